//! The wall as 16:9 pages: a claim a page, then some of the words that it rests on.

use chrono::NaiveDate;
use croisee_typeset::document::{
    Block, Document, Entry, Format, Inline, Inlines, Labels, Look, Meta, Quote, Running, Style,
    Tone,
};

use super::{
    RoomPosition, RoomQuote, RoomStatement, RoomView,
    front::{OfInitiative, RoomFront},
    wall::told_under,
};
use crate::{
    Result, Snapshot,
    attribution::Attribution,
    deliverable::{Lang, RegisterRow, Words, carried::position_said},
    style,
    synthesis::Sense,
    vault::SpaceId,
    when::When,
};

/// A claim of so many letters is set smaller, so that one page holds it.
const LONG: usize = 240;
/// A question of more signs is set as running text: its page has room for the title too.
const LONG_QUESTION: usize = 110;

/// What the pages of a room are made with, besides the dossier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Options {
    pub(super) date: NaiveDate,
    pub(super) lang: Lang,
    /// Whether words are quoted after each claim.
    pub(super) voices: bool,
}

/// The pages of a space.
pub(super) struct Assembled {
    pub(super) document: Document,
    /// What they show of whom.
    pub(super) shown: Vec<RegisterRow>,
    /// The numbers of the claims that are not put on them.
    pub(super) withheld: Vec<u32>,
    /// The texts before them that are not put on them either.
    pub(super) front_withheld: Vec<RoomFront>,
    /// How many claims stand in sections that the first deliverable of the space leaves out.
    pub(super) left_out: u32,
}

/// Assembles the pages of a space.
pub(super) fn assemble(
    attribution: &Attribution,
    snapshot: &Snapshot,
    space: SpaceId,
    options: Options,
) -> Result<Assembled> {
    let (mut room, initiative) = told_under(attribution, snapshot, space, None, options.lang)?;
    if !options.voices {
        let statements = room.sections.iter_mut().flat_map(|s| &mut s.statements);
        statements.for_each(|statement| statement.quotes.clear());
    }
    let words = Words::of(options.lang);
    Ok(Assembled {
        document: document(snapshot, &room, &initiative, words, options),
        shown: register(attribution, snapshot, &room),
        withheld: room.withheld.iter().map(|claim| claim.number).collect(),
        front_withheld: room.front_withheld,
        left_out: room.left_out,
    })
}

fn document(
    snapshot: &Snapshot,
    room: &RoomView,
    initiative: &OfInitiative,
    words: &Words,
    options: Options,
) -> Document {
    let at = snapshot.spaces.iter().position(|s| s.id == room.space_id);
    let at = at.unwrap_or_default();
    let code = snapshot.spaces.get(at).map_or("", |s| s.code.as_str());
    let of = of_initiative(words, &initiative.title);
    let mut blocks = title(room, words, of.clone(), options);
    for section in &room.sections {
        for (n, statement) in section.statements.iter().enumerate() {
            blocks.push(Block::PageBreak);
            if n == 0 {
                blocks.push(Block::heading(2, section.title.clone()));
            }
            blocks.push(claim(statement));
            if !statement.quotes.is_empty() {
                blocks.push(Block::PageBreak);
                blocks.push(voices(statement, words));
            }
        }
    }
    Document {
        meta: Meta {
            title: format!("{} – {}", room.title, words.say("room-title")),
            subject: of.unwrap_or_else(|| words.say("room-space")),
            author: initiative.pilots.join(", "),
            keywords: snapshot.spheres.iter().map(|s| s.name.clone()).collect(),
            language: options.lang.code().to_owned(),
            date: options.date,
            seed: format!("{}/{code}/salle/{}", initiative.title, options.date),
        },
        look: Look {
            format: Format::Screen,
            ..style::look(snapshot, Some(at))
        },
        labels: match options.lang {
            Lang::French => Labels::french(),
            Lang::English => Labels::english(),
        },
        cover: None,
        running: Running {
            header_left: room.title.clone(),
            header_right: String::new(),
            footer_left: match room.fictional {
                true => words.say("fiction-short"),
                false => initiative.title.clone(),
            },
        },
        draft: None,
        blocks,
    }
}

/// Of which démarche, where that may be said.
fn of_initiative(words: &Words, title: &str) -> Option<String> {
    let of = || words.with("cover-of", &[("demarche", title.into())]);
    (!title.is_empty()).then(of)
}

/// The first page: the space, its question, and what has to be said before anything is read.
fn title(room: &RoomView, words: &Words, of: Option<String>, options: Options) -> Vec<Block> {
    let day = When::Day(options.date).in_words(options.lang == Lang::French);
    let mut blocks = vec![Block::heading(1, room.title.clone())];
    if !room.question.is_empty() {
        let style = match room.question.chars().count() > LONG_QUESTION {
            true => Style::Body,
            false => Style::Lead,
        };
        blocks.push(Block::paragraph(style, room.question.clone()));
    }
    let fiction = room.fictional.then(|| words.say("fiction-long"));
    // One paragraph: a long title leaves room for no air between these lines.
    let mut content = Vec::new();
    for line in of.into_iter().chain([day]).chain(fiction) {
        if !content.is_empty() {
            content.push(Inline::Break);
        }
        content.push(Inline::Text(line));
    }
    blocks.push(Block::rich(Style::Note, content));
    blocks
}

fn claim(statement: &RoomStatement) -> Block {
    let style = match statement.text.chars().count() > LONG {
        true => Style::Key,
        false => Style::Lead,
    };
    let mut blocks = vec![Block::paragraph(style, statement.text.clone())];
    if !statement.reason.is_empty() {
        blocks.push(Block::paragraph(Style::Body, statement.reason.clone()));
    }
    if !statement.carried.is_empty() {
        blocks.push(Block::Space(5.0));
        blocks.push(Block::paragraph(Style::Note, statement.carried.clone()));
    }
    for (n, position) in statement.positions.iter().enumerate() {
        blocks.push(Block::Space(if n == 0 { 5.0 } else { 2.0 }));
        blocks.push(Block::rich(Style::Note, side(position)));
    }
    Block::Entry(Entry {
        marker: statement.number.to_string(),
        note: statement.nature.clone(),
        blocks,
        id: Some(format!("enonce-{}", statement.number)),
    })
}

/// A position of a divergence and who takes it, as in a deliverable.
fn side(position: &RoomPosition) -> Inlines {
    let said = Inline::Text(position_said(&position.text));
    vec![
        Inline::Strong(vec![said]),
        Inline::Text(format!(" {}", position.carried)),
    ]
}

fn voices(statement: &RoomStatement, words: &Words) -> Block {
    Block::Entry(Entry {
        marker: statement.number.to_string(),
        note: words.say("room-voices"),
        blocks: (statement.quotes.iter())
            .map(|q| quote(q, !statement.positions.is_empty(), words))
            .collect(),
        id: None,
    })
}

/// Someone's words; of one who takes a position of a divergence, which: that is no sense, and no colour. Whoever only
/// speaks of it agrees with nobody.
fn quote(quote: &RoomQuote, sides: bool, words: &Words) -> Block {
    let mut who = quote.who.clone();
    let tone = match quote.sense {
        _ if !quote.position.is_empty() => {
            who.push_str(&format!(" · {}", quote.position));
            Tone::Plain
        }
        Sense::Supports if sides => Tone::Plain,
        Sense::Supports => Tone::Carry,
        Sense::Nuances => {
            who.push_str(&words.say("quote-nuances"));
            Tone::Nuance
        }
        Sense::Contradicts => {
            who.push_str(&words.say("quote-contradicts"));
            Tone::Against
        }
    };
    let lines = quote.text.lines().filter(|l| !l.trim().is_empty());
    let content = lines.enumerate().flat_map(|(n, line)| {
        let line = Inline::Text(line.to_owned());
        match n {
            0 => vec![line],
            _ => vec![Inline::Break, line],
        }
    });
    Block::Quote(Quote {
        content: content.collect(),
        attribution: vec![Inline::Text(who)],
        tone,
        ..Quote::default()
    })
}

/// The excerpts that the pages show.
fn register(attribution: &Attribution, snapshot: &Snapshot, room: &RoomView) -> Vec<RegisterRow> {
    let statements = room.sections.iter().flat_map(|s| &s.statements);
    let quotes = statements.flat_map(|s| &s.quotes);
    let mut rows: Vec<RegisterRow> = quotes
        .filter_map(|quote| {
            let shown = attribution.quotable(quote.excerpt_id)?;
            let mut excerpts = snapshot.excerpts.iter();
            let excerpt = excerpts.find(|e| e.id == quote.excerpt_id)?;
            Some(RegisterRow {
                excerpt: excerpt.code.clone(),
                degree: shown.degree,
                reason: shown.reason.code(),
                validated: shown.validated,
            })
        })
        .collect();
    rows.sort_by(|a, b| a.excerpt.cmp(&b.excerpt));
    rows.dedup();
    rows
}
