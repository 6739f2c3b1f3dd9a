//! Meetings of the dialogue spaces, treated like interviews: who was there, what for, notes and excerpts.

mod edit;
mod notes;
mod store;
mod view;

pub use crate::space::Meeting;
pub use edit::MeetingInput;
pub use view::{MeetingRow, MeetingView, Prepared, meeting, meetings};
