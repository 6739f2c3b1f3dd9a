//! What the inventory asks of the database beside its rows: one column of many entries, what hangs on one, its values.

use rusqlite::{Connection, params, types::Value};

use super::InventoryKind as Kind;
use crate::{
    Result,
    synthesis::Sense,
    vault::{EvidenceId, InventoryId, InventoryLinkId, SpaceId, StatementId, Tx},
};

/// Writes one column of an entry; whether that changed it.
pub(super) fn put(
    tx: &Tx<'_>,
    id: InventoryId,
    column: &'static str,
    value: &Value,
) -> Result<bool> {
    let sql =
        format!("UPDATE inventory_entry SET {column} = ?2 WHERE id = ?1 AND {column} IS NOT ?2");
    Ok(tx.prepare_cached(&sql)?.execute(params![id, value])? > 0)
}

/// Writes where an entry stands. The day on which it was closed is that of its closing, and goes when it opens again.
pub(super) fn put_status(tx: &Tx<'_>, id: InventoryId, status: &str, today: &str) -> Result<bool> {
    let sql = "UPDATE inventory_entry SET status = ?2,
                 closed_on = CASE WHEN ?2 = 'clos' THEN ifnull(closed_on, ?3) END
               WHERE id = ?1 AND status IS NOT ?2";
    Ok(tx
        .prepare_cached(sql)?
        .execute(params![id, status, today])?
        > 0)
}

/// Notes that an entry was checked; one that was to be checked is open again.
pub(super) fn put_verified(tx: &Tx<'_>, id: InventoryId, today: &str) -> Result<bool> {
    let sql = "UPDATE inventory_entry SET verified_on = ?2,
                 status = iif(status = 'a_verifier', 'ouvert', status)
               WHERE id = ?1 AND (verified_on IS NOT ?2 OR status = 'a_verifier')";
    Ok(tx.prepare_cached(sql)?.execute(params![id, today])? > 0)
}

/// Whether the entry stands in a volet.
pub(super) fn has_volet(conn: &Connection, id: InventoryId) -> Result<bool> {
    let sql = "SELECT 1 FROM inventory_entry WHERE id = ?1 AND volet_id IS NOT NULL";
    Ok(conn.prepare_cached(sql)?.exists([id])?)
}

/// What an entry is.
pub(super) fn kind(conn: &Connection, id: InventoryId) -> Result<Option<Kind>> {
    let mut statement = conn.prepare_cached("SELECT kind FROM inventory_entry WHERE id = ?1")?;
    let mut kinds = statement.query_map([id], |row| row.get(0))?;
    Ok(kinds.next().transpose()?)
}

/// The values of a text column that are in use, each with how many entries have it.
pub(super) fn values(conn: &Connection, column: &'static str) -> Result<Vec<(String, u32)>> {
    let sql = format!(
        "SELECT {column}, count(*) FROM inventory_entry WHERE {column} <> '' GROUP BY {column}"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let values = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(values.collect::<rusqlite::Result<_>>()?)
}

/// Gives every entry that has one value of a column another.
pub(super) fn rename(tx: &Tx<'_>, column: &'static str, from: &str, to: &str) -> Result<usize> {
    let sql = format!(
        "UPDATE inventory_entry SET {column} = ?2 WHERE {column} = ?1 AND {column} IS NOT ?2"
    );
    Ok(tx.prepare_cached(&sql)?.execute([from, to])?)
}

/// A statement that rests on an entry.
pub(super) struct Resting {
    pub id: StatementId,
    pub space_id: Option<SpaceId>,
    pub text: String,
    pub sense: Sense,
    pub stale: bool,
}

/// The statements that rest on an entry.
pub(super) fn resting(conn: &Connection, id: InventoryId) -> Result<Vec<Resting>> {
    let sql = "SELECT s.id, s.space_id, s.text, e.sense, s.stale FROM evidence e JOIN statement s ON s.id = e.statement_id
               WHERE e.inventory_id = ?1 ORDER BY s.space_id, s.rank, s.code";
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map([id], |row| {
        Ok(Resting {
            id: row.get(0)?,
            space_id: row.get(1)?,
            text: row.get(2)?,
            sense: row.get(3)?,
            stale: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The links of an entry, each with the entry at its other end.
pub(super) fn links(
    conn: &Connection,
    id: InventoryId,
) -> Result<Vec<(InventoryLinkId, InventoryId, String)>> {
    let sql = "SELECT l.id, iif(l.programme_id = ?1, l.need_id, l.programme_id) AS other, l.source FROM inventory_link l
               JOIN inventory_entry e ON e.id = iif(l.programme_id = ?1, l.need_id, l.programme_id)
               WHERE ?1 IN (l.programme_id, l.need_id) ORDER BY e.words_key";
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map([id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Whether a programme is said to answer a need.
pub(super) fn is_linked(
    conn: &Connection,
    programme: InventoryId,
    need: InventoryId,
) -> Result<bool> {
    let sql = "SELECT 1 FROM inventory_link WHERE programme_id = ?1 AND need_id = ?2";
    Ok(conn.prepare_cached(sql)?.exists([programme, need])?)
}

/// Carries what rests on one entry to another: the statements, which are to be seen again, and the links. What both have
/// stays once.
pub(super) fn carry(tx: &Tx<'_>, keep: InventoryId, gone: InventoryId) -> Result<()> {
    let flag = "UPDATE statement SET stale = 1 WHERE stale = 0 AND id IN (SELECT statement_id FROM evidence WHERE inventory_id = ?1)";
    tx.execute(flag, [gone])?;
    let twice: Vec<EvidenceId> = tx
        .prepare_cached(
            "SELECT g.id FROM evidence g JOIN evidence k ON k.statement_id = g.statement_id AND k.sense = g.sense
             WHERE g.inventory_id = ?2 AND k.inventory_id = ?1",
        )?
        .query_map([keep, gone], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    for id in twice {
        // Which side a statement has it on is not lost with the link that told it.
        tx.execute(
            "UPDATE evidence AS k SET position = g.position FROM evidence AS g WHERE g.id = ?1 AND k.inventory_id = ?2
             AND k.statement_id = g.statement_id AND k.sense = g.sense AND k.position = '' AND g.position <> ''",
            rusqlite::params![id, keep],
        )?;
        tx.execute("DELETE FROM evidence WHERE id = ?1", [id])?;
    }
    tx.execute(
        "UPDATE evidence SET inventory_id = ?1 WHERE inventory_id = ?2",
        [keep, gone],
    )?;
    for (own, other) in [("programme_id", "need_id"), ("need_id", "programme_id")] {
        let twice = format!(
            "DELETE FROM inventory_link WHERE {own} = ?2 AND ({other} = ?1 OR {other} IN (SELECT {other} FROM inventory_link WHERE {own} = ?1))"
        );
        tx.execute(&twice, [keep, gone])?;
        tx.execute(
            &format!("UPDATE inventory_link SET {own} = ?1 WHERE {own} = ?2"),
            [keep, gone],
        )?;
    }
    Ok(())
}

/// Keeps the code of an entry from being given again.
pub(super) fn retire(tx: &Tx<'_>, code: &str) -> Result<()> {
    let sql = "INSERT OR IGNORE INTO retired_code (tbl, code) VALUES ('inventory_entry', ?1)";
    tx.execute(sql, [code])?;
    Ok(())
}

/// What tells entries apart, or together: id, kind, title, holder, territory, address.
pub(super) fn faces(conn: &Connection) -> Result<Vec<[String; 7]>> {
    let sql = "SELECT id, code, kind, title, holder, territory, url FROM inventory_entry ORDER BY code COLLATE NOCASE";
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| {
        let mut face: [String; 7] = Default::default();
        for (at, cell) in face.iter_mut().enumerate() {
            *cell = row.get(at)?;
        }
        Ok(face)
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What is to be checked again on the day `today`: what was last checked before `before`, or never, or says so itself.
/// The latter first, then what was checked longest ago.
pub(super) fn to_check(conn: &Connection, before: &str, limit: u32) -> Result<(Vec<i64>, u32)> {
    let due = "FROM inventory_entry INDEXED BY inventory_facets
               WHERE status <> 'clos' AND (status = 'a_verifier' OR ifnull(verified_on, '') < ?1)";
    let all = conn
        .prepare_cached(&format!("SELECT count(*) {due}"))?
        .query_row([before], |row| row.get(0))?;
    let sql = format!(
        "SELECT rowid {due} ORDER BY status <> 'a_verifier', coalesce(verified_on, surveyed_on, ''), words_key, rowid LIMIT ?2"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map(params![before, limit], |row| row.get(0))?;
    Ok((rows.collect::<rusqlite::Result<_>>()?, all))
}
