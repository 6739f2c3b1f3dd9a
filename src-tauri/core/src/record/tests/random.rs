//! Over random dossiers: a record holds nothing of another interview, a summary nothing beyond its degree, on one page.

use std::collections::BTreeSet;

use croisee_typeset::document::Document;
use proptest::{
    prelude::*,
    strategy::ValueTree as _,
    test_runner::{Config, TestRunner},
};

use super::{
    super::{RecordKind, Source, account, desk::Desk, notice, plan, summary},
    OPTIONS, all, made,
};
use crate::{
    Snapshot,
    attribution::{Attribution, Audience, Degree, sample},
    deliverable::assemble::tests::{
        dice::{self, WORDS, word},
        oracle,
    },
    interview::{
        Excerpt, Followup, Interview, Nature, ReturnedText, SettledChange, SettledChanges,
    },
    vault::{FollowupId, InterviewId, ReturnedTextId, Words as Names},
};

/// What the dice write where nothing of it is anybody's to read; and roles, which are their bearer's.
const NEVER: [&str; 6] = [
    "notesorgz",
    "courrielz",
    "telephonez",
    "objetz",
    "prefixez",
    "fonctionz",
];

fn bytes() -> impl Strategy<Value = Vec<u8>> {
    proptest::collection::vec(any::<u8>(), 200..1200)
}

/// A random dossier whose notes hold their words, and what its interviews leave to do.
fn dossier(bytes: &[u8]) -> (Snapshot, Vec<Followup>) {
    let mut s = dice::dossier(&dice::Dice::new(bytes));
    let mut followups = Vec::new();
    let names: Vec<String> = s
        .organisations
        .iter()
        .map(|o| o.name.clone())
        .chain(s.persons.iter().map(crate::stakeholder::Person::full_name))
        .collect();
    let rule = Attribution::of(&s, Audience::DRAFT);
    let long = |e: &&Excerpt| e.quote.split(' ').count() >= 6;
    let mut unsaid = s.excerpts.iter().filter(|e| rule.quotable(e.id).is_none());
    let unsaid = unsaid.find(long);
    let unsaid = unsaid.map(|e| e.quote.clone()).unwrap_or_default();
    for (n, interview) in s.interviews.iter_mut().enumerate() {
        let words: Vec<String> = (0..WORDS).map(|w| word(n, w)).collect();
        interview.notes = words.join(" ");
        interview.facilitators = Names(vec!["Claire".to_owned()]);
        let named = names.get(usize::from(bytes[n % bytes.len()]) % names.len().max(1));
        for (text, day) in [
            (
                format!("Rappeler {}", named.map_or("", String::as_str)),
                "2020-09-01",
            ),
            (unsaid.clone(), "2020-10-01"),
            (format!("suitekan{n}z"), "2020-10-02"),
        ] {
            followups.push(Followup {
                id: FollowupId(sample::id(14, followups.len())),
                code: format!("sui-{:03}", followups.len()),
                interview_id: Some(interview.id),
                kind: "autre".to_owned(),
                text,
                due_on: crate::when::day(day),
                done_on: None,
                attribution: None,
                source: String::new(),
                fictional: None,
            });
        }
    }
    s.returned = returned(&s, bytes);
    (s, followups)
}

/// Texts that came back and were not taken up: stretches of the notes with others in their place, whatever may be told of
/// them.
fn returned(s: &Snapshot, bytes: &[u8]) -> Vec<ReturnedText> {
    let byte = |n: usize| usize::from(bytes[n % bytes.len()]);
    let interviews = s.interviews.iter().enumerate();
    interviews
        .map(|(n, interview)| {
            let stretch = |at: usize| {
                let from = byte(at) % WORDS;
                let words = (from..WORDS).take(byte(at + 1) % 9).map(|w| word(n, w));
                words.collect::<Vec<_>>().join(" ")
            };
            let changes = (0..4).map(|c| SettledChange {
                before: stretch(n * 31 + c * 4),
                after: stretch(n * 31 + c * 4 + 2),
                question: None,
                accepted: byte(n + c) % 3 == 0,
            });
            ReturnedText {
                id: ReturnedTextId(sample::id(15, n)),
                interview_id: interview.id,
                came_on: OPTIONS.date,
                settled_on: OPTIONS.date,
                set_aside: false,
                changes: SettledChanges(changes.collect()),
            }
        })
        .collect()
}

/// The words of notes and the names that a document says.
fn said(document: &Document) -> BTreeSet<String> {
    let text = serde_json::to_string(document).expect("plain data");
    text.split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|w| w.ends_with('z'))
        .filter(|w| w.chars().any(|c| c.is_ascii_digit()) || NEVER.contains(w))
        .map(str::to_owned)
        .collect()
}

/// What the facilitator noticed and keeps off the record, words of which no passage of their own holds and none that may
/// be quoted: a lost passage may have held some that stand elsewhere too.
fn noticed(s: &Snapshot, rule: &Attribution, id: InterviewId) -> BTreeSet<String> {
    let own = |noticed: bool| -> BTreeSet<String> {
        s.excerpts
            .iter()
            .filter(|e| e.interview_id == Some(id))
            .filter(|e| {
                let kept = rule.shown(e.id).is_none_or(|it| it.text.is_none());
                (e.nature == Nature::Observation && kept) == noticed
                    && (noticed || e.nature != Nature::Observation)
            })
            .flat_map(|e| e.quote.split(' ').map(str::to_owned).collect::<Vec<_>>())
            .collect()
    };
    let of_it = s.excerpts.iter().filter(|e| e.interview_id == Some(id));
    let quotable: BTreeSet<String> = of_it
        .filter_map(|e| rule.shown(e.id)?.text.as_deref())
        .flat_map(|text| text.split(' ').map(str::to_owned))
        .collect();
    &(&own(true) - &own(false)) - &quotable
}

fn account_leak(
    s: &Snapshot,
    rule: &Attribution,
    n: usize,
    interview: &Interview,
    document: &Document,
) -> Option<String> {
    let said = said(document);
    let own: BTreeSet<String> = (0..WORDS).map(|w| word(n, w)).collect();
    let met: Vec<_> = s
        .interview_persons
        .iter()
        .filter(|l| l.interview_id == interview.id)
        .collect();
    let mut allowed = own.clone();
    for person in s
        .persons
        .iter()
        .filter(|p| met.iter().any(|l| l.person_id == p.id))
    {
        allowed.extend([
            person.name.clone(),
            person.first_name.clone(),
            person.role.clone(),
        ]);
        // Where somebody works may be told beside their name.
        allowed.extend(
            s.organisations
                .iter()
                .filter(|o| Some(o.id) == person.organisation_id)
                .map(|o| o.name.clone()),
        );
        allowed.extend(s.spheres.iter().flat_map(|x| {
            x.name_singular
                .split(' ')
                .map(str::to_owned)
                .collect::<Vec<_>>()
        }));
    }
    for organisation in s
        .organisations
        .iter()
        .filter(|o| o.id == interview.organisation_id)
    {
        allowed.insert(organisation.name.clone());
        let sphere = s.spheres.iter().filter(|x| x.id == organisation.sphere_id);
        allowed.extend(sphere.flat_map(|x| {
            x.name_singular
                .split(' ')
                .map(str::to_owned)
                .collect::<Vec<_>>()
        }));
    }
    if let Some(beyond) = said.difference(&allowed).next() {
        return Some(format!("{beyond} is not of {}", interview.code));
    }
    let noticed = noticed(s, rule, interview.id);
    if let Some(kept) = said.intersection(&noticed).next() {
        return Some(format!("{kept} was noticed, off the record"));
    }
    let lost_ones = s
        .excerpts
        .iter()
        .any(|e| e.lost && e.interview_id == Some(interview.id));
    let missing = own.difference(&said).find(|w| !noticed.contains(*w));
    missing
        .filter(|_| !lost_ones)
        .map(|w| format!("{w} does not go back to whoever said it"))
}

proptest! {
    #![proptest_config(Config { cases: 120, failure_persistence: None, ..Config::default() })]

    #[test]
    fn a_record_holds_all_of_its_interview_and_nothing_of_another(bytes in bytes()) {
        let (s, followups) = dossier(&bytes);
        let rule = Attribution::of(&s, Audience::DRAFT);
        let desk = Desk::new(Source { snapshot: &s, attribution: &rule, followups: &followups }, OPTIONS);
        for (n, interview) in s.interviews.iter().enumerate() {
            let (document, _) = account::assemble(&desk, interview);
            prop_assert_eq!(account_leak(&s, &rule, n, interview, &document), None);
        }
    }

    #[test]
    fn a_summary_says_nothing_beyond_its_degree(bytes in bytes()) {
        let (s, followups) = dossier(&bytes);
        let rule = Attribution::of(&s, Audience::DRAFT);
        let desk = Desk::new(Source { snapshot: &s, attribution: &rule, followups: &followups }, OPTIONS);
        let words_kept = summary::words_kept(&desk);
        for interview in &s.interviews {
            for limits in [0, 9, summary::LIMITS.len() - 1].map(|at| summary::LIMITS[at]) {
                let (document, _) = summary::assemble(&desk, interview, &words_kept, limits);
                prop_assert_eq!(oracle::leak(&s, &document, Audience::DRAFT), None);
                let followups_shown = said(&document).iter().any(|w| w.starts_with("suitekan"));
                prop_assert!(!(followups_shown && interview.attribution == Some(Degree::OffRecord)));
            }
        }
    }

    #[test]
    fn a_notice_tells_of_its_own_interviewees_only_and_a_blank_one_of_nobody(bytes in bytes()) {
        let (s, followups) = dossier(&bytes);
        let rule = Attribution::of(&s, Audience::DRAFT);
        let desk = Desk::new(Source { snapshot: &s, attribution: &rule, followups: &followups }, OPTIONS);
        prop_assert_eq!(said(&notice::assemble(&desk, None)), BTreeSet::new());
        for interview in &s.interviews {
            let said = said(&notice::assemble(&desk, Some(interview)));
            for other in &s.persons {
                let met = s.interview_persons.iter().any(|l| {
                    l.interview_id == interview.id && l.person_id == other.id
                });
                prop_assert!(met || !said.contains(&other.name), "{} in {}", other.name, interview.code);
            }
            prop_assert!(!said.iter().any(|w| w.starts_with("mot")));
        }
    }
}

proptest! {
    #![proptest_config(Config { cases: 4, failure_persistence: None, ..Config::default() })]

    #[test]
    fn a_summary_is_one_page_and_a_notice_one_and_a_form_for_each(bytes in bytes()) {
        let (s, followups) = dossier(&bytes);
        let rule = Attribution::of(&s, Audience::DRAFT);
        for planned in all(&s, RecordKind::Summary) {
            prop_assert_eq!(made(&s, &followups, &rule, &planned).1, 1);
        }
        let blank = plan(&s, RecordKind::Notice, None, OPTIONS).expect("planned");
        prop_assert_eq!(made(&s, &followups, &rule, &blank[0]).1, 2);
        for planned in all(&s, RecordKind::Notice) {
            let met = s.interview_persons.iter().filter(|l| Some(l.interview_id) == planned.interview);
            let forms = u32::try_from(met.count().max(1)).expect("few");
            prop_assert_eq!(made(&s, &followups, &rule, &planned).1, 1 + forms);
        }
    }
}

#[test]
fn the_test_sees_it_when_a_record_is_that_of_another_interview() {
    let mut runner = TestRunner::deterministic();
    let mut seen = 0;
    for _ in 0..20 {
        let bytes = bytes().new_tree(&mut runner).expect("bytes").current();
        let (s, followups) = dossier(&bytes);
        let rule = Attribution::of(&s, Audience::DRAFT);
        let source = Source {
            snapshot: &s,
            attribution: &rule,
            followups: &followups,
        };
        let desk = Desk::new(source, OPTIONS);
        if let [one, other, ..] = s.interviews.as_slice() {
            let (document, _) = account::assemble(&desk, other);
            assert!(account_leak(&s, &rule, 0, one, &document).is_some());
            seen += 1;
        }
    }
    assert!(seen > 5, "{seen}");
}
