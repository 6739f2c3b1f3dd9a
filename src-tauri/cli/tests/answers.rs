//! What the program answers to machines, and how it ends, from the outside.

use std::{
    path::Path,
    process::{Command, Output},
};

use chrono::{DateTime, Utc};
use croisee_core::{
    Vault,
    vault::{Access, Surroundings},
};
use serde_json::{Value, json};
use uuid::Uuid;

struct Claire;

impl Surroundings for Claire {
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }

    fn new_id(&self) -> Uuid {
        Uuid::now_v7()
    }

    fn holder(&self) -> String {
        "Claire sur poste-12".into()
    }
}

fn run(arguments: &[&str]) -> Output {
    let program = Command::new(env!("CARGO_BIN_EXE_croisee-cli"));
    { program }
        .args(arguments)
        .output()
        .expect("the program runs")
}

#[track_caller]
pub fn ends(arguments: &[&str], code: i32) -> (String, String) {
    let output = run(arguments);
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    assert_eq!(
        output.status.code(),
        Some(code),
        "{arguments:?}\n{out}\n{err}"
    );
    (out, err)
}

#[track_caller]
fn json_of(arguments: &[&str], code: i32) -> Value {
    let mut all = vec!["--json"];
    all.extend(arguments);
    serde_json::from_str(&ends(&all, code).0).expect("JSON")
}

pub fn text(path: &Path) -> &str {
    path.to_str().expect("a plain path")
}

#[test]
fn a_dossier_is_created_filled_asked_copied_and_written() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name);
    let (dossier, zip, copy, table) = (
        at("d.croisee"),
        at("a.zip"),
        at("copie.croisee"),
        at("t.csv"),
    );
    let dossier = text(&dossier);
    let created = json_of(&["create", dossier, "--demo", "--strict"], 0);
    assert_eq!(created["refused"], json!([]));
    assert!(created["added"].as_u64() > Some(500), "{created}");

    let found = json_of(
        &["search", dossier, "\"jouer collectif\"", "--limit", "2"],
        0,
    );
    let hits = found.as_array().expect("a list");
    assert_eq!(hits.len(), 2);
    for hit in hits {
        let keys: Vec<&String> = hit.as_object().expect("an object").keys().collect();
        assert_eq!(keys, ["code", "field", "kind", "snippet"]);
        assert!(
            hit["snippet"]
                .as_str()
                .is_some_and(|s| s.to_lowercase().contains("jouer collectif")),
            "{hit}"
        );
    }
    assert_eq!(json_of(&["check", dossier], 0), json!([]));
    let stats = json_of(&["stats", dossier], 0);
    assert_eq!(stats["spaces"], 4);
    assert!(
        stats["coverage"].as_object().is_some_and(|c| c.len() == 3),
        "{stats}"
    );

    std::fs::write(&table, "Code;Nom;Sphère\norg-neuve;Neuve;sph-3-experts\n").expect("written");
    let table = text(&table);
    let import = |more: &[&str], code| json_of(&[&["import", dossier, table], more].concat(), code);
    assert_eq!(import(&["--dry-run"], 0)["added"], 1);
    assert_eq!(
        import(&[], 0),
        json!({"added": 1, "updated": 0, "unchanged": 0, "refused": []})
    );
    assert_eq!(import(&["--as", "organisations"], 0)["unchanged"], 1);
    let refused = import(&["--as", "espaces"], 1);
    assert_eq!(refused["refused"][0]["row"], 2);

    ends(&["export", dossier, "archive", "--out", text(&zip)], 0);
    ends(
        &[
            "create",
            text(&at("deux.croisee")),
            "--from",
            text(&zip),
            "--strict",
            "--title",
            "Autre titre",
        ],
        0,
    );
    ends(&["backup", dossier, "--out", text(&copy)], 0);
    ends(&["backup", dossier, "--out", text(&copy)], 4);
    assert_eq!(json_of(&["stats", text(&copy)], 0)["organisations"], 52);
}

#[test]
fn readers_work_beside_an_open_window_and_a_writer_is_told_who_holds_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let dossier = folder.path().join("d.croisee");
    ends(&["create", text(&dossier), "--demo"], 0);
    let held = Vault::open(&dossier, Access::Write, Box::new(Claire)).expect("opened");
    let dossier = text(&dossier);
    ends(&["stats", dossier], 0);
    ends(&["search", dossier, "crise"], 0);
    ends(&["check", dossier], 0);
    let (_, err) = ends(
        &[
            "export",
            dossier,
            "archive",
            "--out",
            text(&folder.path().join("a")),
        ],
        0,
    );
    assert!(err.contains("Claire sur poste-12"), "{err}");
    let (_, err) = ends(&["import", dossier, text(&folder.path().join("a"))], 3);
    assert!(err.contains("Claire sur poste-12"), "{err}");
    let (_, err) = ends(
        &[
            "--lang",
            "en",
            "import",
            dossier,
            text(&folder.path().join("a")),
        ],
        3,
    );
    assert!(err.contains("held by Claire"), "{err}");
    held.close().expect("closed");
    ends(&["import", dossier, text(&folder.path().join("a"))], 0);
}

#[test]
fn a_complete_copy_is_registered_and_its_own_archive_does_not_know_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name);
    let dossier = at("d.croisee");
    ends(&["create", text(&dossier), "--title", "Essai"], 0);
    for name in ["un", "deux"] {
        ends(
            &[
                "export",
                text(&dossier),
                "archive",
                "--out",
                text(&at(name)),
            ],
            0,
        );
    }
    assert!(!at("un/exports.csv").exists());
    let register = std::fs::read_to_string(at("deux/exports.csv")).expect("a register");
    assert_eq!(register.lines().count(), 2, "{register}");
    assert!(register.contains("archive complète"), "{register}");
}

#[test]
fn what_cannot_be_read_or_written_has_its_own_sentence_and_code() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name);
    let (dossier, junk) = (at("d.croisee"), at("x.zip"));
    ends(&["create", text(&dossier)], 0);
    std::fs::write(&junk, b"PK\x03\x04 this is no archive").expect("written");
    let (_, err) = ends(&["import", text(&dossier), text(&junk)], 1);
    assert!(err.contains("x.zip"), "{err}");
    let (_, err) = ends(&["import", text(&dossier), text(&at("absent.csv"))], 2);
    assert!(err.contains("absent.csv"), "{err}");
    ends(&["create", text(&at("nulle/part.croisee"))], 4);
    ends(
        &[
            "export",
            text(&dossier),
            "archive",
            "--out",
            text(&junk.join("y")),
        ],
        4,
    );
    ends(&["create", text(&dossier)], 4);
}

#[test]
fn an_override_that_cannot_be_recorded_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let dossier = folder.path().join("d.croisee");
    let out = folder.path().join("out");
    ends(&["create", text(&dossier), "--demo"], 0);
    let held = Vault::open(&dossier, Access::Write, Box::new(Claire)).unwrap();
    let call = |more: &[&str], code| {
        let mut all = vec!["export", text(&dossier), "deliverable", "--space", "pme"];
        all.extend(["--out", text(&out), "--date", "2020-09-18", "--published"]);
        all.extend(more);
        ends(&all, code)
    };
    let (_, err) = call(&["--override-unvalidated"], 4);
    assert!(err.contains("registre"), "{err}");
    assert!(!out.exists(), "nothing was written");
    call(&[], 0);
    held.close().unwrap();
    call(&["--override-unvalidated"], 0);
}

#[test]
fn one_space_that_cannot_be_set_keeps_none_of_the_others_back() {
    let folder = tempfile::tempdir().unwrap();
    let archive = folder.path().join("a");
    std::fs::create_dir(&archive).unwrap();
    let write = |name: &str, text: &str| std::fs::write(archive.join(name), text).unwrap();
    write(
        "manifeste.json",
        r#"{"format":"croisee/archive","version":1,"titre":"T"}"#,
    );
    write(
        "espaces.csv",
        "code;titre;modele\nbon;Bon;bilan\nautre;Autre;inconnu\nrare;Rare;bilan\n",
    );
    write(
        "enonces.csv",
        "code;espace;rang;nature;texte\ne1;bon;1;constat;Un constat.\ne2;rare;1;constat;Une rune \u{16a0}.\n",
    );
    let dossier = folder.path().join("d.croisee");
    ends(&["create", text(&dossier), "--from", text(&archive)], 0);
    let out = folder.path().join("out");
    let all = |space: &'static str, code| {
        ends(
            &[
                "export",
                text(&dossier),
                "deliverable",
                "--space",
                space,
                "--out",
                text(&out),
                "--date",
                "2020-09-18",
            ],
            code,
        )
    };
    let (written, err) = all("all", 1);
    assert!(written.contains("bon-bilan-e1.pdf") && out.join("bon-bilan-e1.pdf").exists());
    assert!(err.contains("autre") && err.contains("inconnu"), "{err}");
    assert!(err.contains("rare") && err.contains("U+16A0"), "{err}");
    all("autre", 1);
    all("bon", 0);
}

#[cfg(target_os = "linux")]
#[test]
fn an_answer_that_cannot_be_written_is_no_success() {
    let folder = tempfile::tempdir().unwrap();
    let dossier = folder.path().join("d.croisee");
    ends(&["create", text(&dossier), "--title", "T"], 0);
    let full = std::fs::File::options()
        .write(true)
        .open("/dev/full")
        .unwrap();
    let status = Command::new(env!("CARGO_BIN_EXE_croisee-cli"))
        .args(["stats", text(&dossier), "--json"])
        .stdout(full)
        .status()
        .unwrap();
    assert_eq!(status.code(), Some(4));
}
