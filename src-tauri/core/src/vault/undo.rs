//! Undo and redo of every write, across restarts: triggers keep the inverse of each row's change.
//!
//! The triggers are temporary, made from the tables as they stand each time the dossier is opened for writing, so they
//! can never lag behind a migration. The way is that of <https://www.sqlite.org/undoredo.html>, with only the changed
//! columns of an update in its inverse.

use std::collections::BTreeSet;

use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use rusqlite::{Connection, OptionalExtension as _, TransactionBehavior, params};

use super::{Changed, Op, Vault, journal, transact};
use crate::{Error, Result};

/// Tables of the undo itself, of what follows by triggers, and of facts that undo does not touch.
const OUTSIDE: &[&str] = &[
    "history",
    "undo_entry",
    "undo_row",
    "replay",
    "search_entry",
    "consent",
    "export_record",
];

/// Facts that undo does not take away by themselves; they go with the row that they hang on, and come back with it.
const WITH_THEIR_ROW: &[&str] = &["consent"];

/// Columns that undo never sets back: a consent is a fact with a date.
const LASTING_COLUMNS: &[(&str, &str)] = &[("person", "consent"), ("person", "consent_on")];

/// The key of an entry that takes those facts along: what joins two people joins what they agreed to, and undoing it
/// parts it again.
const FACTS: &str = "facts";

/// Two writes of a burst are one undo when the second comes this soon after the first one's last.
const BURST: TimeDelta = TimeDelta::seconds(5);

/// One line of the history that is shown.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct HistoryLine {
    /// When, in RFC 3339, UTC.
    pub at: String,
    /// The code of the operation.
    pub op: String,
}

/// Makes the temporary triggers that write undo rows while `recording` holds a row.
pub(super) fn install(conn: &Connection) -> Result<()> {
    let mut sql = String::from(
        "CREATE TEMP TABLE recording (entry_id INTEGER NOT NULL, facts INTEGER NOT NULL, burst INTEGER NOT NULL);\n",
    );
    for table in recorded_tables(conn)? {
        sql.push_str(&triggers(conn, &table)?.concat());
    }
    for table in WITH_THEIR_ROW {
        let always = "SELECT 1 FROM recording";
        let [insert, delete, update] = triggers(conn, table)?;
        sql.push_str(&delete);
        for trigger in [insert, update] {
            sql.push_str(&trigger.replacen(always, &format!("{always} WHERE facts"), 1));
        }
    }
    conn.execute_batch(&sql)?;
    Ok(())
}

fn recorded_tables(conn: &Connection) -> Result<Vec<String>> {
    let mut statement = conn.prepare(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_index%' ORDER BY name",
    )?;
    let names = statement
        .query_map([], |row| row.get::<_, String>(0))?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(names
        .into_iter()
        .filter(|name| !OUTSIDE.contains(&name.as_str()))
        .collect())
}

/// The triggers of a table: on insert, delete, update.
fn triggers(conn: &Connection, table: &str) -> Result<[String; 3]> {
    let mut statement = conn.prepare("SELECT name, pk FROM pragma_table_info(?1) ORDER BY cid")?;
    let columns = statement
        .query_map([table], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)? > 0))
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let key = |row: &str| {
        let parts = columns
            .iter()
            .filter(|(_, pk)| *pk)
            .map(|(c, _)| format!("'\"{c}\" = ' || quote({row}.\"{c}\")"));
        parts.collect::<Vec<_>>().join(" || ' AND ' || ")
    };
    let row_id = |row: &str| {
        let parts = columns
            .iter()
            .filter(|(_, pk)| *pk)
            .map(|(c, _)| format!("{row}.\"{c}\""));
        parts.collect::<Vec<_>>().join(" || '/' || ")
    };
    let names = columns
        .iter()
        .map(|(c, _)| format!("\"{c}\""))
        .collect::<Vec<_>>()
        .join(", ");
    let values = columns
        .iter()
        .map(|(c, _)| format!("quote(old.\"{c}\")"))
        .collect::<Vec<_>>()
        .join(" || ', ' || ");
    let set_back = columns
        .iter()
        .map(|(c, _)| {
            let only = if LASTING_COLUMNS.contains(&(table, c.as_str())) { " AND EXISTS (SELECT 1 FROM recording WHERE facts)" } else { "" };
            format!("CASE WHEN old.\"{c}\" IS NOT new.\"{c}\" COLLATE BINARY{only} THEN ', \"{c}\" = ' || quote(old.\"{c}\") ELSE '' END")
        })
        .collect::<Vec<_>>()
        .join(" || ");
    let which = columns
        .iter()
        .map(|(c, _)| {
            format!(
                "CASE WHEN old.\"{c}\" IS NOT new.\"{c}\" COLLATE BINARY THEN ' {c}' ELSE '' END"
            )
        })
        .collect::<Vec<_>>()
        .join(" || ");
    let (first_key, _) = &columns[columns.iter().position(|(_, pk)| *pk).unwrap_or(0)];
    let row = |verb: &str, row: &str, columns: &str, inverse: &str| {
        // Within a burst the oldest image of the same columns of a row is the one to come back to. A newer one is not even
        // written: it would be as long as the notes, once more at each pause in the typing.
        let but = match verb {
            "update" => format!(
                " WHERE NOT burst OR NOT EXISTS (SELECT 1 FROM undo_row o WHERE o.entry_id = recording.entry_id
                  AND o.tbl = '{table}' AND o.row_id = {} AND o.verb = 'update' AND o.columns = {columns})",
                row_id(row)
            ),
            _ => String::new(),
        };
        format!(
            "CREATE TEMP TRIGGER undo_{table}_{verb} AFTER {verb} ON main.\"{table}\" WHEN EXISTS (SELECT 1 FROM recording) BEGIN
               INSERT INTO undo_row (entry_id, tbl, row_id, verb, columns, inverse)
               SELECT entry_id, '{table}', {}, '{verb}', {columns}, {inverse} FROM recording{but};
             END;\n",
            row_id(row)
        )
    };
    Ok([
        row(
            "insert",
            "new",
            "''",
            &format!("'DELETE FROM \"{table}\" WHERE ' || {}", key("new")),
        ),
        row(
            "delete",
            "old",
            "''",
            &format!("'INSERT INTO \"{table}\" ({names}) VALUES (' || {values} || ')'"),
        ),
        row(
            "update",
            "new",
            &which,
            // The key set to itself carries the commas of the columns that changed.
            &format!(
                "'UPDATE \"{table}\" SET \"{first_key}\" = ' || quote(old.\"{first_key}\") || {set_back} || ' WHERE ' || {}",
                key("new")
            ),
        ),
    ])
}

/// Opens the undo entry of `op`, or the one of the burst it belongs to, and starts recording into it.
pub(super) fn begin(conn: &Connection, op: &Op, now: DateTime<Utc>) -> Result<i64> {
    let entry = match last_of_burst(conn, op, now)? {
        Some(entry) => {
            conn.prepare_cached("UPDATE undo_entry SET at = ?2 WHERE id = ?1")?
                .execute(params![entry, moment(now)])?;
            entry
        }
        None => {
            let key = if op.facts { FACTS } else { &op.burst };
            new_entry(conn, op.code, key, "undo", now)?
        }
    };
    start_recording(conn, entry, op.facts, !op.burst.is_empty())?;
    Ok(entry)
}

fn last_of_burst(conn: &Connection, op: &Op, now: DateTime<Utc>) -> Result<Option<i64>> {
    if op.burst.is_empty() || !op.undoable {
        return Ok(None);
    }
    // The newest entry of all: after an undo that is a "redo" entry, and the burst is over.
    let last = conn
        .prepare_cached(
            "SELECT id, at, merge_key, iif(past, 'past', side) FROM undo_entry ORDER BY id DESC LIMIT 1",
        )?
        .query_row([], |row| {
            Ok((
                row.get::<_, i64>(0)?,
                row.get::<_, String>(1)?,
                row.get::<_, String>(2)?,
                row.get::<_, String>(3)?,
            ))
        })
        .optional()?;
    Ok(last.and_then(|(id, at, key, side)| {
        let at = DateTime::parse_from_rfc3339(&at).ok()?;
        // A clock set back by more than that began something else, as one that went on does.
        let soon = now.signed_duration_since(at).abs() <= BURST;
        (key == op.burst && side == "undo" && soon).then_some(id)
    }))
}

fn new_entry(
    conn: &Connection,
    op: &str,
    burst: &str,
    side: &str,
    now: DateTime<Utc>,
) -> Result<i64> {
    conn.prepare_cached(
        "INSERT INTO undo_entry (at, first_at, op, merge_key, side) VALUES (?1, ?1, ?2, ?3, ?4)",
    )?
    .execute(params![moment(now), op, burst, side])?;
    Ok(conn.last_insert_rowid())
}

fn start_recording(conn: &Connection, entry: i64, facts: bool, burst: bool) -> Result<()> {
    conn.prepare_cached("DELETE FROM recording")?.execute([])?;
    conn.prepare_cached("INSERT INTO recording VALUES (?1, ?2, ?3)")?
        .execute(params![entry, facts, burst])?;
    Ok(())
}

/// Ends the recording; returns the tables that changed. A write that changed nothing leaves no entry.
pub(super) fn finish(conn: &Connection, op: &Op, entry: i64) -> Result<BTreeSet<String>> {
    conn.prepare_cached("DELETE FROM recording")?.execute([])?;
    let tables = tables_of(conn, entry)?;
    if tables.is_empty() || !op.undoable {
        conn.prepare_cached("DELETE FROM undo_entry WHERE id = ?1")?
            .execute([entry])?;
        if op.facts && !tables.is_empty() {
            forget_before_facts(conn)?;
        }
        return Ok(tables);
    }
    conn.prepare_cached("DELETE FROM undo_entry WHERE side = 'redo'")?
        .execute([])?;
    Ok(tables)
}

/// A fact of consent is told of people as they now are: what would part them, or join them again, would lose whose it is.
fn forget_before_facts(conn: &Connection) -> Result<()> {
    let upto = journal::last_with(conn, FACTS)?;
    journal::lay_by(conn, upto.unwrap_or(0))
}

fn tables_of(conn: &Connection, entry: i64) -> Result<BTreeSet<String>> {
    let mut statement =
        conn.prepare_cached("SELECT DISTINCT tbl FROM undo_row WHERE entry_id = ?1")?;
    Ok(statement
        .query_map([entry], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?)
}

/// A moment as the file keeps it.
pub(super) fn moment(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}

impl Vault {
    /// The code of what [`Vault::undo`] would undo.
    pub fn undo_label(&self) -> Result<Option<String>> {
        label(&self.conn, "undo")
    }

    /// The code of what [`Vault::redo`] would do again.
    pub fn redo_label(&self) -> Result<Option<String>> {
        label(&self.conn, "redo")
    }

    /// Undoes the last write; [`Error::NothingToUndo`] when there is none.
    pub fn undo(&mut self) -> Result<Changed> {
        self.replay("undo", "redo")
    }

    /// Does again what was undone last; [`Error::NothingToUndo`] when there is nothing.
    pub fn redo(&mut self) -> Result<Changed> {
        self.replay("redo", "undo")
    }

    /// The newest lines of the history, newest first.
    pub fn history(&self, limit: u32) -> Result<Vec<HistoryLine>> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT at, op FROM history ORDER BY id DESC LIMIT ?1")?;
        let lines = statement.query_map([limit], |row| {
            Ok(HistoryLine {
                at: row.get(0)?,
                op: row.get(1)?,
            })
        })?;
        Ok(lines.collect::<rusqlite::Result<_>>()?)
    }

    fn replay(&mut self, from: &str, to: &str) -> Result<Changed> {
        if self.read_only.is_some() {
            return Err(Error::ReadOnly);
        }
        self.in_place()?;
        let now = self.surroundings.now();
        let tx = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let (entry, op, key): (i64, String, String) = tx
            .prepare_cached(
                "SELECT id, op, merge_key FROM undo_entry WHERE side = ?1 AND NOT past ORDER BY id DESC LIMIT 1",
            )?
            .query_row([from], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
            .optional()?
            .ok_or(Error::NothingToUndo)?;
        tx.execute_batch("PRAGMA defer_foreign_keys = ON; INSERT INTO replay VALUES (1);")?;
        let facts = key == FACTS;
        let back = new_entry(&tx, &op, if facts { FACTS } else { "" }, to, now)?;
        start_recording(&tx, back, facts, false)?;
        let inverses = tx
            .prepare_cached("SELECT inverse FROM undo_row WHERE entry_id = ?1 ORDER BY id DESC")?
            .query_map([entry], |row| row.get::<_, String>(0))?
            .collect::<rusqlite::Result<Vec<_>>>()?;
        for inverse in &inverses {
            tx.execute_batch(inverse)?;
        }
        tx.execute_batch("DELETE FROM recording; DELETE FROM replay;")?;
        let tables = tables_of(&tx, back)?;
        tx.prepare_cached("DELETE FROM undo_entry WHERE id = ?1")?
            .execute([entry])?;
        transact::record_history(&tx, &format!("{from}:{op}"), "", now, &tables)?;
        if let Err(moved) = self.place.check() {
            tx.rollback()?;
            self.rescue();
            return Err(moved);
        }
        tx.commit()?;
        Ok(Changed { op, tables })
    }
}

fn label(conn: &Connection, side: &str) -> Result<Option<String>> {
    Ok(conn
        .prepare_cached(
            "SELECT op FROM undo_entry WHERE side = ?1 AND NOT past ORDER BY id DESC LIMIT 1",
        )?
        .query_row([side], |row| row.get(0))
        .optional()?)
}
