//! What the prose of sections asks of the database.

use rusqlite::{Connection, OptionalExtension as _, params};

use crate::{Result, synthesis::Prose, vault::SpaceId};

/// The prose of a section, case aside.
pub(super) fn of(
    conn: &Connection,
    space: Option<SpaceId>,
    section: &str,
) -> Result<Option<Prose>> {
    let sql = format!(
        "SELECT {} FROM prose WHERE space_id IS ?1 AND section = ?2 COLLATE NOCASE ORDER BY section = ?2 DESC LIMIT 1",
        Prose::COLUMNS.join(", ")
    );
    Ok(conn
        .prepare_cached(&sql)?
        .query_row(params![space, section], Prose::from_row)
        .optional()?)
}
