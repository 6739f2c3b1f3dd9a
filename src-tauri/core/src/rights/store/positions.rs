//! The positions of divergences among the texts of a dossier: each by itself, and with it the links that take it.

use rusqlite::{Connection, params};

use super::{Column, Text};
use crate::{Result, synthesis, vault::Words};

/// Whether this is their column.
pub(super) fn are(column: &Column) -> bool {
    (column.table.as_str(), column.name.as_str()) == ("statement", "positions")
}

/// Each position of each statement.
pub(super) fn texts(conn: &Connection, column: &Column) -> Result<Vec<Text>> {
    let mut statement = conn.prepare_cached(
        "SELECT s.rowid, CAST(s.id AS TEXT), p.value, p.key FROM statement s, json_each(s.positions) p ORDER BY s.rowid, p.key",
    )?;
    let texts = statement.query_map([], |row| {
        Ok(Text {
            column: column.clone(),
            row: row.get(0)?,
            id: row.get(1)?,
            words: row.get(2)?,
            part: usize::try_from(row.get::<_, i64>(3)?).ok(),
        })
    })?;
    Ok(texts.collect::<rusqlite::Result<_>>()?)
}

/// Writes other words in the place of a position, told from those beside it; who took it takes it as it is now called.
pub(super) fn write(conn: &Connection, row: i64, part: usize, words: &str) -> Result<()> {
    let mut known = conn.prepare_cached("SELECT positions FROM statement WHERE rowid = ?1")?;
    let Words(mut positions) = known.query_row([row], |row| row.get(0))?;
    if part >= positions.len() {
        return Ok(());
    }
    let is = synthesis::position_instead(&positions, part, words);
    let was = std::mem::replace(&mut positions[part], is.clone());
    conn.prepare_cached("UPDATE statement SET positions = ?2 WHERE rowid = ?1")?
        .execute(params![row, Words(positions)])?;
    conn.prepare_cached(
        "UPDATE evidence SET position = ?3
         WHERE position = ?2 AND statement_id = (SELECT id FROM statement WHERE rowid = ?1)",
    )?
    .execute(params![row, was, is])?;
    Ok(())
}

/// Empties what links keep of positions that their statements no longer have: nothing shows it.
pub(in super::super) fn forget(conn: &Connection) -> Result<()> {
    conn.prepare_cached(
        "UPDATE evidence SET position = '' WHERE position <> '' AND NOT EXISTS
           (SELECT 1 FROM statement s, json_each(s.positions) p WHERE s.id = evidence.statement_id AND p.value = evidence.position)",
    )?
    .execute([])?;
    Ok(())
}

/// Takes out those of statements that are no divergence: they are kept for the day on which it is one again, and shown by
/// nothing.
pub(in super::super) fn strip_hidden(conn: &Connection) -> Result<()> {
    conn.prepare_cached(
        "UPDATE statement SET positions = '[]' WHERE nature <> 'divergence' AND positions <> '[]'",
    )?
    .execute([])?;
    forget(conn)
}
