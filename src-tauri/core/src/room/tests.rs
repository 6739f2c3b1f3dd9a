//! Over random dossiers nothing is on the wall beyond its degree; and these tests see it when the rule is broken.

mod sides;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use croisee_typeset::document::Document;
use proptest::{
    prelude::*,
    strategy::ValueTree as _,
    test_runner::{Config, TestRunner},
};

use super::{
    RoomFront,
    slides::{self, Options},
    wall::room_under,
};
use crate::{
    Snapshot,
    attribution::{Attribution, Audience, Degree, sample},
    deliverable::{
        Deliverable, DeliverableSection, Lang,
        assemble::tests::{dice, oracle},
    },
    synthesis::{Sense, StatementNature},
    vault::{DeliverableId, DeliverableSectionId, ExcerptId, SpaceId, StatementId},
};

const OPTIONS: Options = Options {
    date: NaiveDate::from_ymd_opt(2020, 9, 30).expect("a day"),
    lang: Lang::French,
    voices: true,
};

fn bytes() -> impl Strategy<Value = Vec<u8>> {
    proptest::collection::vec(any::<u8>(), 200..1200)
}

/// The pages of every space under a rule.
fn pages(s: &Snapshot, rule: &Attribution) -> Vec<Document> {
    let spaces = s.spaces.iter();
    let made = spaces.map(|space| slides::assemble(rule, s, space.id, OPTIONS).expect("assembled"));
    made.map(|made| made.document).collect()
}

fn leak(s: &Snapshot, rule: &Attribution) -> Option<String> {
    let pages = pages(s, rule);
    pages
        .iter()
        .find_map(|page| oracle::leak(s, page, Audience::PUBLISHED))
}

/// The words of a text that are one of a kind.
fn telling(text: &str) -> BTreeSet<String> {
    text.split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|w| w.ends_with('z'))
        .map(str::to_owned)
        .collect()
}

proptest! {
    #![proptest_config(Config { cases: 300, failure_persistence: None, ..Config::default() })]

    #[test]
    fn no_word_and_no_name_is_on_the_wall_beyond_its_degree(bytes in bytes()) {
        let s = dice::dossier(&dice::Dice::new(&bytes));
        let rule = Attribution::of(&s, Audience::PUBLISHED);
        prop_assert_eq!(leak(&s, &rule), None);
        for (space, page) in s.spaces.iter().zip(pages(&s, &rule)) {
            let room = room_under(&rule, &s, space.id, None, Lang::French).expect("shown");
            let wall = telling(&serde_json::to_string(&room).expect("written"));
            let page = telling(&serde_json::to_string(&page).expect("written"));
            let only: Vec<_> = wall.difference(&page).collect();
            prop_assert!(only.is_empty(), "on the wall alone: {only:?}");
        }
    }

    #[test]
    fn a_claim_that_says_a_name_or_kept_words_is_not_on_the_wall(bytes in bytes()) {
        let mut s = dice::dossier(&dice::Dice::new(&bytes));
        let people = s.persons.iter().map(|p| p.full_name());
        let organisations = s.organisations.iter().map(|o| o.name.clone());
        let quotes = s.excerpts.iter().map(|e| e.quote.clone());
        let said: Vec<String> = people.chain(organisations).chain(quotes).collect();
        for (n, statement) in s.statements.iter_mut().enumerate() {
            let words = &said[n % said.len().max(1)];
            statement.text = format!("Selon {words}.");
            statement.verdict_reason = said[(n + 1) % said.len()].clone();
        }
        let rule = Attribution::of(&s, Audience::PUBLISHED);
        for (space, page) in s.spaces.iter().zip(pages(&s, &rule)) {
            let room = room_under(&rule, &s, space.id, None, Lang::French).expect("shown");
            let shown: usize = room.sections.iter().map(|s| s.statements.len()).sum();
            let own = s.statements.iter().filter(|x| x.space_id == Some(space.id)).count();
            let out = room.withheld.len() + room.left_out as usize;
            prop_assert_eq!(shown + out, own, "each is shown or said not to be");
            for name in s.organisations.iter().filter(|o| o.named_participant != Some(true)) {
                let text = page.text();
                let quoted = rule.participants(&s, s.excerpts.iter().map(|e| e.id));
                prop_assert!(
                    quoted.names_organisation(name.id) || !text.contains(&name.name),
                    "{} is on the wall", name.name
                );
            }
        }
    }
}

/// A rule that is broken, and how.
type Breach = (&'static str, fn(&mut Snapshot));

#[test]
fn the_test_sees_it_when_the_rule_is_broken() {
    let mut runner = TestRunner::deterministic();
    let dossiers: Vec<Snapshot> = (0..300)
        .map(|_| {
            let bytes = bytes().new_tree(&mut runner).expect("bytes").current();
            dice::dossier(&dice::Dice::new(&bytes))
        })
        .collect();
    let breaches: [Breach; 3] = [
        ("the excerpt's own degree is not looked at", |s| {
            s.excerpts.iter_mut().for_each(|e| e.attribution = None);
        }),
        ("a meeting is open unless it says otherwise", |s| {
            for meeting in &mut s.meetings {
                meeting.attribution = meeting.attribution.or(Some(Degree::Named));
            }
        }),
        ("dated facts of consent are not looked at", |s| {
            s.consents.clear();
        }),
    ];
    for (breach, broken) in breaches {
        let seen = dossiers.iter().any(|s| {
            let mut other = s.clone();
            broken(&mut other);
            leak(s, &Attribution::of(&other, Audience::PUBLISHED)).is_some()
        });
        assert!(seen, "not seen: {breach}");
    }
}

/// A space with one claim, and one organisation of a sphere of `heard` that said something in a meeting of it.
fn spoken(heard: usize, degree: Option<Degree>) -> (Snapshot, StatementId, ExcerptId) {
    let mut s = sample::empty();
    let sphere = s.sphere("réseau");
    for n in 0..heard {
        let organisation = s.organisation(&format!("Rives {n}"), sphere);
        s.interview(organisation, &[]);
    }
    let space = s.space("regards", "note_enjeux");
    let claim = s.statement(Some(space), "", StatementNature::Stake, "Le temps manque.");
    let meeting = s.meeting(space, &[]);
    s.meetings[0].attribution = degree;
    let interview = s.interviews[0].id;
    let excerpt = s.excerpt(interview, 0, "Oui, et plus que jamais.");
    let organisation = s.organisations[0].id;
    let row = s.excerpt_mut(excerpt);
    (row.interview_id, row.meeting_id) = (None, Some(meeting));
    row.organisation_id = Some(organisation);
    s.rests(claim, excerpt, Sense::Supports);
    (s, claim, excerpt)
}

#[test]
fn an_organisation_without_a_name_is_counted_and_told_by_nobody() {
    for degree in [None, Some(Degree::Named)] {
        let (s, _, excerpt) = spoken(4, degree);
        let rule = Attribution::of(&s, Audience::PUBLISHED);
        let shown = rule.quotable(excerpt).expect("quotable");
        assert_eq!(shown.degree, Degree::Anonymous, "nobody agreed to anything");
        assert_eq!(shown.organisation, Some(s.organisations[0].id));
        let space = s.spaces[0].id;
        let room = room_under(&rule, &s, space, Some(s.meetings[0].id), Lang::French);
        let room = room.expect("shown");
        let claim = &room.sections[0].statements[0];
        assert!(claim.carry.few && claim.here[0].few);
        assert!(claim.spheres.is_empty());
        assert_eq!(claim.quotes[0].who, "anonyme");
    }
}

#[test]
fn an_organisation_is_as_closed_as_those_of_it_who_were_there_and_never_told_as_one_of_them() {
    let (mut s, _, excerpt) = spoken(4, Some(Degree::Named));
    let (own, meeting) = (s.organisations[0].id, s.meetings[0].id);
    let there = s.person("Byron", Some(own), Some(Degree::Named));
    s.meeting_attendees.push(crate::snapshot::MeetingAttendee {
        meeting_id: meeting,
        person_id: there,
    });
    let told = |s: &Snapshot| {
        let rule = Attribution::of(s, Audience::PUBLISHED);
        rule.shown(excerpt).expect("known").clone()
    };
    assert_eq!(told(&s).degree, Degree::Organisation);
    assert_eq!(told(&s).person, None);
    s.persons[0].attribution = Some(Degree::Sphere);
    assert_eq!(told(&s).degree, Degree::Sphere);
    s.persons[0].consent = Some(crate::stakeholder::ConsentState::Withdrawn);
    assert_eq!(told(&s).degree, Degree::OffRecord);
    assert_eq!(told(&s).text, None);
}

#[test]
fn in_a_meeting_words_that_nobody_is_marked_for_are_not_those_of_the_only_one_noted_as_present() {
    let (mut s, claim, excerpt) = spoken(4, Some(Degree::Named));
    let (own, meeting) = (s.organisations[0].id, s.meetings[0].id);
    let there = s.person("Byron", Some(own), Some(Degree::Named));
    s.meeting_attendees.push(crate::snapshot::MeetingAttendee {
        meeting_id: meeting,
        person_id: there,
    });
    s.excerpt_mut(excerpt).organisation_id = None;
    let rule = Attribution::of(&s, Audience::PUBLISHED);
    let shown = rule.quotable(excerpt).expect("quotable");
    assert_eq!((shown.person, shown.organisation), (None, None));
    assert_eq!(shown.degree, Degree::Sphere);
    let carriers = crate::crossing::Carriers::of(&s, &rule, claim);
    assert_eq!(carriers.organisations(), 0, "nobody is counted");
    // Marked, they are.
    s.excerpt_mut(excerpt).speaker_id = Some(there);
    let rule = Attribution::of(&s, Audience::PUBLISHED);
    assert_eq!(rule.shown(excerpt).map(|x| x.person), Some(Some(there)));
}

#[test]
fn a_title_that_says_a_name_or_kept_words_is_on_neither_the_wall_nor_its_pages() {
    let (mut s, _, excerpt) = spoken(4, None);
    s.excerpt_mut(excerpt).attribution = Some(Degree::OffRecord);
    let room = |s: &Snapshot| {
        let rule = Attribution::of(s, Audience::PUBLISHED);
        let room = room_under(&rule, s, s.spaces[0].id, None, Lang::French).expect("shown");
        let pages = serde_json::to_string(&pages(s, &rule)).expect("written");
        (room, pages)
    };
    let (told, _) = room(&s);
    assert_eq!(told.title, s.spaces[0].title);
    assert!(told.front_withheld.is_empty());
    s.spaces[0].title = "Avec Rives 0".to_owned();
    s.spaces[0].question = "« Oui, et plus que jamais. »".to_owned();
    s.initiative.title = "Selon Rives 1".to_owned();
    s.initiative.pilots.0 = vec!["Rives 2".to_owned(), "Pilote".to_owned()];
    let (told, pages) = room(&s);
    assert_eq!(told.title, "Espace de dialogue");
    assert_eq!(
        told.front_withheld,
        [
            RoomFront::Space,
            RoomFront::Question,
            RoomFront::Initiative,
            RoomFront::Pilot
        ]
    );
    let wall = serde_json::to_string(&told).expect("written");
    for kept in ["Rives", "jamais"] {
        assert!(!wall.contains(kept), "{wall}");
        assert!(!pages.contains(kept), "{pages}");
    }
    assert!(pages.contains("Pilote"), "who may be told stays");
}

fn listed(s: &mut Snapshot, space: SpaceId) -> DeliverableId {
    let id = DeliverableId(sample::id(40, s.deliverables.len()));
    s.deliverables.push(Deliverable {
        id,
        code: format!("liv-{}", s.deliverables.len()),
        space_id: space,
        title: "La note".to_owned(),
        template: "note_enjeux".to_owned(),
        edition: None,
        status: String::new(),
        date: None,
        file: String::new(),
        rank: None,
        source: String::new(),
        fictional: None,
    });
    id
}

#[test]
fn a_section_left_out_of_the_first_deliverable_is_neither_on_the_wall_nor_on_its_pages() {
    let (mut s, _, _) = spoken(4, None);
    let space = s.spaces[0].id;
    s.statement(
        Some(space),
        "enjeu",
        StatementNature::Stake,
        "On laisse ceci.",
    );
    s.statement(
        Some(space),
        "risques",
        StatementNature::Stake,
        "On garde cela.",
    );
    s.statements.remove(0);
    s.evidence.clear();
    let (first, second) = (listed(&mut s, space), listed(&mut s, space));
    for (of, shown) in [(second, 2), (first, 1)] {
        s.sections = vec![DeliverableSection {
            id: DeliverableSectionId(sample::id(41, 0)),
            deliverable_id: of,
            section: "Enjeu".to_owned(),
            rank: None,
            off: true,
        }];
        let rule = Attribution::of(&s, Audience::PUBLISHED);
        let room = room_under(&rule, &s, space, None, Lang::French).expect("shown");
        let claims: usize = room.sections.iter().map(|s| s.statements.len()).sum();
        assert_eq!((claims, room.left_out as usize), (shown, 2 - shown));
        let pages = serde_json::to_string(&pages(&s, &rule)).expect("written");
        let wall = serde_json::to_string(&room).expect("written");
        for said in [wall, pages] {
            assert!(said.contains("On garde cela."));
            assert_eq!(said.contains("On laisse ceci."), shown == 2, "{said}");
        }
    }
}
