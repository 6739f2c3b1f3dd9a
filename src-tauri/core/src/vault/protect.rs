//! Protecting a dossier by a passphrase, or no more: into a new file, verified, then put in its place.
//!
//! A protected dossier is an SQLCipher database whole, its salt in the first 16 bytes; an unprotected one is plain SQLite.

use std::{
    fs::File,
    io::{Read, Seek as _, Write as _},
    path::Path,
};

use rusqlite::{Connection, types::ValueRef};
use sha2::{Digest as _, Sha256};

use super::{
    Access, Key, Surroundings, Vault,
    backups::{self, Why},
    create, open,
    peek::peek,
};
use crate::{Error, Result};

/// The page of SQLite and of SQLCipher: each is encrypted, and signed, by itself.
const PAGE: usize = 4096;
/// A page of random bytes has all 256 values; one of text, of zeros or of a table has far fewer.
const MANY: usize = 200;
/// With what files begin that are as dense as a protected dossier and are something else.
const OTHERS: &[&[u8]] = &[
    b"PK",
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8",
    b"\x1f\x8b",
    b"7z",
    b"Rar!",
];

/// A new file that is thrown away unless it is whole needs no journal; it is synced at its end.
pub(super) const UNSAFE_UNTIL_WHOLE: &str =
    "PRAGMA other.journal_mode = OFF; PRAGMA other.synchronous = OFF";

/// What a dossier became.
#[derive(Debug)]
pub struct Protected {
    /// What opens it from here on; none where it is in clear.
    pub key: Option<Key>,
}

impl Vault {
    /// Gives the closed dossier at `path` a passphrase, another one, or none; `key` opens it as it is.
    ///
    /// What stood there stays until the new file is whole, on the disk and found to hold the same; then it is replaced, and
    /// where it was unprotected its place on the disk is written over, unless another name leads there.
    ///
    /// # Errors
    /// Those of [`Vault::open`]; [`Error::ReadOnly`]; [`Error::DiskFull`] or what else the disk says. The dossier is as it
    /// was then, and nothing else remains. Backups that cannot be reached are told by [`Vault::left_behind`], and brought in
    /// line as soon as they can be.
    pub fn protect(
        path: &Path,
        key: Option<&Key>,
        passphrase: Option<&str>,
        surroundings: Box<dyn Surroundings>,
    ) -> Result<Protected> {
        let places = surroundings.backups(path);
        let vault = Self::open_with(path, Access::Write, key, surroundings)?;
        if vault.read_only.is_some() {
            return Err(Error::ReadOnly);
        }
        vault.keep(Why::Protection)?;
        // Through a link the file itself is replaced, not the link.
        let real = path
            .canonicalize()
            .map_err(|source| Error::io(path, source))?;
        let partial = create::partial_of(&real);
        create::remove_with_companions(&partial);
        let new = passphrase.map(|words| Key::fresh(words, vault.surroundings()));
        let known = backups::known(vault.conn(), &places);
        let made = export(&vault, &partial, new.as_ref());
        // Ended between the two, the program still knows how its backups open.
        let made = made.and_then(|()| match (places.last(), &new) {
            (Some(own), Some(new)) => backups::take_along(own, key, new),
            _ => Ok(()),
        });
        // The lock outlives the connection: nobody opens the dossier between its closing and its replacement.
        let Self {
            mut conn, _lock, ..
        } = vault;
        let made = made.and_then(|()| conn.settle());
        drop(conn);
        let made = made.and_then(|()| open::alone(&real));
        let made = made.and_then(|()| replace(&real, &partial, key.is_none()));
        if made.is_err() {
            create::remove_with_companions(&partial);
            if let (Some(own), Some(new)) = (places.last(), &new) {
                backups::forget_earlier(own, new);
            }
            made?;
        }
        // What was kept before goes under the same words: a backup that one can read in clear would give all of it away.
        // The dossier itself is protected by now; a place that is not there today is brought in line when it is.
        let _ = backups::conform(&known.ours, key, new.as_ref(), true);
        if new.is_some() {
            backups::note_behind(&places, &known);
        }
        if let Some(own) = places.last() {
            if let Some(new) = &new {
                backups::catch_up(own, &known.ours, new);
            }
            if let Some(old) = key {
                backups::forget_earlier(own, old);
            }
        }
        Ok(Protected { key: new })
    }
}

/// Writes the whole dossier into a new file under another key, and reads it again to compare.
fn export(vault: &Vault, partial: &Path, key: Option<&Key>) -> Result<()> {
    let conn = vault.conn();
    File::create(partial).map_err(|source| Error::io(partial, source))?;
    let raw = key.map(Key::raw);
    let raw = raw.as_ref().map_or("", |raw| raw.as_str());
    conn.execute(
        "ATTACH DATABASE ?1 AS other KEY ?2",
        [partial.to_string_lossy().as_ref(), raw],
    )?;
    let made = conn
        .execute_batch(UNSAFE_UNTIL_WHOLE)
        .map_err(Into::into)
        .and_then(|()| fill(conn));
    let _ = conn.execute_batch("DETACH DATABASE other");
    made?;
    let other = Connection::open(partial)?;
    if let Some(key) = key {
        key.unlock(&other)?;
    }
    other.execute_batch("PRAGMA temp_store = MEMORY")?;
    let verdict: String = other.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if verdict != "ok" || digest(conn)? != digest(&other)? {
        return Err(Error::Internal {
            detail: format!("the new file differs from the dossier: {verdict}"),
        });
    }
    Ok(())
}

pub(super) fn fill(conn: &Connection) -> Result<()> {
    conn.query_row("SELECT sqlcipher_export('other')", [], |_| Ok(()))?;
    for pragma in ["application_id", "user_version"] {
        let value: i64 = conn.pragma_query_value(None, pragma, |row| row.get(0))?;
        conn.pragma_update(Some("other"), pragma, value)?;
    }
    Ok(())
}

/// What a database holds: its schema and each row of each table, in one sum.
pub(super) fn digest(conn: &Connection) -> Result<Vec<u8>> {
    let mut sum = Sha256::new();
    let mut schema = conn.prepare(
        "SELECT type, name, ifnull(sql, '') FROM main.sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name",
    )?;
    let things: Vec<[String; 3]> = schema
        .query_map([], |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?]))?
        .collect::<rusqlite::Result<_>>()?;
    for [kind, name, sql] in &things {
        sum.update(format!("{kind} {name} {sql}\n"));
        // What a virtual table holds lies in tables of its own, which are compared.
        if kind != "table" || sql.to_uppercase().starts_with("CREATE VIRTUAL") {
            continue;
        }
        let order = if sql.to_uppercase().contains("WITHOUT ROWID") {
            "1"
        } else {
            "rowid"
        };
        let mut rows = conn.prepare(&format!("SELECT * FROM main.\"{name}\" ORDER BY {order}"))?;
        let width = rows.column_count();
        let mut rows = rows.query([])?;
        while let Some(row) = rows.next()? {
            for column in 0..width {
                take(&mut sum, row.get_ref(column)?);
            }
        }
    }
    Ok(sum.finalize().to_vec())
}

fn take(sum: &mut Sha256, value: ValueRef<'_>) {
    let (kind, bytes): (u8, &[u8]) = match value {
        ValueRef::Null => (0, &[]),
        ValueRef::Integer(n) => return sum.update([&[1][..], &n.to_le_bytes()].concat()),
        ValueRef::Real(x) => return sum.update([&[2][..], &x.to_le_bytes()].concat()),
        ValueRef::Text(text) => (3, text),
        ValueRef::Blob(bytes) => (4, bytes),
    };
    sum.update([kind]);
    sum.update((bytes.len() as u64).to_le_bytes());
    sum.update(bytes);
}

/// Puts the new file in the place of the old one, which is written over where it was in clear and has no other name.
pub(super) fn replace(path: &Path, partial: &Path, clear: bool) -> Result<()> {
    let io = |source| Error::io(path, source);
    File::open(partial)
        .and_then(|file| file.sync_all())
        .map_err(io)?;
    #[cfg(unix)]
    if let Ok(old) = path.metadata() {
        // Whom the dossier was closed to, the new file is closed to as well.
        std::fs::set_permissions(partial, old.permissions()).map_err(io)?;
    }
    let old = if clear {
        File::options().write(true).open(path).ok()
    } else {
        None
    };
    std::fs::rename(partial, path).map_err(io)?;
    if let Some(Ok(folder)) = path.parent().map(File::open) {
        // Where folders cannot be synced, the system sees to it.
        let _ = folder.sync_all();
    }
    // On disks that write elsewhere each time (flash) nothing more can be done.
    if let Some(old) = old.filter(is_nameless) {
        let _ = blank(old);
    }
    Ok(())
}

/// Whether no name leads to the file any more: a backup that shares it by a hard link is somebody's only copy.
#[cfg(unix)]
fn is_nameless(file: &File) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    file.metadata().is_ok_and(|facts| facts.nlink() == 0)
}

// How many names lead to a file is not told there.
#[cfg(not(unix))]
fn is_nameless(_file: &File) -> bool {
    false
}

fn blank(mut file: File) -> std::io::Result<()> {
    let mut left = file.metadata()?.len();
    file.rewind()?;
    let zeros = vec![0; 64 << 10];
    while left > 0 {
        let now = left.min(zeros.len() as u64);
        file.write_all(&zeros[..now as usize])?;
        left -= now;
    }
    file.sync_all()
}

/// Whether the file at `path`, which is no plain SQLite, can be a protected dossier: dense as noise from its first byte,
/// in whole pages or at least by its name.
pub(super) fn may_be_protected(path: &Path) -> bool {
    let mut page = Vec::with_capacity(PAGE);
    let Ok(len) = peek(path, |file| {
        file.take(PAGE as u64).read_to_end(&mut page)?;
        Ok(file.metadata()?.len())
    }) else {
        return false;
    };
    let named = path.extension().is_some_and(|ending| ending == "croisee");
    let mut seen = [false; 256];
    page.iter().for_each(|byte| seen[*byte as usize] = true);
    let dense = seen.iter().filter(|seen| **seen).count() >= MANY;
    let other = OTHERS.iter().any(|sign| page.starts_with(sign));
    dense && (named || (len % PAGE as u64 == 0 && !other))
}

/// Why a protected dossier does not open with a key: the key is another's, or the file is damaged.
///
/// SQLCipher says the same of both. Each page is signed with the key: under a wrong one no page is right.
pub(super) fn refused(conn: &Connection, path: &Path, detail: &str) -> Error {
    let pages = path.metadata().map_or(0, |facts| facts.len()) / PAGE as u64;
    let wrong = conn
        .prepare("PRAGMA cipher_integrity_check")
        .and_then(|mut check| {
            let rows = check.query_map([], |_| Ok(()))?;
            Ok(rows.count() as u64)
        });
    match wrong {
        Ok(wrong) if wrong < pages => Error::Damaged {
            path: path.to_owned(),
            detail: detail.to_owned(),
        },
        _ => Error::WrongPassphrase {
            path: path.to_owned(),
        },
    }
}
