//! Backups that make themselves: whole, verified copies of a dossier, protected as it is, thinned as they grow old.
//!
//! They stand in a folder for each dossier, on this machine or where its user chose. The name of each says when it was made
//! and why; the folder's register holds the sum of what it holds, so that a backup is known to be what it was.

mod copy;
mod earlier;
mod elsewhere;
mod ending;
mod folder;
mod register;
mod rekey;
mod restore;
mod rotation;

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use super::{Key, Vault, open, peek::Hold};
use crate::{Error, Result};

pub use elsewhere::Left;
pub use ending::{Doomed, Ended, end};
pub use folder::{folder_of, is_one, is_protected, list};
pub use restore::{copied, put_back, restore_beside, restore_in_place};
pub use rotation::{Made, left_out};

pub(super) use earlier::{catch_up, forget as forget_earlier, take_along};
pub(super) use elsewhere::{known, note_behind};
pub(super) use rekey::conform;

/// Why a backup was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum Why {
    /// Something had changed since the last one.
    Working,
    /// The dossier was of an earlier program, and about to be brought up to date.
    Migration,
    /// Files were about to be brought in.
    Import,
    /// A passphrase was about to be set, changed or taken off.
    Protection,
    /// A backup was about to be put in its place.
    Restoring,
    /// Somebody asked for it.
    Asked,
}

/// A backup that was kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Its file.
    pub path: PathBuf,
    /// When it was made.
    pub at: DateTime<Utc>,
    /// Why.
    pub why: Why,
    /// The length of its file, in bytes.
    pub size: u64,
    /// Whether it was read again once made, and found to hold what the dossier held.
    pub verified: bool,
    /// Whether it is under a passphrase.
    pub protected: bool,
}

/// What it takes to keep a backup of an open dossier beside whoever writes to it.
#[derive(Debug, Clone)]
pub struct Aside {
    path: PathBuf,
    key: Option<Key>,
    places: Vec<PathBuf>,
}

impl Vault {
    /// Keeps a backup of the dossier as it is; `None` where none are kept.
    ///
    /// # Errors
    /// [`Error::NoBackup`], with what the disk says; no partial copy remains.
    pub fn keep(&self, why: Why) -> Result<Option<Kept>> {
        let places = self.surroundings.backups(self.path());
        keep(
            &self.conn,
            self.key.as_ref(),
            &places,
            why,
            self.now(),
            &mut || true,
        )
    }

    /// What it takes to keep a backup beside this dossier's writer; `None` where none are kept, or nothing is written.
    pub fn aside(&self) -> Option<Aside> {
        let places = self.surroundings.backups(self.path());
        (!places.is_empty() && self.read_only.is_none()).then(|| Aside {
            path: self.path().to_owned(),
            key: self.key.clone(),
            places,
        })
    }
}

impl Aside {
    /// Keeps a backup of what is saved at this moment, through a reader of its own: nobody who writes waits for it.
    /// Nothing is made where the last backup holds the same.
    ///
    /// `go` is asked between its steps, and may wait; on `false` the work ends.
    ///
    /// # Errors
    /// [`Error::Cancelled`]; [`Error::NoBackup`], with what the disk says. No partial copy remains.
    pub fn keep(
        &self,
        why: Why,
        now: DateTime<Utc>,
        go: &mut dyn FnMut() -> bool,
    ) -> Result<Option<Kept>> {
        // As long as it reads: the dossier may be closed meanwhile, and its handles with it.
        let _hold = Hold::of(&self.path);
        let conn = open::reader(&self.path, self.key.as_ref())?;
        keep(&conn, self.key.as_ref(), &self.places, why, now, go)
    }
}

/// Keeps a backup of what the connection reads in the first of the places that takes it.
pub(super) fn keep(
    conn: &Connection,
    key: Option<&Key>,
    places: &[PathBuf],
    why: Why,
    now: DateTime<Utc>,
    go: &mut dyn FnMut() -> bool,
) -> Result<Option<Kept>> {
    if places.is_empty() {
        return Ok(None);
    }
    // One state of the dossier from the first page to the last, whatever is written meanwhile.
    conn.execute_batch("BEGIN")?;
    let kept = of_one_state(conn, key, places, why, now, go);
    let erased = erasures(conn);
    let known = known(conn, places);
    // It only read.
    let _ = conn.execute_batch("ROLLBACK");
    let kept = kept.map_err(|error| match error {
        Error::Cancelled | Error::Damaged { .. } => error,
        other => Error::NoBackup(Box::new(other)),
    })?;
    if let Some(place) = kept.path.parent() {
        elsewhere::note(conn, places, place);
    }
    for place in &known.ours {
        // What cannot be tidied today is tidied the next time.
        let _ = conform(std::slice::from_ref(place), None, key, false);
        if let Ok(erased) = &erased {
            let _ = folder::note_erasures(place, erased);
        }
        let _ = tidy(place, now);
    }
    if let (Some(own), Some(key)) = (places.last(), key) {
        catch_up(own, &known.ours, key);
    }
    elsewhere::note_back(places);
    Ok(Some(kept))
}

fn of_one_state(
    conn: &Connection,
    key: Option<&Key>,
    places: &[PathBuf],
    why: Why,
    now: DateTime<Utc>,
    go: &mut dyn FnMut() -> bool,
) -> Result<Kept> {
    let sum = copy::sum(conn)?;
    if why == Why::Working
        && let Some(same) = folder::last_with(places, &sum, key.is_some())
    {
        return Ok(same);
    }
    let erased = erasures(conn)?;
    let mut refused = None;
    for place in places {
        let made = folder::free_name(place, now, why)
            .and_then(|path| copy::verified(conn, key, &sum, &path, go).map(|()| path))
            .and_then(|path| folder::enter(place, &path, &sum, &erased).map(|()| path));
        match made {
            Ok(path) => return folder::look(&path),
            Err(Error::Cancelled) => return Err(Error::Cancelled),
            // A medium that is not there today: the next place takes it.
            Err(error) => refused = Some(refused.unwrap_or(error)),
        }
    }
    Err(refused.unwrap_or(Error::Cancelled))
}

/// When people were erased from the dossier: what was kept before goes thirty days later.
fn erasures(conn: &Connection) -> Result<Vec<DateTime<Utc>>> {
    let mut found = conn.prepare("SELECT at FROM history WHERE op LIKE '%.erase' ORDER BY id")?;
    let times = found.query_map([], |row| row.get::<_, String>(0))?;
    let times = times.collect::<rusqlite::Result<Vec<_>>>()?;
    let parsed = times
        .iter()
        .filter_map(|at| DateTime::parse_from_rfc3339(at).ok());
    Ok(parsed.map(|at| at.with_timezone(&Utc)).collect())
}

/// Whether two dossiers hold the same, row by row.
pub(crate) fn alike(one: &Connection, other: &Connection) -> Result<bool> {
    Ok(copy::sum(one)? == copy::sum(other)?)
}

/// Opens a backup to be read; one that is not protected needs no key.
pub(crate) fn reader(path: &Path, key: Option<&Key>) -> Result<Connection> {
    open::reader(path, key.filter(|_| is_protected(path)))
}

/// Whether this key opens a backup: then it is the right one, whatever became of the dossier's own first page.
#[must_use]
pub fn opens(path: &Path, key: &Key) -> bool {
    reader(path, Some(key)).is_ok()
}

/// Takes out of a folder what has had its time: the thinned ones, what an erasure outlived, and halves of killed work.
///
/// # Errors
/// What the disk says; what is left is taken out the next time.
pub fn tidy(place: &Path, now: DateTime<Utc>) -> Result<()> {
    let all = list(&[place.to_owned()])?;
    let made: Vec<Made> = all
        .iter()
        .map(|k| Made {
            at: k.at,
            why: k.why,
        })
        .collect();
    for at in left_out(&made, &folder::erasures(place), now) {
        let path = &all[at].path;
        std::fs::remove_file(path).map_err(|source| Error::io(path, source))?;
        folder::strike(place, path)?;
    }
    folder::clear_halves(place, now);
    Ok(())
}

/// Tidies the folders of every dossier under `root`: those of one that is never opened again, too.
pub fn tidy_all(root: &Path, now: DateTime<Utc>) {
    let folders = std::fs::read_dir(root).into_iter().flatten().flatten();
    for folder in folders.filter(|entry| entry.path().is_dir()) {
        // What cannot be tidied today is tidied the next time.
        let _ = tidy(&folder.path(), now);
    }
}
