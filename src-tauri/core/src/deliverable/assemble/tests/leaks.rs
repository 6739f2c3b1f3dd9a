//! Over random dossiers nothing leaves beyond its degree; and this test sees it when the rule is broken.

use proptest::{
    prelude::*,
    strategy::ValueTree as _,
    test_runner::{Config, TestRunner},
};

use super::{dice, oracle};
use crate::{
    Snapshot,
    attribution::{Attribution, Audience},
    deliverable::{
        Lang, Options,
        assemble::{Assembled, assemble_under},
    },
    interview::Status,
    stakeholder::ConsentState,
    vault::SpaceId,
};

const AUDIENCES: [Audience; 3] = [
    Audience::DRAFT,
    Audience::PUBLISHED,
    Audience {
        published: true,
        override_unvalidated: true,
    },
];

fn options(audience: Audience) -> Options {
    Options {
        date: chrono::NaiveDate::from_ymd_opt(2020, 9, 30).expect("a day"),
        edition: 1,
        published: audience.published,
        override_unvalidated: audience.override_unvalidated,
        lang: Lang::French,
    }
}

/// Every deliverable of a dossier under `rule`.
fn made(s: &Snapshot, audience: Audience, rule: &Attribution) -> Vec<Assembled> {
    let spaces = s.spaces.iter().flat_map(|space| {
        let template = s.templates.named(&space.template).expect("known");
        assemble_under(rule, s, space.id, None, template, &options(audience))
    });
    let whole = s.templates.named_of_the_demarche(None).expect("known");
    let whole = assemble_under(rule, s, None::<SpaceId>, None, whole, &options(audience));
    spaces.chain(whole).collect()
}

fn leak(s: &Snapshot, audience: Audience, rule: &Attribution) -> Option<String> {
    made(s, audience, rule)
        .iter()
        .find_map(|one| oracle::leak(s, &one.document, audience))
}

fn bytes() -> impl Strategy<Value = Vec<u8>> {
    proptest::collection::vec(any::<u8>(), 200..1200)
}

proptest! {
    #![proptest_config(Config { cases: 60, failure_persistence: None, ..Config::default() })]

    #[test]
    fn a_need_that_says_a_name_or_words_off_the_record_is_told_without(bytes in bytes()) {
        let mut s = dice::dossier(&dice::Dice::new(&bytes));
        dice::tell_in_needs(&mut s);
        for audience in AUDIENCES {
            let rule = Attribution::of(&s, audience);
            prop_assert_eq!(leak(&s, audience, &rule), None);
        }
    }
}

proptest! {
    #![proptest_config(Config { cases: 300, failure_persistence: None, ..Config::default() })]

    #[test]
    fn no_word_and_no_name_leaves_beyond_its_degree(bytes in bytes()) {
        let s = dice::dossier(&dice::Dice::new(&bytes));
        for audience in AUDIENCES {
            let rule = Attribution::of(&s, audience);
            prop_assert_eq!(leak(&s, audience, &rule), None);
        }
    }
}

/// A breach of the rule: it sees another dossier than the one that it is applied to.
type Breach = (&'static str, fn(&mut Snapshot));

const BREACHES: [Breach; 9] = [
    ("the excerpt's own degree is not looked at", |s| {
        s.excerpts.iter_mut().for_each(|e| e.attribution = None);
    }),
    ("the interview's degree is not looked at", |s| {
        s.interviews.iter_mut().for_each(|i| i.attribution = None);
    }),
    ("a meeting is open unless it says otherwise", |s| {
        s.meetings.iter_mut().for_each(|m| {
            m.attribution = m.attribution.or(Some(crate::attribution::Degree::Named));
        });
    }),
    ("a consent once given is given", |s| {
        s.persons
            .iter_mut()
            .for_each(|p| p.consent = p.consent.and(Some(ConsentState::Given)));
    }),
    ("dated facts of consent are not looked at", |s| {
        s.consents.clear();
    }),
    ("excerpts never overlap", |s| {
        for (n, e) in s.excerpts.iter_mut().enumerate() {
            let length = e.end_at - e.start_at;
            e.start_at = 10_000 * n as i64;
            e.end_at = e.start_at + length;
        }
    }),
    ("every group is large enough", |s| {
        for sphere in s.spheres.clone() {
            for _ in 0..3 {
                let organisation = s.organisation("Inventée", sphere.id);
                s.interview(organisation, &[]);
            }
        }
    }),
    ("everything is validated", |s| {
        s.interviews
            .iter_mut()
            .filter(|i| !i.status.is_validated())
            .for_each(|i| i.status = Status::Validated);
    }),
    ("who speaks is who was met first", |s| {
        for e in &mut s.excerpts {
            let met = s
                .interview_persons
                .iter()
                .find(|l| Some(l.interview_id) == e.interview_id);
            e.speaker_id = e.speaker_id.or(met.map(|l| l.person_id));
        }
    }),
];

#[test]
fn the_test_sees_it_when_the_rule_is_broken() {
    let mut runner = TestRunner::deterministic();
    let dossiers: Vec<Snapshot> = (0..400)
        .map(|_| {
            let bytes = bytes().new_tree(&mut runner).expect("bytes").current();
            dice::dossier(&dice::Dice::new(&bytes))
        })
        .collect();
    for (breach, broken) in BREACHES {
        let seen = dossiers.iter().any(|s| {
            let mut other = s.clone();
            broken(&mut other);
            AUDIENCES
                .iter()
                .any(|a| leak(s, *a, &Attribution::of(&other, *a)).is_some())
        });
        assert!(seen, "not seen: {breach}");
    }
}

#[test]
fn the_sides_of_divergences_are_told_and_a_sphere_that_may_not_be_is_seen() {
    let mut runner = TestRunner::deterministic();
    let (mut told, mut seen, mut beside) = (0, 0, 0);
    for _ in 0..300 {
        let bytes = bytes().new_tree(&mut runner).expect("bytes").current();
        let s = dice::dossier(&dice::Dice::new(&bytes));
        let rule = Attribution::of(&s, Audience::DRAFT);
        let mut open = s.clone();
        open.excerpts.iter_mut().for_each(|e| e.attribution = None);
        open.persons.iter_mut().for_each(|p| {
            p.consent = Some(ConsentState::Given);
            p.attribution = Some(crate::attribution::Degree::Named);
        });
        open.consents.clear();
        let broken = Attribution::of(&open, Audience::DRAFT);
        for one in made(&s, Audience::DRAFT, &rule) {
            let text = one.document.text();
            told += usize::from(text.contains("Côté "));
            beside += usize::from(text.contains("pour «\u{202f}Côté "));
        }
        for one in made(&s, Audience::DRAFT, &broken) {
            seen += usize::from(oracle::sides_beyond(&s, &one.document, Audience::DRAFT).is_some());
        }
    }
    assert!(told > 100, "{told}");
    assert!(beside > 10, "{beside}");
    assert!(seen > 0, "never seen");
}

#[test]
fn no_statement_is_ever_lost() {
    let mut runner = TestRunner::deterministic();
    for _ in 0..200 {
        let bytes = bytes().new_tree(&mut runner).expect("bytes").current();
        let s = dice::dossier(&dice::Dice::new(&bytes));
        let rule = Attribution::of(&s, Audience::PUBLISHED);
        for (space, one) in s.spaces.iter().zip(made(&s, Audience::PUBLISHED, &rule)) {
            let text = one.document.text();
            for statement in &s.statements {
                if statement.space_id.is_none_or(|id| id == space.id) {
                    assert!(text.contains(&statement.text), "{}", statement.code);
                }
            }
        }
    }
}
