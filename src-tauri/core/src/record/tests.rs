//! Over random dossiers: a record holds nothing of another interview, a summary nothing beyond its degree, on one page.

use std::{collections::BTreeSet, ops::ControlFlow};

use croisee_typeset::{Fonts, document::Document};
use proptest::{
    prelude::*,
    strategy::ValueTree as _,
    test_runner::{Config, TestRunner},
};

use super::{
    Options, Planned, RecordKind, Source, account, desk::Desk, export, notice, plan, render,
    summary,
};
use crate::{
    Snapshot,
    attribution::{Attribution, Audience, Degree, Reason, sample},
    deliverable::{
        Lang, Words,
        assemble::tests::{
            dice::{self, WORDS, word},
            oracle,
        },
    },
    interview::{Excerpt, Followup, Interview, Nature, Status},
    inventory::Kind,
    vault::{FollowupId, InterviewId, Words as Names},
};

const OPTIONS: Options = Options {
    date: chrono::NaiveDate::from_ymd_opt(2020, 9, 30).expect("a day"),
    lang: Lang::French,
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
                source: String::new(),
                fictional: None,
            });
        }
    }
    (s, followups)
}

fn made(
    s: &Snapshot,
    followups: &[Followup],
    rule: &Attribution,
    planned: &Planned,
) -> (Document, u32) {
    let source = Source {
        snapshot: s,
        attribution: rule,
        followups,
    };
    let fonts = Fonts::bundled().expect("fonts");
    let rendered = render(source, planned, fonts, &mut |_| ControlFlow::Continue(()));
    let rendered = rendered.expect("set");
    (rendered.document, rendered.pages)
}

fn all(s: &Snapshot, kind: RecordKind) -> Vec<Planned> {
    let each = s.interviews.iter();
    each.map(|i| export::planned(s, kind, Some(i.id), OPTIONS).expect("planned"))
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

/// What the facilitator noticed and keeps off the record, words of which no passage of their own holds.
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
    &own(true) - &own(false)
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

/// An interview of which everything is long and much.
fn crowded(items: usize, letters: usize) -> (Snapshot, Vec<Followup>) {
    let mut s = sample::empty();
    let wide = "W".repeat(if letters > 200 { letters } else { 0 });
    let long = |n: usize| format!("{n} {}{wide}", "mots ".repeat(letters / 5));
    let sphere = s.sphere(&long(0));
    let organisation = s.organisation(&long(1), sphere);
    s.organisations[0].named_participant = Some(true);
    let people: Vec<_> = (0..items)
        .map(|n| {
            let id = s.person(&long(n), Some(organisation), Some(Degree::Named));
            let row = s.persons.last_mut().expect("added");
            row.named_participant = Some(true);
            row.role = long(n);
            id
        })
        .collect();
    let interview = s.interview(organisation, &people);
    s.interviews[0].facilitators = Names((0..items).map(long).collect());
    s.interviews[0].place = long(7);
    let axis = s.node("Axe", "axe", None);
    for n in 0..items {
        let space = s.space(&format!("e{n}"), "bilan");
        s.spaces[n].title = long(n);
        s.serves(interview, space);
        let quote = long(n);
        let excerpt = s.excerpt(interview, n * 10_000, &quote);
        s.excerpt_mut(excerpt).key = Some(true);
        s.excerpt_mut(excerpt).speaker_id = people.first().copied();
        for kind in Kind::ALL {
            let mut row = entry(n, *kind, axis);
            row.title = long(n);
            row.origin_interview_id = Some(interview);
            s.entries.push(row);
        }
    }
    let followups = (0..items).map(|n| Followup {
        id: FollowupId(sample::id(14, n)),
        code: format!("sui-{n}"),
        interview_id: Some(interview),
        kind: "mise_en_relation".to_owned(),
        text: long(n),
        due_on: crate::when::day("2020-10-02"),
        done_on: None,
        source: String::new(),
        fictional: None,
    });
    let followups = followups.collect();
    (s, followups)
}

fn entry(n: usize, kind: Kind, volet: crate::vault::NodeId) -> crate::inventory::Entry {
    crate::inventory::Entry {
        id: crate::vault::InventoryId(sample::id(12, n * 4 + kind as usize)),
        code: format!("inv-{n}-{}", kind.word()),
        kind,
        volet_id: Some(volet),
        title: String::new(),
        description: String::new(),
        holder: String::new(),
        holder_kind: String::new(),
        scale: String::new(),
        territory: String::new(),
        sector: String::new(),
        origin_interview_id: None,
        origin_meeting_id: None,
        origin_document_id: None,
        url: String::new(),
        surveyed_on: None,
        status: String::new(),
        source: String::new(),
        fictional: None,
    }
}

#[test]
fn a_summary_of_much_stays_on_one_page_and_counts_what_it_leaves_out() {
    for (items, letters) in [(0, 0), (2, 30), (9, 120), (40, 500)] {
        let (s, followups) = crowded(items, letters);
        let rule = Attribution::of(&s, Audience::DRAFT);
        let planned = &all(&s, RecordKind::Summary)[0];
        let (document, pages) = made(&s, &followups, &rule, planned);
        assert_eq!(pages, 1, "{items} of {letters}");
        let text = document.text();
        assert_eq!(items > 3, text.contains("autres"), "{text}");
    }
}

#[test]
fn what_is_noticed_off_the_record_is_cut_from_the_record_and_its_place_shown() {
    let mut s = sample::empty();
    let sphere = s.sphere("réseau");
    let organisation = s.organisation("Réseau Lisières", sphere);
    let person = s.person("Lecoq", Some(organisation), Some(Degree::OffRecord));
    let interview = s.interview(organisation, &[person]);
    let notes = "00:04 On tient. Elle paraît épuisée. On tiendra jusqu’à juin [à vérifier].";
    s.interviews[0].notes = notes.to_owned();
    let mut take = |quote: &str, nature| {
        let at = notes.find(quote).expect("there");
        let id = s.excerpt(interview, notes[..at].chars().count(), quote);
        s.excerpt_mut(id).nature = nature;
        s.excerpt_mut(id).speaker_id = Some(person);
    };
    take("Elle paraît épuisée.", Nature::Observation);
    take("On tiendra jusqu’à juin", Nature::Verbatim);
    let rule = Attribution::of(&s, Audience::DRAFT);
    let (document, _) = made(&s, &[], &rule, &all(&s, RecordKind::Account)[0]);
    let text = document.text();
    assert!(
        text.contains("On tient. […] On tiendra jusqu’à juin.\u{a0}[1]"),
        "{text}"
    );
    assert!(!text.contains("épuisée"), "{text}");
    // One's own words, off the record, go back and are marked so.
    assert!(
        text.contains("Non citable\u{a0}: ne sortira pas du dossier."),
        "{text}"
    );
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

#[test]
fn silence_counts_only_at_a_date_that_was_announced() {
    let mut s = sample::empty();
    let sphere = s.sphere("réseau");
    let organisation = s.organisation("Réseau Lisières", sphere);
    s.interview(organisation, &[]);
    s.interviews[0].status = Status::Sent;
    let text = |s: &Snapshot| {
        let rule = Attribution::of(s, Audience::DRAFT);
        made(s, &[], &rule, &all(s, RecordKind::Account)[0])
            .0
            .text()
    };
    let silent = text(&s);
    assert!(
        silent.contains("votre silence ne vaut pas accord"),
        "{silent}"
    );
    s.interviews[0].tacit_on = crate::when::day("2020-10-10");
    let tacit = text(&s);
    assert!(
        tacit.contains("Répondez jusqu’au 10\u{a0}octobre 2020"),
        "{tacit}"
    );
    assert!(!tacit.contains("votre silence ne vaut pas accord"));
}

#[test]
fn every_word_that_these_documents_look_up_is_said() {
    for lang in [Lang::French, Lang::English] {
        let words = Words::of(lang);
        let each = |kind: &str, codes: Vec<&str>| -> Vec<String> {
            codes.iter().map(|c| format!("record-{kind}-{c}")).collect()
        };
        let degrees: Vec<&str> = Degree::ALL.iter().map(|d| d.word()).collect();
        let keys = [
            each("because", Reason::ALL.iter().map(|r| r.code()).collect()),
            each("degree", degrees.clone()),
            each("tick", degrees.clone()),
            each("form-degree", degrees),
            each("status", Status::ALL.iter().map(|s| s.word()).collect()),
            each(
                "followup",
                vec!["document", "mise_en_relation", "a_ecouter", "autre"],
            ),
            each("mode", vec!["visio", "telephone", "presentiel"]),
        ];
        for key in keys.concat() {
            assert_ne!(words.say(&key), key);
        }
        let (s, followups) = crowded(2, 20);
        let rule = Attribution::of(&s, Audience::DRAFT);
        for kind in RecordKind::ALL {
            let options = Options { lang, ..OPTIONS };
            for id in [Some(s.interviews[0].id), None] {
                let Ok(planned) = export::planned(&s, *kind, id, options) else {
                    continue;
                };
                let text = made(&s, &followups, &rule, &planned).0.text();
                assert!(!text.contains("record-"), "{text}");
            }
        }
    }
}

#[test]
fn an_interview_that_is_not_there_is_named_with_those_that_are() {
    let mut s = sample::empty();
    let sphere = s.sphere("réseau");
    let organisation = s.organisation("Réseau Lisières", sphere);
    s.interview(organisation, &[]);
    let code = s.interviews[0].code.clone();
    let error = plan(&s, RecordKind::Account, Some("ent-999"), OPTIONS).expect_err("none");
    assert_eq!(error.code(), "interview-unknown");
    assert!(error.to_string().contains(&code), "{error}");
    let found = plan(&s, RecordKind::Account, Some(&code.to_uppercase()), OPTIONS);
    assert_eq!(
        found.expect("found")[0].file_name,
        format!("{code}-compte_rendu.pdf")
    );
    assert!(export::planned(&s, RecordKind::Summary, None, OPTIONS).is_err());
}
