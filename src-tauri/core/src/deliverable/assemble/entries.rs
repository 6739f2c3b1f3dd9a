//! The sections of a document in its outline: those that stand in it, and those that are left out by choice.

use croisee_typeset::document::Block;

use super::{Desk, ESSENTIAL, EntryState, OutlineEntry, Part, Placed};
use crate::deliverable::EditionNote;

impl Desk<'_> {
    /// « L'essentiel » in the outline.
    pub(super) fn front_entry(&self) -> OutlineEntry {
        let title = self.words.say("section-essentiel");
        let entry = OutlineEntry::of(Part::Front, ESSENTIAL, title);
        match self.plan.no_front {
            true => OutlineEntry {
                state: EntryState::Off,
                ..entry
            },
            false => entry,
        }
    }

    /// A section that is left out, in the outline.
    pub(super) fn left_entry(&self, placed: &Placed<'_>) -> OutlineEntry {
        OutlineEntry {
            state: EntryState::Off,
            left: placed.statements.len(),
            ..OutlineEntry::of(Part::Body, &placed.code, self.title(placed))
        }
    }

    /// What changed in this edition, where the document is to say it.
    pub(super) fn edition_note(&self) -> Option<&EditionNote> {
        let of = self.deliverable?.id;
        let mut notes = self.snapshot.edition_notes.iter();
        notes.find(|note| {
            note.deliverable_id == of
                && note.edition == self.options.edition
                && note.shown
                && !note.text.trim().is_empty()
        })
    }
}

impl OutlineEntry {
    /// One that says something.
    pub(super) fn of(part: Part, code: &str, title: String) -> Self {
        Self {
            code: code.to_owned(),
            title,
            block: format!("section-{}", code.to_lowercase()),
            state: EntryState::Ready,
            obstacles: 0,
            part,
            left: 0,
        }
    }

    /// Its heading, under the id that the outline knows it by.
    pub(super) fn heading(&self) -> Block {
        Block::heading_with_id(1, self.title.clone(), self.block.clone())
    }
}
