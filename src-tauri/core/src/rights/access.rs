//! The access export: all that a dossier holds of one person, as a PDF that they can read and a table that machines can.

use std::ops::ControlFlow;

use chrono::NaiveDate;
use croisee_typeset::{
    Fonts,
    document::{Block, Document, Labels, Meta, Row, Running, Style, Table},
};

use super::{
    corrected,
    facts::{self, Part},
    preview::mentioned,
    reach::Reach,
};
use crate::{
    Error, Result, Snapshot, Vault,
    deliverable::Lang,
    exchange::out::{Column, Sheet, Value, csv},
    file_name,
    reading::Reading,
    style,
    vault::PersonId,
    when::When,
};

/// What is given to a person.
#[derive(Debug, Clone)]
pub struct Access {
    /// To be read.
    pub pdf: Vec<u8>,
    /// The same as a table.
    pub csv: Vec<u8>,
    /// How many pages there are.
    pub pages: u32,
}

/// The person of a code.
///
/// # Errors
/// [`Error::UnknownPerson`] when the dossier has none.
pub fn of_code(snapshot: &Snapshot, code: &str) -> Result<PersonId> {
    let mut persons = snapshot.persons.iter();
    let found = persons.find(|p| p.code.eq_ignore_ascii_case(code));
    found.map(|p| p.id).ok_or_else(|| Error::UnknownPerson {
        code: code.to_owned(),
    })
}

/// The name of the files, without their ending: with the code of the person where another bears their name.
#[must_use]
pub fn access_name(reading: &Reading, id: PersonId) -> String {
    let title = reading.words.say("access-file");
    let person = reading.person(id);
    let name = |name: String| file_name(&format!("{title} - {name}"), &title);
    let own = name(person.map(|p| p.full_name()).unwrap_or_default());
    let mut others = reading.snapshot.persons.iter().filter(|p| p.id != id);
    // Two people of one name have two files.
    match person
        .filter(|_| others.any(|o| name(o.full_name()).to_lowercase() == own.to_lowercase()))
    {
        Some(person) => name(format!("{} - {}", person.full_name(), person.code)),
        None => own,
    }
}

/// All that the dossier holds of a person, on the day that it is asked.
///
/// # Errors
/// [`Error::Gone`] when the dossier has no such person; what the typesetter says.
pub fn access(vault: &Vault, lang: Lang, id: PersonId, date: NaiveDate) -> Result<Access> {
    let reading = Reading::of(vault, lang)?;
    let reach = Reach::of(vault.conn(), &reading.snapshot, id)?;
    let corrected = corrected::own(vault, &reading.snapshot, id)?;
    let parts = facts::parts(&reading, &reach, &corrected, &mentioned(vault, &reach)?)?;
    let document = document(&reading, &reach, &parts, date);
    let fonts = Fonts::bundled()?;
    let pdf = croisee_typeset::render(&document, fonts, &mut |_| ControlFlow::Continue(()))?;
    Ok(Access {
        pdf: pdf.bytes,
        csv: table(&reading, &parts)?,
        pages: pdf.pages,
    })
}

fn table(reading: &Reading, parts: &[Part]) -> Result<Vec<u8>> {
    let head =
        |key: &str, width| Column::new(reading.words.say(&format!("access-head-{key}")), width);
    let rows = parts.iter().flat_map(|part| {
        part.facts.iter().map(|fact| {
            [&part.title, &fact.what, &fact.on, &fact.words]
                .map(|words| Value::text(words.as_str()))
                .to_vec()
        })
    });
    csv(&Sheet {
        name: reading.words.say("access-file"),
        columns: vec![
            head("part", 20),
            head("what", 24),
            head("on", 16),
            head("words", 80),
        ],
        rows: rows.collect(),
    })
}

fn document(reading: &Reading, reach: &Reach<'_>, parts: &[Part], date: NaiveDate) -> Document {
    let words = reading.words;
    let say = |key: &str| words.say(&format!("access-{key}"));
    let initiative = &reading.snapshot.initiative;
    let name = reach.person.full_name();
    let day = When::Day(date).in_words(words.lang == Lang::French);
    let told = [
        ("name", name.as_str().into()),
        ("demarche", initiative.title.as_str().into()),
        ("day", day.as_str().into()),
    ];
    let mut blocks = vec![
        Block::heading(1, say("title")),
        Block::paragraph(Style::Lead, words.with("access-intro", &told)),
    ];
    if reading.is_fictional(reach.person.fictional) {
        blocks.push(Block::paragraph(Style::Warning, words.say("fiction-long")));
    }
    for part in parts {
        blocks.push(Block::heading(2, part.title.clone()));
        if !part.note.is_empty() {
            blocks.push(Block::paragraph(Style::Note, part.note.clone()));
        }
        blocks.extend(set(part));
    }
    blocks.push(Block::heading(2, say("rights")));
    blocks.push(Block::paragraph(Style::Body, say("rights-words")));
    Document {
        meta: Meta {
            title: format!("{} – {name}", say("title")),
            subject: initiative.title.clone(),
            author: initiative.pilots.0.join(", "),
            keywords: Vec::new(),
            language: words.lang.code().to_owned(),
            date,
            seed: format!("{}/access/{}/{date}", initiative.title, reach.person.code),
        },
        look: style::look(&reading.snapshot, None),
        labels: match words.lang {
            Lang::French => Labels::french(),
            Lang::English => Labels::english(),
        },
        cover: None,
        running: Running {
            header_left: initiative.title.clone(),
            header_right: say("title"),
            footer_left: match reading.is_fictional(reach.person.fictional) {
                true => words.say("fiction-short"),
                false => day,
            },
        },
        draft: None,
        blocks,
    }
}

/// What is held of a part: long words as paragraphs under what they are, short ones in a table.
fn set(part: &Part) -> Vec<Block> {
    let long = part
        .facts
        .iter()
        .any(|f| f.words.contains('\n') || f.words.chars().count() > 600);
    if long {
        let facts = part.facts.iter().flat_map(|fact| {
            let head = [fact.what.as_str(), fact.on.as_str()];
            let head: Vec<&str> = head.into_iter().filter(|w| !w.is_empty()).collect();
            let lines = fact.words.lines().filter(|line| !line.trim().is_empty());
            let lines = lines.map(|line| Block::paragraph(Style::Body, line.to_owned()));
            std::iter::once(Block::heading(3, head.join(", "))).chain(lines)
        });
        return facts.collect();
    }
    let dated = part.facts.iter().any(|f| !f.on.is_empty());
    let row = |fact: &facts::Fact| match dated {
        true => Row::texts([&fact.what, &fact.on, &fact.words]),
        false => Row::texts([&fact.what, &fact.words]),
    };
    let rows: Vec<Row> = part.facts.iter().map(row).collect();
    match rows.is_empty() {
        true => Vec::new(),
        false => vec![Block::Table(Table {
            rows,
            row_heads: true,
            widths: Some(match dated {
                true => vec![1.1, 0.9, 3.0],
                false => vec![1.0, 3.4],
            }),
            ..Table::default()
        })],
    }
}
