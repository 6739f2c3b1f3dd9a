//! Whether the file that is written to is still the one that stands at its path.
//!
//! A file that is renamed or deleted stays open and takes every write: its log stands beside the old name, where nothing
//! looks for it, and what was acknowledged is lost with the first crash. Writing stops there instead.

use std::path::Path;

use crate::{Error, Result};

/// The file that was opened, apart from its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Identity(Option<(u64, u64)>);

impl Identity {
    /// Of what stands at `path` now.
    #[cfg(unix)]
    pub(super) fn of(path: &Path) -> Self {
        use std::os::unix::fs::MetadataExt as _;
        Self(path.metadata().ok().map(|m| (m.dev(), m.ino())))
    }

    // A file that is open can be neither renamed nor deleted there.
    #[cfg(not(unix))]
    pub(super) fn of(_path: &Path) -> Self {
        Self(None)
    }

    /// Refuses to go on where it no longer stands at `path`.
    ///
    /// # Errors
    /// [`Error::Moved`].
    pub(super) fn check(self, path: &Path) -> Result<()> {
        match Self::of(path) == self {
            true => Ok(()),
            false => Err(Error::Moved),
        }
    }
}
