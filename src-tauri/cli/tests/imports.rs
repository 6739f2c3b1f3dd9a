//! Files that people have, brought in from outside: notes matched to interviews, tables with headings of their own.

use std::{
    io::{Cursor, Write as _},
    path::Path,
    process::Command,
};

use serde_json::{Value, json};

const MANIFEST: &str = "{\"format\":\"croisee/archive\",\"version\":1,\"titre\":\"Essai\"}";

#[track_caller]
fn json_of(arguments: &[&str], code: i32) -> Value {
    let program = env!("CARGO_BIN_EXE_croisee-cli");
    let output = Command::new(program)
        .arg("--json")
        .args(arguments)
        .output()
        .expect("the program runs");
    let (out, err) = (
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
    assert_eq!(
        output.status.code(),
        Some(code),
        "{arguments:?}\n{out}\n{err}"
    );
    serde_json::from_str(&out).unwrap_or(Value::Null)
}

/// A dossier with two interviews, and the folder that holds it.
fn dossier() -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let archive = folder.path().join("archive");
    std::fs::create_dir(&archive).expect("made");
    for (name, text) in [
        ("manifeste.json", MANIFEST),
        (
            "spheres.csv",
            "code;nom;nom_singulier\nres;Réseaux;un réseau\n",
        ),
        (
            "organisations.csv",
            "code;nom;sphere\no-1;Réseau Lisières;res\no-2;Union des Cimes;res\n",
        ),
        (
            "entretiens.csv",
            "code;organisation;statut\nent-01;o-1;tenu\nent-02;o-2;tenu\n",
        ),
    ] {
        std::fs::write(archive.join(name), text).expect("written");
    }
    let dossier = text(&folder.path().join("d.croisee"));
    json_of(&["create", &dossier, "--from", &text(&archive)], 0);
    (folder, dossier)
}

fn text(path: &Path) -> String {
    path.to_str().expect("a plain path").to_owned()
}

fn docx(words: &str) -> Vec<u8> {
    let relations = "<Relationships><Relationship Type=\"x/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
    let document = format!(
        "<w:document><w:body><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:body></w:document>"
    );
    zipped(&[
        ("_rels/.rels", relations),
        ("word/document.xml", document.as_str()),
    ])
}

fn zipped(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    for (name, part) in parts {
        zip.start_file(*name, options).expect("begun");
        zip.write_all(part.as_bytes()).expect("written");
    }
    zip.finish().expect("ended").into_inner()
}

#[test]
fn notes_are_brought_in_by_the_names_of_their_files() {
    let (folder, dossier) = dossier();
    let file = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).expect("written");
        text(&path)
    };
    let word = file("Lisières 2020.docx", &docx("La promesse de septembre."));
    let plain = file("ent-02.txt", "Où l’été finit.".as_bytes());
    let nobody = file("sans nom.md", b"Rien.");
    let bomb = file("Cimes.docx", b"PK\x03\x04");
    let all = [
        "import", &dossier, &word, &plain, &nobody, &bomb, "--as", "textes",
    ];
    let dry = json_of(&[&all[..], &["--dry-run"]].concat(), 1);
    assert_eq!(
        (&dry["updated"], &dry["refused"][0]["row"]),
        (&json!(2), &Value::Null)
    );
    let strict = json_of(&[&all[..], &["--strict"]].concat(), 1);
    assert_eq!(strict["updated"], 0);
    assert_eq!(json_of(&["search", &dossier, "promesse"], 0), json!([]));
    let done = json_of(&all, 1);
    let refused: Vec<&Value> = done["refused"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|r| &r["file"])
        .collect();
    assert_eq!(
        (&done["updated"], refused),
        (&json!(2), vec![&json!("sans nom.md"), &json!("Cimes.docx")])
    );
    assert_eq!(
        json_of(&["search", &dossier, "promesse"], 0)[0]["code"],
        "ent-01"
    );
    assert_eq!(
        json_of(&["search", &dossier, "été finit"], 0)[0]["code"],
        "ent-02"
    );
    let again = json_of(&["import", &dossier, &word, &plain], 0);
    assert_eq!(
        again,
        json!({"added": 0, "updated": 0, "unchanged": 2, "refused": []})
    );
    json_of(&["check", &dossier], 0);
}

#[test]
fn tables_with_headings_of_their_own_are_brought_in_alone_and_together() {
    let (folder, dossier) = dossier();
    let file = |name: &str, words: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, words).expect("written");
        text(&path)
    };
    let structures = file(
        "structures.csv",
        "Nom de la structure,Sphère\nMaison A,réseau\nMaison B,autre\n",
    );
    let contacts = file("contacts.tsv", "Nom\tStructure\nAda Durand\tMaison A\n");
    let alone = json_of(
        &["import", &dossier, &structures, "--as", "organisations"],
        1,
    );
    assert_eq!(alone["added"], 1, "{alone}");
    let refusal = &alone["refused"][0];
    assert_eq!(
        (&refusal["row"], &refusal["column"]),
        (&json!(3), &json!("Sphère"))
    );
    let both = json_of(&["import", &dossier, &structures, &contacts], 1);
    assert_eq!(
        (&both["added"], &both["unchanged"]),
        (&json!(1), &json!(1)),
        "{both}"
    );
    assert_eq!(json_of(&["stats", &dossier], 0)["persons"], 1);
    json_of(&["import", &dossier, &structures, "absent.csv"], 2);
}

#[test]
fn a_table_without_a_row_is_told_to_have_none() {
    let (folder, dossier) = dossier();
    for (name, words) in [
        ("own.csv", "code;nom;sphere\n".to_owned()),
        (
            "blank.csv",
            format!("code;nom;sphere\n{}", "\n;;\n".repeat(40)),
        ),
        ("foreign.csv", "Nom de la structure;Sphère\n\n\n".to_owned()),
        ("lines.csv", "\n".repeat(2_000)),
        ("separators.csv", ";".repeat(200_000)),
    ] {
        let path = folder.path().join(name);
        std::fs::write(&path, words).expect("written");
        let arguments = ["import", &dossier, &text(&path), "--as", "organisations"];
        let told = json_of(&arguments, 1);
        let why = told["refused"][0]["message"].as_str().unwrap_or_default();
        assert!(why.contains("aucune ligne"), "{name}: {told}");
    }
    assert_eq!(json_of(&["stats", &dossier], 0)["organisations"], 2);
}

#[test]
fn an_import_of_which_nothing_came_in_says_so() {
    let (folder, dossier) = dossier();
    let told = |name: &str, words: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, words).expect("written");
        let output = Command::new(env!("CARGO_BIN_EXE_croisee-cli"))
            .args(["import", &dossier, &text(&path), "--as", "organisations"])
            .output()
            .expect("the program runs");
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        (output.status.code(), said)
    };
    for (name, heads, sound, wrong) in [
        (
            "own.csv",
            "code;nom;sphere",
            "o-8;Maison A;res",
            "o-9;Maison B;autre",
        ),
        (
            "foreign.csv",
            "Nom de la structure;Sphère",
            "Maison C;réseau",
            "Maison B;autre",
        ),
    ] {
        let (code, said) = told(name, &format!("{heads}\n{wrong}\n"));
        assert_eq!(code, Some(1), "{name}: {said}");
        assert!(said.contains("Rien n’est entré"), "{name}: {said}");
        assert!(!said.contains("Import enregistré"), "{name}: {said}");
        let (code, said) = told(name, &format!("{heads}\n{sound}\n{wrong}\n"));
        assert_eq!(code, Some(1), "{name}: {said}");
        assert!(said.contains("Import enregistré"), "{name}: {said}");
    }
}

#[test]
fn a_workbook_is_brought_in_and_one_that_is_none_says_what_to_do() {
    let (folder, dossier) = dossier();
    let book = folder.path().join("structures.xlsx");
    let cell = |words: &str| format!("<c t=\"inlineStr\"><is><t>{words}</t></is></c>");
    let row = |cells: [&str; 2]| format!("<row>{}</row>", cells.map(cell).concat());
    let rows = [
        ["Nom de la structure", "Sphère"],
        ["Maison A", "réseau"],
        ["Maison B", "autre"],
    ];
    let sheet = format!(
        "<worksheet><sheetData>{}</sheetData></worksheet>",
        rows.map(row).concat()
    );
    let related = |kind: &str, target: &str| {
        format!(
            "<Relationships><Relationship Id=\"r1\" Type=\"x/{kind}\" Target=\"{target}\"/></Relationships>"
        )
    };
    let bytes = zipped(&[
        ("_rels/.rels", &related("officeDocument", "xl/workbook.xml")),
        (
            "xl/workbook.xml",
            "<workbook><sheets><sheet name=\"F\" r:id=\"r1\"/></sheets></workbook>",
        ),
        (
            "xl/_rels/workbook.xml.rels",
            &related("worksheet", "worksheets/sheet1.xml"),
        ),
        ("xl/worksheets/sheet1.xml", &sheet),
    ]);
    std::fs::write(&book, bytes).expect("written");
    let done = json_of(&["import", &dossier, &text(&book)], 1);
    assert_eq!(done["added"], 1, "{done}");
    let refusal = &done["refused"][0];
    assert_eq!(
        (&refusal["row"], &refusal["column"]),
        (&json!(3), &json!("Sphère"))
    );
    let old = folder.path().join("vieux.xlsx");
    std::fs::write(&old, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1").expect("written");
    let refused = json_of(&["import", &dossier, &text(&old)], 1);
    let why = refused["refused"][0]["message"]
        .as_str()
        .unwrap_or_default();
    assert!(why.contains("XLS") && why.contains("mot de passe"), "{why}");
    json_of(&["check", &dossier], 0);
}
