//! A protected dossier on the command line: its passphrase comes from the environment, and without it nothing is read.

use std::{path::Path, process::Command};

use chrono::{DateTime, Utc};
use croisee_core::{Vault, vault::Surroundings};
use uuid::Uuid;

const WORDS: &str = "quatre oies sous la grange";

struct Claire;

impl Surroundings for Claire {
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }

    fn new_id(&self) -> Uuid {
        Uuid::now_v7()
    }

    fn holder(&self) -> String {
        "Claire".into()
    }
}

#[track_caller]
fn ends(dossier: &Path, task: &str, passphrase: Option<&str>, code: i32) -> String {
    ends_with(dossier, &[task], passphrase, code)
}

#[track_caller]
fn ends_with(dossier: &Path, task: &[&str], passphrase: Option<&str>, code: i32) -> String {
    let mut program = Command::new(env!("CARGO_BIN_EXE_croisee-cli"));
    program
        .arg(task[0])
        .arg(dossier)
        .args(&task[1..])
        .env_remove("CROISEE_PASSPHRASE");
    if let Some(words) = passphrase {
        program.env("CROISEE_PASSPHRASE", words);
    }
    let output = program.output().expect("the program runs");
    let told = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
    assert_eq!(output.status.code(), Some(code), "{task:?}\n{told}");
    told
}

#[test]
fn a_protected_dossier_opens_with_the_passphrase_of_the_environment_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("essai.croisee");
    let made = Vault::create_with(&path, "Essai", Some(WORDS), Box::new(Claire), |_| Ok(()));
    made.expect("a dossier").0.close().expect("closed");
    for task in ["stats", "check"] {
        assert!(ends(&path, task, None, 3).contains("phrase de passe"));
        assert!(ends(&path, task, Some("une autre"), 3).contains("n’ouvre pas"));
        ends(&path, task, Some(WORDS), 0);
    }
}

#[test]
fn a_dossier_made_with_a_passphrase_in_the_environment_is_protected_and_has_a_recovery_sheet() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("essai.croisee");
    ends_with(&path, &["create", "--demo"], Some(WORDS), 0);
    assert!(ends(&path, "stats", None, 3).contains("phrase de passe"));
    let out = folder.path().join("secours");
    let out = out.to_string_lossy();
    let sheet = ["export", "recovery", "--out", &out, "--date", "2026-11-22"];
    ends_with(&path, &sheet, None, 3);
    let told = ends_with(&path, &sheet, Some(WORDS), 0);
    let pdf = std::fs::read(told.trim()).expect("a sheet");
    assert!(pdf.starts_with(b"%PDF"));

    let open = folder.path().join("ouvert.croisee");
    ends_with(&open, &["create"], None, 0);
    let told = ends_with(&open, &sheet, None, 1);
    assert!(told.contains("pas protégé"), "{told}");
}
