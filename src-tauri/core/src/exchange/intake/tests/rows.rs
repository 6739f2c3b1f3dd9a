//! Tables with headings of their own: what their rows become, and those that are refused.

use super::*;

const CONTACTS: &str = "Prénom;NOM;Structure;E-mail;Tél.\nRomain;BASTIDE;Reseau Lisières;r@lisieres.example;'+33 6\nHélène;Delmas;FDR;h@rives.example;\n";
const PLANNING: &str = "Organisme\tDate de l’entretien\tHoraire\tPersonnes rencontrées\tÉtat\tMené par\nRéseau Lisières\t12/05/2020\t9h30\tMme Bastide\tValidé tacitement\tLucie Tanguy, Mathieu Ferrand\nFDR\t24 mars 2020\t\tHélène Delmas ; Paul Martin\t\t\nUnion des Cimes\t\t\tMartin\t\t\n";

#[test]
fn tables_with_headings_of_their_own_come_in_with_names_values_and_codes() {
    let (_folder, mut vault) = vault();
    let before = written(&vault);
    let files = [
        ("a.csv", STRUCTURES),
        ("b.csv", CONTACTS),
        ("c.tsv", PLANNING),
    ];
    takes(&mut vault, &files, (5, 3, 0), &[]);
    holds(
        &vault,
        "organisations",
        "org-reseau-lisieres;Réseau Lisières;;res;;;Bretagne;reconnue;",
    );
    holds(
        &vault,
        "organisations",
        "org-atelier-scop;Atelier, SCOP;;inv;",
    );
    // Found again by its name, whatever its capitals; what is there and not told stays.
    holds(
        &vault,
        "organisations",
        "org-rives;FONDATION DES RIVES;FDR;inv;;;Grand Est;",
    );
    holds(
        &vault,
        "personnes",
        "per-romain-bastide;BASTIDE;Romain;org-reseau-lisieres;;r@lisieres.example;+33 6",
    );
    holds(
        &vault,
        "personnes",
        "per-1;Delmas;Hélène;org-rives;;h@rives.example;",
    );
    holds(
        &vault,
        "entretiens",
        "ent-003;;;2020-05-12;09:30;;;org-reseau-lisieres;per-romain-bastide;Lucie Tanguy|Mathieu Ferrand;;valide_tacite;",
    );
    // Of the two Martins, the one of that organisation.
    holds(
        &vault,
        "entretiens",
        "ent-004;;;;;;;org-cimes;per-3;;;a_planifier;",
    );
    holds(
        &vault,
        "entretiens",
        "ent-01;;;2020-03-24;;;;org-rives;per-1|per-2;;;tenu;",
    );
    let after = written(&vault);
    // The same files again change nothing.
    takes(&mut vault, &files, (0, 0, 8), &[]);
    assert_eq!(written(&vault), after);
    vault.undo().unwrap();
    if written(&vault) == after {
        // A write that changed nothing leaves nothing to undo.
        vault.undo().unwrap();
    }
    assert_eq!(written(&vault), before, "all of one import is one undo");
}

#[test]
fn what_cannot_come_in_is_kept_with_why_and_comes_in_once_mended() {
    let (_folder, mut vault) = vault();
    let text = "Structure;Sphère;Site;Motif\nAssociation A;Planète;=1+1;ancien\nAssociation B;réseau;b.example;\nAssociation B;réseau;;\nAssociation C;;;\nAssociation D;réseau;;;de trop\n";
    let taken = takes(
        &mut vault,
        &[("structures.csv", text)],
        (1, 0, 0),
        &[
            (2, "Sphère", "« Planète »".replace(' ', "\u{202f}").as_str()),
            (4, "", "la ligne 3"),
            (5, "Sphère", "Sphère"),
            (6, "", "séparateur"),
        ],
    );
    let intake = intake(&[("structures.csv", text.as_bytes())]);
    let files = intake.refusals(&taken, FRENCH);
    let [(name, bytes)] = &files[..] else {
        panic!("{files:?}")
    };
    assert_eq!(name, "structures – lignes refusées.csv");
    let refused = String::from_utf8(bytes.clone()).unwrap();
    let lines: Vec<&str> = refused.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(lines.len(), 5, "{refused}");
    assert_eq!(lines[0], "Structure;Sphère;Site;motif");
    assert!(
        lines[1].starts_with("Association A;Planète;'=1+1;"),
        "{}",
        lines[1]
    );
    assert!(!lines[1].contains("ancien"));
    let mended: String = lines
        .iter()
        .map(|line| {
            format!(
                "{};\n",
                line.replace("Planète", "réseau")
                    .replace("Association B", "Association BB")
            )
        })
        .filter(|line| !line.contains(";de trop"))
        .collect();
    takes(
        &mut vault,
        &[(name, &mended)],
        (2, 0, 0),
        &[(4, "Sphère", "manque")],
    );
    holds(
        &vault,
        "organisations",
        "org-association-a;Association A;;res;;;;;;=1+1;",
    );
}

#[test]
fn a_name_of_two_and_a_name_of_none_are_refused_and_say_so() {
    let (_folder, mut vault) = vault();
    takes(
        &mut vault,
        &[
            (
                "entretiens.csv",
                "Structure;Date;Personnes\nFDR;12/05/2020;Personne\nFDR;05/13/2020;\nInconnue;12/05/2020;\n;12/05/2020;\n",
            ),
            (
                "personnes.csv",
                "code;Nom;Structure\nper-9;Martin;Maison\nper-8;;FDR\n",
            ),
        ],
        (0, 0, 0),
        &[
            (2, "Personnes", "Personne"),
            (3, "Date", "05/13/2020"),
            (4, "Structure", "Inconnue"),
            (5, "Structure", "manque"),
            (2, "Structure", "Maison"),
            (3, "Nom", "manque"),
        ],
    );
    takes(
        &mut vault,
        &[(
            "organisations.csv",
            "Nom;Sigle;Sphère\nFédération du Rail;FDR;inv\n",
        )],
        (1, 0, 0),
        &[],
    );
    takes(
        &mut vault,
        &[("personnes.csv", "Nom;Prénom;Structure\nDurand;Ada;FDR\n")],
        (0, 0, 0),
        &[(2, "Structure", "org-federation-du-rail, org-rives")],
    );
}

#[test]
fn the_inventory_comes_in_with_its_volets_by_name_and_its_origins() {
    let (_folder, mut vault) = vault();
    takes(
        &mut vault,
        &[(
            "inventaire.csv",
            "Intitulé;Type;Volet;Porté par;Entretien;Relevé le\nUn relais de trésorerie;Besoins;difficultés de trésorerie;FDR;ent-01;mai 2020\nPrêt;Programme d’urgence;vol-1;;Union des Cimes;12/05/2020\nX;Besoin;;;;\n",
        )],
        (2, 0, 0),
        &[(4, "Volet", "manque")],
    );
    holds(
        &vault,
        "inventaire",
        "inv-001;besoin;vol-1;Un relais de trésorerie;;FDR;;;;;entretien:ent-01;;2020-05;",
    );
    holds(
        &vault,
        "inventaire",
        "inv-002;urgence;vol-1;Prêt;;;;;;;entretien:ent-02;;2020-05-12;",
    );
}

#[test]
fn the_sheets_of_a_workbook_come_in_as_tables_and_what_is_refused_is_told_by_its_row() {
    let (_folder, mut vault) = vault();
    let sheets = |structures: &str| {
        let people = workbooks::rows(&[
            &["Contacts du réseau"],
            &["Prénom", "Nom", "Structure", "Courriel"],
            &["Inès", "Abadie", "Réseau Lisières", "ines@lisieres.example"],
            &["Marc", "Ney", "Nulle part", ""],
        ]);
        workbooks::Xlsx {
            sheets: &[
                ("Structures", "", structures),
                ("Personnes", "", &people),
                (
                    "Budget",
                    "",
                    &workbooks::rows(&[&["Poste", "Montant"], &["Salle", "120"]]),
                ),
            ],
            ..workbooks::Xlsx::default()
        }
        .bytes()
    };
    let structures = workbooks::rows(&[
        &["Nom de la structure", "Sphère", "Site"],
        &["Réseau Lisières", "réseau", ""],
        &[
            "Fondation des Rives",
            "Investisseurs sociétaux",
            "rives.example",
        ],
        &["Comète", "Planète", "=1+1"],
    ]);
    // What a file is told by its bytes, not by its name.
    let book = intake(&[("suivi.csv", &sheets(&structures))]);
    let tables = book.tables(FRENCH);
    let taken: Vec<(&str, Option<&str>)> = tables
        .iter()
        .map(|table| (table.file.as_str(), table.table.as_deref()))
        .collect();
    assert_eq!(
        taken,
        [
            ("suivi.csv › Structures", Some("organisations")),
            ("suivi.csv › Personnes", Some("personnes")),
            ("suivi.csv › Budget", None)
        ]
    );
    let before = written(&vault);
    let taken = take(&mut vault, &book);
    let report = &taken.report;
    assert_eq!((report.added, report.updated), (2, 1), "{report:?}");
    let said: Vec<(&str, u32, &str)> = report
        .refused
        .iter()
        .map(|r| (r.file.as_str(), r.row, r.column.as_str()))
        .collect();
    assert_eq!(
        said,
        [
            ("suivi.csv › Structures", 4, "Sphère"),
            ("suivi.csv › Personnes", 4, "Structure")
        ]
    );
    holds(&vault, "personnes", "per-ines-abadie;Abadie;Inès;");
    let files = book.refusals(&taken, FRENCH);
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        [
            "suivi - Structures – lignes refusées.csv",
            "suivi - Personnes – lignes refusées.csv"
        ]
    );
    let refused = String::from_utf8_lossy(&files[0].1).into_owned();
    assert!(refused.contains("Comète;Planète;'=1+1;"), "{refused}");
    vault.undo().unwrap();
    assert_eq!(written(&vault), before, "one import, one undo");
}

#[test]
fn a_workbook_that_cannot_be_read_says_why_and_what_to_do() {
    for (name, bytes, part) in [
        ("a.xls", &b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"[..], "XLSX"),
        (
            "a.xlsx",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
            "mot de passe",
        ),
        ("a.ods", b"Nom;Sph\xc3\xa8re", "ODS"),
        ("a.numbers", b"PK\x03\x04", "XLSX"),
    ] {
        let (_folder, vault) = vault();
        let book = intake(&[(name, bytes)]);
        assert!(book.tables(FRENCH).is_empty());
        let texts = book.texts(&Reading::of(&vault, FRENCH).unwrap());
        let [text] = &texts[..] else {
            panic!("{texts:?}")
        };
        let trouble = text.trouble.as_deref().unwrap_or_default();
        assert!(trouble.contains(part), "{name}: {trouble}");
    }
}
