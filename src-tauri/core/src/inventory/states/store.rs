//! How many entries there were on a day, and which came, went and changed between two.

use rusqlite::{Connection, params};

use crate::{
    Result,
    inventory::Kind,
    vault::{InventoryStateId, NodeId},
};

/// Entries that were surveyed by the day `?1`, and not closed then. A vague date counts from its first day.
const STOOD: &str = "FROM inventory_entry INDEXED BY inventory_facets
  WHERE substr(surveyed_on, 1, 10) <= ?1 AND (closed_on IS NULL OR closed_on > ?1)";

/// How many there were on a day, by kind and volet.
pub(super) fn by_volet(conn: &Connection, day: &str) -> Result<Vec<(Kind, Option<NodeId>, u32)>> {
    let sql = format!("SELECT kind, volet_id, count(*) {STOOD} GROUP BY kind, volet_id");
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([day], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How many there were on a day, by territory.
pub(super) fn by_territory(conn: &Connection, day: &str) -> Result<Vec<(String, u32)>> {
    let sql = format!("SELECT territory, count(*) {STOOD} GROUP BY territory");
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([day], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How many say of no day that they were surveyed on it.
pub(super) fn undated(conn: &Connection) -> Result<u32> {
    let sql = "SELECT count(*) FROM inventory_entry INDEXED BY inventory_facets WHERE surveyed_on IS NULL";
    Ok(conn.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
}

/// How many of each kind came (1) and went (-1), month by month.
pub(super) fn by_month(conn: &Connection) -> Result<Vec<(String, Kind, i64)>> {
    let sql = "SELECT month, kind, sum(step) FROM (
        SELECT substr(surveyed_on, 1, 7) AS month, kind, 1 AS step FROM inventory_entry INDEXED BY inventory_facets
          WHERE length(surveyed_on) >= 7
        UNION ALL
        SELECT substr(closed_on, 1, 7), kind, -1 FROM inventory_entry INDEXED BY inventory_facets
          WHERE closed_on IS NOT NULL AND length(surveyed_on) >= 7
      ) GROUP BY month, kind ORDER BY month";
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A list of row numbers, no longer than so many, and how many there are.
pub(super) type Listed = (Vec<i64>, u32);

/// What was surveyed after one day and by another.
pub(super) fn added(conn: &Connection, from: &str, to: &str, most: u32) -> Result<Listed> {
    let which = "FROM inventory_entry INDEXED BY inventory_facets
                 WHERE substr(surveyed_on, 1, 10) > ?1 AND substr(surveyed_on, 1, 10) <= ?2";
    listed(conn, which, "surveyed_on, words_key", from, to, most)
}

/// What was closed after one day and by another.
pub(super) fn closed(conn: &Connection, from: &str, to: &str, most: u32) -> Result<Listed> {
    let which =
        "FROM inventory_entry INDEXED BY inventory_facets WHERE closed_on > ?1 AND closed_on <= ?2";
    listed(conn, which, "closed_on, words_key", from, to, most)
}

/// What stood on one day and was changed by another, by what the journal of this file tells; a mere check is no change.
pub(super) fn changed(conn: &Connection, from: &str, to: &str, most: u32) -> Result<Listed> {
    let which = "FROM inventory_entry WHERE substr(surveyed_on, 1, 10) <= ?1 AND id IN (
        SELECT r.row_id FROM undo_row r JOIN undo_entry e ON e.id = r.entry_id
        WHERE e.side = 'undo' AND r.tbl = 'inventory_entry' AND r.verb = 'update'
          AND trim(replace(r.columns || ' ', ' verified_on ', ' ')) <> ''
          AND substr(e.at, 1, 10) > ?1 AND substr(e.at, 1, 10) <= ?2)";
    listed(conn, which, "words_key", from, to, most)
}

fn listed(
    conn: &Connection,
    which: &str,
    order: &str,
    from: &str,
    to: &str,
    most: u32,
) -> Result<Listed> {
    let all = conn
        .prepare_cached(&format!("SELECT count(*) {which}"))?
        .query_row([from, to], |row| row.get(0))?;
    let sql = format!("SELECT rowid {which} ORDER BY {order}, rowid LIMIT ?3");
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map(params![from, to, most], |row| row.get(0))?;
    Ok((rows.collect::<rusqlite::Result<_>>()?, all))
}

/// The published counts of a date, if any.
pub(super) fn of_date(conn: &Connection, date: &str) -> Result<Option<InventoryStateId>> {
    let mut statement = conn.prepare_cached("SELECT id FROM inventory_state WHERE date = ?1")?;
    let mut ids = statement.query_map([date], |row| row.get(0))?;
    Ok(ids.next().transpose()?)
}
