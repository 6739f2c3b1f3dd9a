//! What the window learns when notes were saved: little, and asked of the database alone, as it comes after every
//! pause in the typing. How excerpts will read outside is for the next look at the whole interview.

use rusqlite::Connection;
use serde::Serialize;

use super::{
    GuideEntry, Interview, Question, guide,
    offset::Offsets,
    store,
    view::{in_order, place},
};
use crate::{
    Result, Vault,
    stakeholder::Organisation,
    vault::{Done, ExcerptId, InterviewId},
};

/// Where the notes now hold an excerpt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Place {
    /// The excerpt.
    pub id: ExcerptId,
    /// Its words.
    pub quote: String,
    /// Where it begins, in UTF-16 units; absent when it is lost.
    pub start: Option<u32>,
    /// Where it ends, exclusive.
    pub end: Option<u32>,
    /// The notes no longer hold it.
    pub lost: bool,
}

/// What the window learns when notes were saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct NotesSaved {
    /// Their revision.
    pub revision: i64,
    /// Where the excerpts now are, in the order of the notes.
    pub places: Vec<Place>,
    /// The guide, as the notes now answer it.
    pub guide: Vec<GuideEntry>,
    /// When they were saved, in RFC 3339.
    pub saved_at: String,
}

impl Vault {
    /// Writes the notes as they were edited from revision `base`, and says where that leaves excerpts and guide.
    ///
    /// # Errors
    /// [`crate::Error::NotesMoved`] when the notes have been edited since that revision.
    pub fn notes_saved(
        &mut self,
        id: InterviewId,
        text: &str,
        base: i64,
    ) -> Result<Done<NotesSaved>> {
        let done = self.notes_save(id, text, base)?;
        let saved_at = self.now().to_rfc3339();
        let value = answer(self.conn(), id, saved_at)?;
        Ok(Done {
            value,
            changed: done.changed,
        })
    }
}

/// What the window learns of the notes of an interview.
pub(super) fn answer(conn: &Connection, id: InterviewId, saved_at: String) -> Result<NotesSaved> {
    let interview = Interview::find(conn, id)?;
    let sphere = Organisation::find(conn, interview.organisation_id)?.sphere_id;
    let offsets = Offsets::of(&interview.notes);
    let mut excerpts = store::excerpts_of(conn, id)?;
    excerpts.sort_by_key(in_order);
    Ok(NotesSaved {
        revision: interview.revision,
        places: excerpts.iter().map(|e| place(e, &offsets)).collect(),
        guide: guide::entries(&Question::all(conn)?, &interview.notes, sphere),
        saved_at,
    })
}
