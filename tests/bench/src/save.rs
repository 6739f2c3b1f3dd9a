//! A save of notes, acknowledged, beside the bare SQLite commit of the same row.

use std::path::Path;
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use croisee_core::Vault;
use croisee_core::vault::{Access, InterviewId, Surroundings};
use croisee_tests::Result;
use rusqlite::{Connection, params};
use uuid::Uuid;

use crate::median::{Figure, median, shown, timed};

const RUNS: usize = 60;
const MORE: Duration = Duration::from_millis(2);
const BARE: &str = "UPDATE interview SET notes = ?2, revision = revision + 1 WHERE id = ?1";

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

/// Measures in turns, on the same file system: the commit alone, and the whole answer that the
/// window waits for, excerpts in their new places included.
pub fn figure(dossier: &Path, scratch: &Path) -> Result<Figure> {
    let copy = scratch.join("save.croisee");
    std::fs::copy(dossier, &copy)?;
    let mut vault = Vault::open(&copy, Access::Write, Box::new(Now))?;
    let (id, notes, mut revision) = longest_notes(vault.conn())?;
    let bare = bare(&scratch.join("bare.sqlite"), id, &notes)?;
    let (mut answers, mut theirs) = (Vec::new(), Vec::new());
    for run in 0..RUNS {
        let notes = format!("{notes}\nUne phrase de plus, la {run}e.\n");
        theirs.push(timed(|| {
            bare.execute(BARE, params![id, notes])?;
            Ok(())
        })?);
        let started = Instant::now();
        revision = vault.notes_saved(id, &notes, revision)?.value.revision;
        answers.push(started.elapsed());
    }
    let bare = median(theirs);
    let length = notes.chars().count();
    Ok(Figure {
        what: format!("a save of {length} characters of notes, acknowledged to the window"),
        measured: median(answers),
        bound: (bare * 2).max(bare + MORE),
        against: format!("2 × the bare commit, or 2 ms more ({})", shown(bare)),
    })
}

fn longest_notes(conn: &Connection) -> Result<(InterviewId, String, i64)> {
    let query = "SELECT id, notes, revision FROM interview ORDER BY length(notes) DESC LIMIT 1";
    Ok(conn.query_row(query, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?)
}

/// A database with that table and that row, and nothing else: no trigger, no index on its words.
fn bare(path: &Path, id: InterviewId, notes: &str) -> Result<Connection> {
    let _ = std::fs::remove_file(path);
    let conn = Connection::open(path)?;
    conn.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    conn.pragma_update(None, "synchronous", "FULL")?;
    conn.execute_batch(
        "CREATE TABLE interview (id TEXT PRIMARY KEY NOT NULL, notes TEXT NOT NULL, revision INTEGER NOT NULL) STRICT",
    )?;
    conn.execute(
        "INSERT INTO interview VALUES (?1, ?2, 0)",
        params![id, notes],
    )?;
    Ok(conn)
}
