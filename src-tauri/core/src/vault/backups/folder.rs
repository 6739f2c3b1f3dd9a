//! The folder of a dossier's backups: the names of its files, and the register that says what each holds.

use std::{
    fs,
    path::{Path, PathBuf},
};

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use sha2::{Digest as _, Sha256};

use super::{Kept, Why, register};
use crate::vault::peek;
use crate::{Error, Result, file_name};

/// When a backup was made, as its name says it, in UTC.
const STAMP: &str = "%Y-%m-%d_%H-%M-%S";
/// What dossiers are called on the disk.
const ENDING: &str = ".croisee";
/// What plain SQLite begins with: anything else that stands here is protected.
const PLAIN: &[u8] = b"SQLite format 3\0";
/// The signs of a path's sum that tell two dossiers of one name apart.
const SIGNS: usize = 10;

/// Where the backups of the dossier at `path` stand under `root`.
#[must_use]
pub fn folder_of(root: &Path, path: &Path) -> PathBuf {
    let real = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let sum = Sha256::digest(real.to_string_lossy().as_bytes());
    let sum: String = sum.iter().map(|byte| format!("{byte:02x}")).collect();
    let stem = real.file_stem().unwrap_or_default().to_string_lossy();
    root.join(format!("{}-{}", file_name(&stem, "dossier"), &sum[..SIGNS]))
}

/// The backups in these folders, the newest first. A folder that is not there holds none.
///
/// # Errors
/// What the disk says of one that is there.
pub fn list(places: &[PathBuf]) -> Result<Vec<Kept>> {
    let mut all = Vec::new();
    for place in places {
        let register = register::read(place);
        match fs::read_dir(place) {
            Ok(entries) => all.extend(entries.flatten().filter_map(|entry| {
                let path = entry.path();
                let (at, why) = parsed(&path)?;
                Some(Kept {
                    size: entry.metadata().map_or(0, |facts| facts.len()),
                    protected: is_protected(&path),
                    verified: register.sums.contains_key(&name_of(&path)),
                    path,
                    at,
                    why,
                })
            })),
            // A medium that is away: something else may stand where it was.
            Err(error)
                if matches!(
                    error.kind(),
                    std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory
                ) => {}
            Err(source) => return Err(Error::io(place, source)),
        }
    }
    all.sort_by(|a, b| (b.at, &b.path).cmp(&(a.at, &a.path)));
    Ok(all)
}

/// One backup, as the list has it.
pub(super) fn look(path: &Path) -> Result<Kept> {
    let place = path.parent().unwrap_or(path).to_owned();
    let found = list(&[place])?.into_iter().find(|kept| kept.path == path);
    found.ok_or_else(|| Error::Absent {
        path: path.to_owned(),
    })
}

/// The newest backup, where it holds what this sum is of and is protected as the dossier is.
pub(super) fn last_with(places: &[PathBuf], sum: &str, protected: bool) -> Option<Kept> {
    let last = list(places).ok()?.into_iter().next()?;
    let same = sum_of(&last.path).as_deref() == Some(sum) && last.protected == protected;
    same.then_some(last)
}

/// The sum of what a backup holds, as it was when it was made.
pub(super) fn sum_of(path: &Path) -> Option<String> {
    let place = path.parent()?;
    register::read(place).sums.remove(&name_of(path))
}

/// When people were erased from the dossier, as far as its backups know.
pub(super) fn erasures(place: &Path) -> Vec<DateTime<Utc>> {
    register::read(place).erasures
}

/// A name that nothing bears yet, in a folder that is there from here on.
pub(super) fn free_name(place: &Path, now: DateTime<Utc>, why: Why) -> Result<PathBuf> {
    fs::create_dir_all(place).map_err(|source| Error::io(place, source))?;
    #[cfg(unix)]
    {
        // On a machine of many, what is kept is no more open than in a folder of one's own. Some media know no such thing.
        use std::os::unix::fs::PermissionsExt as _;
        let _ = fs::set_permissions(place, fs::Permissions::from_mode(0o700));
    }
    let mut at = now;
    loop {
        let path = place.join(format!("{}_{}{ENDING}", at.format(STAMP), code(why)));
        if path.symlink_metadata().is_err() {
            return Ok(path);
        }
        at += TimeDelta::seconds(1);
    }
}

/// Enters a backup that was verified.
pub(super) fn enter(
    place: &Path,
    path: &Path,
    sum: &str,
    erasures: &[DateTime<Utc>],
) -> Result<()> {
    register::change(place, |register| {
        register.sums.insert(name_of(path), sum.to_owned());
        add(&mut register.erasures, erasures);
    })
}

/// Enters the erasures of a dossier in a folder that keeps backups of it: wherever the next one goes, those from before
/// go in their time.
pub(super) fn note_erasures(place: &Path, erasures: &[DateTime<Utc>]) -> Result<()> {
    match place.is_dir() && !erasures.is_empty() {
        true => register::change(place, |register| add(&mut register.erasures, erasures)),
        false => Ok(()),
    }
}

fn add(all: &mut Vec<DateTime<Utc>>, more: &[DateTime<Utc>]) {
    all.extend(more);
    all.sort_unstable();
    all.dedup();
}

/// Takes a backup that is gone out of the register.
pub(super) fn strike(place: &Path, path: &Path) -> Result<()> {
    register::change(place, |register| {
        register.sums.remove(&name_of(path));
    })
}

/// Whether a file is one of the backups of such a folder: they are read and put back, and never written to.
#[must_use]
pub fn is_one(path: &Path) -> bool {
    let real = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    parsed(&real).is_some() && real.with_file_name(register::NAME).is_file()
}

/// Takes away what work that was killed left half made a day ago or longer; what is younger may be in the making.
pub(super) fn clear_halves(place: &Path, now: DateTime<Utc>) {
    let old = |entry: &fs::DirEntry| {
        let written = entry.metadata().and_then(|facts| facts.modified());
        written.is_ok_and(|at| now - DateTime::<Utc>::from(at) > TimeDelta::days(1))
    };
    for entry in fs::read_dir(place).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name.contains(".croisee.en-cours") && old(&entry) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Takes the register and halves of killed work away, and the folder where nothing else is in it.
pub(super) fn forget(place: &Path) {
    for entry in fs::read_dir(place).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name == register::NAME
            || name.ends_with(".precedentes")
            || name.contains(".croisee.en-cours")
        {
            let _ = fs::remove_file(entry.path());
        }
    }
    // A folder that holds something else stays.
    let _ = fs::remove_dir(place);
}

/// Whether a file is under a passphrase; one that cannot be read is taken for one that is.
#[must_use]
pub fn is_protected(path: &Path) -> bool {
    use std::io::Read as _;
    let mut first = [0; PLAIN.len()];
    let read = peek(path, |file| file.read_exact(&mut first));
    read.is_err() || first != *PLAIN
}

fn name_of(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

fn parsed(path: &Path) -> Option<(DateTime<Utc>, Why)> {
    let name = name_of(path);
    let (stamp, code) = name.strip_suffix(ENDING)?.rsplit_once('_')?;
    let at = NaiveDateTime::parse_from_str(stamp, STAMP).ok()?;
    Some((at.and_utc(), why_of(code)?))
}

const CODES: [(Why, &str); 6] = [
    (Why::Working, "travail"),
    (Why::Migration, "mise-a-jour"),
    (Why::Import, "importation"),
    (Why::Protection, "protection"),
    (Why::Restoring, "restauration"),
    (Why::Asked, "demandee"),
];

fn code(why: Why) -> &'static str {
    let found = CODES.iter().find(|(one, _)| *one == why);
    found.map_or("travail", |(_, code)| code)
}

fn why_of(code: &str) -> Option<Why> {
    let found = CODES.iter().find(|(_, one)| *one == code);
    found.map(|(why, _)| *why)
}
