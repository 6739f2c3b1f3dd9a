//! One document of each kind, of dossiers that have much, little and next to nothing to say.

use std::fs;
use std::path::{Path, PathBuf};

use super::folder;
use crate::house::House;
use crate::report::{Failure, Progress};
use crate::step::Step;
use crate::task::demo;

/// What is exported to be looked into: one dossier that we know, one of another kind altogether, one that has just begun;
/// and of which interviews the documents (all that were held where there are few).
const DOSSIERS: [(&str, &[&str], &str); 3] = [
    ("demonstration", &["--demo"], "ent-05"),
    ("valley", &["--from", "tests/archives/vallee"], "all"),
    ("bare", &["--from", "tests/archives/nu"], "all"),
];

/// The documents of an interview.
const RECORDS: [&str; 3] = ["compte_rendu", "fiche", "notice"];

/// What a deliverable may be, each with the arguments that ask for it.
const STATES: [(&str, &[&str]); 3] = [
    ("draft", &[]),
    ("published", &["--published"]),
    ("large", &["--published", "--large-print"]),
];

/// A template as a dossier may have of its own, and its name.
const OWN_TEMPLATE: (&str, &str) = ("tests/conformance/lettre.toml", "lettre");

/// Every kind of document of the three dossiers.
pub const DOCUMENTS: Step = Step {
    name: "documents to be checked",
    needs: &["program: build"],
    run: make,
    advice: "the log says what could not be exported: `croisee-cli export` alone shows it.",
    ..Step::ALWAYS
};

/// All that were made, in order of name.
pub fn all(house: &House) -> Result<Vec<PathBuf>, Failure> {
    let entries = fs::read_dir(folder(house)).into_iter().flatten().flatten();
    let mut pdfs: Vec<PathBuf> = entries
        .flat_map(|entry| demo::pdfs_in(&entry.path()))
        .collect();
    pdfs.sort();
    match pdfs.is_empty() {
        true => Err(Failure::saying("There is no document to look into.")),
        false => Ok(pdfs),
    }
}

fn make(house: &House, progress: &Progress) -> Result<String, Failure> {
    let folder = folder(house);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).map_err(|error| {
        Failure::saying(format!("{} cannot be made: {error}", folder.display()))
    })?;
    for (name, from, interviews) in DOSSIERS {
        let dossier = folder.join(format!("{name}.croisee"));
        command_line(house, "create", &dossier, from, progress)?;
        let export = |into: &str, what: &[&str]| {
            let out = folder.join(format!("{name}-{into}")).display().to_string();
            let arguments = [what, &["--date", demo::DATE, "--out", &out]].concat();
            command_line(house, "export", &dossier, &arguments, progress)
        };
        for (state, how) in STATES {
            for space in ["all", "_demarche"] {
                export(state, &[&["deliverable", "--space", space], how].concat())?;
            }
        }
        let (file, template) = OWN_TEMPLATE;
        command_line(house, "template", &dossier, &["import", file], progress)?;
        let own = ["deliverable", "--space", "all", "--template", template];
        export("own", &[&own[..], &["--published"]].concat())?;
        export("room", &["room", "--space", "all"])?;
        for kind in RECORDS {
            export(
                "records",
                &["record", "--kind", kind, "--interview", interviews],
            )?;
        }
        export("records", &["record", "--kind", "notice"])?;
    }
    recovery_sheet(house, &folder, progress)?;
    Ok(format!("{} documents", all(house)?.len()))
}

/// The sheet of a protected dossier: its passphrase is in the environment alone.
fn recovery_sheet(house: &House, folder: &Path, progress: &Progress) -> Result<(), Failure> {
    let dossier = folder.join("protected.croisee");
    let out = folder.join("protected").display().to_string();
    let sheet: [&str; 5] = ["recovery", "--out", &out, "--date", demo::DATE];
    for (verb, arguments) in [("create", &["--demo"][..]), ("export", &sheet)] {
        house
            .job("conformance", house.program("croisee-cli", false))
            .env("CROISEE_PASSPHRASE", "quatre oies sous la grange")
            .arg(verb)
            .arg(&dossier)
            .args(arguments)
            .run(progress)?;
    }
    Ok(())
}

fn command_line(
    house: &House,
    verb: &str,
    dossier: &Path,
    arguments: &[&str],
    progress: &Progress,
) -> Result<String, Failure> {
    house
        .job("conformance", house.program("croisee-cli", false))
        .arg(verb)
        .arg(dossier)
        .args(arguments)
        .run(progress)
}
