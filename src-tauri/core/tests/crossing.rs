//! A statement that begins in the crossing rests on the words of its cells, and one undo takes all of it back.

use crate::common;

use common::{
    fresh,
    scene::{interview_of, organisation, person, scene, stretch},
};
use croisee_core::{
    Error, Snapshot, Vault,
    crossing::{CrossingAcross, CrossingQuery, SeedWords, StatementSeed},
    interview::Status,
    synthesis::{Sense, StatementNature},
    vault::{ExcerptId, InterviewId, NodeId, SpaceId, SphereId},
};

struct Made {
    space: SpaceId,
    theme: NodeId,
    spheres: [SphereId; 2],
    words: [ExcerptId; 3],
}

fn says(vault: &mut Vault, interview: InterviewId, words: &str, theme: NodeId) -> ExcerptId {
    vault.notes_save(interview, words, 0).unwrap();
    let all = stretch(words, words);
    let excerpt = vault.excerpt_add(interview, all, &[theme]);
    excerpt.unwrap().value
}

/// Two spheres; two organisations of the first and one of the second speak of one theme.
fn made(vault: &mut Vault) -> Made {
    let s = scene(vault);
    let theme = vault.theme_add("Trésorerie", None).unwrap().value;
    let other = vault.sphere_add("experts", "un expert").unwrap().value;
    let mut interviews = vec![s.interview];
    for (name, sphere) in [("Rives", s.sphere), ("Cap", other)] {
        let id = vault
            .organisation_save(&organisation(name, sphere))
            .unwrap();
        let who = vault.person_save(&person(name, id.value)).unwrap().value;
        let interview = vault
            .interview_save(&interview_of(id.value, who))
            .unwrap()
            .value;
        vault
            .interview_status(interview, Status::Held, None)
            .unwrap();
        interviews.push(interview);
    }
    let mut words = Vec::new();
    for (n, interview) in interviews.into_iter().enumerate() {
        words.push(says(
            vault,
            interview,
            &format!("La caisse est vide {n}."),
            theme,
        ));
    }
    Made {
        space: s.space,
        theme,
        spheres: [s.sphere, other],
        words: words.try_into().unwrap(),
    }
}

fn seed(made: &Made) -> StatementSeed {
    StatementSeed {
        query: CrossingQuery::across(CrossingAcross::Sphere),
        theme_id: made.theme,
        columns: vec![made.spheres[0].to_string()],
        against: Vec::new(),
        space_id: Some(made.space),
        section: String::new(),
        nature: StatementNature::Convergence,
        text: String::new(),
        words: Vec::new(),
    }
}

fn rests(vault: &Vault) -> Vec<(ExcerptId, Sense)> {
    let snapshot = Snapshot::read(vault).unwrap();
    let mut rests: Vec<_> = snapshot
        .evidence
        .iter()
        .filter_map(|e| Some((e.excerpt_id?, e.sense)))
        .collect();
    rests.sort();
    rests
}

#[test]
fn a_statement_begun_from_a_cell_rests_on_its_words_and_one_undo_leaves_nothing() {
    let (_fresh, mut vault) = fresh();
    let made = made(&mut vault);
    let id = vault.statement_from_crossing(&seed(&made)).unwrap().value;
    let snapshot = Snapshot::read(&vault).unwrap();
    let statement = snapshot.statements.iter().find(|s| s.id == id).unwrap();
    assert_eq!(statement.text, "Trésorerie");
    assert_eq!(statement.space_id, Some(made.space));
    assert_eq!(statement.nature, StatementNature::Convergence);
    let carries = |n: usize| (made.words[n], Sense::Supports);
    assert_eq!(rests(&vault), [carries(0), carries(1)]);
    let undone = vault.undo().unwrap();
    assert_eq!(undone.op, "statement.begin");
    let snapshot = Snapshot::read(&vault).unwrap();
    assert!(snapshot.statements.is_empty() && snapshot.evidence.is_empty());
    vault.redo().unwrap();
    assert_eq!(rests(&vault).len(), 2);
}

#[test]
fn a_row_lends_all_its_words_two_groups_those_for_and_against_and_a_choice_only_its_own() {
    let (_fresh, mut vault) = fresh();
    let made = made(&mut vault);
    let row = StatementSeed {
        columns: Vec::new(),
        space_id: None,
        text: "Tous le disent.".to_owned(),
        ..seed(&made)
    };
    vault.statement_from_crossing(&row).unwrap();
    assert_eq!(rests(&vault).len(), 3);
    vault.undo().unwrap();
    let parted = StatementSeed {
        against: vec![made.spheres[1].to_string()],
        ..seed(&made)
    };
    vault.statement_from_crossing(&parted).unwrap();
    let against: Vec<ExcerptId> = rests(&vault)
        .into_iter()
        .filter(|(_, sense)| *sense == Sense::Contradicts)
        .map(|(id, _)| id)
        .collect();
    assert_eq!(against, [made.words[2]]);
    vault.undo().unwrap();
    let chosen = StatementSeed {
        words: [made.words[1], made.words[2]]
            .map(|excerpt_id| SeedWords {
                excerpt_id,
                sense: Sense::Nuances,
            })
            .to_vec(),
        section: "suites".to_owned(),
        ..seed(&made)
    };
    let begun = vault.statement_from_crossing(&chosen).unwrap().value;
    let snapshot = Snapshot::read(&vault).unwrap();
    let begun = snapshot.statements.iter().find(|s| s.id == begun).unwrap();
    assert_eq!(begun.section, "suites", "it stands where one chose");
    assert_eq!(
        rests(&vault),
        [(made.words[1], Sense::Nuances)],
        "what is not of the cell stays out"
    );
}

#[test]
fn a_cell_that_is_not_there_any_more_begins_nothing() {
    let (_fresh, mut vault) = fresh();
    let made = made(&mut vault);
    let gone = [
        StatementSeed {
            columns: vec!["ailleurs".to_owned()],
            ..seed(&made)
        },
        StatementSeed {
            theme_id: NodeId(uuid::Uuid::nil()),
            ..seed(&made)
        },
        StatementSeed {
            space_id: Some(SpaceId(uuid::Uuid::nil())),
            ..seed(&made)
        },
    ];
    for seed in gone {
        let refused = vault.statement_from_crossing(&seed);
        assert!(matches!(refused, Err(Error::Gone { .. })), "{refused:?}");
    }
    assert!(Snapshot::read(&vault).unwrap().statements.is_empty());
}
