//! The notes of a meeting, and the excerpts taken from them: as of interviews, without a guide.

use std::ops::Range;

use super::{Meeting, store};
use crate::{
    Error, Result, Vault, entry,
    interview::{NotesSaved, Origin, follow, in_order, offset::Offsets, place, take},
    vault::{Done, ExcerptId, MeetingId, NodeId, Op, Tx},
};

/// Writes the notes of a meeting; its excerpts follow. Gives the new revision.
///
/// # Errors
/// What the database says.
pub(crate) fn write(tx: &Tx<'_>, meeting: &Meeting, text: &str) -> Result<i64> {
    let revision = store::write_notes(tx, meeting.id, text)?;
    follow(
        tx,
        store::excerpts_of(tx, meeting.id)?,
        &meeting.notes,
        text,
    )?;
    Ok(revision)
}

impl Vault {
    /// Writes the notes of a meeting as they were edited from revision `base`, and says where that leaves its excerpts.
    ///
    /// # Errors
    /// [`Error::NotesMoved`] when the notes have been edited since that revision.
    pub fn meeting_notes_saved(
        &mut self,
        id: MeetingId,
        text: &str,
        base: i64,
    ) -> Result<Done<NotesSaved>> {
        let text = entry::notes(text)?;
        let done = self.transact(Op::new("meeting.notes").in_burst(id), |tx| {
            let meeting = Meeting::find(tx, id)?;
            if meeting.notes == text {
                return Ok(meeting.revision);
            }
            if meeting.revision != base {
                return Err(Error::NotesMoved);
            }
            write(tx, &meeting, &text)
        })?;
        let mut excerpts = store::excerpts_of(self.conn(), id)?;
        excerpts.sort_by_key(in_order);
        let offsets = Offsets::of(&text);
        Ok(Done {
            value: NotesSaved {
                revision: done.value,
                places: excerpts.iter().map(|e| place(e, &offsets)).collect(),
                guide: Vec::new(),
                saved_at: self.now().to_rfc3339(),
            },
            changed: done.changed,
        })
    }

    /// Takes a stretch of a meeting's notes, in code points, as an excerpt. Blanks at its edges stay outside.
    ///
    /// # Errors
    /// [`Error::Invalid`] when the notes have no such stretch or only blanks in it.
    pub fn meeting_excerpt_add(
        &mut self,
        meeting: MeetingId,
        stretch: Range<usize>,
        themes: &[NodeId],
    ) -> Result<Done<ExcerptId>> {
        self.transact(Op::new("excerpt.add"), |tx| {
            let notes = Meeting::find(tx, meeting)?.notes;
            take(tx, Origin::Meeting(meeting), &notes, stretch, themes)
        })
    }
}
