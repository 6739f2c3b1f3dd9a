//! Backups protected as the dossier now is: made anew under its key when its passphrase is set, changed or taken off.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};

use super::super::{Key, create, protect};
use super::{copy, folder};
use crate::{Error, Result};

/// Brings the backups that stand under `old` under `new`, each through a verified new file and a rename.
///
/// One that was in clear and is damaged, or finds no room to be made anew, is taken away where the dossier itself was just protected (`now`): what is
/// to be protected does not stay in clear beside it, and the dossier holds all of it.
pub(in crate::vault) fn conform(
    places: &[PathBuf],
    old: Option<&Key>,
    new: Option<&Key>,
    now: bool,
) -> Result<()> {
    let mut refused = None;
    let mut all = Vec::new();
    for place in places {
        // One that cannot be looked into keeps the others from nothing.
        match folder::list(std::slice::from_ref(place)) {
            Ok(kept) => all.extend(kept),
            Err(error) => refused = Some(error),
        }
    }
    for kept in all {
        if kept.protected != old.is_some() || (old.is_none() && new.is_none()) {
            continue;
        }
        if old.is_some_and(|old| !fits(&kept.path, old)) {
            // Under the new key already, or of an earlier passphrase still: it says so when it is wanted.
            continue;
        }
        match anew(&kept.path, old, new) {
            Ok(()) => {}
            Err(error) => {
                let cannot = matches!(error, Error::Damaged { .. } | Error::DiskFull);
                if now && old.is_none() && cannot {
                    let _ = std::fs::remove_file(&kept.path);
                }
                refused = Some(error);
            }
        }
    }
    refused.map_or(Ok(()), Err)
}

/// Whether a backup begins to open with this key; that it is whole shows when it is read.
pub(super) fn fits(path: &Path, key: &Key) -> bool {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let tables = || -> Result<i64> {
        let conn = Connection::open_with_flags(path, flags)?;
        key.unlock(&conn)?;
        Ok(conn.query_row("SELECT count(*) FROM sqlite_master", [], |row| row.get(0))?)
    };
    tables().is_ok()
}

fn anew(path: &Path, old: Option<&Key>, new: Option<&Key>) -> Result<()> {
    let partial = create::partial_of(path);
    create::remove_with_companions(&partial);
    let made = export(path, &partial, old, new)
        .and_then(|sum| copy::prove(&partial, new, Some(&sum)))
        .and_then(|()| protect::replace(path, &partial, old.is_none()));
    if made.is_err() {
        create::remove_with_companions(&partial);
    }
    made
}

/// Writes what the backup at `path` holds into a new file under `new`, and gives the sum of it.
pub(super) fn export(
    path: &Path,
    partial: &Path,
    old: Option<&Key>,
    new: Option<&Key>,
) -> Result<String> {
    copy::prove(path, old, None)?;
    std::fs::File::create(partial).map_err(|source| Error::io(partial, source))?;
    let conn = Connection::open(path)?;
    if let Some(old) = old {
        old.unlock(&conn)?;
    }
    let raw = new.map(Key::raw);
    let raw = raw.as_ref().map_or("", |raw| raw.as_str());
    conn.execute(
        "ATTACH DATABASE ?1 AS other KEY ?2",
        [partial.to_string_lossy().as_ref(), raw],
    )?;
    let made = conn
        .execute_batch(protect::UNSAFE_UNTIL_WHOLE)
        .map_err(Into::into)
        .and_then(|()| protect::fill(&conn));
    let _ = conn.execute_batch("DETACH DATABASE other");
    made?;
    copy::sum(&conn)
}
