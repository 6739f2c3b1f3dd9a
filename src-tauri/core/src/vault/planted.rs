//! What somebody planted in a dossier's file: SQLite runs a trigger at each write and a view at each reading, whoever put
//! them there. A dossier that comes from elsewhere may hold none but this program's own.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::{Mutex, PoisonError},
};

use rusqlite::Connection;

use super::migrate;
use crate::{Error, Result};

/// What runs by itself: its name, and the words that made it.
type Running = BTreeSet<(String, String)>;

/// What each version of the schema has of its own, as far as it was asked for.
static OWN: Mutex<BTreeMap<i64, Running>> = Mutex::new(BTreeMap::new());

/// Refuses a dossier whose triggers and views are not those of its version: one of them was planted, changed or taken out.
///
/// # Errors
/// [`Error::Damaged`], which names it: what can be read of such a dossier goes into a new one, by its rows alone.
pub(super) fn refuse(conn: &Connection, path: &Path) -> Result<()> {
    let version = migrate::version(conn)?;
    if version < 1 {
        return Err(Error::NotADossier {
            path: path.to_owned(),
        });
    }
    let found = running(conn)?;
    let mut own = OWN.lock().unwrap_or_else(PoisonError::into_inner);
    let own = match own.entry(version) {
        std::collections::btree_map::Entry::Occupied(known) => known.into_mut(),
        std::collections::btree_map::Entry::Vacant(place) => place.insert(of(version)?),
    };
    match found.symmetric_difference(own).next() {
        None => Ok(()),
        Some((name, _)) => Err(Error::Damaged {
            path: path.to_owned(),
            detail: format!("trigger {name}"),
        }),
    }
}

/// Those that the migrations make up to a version.
fn of(version: i64) -> Result<Running> {
    let mut conn = Connection::open_in_memory()?;
    migrate::migrate_to(&mut conn, version)?;
    running(&conn)
}

fn running(conn: &Connection) -> Result<Running> {
    let mut statement = conn.prepare(
        "SELECT name, ifnull(sql, '') FROM main.sqlite_schema WHERE type IN ('trigger', 'view')",
    )?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
