//! Archives and dossiers that the tests start from, and folders compared byte by byte.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use croisee_tests::command_line::croisee;
use croisee_tests::{Result, root};
use tempfile::TempDir;

/// An archive of another démarche than the demonstration's, written by hand: five spaces, four
/// spheres, several encodings and separators, CRLF, emoji, Greek.
pub fn valley() -> PathBuf {
    root().join("tests/archives/vallee")
}

/// The archive of the demonstration.
pub fn demonstration() -> PathBuf {
    root().join("assets/demo")
}

/// A dossier made from the valley's archive: made once, and copied for each that asks, since every
/// export writes its line in the register.
pub fn valley_dossier() -> Result<PathBuf> {
    static MADE: OnceLock<(TempDir, std::result::Result<(), String>)> = OnceLock::new();
    let (folder, made) = MADE.get_or_init(|| {
        let folder = tempfile::tempdir().expect("a folder for temporary files");
        let made = create(&folder.path().join("vallee.croisee"), &valley());
        (folder, made.map_err(|error| error.to_string()))
    });
    made.clone()?;
    static COPIES: AtomicUsize = AtomicUsize::new(0);
    let number = COPIES.fetch_add(1, Ordering::Relaxed);
    let copy = folder.path().join(format!("vallee-{number}.croisee"));
    fs::copy(folder.path().join("vallee.croisee"), &copy)?;
    Ok(copy)
}

/// Makes a dossier from an archive of which no row may be refused.
pub fn create(dossier: &Path, archive: &Path) -> Result {
    let archive = archive.as_os_str();
    croisee([
        "create".as_ref(),
        dossier.as_os_str(),
        "--from".as_ref(),
        archive,
        "--strict".as_ref(),
    ])?
    .exits(0)?;
    Ok(())
}

/// Writes the whole dossier as an archive.
pub fn write_archive(dossier: &Path, out: &Path) -> Result {
    croisee([
        "export".as_ref(),
        dossier.as_os_str(),
        "archive".as_ref(),
        "--out".as_ref(),
        out.as_os_str(),
    ])?
    .exits(0)?;
    Ok(())
}

/// All files of a folder by their relative path.
pub fn files(folder: &Path) -> Result<BTreeMap<PathBuf, Vec<u8>>> {
    let mut all = BTreeMap::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(&next)? {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else {
                all.insert(path.strip_prefix(folder)?.to_path_buf(), fs::read(&path)?);
            }
        }
    }
    Ok(all)
}

/// Fails unless both folders hold the same files with the same bytes; names the first that differ.
pub fn must_be_equal(left: &Path, right: &Path) -> Result {
    let (left, right) = (files(left)?, files(right)?);
    let mut differing = Vec::new();
    for path in left.keys().chain(right.keys()) {
        match (left.get(path), right.get(path)) {
            (Some(one), Some(other)) if one == other => {}
            (Some(one), Some(other)) => differing.push(first_difference(path, one, other)),
            (Some(_), None) => differing.push(format!("{}: only on the left", path.display())),
            _ => differing.push(format!("{}: only on the right", path.display())),
        }
    }
    differing.sort();
    differing.dedup();
    if differing.is_empty() {
        return Ok(());
    }
    Err(format!(
        "{} files differ:\n{}",
        differing.len(),
        differing.join("\n")
    )
    .into())
}

fn first_difference(path: &Path, one: &[u8], other: &[u8]) -> String {
    let (one, other) = (String::from_utf8_lossy(one), String::from_utf8_lossy(other));
    let pair = one
        .lines()
        .zip(other.lines())
        .enumerate()
        .find(|(_, (one, other))| one != other);
    match pair {
        Some((number, (one, other))) => {
            format!("{}:{}\n  - {one}\n  + {other}", path.display(), number + 1)
        }
        None => format!("{}: one is longer", path.display()),
    }
}
