//! The rows of the table, sifted, put in order and cut in SQL: no more of them is read than is shown.
//!
//! All that entries are sifted by stands in one index (`inventory_facets`), so that no row is read to be left out.

use std::collections::HashMap;

use rusqlite::{Connection, Row, params_from_iter, types::Value};

use super::{InventoryColumn, InventoryQuery, InventoryRow};
use crate::{
    Result,
    framework::Node,
    inventory::key::key,
    vault::{InventoryId, NodeId},
};

/// Longer words are not looked for.
const WORDS: usize = 12;

/// What entries are sifted by.
#[derive(Debug, Clone, Default)]
pub(in crate::inventory) struct Sieve {
    conditions: Vec<String>,
    values: Vec<Value>,
}

impl Sieve {
    /// What is asked for.
    pub(in crate::inventory) fn of(conn: &Connection, query: &InventoryQuery) -> Result<Self> {
        let mut sieve = Self::default();
        for word in key(&query.query).split_whitespace().take(WORDS) {
            sieve.conditions.push("instr(words_key, ?) > 0".to_owned());
            sieve.values.push(Value::Text(word.to_owned()));
        }
        sieve.any(
            "kind",
            query.kinds.iter().map(|kind| kind.word().to_owned()),
        );
        let volets = under(conn, &query.volet_ids)?;
        sieve.any("volet_id", volets.iter().map(ToString::to_string));
        sieve.any("scale", query.scales.iter().cloned());
        sieve.any("territory", query.territories.iter().cloned());
        sieve.any("status", query.statuses.iter().cloned());
        Ok(sieve)
    }

    fn any(&mut self, column: &str, values: impl Iterator<Item = String>) {
        let values: Vec<Value> = values.map(Value::Text).collect();
        if !values.is_empty() {
            let marks = vec!["?"; values.len()].join(", ");
            self.conditions.push(format!("{column} IN ({marks})"));
            self.values.extend(values);
        }
    }

    /// Of these no others than those of one value.
    pub(super) fn only(&mut self, column: InventoryColumn, value: Option<&str>) {
        self.conditions.push(format!("{} IS ?", facet(column)));
        self.values
            .push(value.map_or(Value::Null, |value| Value::Text(value.to_owned())));
    }

    fn clause(&self) -> String {
        match self.conditions.is_empty() {
            true => String::new(),
            false => format!("WHERE {}", self.conditions.join(" AND ")),
        }
    }

    /// How many there are of each combination of values of these columns; of all in one where there are none.
    pub(super) fn counts(
        &self,
        conn: &Connection,
        columns: &[InventoryColumn],
    ) -> Result<Vec<(Vec<Option<String>>, u32)>> {
        let names: Vec<&str> = columns.iter().map(|column| facet(*column)).collect();
        let names = names.join(", ");
        let (select, by) = match names.is_empty() {
            true => (String::new(), String::new()),
            false => (format!("{names}, "), format!("GROUP BY {names}")),
        };
        let sql = format!(
            "SELECT {select}count(*) FROM inventory_entry INDEXED BY inventory_facets {} {by}",
            self.clause()
        );
        let mut statement = conn.prepare_cached(&sql)?;
        let rows = statement.query_map(params_from_iter(&self.values), |row| {
            let values = (0..columns.len())
                .map(|at| row.get::<_, Option<String>>(at))
                .collect::<rusqlite::Result<_>>()?;
            Ok((values, row.get(columns.len())?))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Row numbers of so many, from the one that stands at `start`.
    pub(super) fn window(
        &self,
        conn: &Connection,
        sort: InventoryColumn,
        down: bool,
        start: u64,
        limit: u64,
    ) -> Result<Vec<i64>> {
        let (by, index, sifted) = order(sort);
        let clause = self.clause();
        let from = match (clause.is_empty(), sifted) {
            (true, _) => format!("inventory_entry {index}"),
            (false, true) => format!("inventory_entry INDEXED BY inventory_facets {clause}"),
            (false, false) => format!(
                "inventory_entry WHERE rowid IN (SELECT rowid FROM inventory_entry INDEXED BY inventory_facets {clause})"
            ),
        };
        // Values that are one sort by title, whichever way the values go.
        let way = if down && !super::order::is_facet(sort) {
            "DESC"
        } else {
            "ASC"
        };
        let sql =
            format!("SELECT rowid FROM {from} ORDER BY {by} {way}, rowid {way} LIMIT ? OFFSET ?");
        let mut statement = conn.prepare_cached(&sql)?;
        let cut = [Value::Integer(limit as i64), Value::Integer(start as i64)];
        let rows = statement
            .query_map(params_from_iter(self.values.iter().chain(&cut)), |row| {
                row.get(0)
            })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The ids of all of them.
    pub(super) fn ids(&self, conn: &Connection) -> Result<Vec<InventoryId>> {
        let sql = format!(
            "SELECT id FROM inventory_entry WHERE rowid IN (SELECT rowid FROM inventory_entry INDEXED BY inventory_facets {})",
            self.clause()
        );
        let mut statement = conn.prepare_cached(&sql)?;
        let ids = statement.query_map(params_from_iter(&self.values), |row| row.get(0))?;
        Ok(ids.collect::<rusqlite::Result<_>>()?)
    }
}

/// What a column is put in order by, the index that has all of them in that order, and whether what they are sifted by
/// has it too.
fn order(column: InventoryColumn) -> (&'static str, &'static str, bool) {
    use InventoryColumn as C;
    match column {
        C::Code => ("code COLLATE NOCASE", "", false),
        C::Holder => (
            "holder COLLATE NOCASE",
            "INDEXED BY inventory_holder",
            false,
        ),
        C::Surveyed => ("surveyed_on", "INDEXED BY inventory_surveyed", true),
        C::Verified => ("verified_on", "INDEXED BY inventory_verified", true),
        C::Title | C::Kind | C::Volet | C::Scale | C::Territory | C::Status => {
            ("words_key", "INDEXED BY inventory_words", true)
        }
    }
}

/// The column of the dossier.
fn facet(column: InventoryColumn) -> &'static str {
    use InventoryColumn as C;
    match column {
        C::Volet => "volet_id",
        C::Scale => "scale",
        C::Territory => "territory",
        C::Status => "status",
        _ => "kind",
    }
}

/// Nodes of the framework with all that is under them.
fn under(conn: &Connection, nodes: &[NodeId]) -> Result<Vec<NodeId>> {
    let mut wanted = nodes.to_vec();
    if wanted.is_empty() {
        return Ok(wanted);
    }
    let all = Node::all(conn)?;
    let mut at = 0;
    while let Some(id) = wanted.get(at).copied() {
        let children = all.iter().filter(|node| node.parent_id == Some(id));
        let new: Vec<NodeId> = children
            .map(|node| node.id)
            .filter(|id| !wanted.contains(id))
            .collect();
        wanted.extend(new);
        at += 1;
    }
    Ok(wanted)
}

/// How many entries there are.
pub(super) fn total(conn: &Connection) -> Result<u32> {
    let sql = "SELECT count(*) FROM inventory_entry";
    Ok(conn.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
}

/// The rows of these numbers, in their order.
pub(in crate::inventory) fn rows(conn: &Connection, numbers: &[i64]) -> Result<Vec<InventoryRow>> {
    if numbers.is_empty() {
        return Ok(Vec::new());
    }
    let marks = vec!["?"; numbers.len()].join(", ");
    let sql = format!("{ROW} WHERE e.rowid IN ({marks})");
    let mut statement = conn.prepare_cached(&sql)?;
    let mut found: HashMap<i64, InventoryRow> = statement
        .query_map(params_from_iter(numbers), |row| {
            Ok((row.get("number")?, read(row)?))
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(numbers.iter().filter_map(|n| found.remove(n)).collect())
}

/// The row of this id.
pub(in crate::inventory) fn row(
    conn: &Connection,
    id: InventoryId,
) -> Result<Option<InventoryRow>> {
    let sql = format!("{ROW} WHERE e.id = ?1");
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query_map([id], read)?;
    Ok(rows.next().transpose()?)
}

const ROW: &str = "SELECT e.rowid AS number, e.id, e.code, e.kind, e.title, e.volet_id,
  ifnull((SELECT name FROM framework_node WHERE id = e.volet_id), '') AS volet,
  e.holder, e.holder_kind, e.scale, e.territory, e.sector, e.relays_to, e.status, e.surveyed_on, e.verified_on, e.closed_on,
  CASE WHEN e.origin_interview_id IS NOT NULL THEN 'interview' WHEN e.origin_meeting_id IS NOT NULL THEN 'meeting'
    WHEN e.origin_document_id IS NOT NULL THEN 'document' ELSE '' END AS origin,
  coalesce((SELECT o.name FROM interview i JOIN organisation o ON o.id = i.organisation_id WHERE i.id = e.origin_interview_id),
    (SELECT iif(m.title = '', m.date, m.title) FROM meeting m WHERE m.id = e.origin_meeting_id),
    (SELECT d.title FROM document d WHERE d.id = e.origin_document_id), '') AS origin_label,
  e.source, (SELECT count(DISTINCT statement_id) FROM evidence WHERE inventory_id = e.id) AS cited,
  (SELECT count(*) FROM inventory_link WHERE programme_id = e.id) + (SELECT count(*) FROM inventory_link WHERE need_id = e.id) AS links
  FROM inventory_entry e";

fn read(row: &Row<'_>) -> rusqlite::Result<InventoryRow> {
    Ok(InventoryRow {
        id: row.get("id")?,
        code: row.get("code")?,
        kind: row.get("kind")?,
        title: row.get("title")?,
        volet_id: row.get("volet_id")?,
        volet: row.get("volet")?,
        holder: row.get("holder")?,
        holder_kind: row.get("holder_kind")?,
        scale: row.get("scale")?,
        territory: row.get("territory")?,
        sector: row.get("sector")?,
        relays_to: row.get("relays_to")?,
        status: row.get("status")?,
        surveyed_on: row.get("surveyed_on")?,
        verified_on: row.get("verified_on")?,
        closed_on: row.get("closed_on")?,
        origin: row.get("origin")?,
        origin_label: row.get("origin_label")?,
        source: row.get("source")?,
        cited: row.get("cited")?,
        links: row.get("links")?,
    })
}
