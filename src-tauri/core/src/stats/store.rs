//! The counts, asked of the database.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::Coverage;
use crate::{Result, interview::Status};

/// How many rows a table has.
pub(super) fn count(conn: &Connection, table: &str) -> Result<i64> {
    let sql = format!("SELECT count(*) FROM {table}");
    Ok(conn.query_row(&sql, [], |row| row.get(0))?)
}

/// The organisations of each sphere, and those that were heard.
pub(super) fn coverage(conn: &Connection) -> Result<BTreeMap<String, Coverage>> {
    let heard: Vec<String> = Status::ALL
        .iter()
        .filter(|status| status.is_heard())
        .map(|status| format!("'{}'", status.word()))
        .collect();
    let sql = format!(
        "SELECT s.code, count(DISTINCT o.id), count(DISTINCT i.organisation_id)
         FROM sphere s LEFT JOIN organisation o ON o.sphere_id = s.id
         LEFT JOIN interview i ON i.organisation_id = o.id AND i.status IN ({})
         GROUP BY s.id",
        heard.join(", ")
    );
    let mut statement = conn.prepare(&sql)?;
    let rows = statement.query_map([], |row| {
        let coverage = Coverage {
            organisations: row.get(1)?,
            heard: row.get(2)?,
        };
        Ok((row.get(0)?, coverage))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
