//! What a dossier holds and an archive brings back: all of it, but for what is said here with its reason.

use std::collections::BTreeSet;

use super::{
    super::{
        store::sql_columns,
        tables::{Kind, TABLES},
    },
    *,
};

/// Tables of which an archive says nothing.
const LEFT_OUT: &[(&str, &str)] = &[
    ("history", "who wrote what when in this file"),
    ("undo_entry", "what can be taken back in this file"),
    ("undo_row", "what can be taken back in this file"),
    ("replay", "a sign to the triggers"),
    ("search_entry", "made from the rest"),
    ("search_index", "made from the rest"),
];
/// Tables that stand in files of their own.
const IN_FILES: &[&str] = &[
    "attachment",
    "initiative",
    "logo",
    "prose",
    "retired_code",
    "style",
    "template",
    "validated_words",
];
/// Columns that stand in files of their own, or are made anew.
const APART: &[(&str, &str)] = &[
    ("excerpt", "prefix"),
    ("excerpt", "suffix"),
    ("grid", "cells"),
    ("interview", "amendment"),
    ("interview", "notes"),
    ("interview", "revision"),
    ("meeting", "notes"),
    ("meeting", "revision"),
];

#[test]
fn what_a_dossier_holds_is_in_its_archive_or_said_not_to_be() {
    let made = Made::of(&Files::from([("manifeste.json".to_owned(), EMPTY.into())]));
    let vault = made.vault.unwrap();
    let names = |sql: &str| -> BTreeSet<String> {
        let mut statement = vault.conn().prepare(sql).unwrap();
        let names = statement.query_map([], |row| row.get(0)).unwrap();
        names.collect::<rusqlite::Result<_>>().unwrap()
    };
    let columns = |table: &str| names(&format!("SELECT name FROM pragma_table_info('{table}')"));
    let mut told: BTreeSet<(String, String)> = BTreeSet::new();
    let mut tell = |table: &str, column: &str| told.insert((table.to_owned(), column.to_owned()));
    for table in TABLES.iter() {
        tell(table.sql, "id");
        for column in table.all_columns() {
            for sql in sql_columns(column.kind) {
                tell(table.sql, sql);
            }
            if let Kind::References(links) = column.kind {
                for sql in [links.from, links.to, "rank"] {
                    tell(links.sql, sql);
                }
            }
        }
    }
    for (table, column) in APART {
        tell(table, column);
    }
    let whole = IN_FILES
        .iter()
        .chain(LEFT_OUT.iter().map(|(table, _)| table));
    let whole: BTreeSet<&str> = whole.copied().collect();
    let tables = names(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE 'search\\_index\\_%' ESCAPE '\\'",
    );
    let mut silent = Vec::new();
    for table in tables
        .iter()
        .filter(|table| !whole.contains(table.as_str()))
    {
        for column in columns(table) {
            if !told.contains(&(table.clone(), column.clone())) {
                silent.push(format!("{table}.{column}"));
            }
        }
    }
    assert!(
        silent.is_empty(),
        "an archive does not bring back {silent:?}"
    );
}

#[test]
fn what_was_validated_what_came_back_and_what_is_to_be_seen_again_come_back() {
    let text = |name: &str, text: &str| (name.to_owned(), format!("\u{feff}{text}").into_bytes());
    let plain = |name: &str, text: &str| (name.to_owned(), text.as_bytes().to_vec());
    let files = Files::from([
        plain("manifeste.json", EMPTY),
        text(
            "spheres.csv",
            "code;nom;nom_singulier;source;fictif\nres;Réseaux;un réseau;;\n",
        ),
        text(
            "organisations.csv",
            "code;nom;sigle;sphere;profil;echelon;territoire;tete_de_pont;cite_participant;site;notes;source;fictif\no-1;Rives;;res;;;;;;;;;\n",
        ),
        text(
            "entretiens.csv",
            "code;nature;rencontre;date;heure;duree_min;mode;organisation;personnes;facilitateurs;espaces;statut;statut_le;attribution;source;fictif\ne-1;;;;;;;o-1;;;;valide;2020-05-12;;;\n",
        ),
        plain("entretiens/e-1.txt", "Des mots d’après."),
        plain("valides/2020-05-12/e-1.txt", "Des mots."),
        text(
            "retours.csv",
            "entretien;revenu_le;regle_le;ecarte;changements\ne-1;2020-05-10;2020-05-11;oui;\ne-1;2020-05-10;2020-05-11;;\"[{\"\"before\"\":\"\"Des\"\",\"\"after\"\":\"\"Nos\"\",\"\"question\"\":null,\"\"accepted\"\":true}]\"\n",
        ),
        text("codes_retires.csv", "table;code\norganisations;o-0\n"),
        text(
            "enonces.csv",
            "code;espace;section;rang;nature;texte;a_revoir;source;fictif\ns-1;;;1;constat;Tenir.;oui;;\ns-2;;;2;constat;Durer.;;;\n",
        ),
    ]);
    let made = Made::of(&files);
    assert!(made.report.refused.is_empty(), "{:?}", made.report);
    let vault = made.vault.unwrap();
    let written = export(&vault, Sharing::Complete).unwrap();
    let written: Files = written
        .files()
        .map(|(n, b)| (n.to_owned(), b.to_vec()))
        .collect();
    for (name, bytes) in &files {
        let (read, meant) = (written.get(name), String::from_utf8_lossy(bytes));
        assert_eq!(
            read.map(|b| String::from_utf8_lossy(b)),
            Some(meant),
            "{name}"
        );
    }
    assert_eq!(written.len(), files.len());
    let shared = export(&vault, Sharing::Shareable).unwrap();
    for (name, bytes) in shared.files() {
        let text = String::from_utf8_lossy(bytes);
        let inside =
            name.starts_with("valides") || name == "retours.csv" || name == "codes_retires.csv";
        assert!(!inside && !text.contains("a_revoir"), "{name}");
    }
}
