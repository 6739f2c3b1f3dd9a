//! Making a new dossier: built whole beside its place, then put there, never over another file.

use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::{
    Access, Key, Surroundings, Vault, lock::Lock, migrate, open, peek::Hold, place::Place,
    session::Session, undo,
};
use crate::{Error, Result};

impl Vault {
    /// Makes a dossier at `path` titled `title`, fills it through `fill`, and opens it for writing.
    ///
    /// # Errors
    /// Those of [`Vault::create_with`].
    pub fn create<T>(
        path: &Path,
        title: &str,
        surroundings: Box<dyn Surroundings>,
        fill: impl FnOnce(&mut Self) -> Result<T>,
    ) -> Result<(Self, T)> {
        Self::create_with(path, title, None, surroundings, fill)
    }

    /// Makes a dossier as [`Vault::create`] does, protected by a passphrase where there is one: no word of it is ever on
    /// the disk in clear.
    ///
    /// Until `fill` has ended well nothing stands at `path`; afterwards the filling is the dossier's starting point,
    /// not something to undo.
    ///
    /// # Errors
    /// [`Error::Exists`] when something already stands there; otherwise what `fill` or the disk says. Nothing remains then.
    pub fn create_with<T>(
        path: &Path,
        title: &str,
        passphrase: Option<&str>,
        surroundings: Box<dyn Surroundings>,
        fill: impl FnOnce(&mut Self) -> Result<T>,
    ) -> Result<(Self, T)> {
        refuse_existing(path)?;
        // Two that create the same dossier would build it under the same name.
        let lock = Lock::take(path, &surroundings.holder())?;
        let partial = partial_of(path);
        remove_with_companions(&partial);
        let key = passphrase.map(|words| Key::fresh(words, &*surroundings));
        let built = begin(&partial, path, key.as_ref());
        let built = built.and_then(|conn| build(conn, &partial, title, surroundings, fill));
        let built = built.and_then(|(vault, value)| {
            let surroundings = vault.into_closed()?;
            publish(&partial, path)?;
            Ok((surroundings, value))
        });
        match built {
            Ok((surroundings, value)) => {
                drop(lock);
                let vault = Self::open_with(path, Access::Write, key.as_ref(), surroundings)?;
                Ok((vault, value))
            }
            Err(error) => {
                remove_with_companions(&partial);
                Err(error)
            }
        }
    }

    fn into_closed(mut self) -> Result<Box<dyn Surroundings>> {
        self.conn.settle()?;
        Ok(self.surroundings)
    }
}

/// An empty file, under its key from the first byte on.
fn begin(partial: &Path, path: &Path, key: Option<&Key>) -> Result<Connection> {
    // SQLite reports every failure to open alike; the file system says which it is.
    std::fs::File::create(partial).map_err(|source| Error::io(path, source))?;
    let conn = Connection::open(partial)?;
    if let Some(key) = key {
        key.unlock(&conn)?;
    }
    Ok(conn)
}

fn build<T>(
    conn: Connection,
    partial: &Path,
    title: &str,
    surroundings: Box<dyn Surroundings>,
    fill: impl FnOnce(&mut Vault) -> Result<T>,
) -> Result<(Vault, T)> {
    let place = Place::of(partial);
    let hold = Hold::of(partial);
    let mut conn = Session::writer(conn, place.clone(), hold);
    open::configure_writer(&conn)?;
    migrate::migrate(&mut conn)?;
    conn.execute("INSERT INTO initiative (id, title) VALUES (1, ?1)", [title])?;
    undo::install(&conn)?;
    let mut vault = Vault {
        conn,
        place,
        read_only: None,
        key: None,
        surroundings,
        _lock: None,
    };
    let value = fill(&mut vault)?;
    vault
        .conn
        .execute_batch("DELETE FROM undo_entry; DELETE FROM undo_row;")?;
    Ok((vault, value))
}

/// Refuses a path where something stands, be it a link to nothing.
pub(super) fn refuse_existing(path: &Path) -> Result<()> {
    match path.symlink_metadata() {
        Ok(_) => Err(Error::Exists {
            path: path.to_owned(),
        }),
        Err(_) => Ok(()),
    }
}

/// Puts a finished file in its place, unless something came to stand there meanwhile.
pub(super) fn publish(partial: &Path, path: &Path) -> Result<()> {
    match std::fs::hard_link(partial, path) {
        Ok(()) => {
            let _ = std::fs::remove_file(partial);
            Ok(())
        }
        Err(e) if e.kind() == std::io::ErrorKind::AlreadyExists => Err(Error::Exists {
            path: path.to_owned(),
        }),
        // A file system without hard links (FAT, some shares): the look and the move are two steps there.
        Err(_) => refuse_existing(path).and_then(|()| {
            std::fs::rename(partial, path).map_err(|source| Error::io(path, source))
        }),
    }
}

/// The name under which a file is built before it stands at `path`.
pub(super) fn partial_of(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(".en-cours");
    path.with_file_name(name)
}

pub(super) fn remove_with_companions(path: &Path) {
    for suffix in ["", "-wal", "-shm", "-journal"] {
        let mut name = path.file_name().unwrap_or_default().to_os_string();
        name.push(suffix);
        let _ = std::fs::remove_file(path.with_file_name(name));
    }
}
