//! What an interviewee amended, from the text that came back to the notes: excerpts follow, one undo brings all back.

use crate::common;

use common::{
    fresh,
    scene::{Scene, reading, scene, stretch, today},
};
use croisee_core::{
    Error, Snapshot, Vault,
    interview::{self, Amendment, Excerpt, HunkKind, Interview, Status},
    vault::InterviewId,
};

const NOTES: &str = "[Q:q-besoins]\n22:10 Il faut du temps. Et de l’argent [à vérifier].\n\nOn verra bien. Merci.\n";

/// An interview with these notes, and excerpts taken of them.
fn noted(vault: &mut Vault, words: &[&str]) -> InterviewId {
    let Scene { interview: id, .. } = scene(vault);
    vault.notes_save(id, NOTES, 0).unwrap();
    for words in words {
        vault.excerpt_add(id, stretch(NOTES, words), &[]).unwrap();
    }
    id
}

fn amendment(vault: &Vault, id: InterviewId) -> Amendment {
    interview::amendment(vault.conn(), id).unwrap()
}

/// The numbers of the differences in which these words stand.
fn holding(amendment: &Amendment, words: &str) -> Vec<u32> {
    let hunks = amendment.hunks.iter();
    hunks
        .filter(|h| h.kind == HunkKind::Changed)
        .filter(|h| h.before.contains(words) || h.after.contains(words))
        .map(|h| h.id)
        .collect()
}

fn quotes(vault: &Vault) -> Vec<(String, bool)> {
    let excerpts = Excerpt::all(vault.conn()).unwrap();
    excerpts.into_iter().map(|e| (e.quote, e.lost)).collect()
}

#[test]
fn differences_are_taken_up_one_by_one_and_excerpts_follow() {
    let (_fresh, mut vault) = fresh();
    let id = noted(&mut vault, &["Il faut du temps.", "On verra bien."]);
    let came_back = "Il faut beaucoup de temps. Et de l’argent.\r\n\r\nOn verra cela plus tard, ensemble. Merci.\r\n";
    vault.amendment_set(id, came_back).unwrap();
    let view = interview::interview(&reading(&vault), id, today()).unwrap();
    assert!(view.amendment && view.status == Status::Amended);
    let found = amendment(&vault, id);
    assert_eq!(found.current, NOTES);
    assert_eq!(
        found.proposed,
        "[Q:q-besoins]\n22:10 Il faut beaucoup de temps. Et de l’argent [à vérifier].\n\nOn verra cela plus tard, ensemble. Merci.\n"
    );
    let accepted = holding(&found, "beaucoup");
    assert_eq!(accepted.len(), 1, "{:?}", found.hunks);
    let before = format!("{:?}", Snapshot::read(&vault).unwrap());
    let saved = vault
        .amendment_accept(id, &accepted, view.revision)
        .unwrap()
        .value;
    assert_eq!(saved.revision, view.revision + 1);
    let interview = Interview::find(vault.conn(), id).unwrap();
    assert_eq!(
        interview.notes,
        NOTES.replace("Il faut du temps", "Il faut beaucoup de temps")
    );
    assert_eq!(interview.amendment, "");
    assert_eq!(
        quotes(&vault),
        [
            ("Il faut beaucoup de temps.".to_owned(), false),
            ("On verra bien.".to_owned(), false)
        ]
    );
    assert!(matches!(
        interview::amendment(vault.conn(), id),
        Err(Error::NoAmendment)
    ));
    vault.undo().unwrap();
    assert_eq!(format!("{:?}", Snapshot::read(&vault).unwrap()), before);
}

#[test]
fn all_gives_the_proposed_text_and_none_leaves_the_notes() {
    for all in [true, false] {
        let (_fresh, mut vault) = fresh();
        let id = noted(&mut vault, &["Et de l’argent"]);
        vault
            .amendment_set(id, "Rien de tout cela.\n\nMerci.")
            .unwrap();
        let found = amendment(&vault, id);
        let accepted: Vec<u32> = match all {
            true => found.hunks.iter().map(|h| h.id).collect(),
            false => Vec::new(),
        };
        vault.amendment_accept(id, &accepted, 1).unwrap();
        let notes = Interview::find(vault.conn(), id).unwrap().notes;
        assert_eq!(notes, if all { found.proposed } else { found.current });
        assert_eq!(quotes(&vault), [("Et de l’argent".to_owned(), all)]);
        assert!(notes.contains("[Q:q-besoins]\n22:10 "), "{notes}");
    }
}

#[test]
fn notes_that_moved_meanwhile_are_not_written_over() {
    let (_fresh, mut vault) = fresh();
    let id = noted(&mut vault, &[]);
    vault.amendment_set(id, "Autre chose.").unwrap();
    vault.notes_save(id, "Plus long que prévu.", 1).unwrap();
    assert!(matches!(
        vault.amendment_accept(id, &[0], 1),
        Err(Error::NotesMoved)
    ));
    let interview = Interview::find(vault.conn(), id).unwrap();
    assert_eq!(
        (interview.notes.as_str(), interview.amendment.as_str()),
        ("Plus long que prévu.", "Autre chose.")
    );
}

#[test]
fn a_text_set_aside_leaves_the_notes_and_can_be_brought_back() {
    let (_fresh, mut vault) = fresh();
    let id = noted(&mut vault, &[]);
    assert!(matches!(
        vault.amendment_set(id, " \r\n"),
        Err(Error::Missing { field: "text" })
    ));
    vault.amendment_set(id, "Autre chose.").unwrap();
    // Silence is no agreement while a text waits.
    assert!(matches!(
        vault.tacit_validate(id, today()),
        Err(Error::NotSent)
    ));
    vault.amendment_drop(id).unwrap();
    assert_eq!(Interview::find(vault.conn(), id).unwrap().notes, NOTES);
    vault.undo().unwrap();
    assert_eq!(
        amendment(&vault, id).proposed.lines().next(),
        Some("[Q:q-besoins]")
    );
}
