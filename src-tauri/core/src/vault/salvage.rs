//! What can still be read of a damaged dossier, row by row, into a new one; the damaged file is only read.
//!
//! A page that is damaged takes the rows on it along, not those of the other pages: each table is read from both ends, and
//! what lies between one row at a time. Of a protected dossier too: each of its pages is signed by itself.

mod reading;
mod standing_in;
mod values;

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use rusqlite::{Connection, types::Value};

use super::{Key, Surroundings, create, lock::Lock, migrate, open, transact};
use crate::{Error, Result};
use reading::Damaged;

/// Tables that are made again from the others.
const MADE_AGAIN: &[&str] = &["replay", "search_entry"];

/// What was had back of a damaged dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Salvaged {
    /// Table by table, those that had rows or that could not be read.
    pub tables: Vec<Recovered>,
    /// How many things were lost that others hang on: something says so in the place of each.
    pub stand_ins: u64,
}

/// What was had back of one table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recovered {
    /// Which.
    pub table: String,
    /// How many rows were had back.
    pub kept: u64,
    /// How many were not; nothing where nobody can tell.
    pub lost: Option<u64>,
}

impl Salvaged {
    /// Whether nothing is known to be missing.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.tables.iter().all(|table| table.lost == Some(0))
    }
}

/// Makes a new dossier at `target` of what can be read of the damaged one at `path`, under the same key.
///
/// # Errors
/// [`Error::Exists`]; [`Error::Damaged`] where not even the list of its tables can be read; what the disk says. Nothing
/// stands at `target` then. The damaged file is not written to, whatever comes of it.
pub fn salvage(
    path: &Path,
    key: Option<&Key>,
    target: &Path,
    surroundings: &dyn Surroundings,
) -> Result<Salvaged> {
    create::refuse_existing(target)?;
    let _lock = Lock::take(target, &surroundings.holder())?;
    let partial = create::partial_of(target);
    let scratch = scratch_of(target);
    create::remove_with_companions(&partial);
    let done = copy_of(path, &scratch)
        .and_then(|()| Damaged::open(&scratch, key))
        .and_then(|damaged| gather(damaged, key, &partial, surroundings))
        .and_then(|salvaged| create::publish(&partial, target).map(|()| salvaged));
    create::remove_with_companions(&scratch);
    if done.is_err() {
        create::remove_with_companions(&partial);
    }
    done.map_err(|error| match error {
        Error::Damaged { detail, .. } => Error::Damaged {
            path: path.to_owned(),
            detail,
        },
        other => other,
    })
}

fn scratch_of(target: &Path) -> PathBuf {
    let mut name = target.file_name().unwrap_or_default().to_os_string();
    name.push(".lecture");
    target.with_file_name(name)
}

/// A copy to read from, with its log: SQLite would write to the damaged file itself.
fn copy_of(path: &Path, scratch: &Path) -> Result<()> {
    create::remove_with_companions(scratch);
    let with = |path: &Path, ending: &str| {
        let mut name = path.file_name().unwrap_or_default().to_os_string();
        name.push(ending);
        path.with_file_name(name)
    };
    for ending in ["", "-wal"] {
        let from = with(path, ending);
        if ending.is_empty() || from.exists() {
            fs::copy(&from, with(scratch, ending)).map_err(|source| Error::io(&from, source))?;
        }
    }
    Ok(())
}

fn gather(
    mut damaged: Damaged,
    key: Option<&Key>,
    partial: &Path,
    surroundings: &dyn Surroundings,
) -> Result<Salvaged> {
    fs::File::create(partial).map_err(|source| Error::io(partial, source))?;
    let mut conn = Connection::open(partial)?;
    if let Some(key) = key {
        key.unlock(&conn)?;
    }
    open::configure_writer(&conn)?;
    // As the damaged one was: what later versions make of its rows, they make of these.
    migrate::migrate_to(&mut conn, damaged.version())?;
    conn.pragma_update(None, "foreign_keys", false)?;
    let tables = tables(&conn)?;
    let mut found = Vec::new();
    let tx = conn.transaction()?;
    // What merely arrives raises no flag.
    tx.execute_batch("INSERT INTO replay (id) VALUES (1)")?;
    for table in &tables {
        found.push(fill(&tx, table, &mut damaged)?);
    }
    tx.execute(
        "INSERT OR IGNORE INTO initiative (id, title) VALUES (1, ?1)",
        [standing_in::LOST],
    )?;
    let (stand_ins, dropped) = standing_in::mend(&tx)?;
    for (table, count) in dropped {
        if let Some(one) = found.iter_mut().find(|one| one.table == table) {
            one.kept = one.kept.saturating_sub(count);
            one.lost = one.lost.map(|lost| lost + count);
        }
    }
    tx.execute_batch("DELETE FROM replay")?;
    transact::record_history(
        &tx,
        "dossier.salvage",
        "",
        surroundings.now(),
        &BTreeSet::new(),
    )?;
    tx.commit()?;
    conn.pragma_update(None, "foreign_keys", true)?;
    migrate::migrate(&mut conn)?;
    conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    conn.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()))?;
    found.retain(|table| table.kept > 0 || table.lost != Some(0));
    Ok(Salvaged {
        tables: found,
        stand_ins,
    })
}

fn tables(conn: &Connection) -> Result<Vec<String>> {
    let mut found = conn.prepare(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_index%' ORDER BY name",
    )?;
    let names = found.query_map([], |row| row.get::<_, String>(0))?;
    let names = names.collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(names
        .into_iter()
        .filter(|name| !MADE_AGAIN.contains(&name.as_str()))
        .collect())
}

fn fill(conn: &Connection, table: &str, damaged: &mut Damaged) -> Result<Recovered> {
    let mut all =
        conn.prepare("SELECT name, \"notnull\" FROM pragma_table_info(?1) ORDER BY cid")?;
    let all = all
        .query_map([table], |row| {
            Ok(values::Column {
                name: row.get(0)?,
                needed: row.get(1)?,
            })
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let names = damaged.known_of(table, all);
    let columns = names
        .iter()
        .map(|column| format!("\"{}\"", column.name))
        .collect::<Vec<_>>()
        .join(", ");
    let marks = vec!["?"; names.len()].join(", ");
    let sql = format!("INSERT INTO \"{table}\" ({columns}) VALUES ({marks})");
    let (mut kept, mut refused) = (0, 0);
    let mut put = conn.prepare(&sql)?;
    let mut full = None;
    let read = damaged.rows(table, &columns, names.len(), &mut |row: Vec<Value>| {
        let row = names
            .iter()
            .zip(row)
            .map(|(column, value)| values::fitting(column, value));
        match put
            .execute(rusqlite::params_from_iter(row))
            .map_err(Error::from)
        {
            Ok(_) => kept += 1,
            Err(error @ (Error::DiskFull | Error::Io { .. })) => full = Some(error),
            // Damaged in a way that no dossier bears: a word outside of its list, a row twice.
            Err(_) => refused += 1,
        }
    });
    if let Some(error) = full {
        return Err(error);
    }
    Ok(Recovered {
        table: table.to_owned(),
        kept,
        lost: read.map(|missed| missed + refused),
    })
}
