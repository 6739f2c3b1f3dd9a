//! The demonstration dossier and the deliverables of its spaces.

use std::fs;
use std::path::{Path, PathBuf};

use crate::fingerprint;
use crate::house::House;
use crate::report::{Failure, Progress};

/// The day printed on the demonstration's deliverables: fixed, so that the same bytes come out.
pub const DATE: &str = "2020-09-07";

/// Where the demonstration dossier is.
pub fn dossier(house: &House) -> PathBuf {
    house.made("demo/demonstration.croisee")
}

/// Where its deliverables are.
pub fn deliverables(house: &House) -> PathBuf {
    house.made("demo/livrables")
}

/// Makes the dossier, once: what a person then changes in it is kept.
pub fn create(house: &House, progress: &Progress, release: bool) -> Result<String, Failure> {
    create_at(house, &dossier(house), progress, release)
}

/// Makes a demonstration dossier there.
pub fn create_at(
    house: &House,
    dossier: &Path,
    progress: &Progress,
    release: bool,
) -> Result<String, Failure> {
    if let Some(folder) = dossier.parent() {
        fs::create_dir_all(folder).map_err(|error| {
            Failure::saying(format!("{} cannot be made: {error}", folder.display()))
        })?;
    }
    house
        .job("demonstration", house.program("croisee-cli", release))
        .arg("create")
        .arg(dossier)
        .arg("--demo")
        .run(progress)?;
    Ok(dossier.display().to_string())
}

/// Whether the deliverables are those of this dossier, by this program.
pub fn exported(house: &House, release: bool) -> bool {
    deliverables(house).is_dir()
        && fingerprint::unchanged(&house.stamp("deliverables"), &inputs(house, release))
}

/// Exports the deliverables of every space.
pub fn export(house: &House, progress: &Progress, release: bool) -> Result<String, Failure> {
    let out = deliverables(house);
    export_from(house, &dossier(house), &out, progress, release)?;
    fingerprint::leave(&house.stamp("deliverables"), &inputs(house, release))
        .map_err(|error| Failure::saying(format!("the stamp cannot be written: {error}")))?;
    Ok(out.display().to_string())
}

/// Exports the deliverables of a dossier's spaces.
pub fn export_from(
    house: &House,
    dossier: &Path,
    out: &Path,
    progress: &Progress,
    release: bool,
) -> Result<String, Failure> {
    house
        .job("deliverables", house.program("croisee-cli", release))
        .arg("export")
        .arg(dossier)
        .args(["deliverable", "--space", "all", "--date", DATE, "--out"])
        .arg(out)
        .run(progress)
}

/// The PDFs of the demonstration, in order of name.
pub fn pdfs(house: &House) -> Vec<PathBuf> {
    pdfs_in(&deliverables(house))
}

/// The PDFs of a folder, in order of name.
pub fn pdfs_in(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut pdfs: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "pdf"))
        .collect();
    pdfs.sort();
    pdfs
}

fn inputs(house: &House, release: bool) -> Vec<PathBuf> {
    vec![
        dossier(house),
        house.program("croisee-cli", release),
        house.path("assets"),
    ]
}
