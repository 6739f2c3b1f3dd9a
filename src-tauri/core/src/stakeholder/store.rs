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

/// The place after the last sphere, where they have places of their own.
pub(super) fn last_sphere(tx: &Tx<'_>) -> Result<Option<i64>> {
    Ok(tx.query_row("SELECT max(rank) + 1 FROM sphere", [], |row| row.get(0))?)
}

/// Gives what is of a sphere to another one.
pub(super) fn give_sphere(tx: &Tx<'_>, from: &dyn ToSql, to: &dyn ToSql) -> Result<()> {
    for table in ["organisation", "guide_question"] {
        let sql = format!("UPDATE {table} SET sphere_id = ?2 WHERE sphere_id = ?1");
        tx.execute(&sql, params![from, to])?;
    }
    tx.execute(
        "DELETE FROM saved_filter_sphere WHERE sphere_id = ?1
         AND filter_id IN (SELECT filter_id FROM saved_filter_sphere WHERE sphere_id = ?2)",
        params![from, to],
    )?;
    tx.execute(
        "UPDATE saved_filter_sphere SET sphere_id = ?2 WHERE sphere_id = ?1",
        params![from, to],
    )?;
    Ok(())
}

/// Keeps a code of `table` from being given again.
pub(super) fn retire(tx: &Tx<'_>, table: &'static str, code: &str) -> Result<()> {
    let sql = "INSERT OR IGNORE INTO retired_code (tbl, code) VALUES (?1, ?2)";
    tx.execute(sql, params![table, code])?;
    Ok(())
}
