//! What rests on an interview, asked of the database.

use rusqlite::Connection;

use super::{Excerpt, returned::ReturnedText};
use crate::{
    Result,
    vault::{ExcerptId, InterviewId, StatementId},
};

/// How many pieces of evidence rest on the excerpts of an interview.
pub(super) fn citations_of_interview(conn: &Connection, id: InterviewId) -> Result<i64> {
    let sql = "SELECT count(*) FROM evidence WHERE excerpt_id IN (SELECT id FROM excerpt WHERE interview_id = ?1)";
    Ok(conn
        .prepare_cached(sql)?
        .query_row([id], |row| row.get(0))?)
}

/// The excerpts of an interview.
pub(super) fn excerpts_of(conn: &Connection, id: InterviewId) -> Result<Vec<Excerpt>> {
    let columns = Excerpt::COLUMNS.join(", ");
    let sql = format!("SELECT {columns} FROM excerpt WHERE interview_id = ?1 ORDER BY code");
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([id], Excerpt::from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Writes the notes and counts the edit; the rest of the row is left alone.
pub(super) fn write_notes(conn: &Connection, id: InterviewId, notes: &str) -> Result<i64> {
    let sql =
        "UPDATE interview SET notes = ?2, revision = revision + 1 WHERE id = ?1 RETURNING revision";
    Ok(conn
        .prepare_cached(sql)?
        .query_row(rusqlite::params![id, notes], |row| row.get(0))?)
}

/// The texts that came back of an interview and were settled, the newest first.
pub(super) fn returned_of(conn: &Connection, id: InterviewId) -> Result<Vec<ReturnedText>> {
    let columns = ReturnedText::COLUMNS.join(", ");
    let sql = format!(
        "SELECT {columns} FROM returned_text WHERE interview_id = ?1 ORDER BY settled_on DESC, id DESC"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([id], ReturnedText::from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The statements that rest on an excerpt and are not to be read again.
pub(super) fn calm_statements(conn: &Connection, excerpt: ExcerptId) -> Result<Vec<StatementId>> {
    let sql = "SELECT DISTINCT s.id FROM statement s JOIN evidence e ON e.statement_id = s.id
               WHERE e.excerpt_id = ?1 AND s.stale = 0 ORDER BY s.id";
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map([excerpt], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Takes the flag down from these statements: nothing that they rest on reads otherwise.
pub(super) fn calm(conn: &Connection, statements: &[StatementId]) -> Result<()> {
    let mut statement = conn.prepare_cached("UPDATE statement SET stale = 0 WHERE id = ?1")?;
    for id in statements {
        statement.execute([id])?;
    }
    Ok(())
}
