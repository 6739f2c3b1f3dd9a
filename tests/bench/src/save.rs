//! A save of notes, acknowledged, beside the bare SQLite commit of the same row.

use std::path::Path;
use std::time::Duration;

use chrono::{DateTime, Utc};
use croisee_core::Vault;
use croisee_core::vault::{Access, Op, Surroundings};
use croisee_tests::Result;
use rusqlite::{Connection, params};
use uuid::Uuid;

use crate::median::{Figure, median, shown, timed};

const RUNS: usize = 60;
const MORE: Duration = Duration::from_millis(2);
const CHANGE: &str = "UPDATE interview SET notes = ?2, revision = revision + 1 WHERE id = ?1";

/// The surroundings of a program at work.
pub struct Now;

impl Surroundings for Now {
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }

    fn new_id(&self) -> Uuid {
        Uuid::now_v7()
    }

    fn holder(&self) -> String {
        "bench".to_owned()
    }
}

/// Measures both in turns on the same file system.
pub fn figure(dossier: &Path, scratch: &Path) -> Result<Figure> {
    let copy = scratch.join("save.croisee");
    std::fs::copy(dossier, &copy)?;
    let mut vault = Vault::open(&copy, Access::Write, Box::new(Now))?;
    let (id, notes) = longest_notes(vault.conn())?;
    let bare = bare(&scratch.join("bare.sqlite"), vault.conn(), &id)?;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for run in 0..RUNS {
        let notes = format!("{notes}\nUne phrase de plus, la {run}e.");
        theirs.push(timed(|| {
            bare.execute(CHANGE, params![id, notes])?;
            Ok(())
        })?);
        ours.push(timed(|| {
            let op = Op::new("interview.notes").in_burst(&id);
            vault.transact(op, |tx| Ok(tx.execute(CHANGE, params![id, notes])?))?;
            Ok(())
        })?);
    }
    let bare = median(theirs);
    Ok(Figure {
        what: format!("a save of {} characters of notes", notes.chars().count()),
        measured: median(ours),
        bound: (bare * 2).max(bare + MORE),
        against: format!("2 × the bare commit, or 2 ms more ({})", shown(bare)),
    })
}

fn longest_notes(conn: &Connection) -> Result<(String, String)> {
    let query = "SELECT id, notes FROM interview ORDER BY length(notes) DESC LIMIT 1";
    Ok(conn.query_row(query, [], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// A database with that table and that row, and nothing else: no trigger, no index on its words.
fn bare(path: &Path, dossier: &Connection, id: &str) -> Result<Connection> {
    let _ = std::fs::remove_file(path);
    let conn = Connection::open(path)?;
    conn.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    conn.pragma_update(None, "synchronous", "FULL")?;
    conn.execute_batch(
        "CREATE TABLE interview (id TEXT PRIMARY KEY NOT NULL, notes TEXT NOT NULL, revision INTEGER NOT NULL) STRICT",
    )?;
    let query = "SELECT notes FROM interview WHERE id = ?1";
    let notes: String = dossier.query_row(query, [id], |row| row.get(0))?;
    conn.execute(
        "INSERT INTO interview VALUES (?1, ?2, 0)",
        params![id, notes],
    )?;
    Ok(conn)
}
