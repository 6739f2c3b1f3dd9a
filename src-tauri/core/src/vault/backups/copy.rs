//! One whole copy of a dossier, page by page, and the proof that it holds the same.

use std::{
    fs::File,
    path::{Path, PathBuf},
};

use rusqlite::{
    Connection, OpenFlags,
    backup::{Backup, StepResult},
};

use super::super::{APPLICATION_ID, Key, create, protect};
use crate::{Error, Result};

/// The pages copied between two looks at whether to go on: a megabyte.
const STEP: i32 = 256;

/// A dossier that is busy is waited for by SQLite itself, five seconds each time, and no longer than this often.
const PATIENCE: u32 = 3;

/// The sum of all that a database holds, in hexadecimal.
pub(super) fn sum(conn: &Connection) -> Result<String> {
    let digest = protect::digest(conn)?;
    Ok(digest.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Copies what the connection reads to `target`, under the same key, and reads it again to compare.
pub(super) fn verified(
    source: &Connection,
    key: Option<&Key>,
    sum: &str,
    target: &Path,
    go: &mut dyn FnMut() -> bool,
) -> Result<()> {
    let partial = create::partial_of(target);
    create::remove_with_companions(&partial);
    let made = pages(source, key, &partial, go)
        .and_then(|()| prove(&partial, key, Some(sum)))
        .and_then(|()| create::publish(&partial, target));
    if made.is_err() {
        create::remove_with_companions(&partial);
        return made;
    }
    if let Some(Ok(folder)) = target.parent().map(File::open) {
        // Where folders cannot be synced, the system sees to it.
        let _ = folder.sync_all();
    }
    Ok(())
}

fn pages(
    source: &Connection,
    key: Option<&Key>,
    partial: &Path,
    go: &mut dyn FnMut() -> bool,
) -> Result<()> {
    // SQLite reports every failure to open alike; the file system says which it is.
    File::create(partial).map_err(|error| Error::io(partial, error))?;
    let mut copy = open(partial, key)?;
    // A copy that is not whole is thrown away: it needs no journal.
    copy.execute_batch(
        "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY",
    )?;
    {
        let backup = Backup::new(source, &mut copy)?;
        let mut busy = 0;
        loop {
            if !go() {
                return Err(Error::Cancelled);
            }
            match backup.step(STEP)? {
                StepResult::Done => break,
                StepResult::More => busy = 0,
                // Somebody folds the log at this moment, or does not let go of the file.
                _ if busy >= PATIENCE => {
                    return Err(Error::Held {
                        path: source.path().map(PathBuf::from).unwrap_or_default(),
                        holder: String::new(),
                    });
                }
                _ => busy += 1,
            }
        }
    }
    drop(copy);
    // The writer's mode came along: a backup is one plain file.
    open(partial, key)?.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()))?;
    File::open(partial)
        .and_then(|file| file.sync_all())
        .map_err(|error| Error::io(partial, error))
}

fn open(path: &Path, key: Option<&Key>) -> Result<Connection> {
    let conn = Connection::open(path)?;
    if let Some(key) = key {
        key.unlock(&conn)?;
    }
    Ok(conn)
}

/// Reads the file at `path` again, whole: that it is a sound dossier, which holds what this sum is of.
///
/// # Errors
/// [`Error::Damaged`], [`Error::WrongPassphrase`], [`Error::NotADossier`].
pub(super) fn prove(path: &Path, key: Option<&Key>, sum: Option<&str>) -> Result<()> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let damaged = |detail: String| Error::Damaged {
        path: path.to_owned(),
        detail,
    };
    let conn = super::super::open::open_file(path, flags, key)?;
    conn.execute_batch("PRAGMA temp_store = MEMORY")?;
    let id: i32 = conn.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if id != APPLICATION_ID {
        return Err(Error::NotADossier {
            path: path.to_owned(),
        });
    }
    let verdict: String = conn.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if verdict != "ok" {
        return Err(damaged(verdict));
    }
    match sum {
        Some(sum) if self::sum(&conn)? != sum => {
            Err(damaged("it does not hold what was kept".to_owned()))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dossier_that_is_never_free_is_told_and_not_waited_for_without_end() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("d.croisee");
        let other = Connection::open(&path).unwrap();
        other.execute_batch("CREATE TABLE t (x)").unwrap();
        let source = Connection::open(&path).unwrap();
        source.busy_timeout(std::time::Duration::ZERO).unwrap();
        other.execute_batch("BEGIN EXCLUSIVE").unwrap();
        let partial = folder.path().join("copie");
        let refused = pages(&source, None, &partial, &mut || true);
        assert!(matches!(refused, Err(Error::Held { .. })), "{refused:?}");
        other.execute_batch("ROLLBACK").unwrap();
        pages(&source, None, &partial, &mut || true).unwrap();
    }
}
