//! Files brought into a dossier: what comes in, what does not and why, and that all of it is one gesture.

mod rows;

use std::collections::BTreeMap;

use super::{super::texts, *};
use crate::{
    Vault,
    exchange::{Bundle, Sharing, archive::Still, create, export},
    interview::{Excerpt, Interview},
};

const FRENCH: Lang = Lang::French;

fn vault() -> (tempfile::TempDir, Vault) {
    let files = [
        (
            "manifeste.json",
            "{\"format\":\"croisee/archive\",\"version\":1,\"titre\":\"Essai\"}",
        ),
        (
            "spheres.csv",
            "code;nom;nom_singulier\ninv;Investisseurs sociétaux;un investisseur sociétal\nres;Réseaux;un réseau\n",
        ),
        (
            "organisations.csv",
            "code;nom;sigle;sphere\norg-rives;Fondation des Rives;FDR;inv\norg-cimes;Union des Cimes;;res\n",
        ),
        (
            "personnes.csv",
            "code;nom;prenom;organisation\nper-1;Delmas;Hélène;org-rives\nper-2;Martin;Paul;org-rives\nper-3;Martin;Paule;org-cimes\n",
        ),
        (
            "cadre.csv",
            "code;nom;dimension\nvol-1;Difficultés de trésorerie;volet\n",
        ),
        (
            "entretiens.csv",
            "code;organisation;date;statut;personnes\nent-01;org-rives;2020-03-24;tenu;per-1\nent-02;org-cimes;2020-03-26;tenu;per-3\n",
        ),
        (
            "entretiens/ent-01.txt",
            "Notes déjà là.\nOn tient, dit-elle.",
        ),
        (
            "extraits.csv",
            "code;origine;citation\next-1;entretien:ent-01;On tient, dit-elle.\n",
        ),
    ];
    let files = files.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("d.croisee");
    let mut bundle = Bundle::of_files("essai", files);
    let made = create(&path, None, &mut bundle, true, Still::new(), &mut |_| true).unwrap();
    (folder, made.0.unwrap())
}

fn intake(files: &[(&str, &[u8])]) -> Intake {
    Intake::of(
        files
            .iter()
            .map(|(name, bytes)| ((*name).to_owned(), Ok(bytes.to_vec()))),
    )
}

/// All that is proposed of these files, and nothing else.
fn proposed(vault: &Vault, intake: &Intake) -> ImportChoice {
    intake
        .proposal(&Reading::of(vault, FRENCH).unwrap(), None)
        .0
}

/// Takes in what is proposed; the preview said the same.
#[track_caller]
fn take(vault: &mut Vault, intake: &Intake) -> Taken {
    let choice = proposed(vault, intake);
    let before = written(vault);
    let foreseen = intake.preview(vault, &choice, FRENCH).unwrap();
    assert_eq!(written(vault), before, "a preview writes nothing");
    let taken = intake.run(vault, &choice, FRENCH).unwrap().value;
    assert_eq!(taken, foreseen);
    taken
}

#[track_caller]
fn takes(
    vault: &mut Vault,
    files: &[(&str, &str)],
    counts: (u32, u32, u32),
    refused: &[(u32, &str, &str)],
) -> Taken {
    let files: Vec<(&str, &[u8])> = files.iter().map(|(n, t)| (*n, t.as_bytes())).collect();
    let taken = take(vault, &intake(&files));
    let report = &taken.report;
    let said: Vec<(u32, &str, &str)> = report
        .refused
        .iter()
        .map(|r| (r.row, r.column.as_str(), r.message.as_str()))
        .collect();
    assert_eq!(said.len(), refused.len(), "{said:?}");
    for ((row, column, message), (meant, of, part)) in said.iter().zip(refused) {
        assert_eq!((row, column), (meant, of));
        assert!(message.contains(part), "{message}");
    }
    assert_eq!(
        (report.added, report.updated, report.unchanged),
        counts,
        "{report:?}"
    );
    taken
}

/// The dossier as its archive.
fn written(vault: &Vault) -> BTreeMap<String, String> {
    let written = export(vault, Sharing::Complete).unwrap();
    let files = written.files();
    files
        .map(|(n, b)| (n.to_owned(), String::from_utf8_lossy(b).into_owned()))
        .collect()
}

fn table(vault: &Vault, name: &str) -> String {
    written(vault)
        .remove(&format!("{name}.csv"))
        .unwrap_or_default()
}

#[track_caller]
fn holds(vault: &Vault, name: &str, line: &str) {
    let table = table(vault, name);
    assert!(
        table.lines().any(|l| l.starts_with(line)),
        "{line}\n{table}"
    );
}

const STRUCTURES: &str = "Nom de la structure,Sphère,Région,Tête de pont\nRéseau Lisières,réseau,Bretagne,reconnu\n\"Atelier, SCOP\",Investisseur sociétal,,\nFONDATION DES RIVES,Investisseurs sociétaux,Grand Est,\n";

#[test]
fn a_text_goes_below_the_notes_that_are_there_once_and_their_excerpts_stay() {
    let (_folder, mut vault) = vault();
    let word = texts::docx_of(&["Rives, suite.", "Encore."]);
    let files = intake(&[
        ("ent-01 suite.docx", &word),
        ("Cimes.txt", "Été\r\n".as_bytes()),
    ]);
    let before = written(&vault);
    let taken = take(&mut vault, &files);
    let counts = |taken: &Taken| {
        (
            taken.report.added,
            taken.report.updated,
            taken.report.unchanged,
        )
    };
    assert_eq!(counts(&taken), (0, 2, 0), "{taken:?}");
    let [notice] = &taken.report.notices[..] else {
        panic!("{taken:?}")
    };
    assert_eq!(notice.file, "ent-01 suite.docx");
    let after = written(&vault);
    assert_eq!(
        after["entretiens/ent-01.txt"],
        "Notes déjà là.\nOn tient, dit-elle.\n\n[Repris de «\u{202f}ent-01 suite.docx\u{202f}»]\n\nRives, suite.\nEncore."
    );
    assert_eq!(after["entretiens/ent-02.txt"], "Été\n");
    assert_eq!(after["extraits.csv"], before["extraits.csv"]);
    assert!(Excerpt::all(vault.conn()).unwrap().iter().all(|e| !e.lost));
    let revision = |vault: &Vault| Interview::all(vault.conn()).unwrap()[0].revision;
    assert_eq!(
        revision(&vault),
        1,
        "whoever has the notes open sees that they moved"
    );
    assert_eq!(counts(&take(&mut vault, &files)), (0, 0, 2));
    assert_eq!(written(&vault), after);
    vault.undo().unwrap();
    if written(&vault) == after {
        vault.undo().unwrap();
    }
    assert_eq!(written(&vault), before);
}

#[test]
fn twenty_files_at_once_each_find_their_interview_and_the_bad_ones_say_why() {
    let (_folder, mut vault) = vault();
    let structures: String = (0..20).map(|n| format!("Maison {n:02};réseau\n")).collect();
    let interviews: String = (0..20).map(|n| format!("Maison {n:02};tenu\n")).collect();
    let structures = format!("Structure;Sphère\n{structures}");
    let interviews = format!("Structure;Statut\n{interviews}");
    takes(
        &mut vault,
        &[("o.csv", &structures), ("e.csv", &interviews)],
        (40, 0, 0),
        &[],
    );
    let mut files: Vec<(String, Vec<u8>)> = (0..20)
        .map(|n| {
            let words = format!("Ce que dit la maison {n}.");
            match n % 3 {
                0 => (format!("Maison {n:02}.docx"), texts::docx_of(&[&words])),
                1 => (
                    format!("maison_{n:02}.odt"),
                    texts::odt(&format!("<text:p>{words}</text:p>")),
                ),
                _ => (format!("CR MAISON {n:02} v2.md"), words.into_bytes()),
            }
        })
        .collect();
    files.push(("bombe.docx".into(), b"PK\x03\x04...".to_vec()));
    files.push(("classeur.xlsx".into(), b"PK\x03\x04...".to_vec()));
    files.push(("sans nom.txt".into(), b"x".to_vec()));
    let files: Vec<(&str, &[u8])> = files.iter().map(|(n, b)| (n.as_str(), &b[..])).collect();
    let intake = intake(&files);
    let (choice, refused) = intake.proposal(&Reading::of(&vault, FRENCH).unwrap(), None);
    assert_eq!(choice.texts.len(), 20);
    let refused: Vec<&str> = refused.iter().map(|r| r.file.as_str()).collect();
    assert_eq!(refused, ["bombe.docx", "classeur.xlsx", "sans nom.txt"]);
    let taken = intake.run(&mut vault, &choice, FRENCH).unwrap().value;
    assert_eq!((taken.report.updated, taken.report.refused.len()), (20, 0));
    let notes: Vec<String> = Interview::all(vault.conn())
        .unwrap()
        .into_iter()
        .map(|i| i.notes)
        .collect();
    for n in 0..20 {
        assert!(notes.contains(&format!("Ce que dit la maison {n}.")), "{n}");
    }
}

#[test]
fn a_choice_that_is_none_of_the_files_is_refused_and_writes_nothing() {
    let (_folder, mut vault) = vault();
    let before = written(&vault);
    let intake = intake(&[
        ("a.csv", STRUCTURES.as_bytes()),
        ("a.csv", b"Structure\nX\n"),
        ("t.txt", b"mots"),
    ]);
    assert_eq!(
        intake.names().collect::<Vec<_>>(),
        ["a.csv", "a (2).csv", "t.txt"]
    );
    let table = |file: &str, table: &str, field: &str| ImportChoice {
        tables: vec![TableChoice {
            file: file.into(),
            table: table.into(),
            mapping: vec![Some(field.into()), None],
        }],
        texts: Vec::new(),
    };
    let gone = Interview::all(vault.conn()).unwrap()[0].id;
    let text = |file: &str, id| ImportChoice {
        tables: Vec::new(),
        texts: vec![TextChoice {
            file: file.into(),
            interview_id: Some(id),
        }],
    };
    for choice in [
        table("b.csv", "organisations", "nom"),
        table("t.txt", "organisations", "nom"),
        table("a.csv", "exports", "nom"),
        table("a.csv", "organisations", "id"),
        text("a.csv", gone),
        text("../../t.txt", gone),
        text("t.txt", crate::vault::InterviewId(uuid::Uuid::nil())),
    ] {
        assert!(
            intake.preview(&mut vault, &choice, FRENCH).is_err(),
            "{choice:?}"
        );
        assert!(
            intake.run(&mut vault, &choice, FRENCH).is_err(),
            "{choice:?}"
        );
    }
    assert_eq!(written(&vault), before);
    // A mapping that is longer or shorter than the file has columns is no reason to fail.
    let mut longer = table("a.csv", "organisations", "nom");
    longer.tables[0]
        .mapping
        .extend(vec![Some("sphere".to_owned()); 9]);
    assert!(intake.preview(&mut vault, &longer, FRENCH).is_ok());
}

#[test]
fn a_plan_shows_what_each_file_is_taken_for() {
    let (_folder, vault) = vault();
    let intake = intake(&[
        ("a.csv", STRUCTURES.as_bytes()),
        ("Rives.md", "# Rives\n\nDes mots".as_bytes()),
        ("x.csv", b"a\0b"),
    ]);
    let reading = Reading::of(&vault, FRENCH).unwrap();
    let tables = intake.tables(FRENCH);
    let [table] = &tables[..] else {
        panic!("{tables:?}")
    };
    assert_eq!(
        (table.table.as_deref(), table.rows),
        (Some("organisations"), 3)
    );
    assert_eq!(table.columns[0].sample[1], "Atelier, SCOP");
    let required: Vec<&str> = table
        .fields
        .iter()
        .filter(|f| f.required)
        .map(|f| f.label.as_str())
        .collect();
    assert_eq!(required, ["Nom", "Sphère"]);
    assert_eq!(table.readings.len(), 4);
    let texts = intake.texts(&reading);
    assert_eq!(texts.len(), 2);
    assert_eq!(
        (texts[0].words, texts[0].excerpt.as_str()),
        (4, "# Rives Des mots")
    );
    let labels: Vec<&str> = texts[0]
        .candidates
        .iter()
        .map(|c| c.label.as_str())
        .collect();
    assert_eq!(labels.len(), 2);
    assert!(
        labels[0].starts_with("Fondation des Rives, 24"),
        "{labels:?}"
    );
    assert_eq!(texts[0].interview_id, Some(texts[0].candidates[0].id));
    assert!(
        texts[1]
            .trouble
            .as_ref()
            .is_some_and(|t| t.starts_with("Le fichier contient"))
    );
}
