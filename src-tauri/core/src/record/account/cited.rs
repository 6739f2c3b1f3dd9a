//! The passages that may be quoted: what would be read of each, why, and how to have it otherwise.

use croisee_typeset::document::{Block, Entry, Inline, Inlines, Quote, Style, Tone, text};

use super::Account;
use crate::{
    attribution::{Degree, Who},
    interview::{Nature, quoted},
    record::{
        desk::{READ, short},
        passages::{Passage, id},
    },
};

impl Account<'_> {
    /// The passages, under the degrees that may be chosen.
    pub(super) fn cited(&self) -> Vec<Block> {
        let desk = self.desk;
        let title = Block::heading(2, desk.say("passages-title"));
        if self.passages.all.is_empty() {
            return vec![
                title,
                Block::paragraph(Style::Body, desk.say("passages-none")),
            ];
        }
        let organisation = self.organisation();
        let named = match self.met.first() {
            Some(person) if organisation.is_empty() => person.full_name(),
            Some(person) => format!("{}, {organisation}", person.full_name()),
            None => format!("{}, {organisation}", desk.say("example-name")),
        };
        let mut out = vec![Block::Together(vec![
            title,
            Block::paragraph(Style::Body, desk.say("passages-intro")),
            desk.degrees(&named, &organisation, &self.sphere(), READ),
            Block::paragraph(Style::Note, desk.say("degrees-closed")),
        ])];
        out.extend(self.passages.all.iter().map(|p| self.passage(p)));
        out
    }

    /// « un investisseur sociétal ».
    fn sphere(&self) -> String {
        let snapshot = self.desk.source.snapshot;
        let organisation = self.desk.organisation(self.interview.organisation_id);
        let sphere =
            organisation.and_then(|o| snapshot.spheres.iter().find(|s| s.id == o.sphere_id));
        sphere.map(|s| s.name_singular.clone()).unwrap_or_default()
    }

    fn passage(&self, passage: &Passage<'_>) -> Block {
        let desk = self.desk;
        let Passage {
            number,
            excerpt,
            shown,
        } = passage;
        let nature = match excerpt.nature {
            Nature::Paraphrase => "proof-paraphrase",
            Nature::Observation => "proof-observation",
            Nature::Verbatim | Nature::Unsaid => "proof-verbatim",
        };
        let own: Vec<char> = excerpt.quote.chars().collect();
        let own = quoted(&own, &[]).unwrap_or_default();
        let words = shown.text.as_deref().unwrap_or(&own);
        Block::Entry(Entry {
            marker: number.to_string(),
            note: desk.words.say(nature),
            blocks: vec![
                Block::Quote(Quote {
                    content: text(words),
                    attribution: self.reads(passage),
                    tone: match shown.text {
                        Some(_) => Tone::Carry,
                        None => Tone::Plain,
                    },
                    reported: matches!(excerpt.nature, Nature::Paraphrase | Nature::Observation),
                    id: None,
                }),
                Block::paragraph(Style::Small, self.choices()),
            ],
            id: Some(id(*number)),
        })
    }

    /// Who said it, where several were there; how it will read, and why.
    fn reads(&self, passage: &Passage<'_>) -> Inlines {
        let desk = self.desk;
        let mut words = String::new();
        let speaker = self
            .met
            .iter()
            .find(|p| Some(p.id) == passage.excerpt.speaker_id);
        if self.met.len() > 1 && passage.excerpt.nature != Nature::Observation {
            words = match speaker {
                Some(person) => desk.with("said-by", &[("name", person.full_name().into())]),
                None => desk.say("said-by-nobody"),
            };
            words.push(' ');
        }
        let read = match (&passage.shown.text, &passage.shown.who) {
            (None, _) => desk.say("will-never"),
            (Some(_), Who::Anonymous) => desk.say("will-anonymous"),
            (Some(_), who) => {
                let who = short(&who.label(""), READ);
                desk.with("will-read", &[("who", who.into())])
            }
        };
        let why = desk.say(&format!("because-{}", passage.shown.reason.code()));
        vec![
            Inline::Text(words),
            Inline::Strong(vec![Inline::Text(read)]),
            Inline::Text(format!(" {why}")),
        ]
    }

    /// A box to tick for each degree.
    fn choices(&self) -> String {
        let degrees = Degree::ALL.iter();
        let mut boxes = vec![format!("☐\u{a0}{}", self.desk.say("agreed"))];
        boxes.extend(degrees.map(|degree| {
            let word = self.desk.say(&format!("tick-{}", degree.word()));
            format!("☐\u{a0}{word}")
        }));
        boxes.join("\u{a0}\u{a0}\u{a0} ")
    }
}
