//! What is taken out with something that others rest on, as the database does it.

use std::collections::HashMap;

use rusqlite::Connection;

use super::RestingKind;
use crate::{
    Error, Result,
    attribution::Degree,
    vault::{ExcerptId, StatementId},
};

/// The people who go: the one, or those of the organisation.
const ONE: &str = "SELECT id FROM person WHERE id = ?1";
const OF_ORGANISATION: &str = "SELECT id FROM person WHERE organisation_id = ?1";

/// Takes a row out with all that cannot be without it: what was read or noted from it, and who says so of themselves.
///
/// What others hang on goes last: brought back, it stands first.
///
/// # Errors
/// [`Error::Gone`] when there is none.
pub(super) fn take(conn: &Connection, kind: RestingKind, id: &str) -> Result<()> {
    let run = |sql: &str| -> Result<usize> { Ok(conn.prepare_cached(sql)?.execute([id])?) };
    match kind {
        RestingKind::Excerpt | RestingKind::Entry => {}
        RestingKind::Interview => {
            run("DELETE FROM inventory_entry WHERE origin_interview_id = ?1")?;
        }
        RestingKind::Meeting => {
            run("DELETE FROM inventory_entry WHERE origin_meeting_id = ?1")?;
            run("UPDATE interview SET meeting_id = NULL WHERE meeting_id = ?1")?;
        }
        RestingKind::Person => {
            run(&words_of(ONE))?;
        }
        RestingKind::Organisation => {
            run(
                "DELETE FROM inventory_entry WHERE origin_interview_id IN (SELECT id FROM interview WHERE organisation_id = ?1)",
            )?;
            run(&words_of(OF_ORGANISATION))?;
            run("DELETE FROM excerpt WHERE organisation_id = ?1")?;
            run("DELETE FROM interview WHERE organisation_id = ?1")?;
            run("DELETE FROM person WHERE organisation_id = ?1")?;
        }
    }
    let table = kind.word();
    match run(&format!("DELETE FROM {table} WHERE id = ?1"))? {
        0 => Err(Error::Gone { what: table }),
        _ => Ok(()),
    }
}

/// Takes out what these people said: words marked as theirs, and those of interviews that nobody else was at.
fn words_of(people: &str) -> String {
    format!(
        "DELETE FROM excerpt WHERE speaker_id IN ({people}) OR (speaker_id IS NULL AND interview_id IN (
           SELECT interview_id FROM interview_person GROUP BY interview_id HAVING min(person_id IN ({people})) = 1))"
    )
}

/// How many pieces of evidence each statement rests on.
pub(super) fn evidence(conn: &Connection) -> Result<HashMap<StatementId, u32>> {
    let sql = "SELECT statement_id, count(*) FROM evidence GROUP BY statement_id";
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How many rows a table has.
pub(super) fn rows(conn: &Connection, table: &str) -> Result<u32> {
    let sql = format!("SELECT count(*) FROM {table}");
    Ok(conn.prepare_cached(&sql)?.query_row([], |row| row.get(0))?)
}

/// How many interviews prepare a meeting.
pub(super) fn preparing(conn: &Connection, meeting: &str) -> Result<u32> {
    let sql = "SELECT count(*) FROM interview WHERE meeting_id = ?1";
    Ok(conn
        .prepare_cached(sql)?
        .query_row([meeting], |row| row.get(0))?)
}

/// Flags a statement: it rests on less than it did.
pub(super) fn flag(conn: &Connection, statement: StatementId) -> Result<()> {
    let sql = "UPDATE statement SET stale = 1 WHERE id = ?1 AND stale = 0";
    conn.prepare_cached(sql)?.execute([statement])?;
    Ok(())
}

/// Closes an excerpt down to a degree.
pub(super) fn close(conn: &Connection, excerpt: ExcerptId, degree: Degree) -> Result<()> {
    let sql = "UPDATE excerpt SET attribution = ?2 WHERE id = ?1";
    conn.prepare_cached(sql)?
        .execute(rusqlite::params![excerpt, degree.word()])?;
    Ok(())
}
