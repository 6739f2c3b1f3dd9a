//! Codes that nothing bears any more and nothing may bear again.

use rusqlite::Connection;

use crate::Result;

/// The codes of what was merged into something else, with its table.
pub(super) fn retired_codes(conn: &Connection) -> Result<Vec<(String, String)>> {
    let mut statement = conn.prepare_cached("SELECT tbl, code FROM retired_code")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
