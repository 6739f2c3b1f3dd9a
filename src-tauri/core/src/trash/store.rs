//! What the bin asks of the database beside the journal: how live things are called, and whose place is taken.

use rusqlite::{Connection, OptionalExtension as _, params, types::Value};

use crate::{Result, vault::journal::Image};

/// What a live row says in some of its columns, as text; nothing where there is no such row.
pub(super) fn row(
    conn: &Connection,
    table: &str,
    id: &Value,
    columns: &[&str],
) -> Result<Option<Vec<String>>> {
    let said: Vec<String> = columns
        .iter()
        .map(|column| format!("ifnull(CAST({column} AS TEXT), '')"))
        .collect();
    let sql = format!("SELECT {} FROM {table} WHERE id = ?1", said.join(", "));
    Ok(conn
        .prepare_cached(&sql)?
        .query_row([id], |row| {
            (0..columns.len()).map(|at| row.get(at)).collect()
        })
        .optional()?)
}

/// Whether a section has a prose.
pub(super) fn has_prose(conn: &Connection, space: &Value, section: &Value) -> Result<bool> {
    let sql = "SELECT 1 FROM prose WHERE space_id IS ?1 AND section = ?2 COLLATE NOCASE";
    Ok(conn.prepare_cached(sql)?.exists([space, section])?)
}

/// Whether a code, or a name that is to be one alone, is another's; case aside.
pub(super) fn is_taken(conn: &Connection, table: &str, column: &str, word: &str) -> Result<bool> {
    let sql = format!("SELECT 1 FROM {table} WHERE {column} = ?1 COLLATE NOCASE");
    Ok(conn.prepare_cached(&sql)?.exists([word])?)
}

/// Closes what an interview or a meeting says: who was there is no longer known in full.
pub(super) fn close(conn: &Connection, table: &str, id: &Value) -> Result<()> {
    let sql = format!("UPDATE {table} SET attribution = 'non_citable' WHERE id = ?1");
    conn.prepare_cached(&sql)?.execute([id])?;
    Ok(())
}

/// Writes anew what the journal keeps of a row that was deleted.
pub(super) fn reword(conn: &Connection, image: &Image) -> Result<()> {
    let mut quote = conn.prepare_cached("SELECT quote(?1)")?;
    let (mut names, mut values) = (Vec::new(), Vec::new());
    for (name, value) in &image.columns {
        names.push(format!("\"{name}\""));
        values.push(quote.query_row([value], |row| row.get::<_, String>(0))?);
    }
    let inverse = format!(
        "INSERT INTO \"{}\" ({}) VALUES ({})",
        image.table,
        names.join(", "),
        values.join(", ")
    );
    conn.prepare_cached("UPDATE undo_row SET inverse = ?2 WHERE id = ?1")?
        .execute(params![image.id, inverse])?;
    Ok(())
}

/// Flags a statement: what it rests on is not what it was.
pub(super) fn flag(conn: &Connection, statement: &Value) -> Result<()> {
    let sql = "UPDATE statement SET stale = 1 WHERE id = ?1 AND stale = 0";
    conn.prepare_cached(sql)?.execute([statement])?;
    Ok(())
}

/// Whether a fact of consent was recorded since.
pub(super) fn consented_since(conn: &Connection, at: &str) -> Result<bool> {
    let sql = "SELECT 1 FROM history WHERE op = 'consent' AND at > ?1";
    Ok(conn.prepare_cached(sql)?.exists(params![at])?)
}
