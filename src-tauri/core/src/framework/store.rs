//! What is filed under a node, and carrying it to others.

use std::collections::BTreeSet;

use rusqlite::{Connection, params};

use super::Node;
use crate::{
    Result,
    snapshot::ExcerptTheme,
    vault::{ExcerptId, InventoryId, NodeId, StatementId, Tx},
};

/// The excerpts that are filed under a node.
pub(super) fn excerpts(conn: &Connection, node: NodeId) -> Result<Vec<ExcerptId>> {
    let sql = "SELECT excerpt_id FROM excerpt_theme WHERE node_id = ?1 ORDER BY 1";
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map([node], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The entries of the inventory that are filed under a node.
pub(super) fn entries(conn: &Connection, node: NodeId) -> Result<Vec<InventoryId>> {
    let sql = "SELECT id FROM inventory_entry WHERE volet_id = ?1 ORDER BY 1";
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map([node], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Files an excerpt under `nodes` instead of under `from`, in its place; whether it was under it.
pub(super) fn refile(
    tx: &Tx<'_>,
    excerpt: ExcerptId,
    from: NodeId,
    nodes: &[NodeId],
) -> Result<bool> {
    let filed = ExcerptTheme::of(tx, excerpt)?;
    if !filed.contains(&from) {
        return Ok(false);
    }
    let mut now: Vec<NodeId> = Vec::with_capacity(filed.len());
    for node in filed {
        match node == from {
            true => now.extend(nodes),
            false => now.push(node),
        }
    }
    ExcerptTheme::set(tx, excerpt, &now)?;
    Ok(true)
}

/// Files an entry of the inventory under `to` instead of under `from`; whether it was under it.
pub(super) fn refile_entry(
    tx: &Tx<'_>,
    entry: InventoryId,
    from: NodeId,
    to: NodeId,
) -> Result<bool> {
    let sql = "UPDATE inventory_entry SET volet_id = ?3 WHERE id = ?1 AND volet_id = ?2";
    Ok(tx.prepare_cached(sql)?.execute(params![entry, from, to])? > 0)
}

/// The statements that rest on an excerpt.
pub(super) fn on_excerpt(
    conn: &Connection,
    excerpt: ExcerptId,
    all: &mut BTreeSet<StatementId>,
) -> Result<()> {
    let sql = "SELECT statement_id FROM evidence WHERE excerpt_id = ?1";
    let mut statement = conn.prepare_cached(sql)?;
    for id in statement.query_map([excerpt], |row| row.get(0))? {
        all.insert(id?);
    }
    Ok(())
}

/// The statements that rest on an entry of the inventory.
pub(super) fn on_entry(
    conn: &Connection,
    entry: InventoryId,
    all: &mut BTreeSet<StatementId>,
) -> Result<()> {
    let sql = "SELECT statement_id FROM evidence WHERE inventory_id = ?1";
    let mut statement = conn.prepare_cached(sql)?;
    for id in statement.query_map([entry], |row| row.get(0))? {
        all.insert(id?);
    }
    Ok(())
}

/// Where organisations say what they are by a node of a further dimension, by its code or its name: by another's.
pub(super) fn rename_in_organisations(tx: &Tx<'_>, from: &Node, to: &Node) -> Result<()> {
    for column in ["profile", "echelon"] {
        let sql = format!("UPDATE organisation SET {column} = ?2 WHERE {column} = ?1");
        if from.name != to.name {
            tx.execute(&sql, params![from.name, to.name])?;
        }
        if from.code != to.code {
            let sql =
                format!("UPDATE organisation SET {column} = ?2 WHERE {column} = ?1 COLLATE NOCASE");
            tx.execute(&sql, params![from.code, to.code])?;
        }
    }
    Ok(())
}

/// How many organisations say what they are by this node.
pub(super) fn organisations(conn: &Connection, node: &Node) -> Result<i64> {
    let sql = "SELECT count(*) FROM organisation WHERE profile IN (?1, ?2) OR echelon IN (?1, ?2)";
    Ok(conn
        .prepare_cached(sql)?
        .query_row(params![node.code, node.name], |row| row.get(0))?)
}

/// Keeps the code of a node that goes from being given again.
pub(super) fn retire(tx: &Tx<'_>, code: &str) -> Result<()> {
    let sql = "INSERT OR IGNORE INTO retired_code (tbl, code) VALUES ('framework_node', ?1)";
    tx.execute(sql, [code])?;
    Ok(())
}

/// A code for a node of this name that was never given, ignoring case.
pub(super) fn fresh_code(conn: &Connection, name: &str) -> Result<String> {
    let stem = crate::entry::slug(name, "theme");
    let mut taken = conn.prepare_cached(
        "SELECT 1 FROM framework_node WHERE code = ?1 COLLATE NOCASE
         UNION ALL SELECT 1 FROM retired_code WHERE tbl = 'framework_node' AND code = ?1
         UNION ALL SELECT 1 FROM framework_past_node WHERE node = ?1",
    )?;
    let mut code = stem.clone();
    let mut number = 1_u32;
    while taken.exists([&code])? {
        number += 1;
        code = format!("{stem}-{number}");
    }
    Ok(code)
}

/// The place after the last of a table's rows.
pub(super) fn next_rank(conn: &Connection, table: &'static str) -> Result<i64> {
    let sql = format!("SELECT ifnull(max(rank), 0) + 1 FROM {table}");
    Ok(conn.prepare_cached(&sql)?.query_row([], |row| row.get(0))?)
}
