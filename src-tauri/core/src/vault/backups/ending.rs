//! What is deleted when a dossier comes to its end: its file, and the backups that are of it alone, wherever they are known to
//! be. What is not, or may be of another dossier, is told.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::super::Vault;
use super::{elsewhere, folder, register};
use crate::{Error, Result};

/// What SQLite may leave beside a dossier that somebody else reads.
const COMPANIONS: [&str; 3] = ["-wal", "-shm", "-journal"];

/// What would be deleted of a dossier: asked while it is open, done once it is closed.
#[derive(Debug, Clone)]
pub struct Doomed {
    /// The path it was opened by; a link to its file, maybe.
    path: PathBuf,
    /// Its file.
    real: PathBuf,
    /// Folders whose backups are of it alone.
    ours: Vec<PathBuf>,
    /// Folders in which another dossier has backups, too.
    shared: Vec<PathBuf>,
    /// Folders that cannot be reached.
    away: Vec<PathBuf>,
}

/// What became of a dossier that was ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ended {
    /// How many backups went with it.
    pub backups: usize,
    /// Backups that stay, and folders that could not be looked into.
    pub left: Vec<PathBuf>,
}

impl Vault {
    /// What would be deleted of this dossier.
    ///
    /// # Errors
    /// [`Error::Moved`] where another file stands at its path by now.
    pub fn doomed(&self) -> Result<Doomed> {
        self.in_place()?;
        let path = self.path().to_owned();
        let real = path
            .canonicalize()
            .map_err(|source| Error::io(&path, source))?;
        let places = self.surroundings.backups(&path);
        let own = elsewhere::identity(&self.conn);
        let recorded: Vec<PathBuf> = places
            .last()
            .map(|own| register::paths(&register::read(own).known).collect())
            .unwrap_or_default();
        let mut doomed = Doomed {
            path,
            real,
            ours: Vec::new(),
            shared: Vec::new(),
            away: Vec::new(),
        };
        for place in elsewhere::known(&self.conn, &places).ours {
            if place.is_dir() {
                let of = register::read(&place).dossiers;
                match of.iter().all(|one| Some(one) == own.as_ref()) {
                    true => doomed.ours.push(place),
                    false => doomed.shared.push(place),
                }
            } else if recorded.contains(&place) || away(&place, &places) {
                doomed.away.push(place);
            }
        }
        Ok(doomed)
    }
}

/// Whether a folder that is not there is on a medium that is not: the last of the places is always within reach, and the
/// folder that was chosen stands two above that of one dossier.
fn away(place: &Path, places: &[PathBuf]) -> bool {
    places.last().is_none_or(|own| own != place)
        && !place.ancestors().nth(2).is_some_and(Path::is_dir)
}

/// Deletes the closed dossier and its backups. Copies and exports elsewhere are beyond reach.
///
/// # Errors
/// What the disk says of the dossier itself: then nothing was deleted.
pub fn end(doomed: Doomed) -> Result<Ended> {
    let Doomed {
        path,
        real,
        ours,
        shared,
        away,
    } = doomed;
    fs::remove_file(&real).map_err(|source| Error::io(&real, source))?;
    for suffix in COMPANIONS {
        let mut name = real.file_name().unwrap_or_default().to_os_string();
        name.push(suffix);
        let _ = fs::remove_file(real.with_file_name(name));
    }
    if path.is_symlink() {
        let _ = fs::remove_file(&path);
    }
    let mut ended = Ended {
        backups: 0,
        left: away,
    };
    for kept in folder::list(&ours).unwrap_or_default() {
        match fs::remove_file(&kept.path) {
            Ok(()) => ended.backups += 1,
            Err(_) => ended.left.push(kept.path),
        }
    }
    let of_several = folder::list(&shared).unwrap_or_default();
    ended
        .left
        .extend(of_several.into_iter().map(|kept| kept.path));
    // The register of a folder is what knows of those that are left: it goes when none is.
    if ended.left.is_empty() {
        for place in &ours {
            folder::forget(place);
        }
    }
    Ok(ended)
}
