//! Bad input, case by case: each refusal by file, row and reason; the rest comes in.

use super::{Files, Made};
use crate::{
    exchange::{Bundle, Options, import},
    interview::{Excerpt, Interview},
    message::Lang,
    stakeholder::{Organisation, Sphere},
};

const MANIFEST: &str = r#"{"format":"croisee/archive","version":1,"titre":"Épreuve"}"#;

/// A small sound archive, with some files written over.
fn archive(changes: &[(&str, &str)]) -> Files {
    let sound = [
        ("manifeste.json", MANIFEST),
        (
            "spheres.csv",
            "code;nom;nom_singulier\nterrain;Terrain;un acteur\n",
        ),
        (
            "organisations.csv",
            "code;nom;sphere\norg;Organisation;terrain\n",
        ),
        ("personnes.csv", "code;nom;organisation\nper;Nom;org\n"),
        ("espaces.csv", "code;titre;modele\nesp;Espace;bilan\n"),
        (
            "entretiens.csv",
            "code;organisation;personnes;statut\nent;org;per;tenu\n",
        ),
        ("entretiens/ent.txt", "Un mot, deux mots. La suite."),
        ("cadre.csv", "code;nom;dimension\nvol;Volet;volet\n"),
        (
            "extraits.csv",
            "code;origine;citation;themes\next;entretien:ent;deux mots;vol\n",
        ),
        (
            "enonces.csv",
            "code;espace;rang;nature;texte\nen;esp;1;constat;Cela est.\n",
        ),
        ("appuis.csv", "enonce;preuve;sens\nen;ext;appuie\n"),
    ];
    let all = sound.iter().chain(changes);
    all.map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec()))
        .collect()
}

/// What is refused of the archive with this file in it: file, row, column, reason.
#[track_caller]
fn check(file: &str, text: &str, expected: &[(&str, u32, &str, &str)]) {
    let made = Made::of(&archive(&[(file, text)]));
    let refused: Vec<(&str, u32, &str, &str)> = made
        .report
        .refused
        .iter()
        .map(|r| {
            (
                r.file.as_str(),
                r.row.unwrap_or(0),
                r.column.as_str(),
                r.reason,
            )
        })
        .collect();
    assert_eq!(refused, expected, "{file}: {text}");
    for refusal in &made.report.refused {
        for lang in [Lang::French, Lang::English] {
            let message = refusal.message(lang);
            assert!(
                message.contains(&refusal.file) && message.len() > 40,
                "{message}"
            );
        }
    }
}

#[test]
fn the_small_archive_is_sound() {
    check(
        "spheres.csv",
        "code;nom;nom_singulier\nterrain;Terrain;un acteur\n",
        &[],
    );
}

#[test]
fn positions_are_two_to_four_short_ones_each_another() {
    let file = "enonces.csv";
    for wrong in [
        "Seule",
        "A|A",
        "A|B|C|D|E",
        "Être là|ETRE  LA",
        "A|A\u{200b}",
    ] {
        check(
            file,
            &format!("code;espace;rang;nature;texte;positions\nen;esp;1;divergence;Ou ?;{wrong}\n"),
            &[
                ("appuis.csv", 2, "enonce", "unknown-reference"),
                (file, 2, "positions", "bad-positions"),
            ],
        );
    }
    check(
        "appuis.csv",
        "enonce;preuve;sens;position\nen;ext;appuie;1\n",
        &[("appuis.csv", 2, "position", "no-such-position")],
    );
}

#[test]
fn what_rests_on_a_refused_row_is_refused_with_it() {
    check(
        "spheres.csv",
        "code;nom;nom_singulier\nterrain;;un acteur\n",
        &[
            ("appuis.csv", 2, "preuve", "unknown-reference"),
            ("entretiens.csv", 2, "organisation", "unknown-reference"),
            ("entretiens/ent.txt", 0, "", "unknown-reference"),
            ("extraits.csv", 2, "origine", "unknown-reference"),
            ("organisations.csv", 2, "sphere", "unknown-reference"),
            ("personnes.csv", 2, "organisation", "unknown-reference"),
            ("spheres.csv", 2, "nom", "missing"),
        ],
    );
}

#[test]
fn a_tree_may_come_in_any_order_but_not_in_a_circle() {
    let file = "cadre.csv";
    let head = "code;parent;nom\nvol;;Volet\n";
    check(file, &format!("{head}a;b;A\nb;c;B\nc;vol;C\n"), &[]);
    check(
        file,
        &format!("{head}a;b;A\nb;a;B\nc;a;C\nd;vol;D\ne;nulle;E\n"),
        &[
            (file, 3, "parent", "cycle"),
            (file, 4, "parent", "cycle"),
            (file, 5, "parent", "unknown-reference"),
            (file, 7, "parent", "unknown-reference"),
        ],
    );
    let mut made = Made::of(&archive(&[(
        file,
        "code;parent;nom\nvol;;V\na;vol;A\nb;a;B\n",
    )]));
    let report = made.import(&Files::from([(
        file.into(),
        b"code;parent\nvol;b\n".to_vec(),
    )]));
    let reasons: Vec<_> = report.refused.iter().map(|r| r.reason).collect();
    assert_eq!(reasons, ["cycle"]);
}

#[test]
fn citations_must_stand_in_the_notes_once_or_where_they_say() {
    let file = "extraits.csv";
    let head = "code;origine;citation;debut;fin\next;entretien:ent;deux mots;;\n";
    for (row, expected) in [
        (
            "a;entretien:ent;mot;;",
            Some(("citation", "quote-found-twice")),
        ),
        (
            "a;entretien:ent;trois;;",
            Some(("citation", "quote-not-found")),
        ),
        ("a;entretien:ent;mot;3;6", None),
        (
            "a;entretien:ent;mot;4;7",
            Some(("citation", "quote-elsewhere")),
        ),
        ("a;entretien:ent;mot;3;", Some(("fin", "quote-one-offset"))),
        ("a;entretien:ent;mot;6;3", Some(("fin", "quote-backwards"))),
        (
            "a;entretien:ent;mot;3;9999999",
            Some(("citation", "quote-elsewhere")),
        ),
        (
            "a;rencontre:ent;mot;;",
            Some(("origine", "unknown-reference")),
        ),
        ("a;livre:ent;mot;;", Some(("origine", "bad-origin"))),
    ] {
        let expected: Vec<_> = expected
            .map(|(column, reason)| (file, 3, column, reason))
            .into_iter()
            .collect();
        check(file, &format!("{head}{row}\n"), &expected);
    }
}

#[test]
fn rules_of_single_tables_hold() {
    check(
        "membres.csv",
        "espace;personne;organisation\nesp;;\nesp;per;\nesp;per;\n",
        &[
            ("membres.csv", 2, "personne", "member-nobody"),
            ("membres.csv", 4, "espace", "duplicate"),
        ],
    );
    check(
        "inventaire.csv",
        "code;nature;volet;titre\na;besoin;;T\nb;reseau;;T\nc;besoin;vol;T\n",
        &[("inventaire.csv", 2, "volet", "missing")],
    );
    check(
        "livrables.csv",
        "code;espace;titre;fichier\na;esp;T;fichiers/absent.pdf\n",
        &[("livrables.csv", 2, "fichier", "file-missing")],
    );
    check(
        "appuis.csv",
        "enonce;preuve;sens\nen;chiffre:absents;appuie\nen;ext;dément\nen;ext;appuie\n",
        &[
            ("appuis.csv", 2, "preuve", "unknown-reference"),
            ("appuis.csv", 3, "sens", "not-in-list"),
        ],
    );
}

#[test]
fn a_broken_table_gives_what_it_can() {
    let file = "spheres.csv";
    let head = "code;nom;nom_singulier\nterrain;Terrain;un acteur\n";
    check(
        file,
        &format!("{head}a;\"A;b\nc;C;c\n"),
        &[(file, 3, "", "unclosed-quote")],
    );
    check(
        file,
        &format!("{head}a;A;b;c\n"),
        &[(file, 3, "", "too-many-cells")],
    );
    check(
        file,
        &format!("{head}\n;;\na;;b\n"),
        &[(file, 5, "nom", "missing")],
    );
    check(
        file,
        &format!("{head}a;{};b\nc;C;c\n", "mot ".repeat(5 << 20)),
        &[(file, 3, "", "row-too-long")],
    );
    check(
        file,
        &format!("{head}{}\nc;C;c\n", "\u{a0}".repeat(9 << 20)),
        &[(file, 3, "", "row-too-long")],
    );
    let long = format!("{head}{}", "a;A;b\n".repeat(250_000));
    let made = Made::of(&archive(&[(file, &long)]));
    let refused = made.report.refused.iter().filter(|r| r.file == file);
    let refused: Vec<_> = refused.map(|r| (r.row, r.reason)).collect();
    assert_eq!(refused, [(None, "table-too-long")]);
    let made = Made::of(&archive(&[(file, "nom;nom_singulier\nTerrain;un\n")]));
    let first = &made.report.refused.iter().find(|r| r.file == file);
    assert_eq!(
        first.map(|r| (r.row, r.reason)),
        Some((Some(1), "column-missing"))
    );
}

#[test]
fn the_same_code_updates_and_an_empty_cell_keeps_what_is_there() {
    let mut made = Made::of(&archive(&[]));
    let changed = "code;nom;sigle;sphere\nORG;Autre nom;;\nneuve;Neuve;N;terrain\n";
    let report = made.import(&Files::from([("organisations.csv".into(), changed.into())]));
    assert_eq!(
        (report.added, report.updated, report.unchanged),
        (1, 1, 0),
        "{:?}",
        report.refused
    );
    let all = Organisation::all(made.vault().conn()).unwrap();
    let told: Vec<_> = all
        .iter()
        .map(|o| (o.code.as_str(), o.name.as_str()))
        .collect();
    assert_eq!(told, [("neuve", "Neuve"), ("org", "Autre nom")]);
    // One import is one undo.
    made.vault().undo().unwrap();
    let all = Organisation::all(made.vault().conn()).unwrap();
    assert_eq!(
        all.iter().map(|o| o.name.as_str()).collect::<Vec<_>>(),
        ["Organisation"]
    );
}

#[test]
fn notes_that_change_take_their_excerpts_along() {
    let mut made = Made::of(&archive(&[]));
    let notes = "Avant. Un mot, deux mots. La suite.";
    let report = made.import(&Files::from([("entretiens/ent.txt".into(), notes.into())]));
    assert_eq!((report.updated, report.refused.len()), (1, 0));
    let excerpt = &Excerpt::all(made.vault().conn()).unwrap()[0];
    assert_eq!(
        (excerpt.start_at, excerpt.quote.as_str(), excerpt.lost),
        (15, "deux mots", false)
    );
    assert_eq!(Interview::all(made.vault().conn()).unwrap()[0].revision, 1);
    made.import(&Files::from([(
        "entretiens/ent.txt".into(),
        b"Tout autre chose.".to_vec(),
    )]));
    let files = made.files();
    let written = String::from_utf8_lossy(&files["extraits.csv"]).into_owned();
    assert!(
        written
            .lines()
            .next()
            .is_some_and(|head| head.contains("perdu")),
        "{written}"
    );
    let mut again = Made::of(&files);
    assert!(
        again.report.refused.is_empty(),
        "{:?}",
        again.report.refused
    );
    assert!(Excerpt::all(again.vault().conn()).unwrap()[0].lost);
    assert_eq!(again.files(), files);
}

#[test]
fn strict_keeps_nothing_and_a_dry_run_neither() {
    let spoilt = [(
        "spheres.csv",
        "code;nom;nom_singulier\nterrain;Terrain;un acteur\nx;;\n",
    )];
    let made = Made::with(&archive(&spoilt), true);
    assert!(made.vault.is_none() && !made.path().exists());
    assert_eq!(made.report.refused.len(), 1);

    let mut made = Made::of(&archive(&[]));
    let more = Files::from([(
        "spheres.csv".into(),
        b"code;nom;nom_singulier\nb;B;un b\nc;;\n".to_vec(),
    )]);
    for (strict, dry_run) in [(true, false), (false, true)] {
        let mut bundle = Bundle::of_files("archive", more.clone());
        let options = Options {
            strict,
            dry_run,
            table: None,
        };
        let report = import(made.vault(), &mut bundle, options, &mut |_| true).unwrap();
        assert_eq!((report.kept, report.refused.len()), (false, 1));
        assert_eq!(
            report.added,
            usize::from(dry_run),
            "a dry run says what would come in"
        );
        assert_eq!(Sphere::all(made.vault().conn()).unwrap().len(), 1);
    }
}

#[test]
fn rows_of_an_invented_archive_stay_invented_in_a_real_dossier() {
    let mut made = Made::of(&archive(&[]));
    let fiction = MANIFEST.replace('}', r#","fictif":true}"#);
    let files = [
        ("manifeste.json", fiction.as_str()),
        ("spheres.csv", "code;nom;nom_singulier\nneuve;N;une n\n"),
    ];
    let report = made.import(
        &files
            .iter()
            .map(|(n, t)| ((*n).to_owned(), t.as_bytes().to_vec()))
            .collect(),
    );
    assert_eq!(report.refused, Vec::new());
    let spheres = Sphere::all(made.vault().conn()).unwrap();
    let told: Vec<_> = spheres
        .iter()
        .map(|s| (s.code.as_str(), s.fictional))
        .collect();
    assert_eq!(told, [("neuve", Some(true)), ("terrain", None)]);
}

#[test]
fn a_manifest_that_cannot_be_trusted_lets_nothing_in() {
    for manifest in [
        "{",
        r#"{"format":"autre","version":1}"#,
        r#"{"format":"croisee/archive","version":2,"titre":"T"}"#,
    ] {
        let made = Made::of(&archive(&[("manifeste.json", manifest)]));
        assert!(made.vault.is_none() && !made.path().exists(), "{manifest}");
        assert_eq!(made.report.refused.len(), 1, "{manifest}");
    }
}

#[test]
fn the_register_comes_back_as_history_even_where_lines_are_alike() {
    let line = "2020-07-01;copie complète;;;;abc";
    let register = format!("date;what;space;edition;status;sha256\n{line}\n{line}\n");
    let mut made = Made::of(&archive(&[("exports.csv", &register)]));
    assert!(made.report.refused.is_empty(), "{:?}", made.report.refused);
    let files = made.files();
    assert_eq!(
        files["exports.csv"],
        format!("\u{feff}{register}").into_bytes()
    );
    let report = made.import(&files);
    assert_eq!((report.added, report.updated), (0, 0));
}

#[test]
fn a_fact_of_consent_whose_purpose_is_corrected_stays_one_fact() {
    let facts = |rows: &str| {
        let text = format!("personne;date;etat;objet\n{rows}");
        archive(&[("consentements.csv", &text)])
    };
    let mut made = Made::of(&facts("per;2020-04-02;donne;être cité\n"));
    let told = |report: crate::exchange::Report| (report.added, report.updated, report.refused);
    let corrected = made.import(&facts("per;2020-04-02;donne;Être cité, le 2 avril\n"));
    assert_eq!(told(corrected), (0, 1, vec![]));
    let kept = made.import(&facts("per;2020-04-02;donne;\n"));
    assert_eq!(told(kept), (0, 0, vec![]));
    // Two matters of one day are two facts.
    let two = "per;2020-04-02;donne;Être cité, le 2 avril\nper;2020-04-02;donne;Mention parmi les participants\n";
    assert_eq!(told(made.import(&facts(two))), (1, 0, vec![]));
    assert_eq!(told(made.import(&facts(two))), (0, 0, vec![]));
}

#[test]
fn an_agreement_or_a_validation_of_a_day_to_come_is_refused_and_a_withdrawal_is_not() {
    let file = "consentements.csv";
    check(
        file,
        "personne;date;etat;degre\nper;2162-11-22;donne;nominatif\nper;2162-11-23;demande;\nper;2162-11-24;retire;\nper;2020-01-01;donne;sphere\n",
        &[
            (file, 2, "date", "day-to-come"),
            (file, 3, "date", "day-to-come"),
        ],
    );
    let file = "personnes.csv";
    check(
        file,
        "code;nom;organisation;consentement;consentement_le\nper;Nom;org;donne;2020-01-01\nb;B;org;donne;2162-11-22\nc;C;org;retire;2162-11-22\nd;D;org;;2162-11-22\n",
        &[(file, 3, "consentement_le", "day-to-come")],
    );
    let file = "entretiens.csv";
    check(
        file,
        "code;organisation;statut;statut_le;envoye_le;accord_tacite_le\nent;org;tenu;;;\nb;org;valide;2162-11-22;;\nc;org;valide_tacite;2162-11-22;;\nd;org;envoye;;2162-11-22;\ne;org;planifie;2162-11-22;;\nf;org;envoye;2020-05-01;2020-05-01;2162-11-22\n",
        &[
            (file, 3, "statut_le", "day-to-come"),
            (file, 4, "statut_le", "day-to-come"),
            (file, 5, "envoye_le", "day-to-come"),
        ],
    );
}
