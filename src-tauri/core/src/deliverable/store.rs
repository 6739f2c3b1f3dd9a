//! What kept files ask of the database besides their rows.

use rusqlite::{Connection, OptionalExtension as _};

use super::Attachment;
use crate::Result;

/// The kept file of this name.
pub(super) fn attachment_named(conn: &Connection, name: &str) -> Result<Option<Attachment>> {
    let sql = "SELECT id, name, bytes FROM attachment WHERE name = ?1";
    let mut statement = conn.prepare_cached(sql)?;
    Ok(statement
        .query_row([name], Attachment::from_row)
        .optional()?)
}

/// The names of all kept files.
pub(super) fn attachment_names(conn: &Connection) -> Result<Vec<String>> {
    let mut statement = conn.prepare_cached("SELECT name FROM attachment")?;
    let names = statement.query_map([], |row| row.get(0))?;
    Ok(names.collect::<rusqlite::Result<_>>()?)
}
