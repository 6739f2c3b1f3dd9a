//! In the room: a space's statements on the wall and as 16:9 pages, and the reactions of those who are there.
//!
//! What is on the wall is shown to others: it passes through attribution as a published document does ([`wall`]). What a
//! facilitator needs beside it (who may react, who did) is the dossier's own and stands apart ([`panel`]).

mod export;
mod front;
mod panel;
mod react;
mod slides;
#[cfg(test)]
mod tests;
mod told;
mod wall;

pub(crate) use export::NAME;
pub use export::{Planned, Rendered, Request, plan, planned, register, render};
pub use front::RoomFront;
pub use panel::{RoomPanel, RoomReaction, RoomSpeaker, room_panel};
pub use react::ReactionInput;
pub use told::{RoomCount, RoomPosition, RoomSphere};
pub use wall::{RoomQuote, RoomSection, RoomStatement, RoomView, RoomWithheld, room};
