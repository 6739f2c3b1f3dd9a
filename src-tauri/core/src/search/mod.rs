//! Full-text search: words whatever their accents and case, phrases, and the beginning of the last word.

mod fold;
mod names;
mod query;
mod snippet;
mod store;

use std::collections::HashMap;

use rusqlite::Connection;
use serde::Serialize;
use uuid::Uuid;

use crate::{
    Result, Vault,
    attribution::Degree,
    interview::{offset::Offsets, reads},
    reading::{Reading, count},
    vault::ExcerptId,
};

pub(crate) use fold::fold;
pub use names::{Destination, DestinationKind, names};
pub use query::Query;
pub(crate) use store::text_of;

text_enum! {
    /// What a result is.
    Kind {
        /// An organisation.
        Organisation = "organisation",
        /// A person.
        Person = "person",
        /// An interview, by its notes.
        Interview = "interview",
        /// A meeting.
        Meeting = "meeting",
        /// An excerpt.
        Excerpt = "excerpt",
        /// A statement.
        Statement = "statement",
        /// A document.
        Document = "document",
        /// An entry of the inventory.
        Inventory = "inventory",
    }
}

/// A thing in which every word stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Hit {
    /// What it is.
    pub kind: Kind,
    /// Its id.
    pub id: String,
    /// Its code.
    pub code: String,
    /// The field in which most words stand, by its name in the archive.
    pub field: &'static str,
    /// What the thing is called.
    pub title: String,
    /// The words of that field around the first that was found, without markup.
    pub snippet: String,
    /// The interview to open for it.
    pub interview_id: Option<String>,
    /// The meeting to open for an excerpt of it.
    pub meeting_id: Option<String>,
    /// The space to open for it.
    pub space_id: Option<String>,
    /// The degree that holds for an excerpt in the end, where the search is told; other things have none of their own.
    pub degree: Option<Degree>,
}

/// What was found of one kind: how much there is, and the nearest of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FoundKind {
    /// Which kind.
    pub kind: Kind,
    /// How many things of it have every word.
    pub count: u32,
    /// The nearest of them.
    pub hits: Vec<Hit>,
}

/// A stretch of notes, in UTF-16 code units as the window counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Stretch {
    /// Where it begins.
    pub from: u32,
    /// Where it ends, exclusive.
    pub to: u32,
}

/// Things with every word of the query, in any of their fields, the nearest first.
///
/// # Errors
/// What SQLite says.
pub fn search(vault: &Vault, text: &str, limit: usize) -> Result<Vec<Hit>> {
    let query = Query::read(text);
    if query.terms().is_empty() || limit == 0 {
        return Ok(Vec::new());
    }
    let conn = vault.conn().unchecked_transaction()?;
    let mut hits = Vec::new();
    for (id, one) in found(&conn, &query)?.into_iter().take(limit) {
        hits.extend(shown(&conn, &query, &id, &one)?);
    }
    Ok(hits)
}

/// The same by kind, the kind of the nearest thing first: of each kind its count, and the `each` nearest.
///
/// # Errors
/// What SQLite says.
pub fn search_by_kind(
    vault: &Vault,
    reading: &Reading,
    text: &str,
    each: usize,
) -> Result<Vec<FoundKind>> {
    let query = Query::read(text);
    if query.terms().is_empty() {
        return Ok(Vec::new());
    }
    let conn = vault.conn().unchecked_transaction()?;
    let mut kinds: Vec<(Kind, Vec<(String, Found)>)> = Vec::new();
    for (id, one) in found(&conn, &query)? {
        let Some(kind) = Kind::of_word(one.best().0) else {
            continue;
        };
        match kinds.iter_mut().find(|(known, _)| *known == kind) {
            Some((_, things)) => things.push((id, one)),
            None => kinds.push((kind, vec![(id, one)])),
        }
    }
    let mut answer = Vec::new();
    for (kind, things) in kinds {
        let mut hits = Vec::new();
        for (id, one) in things.iter().take(each) {
            hits.extend(shown(&conn, &query, id, one)?.map(|hit| Hit {
                degree: degree(reading, &hit),
                ..hit
            }));
        }
        answer.push(FoundKind {
            kind,
            count: count(things.len()),
            hits,
        });
    }
    Ok(answer)
}

/// Where in the notes of an interview or of a meeting the words stand.
///
/// Nowhere where they stand elsewhere in it, or in nothing of that id.
#[must_use]
pub fn stretch(reading: &Reading, text: &str, id: Uuid) -> Option<Stretch> {
    let snapshot = &reading.snapshot;
    let interview = snapshot.interviews.iter().find(|one| one.id.0 == id);
    let notes = match interview {
        Some(interview) => &interview.notes,
        None => &snapshot.meetings.iter().find(|one| one.id.0 == id)?.notes,
    };
    let range = snippet::place(notes, &Query::read(text))?;
    let offsets = Offsets::of(notes);
    Some(Stretch {
        from: count(offsets.utf16(range.start)),
        to: count(offsets.utf16(range.end)),
    })
}

/// How closed an excerpt is in the end.
fn degree(reading: &Reading, hit: &Hit) -> Option<Degree> {
    let id = (hit.kind == Kind::Excerpt)
        .then(|| hit.id.parse().ok())
        .flatten()?;
    Some(reads(reading, ExcerptId(id)).degree)
}

/// What has every word of a query, the nearest first.
fn found(conn: &Connection, query: &Query) -> Result<Vec<(String, Found)>> {
    let vocabulary = if query.terms().iter().any(query::Term::is_foreign) {
        store::vocabulary(conn, query::FIRST_FOREIGN)?
    } else {
        Vec::new()
    };
    let mut found: HashMap<String, Found> = HashMap::new();
    for (place, term) in query.terms().iter().enumerate() {
        // What misses an earlier word is out of it already.
        let mut met: HashMap<String, Vec<store::Match>> = HashMap::new();
        for one in store::matches(conn, &term.expression(&vocabulary))? {
            met.entry(one.id.clone()).or_default().push(one);
        }
        found.retain(|id, _| met.contains_key(id));
        for (id, matches) in met {
            if place == 0 {
                found.entry(id).or_default().add(matches);
            } else if let Some(known) = found.get_mut(&id) {
                known.add(matches);
            }
        }
    }
    for (closeness, asked) in near(query, &vocabulary) {
        for one in store::matches(conn, &asked)? {
            if let Some(known) = found.get_mut(&one.id) {
                known.draw(&one.field, closeness);
            }
        }
    }
    let mut found: Vec<(String, Found)> = found.into_iter().collect();
    found.sort_by(|(id, a), (other, b)| {
        let closest = b.closest().cmp(&a.closest());
        closest.then_with(|| a.score.total_cmp(&b.score).then_with(|| id.cmp(other)))
    });
    Ok(found)
}

/// How the index is asked where a query's words stand close to each other, the closer the greater.
fn near(query: &Query, vocabulary: &[String]) -> Vec<(u8, String)> {
    let Some(phrase) = query.phrase() else {
        return Vec::new();
    };
    let mut asked = vec![(2, phrase.expression(vocabulary))];
    // `NEAR` takes phrases alone: not the spellings of other scripts.
    if query.terms().len() > 1 && !query.terms().iter().any(query::Term::is_foreign) {
        let terms: Vec<String> = (query.terms().iter())
            .map(|term| term.expression(&[]))
            .collect();
        asked.push((1, format!("NEAR({}, {NEAR})", terms.join(" "))));
    }
    asked
}

/// What a thing that was found shows of itself.
fn shown(conn: &Connection, query: &Query, id: &str, one: &Found) -> Result<Option<Hit>> {
    store::hit(conn, id, one.best(), |text| snippet::around(text, query))
}

/// What was found of one thing.
#[derive(Default)]
struct Found {
    /// The sum over the words of the best rank: the smaller, the nearer.
    score: f64,
    /// By field: how many words stand there, and how near.
    fields: Vec<(store::Match, usize)>,
    /// The fields in which the words stand close, with how close.
    close: Vec<(String, u8)>,
}

/// Words stand near that have so many others between them at most.
const NEAR: usize = 8;

impl Found {
    fn add(&mut self, matches: Vec<store::Match>) {
        self.score += matches.iter().map(|m| m.rank).fold(f64::INFINITY, f64::min);
        for one in matches {
            match self
                .fields
                .iter_mut()
                .find(|(known, _)| known.field == one.field)
            {
                Some((known, words)) => {
                    known.rank += one.rank;
                    *words += 1;
                }
                None => self.fields.push((one, 1)),
            }
        }
    }

    /// Its words stand close in this field.
    fn draw(&mut self, field: &str, closeness: u8) {
        self.close.push((field.to_owned(), closeness));
    }

    /// How close they stand at most.
    fn closest(&self) -> u8 {
        self.close
            .iter()
            .map(|(_, close)| *close)
            .max()
            .unwrap_or(0)
    }

    /// How close they stand in this field.
    fn closeness(&self, field: &str) -> u8 {
        let close = self.close.iter().filter(|(known, _)| known == field);
        close.map(|(_, close)| *close).max().unwrap_or(0)
    }

    /// The kind of the thing, and the field to show: where the words stand closest, then most words, then nearest, then first by name.
    fn best(&self) -> (&str, &str) {
        let best = self.fields.iter().min_by(|(a, a_words), (b, b_words)| {
            (self.closeness(&b.field).cmp(&self.closeness(&a.field)))
                .then_with(|| b_words.cmp(a_words))
                .then_with(|| a.rank.total_cmp(&b.rank))
                .then_with(|| a.field.cmp(&b.field))
        });
        best.map_or(("", ""), |(one, _)| (&one.kind, &one.field))
    }
}
