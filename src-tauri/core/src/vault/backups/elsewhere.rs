//! The folders in which backups of one dossier stand: those of today, that of an earlier name of its file, and those of
//! media that were chosen once. What could not be brought under its present passphrase there is told.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use rusqlite::{Connection, OptionalExtension as _};
use sha2::{Digest as _, Sha256};

use super::super::Vault;
use super::{folder, register, rekey};
use crate::Result;

/// The folders in which backups of a dossier stand.
#[derive(Debug, Clone, Default)]
pub(in crate::vault) struct Known {
    /// Of this file.
    pub ours: Vec<PathBuf>,
    /// Of a copy of it, which has its own protection.
    pub others: Vec<PathBuf>,
}

/// Backups of a dossier that are not protected as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Left {
    /// Their folder.
    pub place: PathBuf,
    /// Whether it can be reached; where not, what it holds is not known.
    pub there: bool,
    /// How many are in clear, though the dossier is protected.
    pub clear: usize,
    /// How many open with an earlier passphrase alone.
    pub earlier: usize,
}

impl Vault {
    /// The backups of this dossier that are not protected as it is: of an earlier name of it, in a folder that was chosen
    /// once, on a medium that is not there, of a copy of it.
    ///
    /// # Errors
    /// What the disk says of a folder that is there.
    pub fn left_behind(&self) -> Result<Vec<Left>> {
        let places = self.surroundings.backups(self.path());
        let known = known(&self.conn, &places);
        let behind: BTreeSet<PathBuf> = match places.last() {
            Some(own) => register::paths(&register::read(own).behind).collect(),
            None => BTreeSet::new(),
        };
        let mut left = Vec::new();
        for place in known.ours.into_iter().chain(known.others) {
            let there = place.is_dir();
            let mut found = Left {
                there,
                clear: 0,
                earlier: 0,
                place,
            };
            for kept in folder::list(std::slice::from_ref(&found.place))? {
                match (&self.key, kept.protected) {
                    (Some(_), false) => found.clear += 1,
                    (Some(key), true) if !rekey::fits(&kept.path, key) => found.earlier += 1,
                    (None, true) => found.earlier += 1,
                    _ => {}
                }
            }
            let away = !there && behind.contains(&found.place);
            if away || found.clear + found.earlier > 0 {
                left.push(found);
            }
        }
        Ok(left)
    }
}

/// By what a dossier is known again, whatever its file is called: the first thing that was done in it. A copy has it too.
pub(super) fn identity(conn: &Connection) -> Option<String> {
    let first = conn
        .query_row(
            "SELECT at || ' ' || op FROM history ORDER BY id LIMIT 1",
            [],
            |row| row.get::<_, String>(0),
        )
        .optional();
    let sum = Sha256::digest(first.ok()??);
    Some(sum.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Where the dossier is that a connection reads.
pub(super) fn path_of(conn: &Connection) -> Option<PathBuf> {
    conn.path()
        .and_then(|path| Path::new(path).canonicalize().ok())
}

/// The folders in which backups of the dossier stand that a connection reads: `places`, and others.
pub(in crate::vault) fn known(conn: &Connection, places: &[PathBuf]) -> Known {
    let mut known = Known {
        ours: places.to_vec(),
        others: Vec::new(),
    };
    let (Some(id), Some(path)) = (identity(conn), path_of(conn)) else {
        return known;
    };
    let roots: BTreeSet<&Path> = places.iter().filter_map(|place| place.parent()).collect();
    for root in roots {
        for entry in std::fs::read_dir(root).into_iter().flatten().flatten() {
            known.add(entry.path(), &id, &path);
        }
    }
    // Which others there are is believed of the program's own folders alone: a shared medium may say anything.
    let own = places.last().and_then(|place| place.parent());
    for folder in known.ours.clone() {
        if own.is_none() || folder.parent() != own {
            continue;
        }
        for other in register::paths(&register::read(&folder).known) {
            match other.is_dir() {
                true => known.add(other, &id, &path),
                false if !known.ours.contains(&other) => known.ours.push(other),
                false => {}
            }
        }
    }
    known
}

impl Known {
    /// A folder that is there, if it holds backups of this dossier or of a copy of it.
    fn add(&mut self, folder: PathBuf, id: &str, path: &Path) {
        let register = register::read(&folder);
        let seen = self.ours.contains(&folder) || self.others.contains(&folder);
        if seen || !register.dossiers.contains(id) {
            return;
        }
        // Of another file that stands there still, or may: a medium that is not there tells nothing.
        let of = register.path.map(PathBuf::from);
        let ours = of.is_some_and(|of| {
            of == path || (!of.exists() && of.parent().is_some_and(Path::is_dir))
        });
        match ours {
            true => self.ours.push(folder),
            false => self.others.push(folder),
        }
    }
}

/// Notes of which dossier the backup is that was just made in `place`, there and in the last of the places, which is always
/// within reach.
pub(super) fn note(conn: &Connection, places: &[PathBuf], place: &Path) {
    let (Some(id), Some(path)) = (identity(conn), path_of(conn)) else {
        return;
    };
    let enter = |to: &Path| {
        register::change(to, |register| {
            register.dossiers.insert(id.clone());
            register.path = register::kept(&path);
            if to != place {
                register.known.extend(register::kept(place));
            }
        })
    };
    // It makes backups easier to find, and is no reason to do without one.
    let _ = enter(place);
    if let Some(own) = places.last().filter(|own| *own != place) {
        let _ = std::fs::create_dir_all(own);
        let _ = enter(own);
    }
}

/// Notes which folders could not be reached when the passphrase was changed.
pub(in crate::vault) fn note_behind(places: &[PathBuf], known: &Known) {
    let Some(own) = places.last() else {
        return;
    };
    let recorded = register::read(own).known;
    let away = known.ours.iter().filter(|folder| !folder.is_dir());
    let away: Vec<String> = away
        .filter_map(|folder| register::kept(folder))
        .filter(|folder| recorded.contains(folder))
        .collect();
    let _ = register::change(own, |register| register.behind.extend(away));
}

/// Strikes the folders that are within reach again, and in line.
pub(super) fn note_back(places: &[PathBuf]) {
    if let Some(own) = places.last().filter(|own| own.is_dir()) {
        let _ = register::change(own, |register| {
            register.behind.retain(|folder| !Path::new(folder).is_dir());
        });
    }
}
