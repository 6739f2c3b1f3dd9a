//! One case each: much on one page, what is noticed, silence, words, unknown codes.

use super::{
    super::{Options, RecordKind, export, plan},
    OPTIONS, all, made,
};
use crate::{
    Snapshot,
    attribution::{Attribution, Audience, Degree, Reason, sample},
    deliverable::{Lang, Words},
    interview::{Followup, Nature, Status},
    inventory::Kind,
    vault::{FollowupId, Words as Names},
};

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
        attribution: None,
        source: String::new(),
        fictional: None,
    });
    let followups = followups.collect();
    (s, followups)
}

fn entry(n: usize, kind: Kind, volet: crate::vault::NodeId) -> crate::inventory::Entry {
    crate::inventory::Entry {
        code: format!("inv-{n}-{}", kind.word()),
        volet_id: Some(volet),
        ..sample::entry(n * 4 + kind as usize, kind)
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
fn a_notice_is_one_page_and_a_form_however_long_the_names() {
    let mut s = sample::empty();
    let sphere = s.sphere("réseau");
    let organisation = s.organisation(&"Fédération des ateliers ".repeat(8), sphere);
    let person = s.person(
        &"Montmorency-Lafontaine ".repeat(6),
        Some(organisation),
        Some(Degree::Named),
    );
    s.interview(organisation, &[person]);
    let rule = Attribution::of(&s, Audience::DRAFT);
    let planned = &all(&s, RecordKind::Notice)[0];
    assert_eq!(made(&s, &[], &rule, planned).1, 2);
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
    // Whoever answered is asked for no answer by that date.
    s.interviews[0].status = Status::Amended;
    s.interviews[0].status_on = crate::when::day("2020-10-02");
    let answered = text(&s);
    assert!(
        answered.contains("vous y avez répondu le 2\u{a0}octobre 2020"),
        "{answered}"
    );
    assert!(!answered.contains("Répondez jusqu’au"), "{answered}");
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

#[test]
fn the_notice_says_until_when_the_dossier_is_kept_and_leaves_room_where_nobody_said() {
    let mut s = sample::empty();
    let told = |s: &Snapshot| {
        let rule = Attribution::of(s, Audience::DRAFT);
        let planned = export::planned(s, RecordKind::Notice, None, OPTIONS).expect("planned");
        made(s, &[], &rule, &planned).0.text()
    };
    let stays = "puis tout est effacé, sauf ce qui est publié avec votre accord ou archivé.";
    let blank = told(&s);
    assert!(blank.contains("Jusqu’au ...."), "{blank}");
    assert!(blank.contains(&format!("...., {stays}")), "{blank}");
    s.initiative.erase_on = Some("2021-09-30".to_owned());
    let said = told(&s);
    let whole = format!("Jusqu’au 30\u{a0}septembre 2021, {stays}");
    assert!(said.contains(&whole), "{said}");
}
