//! The inventory as a place of its own: its table, what is written in it, its round, its states, its duplicates.

use crate::common;

mod joined;

use chrono::{NaiveDate, TimeDelta};
use common::{
    fresh,
    scene::{claim, scene},
};
use croisee_core::{
    Error, Vault,
    inventory::{
        InventoryColumn as Column, InventoryField as Field, InventoryInput, InventoryQuery,
        InventoryStateInput, InventoryTarget, Kind, inventory_between, inventory_history,
        inventory_page, inventory_round, inventory_rows, inventory_shape, inventory_twins,
        inventory_values,
    },
    synthesis::{EvidenceKind, Sense},
    vault::{InterviewId, InventoryId, NodeId},
};

fn input(kind: Kind, title: &str, territory: &str, volet: NodeId) -> InventoryInput {
    InventoryInput {
        id: None,
        kind,
        volet_id: Some(volet),
        title: title.to_owned(),
        description: String::new(),
        echelon: "local".to_owned(),
        territory: territory.to_owned(),
        origin_interview_id: None,
        origin_meeting_id: None,
        status: String::new(),
        source: "Annuaire, 2020".to_owned(),
    }
}

fn told(vault: &mut Vault, title: &str, volet: NodeId, interview: InterviewId) -> InventoryId {
    let input = InventoryInput {
        origin_interview_id: Some(interview),
        ..input(Kind::Need, title, "", volet)
    };
    vault.inventory_add(&input).unwrap().value
}

fn all() -> InventoryQuery {
    InventoryQuery {
        query: String::new(),
        kinds: Vec::new(),
        volet_ids: Vec::new(),
        scales: Vec::new(),
        territories: Vec::new(),
        statuses: Vec::new(),
        sort: Column::Title,
        down: false,
        group: None,
    }
}

fn these(ids: &[InventoryId]) -> InventoryTarget {
    InventoryTarget {
        ids: ids.to_vec(),
        query: None,
    }
}

fn titles(vault: &Vault, query: &InventoryQuery) -> Vec<String> {
    let rows = inventory_rows(vault, query, 0, 100).unwrap();
    rows.into_iter().map(|row| row.title).collect()
}

/// Two volets under one axis, and seven entries in no order.
fn filled(vault: &mut Vault) -> (NodeId, NodeId, Vec<InventoryId>) {
    let axis = vault.theme_add("Urgence", None).unwrap().value;
    let cash = vault.theme_add("Trésorerie", Some(axis)).unwrap().value;
    let digital = vault.theme_add("Numérique", Some(axis)).unwrap().value;
    let mut ids = Vec::new();
    for (kind, title, territory, volet) in [
        (Kind::Need, "Zones blanches", "Creuse", digital),
        (
            Kind::Emergency,
            "Avance de trésorerie",
            "Île-de-France",
            cash,
        ),
        (Kind::Need, "École des trésoriers", "Creuse", cash),
        (Kind::Network, "Œuvre commune", "", cash),
        (Kind::Recovery, "Prêt relais", "Étampes", cash),
        (
            Kind::Need,
            "«\u{202f}Et après\u{202f}»",
            "Île-de-France",
            digital,
        ),
        (Kind::Emergency, "Outils prêtés", "Yvelines", digital),
    ] {
        let input = input(kind, title, territory, volet);
        ids.push(vault.inventory_add(&input).unwrap().value);
    }
    (axis, cash, ids)
}

#[test]
fn rows_stand_in_the_order_of_the_alphabet_whatever_their_accents() {
    let (_fresh, mut vault) = fresh();
    filled(&mut vault);
    assert_eq!(
        titles(&vault, &all()),
        [
            "Avance de trésorerie",
            "École des trésoriers",
            "«\u{202f}Et après\u{202f}»",
            "Œuvre commune",
            "Outils prêtés",
            "Prêt relais",
            "Zones blanches"
        ]
    );
    let down = InventoryQuery {
        down: true,
        ..all()
    };
    let mut backwards = titles(&vault, &all());
    backwards.reverse();
    assert_eq!(titles(&vault, &down), backwards);
}

#[test]
fn a_window_is_a_piece_of_the_whole_whatever_the_order_and_the_groups() {
    let (_fresh, mut vault) = fresh();
    filled(&mut vault);
    for group in [
        None,
        Some(Column::Territory),
        Some(Column::Kind),
        Some(Column::Volet),
    ] {
        for sort in Column::ALL {
            for down in [false, true] {
                let query = InventoryQuery {
                    sort: *sort,
                    down,
                    group,
                    ..all()
                };
                let whole = titles(&vault, &query);
                assert_eq!(whole.len(), 7, "{query:?}");
                let pieces: Vec<String> = (0..4)
                    .flat_map(|at| inventory_rows(&vault, &query, at * 2, 2).unwrap())
                    .map(|row| row.title)
                    .collect();
                assert_eq!(pieces, whole, "{query:?}");
                let shape = inventory_shape(&vault, &query).unwrap();
                assert_eq!((shape.total, shape.shown), (7, 7));
                let grouped: u32 = shape.groups.iter().map(|group| group.count).sum();
                assert_eq!(grouped, if group.is_some() { 7 } else { 0 });
            }
        }
    }
}

#[test]
fn groups_are_told_in_order_and_what_has_no_value_comes_last() {
    let (_fresh, mut vault) = fresh();
    filled(&mut vault);
    let query = InventoryQuery {
        group: Some(Column::Territory),
        ..all()
    };
    let groups = inventory_shape(&vault, &query).unwrap().groups;
    let told: Vec<(&str, u32)> = groups.iter().map(|g| (&*g.label, g.count)).collect();
    assert_eq!(
        told,
        [
            ("Creuse", 2),
            ("Étampes", 1),
            ("Île-de-France", 2),
            ("Yvelines", 1),
            ("", 1)
        ]
    );
    assert_eq!(
        titles(&vault, &query)[..3],
        ["École des trésoriers", "Zones blanches", "Prêt relais"]
    );
    let kinds = InventoryQuery {
        group: Some(Column::Kind),
        ..all()
    };
    let kinds = inventory_shape(&vault, &kinds).unwrap().groups;
    let kinds: Vec<(&str, u32)> = kinds.iter().map(|g| (&*g.key, g.count)).collect();
    assert_eq!(
        kinds,
        [("besoin", 3), ("urgence", 2), ("relance", 1), ("reseau", 1)]
    );
}

#[test]
fn entries_are_sifted_by_words_by_values_and_by_what_is_under_an_axis() {
    let (_fresh, mut vault) = fresh();
    let (axis, cash, _) = filled(&mut vault);
    let words = |query: &str| InventoryQuery {
        query: query.to_owned(),
        ..all()
    };
    assert_eq!(
        titles(&vault, &words("TRESOR")),
        ["Avance de trésorerie", "École des trésoriers"]
    );
    assert_eq!(titles(&vault, &words("oeuvre")), ["Œuvre commune"]);
    assert_eq!(
        titles(&vault, &words("ecole creuse")),
        ["École des trésoriers"]
    );
    assert!(titles(&vault, &words("100 %_'\"")).is_empty());
    let under = |volet| InventoryQuery {
        volet_ids: vec![volet],
        ..all()
    };
    assert_eq!(titles(&vault, &under(axis)).len(), 7);
    assert_eq!(titles(&vault, &under(cash)).len(), 4);
    let both = InventoryQuery {
        kinds: vec![Kind::Need],
        territories: vec!["Creuse".to_owned()],
        ..all()
    };
    assert_eq!(titles(&vault, &both).len(), 2);
    let shape = inventory_shape(&vault, &both).unwrap();
    assert_eq!((shape.total, shape.shown), (7, 2));
}

#[test]
fn many_are_changed_at_once_and_undone_at_once() {
    let (_fresh, mut vault) = fresh();
    let (_, _, ids) = filled(&mut vault);
    let needs = InventoryQuery {
        kinds: vec![Kind::Need],
        ..all()
    };
    let target = InventoryTarget {
        ids: vec![ids[0]],
        query: Some(needs),
    };
    let done = vault
        .inventory_set(&target, Field::Scale, "national")
        .unwrap();
    assert_eq!((done.value, &*done.changed.op), (2, "inventory.bulk"));
    let scales = |vault: &Vault| {
        let values = inventory_values(vault, Field::Scale).unwrap();
        values
            .into_iter()
            .map(|v| (v.value, v.count))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        scales(&vault),
        [("local".to_owned(), 5), ("national".to_owned(), 2)]
    );
    vault.undo().unwrap();
    assert_eq!(scales(&vault), [("local".to_owned(), 7)]);
}

#[test]
fn one_cell_takes_only_what_it_may_hold() {
    let (_fresh, mut vault) = fresh();
    let (_, _, ids) = filled(&mut vault);
    let one = these(&ids[..1]);
    for (field, wrong) in [
        (Field::Title, " "),
        (Field::Kind, "autre"),
        (Field::Volet, ""),
        (Field::Volet, "pas un volet"),
        (Field::Status, "perdu"),
        (Field::Surveyed, "hier"),
        (Field::Verified, "2020-02-30"),
    ] {
        assert!(
            vault.inventory_set(&one, field, wrong).is_err(),
            "{field:?} {wrong}"
        );
    }
    let network = these(&ids[3..4]);
    vault.inventory_set(&network, Field::Volet, "").unwrap();
    assert!(matches!(
        vault.inventory_set(&network, Field::Kind, "besoin"),
        Err(Error::Missing { field: "volet" })
    ));
    let before = vault.history(50).unwrap().len();
    assert_eq!(
        vault
            .inventory_set(&one, Field::Territory, "Creuse")
            .unwrap()
            .value,
        0
    );
    assert_eq!(vault.history(50).unwrap().len(), before);
}

#[test]
fn a_closing_has_its_day_and_an_opening_takes_it_back() {
    let (fresh, mut vault) = fresh();
    let (_, _, ids) = filled(&mut vault);
    let one = these(&ids[..1]);
    vault.inventory_set(&one, Field::Status, "clos").unwrap();
    let row = |vault: &Vault| inventory_page(vault, ids[0]).unwrap().row;
    assert_eq!(row(&vault).closed_on.as_deref(), Some("2020-05-11"));
    fresh.still.advance(TimeDelta::days(3));
    vault.inventory_set(&one, Field::Status, "clos").unwrap();
    assert_eq!(row(&vault).closed_on.as_deref(), Some("2020-05-11"));
    vault.inventory_set(&one, Field::Status, "ouvert").unwrap();
    assert_eq!(row(&vault).closed_on, None);
}

#[test]
fn the_round_brings_what_says_so_then_what_was_checked_longest_ago() {
    let (fresh, mut vault) = fresh();
    let (_, _, ids) = filled(&mut vault);
    vault.inventory_verify(&these(&ids[..2])).unwrap();
    vault
        .inventory_set(&these(&ids[2..3]), Field::Status, "clos")
        .unwrap();
    fresh.still.advance(TimeDelta::days(10));
    vault.inventory_verify(&these(&ids[1..2])).unwrap();
    vault
        .inventory_set(&these(&ids[4..5]), Field::Status, "a_verifier")
        .unwrap();
    let today: NaiveDate = "2020-05-21".parse().unwrap();
    let round = inventory_round(&vault, 7, today).unwrap();
    let queue: Vec<InventoryId> = round.queue.iter().map(|row| row.id).collect();
    // Not the one that is closed, nor the one that was checked today.
    assert_eq!(round.due, 5);
    assert_eq!(queue[0], ids[4]);
    assert!(queue.contains(&ids[0]) && !queue.contains(&ids[1]) && !queue.contains(&ids[2]));
    vault.inventory_verify(&these(&ids[4..5])).unwrap();
    let page = inventory_page(&vault, ids[4]).unwrap();
    assert_eq!(
        (&*page.row.status, page.row.verified_on.as_deref()),
        ("ouvert", Some("2020-05-21"))
    );
    assert_eq!(inventory_round(&vault, 7, today).unwrap().due, 4);
}

#[test]
fn what_was_published_and_what_entries_tell_are_told_apart() {
    let (fresh, mut vault) = fresh();
    let (_, _, ids) = filled(&mut vault);
    for (date, counts) in [
        ("2020-05-13", [Some(45), Some(102), Some(36), Some(30)]),
        ("2020-09-07", [Some(118), Some(119), Some(61), None]),
    ] {
        let input = InventoryStateInput {
            id: None,
            date: date.to_owned(),
            counts,
            source: "Bilan, 30 juin 2020".to_owned(),
        };
        vault.inventory_state_save(&input).unwrap();
        assert!(
            vault.inventory_state_save(&input).is_err(),
            "one date has one count"
        );
    }
    vault
        .inventory_set(&these(&ids[..1]), Field::Surveyed, "2020-07")
        .unwrap();
    vault
        .inventory_set(&these(&ids[1..2]), Field::Surveyed, "")
        .unwrap();
    fresh.still.advance(TimeDelta::days(20));
    vault
        .inventory_set(&these(&ids[2..3]), Field::Status, "clos")
        .unwrap();
    vault
        .inventory_set(&these(&ids[4..5]), Field::Holder, "Banque")
        .unwrap();
    vault.inventory_verify(&these(&ids[5..6])).unwrap();
    // Whichever way round they are asked for.
    let told = inventory_between(&vault, "2020-09-07", "2020-05-13").unwrap();
    let published = |day: &croisee_core::inventory::InventoryDay| {
        day.published.as_ref().map(|p| (p.counts, p.source.clone()))
    };
    let source = "Bilan, 30 juin 2020".to_owned();
    assert_eq!(
        published(&told.before),
        Some(([Some(45), Some(102), Some(36), Some(30)], source.clone()))
    );
    assert_eq!(
        published(&told.after),
        Some(([Some(118), Some(119), Some(61), None], source))
    );
    assert_eq!(told.before.entries, [2, 1, 1, 1]);
    assert_eq!(told.after.entries, [2, 1, 1, 1]);
    assert_eq!(told.undated, 1);
    let names = |listed: &croisee_core::inventory::InventoryListed| {
        listed.rows.iter().map(|row| row.id).collect::<Vec<_>>()
    };
    assert_eq!(names(&told.added), [ids[0]]);
    assert_eq!(names(&told.closed), [ids[2]]);
    // Closing is a change too; a check is none.
    assert_eq!(names(&told.changed), [ids[2], ids[4]]);
    assert_eq!(told.volets.len(), 2);
    let months: Vec<&str> = told.months.iter().map(|m| &*m.month).collect();
    assert_eq!(months, ["2020-05", "2020-06", "2020-07"]);
    assert!(inventory_between(&vault, "2020-05", "2020-09-07").is_err());
}

#[test]
fn what_became_of_an_entry_is_told_thing_by_thing() {
    let (fresh, mut vault) = fresh();
    let (_, _, ids) = filled(&mut vault);
    vault
        .inventory_set(&these(&ids[..1]), Field::Holder, "Ligue")
        .unwrap();
    fresh.still.advance(TimeDelta::days(1));
    vault
        .inventory_set(&these(&ids[..1]), Field::Holder, "Ligue des relais")
        .unwrap();
    vault
        .inventory_set(&these(&ids[..1]), Field::Status, "clos")
        .unwrap();
    vault.undo().unwrap();
    let told: Vec<(Option<Field>, String, String)> = inventory_history(&vault, ids[0])
        .unwrap()
        .into_iter()
        .map(|change| (change.field, change.before, change.after))
        .collect();
    assert_eq!(
        told,
        [
            (
                Some(Field::Holder),
                "Ligue".to_owned(),
                "Ligue des relais".to_owned()
            ),
            (Some(Field::Holder), String::new(), "Ligue".to_owned()),
            (None, String::new(), "Zones blanches".to_owned()),
        ]
    );
}

#[test]
fn a_programme_answers_a_need_and_nothing_else() {
    let (_fresh, mut vault) = fresh();
    let (_, _, ids) = filled(&mut vault);
    vault.inventory_link(ids[0], ids[1]).unwrap();
    vault.inventory_link(ids[1], ids[0]).unwrap();
    assert!(vault.inventory_link(ids[0], ids[2]).is_err());
    assert!(vault.inventory_link(ids[1], ids[4]).is_err());
    let page = inventory_page(&vault, ids[1]).unwrap();
    assert_eq!(page.links.len(), 1);
    assert_eq!(page.links[0].entry.id, ids[0]);
    assert_eq!(page.row.links, 1);
    vault.inventory_unlink(page.links[0].id).unwrap();
    assert!(inventory_page(&vault, ids[0]).unwrap().links.is_empty());
}
