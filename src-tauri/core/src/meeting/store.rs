//! What hangs on a meeting, asked of the database.

use rusqlite::{Connection, params};

use crate::{Result, interview::Excerpt, vault::MeetingId};

/// How many pieces of evidence rest on the excerpts of a meeting.
pub(super) fn citations_of(conn: &Connection, id: MeetingId) -> Result<i64> {
    let sql = "SELECT count(*) FROM evidence WHERE excerpt_id IN (SELECT id FROM excerpt WHERE meeting_id = ?1)";
    Ok(conn
        .prepare_cached(sql)?
        .query_row([id], |row| row.get(0))?)
}

/// The excerpts of a meeting.
pub(crate) fn excerpts_of(conn: &Connection, id: MeetingId) -> Result<Vec<Excerpt>> {
    let columns = Excerpt::COLUMNS.join(", ");
    let sql = format!("SELECT {columns} FROM excerpt WHERE meeting_id = ?1 ORDER BY code");
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([id], Excerpt::from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Writes the notes and counts the edit; the rest of the row is left alone.
pub(crate) fn write_notes(conn: &Connection, id: MeetingId, notes: &str) -> Result<i64> {
    let sql =
        "UPDATE meeting SET notes = ?2, revision = revision + 1 WHERE id = ?1 RETURNING revision";
    Ok(conn
        .prepare_cached(sql)?
        .query_row(params![id, notes], |row| row.get(0))?)
}
