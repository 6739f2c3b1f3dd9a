//! What is owed to the people who speak: all that the dossier holds of one of them, their erasure, which is complete, a
//! copy in which nobody is named, and the sheet of the processing register.

mod access;
mod codes;
mod copy;
mod corrected;
mod erase;
mod facts;
mod listed;
mod preview;
mod pseudonyms;
mod reach;
mod sheet;
mod store;
mod traces;

pub(crate) use codes::Names as CodeNames;

pub use access::{Access, access, access_name, of_code};
pub use copy::{Copied, CopyOptions, copy_name};
pub use corrected::{CorrectedField, Correction, corrections};
pub use erase::Erased;
pub(crate) use erase::{erased_codes, erased_under};
pub use facts::{Fact, Part};
pub use preview::{Erasure, ErasureStatement, Mention, erasure};
pub use sheet::{processing_sheet, sheet_name};
