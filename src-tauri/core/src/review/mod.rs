//! The review of a deliverable by members: remarks by section, their answers, the status that they stand in the way of; and
//! what went out of it, by the register of exports, where a consent is withdrawn.

mod edit;
mod exports;
mod view;
mod withdrawal;

pub use crate::deliverable::Review;
pub use edit::{DeliverableStatus, Outcome, RemarkInput};
pub use exports::{ExportView, ExportedQuote, exported_quotes, exports};
pub use view::{RemarkView, remarks};
pub use withdrawal::{HeldIn, Withdrawal, WithdrawnDraft, WithdrawnStatement, withdrawal};
