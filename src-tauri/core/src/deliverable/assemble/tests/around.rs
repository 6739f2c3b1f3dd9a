//! What stands around the words that were heard leaves with none of them: remarks, texts that came back, places, drafts of
//! prose that cite by code; nor do messages and appointments say more than who is met.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::{dice, oracle};
use crate::{
    Snapshot,
    attribution::{Attribution, Audience, sample},
    deliverable::{
        Deliverable, Lang, Options, Review,
        assemble::{Assembled, assemble_under},
    },
    interview::{
        ReturnedText, SettledChange, SettledChanges, ValidatedWords, appointments, record_mail,
        record_message,
    },
    reading::Reading,
    synthesis::{Cells, Document, Grid, Prose},
    vault::{DeliverableId, DocumentId, GridId, ProseId, ReturnedTextId, ReviewId},
};

/// Every table that a document might draw on and should not, filled.
fn fill(s: &mut Snapshot) {
    for meeting in &mut s.meetings {
        meeting.place = "lieuz".to_owned();
        meeting.agenda = "ordrez".to_owned();
    }
    let day = chrono::NaiveDate::from_ymd_opt(2020, 4, 4).expect("a day");
    for (n, interview) in s.interviews.iter_mut().enumerate() {
        interview.place = "lieuz".to_owned();
        interview.amendment = "amendementz".to_owned();
        interview.date = Some(day);
        if n % 3 == 0 {
            s.validated.push(ValidatedWords {
                id: interview.id,
                validated_on: Some(day),
                notes: "avantkanz".to_owned(),
            });
        }
        let change = SettledChange {
            before: "retourkanz".to_owned(),
            after: "retourkanz, autrement".to_owned(),
            question: None,
            accepted: n % 2 == 0,
        };
        s.returned.push(ReturnedText {
            id: ReturnedTextId(sample::id(20, n)),
            interview_id: interview.id,
            came_on: day,
            settled_on: day,
            set_aside: false,
            changes: SettledChanges(vec![change]),
        });
    }
    let codes = s.statements.iter().map(|x| x.code.clone());
    let codes = codes.chain(s.excerpts.iter().map(|e| e.code.clone()));
    let codes = codes.chain(s.persons.iter().map(|p| p.code.clone()));
    let cited: Vec<String> = codes.map(|code| format!("[@{code}]")).collect();
    let cited = cited.join(", ");
    s.documents.push(Document {
        id: DocumentId(sample::id(21, 0)),
        code: "doc-1".to_owned(),
        title: "Une étude".to_owned(),
        author: String::new(),
        date: None,
        url: String::new(),
        notes: "notesdocz".to_owned(),
        source: "sourcez".to_owned(),
        fictional: None,
    });
    for (n, space) in s.spaces.clone().into_iter().enumerate() {
        let deliverable = DeliverableId(sample::id(22, n));
        s.deliverables.push(Deliverable {
            id: deliverable,
            code: format!("liv-{n}"),
            space_id: space.id,
            title: "Un livrable".to_owned(),
            template: String::new(),
            edition: None,
            status: "relecture".to_owned(),
            date: None,
            file: String::new(),
            rank: None,
            source: "sourcez".to_owned(),
            fictional: None,
        });
        s.reviews.push(Review {
            id: ReviewId(sample::id(23, n)),
            code: format!("rem-{n}"),
            deliverable_id: deliverable,
            section: "enjeu".to_owned(),
            author: "remarquekanz".to_owned(),
            date: Some(day),
            text: "remarquekanz".to_owned(),
            outcome: String::new(),
            reply: "reponsekanz".to_owned(),
            source: String::new(),
            fictional: None,
        });
        s.prose.push(Prose {
            id: ProseId(sample::id(24, n)),
            space_id: Some(space.id),
            section: "enjeu".to_owned(),
            text: format!("Cela se tient {cited}."),
        });
        s.grids.push(Grid {
            id: GridId(sample::id(25, n)),
            code: format!("tab-{n}"),
            space_id: Some(space.id),
            section: "enjeu".to_owned(),
            title: "Un tableau".to_owned(),
            cells: Cells(vec![vec!["Tête".to_owned(), cited.clone()]]),
            source: "sourcez".to_owned(),
            fictional: None,
        });
    }
}

fn dossier(bytes: &[u8]) -> Snapshot {
    let mut s = dice::dossier(&dice::Dice::new(bytes));
    fill(&mut s);
    s
}

fn made(s: &Snapshot, audience: Audience) -> Vec<Assembled> {
    let rule = Attribution::of(s, audience);
    let options = Options {
        date: chrono::NaiveDate::from_ymd_opt(2020, 9, 30).expect("a day"),
        edition: 1,
        published: audience.published,
        override_unvalidated: audience.override_unvalidated,
        lang: Lang::French,
    };
    let spaces = s.spaces.iter().flat_map(|space| {
        let row = s.deliverables.iter().find(|d| d.space_id == space.id);
        let template = s.templates.named(&space.template).expect("known");
        assemble_under(&rule, s, space.id, row, template, &options)
    });
    spaces.collect()
}

/// What the dice write that no number tells from other words.
const UNNUMBERED: [&str; 16] = [
    "notesorgz",
    "notesentretienz",
    "notesrencontrez",
    "notesappuiz",
    "fonctionz",
    "courrielz",
    "telephonez",
    "objetz",
    "prefixez",
    "suffixez",
    "territoirez",
    "facilitateurz",
    "lieuz",
    "amendementz",
    "avantkanz",
    "retourkanz",
];

/// The words of a text that are one of a kind.
fn telling(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric());
    let numbered = |word: &str| word.contains(|c: char| c.is_ascii_digit());
    let telling =
        words.filter(|word| word.ends_with('z') && (numbered(word) || UNNUMBERED.contains(word)));
    telling.map(str::to_owned).collect()
}

fn bytes() -> impl Strategy<Value = Vec<u8>> {
    proptest::collection::vec(any::<u8>(), 200..1200)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_stands_around_what_was_heard_stays_inside(bytes in bytes()) {
        let s = dossier(&bytes);
        for audience in [Audience::DRAFT, Audience::PUBLISHED] {
            for one in made(&s, audience) {
                prop_assert_eq!(oracle::leak(&s, &one.document, audience), None);
            }
        }
    }

    #[test]
    fn messages_and_appointments_say_who_is_met_and_nothing_that_was_said(bytes in bytes()) {
        let reading = Reading::over(dossier(&bytes), Vec::new(), Vec::new(), Lang::French);
        for interview in &reading.snapshot.interviews {
            let organisation = reading.organisation(interview.organisation_id);
            let mut known: BTreeSet<String> =
                organisation.iter().map(|o| o.name.clone()).collect();
            known.insert("facilitateurz".to_owned());
            for reminder in [false, true] {
                let message = record_message(&reading, interview.id, reminder).expect("written");
                let text = format!("{} {}", message.subject, message.body);
                let said = telling(&text);
                prop_assert!(said.is_subset(&known), "{said:?}");
                // No address of these has the form of one: no mail is made of it.
                let mail = record_mail(&reading, interview.id, reminder);
                prop_assert!(mail.is_err() == message.to.iter().any(|one| !one.reachable));
            }
            for person in reading.persons_of(interview.id) {
                known.extend([person.name.clone(), person.first_name.clone()]);
            }
            known.extend(["fonctionz".to_owned(), "lieuz".to_owned()]);
            let calendar = appointments(&reading, &[interview.id], chrono::DateTime::UNIX_EPOCH);
            // Long lines are folded.
            let calendar = calendar.expect("dated").replace("\r\n ", "");
            let said = telling(&calendar);
            prop_assert!(said.is_subset(&known), "{said:?}");
        }
    }
}
