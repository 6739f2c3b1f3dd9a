//! What a script is told when nobody looks at a window: texts that say what they may not, slips of a date, tables that are none.

use std::{
    path::Path,
    process::{Command, Output},
    time::{Duration, Instant},
};

use chrono::{DateTime, Utc};
use croisee_core::{
    Vault,
    attribution::Degree,
    stakeholder::{ConsentState, Person},
    vault::{Access, Surroundings},
};
use serde_json::Value;
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
        "Claire".into()
    }
}

fn run(arguments: &[&str]) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_croisee-cli"));
    program.args(arguments).output().expect("the program runs")
}

#[track_caller]
fn ends(arguments: &[&str], code: i32) -> (String, String) {
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

fn text(path: &Path) -> &str {
    path.to_str().expect("a plain path")
}

const OFF: &str = "Deux dossiers sont perdus et je ne l’ai pas encore dit";

/// A small archive, with some files written over.
fn archive(folder: &Path, changes: &[(&str, &str)]) {
    let notes = format!("Il faut du temps. {OFF}.");
    let excerpts = format!(
        "code;origine;citation;locuteur;attribution\nx;entretien:ent;{OFF};per;non_citable\n"
    );
    let sound = [
        (
            "manifeste.json",
            r#"{"format":"croisee/archive","version":1,"titre":"T"}"#,
        ),
        ("spheres.csv", "code;nom;nom_singulier\ns;S;un s\n"),
        (
            "organisations.csv",
            "code;nom;sphere\norg;Maison du Gué;s\n",
        ),
        (
            "personnes.csv",
            "code;nom;prenom;organisation\nper;Kérouan;Hervé;org\n",
        ),
        ("espaces.csv", "code;titre;modele\nesp;E;note_enjeux\n"),
        (
            "entretiens.csv",
            "code;organisation;personnes;statut\nent;org;per;valide\n",
        ),
        ("entretiens/ent.txt", &notes),
        ("extraits.csv", &excerpts),
    ];
    std::fs::create_dir_all(folder.join("entretiens")).expect("made");
    for (name, content) in sound.iter().chain(changes) {
        std::fs::write(folder.join(name), content).expect("written");
    }
}

#[test]
fn publishing_texts_that_say_a_name_or_words_that_may_not_be_told_says_how_many_and_where() {
    let folder = tempfile::tempdir().expect("a folder");
    let (from, dossier) = (folder.path().join("a"), folder.path().join("d.croisee"));
    let statements = format!(
        "code;espace;section;rang;nature;texte\ne1;esp;enjeu;1;enjeu;Hervé Kérouan l’a dit.\ne2;esp;enjeu;2;enjeu;Selon M. Kérouan aussi.\ne3;esp;enjeu;3;enjeu;{OFF}.\ne4;esp;enjeu;4;enjeu;Le temps manque.\n"
    );
    archive(&from, &[("enonces.csv", &statements)]);
    ends(&["create", text(&dossier), "--from", text(&from)], 0);
    let out = folder.path().join("out");
    let export = |more: &[&str], code| {
        let mut all = vec!["--json", "export", text(&dossier), "deliverable"];
        all.extend([
            "--space",
            "all",
            "--out",
            text(&out),
            "--date",
            "2020-09-18",
        ]);
        all.extend(more);
        let (out, err) = ends(&all, code);
        let told: Value = serde_json::from_str(&out).expect("JSON");
        (told[0].clone(), err)
    };
    // A scheduled export that nobody looks at may ask for none of it.
    let (told, err) = export(&["--published", "--strict"], 1);
    assert_eq!(told["written"], false, "{told}");
    assert!(written(&out).is_empty(), "nothing may be published so");
    assert!(err.contains("2 textes publiés nomment"), "{err}");
    assert!(err.contains("n’a pas été écrit"), "{err}");
    let (told, err) = export(&["--published"], 0);
    assert_eq!(
        (&told["name_beyond"], &told["words_beyond"]),
        (&2.into(), &1.into()),
        "{told}"
    );
    assert_eq!((&told["written"], written(&out).len()), (&true.into(), 1));
    assert!(err.contains("2 textes publiés nomment"), "{err}");
    assert!(err.contains("un texte publié reprend"), "{err}");
    assert!(!err.contains("n’a pas été écrit"), "{err}");
    // A message names no one: it may be read over a shoulder.
    assert!(!err.contains("Kérouan") && !err.contains("perdus"), "{err}");
    let (_, err) = export(&["--published", "--lang", "en"], 0);
    assert!(err.contains("2 published texts name"), "{err}");
    let (told, err) = export(&[], 0);
    assert_eq!(told["name_beyond"], 0, "a draft says it on its own page");
    assert!(!err.contains("publié"), "{err}");
}

#[test]
fn a_published_text_that_cites_what_is_not_there_says_so_and_a_draft_says_it_on_its_page() {
    let folder = tempfile::tempdir().expect("a folder");
    let (from, dossier) = (folder.path().join("a"), folder.path().join("d.croisee"));
    let statements =
        "code;espace;section;rang;nature;texte\ne1;esp;enjeu;1;enjeu;Le temps manque [@inconnu].\n";
    archive(&from, &[("enonces.csv", statements)]);
    ends(&["create", text(&dossier), "--from", text(&from)], 0);
    let out = folder.path().join("out");
    let export = |more: &[&str]| {
        let mut all = vec!["export", text(&dossier), "deliverable", "--space", "esp"];
        all.extend(["--out", text(&out), "--date", "2020-09-18"]);
        all.extend(more);
        ends(&all, 0).1
    };
    let err = export(&["--published"]);
    assert!(err.contains("inconnu"), "{err}");
    assert!(!export(&[]).contains("inconnu"));
}

#[test]
fn an_agreement_of_a_day_to_come_does_not_come_in_over_a_withdrawal() {
    let folder = tempfile::tempdir().expect("a folder");
    let (from, dossier) = (folder.path().join("a"), folder.path().join("d.croisee"));
    let slip = "personne;date;etat;degre\nper;2020-05-02;retire;\nper;2936-05-01;donne;nominatif\n";
    archive(&from, &[("consentements.csv", slip)]);
    let (out, _) = ends(
        &["--json", "create", text(&dossier), "--from", text(&from)],
        1,
    );
    let told: Value = serde_json::from_str(&out).expect("JSON");
    let refused = told["refused"].as_array().expect("a list");
    assert_eq!(refused.len(), 1, "{told}");
    assert_eq!(
        (&refused[0]["row"], &refused[0]["column"]),
        (&3.into(), &"date".into())
    );
    let why = refused[0]["message"].as_str().unwrap_or_default();
    assert!(
        why.contains("2936-05-01") && why.contains("jour à venir"),
        "{why}"
    );
}

#[test]
fn a_table_of_two_hundred_thousand_columns_is_refused_at_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let (from, dossier) = (folder.path().join("a"), folder.path().join("d.croisee"));
    archive(&from, &[]);
    ends(&["create", text(&dossier), "--from", text(&from)], 0);
    let heads: Vec<String> = (0..200_000).map(|n| format!("c{n}")).collect();
    let wide = format!("code;nom;sphere;{0}\no;O;s;{0}\n", heads.join(";"));
    let lone = folder.path().join("cols.csv");
    std::fs::write(&lone, &wide).expect("written");
    std::fs::write(from.join("organisations.csv"), &wide).expect("written");
    std::fs::create_dir_all(from.join("tableaux")).expect("made");
    std::fs::write(
        from.join("tableaux.csv"),
        "code;espace;section;titre\ng;esp;enjeu;G\n",
    )
    .expect("written");
    std::fs::write(from.join("tableaux/g.csv"), &wide).expect("written");
    let started = Instant::now();
    for source in [
        &[text(&lone)][..],
        &[text(&lone), "--as", "organisations"],
        &[text(&lone), text(&lone)],
        &[text(&from)],
    ] {
        let mut all = vec!["import", text(&dossier)];
        all.extend(source);
        let (_, err) = ends(&all, 1);
        assert!(err.contains("plus de 1024 colonnes"), "{source:?}: {err}");
        assert!(err.lines().count() < 10, "{source:?}: {err}");
    }
    assert!(
        started.elapsed() < Duration::from_secs(240),
        "{:?}",
        started.elapsed()
    );
}

/// The files of a folder, by name.
fn written(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let entries = std::fs::read_dir(folder).expect("a folder");
    let files = entries.map(|entry| {
        let path = entry.expect("an entry").path();
        let bytes = std::fs::read(&path).expect("read");
        (
            text(&path)
                .rsplit('/')
                .next()
                .unwrap_or_default()
                .to_owned(),
            bytes,
        )
    });
    let mut files: Vec<_> = files.collect();
    files.sort();
    files
}

#[test]
fn who_withdraws_while_another_program_exports_is_heeded() {
    let folder = tempfile::tempdir().expect("a folder");
    let dossier = folder.path().join("d.croisee");
    ends(&["create", text(&dossier), "--demo"], 0);
    let mut held = Vault::open(&dossier, Access::Write, Box::new(Claire)).expect("opened");
    let out = |name: &str| folder.path().join(name);
    let call = |out: &Path| {
        let mut all = vec!["export", text(&dossier), "deliverable", "--space", "pme"];
        all.extend(["--out", text(out), "--date", "2020-09-18"]);
        all.iter()
            .map(|word| (*word).to_owned())
            .collect::<Vec<_>>()
    };
    let started = Instant::now();
    let before = call(&out("before"));
    ends(&before.iter().map(String::as_str).collect::<Vec<_>>(), 0);
    let whole = started.elapsed();
    let mut child = Command::new(env!("CARGO_BIN_EXE_croisee-cli"))
        .args(call(&out("during")))
        .spawn()
        .expect("the program runs");
    // By then it has read the dossier, and sets its pages.
    std::thread::sleep(whole / 3);
    let people = Person::all(held.conn()).expect("people");
    let today = Utc::now().date_naive().to_string();
    for person in people
        .iter()
        .filter(|p| p.attribution == Some(Degree::Named))
    {
        held.consent_add(person.id, &today, ConsentState::Withdrawn, None, "")
            .expect("withdrawn");
    }
    assert!(child.wait().expect("it ends").success());
    let after = call(&out("after"));
    ends(&after.iter().map(String::as_str).collect::<Vec<_>>(), 0);
    held.close().expect("closed");
    assert_ne!(written(&out("before")), written(&out("after")));
    assert!(
        written(&out("during")) == written(&out("after")),
        "words of who withdrew left"
    );
}

#[test]
fn a_section_of_two_megabytes_with_a_word_of_a_hundred_thousand_letters_is_set() {
    let folder = tempfile::tempdir().expect("a folder");
    let (from, dossier) = (folder.path().join("a"), folder.path().join("d.croisee"));
    let paragraph = "Le débat sur le numérique ne concerne pas que les villes. ".repeat(20);
    let prose = format!(
        "{}\n\nclé : {}\n\nDernier mot : orme.\n",
        [paragraph.as_str(); 1_700].join("\n\n"),
        "QmFzZTY0".repeat(12_500)
    );
    assert!(prose.len() > 2_000_000);
    archive(&from, &[]);
    std::fs::create_dir_all(from.join("textes/esp")).expect("made");
    std::fs::write(from.join("textes/esp/enjeu.md"), prose).expect("written");
    ends(&["create", text(&dossier), "--from", text(&from)], 0);
    let out = folder.path().join("out");
    let started = Instant::now();
    let mut all = vec!["--json", "export", text(&dossier), "deliverable"];
    all.extend([
        "--space",
        "all",
        "--out",
        text(&out),
        "--date",
        "2020-09-18",
    ]);
    let (told, _) = ends(&all, 0);
    let told: Value = serde_json::from_str(&told).expect("JSON");
    assert!(told[0]["pages"].as_u64() > Some(300), "{told}");
    // Hundreds of times as long before stretches without blanks were set part by part.
    let took = started.elapsed();
    assert!(took < Duration::from_secs(120), "{took:?}");
}

#[test]
fn what_may_be_shared_is_not_written_among_the_files_of_a_complete_archive() {
    let folder = tempfile::tempdir().expect("a folder");
    let (from, dossier) = (folder.path().join("a"), folder.path().join("d.croisee"));
    archive(&from, &[]);
    ends(&["create", text(&dossier), "--from", text(&from)], 0);
    let out = folder.path().join("out");
    let export = |out: &Path, more: &[&str], code| {
        let mut all = vec!["export", text(&dossier), "archive", "--out", text(out)];
        all.extend(more);
        ends(&all, code)
    };
    export(&out, &[], 0);
    let (_, err) = export(&out, &["--shareable"], 4);
    assert!(
        err.contains("autre archive") && err.contains("entretiens"),
        "{err}"
    );
    let manifest = std::fs::read_to_string(out.join("manifeste.json")).expect("read");
    assert!(!manifest.contains("partageable"), "{manifest}");
    // A folder of one's own papers is no archive; one of an earlier sharing is written over.
    let papers = folder.path().join("papiers");
    std::fs::create_dir(&papers).expect("made");
    std::fs::write(papers.join("lettre.odt"), "x").expect("written");
    export(&papers, &["--shareable"], 0);
    export(&papers, &["--shareable"], 0);
    assert!(!papers.join("entretiens.csv").exists());
}

#[test]
fn an_archive_that_is_shared_says_which_texts_name_or_repeat_what_they_may_not() {
    let folder = tempfile::tempdir().expect("a folder");
    let (from, dossier) = (folder.path().join("a"), folder.path().join("d.croisee"));
    let statements = format!(
        "code;espace;section;rang;nature;texte\ne1;esp;enjeu;1;enjeu;Hervé Kérouan l’a dit.\ne2;esp;enjeu;2;enjeu;{OFF}.\ne3;esp;enjeu;3;enjeu;Le temps manque.\n"
    );
    let prose = "Comme le dit la Maison du Gué, rien ne presse.";
    let changes = [
        ("enonces.csv", statements.as_str()),
        ("textes/esp/enjeu.md", prose),
    ];
    std::fs::create_dir_all(from.join("textes/esp")).expect("made");
    archive(&from, &changes);
    ends(&["create", text(&dossier), "--from", text(&from)], 0);
    let out = folder.path().join("out");
    let export = ["--json", "export", text(&dossier), "archive", "--out"];
    let (told, err) = ends(&[&export[..], &[text(&out), "--shareable"]].concat(), 0);
    let told: Value = serde_json::from_str(&told).expect("JSON");
    let places: Vec<(&str, &str)> = told["exposed"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|e| Some((e["file"].as_str()?, e["says"].as_str()?)))
        .collect();
    assert_eq!(
        places,
        [
            ("enonces.csv", "name"),
            ("enonces.csv", "words"),
            ("textes/esp/enjeu.md", "name")
        ],
        "{told}"
    );
    assert!(err.contains("enonces.csv e1 (texte)"), "{err}");
    assert!(err.contains("textes/esp/enjeu.md"), "{err}");
    assert!(!err.contains("Kérouan") && !err.contains("perdus"), "{err}");
    // One's own complete copy is for oneself.
    let own = folder.path().join("own");
    let (told, err) = ends(&[&export[..], &[text(&own)]].concat(), 0);
    assert!(
        told.contains("\"exposed\": []") || told.contains("\"exposed\":[]"),
        "{told}"
    );
    assert!(!err.contains("peut-être"), "{err}");
}

#[test]
fn a_method_is_not_written_among_the_files_of_another_archive() {
    let folder = tempfile::tempdir().expect("a folder");
    let (from, dossier) = (folder.path().join("a"), folder.path().join("d.croisee"));
    archive(&from, &[]);
    ends(&["create", text(&dossier), "--from", text(&from)], 0);
    let there = std::fs::read(from.join("manifeste.json")).expect("read");
    let before = std::fs::read_dir(&from).expect("a folder").count();
    let (_, err) = ends(&["method", text(&dossier), text(&from)], 4);
    assert!(err.contains("contient déjà des fichiers"), "{err}");
    assert_eq!(
        std::fs::read(from.join("manifeste.json")).expect("read"),
        there
    );
    assert_eq!(std::fs::read_dir(&from).expect("a folder").count(), before);
    // In a folder of its own it is written, and written again.
    let out = folder.path().join("methode");
    ends(&["method", text(&dossier), text(&out)], 0);
    ends(&["method", text(&dossier), text(&out)], 0);
}
