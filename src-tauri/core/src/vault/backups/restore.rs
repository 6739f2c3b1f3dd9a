//! A backup put back: beside the dossier, in its place, or in the place of one that is damaged.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use super::super::{Access, Key, Surroundings, Vault, create, lock::Lock, open, protect};
use super::{Kept, Why, copy, folder, rekey};
use crate::{Error, Result};

/// What is said of a damaged dossier that is set aside, in its name.
const DAMAGED: &str = "endommagé";

/// Puts a backup at `target` as a new dossier, once it was read again whole. Nothing is written over.
///
/// # Errors
/// [`Error::Exists`]; [`Error::Damaged`] or [`Error::WrongPassphrase`] of the backup; what the disk says.
pub fn restore_beside(backup: &Path, key: Option<&Key>, target: &Path) -> Result<()> {
    create::refuse_existing(target)?;
    let partial = taken(backup, key, target)?;
    create::publish(&partial, target).inspect_err(|_| create::remove_with_companions(&partial))
}

/// Copies a backup to `target` as it is, to be opened there: whoever has no key of it yet cannot read it to compare.
///
/// # Errors
/// [`Error::Exists`], or what the disk says; no partial copy remains.
pub fn copied(backup: &Path, target: &Path) -> Result<()> {
    create::refuse_existing(target)?;
    let partial = create::partial_of(target);
    create::remove_with_companions(&partial);
    let made = byte_by_byte(backup, &partial)
        .map_err(|source| Error::io(target, source))
        .and_then(|()| create::publish(&partial, target));
    if made.is_err() {
        create::remove_with_companions(&partial);
    }
    made
}

fn byte_by_byte(backup: &Path, partial: &Path) -> std::io::Result<()> {
    std::fs::copy(backup, partial)?;
    std::fs::File::options()
        .write(true)
        .open(partial)?
        .sync_all()
}

/// Puts a backup in the place of the closed dossier at `path`, which is itself kept as a backup first.
///
/// # Errors
/// Those of [`Vault::open_with`] for the dossier, and of [`restore_beside`] for the backup; [`Error::ReadOnly`];
/// [`Error::NoBackup`]. The dossier is as it was then.
pub fn restore_in_place(
    backup: &Path,
    key: Option<&Key>,
    path: &Path,
    surroundings: Box<dyn Surroundings>,
) -> Result<Option<Kept>> {
    let vault = Vault::open_with(path, Access::Write, key, surroundings)?;
    if vault.read_only.is_some() {
        return Err(Error::ReadOnly);
    }
    let real = path
        .canonicalize()
        .map_err(|source| Error::io(path, source))?;
    // Taken before the one more backup is kept: it could be one that goes when the folder is tidied.
    let partial = taken(backup, key, &real)?;
    let done = vault.keep(Why::Restoring).and_then(|kept| {
        // The lock outlives the connection: nobody opens the dossier between its closing and its replacement.
        let Vault {
            mut conn, _lock, ..
        } = vault;
        conn.settle()?;
        drop(conn);
        open::alone(&real)?;
        protect::replace(&real, &partial, false)?;
        Ok(kept)
    });
    if done.is_err() {
        create::remove_with_companions(&partial);
    }
    done
}

/// Puts a backup in the place of a dossier that is damaged, or gone. What stood there stays, byte for byte, under a name
/// that says what it is, which is given back.
///
/// # Errors
/// As [`restore_beside`]; [`Error::Held`] where somebody has it open.
pub fn put_back(
    backup: &Path,
    key: Option<&Key>,
    path: &Path,
    now: DateTime<Utc>,
    holder: &str,
) -> Result<Option<PathBuf>> {
    let real = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let _lock = Lock::take(&real, holder)?;
    let partial = taken(backup, key, &real)?;
    let aside = if real.exists() {
        Some(set_aside(&real, now)?)
    } else {
        None
    };
    create::publish(&partial, &real)?;
    Ok(aside)
}

/// A copy of the backup beside its target, read again whole and found to be what was kept. Of a dossier that is protected
/// by now, one that was kept in clear is put under its key.
fn taken(backup: &Path, key: Option<&Key>, target: &Path) -> Result<PathBuf> {
    let clear = !folder::is_protected(backup);
    let partial = create::partial_of(target);
    create::remove_with_companions(&partial);
    let sum = folder::sum_of(backup);
    if let Some(key) = key.filter(|_| clear) {
        let made = rekey::export(backup, &partial, None, Some(key))
            .and_then(|sum| copy::prove(&partial, Some(key), Some(&sum)));
        return match made {
            Ok(()) => Ok(partial),
            Err(error) => {
                create::remove_with_companions(&partial);
                Err(of_backup(error, backup))
            }
        };
    }
    let made = byte_by_byte(backup, &partial)
        .map_err(|source| Error::io(target, source))
        .and_then(|()| copy::prove(&partial, key, sum.as_deref()))
        .map_err(|error| of_backup(error, backup));
    match made {
        Ok(()) => Ok(partial),
        Err(error) => {
            create::remove_with_companions(&partial);
            Err(error)
        }
    }
}

/// The same refusal, of the backup itself rather than of its copy.
fn of_backup(mut error: Error, backup: &Path) -> Error {
    if let Error::Damaged { path, .. }
    | Error::WrongPassphrase { path }
    | Error::Protected { path } = &mut error
    {
        backup.clone_into(path);
    }
    error
}

/// Gives the damaged dossier another name, and its log with it.
fn set_aside(path: &Path, now: DateTime<Utc>) -> Result<PathBuf> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let ending = path
        .extension()
        .map_or_else(String::new, |e| format!(".{}", e.to_string_lossy()));
    let stamp = now.format("%Y-%m-%d %H-%M-%S");
    let aside = path.with_file_name(format!("{stem} ({DAMAGED} {stamp}){ending}"));
    create::refuse_existing(&aside)?;
    for companion in ["-wal", "-journal"] {
        let with = |path: &Path| {
            let mut name = path.file_name().unwrap_or_default().to_os_string();
            name.push(companion);
            path.with_file_name(name)
        };
        if with(path).exists() {
            std::fs::rename(with(path), with(&aside)).map_err(|s| Error::io(path, s))?;
        }
    }
    std::fs::rename(path, &aside).map_err(|source| Error::io(path, source))?;
    Ok(aside)
}
