//! Meetings of the dialogue spaces, treated like interviews: who was there, what for, notes and excerpts.

mod edit;
mod notes;
mod store;
mod view;

pub use crate::space::Meeting;
pub use edit::MeetingInput;
pub(crate) use notes::write;
pub(crate) use store::{excerpts_of, write_notes};
pub use view::{MeetingRow, MeetingView, Prepared, meeting, meetings};
