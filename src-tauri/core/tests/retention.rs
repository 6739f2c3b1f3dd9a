//! Until when a dossier is kept: set, told to people, reminded of, carried by the archive and not by the method.

use crate::common;

use chrono::NaiveDate;
use common::{fresh, scene::scene};
use croisee_core::{
    Error, Vault,
    deliverable::Lang,
    exchange::{self, Beginning, Method, Sharing},
    initiative::InitiativeInput,
    interview::Status,
    reading::Reading,
    retention::{Retention, Standing, retention},
};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn on(vault: &Vault, today: &str) -> Retention {
    retention(&Reading::of(vault, Lang::French).unwrap(), day(today))
}

fn manifest(vault: &Vault) -> String {
    let written = exchange::export(vault, Sharing::Complete).unwrap();
    let found = written.files().find(|(name, _)| *name == "manifeste.json");
    String::from_utf8(found.unwrap().1.to_vec()).unwrap()
}

#[test]
fn the_day_is_set_undone_and_refused_where_it_is_none() {
    let (_fresh, mut vault) = fresh();
    assert_eq!(on(&vault, "2020-05-11").standing, Standing::Unset);
    vault.retention_set("2021-09-30").unwrap();
    assert_eq!(
        on(&vault, "2020-05-11").until.as_deref(),
        Some("2021-09-30")
    );
    for wrong in [
        "2021-09",
        "30/09/2021",
        "bientôt",
        "2021-02-30",
        "9999-01-01",
    ] {
        let refused = vault.retention_set(wrong).unwrap_err();
        assert!(
            matches!(refused, Error::Invalid { .. }),
            "{wrong}: {refused}"
        );
    }
    vault.undo().unwrap();
    assert_eq!(on(&vault, "2020-05-11").until, None);
    vault.redo().unwrap();
    vault.retention_set(" ").unwrap();
    assert_eq!(on(&vault, "2020-05-11").until, None);
}

#[test]
fn it_is_never_before_the_beginning_and_proposed_a_year_after_the_end() {
    let (_fresh, mut vault) = fresh();
    let input = InitiativeInput {
        title: "Essai".to_owned(),
        pilots: Vec::new(),
        start: "2020-03-20".to_owned(),
        end: "2020-09".to_owned(),
        purpose: String::new(),
        objectives: Vec::new(),
    };
    vault.initiative_save(&input).unwrap();
    assert!(vault.retention_set("2020-03-19").is_err());
    assert_eq!(
        on(&vault, "2020-05-11").proposed.as_deref(),
        Some("2021-09-30")
    );
    // What would be past already is no proposal.
    assert_eq!(on(&vault, "2026-05-11").proposed, None);
    // Wording the démarche anew leaves it where it is.
    vault.retention_set("2021-09-30").unwrap();
    vault
        .initiative_save(&InitiativeInput {
            title: "Autre".to_owned(),
            ..input
        })
        .unwrap();
    assert_eq!(
        on(&vault, "2020-05-11").until.as_deref(),
        Some("2021-09-30")
    );
}

#[test]
fn one_is_reminded_when_it_is_near_and_when_it_is_past() {
    let (_fresh, mut vault) = fresh();
    vault.retention_set("2021-09-30").unwrap();
    for (today, standing, days) in [
        ("2020-05-11", Standing::Kept, 507),
        ("2021-07-31", Standing::Kept, 61),
        ("2021-08-01", Standing::Near, 60),
        ("2021-09-30", Standing::Near, 0),
        ("2021-10-01", Standing::Past, 1),
    ] {
        let told = on(&vault, today);
        assert_eq!((told.standing, told.days), (standing, days), "{today}");
    }
}

#[test]
fn whoever_was_heard_is_owed_a_day() {
    let (_fresh, mut vault) = fresh();
    scene(&mut vault);
    assert_eq!(on(&vault, "2020-05-11").standing, Standing::Owed);
    vault.retention_set("2022-09-30").unwrap();
    assert_eq!(on(&vault, "2020-05-11").standing, Standing::Kept);
    // The demonstration is invented: nobody is.
    let (_folder, demonstration) = common::demonstration();
    assert_eq!(on(&demonstration, "2020-05-11").standing, Standing::Unset);
}

#[test]
fn whose_words_are_noted_is_owed_a_day_whatever_the_planning_says() {
    let (_fresh, mut vault) = fresh();
    let interview = scene(&mut vault).interview;
    vault
        .interview_status(interview, Status::Planned, None)
        .unwrap();
    assert_eq!(on(&vault, "2020-05-11").standing, Standing::Unset);
    vault
        .notes_save(interview, "Les cars s'arrêtent à six heures.", 0)
        .unwrap();
    assert_eq!(on(&vault, "2020-05-11").standing, Standing::Owed);
}

#[test]
fn an_archive_carries_it_and_the_next_demarche_does_not() {
    let (fresh, mut vault) = fresh();
    assert!(!manifest(&vault).contains("conserve_jusqu_au"));
    vault.retention_set("2021-09-30").unwrap();
    assert!(manifest(&vault).contains("\"conserve_jusqu_au\": \"2021-09-30\""));
    let written = exchange::export(&vault, Sharing::Complete).unwrap();
    let mut bundle = written.into_bundle("archive");
    let path = fresh.folder.path().join("again.croisee");
    let made = exchange::create(
        &path,
        None,
        &mut bundle,
        true,
        Box::new(fresh.still.clone()),
        &mut |_| true,
    );
    let again = made.unwrap().0.unwrap();
    assert_eq!(
        on(&again, "2020-05-11").until.as_deref(),
        Some("2021-09-30")
    );
    assert_eq!(manifest(&again), manifest(&vault));
    let path = fresh.folder.path().join("next.croisee");
    let method = Method::of(&vault).unwrap();
    let begun = method.begin(
        &path,
        &Beginning::default(),
        None,
        Box::new(fresh.still.clone()),
    );
    assert_eq!(on(&begun.unwrap().0, "2020-05-11").until, None);
}
