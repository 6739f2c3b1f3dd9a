//! The open archive, version 1: everything in a dossier as files that anyone can read without Croisée.
//!
//! [`tables`] says what the files are; one generic reader and one generic writer go over it.

mod anchors;
mod cell;
mod code;
mod codes;
mod decode;
mod detect;
pub mod export;
mod exposed;
pub mod import;
pub(super) mod list;
mod manifest;
mod method;
mod place;
mod recoded;
mod records;
mod report;
mod share;
mod sheet;
pub(crate) mod stays;
mod store;
mod tables;
#[cfg(test)]
mod tests;
mod wrong;

pub use code::is_code;
pub use export::{Sharing, export, others_in};
pub(crate) use exposed::Look;
pub use exposed::{Beyond, Exposed, exposed};
pub use import::{create, create_with, import};
pub use method::{Beginning, Method, MethodText, MethodView};
pub use report::{Notice, Refusal, Report};
pub use tables::{TABLES, Table, table_named};

pub(crate) use decode::text_of;
pub(super) use decode::{decode, decode_owned};
pub(super) use detect::is_named;
pub(super) use records::MOST_COLUMNS;
pub(super) use report::capitalised;
pub(super) use sheet::{Row, Sheet, Writing, write as write_sheet};
pub(super) use tables::{Column, Kind};
pub(super) use wrong::Wrong;

#[cfg(test)]
pub(super) use tests::Still;

/// The longest notes of one interview or meeting, and the longest prose of one section.
pub const LONGEST_TEXT: u64 = crate::entry::NOTES as u64;
/// The longest table.
pub const LONGEST_TABLE: u64 = 64 << 20;
/// The largest kept file.
pub const LARGEST_FILE: u64 = 64 << 20;

/// The folder of the prose of the démarche as a whole, where a space's code stands otherwise.
const WHOLE: &str = "_demarche";
/// The folder of the notes as interviewees amended them, by the codes of the interviews, until that is settled.
const AMENDED: &str = "amendements";
/// The folder of what interviewees validated, where the notes have changed since: by day, then by the codes of the interviews.
const VALIDATED: &str = "valides";
/// In the place of the day, where none was noted.
const UNDATED: &str = "sans_date";
/// The table of codes that are not given again: what bore them was merged into something else.
const RETIRED: &str = "codes_retires.csv";
/// The folder of the style of the pages, and its logos.
const STYLE: &str = "style/";
/// The folder of the templates of the dossier's own, by their names.
const TEMPLATES: &str = "templates";
/// The folder of external files.
const KEPT: &str = "fichiers/";
