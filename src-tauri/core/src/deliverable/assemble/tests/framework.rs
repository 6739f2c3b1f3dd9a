//! What changed in the shared framework, in the document of the démarche.

use croisee_typeset::document::{Block, Row, Table};

use crate::{
    Snapshot,
    attribution::sample,
    deliverable::{
        Lang, Options,
        assemble::{Assembled, assemble},
    },
    framework::{FrameworkChange, FrameworkVersion, NodeChange},
    vault::{FrameworkChangeId, FrameworkVersionId, SpaceId, Words},
};

fn version(s: &mut Snapshot, name: &str, date: Option<&str>, reason: &str) -> FrameworkVersionId {
    let at = s.framework_versions.len();
    let id = FrameworkVersionId(sample::id(41, at));
    s.framework_versions.push(FrameworkVersion {
        id,
        code: format!("ver-{at}"),
        rank: i64::try_from(at).expect("few"),
        name: name.to_owned(),
        date: date.map(str::to_owned),
        reason: reason.to_owned(),
        source: String::new(),
        fictional: None,
    });
    id
}

/// A change that led to this version, of a node of this name, into those.
fn change(
    s: &mut Snapshot,
    to: Option<FrameworkVersionId>,
    kind: NodeChange,
    name: &str,
    became: &[&str],
) -> usize {
    let at = s.framework_changes.len();
    s.framework_changes.push(FrameworkChange {
        id: FrameworkChangeId(sample::id(42, at)),
        code: format!("cha-{at}"),
        version_id: to,
        rank: i64::try_from(at).expect("few"),
        date: None,
        kind,
        node: format!("n-{at}"),
        name: name.to_owned(),
        was: String::new(),
        became: Words::default(),
        became_names: Words(became.iter().map(|&name| name.to_owned()).collect()),
        excerpts: None,
        entries: None,
        statements: None,
        reason: String::new(),
        source: String::new(),
        fictional: None,
    });
    at
}

/// A first version; a second that a merger and a split led to; a name given since.
fn refined() -> Snapshot {
    let mut s = sample::empty();
    version(&mut s, "2020-03", None, "");
    let second = version(&mut s, "2020-09", Some("2020-09-07"), "Partagé aux relais.");
    let merged = change(
        &mut s,
        Some(second),
        NodeChange::Merged,
        "Outils",
        &["Numérique"],
    );
    s.framework_changes[merged].excerpts = Some(12);
    s.framework_changes[merged].entries = Some(2);
    s.framework_changes[merged].statements = Some(1);
    s.framework_changes[merged].reason = "Deux mots pour une chose.".to_owned();
    change(
        &mut s,
        Some(second),
        NodeChange::Split,
        "Moyens",
        &["Argent", "Temps"],
    );
    change(
        &mut s,
        None,
        NodeChange::Renamed,
        "Alliances",
        &["Jouer collectif"],
    );
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

fn table(made: &Assembled) -> Option<&Table> {
    made.document.blocks.iter().find_map(|block| match block {
        Block::Table(t) if t.id.as_deref() == Some("cadre-changements") => Some(t),
        _ => None,
    })
}

/// Of each cell of a row, what it says and over how many rows.
fn cells(made: &Assembled, row: &Row) -> Vec<(String, usize)> {
    let said = |blocks: &[Block]| {
        let mut alone = made.document.clone();
        alone.cover = None;
        alone.blocks = blocks.to_vec();
        let text = alone.text();
        text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
    };
    let cells = row.cells.iter();
    cells.map(|cell| (said(&cell.blocks), cell.down)).collect()
}

#[test]
fn the_changes_of_the_framework_stand_by_version_with_the_statements_they_reach() {
    let made = made(&refined());
    let text = made.document.text();
    assert!(
        text.contains("le cadre commun a connu un renommage, une fusion et une scission."),
        "{text}"
    );
    // Why it changed, and how much was filed where, was noted for oneself.
    for kept in [
        "Partagé aux relais.",
        "Deux mots pour une chose.",
        "12 extraits",
    ] {
        assert!(!text.contains(kept), "{kept} in {text}");
    }
    let table = table(&made).expect("a table of changes");
    let rows: Vec<_> = table.rows.iter().map(|row| cells(&made, row)).collect();
    let cell = |said: &str, down| (said.to_owned(), down);
    assert_eq!(
        rows[0],
        [
            cell("Version 2020-09 7\u{a0}septembre 2020", 2),
            cell(
                "«\u{202f}Outils\u{202f}» fusionné avec «\u{202f}Numérique\u{202f}»",
                1
            ),
            cell("un énoncé", 1),
        ]
    );
    assert_eq!(
        rows[1],
        [
            cell(
                "«\u{202f}Moyens\u{202f}» scindé en «\u{202f}Argent\u{202f}» et «\u{202f}Temps\u{202f}»",
                1
            ),
            cell("", 1)
        ]
    );
    assert_eq!(rows[2][0], cell("Depuis la version 2020-09", 1));
    assert_eq!(
        rows[2][1],
        cell(
            "«\u{202f}Alliances\u{202f}» s’appelle désormais «\u{202f}Jouer collectif\u{202f}»",
            1
        )
    );
}

#[test]
fn a_framework_that_never_changed_has_no_history_to_tell() {
    let mut s = sample::empty();
    version(&mut s, "2020-03", None, "Une première.");
    assert!(table(&made(&s)).is_none());
    assert!(
        !made(&s)
            .document
            .text()
            .contains("Ce qui a changé dans le cadre")
    );
}

#[test]
fn a_theme_that_was_called_after_somebody_stands_in_the_way_of_publishing() {
    let mut s = refined();
    let sphere = s.sphere("experts");
    let host = s.organisation("Atelier des Rives", sphere);
    s.interview(host, &[]);
    s.framework_changes[2].name = "Le fonds d’Atelier des Rives".to_owned();
    let found = made(&s).obstacles;
    assert!(
        found
            .iter()
            .any(|o| o.code == "name_beyond" && o.text.contains("Un changement du cadre commun")),
        "{found:?}"
    );
}
