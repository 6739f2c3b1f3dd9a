//! Interviews that others were at, though nobody else is noted at them: their words are theirs. And what others wrote.

use croisee_core::{
    Snapshot, Vault,
    deliverable::Lang,
    interview::{ExcerptInput, ExcerptNature, InterviewInput},
    rights::{access, access_name},
    stakeholder::PersonInput,
    vault::{ExcerptId, InterviewId, Op, PersonId},
};
use rusqlite::params;

use crate::common::{
    fresh,
    scene::{self, Scene, reading, scene, stretch, today},
};

const NOTES: &str = "Rose garde un secret bleu. Ada propose un relais. On en reparle.";

fn both(vault: &mut Vault, scene: &Scene) -> (PersonId, InterviewInput, InterviewId) {
    let rose = PersonInput {
        first_name: "Rose".to_owned(),
        ..scene::person("Petit", scene.organisation)
    };
    let rose = vault.person_save(&rose).unwrap().value;
    let input = InterviewInput {
        person_ids: vec![rose, scene.person],
        ..scene::interview_of(scene.organisation, rose)
    };
    let shared = vault.interview_save(&input).unwrap().value;
    vault.notes_save(shared, NOTES, 0).unwrap();
    (rose, input, shared)
}

fn said(vault: &mut Vault, interview: InterviewId, words: &str, who: PersonId) -> ExcerptId {
    let stretch = stretch(NOTES, words);
    let id = vault.excerpt_add(interview, stretch, &[]).unwrap().value;
    let input = ExcerptInput {
        theme_ids: Vec::new(),
        speaker_id: Some(who),
        attribution: None,
        nature: ExcerptNature::Verbatim,
        key: false,
    };
    vault.excerpt_save(id, &input).unwrap();
    id
}

fn table(vault: &Vault, id: PersonId) -> String {
    let made = access(vault, Lang::French, id, today()).unwrap();
    String::from_utf8(made.csv).unwrap()
}

#[test]
fn whoever_was_at_an_interview_and_is_erased_is_not_given_to_the_other() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let (rose, _, shared) = both(&mut vault, &scene);
    said(&mut vault, shared, "Ada propose un relais", scene.person);
    vault.person_erase(rose, &[]).unwrap();
    let table = table(&vault, scene.person);
    assert!(table.contains("un relais"), "{table}");
    assert!(!table.contains("secret bleu"), "{table}");
    vault.person_erase(scene.person, &[]).unwrap();
    let snapshot = Snapshot::read(&vault).unwrap();
    let left = snapshot.interviews.iter().find(|i| i.id == shared).unwrap();
    assert!(left.notes.contains("garde un secret bleu"));
    assert!(!left.notes.contains("un relais"));
}

#[test]
fn whoever_was_taken_off_an_interview_was_at_it() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let (_, input, shared) = both(&mut vault, &scene);
    let alone = InterviewInput {
        id: Some(shared),
        person_ids: vec![scene.person],
        ..input
    };
    vault.interview_save(&alone).unwrap();
    let table = table(&vault, scene.person);
    assert!(!table.contains("secret bleu"), "{table}");
}

#[test]
fn two_cards_that_were_joined_are_one_person() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let (rose, _, _) = both(&mut vault, &scene);
    vault.person_merge(scene.person, rose).unwrap();
    let table = table(&vault, scene.person);
    assert!(table.contains("secret bleu"), "{table}");
}

#[test]
fn words_of_another_speaker_are_never_ones_own() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let (rose, _, _) = both(&mut vault, &scene);
    vault.notes_save(scene.interview, NOTES, 0).unwrap();
    let hers = said(&mut vault, scene.interview, "un secret bleu", rose);
    let whole = "Rose garde un secret bleu. Ada propose un relais.";
    said(&mut vault, scene.interview, whole, scene.person);
    let words = |vault: &Vault| {
        let all = Snapshot::read(vault).unwrap();
        let excerpt = all.excerpts.into_iter().find(|e| e.id == hers);
        let notes = all.interviews.into_iter().find(|i| i.id == scene.interview);
        (excerpt, notes.unwrap().notes)
    };
    let told = croisee_core::rights::erasure(&vault, Lang::French, scene.person).unwrap();
    assert_eq!((told.alone, told.excerpts), (0, 1));
    vault.person_erase(scene.person, &[]).unwrap();
    let (excerpt, notes) = words(&vault);
    let excerpt = excerpt.unwrap();
    assert_eq!(
        (excerpt.quote.as_str(), excerpt.lost),
        ("un secret bleu", false)
    );
    assert!(
        notes.contains("un secret bleu") && !notes.contains("relais"),
        "{notes}"
    );
}

#[test]
fn two_people_of_one_name_have_two_files() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let alone = access_name(&reading(&vault), scene.person);
    assert!(alone.ends_with("Ada Byron"), "{alone}");
    let twin = scene::person("Byron", scene.organisation);
    let twin = vault.person_save(&twin).unwrap().value;
    let reading = reading(&vault);
    let name = |id| access_name(&reading, id);
    assert_ne!(name(scene.person), name(twin));
    assert!(name(scene.person).ends_with("Ada Byron - per-001"));
}

#[test]
fn what_others_wrote_of_a_person_is_told_without_what_it_says_of_others() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let (rose, _, shared) = both(&mut vault, &scene);
    said(&mut vault, shared, "Rose garde un secret bleu", rose);
    let written = vault.transact(Op::new("test"), |tx| {
        let note = "Le dossier jaune de Rose traîne. Ada Byron doit relire, dit Rose Petit ! Le lilas aussi.";
        tx.execute(
            "INSERT INTO followup (id, code, kind, text) VALUES (?1, 'sui-9', 'autre', ?2)",
            params![tx.new_id().to_string(), note],
        )?;
        tx.execute(
            "INSERT INTO prose (id, section, text) VALUES (?1, 'enjeu', 'Ada Byron le sait :\nRose garde un secret bleu, et Ada Byron aussi.')",
            [tx.new_id().to_string()],
        )?;
        tx.execute(
            "INSERT INTO prose (id, section, text) VALUES (?1, 'suite', 'Selon Ada Byron, Rose garde un secret bleu et Ada en rit.')",
            [tx.new_id().to_string()],
        )?;
        Ok(())
    });
    written.unwrap();
    let table = table(&vault, scene.person);
    assert!(table.contains("doit relire"), "{table}");
    for others in ["jaune", "lilas", "Petit", "secret bleu"] {
        assert!(!table.contains(others), "{others}: {table}");
    }
}
