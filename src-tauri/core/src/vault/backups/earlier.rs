//! Keys under which backups may still stand though the dossier has another by now: kept beside them, under that other, until
//! each of them was made anew. A program that is killed meanwhile, or a medium that is away, loses none of them. Of a dossier
//! that is in clear none is kept: it would open to anybody what was protected once.

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
};

use rusqlite::{Connection, OpenFlags};
use sha2::{Digest as _, Sha256};

use super::super::{Key, create};
use super::{folder, rekey};
use crate::{Error, Result};

/// Where the keys are kept that come before this one: each key has a file of its own, so that no moment has none.
fn file(place: &Path, key: &Key) -> PathBuf {
    let sum = Sha256::digest(key.raw().as_bytes());
    let mark: String = sum[..4].iter().map(|byte| format!("{byte:02x}")).collect();
    place.join(format!("cles-{mark}.precedentes"))
}

/// Before the dossier goes from `old` to `new`: what opens its backups as they are is kept under what will open it.
///
/// # Errors
/// What the disk says.
pub(in crate::vault) fn take_along(place: &Path, old: Option<&Key>, new: &Key) -> Result<()> {
    // What is in clear is found in clear.
    let Some(old) = old else {
        return Ok(());
    };
    let mut keys = read(place, old);
    keys.push(old.clone());
    fs::create_dir_all(place).map_err(|source| Error::io(place, source))?;
    let path = file(place, new);
    let partial = create::partial_of(&path);
    create::remove_with_companions(&partial);
    let written = write(&partial, new, &keys)
        .and_then(|()| fs::rename(&partial, &path).map_err(|source| Error::io(&path, source)));
    if written.is_err() {
        create::remove_with_companions(&partial);
    }
    written
}

fn write(path: &Path, key: &Key, keys: &[Key]) -> Result<()> {
    File::create(path).map_err(|source| Error::io(path, source))?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // Some media know no such thing.
        let _ = fs::set_permissions(path, fs::Permissions::from_mode(0o600));
    }
    let conn = Connection::open(path)?;
    key.unlock(&conn)?;
    conn.execute_batch("PRAGMA journal_mode = OFF; CREATE TABLE earlier (raw TEXT NOT NULL)")?;
    for one in keys {
        conn.execute("INSERT INTO earlier VALUES (?1)", [one.raw().as_str()])?;
    }
    drop(conn);
    File::open(path)
        .and_then(|file| file.sync_all())
        .map_err(|source| Error::io(path, source))
}

/// The keys that come before this one; none where none are kept, or they cannot be read.
fn read(place: &Path, key: &Key) -> Vec<Key> {
    let found = || -> Result<Vec<Key>> {
        let path = file(place, key);
        if !path.is_file() {
            return Ok(Vec::new());
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let conn = Connection::open_with_flags(path, flags)?;
        key.unlock(&conn)?;
        let mut raw = conn.prepare("SELECT raw FROM earlier ORDER BY rowid")?;
        let raw = raw.query_map([], |row| row.get::<_, String>(0))?;
        let raw = raw.collect::<rusqlite::Result<Vec<_>>>()?;
        Ok(raw.iter().filter_map(|raw| Key::of_raw(raw)).collect())
    };
    found().unwrap_or_default()
}

/// Brings what still stands under an earlier key under the present one, and forgets the earlier ones once nothing does.
pub(in crate::vault) fn catch_up(place: &Path, known: &[PathBuf], key: &Key) {
    let keys = read(place, key);
    if keys.is_empty() {
        return;
    }
    for old in &keys {
        // What cannot be done today is done the next time.
        let _ = rekey::conform(known, Some(old), Some(key), false);
    }
    let in_line = known.iter().all(|folder| {
        let kept = folder::list(std::slice::from_ref(folder)).unwrap_or_default();
        folder.is_dir() && kept.iter().all(|kept| rekey::fits(&kept.path, key))
    });
    if in_line {
        forget(place, key);
    }
}

/// Forgets the keys that come before this one.
pub(in crate::vault) fn forget(place: &Path, key: &Key) {
    let _ = fs::remove_file(file(place, key));
}
