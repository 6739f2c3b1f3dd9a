//! Texts that came back from an interviewee, once they are settled: what was taken up of them, and what was not.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::{AmendmentHunk, Interview, Status, store};
use crate::{
    Result, entry,
    vault::{InterviewId, ReturnedTextId, Tx},
};

record! {
    /// A text that came back, once it is settled.
    ReturnedText in "returned_text" order by "came_on, id" {
        /// Its id.
        id: ReturnedTextId,
        /// Of which interview.
        interview_id: InterviewId,
        /// When it came.
        came_on: NaiveDate,
        /// When it was settled.
        settled_on: NaiveDate,
        /// It was put away without being compared.
        set_aside: bool,
        /// Its differences, and what was decided of each.
        changes: SettledChanges,
    }
}

/// A difference that a text made, and what was decided of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SettledChange {
    /// As the notes had it.
    pub before: String,
    /// As it came back.
    pub after: String,
    /// The question of the guide that it answers.
    pub question: Option<String>,
    /// Whether it was taken up.
    pub accepted: bool,
}

/// The differences of a text, kept as JSON.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct SettledChanges(pub Vec<SettledChange>);

impl rusqlite::ToSql for SettledChanges {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        serde_json::to_string(&self.0)
            .map(Into::into)
            .map_err(|e| rusqlite::Error::ToSqlConversionFailure(Box::new(e)))
    }
}

impl rusqlite::types::FromSql for SettledChanges {
    fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
        serde_json::from_str(value.as_str()?)
            .map(Self)
            .map_err(|e| rusqlite::types::FromSqlError::Other(Box::new(e)))
    }
}

/// A text that came back, as the screen shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Returned {
    /// Its id.
    pub id: ReturnedTextId,
    /// When it came.
    pub came_on: String,
    /// It was put away without being compared.
    pub set_aside: bool,
    /// Its differences, and what was decided of each.
    pub changes: Vec<SettledChange>,
}

/// The texts of an interview that are settled, the newest first.
pub(super) fn returned(conn: &Connection, id: InterviewId) -> Result<Vec<Returned>> {
    let rows = store::returned_of(conn, id)?.into_iter();
    Ok(rows
        .map(|row| Returned {
            id: row.id,
            came_on: row.came_on.to_string(),
            set_aside: row.set_aside,
            changes: row.changes.0,
        })
        .collect())
}

/// Keeps what was decided of the text that waits with an interview; `None`: it was put away.
pub(super) fn settle(
    tx: &Tx<'_>,
    interview: &Interview,
    decided: Option<Vec<SettledChange>>,
) -> Result<()> {
    let today = entry::today(tx.now());
    let came_on = interview
        .status_on
        .filter(|_| interview.status == Status::Amended);
    ReturnedText {
        id: ReturnedTextId(tx.new_id()),
        interview_id: interview.id,
        came_on: came_on.unwrap_or(today),
        settled_on: today,
        set_aside: decided.is_none(),
        changes: SettledChanges(decided.unwrap_or_default()),
    }
    .insert(tx)
}

/// What was decided of stretches that differ.
pub(super) fn decided<'h>(
    hunks: impl Iterator<Item = &'h AmendmentHunk>,
    accepted: &[u32],
) -> Vec<SettledChange> {
    hunks
        .map(|hunk| SettledChange {
            before: hunk.before.clone(),
            after: hunk.after.clone(),
            question: hunk.question.clone(),
            accepted: accepted.contains(&hunk.id),
        })
        .collect()
}
