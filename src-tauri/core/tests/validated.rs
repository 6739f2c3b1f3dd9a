//! What an interviewee validated and what they sent back stay known, whatever becomes of the notes.

use crate::common;

use common::{
    fresh,
    scene::{reading, scene, today},
};
use croisee_core::{
    Snapshot, Vault, initiative,
    interview::{self, Interview, Status, changed_since_validation},
    vault::InterviewId,
};

const NOTES: &str =
    "[Q:q-besoins]\n22:10 Il faut du temps. Et de l’argent [à vérifier].\n\nOn verra bien.\n";

/// A dossier with an interview whose notes were validated.
fn validated(vault: &mut Vault) -> InterviewId {
    let id = scene(vault).interview;
    vault.notes_save(id, NOTES, 0).unwrap();
    vault
        .interview_status(id, Status::Validated, Some("2020-05-04"))
        .unwrap();
    id
}

fn write(vault: &mut Vault, id: InterviewId, notes: &str) {
    let base = Interview::find(vault.conn(), id).unwrap().revision;
    vault.notes_save(id, notes, base).unwrap();
}

/// Whether the notes changed since, as the record and as the screen have it.
fn changed(vault: &Vault, id: InterviewId) -> bool {
    let snapshot = Snapshot::read(vault).unwrap();
    let interview = snapshot.interviews.iter().find(|i| i.id == id).unwrap();
    let changed = changed_since_validation(&snapshot, interview);
    let shown = interview::validation(vault.conn(), id).unwrap();
    assert_eq!(changed, shown.changed && interview.status.is_validated());
    changed
}

#[test]
fn words_written_after_a_validation_are_known_as_such() {
    let (_fresh, mut vault) = fresh();
    let id = validated(&mut vault);
    assert!(!changed(&vault, id));
    write(&mut vault, id, &NOTES.replace("du temps", "des années"));
    assert!(changed(&vault, id));
    let rows = interview::interviews(&reading(&vault), today()).unwrap();
    assert_eq!(
        rows[0].to_chase.as_deref(),
        Some("Modifié depuis sa validation, à faire relire")
    );
    let to_do = initiative::overview(&reading(&vault)).to_do;
    assert!(
        to_do[0].text.starts_with("Faire relire, modifié depuis"),
        "{to_do:?}"
    );
    let shown = interview::validation(vault.conn(), id).unwrap();
    assert_eq!(shown.validated_on.as_deref(), Some("2020-05-04"));
    let told = interview::validated_and_now(vault.conn(), id).unwrap();
    assert_eq!(told.current, NOTES);
    let told: Vec<_> = told.hunks.iter().filter(|h| h.says_otherwise()).collect();
    assert_eq!(told.len(), 1);
    assert!(told[0].before.contains("du temps") && told[0].after.contains("des années"));
    // Written back by hand, the words are those that were validated.
    write(&mut vault, id, NOTES);
    assert!(!changed(&vault, id));
}

#[test]
fn what_the_interviewee_does_not_read_changes_nothing_of_what_they_validated() {
    let (_fresh, mut vault) = fresh();
    let id = validated(&mut vault);
    let tidied = NOTES.replace("22:10 ", "");
    write(&mut vault, id, &format!("{tidied}\n[suite] La rappeler.\n"));
    assert!(!changed(&vault, id));
    // Words that were kept to the team until then have been read by nobody.
    write(&mut vault, id, &tidied.replace(" [à vérifier]", ""));
    assert!(changed(&vault, id));
}

#[test]
fn an_edit_that_is_undone_leaves_the_validation_whole() {
    let (_fresh, mut vault) = fresh();
    let id = validated(&mut vault);
    let before = format!("{:?}", Snapshot::read(&vault).unwrap());
    write(&mut vault, id, "Autre chose.");
    assert!(changed(&vault, id));
    vault.undo().unwrap();
    assert!(!changed(&vault, id));
    assert_eq!(format!("{:?}", Snapshot::read(&vault).unwrap()), before);
    vault.redo().unwrap();
    assert!(changed(&vault, id));
}

#[test]
fn a_record_reopened_waits_for_the_interviewee_and_validated_anew_holds_the_new_words() {
    let (_fresh, mut vault) = fresh();
    let id = validated(&mut vault);
    write(&mut vault, id, "Autre chose.");
    vault.interview_reopen(id).unwrap();
    let status = |vault: &Vault| Interview::find(vault.conn(), id).unwrap().status;
    assert_eq!(status(&vault), Status::Written);
    vault.undo().unwrap();
    assert_eq!(status(&vault), Status::Validated);
    vault.redo().unwrap();
    assert!(!changed(&vault, id), "nothing is said to be validated");
    // What was validated once is still there to be compared.
    assert!(interview::validation(vault.conn(), id).unwrap().changed);
    vault
        .interview_status(id, Status::Validated, Some("2020-05-12"))
        .unwrap();
    assert!(!changed(&vault, id));
    write(&mut vault, id, "Encore autre chose.");
    let told = interview::validated_and_now(vault.conn(), id).unwrap();
    assert_eq!(told.current, "Autre chose.");
}

#[test]
fn a_record_that_was_sent_is_not_agreed_to_in_silence_once_it_is_reopened() {
    let (_fresh, mut vault) = fresh();
    let id = scene(&mut vault).interview;
    vault.notes_save(id, NOTES, 0).unwrap();
    vault
        .record_sent(id, "2020-04-06", Some("2020-04-11"))
        .unwrap();
    vault.tacit_validate(id, today()).unwrap();
    write(&mut vault, id, "Des mots que personne n’a lus.");
    vault.interview_reopen(id).unwrap();
    let interview = Interview::find(vault.conn(), id).unwrap();
    assert_eq!((interview.status, interview.tacit_on), (Status::Sent, None));
    vault.tacit_validate(id, today()).unwrap_err();
}

#[test]
fn words_that_changed_after_they_were_sent_are_validated_by_nobody() {
    let (_fresh, mut vault) = fresh();
    let id = scene(&mut vault).interview;
    vault.notes_save(id, NOTES, 0).unwrap();
    vault
        .record_sent(id, "2020-04-06", Some("2020-04-11"))
        .unwrap();
    // A line that was kept to the team until then, and a sentence that nobody was sent.
    let ticked = NOTES.replace(" [à vérifier]", "");
    write(&mut vault, id, &ticked);
    write(&mut vault, id, &format!("{ticked}Un mot de plus.\n"));
    let shown = interview::validation(vault.conn(), id).unwrap();
    assert!(shown.changed && shown.validated_on.is_none());
    let told = interview::validated_and_now(vault.conn(), id).unwrap();
    assert_eq!(told.current, NOTES);
    // By silence and by word alike: the record says so.
    vault.tacit_validate(id, today()).unwrap();
    assert!(changed(&vault, id));
    vault.undo().unwrap();
    vault
        .interview_status(id, Status::Validated, Some("2020-05-04"))
        .unwrap();
    assert!(changed(&vault, id));
    let shown = interview::validation(vault.conn(), id).unwrap();
    assert_eq!(shown.validated_on.as_deref(), Some("2020-05-04"));
    // Read to them on the telephone, they are theirs.
    vault.words_known(id).unwrap();
    assert!(!changed(&vault, id));
    vault.undo().unwrap();
    assert!(changed(&vault, id));
}

#[test]
fn what_is_sent_again_and_what_is_taken_up_of_their_text_are_words_that_they_know() {
    let (_fresh, mut vault) = fresh();
    let id = scene(&mut vault).interview;
    vault.notes_save(id, NOTES, 0).unwrap();
    vault.record_sent(id, "2020-04-06", None).unwrap();
    write(&mut vault, id, &NOTES.replace("du temps", "des mois"));
    assert!(interview::validation(vault.conn(), id).unwrap().changed);
    vault.record_sent(id, "2020-04-06", None).unwrap();
    assert!(!interview::validation(vault.conn(), id).unwrap().changed);
    // Their own words are no news to them; those that are added then are.
    vault
        .amendment_set(id, "Il faut des années.\n\nOn verra bien.\n")
        .unwrap();
    let found = interview::amendment(vault.conn(), id).unwrap();
    let all: Vec<u32> = found.hunks.iter().map(|h| h.id).collect();
    let base = Interview::find(vault.conn(), id).unwrap().revision;
    vault.amendment_accept(id, &all, base).unwrap();
    assert!(!interview::validation(vault.conn(), id).unwrap().changed);
    let notes = Interview::find(vault.conn(), id).unwrap().notes;
    assert!(notes.contains("des années"));
    write(&mut vault, id, &format!("{notes}\nEt autre chose.\n"));
    assert!(interview::validation(vault.conn(), id).unwrap().changed);
}

#[test]
fn what_was_taken_up_of_a_text_and_what_was_not_stays_known() {
    let (_fresh, mut vault) = fresh();
    let id = scene(&mut vault).interview;
    vault.notes_save(id, NOTES, 0).unwrap();
    vault
        .amendment_set(
            id,
            "Il faut des années. Et de l’argent.\n\nOn ne verra rien.\n",
        )
        .unwrap();
    let found = interview::amendment(vault.conn(), id).unwrap();
    let taken: Vec<u32> = found
        .hunks
        .iter()
        .filter(|h| h.after.contains("années"))
        .map(|h| h.id)
        .collect();
    vault.amendment_accept(id, &taken, 1).unwrap();
    let [only] = &interview::validation(vault.conn(), id).unwrap().returned[..] else {
        panic!("one text came back");
    };
    let told: Vec<_> = only
        .changes
        .iter()
        .map(|c| (c.before.trim(), c.after.trim(), c.accepted))
        .collect();
    assert_eq!(
        told,
        [
            ("22:10 Il faut du temps.", "22:10 Il faut des années.", true),
            ("On verra bien.", "On ne verra rien.", false),
        ]
    );
    assert_eq!(only.came_on, today().to_string());
    let status = Interview::find(vault.conn(), id).unwrap().status;
    assert_eq!(status, Status::Amended);
    vault.undo().unwrap();
    assert_eq!(
        interview::validation(vault.conn(), id).unwrap().returned,
        []
    );
    // A text that is put away was an answer too.
    vault.amendment_drop(id).unwrap();
    let returned = interview::validation(vault.conn(), id).unwrap().returned;
    assert!(returned[0].set_aside && returned[0].changes.is_empty());
    let shown = interview::interview(&reading(&vault), id, today()).unwrap();
    assert!(!shown.amendment);
}
