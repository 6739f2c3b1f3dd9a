//! Opening a dossier, and telling apart the ways in which that fails.

use std::{
    io::Read,
    path::{Path, PathBuf},
    time::Duration,
};

use rusqlite::{Connection, OpenFlags};

use super::{
    Key, ReadOnly, Surroundings, Vault,
    backups::{self, Why},
    lock::Lock,
    migrate,
    peek::{Hold, is_writable, peek},
    place::Place,
    planted, protect, seal,
    session::Session,
    undo,
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
pub(super) const CHECKED_ON_OPENING: u64 = 32 << 20;

impl Vault {
    /// Opens the dossier at `path`, migrating it when an earlier program wrote it.
    ///
    /// Asked for writing on a medium that refuses it, the dossier opens for reading and says so ([`Vault::read_only`]).
    ///
    /// # Errors
    /// [`Error::Absent`], [`Error::NotADossier`], [`Error::Newer`], [`Error::Held`], [`Error::Damaged`],
    /// [`Error::Protected`], [`Error::Backup`].
    pub fn open(path: &Path, access: Access, surroundings: Box<dyn Surroundings>) -> Result<Self> {
        Self::open_with(path, access, None, surroundings)
    }

    /// Opens the dossier at `path` with the key that it may need; one that is not protected needs none, and opens all the
    /// same.
    ///
    /// # Errors
    /// Those of [`Vault::open`], and [`Error::WrongPassphrase`].
    pub fn open_with(
        path: &Path,
        access: Access,
        key: Option<&Key>,
        surroundings: Box<dyn Surroundings>,
    ) -> Result<Self> {
        Self::opened(path, access, key, surroundings).map_err(|error| error.of_dossier(path))
    }

    fn opened(
        path: &Path,
        access: Access,
        key: Option<&Key>,
        surroundings: Box<dyn Surroundings>,
    ) -> Result<Self> {
        let key = match (check_header(path)?, key) {
            (Form::Plain, _) => None,
            (Form::Protected, Some(key)) => Some(key),
            (Form::Protected, None) => {
                return Err(Error::Protected {
                    path: path.to_owned(),
                });
            }
        };
        if access == Access::Write && backups::is_one(path) {
            return Err(Error::Backup {
                path: path.to_owned(),
            });
        }
        let (lock, read_only) = match access {
            Access::Read => (None, Some(ReadOnly::Asked)),
            Access::Write if !is_writable(path) => (None, Some(ReadOnly::Medium)),
            Access::Write => match Lock::take(path, &surroundings.holder()) {
                Ok(lock) => (Some(lock), None),
                Err(Error::Io { source, .. }) if refuses_writing(&source) => {
                    (None, Some(ReadOnly::Medium))
                }
                Err(error) => return Err(error),
            },
        };
        if read_only.is_none() {
            refuse_other_name(path, key)?;
        }
        // Before it is opened: what is read of it later may wait for whoever writes.
        seal::check(path)?;
        // Before it is opened: a file that is put in its place meanwhile is found out by the first write.
        let place = Place::of(path);
        let hold = Hold::of(path);
        let conn = connect(path, read_only, key)?;
        // Nothing is written, not even a mode, to a file that is not known to be a sound dossier of ours.
        check_identity(&conn)?;
        quick_check(&conn, path)?;
        planted::refuse(&conn, path)?;
        let mut conn = match read_only {
            None => {
                let mut conn = Session::writer(conn, place.clone(), hold);
                configure_writer(&conn)?;
                if migrate::version(&conn)? < migrate::SCHEMA_VERSION {
                    let (places, now) = (surroundings.backups(path), surroundings.now());
                    backups::keep(&conn, key, &places, Why::Migration, now, &mut || true)?;
                }
                migrate::migrate(&mut conn)?;
                undo::install(&conn)?;
                conn
            }
            Some(_) if migrate::version(&conn)? < migrate::SCHEMA_VERSION => {
                return Err(Error::Outdated);
            }
            Some(_) => Session::reader(conn, hold),
        };
        conn.show()?;
        Ok(Self {
            conn,
            place,
            read_only,
            key: key.cloned(),
            surroundings,
            _lock: lock,
        })
    }

    /// Closes the dossier, leaving one file with everything in it and no companion.
    ///
    /// # Errors
    /// When the last checkpoint fails; nothing acknowledged is lost then, it stays in the companion file.
    /// A file that was renamed meanwhile holds everything too, under its new name.
    pub fn close(mut self) -> Result<()> {
        self.conn.settle()
    }
}

/// Settings of the connection that writes: acknowledged means on the disk.
pub(super) fn configure_writer(conn: &Connection) -> Result<()> {
    conn.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    conn.pragma_update(None, "synchronous", "FULL")?;
    conn.pragma_update(None, "foreign_keys", true)?;
    // What is deleted is written over with zeros as it goes: no copy of it is left behind when it is moved later.
    conn.pragma_update(None, "secure_delete", true)?;
    // Before the triggers of undo are made: changing it later takes them away.
    conn.pragma_update(None, "temp_store", "MEMORY")?;
    conn.set_prepared_statement_cache_capacity(128);
    Ok(())
}

/// Refuses a dossier that is being written to under another name: through a hard link, or renamed while it was open.
///
/// The log of such a writer stands beside that other name, so that each would write over the other. A dossier without its
/// log that says it has one is either that, or was copied alone or left by a crash: nobody has it open then.
fn refuse_other_name(path: &Path, key: Option<&Key>) -> Result<()> {
    let real = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    // What a protected file says of a log is under its key.
    if log_of(&real).exists() || (key.is_none() && !is_logged(path)?) {
        return Ok(());
    }
    let conn = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    conn.busy_timeout(Duration::ZERO)?;
    // Asked for alone, the file is refused as long as anybody has it open, under any name: that lock is on the file.
    // Before anything is read, or the lock would be one of many.
    conn.pragma_update_and_check(None, "locking_mode", "EXCLUSIVE", |_| Ok(()))?;
    unlock(&conn, path, key)?;
    conn.query_row("SELECT count(*) FROM sqlite_master", [], |_| Ok(()))?;
    Ok(())
}

/// Whether the file says that a log belongs to it: from its opening for writing until it is closed.
fn is_logged(path: &Path) -> Result<bool> {
    let mut first = [0; READ_VERSION + 1];
    let read = peek(path, |file| file.read_exact(&mut first));
    read.map_err(|source| Error::io(path, source))?;
    Ok(first[READ_VERSION] == WITH_LOG)
}

/// How the words of a dossier lie in its file.
enum Form {
    Plain,
    Protected,
}

fn check_header(path: &Path) -> Result<Form> {
    let refused = |source: std::io::Error| match source.kind() {
        std::io::ErrorKind::NotFound => Error::Absent {
            path: path.to_owned(),
        },
        _ => Error::io(path, source),
    };
    // Looked at before it is opened: a pipe that nobody writes to would hold whoever opens it.
    if !path.metadata().map_err(refused)?.is_file() {
        return Err(Error::NotADossier {
            path: path.to_owned(),
        });
    }
    let mut first = [0; HEADER.len()];
    match peek(path, |file| file.read_exact(&mut first)) {
        Ok(()) if first == *HEADER => Ok(Form::Plain),
        Ok(()) if protect::may_be_protected(path) => Ok(Form::Protected),
        Ok(()) => Err(Error::NotADossier {
            path: path.to_owned(),
        }),
        Err(e) if e.kind() == std::io::ErrorKind::UnexpectedEof => Err(Error::NotADossier {
            path: path.to_owned(),
        }),
        Err(source) => Err(refused(source)),
    }
}

fn refuses_writing(source: &std::io::Error) -> bool {
    use std::io::ErrorKind::{PermissionDenied, ReadOnlyFilesystem};
    matches!(source.kind(), PermissionDenied | ReadOnlyFilesystem)
}

fn connect(path: &Path, read_only: Option<ReadOnly>, key: Option<&Key>) -> Result<Connection> {
    let conn = match read_only {
        None => open_file(
            path,
            OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
            key,
        )?,
        Some(_) => open_reader(path, key)?,
    };
    conn.busy_timeout(Duration::from_secs(5))?;
    Ok(conn)
}

/// A reader beside the dossier's writer, or of a dossier that nobody writes to.
pub(super) fn reader(path: &Path, key: Option<&Key>) -> Result<Connection> {
    connect(path, Some(ReadOnly::Asked), key).map_err(|error| error.of_dossier(path))
}

/// The file, unlocked where it has a key, which is the right one.
pub(super) fn open_file(path: &Path, flags: OpenFlags, key: Option<&Key>) -> Result<Connection> {
    let conn = Connection::open_with_flags(path, flags)?;
    unlock(&conn, path, key)?;
    Ok(conn)
}

/// Gives the connection its key, and tells a wrong passphrase from a damaged file.
fn unlock(conn: &Connection, path: &Path, key: Option<&Key>) -> Result<()> {
    let Some(key) = key else {
        return Ok(());
    };
    key.unlock(conn)?;
    match conn.query_row("SELECT count(*) FROM sqlite_master", [], |_| Ok(())) {
        Err(error) => match Error::from(error) {
            Error::Damaged { detail, .. } => Err(protect::refused(conn, path, &detail)),
            // A reader that may make no companion files: it is opened in another way.
            _ => Ok(()),
        },
        Ok(()) => Ok(()),
    }
}

/// A reader beside a writer; where the folder refuses the companion files and no log is left, the file alone.
fn open_reader(path: &Path, key: Option<&Key>) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = open_file(path, flags, key)?;
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
            let alone = format!("file:{escaped}?immutable=1");
            let conn = Connection::open_with_flags(alone, flags | OpenFlags::SQLITE_OPEN_URI)?;
            unlock(&conn, path, key)?;
            Ok(conn)
        }
        _ => Ok(conn),
    }
}

/// Whether nobody reads the closed dossier: who does holds its log open, which would be taken for that of the file that
/// is put in its place.
pub(super) fn alone(path: &Path) -> Result<()> {
    match log_of(path).exists() {
        true => Err(Error::Held {
            path: path.to_owned(),
            holder: String::new(),
        }),
        false => Ok(()),
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
