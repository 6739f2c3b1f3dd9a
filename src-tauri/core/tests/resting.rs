//! What statements rest on, deleted all the same: they lose it and say so, and all of it comes back from the bin as one.

use crate::common;

use common::{
    fresh,
    scene::{Scene, claim, interview_of, person, reading, scene, stretch},
};
use croisee_core::{
    Error, Snapshot, Vault,
    attribution::Degree,
    check,
    deliverable::Lang,
    exchange::{self, Sharing},
    interview::Status,
    inventory::{InventoryInput, Kind},
    resting::{Resting, RestingKind, resting},
    synthesis::{EvidenceKind, Sense},
    trash::{TrashKind, TrashWith, trash},
    vault::{ExcerptId, InterviewId, StatementId},
};

const NOTES: &str =
    "Les relais manquent partout, dit-elle. Le village attend sa navette depuis mars.";

/// All that the dossier holds, as an archive: file by file.
fn whole(vault: &Vault) -> Vec<(String, Vec<u8>)> {
    let archive = exchange::export(vault, Sharing::Complete).unwrap();
    let files = archive.files();
    files.map(|(n, b)| (n.to_owned(), b.to_vec())).collect()
}

fn take(vault: &mut Vault, interview: InterviewId, words: &str) -> ExcerptId {
    vault
        .excerpt_add(interview, stretch(NOTES, words), &[])
        .unwrap()
        .value
}

fn rests(vault: &mut Vault, statement: StatementId, excerpt: ExcerptId) {
    let cited = excerpt.to_string();
    vault
        .evidence_add(statement, EvidenceKind::Excerpt, &cited, Sense::Supports)
        .unwrap();
}

fn network(from: InterviewId) -> InventoryInput {
    InventoryInput {
        id: None,
        kind: Kind::Network,
        volet_id: None,
        title: "Un réseau de navettes".to_owned(),
        description: String::new(),
        echelon: String::new(),
        territory: String::new(),
        origin_interview_id: Some(from),
        origin_meeting_id: None,
        status: String::new(),
        source: String::new(),
    }
}

/// The scene: two excerpts and an entry of one interview; a statement that rests on both excerpts, one on one of them and
/// on an excerpt of another interview.
fn written(vault: &mut Vault) -> (Scene, [StatementId; 2]) {
    let scene = scene(vault);
    vault.notes_save(scene.interview, NOTES, 0).unwrap();
    let first = take(vault, scene.interview, "Les relais manquent");
    let second = take(vault, scene.interview, "attend sa navette");
    vault.inventory_add(&network(scene.interview)).unwrap();
    let other = vault
        .interview_save(&interview_of(scene.organisation, scene.person))
        .unwrap()
        .value;
    vault.interview_status(other, Status::Held, None).unwrap();
    vault.notes_save(other, NOTES, 0).unwrap();
    let third = take(vault, other, "Le village");
    let both = vault
        .statement_save(&claim(scene.space, "Les relais manquent."))
        .unwrap()
        .value;
    let one = vault
        .statement_save(&claim(scene.space, "On attend."))
        .unwrap()
        .value;
    rests(vault, both, first);
    rests(vault, both, second);
    rests(vault, one, second);
    rests(vault, one, third);
    (scene, [both, one])
}

fn counts(found: &Resting) -> Vec<(TrashWith, u32)> {
    found.with.iter().map(|c| (c.what, c.count)).collect()
}

fn sound(vault: &Vault) {
    assert_eq!(check::check(vault).unwrap(), Vec::new());
}

/// Looks at every statement again: the flag is what a restoration leaves up.
fn review(vault: &mut Vault, statements: &[StatementId]) {
    for id in statements {
        vault.statement_reviewed(*id).unwrap();
    }
}

#[test]
fn an_interview_that_is_cited_says_by_whom_and_goes_and_comes_back_as_one() {
    let (_fresh, mut vault) = fresh();
    let (scene, statements) = written(&mut vault);
    let before = whole(&vault);
    let id = scene.interview.to_string();
    let found = resting(&vault, RestingKind::Interview, &id).unwrap();
    assert_eq!(whole(&vault), before, "asking changes nothing");
    assert!(found.asks);
    assert_eq!(found.spaces.len(), 1);
    let told: Vec<_> = found.spaces[0]
        .statements
        .iter()
        .map(|s| (s.id, s.goes, s.stays))
        .collect();
    assert_eq!(told, [(statements[0], 2, 0), (statements[1], 1, 1)]);
    assert_eq!(
        counts(&found),
        [
            (TrashWith::Excerpts, 2),
            (TrashWith::Entries, 1),
            (TrashWith::Evidence, 3)
        ]
    );
    assert!(matches!(
        vault.interview_delete(scene.interview),
        Err(Error::InUse { .. })
    ));

    vault.delete_resting(RestingKind::Interview, &id).unwrap();
    sound(&vault);
    let snapshot = Snapshot::read(&vault).unwrap();
    assert_eq!(snapshot.evidence.len(), 1);
    assert!(snapshot.entries.is_empty());
    assert!(snapshot.statements.iter().all(|s| s.stale));
    let bin = trash(&vault, Lang::French).unwrap();
    assert_eq!((bin.len(), bin[0].kind), (1, TrashKind::Interview));
    vault.undo().unwrap();
    assert_eq!(whole(&vault), before, "undone, it is as it was");
    vault.redo().unwrap();
    let bin = trash(&vault, Lang::French).unwrap();
    let back = vault.trash_restore(bin[0].id, Lang::French).unwrap().value;
    assert!(back.lost.is_empty() && !back.closed);
    assert!(trash(&vault, Lang::French).unwrap().is_empty());
    sound(&vault);
    review(&mut vault, &statements);
    assert_eq!(whole(&vault), before, "brought back, all is there");
}

#[test]
fn what_nothing_rests_on_goes_without_a_question() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    vault.notes_save(scene.interview, NOTES, 0).unwrap();
    take(&mut vault, scene.interview, "Les relais manquent");
    let id = scene.interview.to_string();
    let found = resting(&vault, RestingKind::Interview, &id).unwrap();
    assert!(!found.asks && found.spaces.is_empty());
    vault.interview_delete(scene.interview).unwrap();
    assert!(matches!(
        resting(&vault, RestingKind::Interview, &id),
        Err(Error::Gone { .. })
    ));
}

#[test]
fn an_organisation_goes_with_its_people_and_interviews_and_comes_back_as_one() {
    let (_fresh, mut vault) = fresh();
    let (scene, statements) = written(&mut vault);
    let before = whole(&vault);
    let id = scene.organisation.to_string();
    let found = resting(&vault, RestingKind::Organisation, &id).unwrap();
    assert!(found.asks);
    assert!(counts(&found).starts_with(&[(TrashWith::Interviews, 2), (TrashWith::People, 1)]));
    vault
        .delete_resting(RestingKind::Organisation, &id)
        .unwrap();
    let snapshot = Snapshot::read(&vault).unwrap();
    assert!(snapshot.persons.is_empty() && snapshot.consents.is_empty());
    assert!(snapshot.interviews.is_empty() && snapshot.evidence.is_empty());
    let bin = trash(&vault, Lang::French).unwrap();
    assert_eq!((bin.len(), bin[0].kind), (1, TrashKind::Organisation));
    let back = vault.trash_restore(bin[0].id, Lang::French).unwrap().value;
    assert!(back.lost.is_empty() && !back.closed);
    sound(&vault);
    review(&mut vault, &statements);
    assert_eq!(whole(&vault), before);
}

#[test]
fn a_person_goes_with_their_words_and_their_consents_and_all_come_back() {
    let (_fresh, mut vault) = fresh();
    let (scene, statements) = written(&mut vault);
    let before = whole(&vault);
    let id = scene.person.to_string();
    assert!(resting(&vault, RestingKind::Person, &id).unwrap().asks);
    vault.delete_resting(RestingKind::Person, &id).unwrap();
    let snapshot = Snapshot::read(&vault).unwrap();
    assert_eq!(snapshot.interviews.len(), 2, "the interviews stay");
    assert!(snapshot.excerpts.is_empty() && snapshot.consents.is_empty());
    // The notes go on while they are away: their words find their place again.
    let later = format!("Elle arrive. {NOTES}");
    let revision = snapshot.interviews[0].revision;
    vault
        .notes_save(snapshot.interviews[0].id, &later, revision)
        .unwrap();
    let bin = trash(&vault, Lang::French).unwrap();
    let back = vault.trash_restore(bin[0].id, Lang::French).unwrap().value;
    assert!(back.lost.is_empty() && !back.closed && back.adrift == 0);
    sound(&vault);
    vault.undo().unwrap();
    vault.undo().unwrap();
    vault.undo().unwrap();
    assert_eq!(whole(&vault), before);
    vault.delete_resting(RestingKind::Person, &id).unwrap();
    let bin = trash(&vault, Lang::French).unwrap();
    vault.trash_restore(bin[0].id, Lang::French).unwrap();
    review(&mut vault, &statements);
    assert_eq!(whole(&vault), before);
}

#[test]
fn no_word_that_stays_is_more_open_than_it_was() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let mut closed = person("Anonyme", scene.organisation);
    closed.attribution = Some(Degree::Anonymous);
    let closed = vault.person_save(&closed).unwrap().value;
    let mut input = interview_of(scene.organisation, scene.person);
    input.id = Some(scene.interview);
    input.person_ids = vec![scene.person, closed];
    vault.interview_save(&input).unwrap();
    vault.notes_save(scene.interview, NOTES, 0).unwrap();
    let unmarked = take(&mut vault, scene.interview, "Les relais manquent");
    let degree = |vault: &Vault| {
        let reading = reading(vault);
        reading.attribution.shown(unmarked).unwrap().degree
    };
    let was = degree(&vault);
    assert_eq!(was, Degree::Anonymous);
    vault
        .delete_resting(RestingKind::Person, &closed.to_string())
        .unwrap();
    assert_eq!(degree(&vault), Degree::Anonymous);
}

#[test]
fn an_entry_whose_interview_is_gone_comes_back_with_it_and_never_alone() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let entry = vault
        .inventory_add(&network(scene.interview))
        .unwrap()
        .value;
    vault.inventory_delete(entry).unwrap();
    vault.interview_delete(scene.interview).unwrap();
    let bin = trash(&vault, Lang::French).unwrap();
    let of = bin.iter().find(|i| i.kind == TrashKind::Entry).unwrap();
    let back = vault.trash_restore(of.id, Lang::French).unwrap().value;
    assert_eq!(back.first.len(), 1, "its interview came first");
    let snapshot = Snapshot::read(&vault).unwrap();
    assert_eq!(
        snapshot.entries[0].origin_interview_id,
        Some(scene.interview)
    );
}
