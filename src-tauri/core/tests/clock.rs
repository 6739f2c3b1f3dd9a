//! A clock that is set back: nothing is lost, merged or turned round by a machine that thinks it is yesterday.

use crate::common;

use chrono::TimeDelta;
use common::{
    fresh, reopen,
    scene::{reading, scene, today},
};
use croisee_core::{
    interview::{Interview, Status, interviews},
    vault::InterviewId,
};

const NOTES: [&str; 3] = ["Le temps manque.", "Le temps manque. Et les bras.", "Rien."];

fn notes(vault: &croisee_core::Vault, id: InterviewId) -> String {
    Interview::find(vault.conn(), id).unwrap().notes
}

#[test]
fn what_is_typed_after_the_clock_went_back_is_an_undo_of_its_own() {
    let (fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    for (revision, text) in (0..).zip(NOTES) {
        vault.notes_save(scene.interview, text, revision).unwrap();
        fresh.still.advance(TimeDelta::hours(-3));
    }
    assert_eq!(notes(&vault, scene.interview), NOTES[2]);
    vault.undo().unwrap();
    assert_eq!(notes(&vault, scene.interview), NOTES[1]);
    vault.undo().unwrap();
    assert_eq!(notes(&vault, scene.interview), NOTES[0]);
}

#[test]
fn a_clock_that_slips_by_a_moment_does_not_cut_a_burst_of_typing() {
    let (fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    for (revision, text) in (0..).zip(NOTES) {
        vault.notes_save(scene.interview, text, revision).unwrap();
        fresh.still.advance(TimeDelta::milliseconds(-40));
    }
    vault.undo().unwrap();
    assert_eq!(notes(&vault, scene.interview), "");
}

#[test]
fn undo_redo_and_history_keep_the_order_of_the_writes_across_a_reopening() {
    let (fresh, mut vault) = fresh();
    vault.sphere_add("réseaux", "un réseau").unwrap();
    fresh.still.advance(TimeDelta::days(-400));
    vault.space_add("Regards", "", "note_enjeux").unwrap();
    drop(vault);
    fresh.still.advance(TimeDelta::days(-1));
    let mut vault = reopen(&fresh);
    vault.space_add("Ailleurs", "", "bilan").unwrap();

    let ops = |vault: &croisee_core::Vault| -> Vec<String> {
        let lines = vault.history(3).unwrap();
        lines.into_iter().map(|line| line.op).collect()
    };
    assert_eq!(ops(&vault), ["space.add", "space.add", "sphere.add"]);
    let titles = |vault: &croisee_core::Vault| -> Vec<String> {
        let spaces = reading(vault).snapshot.spaces;
        spaces.into_iter().map(|space| space.title).collect()
    };
    vault.undo().unwrap();
    assert_eq!(titles(&vault), ["Regards"]);
    vault.undo().unwrap();
    assert!(titles(&vault).is_empty());
    assert_eq!(vault.undo_label().unwrap().as_deref(), Some("sphere.add"));
    vault.redo().unwrap();
    vault.redo().unwrap();
    assert_eq!(titles(&vault), ["Ailleurs", "Regards"]);
}

#[test]
fn a_record_sent_in_what_is_now_the_future_is_neither_chased_nor_taken_for_agreed() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    vault.notes_save(scene.interview, NOTES[0], 0).unwrap();
    vault
        .record_sent(scene.interview, "2020-05-11", Some("2020-05-21"))
        .unwrap();
    let before = today() - TimeDelta::days(90);
    let rows = interviews(&reading(&vault), before).unwrap();
    assert_eq!(rows[0].to_chase, None);
    assert!(vault.tacit_validate(scene.interview, before).is_err());
    assert_eq!(
        Interview::find(vault.conn(), scene.interview)
            .unwrap()
            .status,
        Status::Sent
    );
    // Once the clock is right again, the announced day counts as it was announced.
    let after = today() + TimeDelta::days(11);
    vault.tacit_validate(scene.interview, after).unwrap();
    let interview = Interview::find(vault.conn(), scene.interview).unwrap();
    assert_eq!(
        interview.status_on.map(|day| day.to_string()).as_deref(),
        Some("2020-05-21")
    );
}

#[test]
fn a_proposal_made_in_what_is_now_the_future_is_not_chased() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    vault
        .interview_status(scene.interview, Status::Unanswered, Some("2020-05-11"))
        .unwrap();
    let before = today() - TimeDelta::days(400);
    let rows = interviews(&reading(&vault), before).unwrap();
    assert_eq!(rows[0].to_chase, None);
}
