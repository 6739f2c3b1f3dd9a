//! What hangs on something that was lost: kept, with a row in its place that says so, rather than lost with it.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension as _, params};

use crate::Result;

/// The name of what was lost.
pub(super) const LOST: &str = "(perdu)";

/// How a row of each table begins that stands for a lost one: `?1` its id, `?2` a code, `?3` its name.
const STAND_INS: &[(&str, &str)] = &[
    (
        "sphere",
        "INSERT INTO sphere (id, code, name, name_singular) VALUES (?1, ?2, ?3, ?3)",
    ),
    (
        "organisation",
        "INSERT INTO organisation (id, code, name, sphere_id) VALUES (?1, ?2, ?3, ifnull((SELECT min(id) FROM sphere), ?1))",
    ),
    (
        "person",
        "INSERT INTO person (id, code, name) VALUES (?1, ?2, ?3)",
    ),
    (
        "space",
        "INSERT INTO space (id, code, title, template) VALUES (?1, ?2, ?3, 'bilan')",
    ),
    (
        "framework_node",
        "INSERT INTO framework_node (id, code, name) VALUES (?1, ?2, ?3)",
    ),
    (
        "meeting",
        "INSERT INTO meeting (id, code, title, date, space_id) VALUES (?1, ?2, ?3, '1970-01-01', ifnull((SELECT min(id) FROM space), ?1))",
    ),
    (
        "interview",
        "INSERT INTO interview (id, code, notes, status, organisation_id) VALUES (?1, ?2, ?3, 'tenu', ifnull((SELECT min(id) FROM organisation WHERE name = ?3), ?1))",
    ),
    (
        "inventory_entry",
        "INSERT INTO inventory_entry (id, code, title, kind) VALUES (?1, ?2, ?3, 'reseau')",
    ),
    (
        "document",
        "INSERT INTO document (id, code, title) VALUES (?1, ?2, ?3)",
    ),
    (
        "statement",
        "INSERT INTO statement (id, code, text, rank, nature) VALUES (?1, ?2, ?3, 0, 'constat')",
    ),
    (
        "deliverable",
        "INSERT INTO deliverable (id, code, title, space_id) VALUES (?1, ?2, ?3, ifnull((SELECT min(id) FROM space), ?1))",
    ),
];

/// A row that stands in may itself hang on something lost: no chain of them is longer.
const ROUNDS: usize = 8;

/// Mends what refers to nothing. Says how many rows stand for lost ones, and how many could not be kept, table by table.
pub(super) fn mend(conn: &Connection) -> Result<(u64, BTreeMap<String, u64>)> {
    let mut made = 0;
    let mut dropped = BTreeMap::new();
    for round in 0..ROUNDS {
        let orphans = orphans(conn)?;
        if orphans.is_empty() {
            break;
        }
        for orphan in orphans {
            let last = round + 1 == ROUNDS;
            if !last && (stand_in(conn, &orphan, &mut made)? || let_go(conn, &orphan)) {
                continue;
            }
            let sql = format!("DELETE FROM \"{}\" WHERE rowid = ?1", orphan.table);
            let gone = conn.execute(&sql, [orphan.row])?;
            *dropped.entry(orphan.table).or_default() += gone as u64;
        }
    }
    Ok((made, dropped))
}

/// A row that refers to one that is not there.
struct Orphan {
    table: String,
    row: i64,
    parent: String,
    column: String,
}

fn orphans(conn: &Connection) -> Result<Vec<Orphan>> {
    let mut found = conn.prepare(
        "SELECT c.\"table\", c.rowid, c.parent, f.\"from\" FROM pragma_foreign_key_check c
         JOIN pragma_foreign_key_list(c.\"table\") f ON f.id = c.fkid WHERE c.rowid IS NOT NULL",
    )?;
    let orphans = found.query_map([], |row| {
        Ok(Orphan {
            table: row.get(0)?,
            row: row.get(1)?,
            parent: row.get(2)?,
            column: row.get(3)?,
        })
    })?;
    Ok(orphans.collect::<rusqlite::Result<_>>()?)
}

/// Puts a row in the place of the lost one; false where its table knows none.
fn stand_in(conn: &Connection, orphan: &Orphan, made: &mut u64) -> Result<bool> {
    let Some((_, sql)) = STAND_INS.iter().find(|(table, _)| *table == orphan.parent) else {
        return Ok(false);
    };
    let wanted = format!(
        "SELECT \"{}\" FROM \"{}\" WHERE rowid = ?1",
        orphan.column, orphan.table
    );
    let id: Option<Option<String>> = conn
        .query_row(&wanted, [orphan.row], |row| row.get(0))
        .optional()?;
    // Nothing is missed any more, or the row itself went when it lost another of its ends.
    let Some(id) = id.flatten() else {
        return Ok(true);
    };
    let there = format!("SELECT 1 FROM \"{}\" WHERE id = ?1", orphan.parent);
    if conn.prepare(&there)?.exists([&id])? {
        return Ok(true);
    }
    let code = format!("perdu-{}", *made + 1);
    let put = conn.execute(sql, params![id, code, LOST]);
    *made += u64::from(put.is_ok());
    Ok(put.is_ok())
}

/// Lets go of a reference that a row may be without.
fn let_go(conn: &Connection, orphan: &Orphan) -> bool {
    let sql = format!(
        "UPDATE \"{}\" SET \"{}\" = NULL WHERE rowid = ?1",
        orphan.table, orphan.column
    );
    conn.execute(&sql, [orphan.row]).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_that_lost_both_its_ends_goes_and_the_rest_is_mended() {
        let conn = Connection::open_in_memory().unwrap();
        conn.execute_batch(
            "PRAGMA foreign_keys = OFF;
             CREATE TABLE excerpt (id TEXT PRIMARY KEY);
             CREATE TABLE statement (id TEXT PRIMARY KEY, code, text, rank, nature);
             CREATE TABLE evidence (statement_id TEXT NOT NULL REFERENCES statement, excerpt_id TEXT REFERENCES excerpt,
                                    CHECK (excerpt_id IS NOT NULL));
             CREATE TABLE note (statement_id TEXT REFERENCES statement);
             INSERT INTO evidence VALUES ('s', 'e');
             INSERT INTO note VALUES ('t');",
        )
        .unwrap();
        let (made, dropped) = mend(&conn).unwrap();
        assert_eq!(dropped.get("evidence"), Some(&1));
        assert!(made >= 1);
        assert!(orphans(&conn).unwrap().is_empty());
    }
}
