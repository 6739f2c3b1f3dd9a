//! What the archive holds outside its tables: notes, grids, prose, kept files, and where excerpts stand.

use rusqlite::{Connection, params, types::Value};

use super::super::tables::{Beside, Table};
use crate::{Result, interview::anchor::Anchor, vault::Tx};

fn column_of(beside: Beside) -> &'static str {
    match beside {
        Beside::Notes => "notes",
        Beside::Grid => "cells",
    }
}

/// What a row holds in a file of its own: its notes, or its grid as JSON.
pub(in super::super) fn beside(
    conn: &Connection,
    table: &Table,
    beside: Beside,
    id: &str,
) -> Result<String> {
    let sql = format!(
        "SELECT {} FROM {} WHERE id = ?",
        column_of(beside),
        table.sql
    );
    Ok(conn
        .prepare_cached(&sql)?
        .query_row([id], |row| row.get(0))?)
}

/// The column and value that hold it.
pub(in super::super) fn beside_value(beside: Beside, content: &str) -> (&'static str, Value) {
    (column_of(beside), Value::Text(content.to_owned()))
}

/// Counts an edit of a row's notes, so that whoever has them open sees that they moved.
pub(in super::super) fn count_edit(tx: &Tx<'_>, table: &Table, id: &str) -> Result<()> {
    let sql = format!(
        "UPDATE {} SET revision = revision + 1 WHERE id = ?",
        table.sql
    );
    tx.prepare_cached(&sql)?.execute([id])?;
    Ok(())
}

/// The excerpts of an interview or a meeting, with where they stand.
pub(in super::super) fn anchors(
    conn: &Connection,
    table: &Table,
    id: &str,
) -> Result<Vec<(String, Anchor)>> {
    let sql = format!(
        "SELECT id, start_at, end_at, quote, prefix, suffix, lost FROM excerpt WHERE {}_id = ? ORDER BY code",
        table.sql
    );
    let offset = |at: i64| usize::try_from(at).unwrap_or(0);
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([id], |row| {
        let anchor = Anchor {
            start: offset(row.get(1)?),
            end: offset(row.get(2)?),
            quote: row.get(3)?,
            prefix: row.get(4)?,
            suffix: row.get(5)?,
            lost: row.get(6)?,
        };
        Ok((row.get(0)?, anchor))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Writes where an excerpt stands, touching its words only where they changed.
pub(in super::super) fn set_anchor(
    tx: &Tx<'_>,
    id: &str,
    before: &Anchor,
    after: &Anchor,
) -> Result<()> {
    tx.prepare_cached(
        "UPDATE excerpt SET start_at = ?, end_at = ?, prefix = ?, suffix = ? WHERE id = ?",
    )?
    .execute(params![
        after.start as i64,
        after.end as i64,
        after.prefix,
        after.suffix,
        id
    ])?;
    if (&before.quote, before.lost) != (&after.quote, after.lost) {
        tx.prepare_cached("UPDATE excerpt SET quote = ?, lost = ? WHERE id = ?")?
            .execute(params![after.quote, after.lost, id])?;
    }
    Ok(())
}

/// The prose of a section.
pub(in super::super) struct Prose {
    pub id: String,
    /// Of which space; of the whole démarche where empty.
    pub space_id: String,
    pub section: String,
    pub text: String,
}

/// All prose.
pub(in super::super) fn prose(conn: &Connection) -> Result<Vec<Prose>> {
    let mut statement =
        conn.prepare_cached("SELECT id, ifnull(space_id, ''), section, text FROM prose")?;
    let rows = statement.query_map([], |row| {
        Ok(Prose {
            id: row.get(0)?,
            space_id: row.get(1)?,
            section: row.get(2)?,
            text: row.get(3)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Adds prose, or writes over that of the same id.
pub(in super::super) fn set_prose(tx: &Tx<'_>, prose: &Prose) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO prose (id, space_id, section, text) VALUES (?1, nullif(?2, ''), ?3, ?4)
         ON CONFLICT (id) DO UPDATE SET text = excluded.text",
    )?
    .execute(params![prose.id, prose.space_id, prose.section, prose.text])?;
    Ok(())
}

/// The names and ids of the kept files.
pub(in super::super) fn kept(conn: &Connection) -> Result<Vec<(String, String)>> {
    let mut statement = conn.prepare_cached("SELECT name, id FROM attachment ORDER BY name")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The content of a kept file.
pub(in super::super) fn kept_bytes(conn: &Connection, id: &str) -> Result<Vec<u8>> {
    Ok(conn
        .prepare_cached("SELECT bytes FROM attachment WHERE id = ?")?
        .query_row([id], |row| row.get(0))?)
}

/// Adds a kept file, or writes over that of the same id.
pub(in super::super) fn set_kept(tx: &Tx<'_>, id: &str, name: &str, bytes: &[u8]) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO attachment (id, name, bytes) VALUES (?1, ?2, ?3)
         ON CONFLICT (id) DO UPDATE SET bytes = excluded.bytes",
    )?
    .execute(params![id, name, bytes])?;
    Ok(())
}

/// What was validated before notes changed: the codes of the interviews, the days where known, the notes.
pub(in super::super) fn validated(
    conn: &Connection,
) -> Result<Vec<(String, Option<String>, String)>> {
    let mut statement = conn.prepare_cached(
        "SELECT i.code, v.validated_on, v.notes FROM validated_words v JOIN interview i USING (id) ORDER BY i.code",
    )?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Writes what was validated of an interview; tells whether that changed anything.
pub(in super::super) fn set_validated(
    tx: &Tx<'_>,
    id: &str,
    day: Option<&str>,
    notes: &str,
) -> Result<bool> {
    let changed = tx
        .prepare_cached(
            "INSERT INTO validated_words (id, validated_on, notes) VALUES (?1, ?2, ?3)
             ON CONFLICT (id) DO UPDATE SET validated_on = excluded.validated_on, notes = excluded.notes
             WHERE (validated_on, notes) IS NOT (excluded.validated_on, excluded.notes)",
        )?
        .execute(params![id, day, notes])?;
    Ok(changed > 0)
}

/// The codes that are not given again, each with the table in the dossier that had it.
pub(in super::super) fn retired(conn: &Connection) -> Result<Vec<(String, String)>> {
    let mut statement =
        conn.prepare_cached("SELECT tbl, code FROM retired_code ORDER BY tbl, code, rowid")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Keeps a code from being given again; tells whether that is new.
pub(in super::super) fn set_retired(tx: &Tx<'_>, table: &str, code: &str) -> Result<bool> {
    let changed = tx
        .prepare_cached("INSERT OR IGNORE INTO retired_code (tbl, code) VALUES (?1, ?2)")?
        .execute([table, code])?;
    Ok(changed > 0)
}

/// The amended notes that wait, by the codes of their interviews.
pub(in super::super) fn amended(conn: &Connection) -> Result<Vec<(String, String)>> {
    let mut statement = conn.prepare_cached(
        "SELECT code, amendment FROM interview WHERE amendment <> '' ORDER BY code",
    )?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Writes the amended notes of an interview; tells whether that changed anything.
pub(in super::super) fn set_amended(tx: &Tx<'_>, id: &str, text: &str) -> Result<bool> {
    let changed = tx
        .prepare_cached("UPDATE interview SET amendment = ?2 WHERE id = ?1 AND amendment <> ?2")?
        .execute(params![id, text])?;
    Ok(changed > 0)
}
