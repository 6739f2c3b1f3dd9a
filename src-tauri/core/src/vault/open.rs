//! Opening a dossier, and telling apart the ways in which that fails.

use std::{
    fs::File,
    io::Read,
    path::{Path, PathBuf},
    time::Duration,
};

use rusqlite::{Connection, OpenFlags};

use super::{
    ReadOnly, Surroundings, Vault, lock::Lock, migrate, place::Place, session::Session, undo,
};
use crate::{Error, Result};

/// What a dossier is opened for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Reading beside whoever writes.
    Read,
    /// Writing, alone.
    Write,
}

/// The first bytes of every SQLite database.
const HEADER: &[u8; 16] = b"SQLite format 3\0";

/// Where SQLite's file format keeps how a database is read, and its word for "with a log".
const READ_VERSION: usize = 19;
const WITH_LOG: u8 = 2;

/// Up to this size the whole file is checked when it is opened, in a few milliseconds; larger ones by `check`.
const CHECKED_ON_OPENING: u64 = 32 << 20;

impl Vault {
    /// Opens the dossier at `path`, migrating it when an earlier program wrote it.
    ///
    /// Asked for writing on a medium that refuses it, the dossier opens for reading and says so ([`Vault::read_only`]).
    ///
    /// # Errors
    /// [`Error::Absent`], [`Error::NotADossier`], [`Error::Newer`], [`Error::Held`], [`Error::Damaged`].
    pub fn open(path: &Path, access: Access, surroundings: Box<dyn Surroundings>) -> Result<Self> {
        Self::opened(path, access, surroundings).map_err(|error| error.of_dossier(path))
    }

    fn opened(path: &Path, access: Access, surroundings: Box<dyn Surroundings>) -> Result<Self> {
        check_header(path)?;
        let (lock, read_only) = match access {
            Access::Read => (None, Some(ReadOnly::Asked)),
            Access::Write if !writable(path) => (None, Some(ReadOnly::Medium)),
            Access::Write => match Lock::take(path, &surroundings.holder()) {
                Ok(lock) => (Some(lock), None),
                Err(Error::Io { source, .. }) if refuses_writing(&source) => {
                    (None, Some(ReadOnly::Medium))
                }
                Err(error) => return Err(error),
            },
        };
        if read_only.is_none() {
            refuse_other_name(path)?;
        }
        // Before it is opened: a file that is put in its place meanwhile is found out by the first write.
        let place = Place::of(path);
        let conn = connect(path, read_only)?;
        // Nothing is written, not even a mode, to a file that is not known to be a sound dossier of ours.
        check_identity(&conn)?;
        quick_check(&conn, path)?;
        let conn = match read_only {
            None => {
                let mut conn = Session::writer(conn, place.clone());
                configure_writer(&conn)?;
                migrate::migrate(&mut conn)?;
                undo::install(&conn)?;
                conn
            }
            Some(_) if migrate::version(&conn)? < migrate::SCHEMA_VERSION => {
                return Err(Error::Outdated);
            }
            Some(_) => Session::reader(conn),
        };
        Ok(Self {
            conn,
            place,
            read_only,
            surroundings,
            _lock: lock,
        })
    }

    /// Closes the dossier, leaving one file with everything in it and no companion.
    ///
    /// # Errors
    /// When the last checkpoint fails; nothing acknowledged is lost then, it stays in the companion file.
    /// A file that was renamed meanwhile holds everything too, under its new name.
    pub fn close(self) -> Result<()> {
        self.conn.settle()
    }
}

/// Settings of the connection that writes: acknowledged means on the disk.
pub(super) fn configure_writer(conn: &Connection) -> Result<()> {
    conn.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    conn.pragma_update(None, "synchronous", "FULL")?;
    conn.pragma_update(None, "foreign_keys", true)?;
    // Before the triggers of undo are made: changing it later takes them away.
    conn.pragma_update(None, "temp_store", "MEMORY")?;
    conn.set_prepared_statement_cache_capacity(128);
    Ok(())
}

/// Refuses a dossier that is being written to under another name: through a hard link, or renamed while it was open.
///
/// The log of such a writer stands beside that other name, so that each would write over the other. A dossier without its
/// log that says it has one is either that, or was copied alone or left by a crash: nobody has it open then.
fn refuse_other_name(path: &Path) -> Result<()> {
    let real = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    if log_of(&real).exists() || !is_logged(path)? {
        return Ok(());
    }
    let conn = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    conn.busy_timeout(Duration::ZERO)?;
    // Asked for alone, the file is refused as long as anybody has it open, under any name: that lock is on the file.
    conn.pragma_update_and_check(None, "locking_mode", "EXCLUSIVE", |_| Ok(()))?;
    conn.query_row("SELECT count(*) FROM sqlite_master", [], |_| Ok(()))?;
    Ok(())
}

/// Whether the file says that a log belongs to it: from its opening for writing until it is closed.
fn is_logged(path: &Path) -> Result<bool> {
    let mut first = [0; READ_VERSION + 1];
    let read = File::open(path).and_then(|mut file| file.read_exact(&mut first));
    read.map_err(|source| Error::io(path, source))?;
    Ok(first[READ_VERSION] == WITH_LOG)
}

fn check_header(path: &Path) -> Result<()> {
    let mut file = File::open(path).map_err(|source| match source.kind() {
        std::io::ErrorKind::NotFound => Error::Absent {
            path: path.to_owned(),
        },
        _ => Error::io(path, source),
    })?;
    if path.is_dir() {
        return Err(Error::NotADossier {
            path: path.to_owned(),
        });
    }
    let mut first = [0; HEADER.len()];
    match file.read_exact(&mut first) {
        Ok(()) if first == *HEADER => Ok(()),
        Ok(()) => Err(Error::NotADossier {
            path: path.to_owned(),
        }),
        Err(e) if e.kind() == std::io::ErrorKind::UnexpectedEof => Err(Error::NotADossier {
            path: path.to_owned(),
        }),
        Err(source) => Err(Error::io(path, source)),
    }
}

fn writable(path: &Path) -> bool {
    File::options().write(true).open(path).is_ok()
}

fn refuses_writing(source: &std::io::Error) -> bool {
    use std::io::ErrorKind::{PermissionDenied, ReadOnlyFilesystem};
    matches!(source.kind(), PermissionDenied | ReadOnlyFilesystem)
}

fn connect(path: &Path, read_only: Option<ReadOnly>) -> Result<Connection> {
    let conn = match read_only {
        None => Connection::open_with_flags(
            path,
            OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
        )?,
        Some(_) => open_reader(path)?,
    };
    conn.busy_timeout(Duration::from_secs(5))?;
    Ok(conn)
}

/// A reader beside a writer; where the folder refuses the companion files and no log is left, the file alone.
fn open_reader(path: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags)?;
    let probe = conn.query_row("SELECT count(*) FROM sqlite_master", [], |_| Ok(()));
    let log = log_of(path);
    match probe {
        Err(error)
            if Error::from_sqlite(&error).is_none_or(|e| !matches!(e, Error::Damaged { .. }))
                && !log.exists() =>
        {
            let escaped: String = path
                .to_string_lossy()
                .replace('%', "%25")
                .replace('?', "%3f")
                .replace('#', "%23");
            Ok(Connection::open_with_flags(
                format!("file:{escaped}?immutable=1"),
                flags | OpenFlags::SQLITE_OPEN_URI,
            )?)
        }
        _ => Ok(conn),
    }
}

/// Where SQLite keeps the log of the dossier at `path`.
fn log_of(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push("-wal");
    path.with_file_name(name)
}

fn check_identity(conn: &Connection) -> Result<()> {
    let id: i32 = conn.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if id != migrate::APPLICATION_ID {
        return Err(Error::NotADossier {
            path: conn.path().unwrap_or_default().into(),
        });
    }
    let found = migrate::version(conn)?;
    if found > migrate::SCHEMA_VERSION {
        return Err(Error::Newer {
            found,
            known: migrate::SCHEMA_VERSION,
        });
    }
    Ok(())
}

fn quick_check(conn: &Connection, path: &Path) -> Result<()> {
    if path.metadata().map_or(0, |m| m.len()) > CHECKED_ON_OPENING {
        return Ok(());
    }
    let verdict: String = conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if verdict == "ok" {
        Ok(())
    } else {
        Err(Error::Damaged {
            path: path.to_owned(),
            detail: verdict,
        })
    }
}
