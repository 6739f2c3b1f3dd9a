//! The register of a folder of backups: what each holds, of which dossier they are, and where else some of it stand.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::{self, File},
    path::{Path, PathBuf},
};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{Error, Result, atomic};

/// The register's name.
pub(super) const NAME: &str = "registre.json";

/// What is known of the backups in a folder.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Register {
    /// Of each backup: the sum of what it holds.
    pub sums: BTreeMap<String, String>,
    /// When people were erased from the dossier.
    pub erasures: Vec<DateTime<Utc>>,
    /// By what the dossier is known again, whatever its file is called.
    pub dossiers: BTreeSet<String>,
    /// Where the dossier stood when the last one was made.
    pub path: Option<String>,
    /// Other folders in which backups of it were kept.
    pub known: BTreeSet<String>,
    /// Those of them that could not be reached when its passphrase was last changed.
    pub behind: BTreeSet<String>,
}

/// Reads the register of a folder; an empty one where there is none.
pub(super) fn read(place: &Path) -> Register {
    // A register that is gone makes no backup worse: each is proved again before it is put back.
    fs::read(place.join(NAME))
        .ok()
        .and_then(|bytes| serde_json::from_slice(&bytes).ok())
        .unwrap_or_default()
}

/// Changes the register of a folder, one program after the other.
///
/// # Errors
/// What the disk says; the register is as it was then.
pub(super) fn change(place: &Path, change: impl FnOnce(&mut Register)) -> Result<()> {
    // Held until the new one stands. Where a folder cannot be locked, whoever writes last is right.
    let held = File::open(place).and_then(|folder| folder.lock().map(|()| folder));
    let before = read(place);
    let mut register = before.clone();
    change(&mut register);
    if register == before {
        return Ok(());
    }
    let bytes = serde_json::to_vec_pretty(&register).map_err(|error| Error::Internal {
        detail: error.to_string(),
    })?;
    let written = atomic::write(&place.join(NAME), &bytes);
    drop(held);
    written
}

/// A path as a register keeps it; none for one that is no text.
pub(super) fn kept(path: &Path) -> Option<String> {
    path.to_str().map(str::to_owned)
}

/// Paths that a register keeps.
pub(super) fn paths(kept: &BTreeSet<String>) -> impl Iterator<Item = PathBuf> {
    kept.iter().map(PathBuf::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_several_enter_at_once_is_all_there() {
        let folder = tempfile::tempdir().unwrap();
        std::thread::scope(|scope| {
            for one in 0..6 {
                let place = folder.path();
                scope.spawn(move || {
                    for n in 0..20 {
                        let name = format!("{one}-{n}");
                        change(place, |register| {
                            register.sums.insert(name, String::new());
                        })
                        .unwrap();
                    }
                });
            }
        });
        assert_eq!(read(folder.path()).sums.len(), 120);
    }
}
