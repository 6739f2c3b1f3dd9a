//! What versions ask of the database: the keys under which the journal keeps a text.

use rusqlite::{Connection, params};

use crate::{Result, vault::SpaceId};

/// The keys of the proses that a section had and has.
pub(super) fn proses(
    conn: &Connection,
    space: Option<SpaceId>,
    section: &str,
) -> Result<Vec<String>> {
    let sql = "SELECT id FROM prose WHERE space_id IS ?1 AND section = ?2 COLLATE NOCASE
               UNION SELECT row_id FROM undo_row WHERE tbl = 'prose' AND verb IN ('insert', 'delete')";
    let mut statement = conn.prepare_cached(sql)?;
    let keys = statement.query_map(params![space, section], |row| row.get(0))?;
    Ok(keys.collect::<rusqlite::Result<_>>()?)
}
