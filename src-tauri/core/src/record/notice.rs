//! The information notice (what is done with what people say, and what they may ask for) and the consent form.

use croisee_typeset::document::{Block, Document, Inline, Inlines, Row, Style, Table};

use super::{
    RecordKind,
    desk::{Desk, Frame, led, paragraph, room},
};
use crate::{
    attribution::Degree, deliverable::Lang, interview::Interview, stakeholder::Person, when::When,
};

/// Where something is to be written by hand.
const DOTS: usize = 44;

/// Longest names among the examples, of which each stands on one line: the notice is one page.
const EXAMPLE: usize = 60;

/// The notice, blank or with the names of an interview; a form a person, for a consent is nobody else's to read.
pub(super) fn assemble(desk: &Desk<'_>, interview: Option<&Interview>) -> Document {
    let notice = Notice { desk, interview };
    let met = interview.map(|i| desk.met(i)).unwrap_or_default();
    let fictional = desk.is_fictional(interview);
    let mut blocks = vec![Block::heading(1, desk.say("notice-title"))];
    blocks.extend(desk.fiction(fictional));
    blocks.extend(notice.information(met.first().copied()));
    match met.as_slice() {
        [] => blocks.extend(notice.form(None)),
        people => blocks.extend(people.iter().flat_map(|p| notice.form(Some(p)))),
    }
    let frame = Frame {
        kind: RecordKind::Notice,
        title: desk.say("notice-running"),
        about: desk.day_of(interview),
        mark: desk.day_of(interview),
        code: interview.map(|i| i.code.clone()).unwrap_or_default(),
        fictional,
        draft: None,
    };
    desk.document(frame, blocks)
}

struct Notice<'a> {
    desk: &'a Desk<'a>,
    interview: Option<&'a Interview>,
}

impl Notice<'_> {
    fn organisation(&self) -> Option<String> {
        let id = self.interview?.organisation_id;
        self.desk.organisation(id).map(|o| o.name.clone())
    }

    fn sphere(&self) -> Option<String> {
        let id = self.interview?.organisation_id;
        let sphere = self.desk.organisation(id)?.sphere_id;
        let mut spheres = self.desk.source.snapshot.spheres.iter();
        let sphere = spheres.find(|s| s.id == sphere)?;
        Some(sphere.name_singular.clone()).filter(|name| !name.trim().is_empty())
    }

    fn information(&self, person: Option<&Person>) -> Vec<Block> {
        let desk = self.desk;
        let initiative = &desk.source.snapshot.initiative;
        let title = initiative.title.as_str();
        let pilots = match initiative.pilots.0.as_slice() {
            [] => dots(),
            pilots => desk.words.list(pilots),
        };
        let several = initiative.pilots.0.len() > 1;
        let item = |key: &str, words: String| {
            paragraph(Style::Small, led(desk.say(&format!("notice-{key}")), words))
        };
        let said = |key: &str| item(key, desk.say(&format!("notice-{key}-words")));
        let mut purpose = desk.with("notice-purpose-words", &[("demarche", title.into())]);
        if !initiative.purpose.trim().is_empty() {
            purpose = format!("{purpose} {}", initiative.purpose.trim());
        }
        let french = desk.words.lang == Lang::French;
        let until = initiative.erase_on.as_deref().and_then(When::parse);
        let until = until.map_or_else(dots, |day| day.in_words(french));
        let until = desk.with("notice-duration-words", &[("day", until.into())]);
        let who = if several {
            "notice-joint"
        } else {
            "notice-alone"
        };
        let mut out = vec![
            Block::paragraph(
                Style::Body,
                desk.with("notice-intro", &[("demarche", title.into())]),
            ),
            Block::heading(3, desk.say("notice-what")),
            item("responsible", desk.with(who, &[("pilots", pilots.into())])),
            item("purpose", purpose),
            said("basis"),
            said("data"),
            said("stored"),
            item("duration", until),
            Block::heading(3, desk.say("notice-who-sees")),
            paragraph(
                Style::Small,
                vec![Inline::Text(desk.say("notice-who-sees-words"))],
            ),
        ];
        let organisation = self
            .organisation()
            .unwrap_or_else(|| desk.say("example-organisation"));
        let named = match person {
            Some(person) => person.full_name(),
            None => desk.say("example-name"),
        };
        out.push(desk.degrees(
            &format!("{named}, {organisation}"),
            &organisation,
            &self.sphere().unwrap_or_else(|| desk.say("example-sphere")),
            EXAMPLE,
        ));
        out.extend([
            Block::paragraph(Style::Note, desk.say("degrees-closed")),
            Block::heading(3, desk.say("notice-rights")),
            paragraph(Style::Small, linked(&desk.say("notice-rights-words"))),
            item(
                "contact",
                desk.with("notice-contact-words", &[("blank", dots().into())]),
            ),
        ]);
        out
    }

    /// The form of one person, on a page of its own.
    fn form(&self, person: Option<&Person>) -> Vec<Block> {
        let desk = self.desk;
        let title = desk.source.snapshot.initiative.title.as_str();
        let mut out = vec![
            Block::PageBreak,
            Block::heading(2, desk.say("form-title")),
            Block::paragraph(
                Style::Body,
                desk.with("form-intro", &[("demarche", title.into())]),
            ),
        ];
        let filled = |words: Option<String>| words.filter(|w| !w.trim().is_empty());
        let rows = [
            ("form-name", filled(person.map(Person::full_name))),
            ("form-role", filled(person.map(|p| p.role.clone()))),
            ("form-organisation", filled(self.organisation())),
            (
                "form-interview",
                filled(self.interview.map(|i| desk.when_and_how(i))),
            ),
        ];
        let rows = rows
            .into_iter()
            .map(|(key, words)| Row::texts([desk.say(key), words.unwrap_or_else(dots)]));
        out.push(Block::Table(Table {
            rows: rows.collect(),
            row_heads: true,
            widths: Some(vec![1.0, 2.6]),
            ..Table::default()
        }));
        out.push(Block::heading(3, desk.say("form-quoted")));
        out.push(Block::paragraph(Style::Body, desk.say("form-quoted-words")));
        for degree in Degree::ALL {
            out.push(tick(desk.say(&format!("form-degree-{}", degree.word()))));
        }
        out.push(Block::paragraph(Style::Note, desk.say("form-closed")));
        out.push(Block::heading(3, desk.say("form-named")));
        out.push(Block::paragraph(Style::Body, desk.say("form-named-words")));
        out.push(tick(desk.say("form-named-yes")));
        out.push(tick(desk.say("form-named-no")));
        out.push(Block::paragraph(Style::Small, desk.say("form-free")));
        out.push(Block::Space(12.0));
        out.push(Block::Table(Table {
            header: vec![Row::texts([
                desk.say("form-date"),
                desk.say("form-signature"),
                desk.say("form-facilitator"),
            ])],
            rows: vec![Row {
                cells: vec![room(), room(), room()],
            }],
            widths: Some(vec![0.8, 1.4, 1.4]),
            ..Table::default()
        }));
        out
    }
}

fn tick(words: String) -> Block {
    Block::paragraph(Style::Body, format!("☐\u{a0} {words}"))
}

fn dots() -> String {
    ".".repeat(DOTS)
}

/// Words in which the address of the supervisory authority leads to it.
fn linked(words: &str) -> Inlines {
    const ADDRESS: &str = "www.cnil.fr";
    match words.split_once(ADDRESS) {
        None => vec![Inline::Text(words.to_owned())],
        Some((before, after)) => vec![
            Inline::Text(before.to_owned()),
            Inline::Link {
                url: format!("https://{ADDRESS}"),
                content: vec![Inline::Text(ADDRESS.to_owned())],
            },
            Inline::Text(after.to_owned()),
        ],
    }
}
