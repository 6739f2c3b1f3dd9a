//! Follow-ups: what interviews leave to do, in one list with dates.

mod edit;
mod view;

pub use crate::interview::Followup;
pub use edit::{FollowupInput, FollowupKind};
pub use view::{FollowupView, followups, followups_of};
