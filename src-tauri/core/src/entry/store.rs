//! Which codes are taken, and what rests on what.

use rusqlite::Connection;

use crate::{Error, Result};

/// The next free code `stem-001`, `stem-002`… of `table`, ignoring case; numbers of deleted things between, and of what
/// was merged into something else, are not reused.
pub fn next_code(conn: &Connection, table: &'static str, stem: &str) -> Result<String> {
    let sql =
        format!("SELECT code FROM {table} UNION ALL SELECT code FROM retired_code WHERE tbl = ?1");
    let mut statement = conn.prepare_cached(&sql)?;
    let mut last: u64 = 0;
    let mut rows = statement.query([table])?;
    while let Some(row) = rows.next()? {
        let code = row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?;
        let number = code
            .split_at_checked(stem.len())
            .filter(|(start, _)| start.eq_ignore_ascii_case(stem))
            .and_then(|(_, rest)| rest.strip_prefix('-')?.parse::<u64>().ok());
        last = last.max(number.unwrap_or(0));
    }
    Ok(format!("{stem}-{:03}", last.saturating_add(1)))
}

/// `code` itself when `table` has no such code, ignoring case; otherwise `code-2`, `code-3`…
pub(crate) fn free_code(conn: &Connection, table: &'static str, code: &str) -> Result<String> {
    let mut statement = conn.prepare_cached(&format!(
        "SELECT 1 FROM {table} WHERE code = ?1 COLLATE NOCASE"
    ))?;
    if !statement.exists([code])? {
        return Ok(code.to_owned());
    }
    for number in 2_u32.. {
        let twin = format!("{code}-{number}");
        if !statement.exists([&twin])? {
            return Ok(twin);
        }
    }
    Err(Error::Internal {
        detail: format!("no free code after {code}"),
    })
}

/// Refuses to delete what rows of `table` rest on: how many of them have `id` in `column`.
///
/// # Errors
/// [`Error::InUse`] when there are any.
pub fn rests_on(
    conn: &Connection,
    table: &'static str,
    column: &'static str,
    id: &dyn rusqlite::ToSql,
) -> Result<()> {
    let sql = format!("SELECT count(*) FROM {table} WHERE {column} = ?1");
    match conn
        .prepare_cached(&sql)?
        .query_row([id], |row| row.get(0))?
    {
        0 => Ok(()),
        count => Err(Error::InUse { by: table, count }),
    }
}
