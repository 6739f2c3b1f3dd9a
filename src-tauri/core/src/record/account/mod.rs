//! The record that the interviewee reads, amends and validates before anything of it is used (domain rule 4).

mod answer;
mod cited;
mod refused;

use std::collections::BTreeSet;

use croisee_typeset::document::{Block, Document, Entry, Inline, Style};

use super::{
    RecordKind,
    desk::{Desk, Frame, led, paragraph},
    notes,
    passages::Passages,
    standing::{Withheld, WithheldKind},
};
use crate::{
    deliverable::RegisterRow,
    interview::{Interview, Status, changed_since_validation, reserved, spoken},
    stakeholder::Person,
};

/// The record of an interview, and what it holds for the register.
pub(super) fn assemble(desk: &Desk<'_>, interview: &Interview) -> (Document, Vec<RegisterRow>) {
    let account = Account {
        desk,
        interview,
        met: desk.met(interview),
        passages: Passages::of(desk.source, interview),
    };
    let fictional = desk.is_fictional(Some(interview));
    let mut blocks = account.opening(fictional);
    blocks.extend(account.asked());
    blocks.extend(account.refused());
    blocks.extend(account.notes());
    blocks.extend(account.cited());
    blocks.extend(account.rights());
    blocks.extend(account.answer());
    let frame = Frame {
        kind: RecordKind::Account,
        title: desk.say("account-title"),
        about: account.with_whom_and_when(),
        // By it the record that comes back is known.
        mark: interview.code.clone(),
        code: interview.code.clone(),
        fictional,
        draft: account.is_draft().then(|| desk.words.say("draft-mark")),
    };
    (desk.document(frame, blocks), account.passages.register())
}

/// What of the notes the record keeps back for the facilitator: what is to be verified, and reminders.
pub(super) fn withheld(desk: &Desk<'_>, interview: &Interview) -> Vec<Withheld> {
    let passages = Passages::of(desk.source, interview);
    let notes: Vec<char> = interview.notes.chars().collect();
    let answers = notes::answers(&interview.notes, &|_| true);
    let read = answers.iter().flat_map(|a| &a.paragraphs).flatten();
    let read: BTreeSet<usize> = read.map(|(at, _)| *at).collect();
    reserved(&interview.notes)
        .into_iter()
        .filter_map(|it| {
            let words: String = notes.get(it.place.clone())?.iter().collect();
            let back = it.place.clone().any(|at| {
                read.contains(&at) && notes[at].is_alphanumeric() && !passages.claims(at)
            });
            let words = spoken(&words).trim().to_owned();
            (back && !words.is_empty()).then_some(Withheld {
                kind: match it.to_verify {
                    true => WithheldKind::ToVerify,
                    false => WithheldKind::Reminder,
                },
                words,
                names: Vec::new(),
            })
        })
        .collect()
}

struct Account<'a> {
    desk: &'a Desk<'a>,
    interview: &'a Interview,
    met: Vec<&'a Person>,
    passages: Passages<'a>,
}

impl Account<'_> {
    /// Whether nobody has written the record up yet, or it is asked for as it stands before it goes.
    fn is_draft(&self) -> bool {
        let status = self.interview.status;
        self.desk.options.draft || !status.is_heard() || status == Status::Held
    }

    fn organisation(&self) -> String {
        let organisation = self.desk.organisation(self.interview.organisation_id);
        organisation.map(|o| o.name.clone()).unwrap_or_default()
    }

    fn with_whom_and_when(&self) -> String {
        let day = self.interview.date.map(|d| self.desk.day(d));
        let parts = [Some(self.organisation()), day];
        let parts = parts.into_iter().flatten().filter(|p| !p.is_empty());
        parts.collect::<Vec<_>>().join(", ")
    }

    fn opening(&self, fictional: bool) -> Vec<Block> {
        let desk = self.desk;
        let initiative = &desk.source.snapshot.initiative;
        let mut out = vec![Block::heading(1, desk.say("account-title"))];
        out.push(Block::paragraph(Style::Lead, self.with_whom_and_when()));
        out.extend(desk.fiction(fictional));
        let people = self.met.iter().map(|p| match p.role.trim() {
            "" => p.full_name(),
            role => desk.with(
                "person-role",
                &[
                    ("name", p.full_name().into()),
                    ("role", role.to_owned().into()),
                ],
            ),
        });
        let demarche = desk.with(
            if initiative.pilots.0.is_empty() {
                "demarche"
            } else {
                "demarche-pilots"
            },
            &[
                ("demarche", initiative.title.as_str().into()),
                ("pilots", initiative.pilots.0.join(", ").into()),
                ("count", initiative.pilots.0.len().into()),
            ],
        );
        out.extend(desk.facts(vec![
            ("fact-with", people.collect::<Vec<_>>().join(" · ")),
            ("fact-when", desk.when_and_how(self.interview)),
            ("fact-by", desk.words.list(&self.interview.facilitators.0)),
            ("fact-kind", self.kind()),
            ("fact-for", demarche),
            ("fact-spaces", desk.spaces(self.interview).join(" · ")),
            ("fact-state", self.state()),
        ]));
        out
    }

    /// « Préparation de la rencontre du 6 mai 2020 »; nothing of an interview of the common kind.
    fn kind(&self) -> String {
        let desk = self.desk;
        let meetings = &desk.source.snapshot.meetings;
        let meeting = meetings
            .iter()
            .find(|m| Some(m.id) == self.interview.meeting_id);
        match (self.interview.kind.as_str(), meeting) {
            ("nemawashi", Some(meeting)) => {
                desk.with("kind-prepares", &[("day", desk.day(meeting.date).into())])
            }
            ("nemawashi", None) => desk.say("kind-nemawashi"),
            ("suivi", _) => desk.say("kind-suivi"),
            _ => String::new(),
        }
    }

    /// Whether the notes were changed after they were validated.
    fn is_changed(&self) -> bool {
        changed_since_validation(self.desk.source.snapshot, self.interview)
    }

    /// Where the record stands.
    fn state(&self) -> String {
        let desk = self.desk;
        let since = |key: &str, dateless: &str, on: Option<chrono::NaiveDate>| match on {
            Some(day) => desk.with(key, &[("day", desk.day(day).into())]),
            None => desk.say(dateless),
        };
        if desk.options.draft {
            return desk.say("state-unsent");
        }
        let on = self.interview.status_on;
        if self.is_changed() {
            return since("state-changed-on", "state-changed", on);
        }
        match self.interview.status {
            Status::Validated => since("state-validated-on", "state-validated", on),
            Status::TacitlyValidated => since("state-tacit-on", "state-tacit", on),
            Status::Amended => since("state-amended-on", "state-amended", on),
            Status::Sent => since("state-sent-on", "state-sent", self.interview.sent_on),
            Status::Written => desk.say("state-written"),
            _ => desk.say("state-draft"),
        }
    }

    /// What the interviewee is asked for, and by when.
    fn asked(&self) -> Vec<Block> {
        let desk = self.desk;
        let mut words = vec![Inline::Text(format!("{} ", desk.say("asked")))];
        match self.interview.tacit_on {
            _ if self.is_changed() => {
                words = vec![Inline::Text(desk.say("asked-changed"))];
            }
            _ if self.interview.status.is_validated() => {
                words = vec![Inline::Text(desk.say("asked-validated"))];
            }
            // They answered: no date is waited for any more.
            _ if self.interview.status == Status::Amended => {
                words = vec![Inline::Text(desk.say("asked-amended"))];
            }
            Some(day) => words.extend(led(
                desk.with("asked-until", &[("day", desk.day(day).into())]),
                desk.say("asked-tacit"),
            )),
            None => words.push(Inline::Text(desk.say("asked-silence"))),
        }
        vec![
            Block::heading(2, desk.say("asked-title")),
            paragraph(Style::Body, words),
        ]
    }

    fn notes(&self) -> Vec<Block> {
        let desk = self.desk;
        let answers = notes::answers(&self.interview.notes, &|at| self.passages.claims(at));
        let mut out = vec![Block::heading(2, desk.say("notes-title"))];
        if answers.is_empty() {
            out.push(Block::paragraph(Style::Body, desk.say("notes-none")));
            return out;
        }
        let mut intro = desk.say("notes-intro");
        if self.passages.keep_back_something() {
            intro = format!("{intro} {}", desk.say("notes-cut"));
        }
        out.push(Block::paragraph(Style::Note, intro));
        let calls = notes::calls(&answers, self.passages.places());
        for answer in &answers {
            let paragraphs = answer.paragraphs.iter().map(|it| {
                let whole: String = it.iter().map(|(_, c)| *c).collect();
                let all = self.passages.keeps_back_all_of(&whole);
                let kept_back = |at: usize| all || self.passages.keeps_back(at);
                paragraph(Style::Body, notes::inlines(it, &kept_back, &calls))
            });
            match answer.question {
                None => out.extend(paragraphs),
                Some(code) => {
                    let (number, question) = self.question(code);
                    let mut blocks = vec![Block::heading(3, question)];
                    blocks.extend(paragraphs);
                    out.push(Block::Entry(Entry {
                        marker: number,
                        note: String::new(),
                        blocks,
                        id: None,
                    }));
                }
            }
        }
        out
    }

    /// The number and the words of a question, as the guide of this sphere has it.
    fn question(&self, code: &str) -> (String, String) {
        let snapshot = self.desk.source.snapshot;
        let sphere = self
            .desk
            .organisation(self.interview.organisation_id)
            .map(|o| o.sphere_id);
        let asked = snapshot
            .questions
            .iter()
            .filter(|q| q.sphere_id.is_none() || q.sphere_id == sphere);
        let same = |q: &crate::interview::Question| q.code.eq_ignore_ascii_case(code);
        let number = asked
            .enumerate()
            .find(|(_, q)| same(q))
            .map(|(at, _)| (at + 1).to_string());
        let question = snapshot.questions.iter().find(|q| same(q));
        (
            number.unwrap_or_default(),
            question.map_or_else(|| self.desk.say("question-gone"), |q| q.question.clone()),
        )
    }
}
