//! Versions: each earlier wording is known, two are compared, and one goes back to any of them.

use crate::common;

use chrono::TimeDelta;
use common::{
    Fresh, fresh, reopen,
    scene::{claim, scene, stretch},
};
use croisee_core::{
    Error, Snapshot, Vault, check,
    deliverable::Lang,
    interview::Interview,
    prose,
    reading::Words,
    vault::InterviewId,
    versions::{PieceKind, VersionKind, VersionOf, Versions, version_compare, versions},
};

fn of(kind: VersionKind, id: Option<uuid::Uuid>) -> VersionOf {
    VersionOf {
        kind,
        id,
        section: String::new(),
    }
}

fn seen(vault: &Vault, of: &VersionOf) -> Versions {
    versions(vault, Words::of(Lang::French), of).unwrap()
}

/// A text as the difference between nothing and it.
fn text(vault: &Vault, of: &VersionOf, id: i64) -> String {
    let pieces = version_compare(vault, of, None, id).unwrap();
    pieces.into_iter().map(|piece| piece.text).collect()
}

fn later(fresh: &Fresh) {
    fresh.still.advance(TimeDelta::minutes(2));
}

fn write(vault: &mut Vault, interview: InterviewId, text: &str) {
    let base = Interview::find(vault.conn(), interview).unwrap().revision;
    vault.notes_save(interview, text, base).unwrap();
}

#[test]
fn a_statement_reworded_thrice_has_four_versions_and_goes_back_to_the_first() {
    let (fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let wordings = [
        "Les relais manquent.",
        "Les relais manquent partout.",
        "Les relais locaux manquent partout.",
        "Les relais locaux sont rares.",
    ];
    let mut input = claim(scene.space, wordings[0]);
    let id = vault.statement_save(&input).unwrap().value;
    input.id = Some(id);
    for wording in &wordings[1..] {
        later(&fresh);
        input.text = (*wording).to_owned();
        vault.statement_save(&input).unwrap();
    }
    // The journal outlives the program.
    vault.close().unwrap();
    let mut vault = reopen(&fresh);
    let of = of(VersionKind::Statement, Some(id.0));
    let all = seen(&vault, &of);
    let texts: Vec<String> = all
        .versions
        .iter()
        .map(|v| text(&vault, &of, v.id))
        .collect();
    assert_eq!(texts, wordings.iter().rev().copied().collect::<Vec<_>>());
    assert_eq!((all.versions[2].added, all.versions[2].removed), (1, 0));
    assert!(all.versions.iter().all(|v| v.at.is_some()));
    let pieces = version_compare(&vault, &of, Some(all.versions[3].id), 0).unwrap();
    let of_kind = |kind| -> Vec<&str> {
        let pieces = pieces.iter().filter(|p| p.kind == kind);
        pieces.map(|p| p.text.trim()).collect()
    };
    assert_eq!(of_kind(PieceKind::Added), ["locaux sont rares"]);
    assert_eq!(of_kind(PieceKind::Removed), ["manquent"]);

    assert!(matches!(
        vault.version_restore(&of, all.versions[3].id, "an older one"),
        Err(Error::TextMoved)
    ));
    vault
        .version_restore(&of, all.versions[3].id, &all.revision)
        .unwrap();
    let now = |vault: &Vault| Snapshot::read(vault).unwrap().statements[0].text.clone();
    assert_eq!(now(&vault), wordings[0]);
    // What it said before one went back is a version too, and one undo brings it back.
    assert_eq!(seen(&vault, &of).versions.len(), 5);
    vault.undo().unwrap();
    assert_eq!(now(&vault), wordings[3]);
    assert_eq!(seen(&vault, &of).versions.len(), 4);
}

#[test]
fn a_burst_of_typing_is_one_version_and_excerpts_follow_one_back() {
    let (fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let interview = scene.interview;
    let first = "Les relais manquent partout, dit-elle.";
    for length in [10, 20, first.len()] {
        write(&mut vault, interview, &first[..length]);
        fresh.still.advance(TimeDelta::seconds(1));
    }
    let excerpt = vault
        .excerpt_add(interview, stretch(first, "relais manquent"), &[])
        .unwrap()
        .value;
    later(&fresh);
    let second = format!("Avant tout, le temps. {first}");
    write(&mut vault, interview, &second);
    later(&fresh);
    write(&mut vault, interview, "Avant tout, le temps.");
    let of = of(VersionKind::Interview, Some(interview.0));
    let all = seen(&vault, &of);
    let texts: Vec<String> = all
        .versions
        .iter()
        .map(|v| text(&vault, &of, v.id))
        .collect();
    assert_eq!(texts, ["Avant tout, le temps.", &second, first]);
    let held = |vault: &Vault| {
        let snapshot = Snapshot::read(vault).unwrap();
        let found = snapshot.excerpts.iter().find(|e| e.id == excerpt).unwrap();
        (found.lost, found.start_at)
    };
    assert!(held(&vault).0, "its words are gone");
    vault
        .version_restore(&of, all.versions[2].id, &all.revision)
        .unwrap();
    assert_eq!(held(&vault), (false, 4));
    vault.undo().unwrap();
    assert!(held(&vault).0);
    assert_eq!(check::check(&vault).unwrap(), Vec::new());
}

#[test]
fn a_prose_that_was_emptied_keeps_what_it_said() {
    let (fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let mut there = String::new();
    for text in [
        "Le temps manque.",
        "Le temps manque à tous.",
        "",
        "Il faut du temps.",
    ] {
        let base = prose::revision(&there);
        vault
            .prose_save(Some(scene.space), "enjeu", text, &base)
            .unwrap();
        text.clone_into(&mut there);
        later(&fresh);
    }
    // Another section's words are not this one's.
    vault
        .prose_save(
            Some(scene.space),
            "risques",
            "Autre chose.",
            &prose::revision(""),
        )
        .unwrap();
    vault
        .prose_save(
            Some(scene.space),
            "risques",
            "",
            &prose::revision("Autre chose."),
        )
        .unwrap();
    let of = VersionOf {
        kind: VersionKind::Prose,
        id: Some(scene.space.0),
        section: "enjeu".to_owned(),
    };
    let all = seen(&vault, &of);
    let texts: Vec<String> = all
        .versions
        .iter()
        .map(|v| text(&vault, &of, v.id))
        .collect();
    assert_eq!(
        texts,
        [
            "Il faut du temps.",
            "Le temps manque à tous.",
            "Le temps manque."
        ]
    );
    vault
        .version_restore(&of, all.versions[1].id, &all.revision)
        .unwrap();
    let said = &Snapshot::read(&vault).unwrap().prose;
    assert_eq!(said[0].text, "Le temps manque à tous.");
}

#[test]
fn what_can_no_longer_be_undone_is_still_a_version() {
    let (fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    write(&mut vault, scene.interview, "Un.");
    later(&fresh);
    write(&mut vault, scene.interview, "Deux.");
    let other = vault
        .statement_save(&claim(scene.space, "Passager."))
        .unwrap()
        .value;
    vault.statement_delete(other).unwrap();
    vault.trash_empty().unwrap();
    assert!(vault.undo_label().unwrap().is_none());
    let of = of(VersionKind::Interview, Some(scene.interview.0));
    assert_eq!(seen(&vault, &of).versions.len(), 2);
}
