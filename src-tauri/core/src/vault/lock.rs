//! One writer at a time: an advisory lock on a file beside the dossier, which says who holds it.
//!
//! The lock is the operating system's: it goes with the process, however that ends.

use std::{
    fs::{File, OpenOptions, TryLockError},
    io::{Read, Seek, Write},
    path::{Path, PathBuf},
};

use crate::{Error, Result};

/// A held lock; released when dropped.
#[derive(Debug)]
pub(super) struct Lock {
    file: File,
    path: PathBuf,
}

impl Lock {
    /// Takes the lock of the dossier at `dossier`, in the name of `holder`.
    ///
    /// # Errors
    /// [`Error::Held`] with the other's name; an I/O error where the folder refuses writing.
    pub(super) fn take(dossier: &Path, holder: &str) -> Result<Self> {
        // A dossier that two links lead to is one: SQLite, too, keeps its log beside the file itself.
        let path = beside(
            &dossier
                .canonicalize()
                .unwrap_or_else(|_| dossier.to_owned()),
        );
        let io = |source| Error::io(dossier, source);
        let mut file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path)
            .map_err(io)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let mut who = String::new();
                // An unreadable name is no further error.
                let _ = file.read_to_string(&mut who);
                return Err(Error::Held {
                    path: dossier.to_owned(),
                    holder: who.trim().to_owned(),
                });
            }
            Err(TryLockError::Error(source)) => return Err(io(source)),
        }
        if !still_there(&file, &path) {
            // The last holder let go, and removed its file, between our opening and our locking.
            return Self::take(dossier, holder);
        }
        let mut lock = Self { file, path };
        // Who holds it is a courtesy: a full disk stops nobody from opening a dossier.
        let _ = lock.sign(holder);
        Ok(lock)
    }

    fn sign(&mut self, holder: &str) -> std::io::Result<()> {
        self.file.set_len(0)?;
        self.file.rewind()?;
        writeln!(self.file, "{holder}")
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        let _ = self.file.set_len(0);
        // Removed while still held, so that nobody is left holding a nameless file.
        let _ = std::fs::remove_file(&self.path);
        let _ = self.file.unlock();
    }
}

fn beside(dossier: &Path) -> PathBuf {
    let mut name = dossier.file_name().unwrap_or_default().to_os_string();
    name.push("-verrou");
    dossier.with_file_name(name)
}

#[cfg(unix)]
fn still_there(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    match (file.metadata(), path.metadata()) {
        (Ok(ours), Ok(there)) => ours.ino() == there.ino() && ours.dev() == there.dev(),
        _ => false,
    }
}

// A file that is open cannot be removed there.
#[cfg(not(unix))]
fn still_there(_file: &File, _path: &Path) -> bool {
    true
}
