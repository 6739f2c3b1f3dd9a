//! Whether exported deliverables are what their marks say: PDF/A-2a and PDF/UA-1, by veraPDF.

use std::fs;
use std::path::{Path, PathBuf};

use super::demo;
use crate::fingerprint;
use crate::house::House;
use crate::report::{Failure, Progress};
use crate::step::Step;
use crate::system;

/// The standards that every deliverable names, as veraPDF calls them.
const FLAVOURS: [&str; 2] = ["2a", "ua1"];

/// What is exported to be looked into: one dossier that we know, one of another kind altogether; and of
/// which interviews the three documents (all that were held where there are few).
const DOSSIERS: [(&str, &[&str], &str); 2] = [
    ("demonstration", &["--demo"], "ent-05"),
    ("valley", &["--from", "tests/archives/vallee"], "all"),
];

/// The documents of an interview.
const RECORDS: [&str; 3] = ["compte_rendu", "fiche", "notice"];

/// The validator, fetched once: Maven knows what it is made of.
pub const VALIDATOR: Step = Step {
    name: "veraPDF",
    needs: &["system packages"],
    left_out: |_| system::without_java(),
    done: |house| jars(house).is_dir() && fingerprint::unchanged(&stamp(house), &[recipe(house)]),
    run: fetch,
    advice: "Maven fetches it once from the Maven repository: see that it is reached, then run the same command again.",
};

/// Every deliverable of both dossiers, draft and published, and documents of their interviews.
pub const CONFORMANCE: Step = Step {
    name: "PDF/A-2a and PDF/UA-1",
    needs: &["program: build", "veraPDF"],
    run: validate,
    advice: "the log names the rule (the clause of ISO 19005-2 or 14289-1) and where it is broken.",
    ..Step::ALWAYS
};

fn recipe(house: &House) -> PathBuf {
    house.path("tests/conformance/pom.xml")
}

fn jars(house: &House) -> PathBuf {
    house.made("verapdf")
}

fn stamp(house: &House) -> PathBuf {
    house.stamp("verapdf")
}

fn fetch(house: &House, progress: &Progress) -> Result<String, Failure> {
    // Jars of another version must not lie beside the new ones.
    let _ = fs::remove_dir_all(jars(house));
    let maven = if cfg!(windows) { "mvn.cmd" } else { "mvn" };
    house
        .job("verapdf", maven)
        .args(["--batch-mode", "--file"])
        .arg(recipe(house))
        .arg("dependency:copy-dependencies")
        .arg(format!("-DoutputDirectory={}", jars(house).display()))
        .run(progress)?;
    fingerprint::leave(&stamp(house), &[recipe(house)])
        .map_err(|error| Failure::saying(format!("the stamp cannot be written: {error}")))?;
    Ok(String::new())
}

fn validate(house: &House, progress: &Progress) -> Result<String, Failure> {
    let folder = house.made("conformance");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).map_err(|error| {
        Failure::saying(format!("{} cannot be made: {error}", folder.display()))
    })?;
    for (name, from, interviews) in DOSSIERS {
        let dossier = folder.join(format!("{name}.croisee"));
        command_line(house, "create", &dossier, from, progress)?;
        for (state, published) in [("draft", None), ("published", Some("--published"))] {
            let out = folder.join(format!("{name}-{state}"));
            let out = out.display().to_string();
            let mut arguments = vec!["deliverable", "--space", "all", "--date", demo::DATE];
            arguments.extend(published);
            arguments.extend(["--out", &out]);
            command_line(house, "export", &dossier, &arguments, progress)?;
        }
        let out = folder.join(format!("{name}-records"));
        let out = out.display().to_string();
        for kind in RECORDS {
            let arguments = [
                "record",
                "--kind",
                kind,
                "--interview",
                interviews,
                "--date",
                demo::DATE,
                "--out",
                &out,
            ];
            command_line(house, "export", &dossier, &arguments, progress)?;
        }
        let blank = [
            "record",
            "--kind",
            "notice",
            "--date",
            demo::DATE,
            "--out",
            &out,
        ];
        command_line(house, "export", &dossier, &blank, progress)?;
    }
    let pdfs = pdfs_under(&folder);
    for flavour in FLAVOURS {
        let text = house
            .job(&format!("verapdf-{flavour}"), "java")
            .arg("-cp")
            .arg(jars(house).join("*"))
            .args(["org.verapdf.apps.GreenfieldCliWrapper", "--format", "text"])
            .args(["--verbose", "--flavour", flavour])
            .args(&pdfs)
            .run(progress)?;
        all_pass(&text, pdfs.len())?;
    }
    Ok(format!("{} documents", pdfs.len()))
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

/// veraPDF's word for each file; it must have looked at every one.
fn all_pass(text: &str, files: usize) -> Result<(), Failure> {
    let passed = text.lines().filter(|l| l.starts_with("PASS ")).count();
    if files == 0 || passed != files {
        let said = text.trim();
        return Err(Failure::saying(format!(
            "{passed} of {files} files pass.\n{said}"
        )));
    }
    Ok(())
}

fn pdfs_under(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut pdfs: Vec<PathBuf> = entries
        .flat_map(|entry| demo::pdfs_in(&entry.path()))
        .collect();
    pdfs.sort();
    pdfs
}

#[cfg(test)]
mod tests {
    use super::all_pass;

    #[test]
    fn a_file_that_fails_or_was_not_looked_at_is_a_failure() {
        assert!(all_pass("PASS a.pdf 2a\nPASS b.pdf 2a\n", 2).is_ok());
        assert!(all_pass("PASS a.pdf 2a\nFAIL b.pdf 2a\n", 2).is_err());
        assert!(all_pass("PASS a.pdf 2a\n", 2).is_err());
        assert!(all_pass("", 0).is_err());
    }
}
