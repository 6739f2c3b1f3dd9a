//! Relays and measures are noted and followed up; the démarche in time holds all that is dated; tables say what screens say.

use crate::common;

use chrono::NaiveDate;
use common::demonstration;
use croisee_core::{
    Vault,
    chronology::{MomentKind, chronology},
    deliverable::{Deliverable, Lang},
    exchange::out::{OutTable, Value, csv, tables},
    programme::{Dimension, Measure, MeasureInput},
    reading::Reading,
    relay::{Dissemination, Relay, RelayInput, relays},
};

fn relay(vault: &Vault, when: &str) -> RelayInput {
    RelayInput {
        id: None,
        deliverable_id: Deliverable::all(vault.conn()).unwrap()[0].id,
        kind: "forum".into(),
        name: "Assises".into(),
        when: when.into(),
        audience: "Élus".into(),
        followup: String::new(),
        source: String::new(),
    }
}

#[test]
fn a_relay_keeps_a_date_as_a_date_and_words_as_words() {
    let (_folder, mut vault) = demonstration();
    let before = Relay::all(vault.conn()).unwrap().len();
    let day = relay(&vault, "2020-11-05");
    let id = vault.relay_save(&day).unwrap().value;
    let row = Relay::find(vault.conn(), id).unwrap();
    assert_eq!(
        (row.date.as_deref(), row.date_text.as_str()),
        (Some("2020-11-05"), "")
    );
    let words = RelayInput {
        id: Some(id),
        followup: "Un groupe est né.".into(),
        ..relay(&vault, "début janvier")
    };
    vault.relay_save(&words).unwrap();
    let row = Relay::find(vault.conn(), id).unwrap();
    assert_eq!(
        (row.date.as_deref(), row.date_text.as_str()),
        (None, "début janvier")
    );
    let nameless = RelayInput {
        name: "  ".into(),
        ..relay(&vault, "")
    };
    assert!(vault.relay_save(&nameless).is_err());
    let reading = Reading::of(&vault, Lang::French).unwrap();
    let listed: usize = relays(&reading).iter().map(|of| of.relays.len()).sum();
    assert_eq!(listed, before + 1);
    vault.relay_delete(id).unwrap();
    vault.undo().unwrap();
    assert_eq!(
        Relay::find(vault.conn(), id).unwrap().followup,
        "Un groupe est né."
    );
}

#[test]
fn a_measure_takes_the_next_number_and_its_follow_up_is_undone_alone() {
    let (_folder, mut vault) = demonstration();
    let input = MeasureInput {
        id: None,
        number: None,
        dimension: Dimension::Strategic,
        title: "Mesure de plus".into(),
        workstream: String::new(),
        horizon: String::new(),
        holder: String::new(),
        status: String::new(),
        followup: String::new(),
        source: String::new(),
    };
    let id = vault.measure_save(&input).unwrap().value;
    assert_eq!(Measure::find(vault.conn(), id).unwrap().number, 22);
    let followed = MeasureInput {
        id: Some(id),
        followup: "Portée par la région".into(),
        ..input
    };
    vault.measure_save(&followed).unwrap();
    vault.undo().unwrap();
    let row = Measure::find(vault.conn(), id).unwrap();
    assert_eq!(
        (row.title.as_str(), row.followup.as_str()),
        ("Mesure de plus", "")
    );
    vault.measure_delete(id).unwrap();
    assert_eq!(Measure::all(vault.conn()).unwrap().len(), 21);
}

#[test]
fn the_demarche_in_time_stands_in_order_and_loses_nothing_that_is_dated() {
    let (_folder, vault) = demonstration();
    let reading = Reading::of(&vault, Lang::French).unwrap();
    let made = chronology(&reading);
    assert_eq!(made.phases.len(), 4);
    assert!(made.moments.windows(2).all(|w| w[0].day <= w[1].day));
    let of = |kind| made.moments.iter().filter(|m| m.kind == kind).count();
    assert_eq!(of(MomentKind::Meeting), reading.snapshot.meetings.len());
    // Of those that only say a year it is said that they have no day.
    let vague = |d: &&Dissemination| d.date.len() == 4;
    let years = reading.snapshot.disseminations.iter().filter(vague).count();
    assert!(years > 0 && made.undated as usize >= years);
    let sent = reading.snapshot.disseminations.len();
    assert_eq!(of(MomentKind::Sharing), sent - years);
    assert!(of(MomentKind::Interview) >= 45 && of(MomentKind::Relay) >= 5);
    assert!(of(MomentKind::Publication) >= 2);
}

#[test]
fn every_table_leaves_with_a_cell_for_each_column_and_the_crossing_keeps_small_groups_back() {
    let (_folder, vault) = demonstration();
    let reading = Reading::of(&vault, Lang::French).unwrap();
    let today = NaiveDate::from_ymd_opt(2020, 9, 7).unwrap();
    for table in OutTable::ALL {
        let sheets = tables(&reading, *table, None, today).unwrap();
        assert!(!sheets.is_empty(), "{table:?}");
        for sheet in &sheets {
            assert!(!sheet.rows.is_empty(), "{table:?} {}", sheet.name);
            assert!(!sheet.name.starts_with("table-"), "{}", sheet.name);
            for column in &sheet.columns {
                assert!(!column.title.starts_with("table-"), "{}", column.title);
            }
            if *table != OutTable::Grids {
                let whole = |row: &Vec<Value>| row.len() == sheet.columns.len();
                assert!(sheet.rows.iter().all(whole), "{table:?}");
            }
            assert!(csv(sheet).is_ok());
        }
    }
    let crossing = &tables(&reading, OutTable::Crossing, None, today).unwrap()[0];
    let cells = crossing.rows.iter().flat_map(|row| &row[1..]);
    let few = |cell: &Value| matches!(cell, Value::Text(words) if words.starts_with('<'));
    assert!(cells.clone().any(few));
    assert!(
        !cells
            .into_iter()
            .any(|cell| matches!(cell, Value::Number(n) if *n > 0.0 && *n < 3.0))
    );
}
