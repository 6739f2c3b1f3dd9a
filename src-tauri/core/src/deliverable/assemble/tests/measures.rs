//! The programme of actions in the document of the démarche.

use croisee_typeset::document::{Block, Row, Table};

use crate::{
    Snapshot,
    attribution::sample,
    deliverable::{
        Lang, Options,
        assemble::{Assembled, assemble},
    },
    programme::Measure,
    vault::{MeasureId, SpaceId},
};

fn with(measures: &[(&str, &str, &str, &str)]) -> Snapshot {
    let mut s = sample::empty();
    for (at, (dimension, title, workstream, horizon)) in measures.iter().enumerate() {
        s.measures.push(Measure {
            id: MeasureId(sample::id(40, at)),
            code: format!("m-{at}"),
            number: i64::try_from(at).expect("few") + 1,
            dimension: (*dimension).to_owned(),
            title: (*title).to_owned(),
            workstream: (*workstream).to_owned(),
            horizon: (*horizon).to_owned(),
            holder: String::new(),
            status: "proposée".to_owned(),
            followup: String::new(),
            source: "Une lettre de mission".to_owned(),
            fictional: None,
        });
    }
    s
}

fn made(s: &Snapshot) -> Assembled {
    let template = s.templates.named_of_the_demarche(None).expect("known");
    let options = Options {
        date: chrono::NaiveDate::MIN,
        edition: 1,
        published: false,
        override_unvalidated: false,
        lang: Lang::French,
    };
    assemble(s, None::<SpaceId>, None, template, &options).expect("assembled")
}

fn table(made: &Assembled) -> &Table {
    let of_it = |block: &&Block| matches!(block, Block::Table(t) if t.id.as_deref() == Some("programme-mesures"));
    match made.document.blocks.iter().find(of_it) {
        Some(Block::Table(table)) => table,
        _ => panic!("no table of measures"),
    }
}

/// Of each row, what its cells say and over how many rows.
fn cells(made: &Assembled, row: &Row) -> Vec<(String, usize)> {
    let said = |blocks: &[Block]| {
        let mut alone = made.document.clone();
        alone.cover = None;
        alone.blocks = blocks.to_vec();
        alone
            .text()
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    };
    row.cells
        .iter()
        .map(|cell| (said(&cell.blocks), cell.down))
        .collect()
}

#[test]
fn measures_stand_by_dimension_and_by_workstream_with_the_horizon_that_they_share() {
    let s = with(&[
        ("strategique", "Évaluer ensemble", "Mesurer", "6 à 12 mois"),
        (
            "operationnelle",
            "Ouvrir les données",
            "Outiller",
            "3 à 9 mois",
        ),
        ("operationnelle", "Former", "Relier", "3 à 9 mois"),
        (
            "operationnelle",
            "Relier les outils",
            "Outiller",
            "3 à 9 mois",
        ),
        ("", "Une autre", "", "3 à 9 mois"),
    ]);
    let made = made(&s);
    let text = made.document.text();
    assert!(
        text.contains(
            "compte 5 mesures\u{a0}: 3 opérationnelles, une stratégique et une sans dimension."
        ),
        "{text}"
    );
    // What is the same of all is said once, not in a column.
    assert!(
        text.contains("Statut de toutes les mesures\u{a0}: proposée."),
        "{text}"
    );
    let table = table(&made);
    let heads: Vec<_> = cells(&made, &table.header[0])
        .into_iter()
        .map(|(said, _)| said)
        .collect();
    assert_eq!(heads, ["Dimension", "N°", "Mesure", "Chantier"]);
    let rows: Vec<_> = table.rows.iter().map(|row| cells(&made, row)).collect();
    let cell = |said: &str, down| (said.to_owned(), down);
    assert_eq!(
        rows[0],
        [
            cell("Opérationnelle 3 à 9 mois", 3),
            cell("2", 1),
            cell("Ouvrir les données", 1),
            cell("Outiller", 2)
        ]
    );
    assert_eq!(rows[1], [cell("4", 1), cell("Relier les outils", 1)]);
    assert_eq!(
        rows[2],
        [cell("3", 1), cell("Former", 1), cell("Relier", 1)]
    );
    assert_eq!(rows[3][0], cell("Stratégique 6 à 12 mois", 1));
    assert_eq!(rows[4][0], cell("Sans dimension 3 à 9 mois", 1));
}

#[test]
fn a_démarche_without_a_programme_says_nothing_of_one() {
    assert!(
        !made(&with(&[]))
            .document
            .text()
            .contains("programme d’actions")
    );
}

#[test]
fn a_measure_that_names_who_may_not_be_named_stands_in_the_way_of_publishing() {
    let mut s = with(&[("politique", "Un droit", "", "")]);
    let sphere = s.sphere("experts");
    let host = s.organisation("Atelier des Rives", sphere);
    s.interview(host, &[]);
    s.measures[0].holder = "Atelier des Rives".to_owned();
    let found = made(&s).obstacles;
    assert!(
        found
            .iter()
            .any(|o| o.code == "name_beyond" && o.text.contains("La mesure 1")),
        "{found:?}"
    );
}
