//! What hangs on a stakeholder, carried from one row to another.

use rusqlite::{ToSql, params};

use crate::{Result, vault::Tx};

/// Links of a person that have no id of their own: their table, and the column of what they link to.
pub(super) const LINKS: [(&str, &str); 2] = [
    ("interview_person", "interview_id"),
    ("meeting_attendee", "meeting_id"),
];

/// Points every row of `table` that has `gone` in `column` to `keep`.
pub(super) fn carry(
    tx: &Tx<'_>,
    table: &'static str,
    column: &'static str,
    keep: &dyn ToSql,
    gone: &dyn ToSql,
) -> Result<()> {
    let sql = format!("UPDATE {table} SET {column} = ?1 WHERE {column} = ?2");
    tx.execute(&sql, params![keep, gone])?;
    Ok(())
}

/// The same of links `of` something: where both are linked to one thing, one link stays.
pub(super) fn carry_links(
    tx: &Tx<'_>,
    (table, of): (&'static str, &'static str),
    keep: &dyn ToSql,
    gone: &dyn ToSql,
) -> Result<()> {
    let twice = format!(
        "DELETE FROM {table} WHERE person_id = ?2 AND {of} IN (SELECT {of} FROM {table} WHERE person_id = ?1)"
    );
    tx.execute(&twice, params![keep, gone])?;
    carry(tx, table, "person_id", keep, gone)
}

/// Keeps a code of `table` from being given again.
pub(super) fn retire(tx: &Tx<'_>, table: &'static str, code: &str) -> Result<()> {
    let sql = "INSERT OR IGNORE INTO retired_code (tbl, code) VALUES (?1, ?2)";
    tx.execute(sql, params![table, code])?;
    Ok(())
}
