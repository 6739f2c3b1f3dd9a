//! Full-text search: words whatever their accents and case, phrases, and the beginning of the last word.

mod fold;
mod query;
mod snippet;
mod store;

use std::collections::HashMap;

use serde::Serialize;

use crate::{Result, Vault};

pub(crate) use fold::fold;
pub use query::Query;

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
    /// The space to open for it.
    pub space_id: Option<String>,
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
    let vocabulary = if query.terms().iter().any(query::Term::is_foreign) {
        store::vocabulary(&conn, query::FIRST_FOREIGN)?
    } else {
        Vec::new()
    };
    let mut found: HashMap<String, Found> = HashMap::new();
    for (place, term) in query.terms().iter().enumerate() {
        // What misses an earlier word is out of it already.
        let mut met: HashMap<String, Vec<store::Match>> = HashMap::new();
        for one in store::matches(&conn, &term.expression(&vocabulary))? {
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
    let mut found: Vec<(String, Found)> = found.into_iter().collect();
    found.sort_by(|(id, a), (other, b)| a.score.total_cmp(&b.score).then_with(|| id.cmp(other)));
    let mut hits = Vec::new();
    for (id, one) in found.into_iter().take(limit) {
        if let Some(hit) = store::hit(&conn, &id, one.best(), |text| snippet::around(text, &query))?
        {
            hits.push(hit);
        }
    }
    Ok(hits)
}

/// What was found of one thing.
#[derive(Default)]
struct Found {
    /// The sum over the words of the best rank: the smaller, the nearer.
    score: f64,
    /// By field: how many words stand there, and how near.
    fields: Vec<(store::Match, usize)>,
}

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

    /// The kind of the thing, and the field to show: most words, then nearest, then first by name.
    fn best(&self) -> (&str, &str) {
        let best = self.fields.iter().min_by(|(a, a_words), (b, b_words)| {
            (b_words.cmp(a_words))
                .then_with(|| a.rank.total_cmp(&b.rank))
                .then_with(|| a.field.cmp(&b.field))
        });
        best.map_or(("", ""), |(one, _)| (&one.kind, &one.field))
    }
}
