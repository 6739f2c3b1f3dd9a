//! The wordings of one text, the latest first, as the journal of undo has kept them.
//!
//! A burst of typing is one write, and so one wording; what was undone is none.

use rusqlite::{Connection, types::Value};
use serde::Deserialize;
use uuid::Uuid;

use super::store;
use crate::{
    Error, Result,
    interview::Interview,
    prose,
    space::Meeting,
    synthesis::Statement,
    vault::{
        InterviewId, MeetingId, SpaceId, StatementId,
        journal::{self, Wording},
    },
};

text_enum! {
    /// What a text is that has versions.
    VersionKind {
        /// The notes of an interview.
        Interview = "interview",
        /// The notes of a meeting.
        Meeting = "meeting",
        /// A statement.
        Statement = "statement",
        /// The prose of a section.
        Prose = "prose",
    }
}

/// Which text.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct VersionOf {
    /// What it is.
    pub kind: VersionKind,
    /// Of which interview, meeting or statement; of a prose, of which space (the whole démarche where absent).
    pub id: Option<Uuid>,
    /// Of a prose: the section.
    pub section: String,
}

/// A wording, and the write that made it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Worded {
    /// The write that ended it; 0 for the text as it is.
    pub(super) id: i64,
    /// When it was reached; nothing where nobody knows.
    pub(super) at: Option<String>,
    /// By which operation.
    pub(super) op: Option<String>,
    pub(super) text: String,
}

/// The text as it is.
pub(super) fn present(conn: &Connection, of: &VersionOf) -> Result<String> {
    let id = of.id;
    let needed = |what| id.ok_or(Error::Gone { what });
    Ok(match of.kind {
        VersionKind::Interview => Interview::find(conn, InterviewId(needed("interview")?))?.notes,
        VersionKind::Meeting => Meeting::find(conn, MeetingId(needed("meeting")?))?.notes,
        VersionKind::Statement => Statement::find(conn, StatementId(needed("statement")?))?.text,
        VersionKind::Prose => {
            let prose = prose::of(conn, id.map(SpaceId), &of.section)?;
            prose.map(|prose| prose.text).unwrap_or_default()
        }
    })
}

/// Every wording of a text, the latest first.
pub(super) fn wordings(conn: &Connection, of: &VersionOf) -> Result<Vec<Worded>> {
    let changes = changes(conn, of)?;
    let made_by = |at: usize| {
        let change: Option<&Wording> = changes.get(at);
        change.map(|change| (change.entry.at.clone(), change.entry.op.clone()))
    };
    let worded = |id, text, made: Option<(String, String)>| {
        let (at, op) = made.unzip();
        Worded { id, at, op, text }
    };
    let mut all = vec![worded(0, present(conn, of)?, made_by(0))];
    for (at, change) in changes.iter().enumerate() {
        let text = change.before.clone().unwrap_or_default();
        let made = worded(change.entry.id, text, made_by(at + 1));
        match all.last_mut() {
            // Nothing of it changed then: it is as old as what came before.
            Some(last) if last.text == made.text => {
                last.at = made.at;
                last.op = made.op;
            }
            _ => all.push(made),
        }
    }
    // Before its first word a text is no version of itself.
    let mut first = true;
    all.retain(|worded| std::mem::take(&mut first) || !worded.text.trim().is_empty());
    Ok(all)
}

/// The writes that changed a text.
fn changes(conn: &Connection, of: &VersionOf) -> Result<Vec<Wording>> {
    let own = || {
        of.id
            .map(|id| id.to_string())
            .into_iter()
            .collect::<Vec<_>>()
    };
    match of.kind {
        VersionKind::Interview | VersionKind::Meeting => {
            journal::wordings(conn, of.kind.word(), &own(), "notes")
        }
        VersionKind::Statement => journal::wordings(conn, "statement", &own(), "text"),
        VersionKind::Prose => {
            let mut keys = store::proses(conn, of.id.map(SpaceId), &of.section)?;
            let space = of.id.map(|id| Value::Text(id.to_string()));
            let live = prose::of(conn, of.id.map(SpaceId), &of.section)?;
            let live = live.map(|prose| prose.id.to_string());
            // Those that are gone say in the journal whose they were.
            let mut theirs = Vec::new();
            for entry in journal::deletions(conn, &["prose"], &[])? {
                for image in journal::deleted(conn, entry.id)? {
                    let same = image.table == "prose"
                        && image.value("space_id") == space.as_ref()
                        && image.text("section").eq_ignore_ascii_case(&of.section);
                    if same {
                        theirs.push(image.key);
                    }
                }
            }
            keys.retain(|key| live.as_ref() == Some(key) || theirs.contains(key));
            journal::wordings(conn, "prose", &keys, "text")
        }
    }
}
