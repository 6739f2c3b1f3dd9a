//! The templates of deliverables, from the command line: listed, handed on, taken in, used, taken out.

use serde_json::Value;

use crate::answers::{ends, text};

/// The names of the templates, and of those the dossier's own.
fn names(dossier: &str) -> (Vec<String>, Vec<String>) {
    let (out, _) = ends(&["template", dossier, "list", "--json"], 0);
    let told: Value = serde_json::from_str(&out).expect("JSON");
    let all = told["templates"].as_array().expect("a list");
    let named = |t: &Value| t["name"].as_str().expect("a name").to_owned();
    let own = all.iter().filter(|t| t["own"] == true);
    (all.iter().map(named).collect(), own.map(named).collect())
}

#[test]
fn a_template_is_handed_on_adapted_taken_in_used_and_taken_out() {
    let folder = tempfile::tempdir().expect("a folder");
    let dossier = folder.path().join("d.croisee");
    let (file, pdfs) = (folder.path().join("lettre.toml"), folder.path().join("pdf"));
    let dossier = text(&dossier);
    ends(&["create", dossier, "--demo"], 0);
    let (all, own) = names(dossier);
    assert!(
        all.contains(&"bilan".to_owned()) && own.is_empty(),
        "{all:?}"
    );

    let out = ["template", dossier, "export", "bilan", "--out", text(&file)];
    ends(&out, 0);
    let written = std::fs::read_to_string(&file).expect("written");
    assert!(written.contains("Le cheminement"), "{written}");
    let adapted = written.replace("Le cheminement", "Ce que nous avons traversé");
    std::fs::write(&file, adapted).expect("adapted");
    ends(&["template", dossier, "import", text(&file)], 0);
    assert_eq!(names(dossier).1, ["lettre"]);
    let (out, _) = ends(&["template", dossier, "list"], 0);
    assert!(
        out.contains("lettre\tBilan de réflexion (du dossier)"),
        "{out}"
    );

    let export = ["export", dossier, "deliverable", "--space", "pme"];
    let how = ["--date", "2020-09-07", "--template", "lettre"];
    let out = ["--out", text(&pdfs)];
    ends(&[&export[..], &how, &out].concat(), 0);
    let made = std::fs::read_dir(&pdfs).expect("a folder");
    let made: Vec<_> = made.map(|e| e.expect("a file").file_name()).collect();
    assert_eq!(made, ["pme-lettre-e1.pdf"]);

    ends(&["template", dossier, "remove", "lettre"], 0);
    assert!(names(dossier).1.is_empty());
}

#[test]
fn what_cannot_be_done_is_refused_and_says_why() {
    let folder = tempfile::tempdir().expect("a folder");
    let dossier = folder.path().join("d.croisee");
    let file = |name: &str, words: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, words).expect("written");
        path
    };
    let dossier = text(&dossier);
    ends(&["create", dossier, "--demo"], 0);
    for (name, words, told) in [
        ("bilan.toml", "section = []", "section"),
        ("a.toml", "title = {", "la ligne 1 ne se lit pas"),
        ("é.toml", "", "le fichier est vide"),
        ("c.toml", "Bonjour.", "pas un modèle de Croisée"),
        ("b.toml", "\u{0}", "fichier de texte"),
    ] {
        let path = file(name, words);
        let (_, err) = ends(&["template", dossier, "import", text(&path)], 1);
        let plain = err.replace(['\u{202f}', '\u{a0}'], " ");
        let taken = name == "bilan.toml" && plain.contains("le programme a déjà");
        assert!(taken || plain.contains(told), "{err}");
        assert!(plain.contains("Rien n’a été changé"), "{err}");
    }
    let absent = folder.path().join("absent.toml");
    ends(&["template", dossier, "import", text(&absent)], 2);
    ends(&["template", dossier, "remove", "aucun"], 2);
    ends(&["template", dossier, "remove", "bilan"], 1);
    let out = folder.path().join("x.toml");
    ends(
        &["template", dossier, "export", "aucun", "--out", text(&out)],
        2,
    );
    assert!(!out.exists());
    ends(&["template", dossier], 2);
    ends(&["template", "absent.croisee", "list"], 3);
}
