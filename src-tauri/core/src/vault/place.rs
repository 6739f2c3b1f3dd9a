//! Whether the file that is written to is still the one that stands at its path.
//!
//! A file that is renamed or deleted stays open and takes every write: its log stands beside the old name, where nothing
//! looks for it, and what was acknowledged is lost with the first crash. Writing stops there instead.

use std::path::{Path, PathBuf};

use super::Vault;
use crate::{Error, Result};

/// Where a dossier was opened, and which file stood there.
#[derive(Debug, Clone)]
pub(super) struct Place {
    path: PathBuf,
    file: Option<(u64, u64)>,
}

impl Place {
    /// What stands at `path` now.
    pub(super) fn of(path: &Path) -> Self {
        Self {
            path: path.to_owned(),
            file: standing_at(path),
        }
    }

    /// The path it was opened by.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Refuses to go on where another file, or none, stands there by now.
    ///
    /// # Errors
    /// [`Error::Moved`].
    pub(super) fn check(&self) -> Result<()> {
        if standing_at(&self.path) == self.file {
            Ok(())
        } else {
            Err(Error::Moved)
        }
    }
}

impl Vault {
    /// Refuses to write where the dossier's file is not at its place any more.
    ///
    /// What was acknowledged before it was found out is folded into the file under its new name. Until then it is in the
    /// log beside the old name: whoever ends the program before any other write finds it by giving the file that name back.
    ///
    /// # Errors
    /// [`Error::Moved`].
    pub(super) fn in_place(&self) -> Result<()> {
        self.place.check().inspect_err(|_| self.rescue())
    }

    /// Folds the log into a file that was moved away.
    pub(super) fn rescue(&self) {
        // Refused on a full disk or a share that is gone: the log stays, and the next write tries again.
        let _ = self.conn.fold();
    }
}

#[cfg(unix)]
fn standing_at(path: &Path) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt as _;
    path.metadata().ok().map(|m| (m.dev(), m.ino()))
}

// A file that is open can be neither renamed nor deleted there.
#[cfg(not(unix))]
fn standing_at(_path: &Path) -> Option<(u64, u64)> {
    None
}
