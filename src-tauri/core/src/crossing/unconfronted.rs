//! Statements not yet held against what others said on their themes.
//!
//! No program can tell that words contradict a claim; it can tell where to look. Two things are looked for.
//!
//! *Dissent*: words within the question that nuance or contradict **another** statement, where that statement, this one
//! and the words share a theme, and that are linked to this statement in no sense. Somebody already read them as a
//! reservation on that theme: here they wait to be weighed too. They are **close** where some words carry both statements:
//! what is held against one claim may hold against another that rests on the same voices. Only close dissent is counted
//! and makes a statement listed; the rest, which is much, is there for who asks for all that was held on the themes.
//!
//! *The unheard*: organisations that spoke on the statement's themes and that it hears in no sense; and the columns of
//! which it hears nobody though they spoke on its themes. A claim « of all » may owe them a hearing.
//!
//! The themes of a statement are those of more than half of the excerpts that carry it; where there is none, the most
//! frequent ones. A statement that no quotable excerpt carries has none, and is not listed.

use std::collections::HashMap;

use serde::Serialize;

use super::{
    CrossingQuery, CrossingQuote, StatementRef,
    dissent::{Dissents, Found, Rests},
    heard::Heard,
    marks::Marks,
    quote::Quotes,
};
use crate::{
    Error, Result,
    interview::{ExcerptNature, spoken},
    reading::{Reading, count},
    synthesis::{Sense, Statement},
    vault::{ExcerptId, NodeId, OrganisationId, StatementId},
};

/// How many words of dissent are given at once; the others are asked for.
const MOST_WORDS: usize = 3;

/// How many statements are given; those with most against them come first.
const MOST_STATEMENTS: usize = 200;

/// Words that nuance or contradict another statement on the same theme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Dissent {
    /// The excerpt.
    pub excerpt_id: ExcerptId,
    /// Its words.
    pub text: String,
    /// What it is.
    pub nature: ExcerptNature,
    /// The name of the organisation that speaks.
    pub organisation: String,
    /// The theme that they share with both statements.
    pub theme: String,
    /// How they bear on the other statement…
    pub sense: Sense,
    /// …which claims this.
    pub claim: String,
}

/// A statement not held against what others said on its themes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Unconfronted {
    /// Which.
    pub statement: StatementRef,
    /// The names of its themes.
    pub themes: Vec<String>,
    /// The first words of close dissent.
    pub dissent: Vec<Dissent>,
    /// How many there are.
    pub dissent_count: u32,
    /// How many more there are on its themes, against statements that no words of its own carry.
    pub elsewhere: u32,
    /// How many organisations spoke on its themes that it hears in no sense.
    pub unheard_organisations: u32,
    /// The columns of which it hears nobody, though they spoke on its themes.
    pub unheard: Vec<u32>,
}

/// The statements not held against what others said, those with most dissent first; and how many more there are.
pub(super) fn unconfronted(
    reading: &Reading,
    query: &CrossingQuery,
    heard: &Heard<'_>,
) -> (Vec<Unconfronted>, usize) {
    let rests = Rests::of(reading);
    let dissents = Dissents::of(reading, &rests, heard);
    let speakers = Speakers::of(reading, heard);
    let statements = reading.snapshot.statements.iter();
    let mut found: Vec<Weighed<'_>> = statements
        .filter(|s| query.space_id.is_none() || s.space_id == query.space_id)
        .filter(|s| !rests.themes(s.id).is_empty())
        .map(|statement| {
            let (close, elsewhere) = dissents.weigh(&rests, statement.id);
            let (organisations, columns) = speakers.unheard(reading, &rests, statement.id);
            Weighed {
                statement,
                close,
                elsewhere,
                organisations,
                columns,
            }
        })
        .filter(|it| !it.close.is_empty() || !it.columns.is_empty())
        .collect();
    found.sort_by_key(|it| {
        let weight = (it.close.len(), it.columns.len(), it.organisations);
        std::cmp::Reverse(weight)
    });
    let more = found.len().saturating_sub(MOST_STATEMENTS);
    found.truncate(MOST_STATEMENTS);
    let names: HashMap<OrganisationId, &str> = (reading.snapshot.organisations.iter())
        .map(|o| (o.id, o.name.as_str()))
        .collect();
    let claims: HashMap<StatementId, &str> = (reading.snapshot.statements.iter())
        .map(|s| (s.id, s.text.as_str()))
        .collect();
    let dissent = |it: &Found<'_>| Dissent {
        excerpt_id: it.said.excerpt.id,
        text: spoken(&it.said.excerpt.quote).into_owned(),
        nature: ExcerptNature::of(it.said.excerpt.nature),
        organisation: names
            .get(&heard.of_words(it.said).organisation)
            .copied()
            .unwrap_or_default()
            .to_owned(),
        theme: theme_name(reading, it.theme),
        sense: it.sense,
        claim: claims
            .get(&it.against)
            .copied()
            .unwrap_or_default()
            .to_owned(),
    };
    let shown = found.iter().map(|it| Unconfronted {
        statement: StatementRef::of(it.statement),
        themes: rests
            .themes(it.statement.id)
            .iter()
            .map(|id| theme_name(reading, *id))
            .collect(),
        dissent: it.close.iter().take(MOST_WORDS).map(dissent).collect(),
        dissent_count: count(it.close.len()),
        elsewhere: count(it.elsewhere),
        unheard_organisations: count(it.organisations),
        unheard: it.columns.iter().map(|at| count(*at)).collect(),
    });
    (shown.collect(), more)
}

/// A statement with what it was not held against.
struct Weighed<'a> {
    statement: &'a Statement,
    close: Vec<Found<'a>>,
    elsewhere: usize,
    organisations: usize,
    columns: Vec<usize>,
}

fn theme_name(reading: &Reading, id: NodeId) -> String {
    let node = reading.node(id);
    node.map(|node| node.name.clone()).unwrap_or_default()
}

/// All words of dissent that one statement was not held against: the close ones; with `elsewhere` all of its themes.
///
/// # Errors
/// [`Error::Gone`] where there is no such statement.
pub fn crossing_dissent(
    reading: &Reading,
    query: &CrossingQuery,
    statement: StatementId,
    elsewhere: bool,
) -> Result<Vec<CrossingQuote>> {
    let gone = Error::Gone { what: "statement" };
    let mut all = reading.snapshot.statements.iter();
    let statement = all.find(|s| s.id == statement).ok_or(gone)?.id;
    let heard = Heard::of(&reading.snapshot, &reading.attribution, query);
    let rests = Rests::of(reading);
    let dissents = Dissents::of(reading, &rests, &heard);
    let found = if elsewhere {
        dissents.all(&rests, statement)
    } else {
        dissents.weigh(&rests, statement).0
    };
    let mut quotes = Quotes::of(reading);
    let found = found.iter();
    Ok(found.map(|it| quotes.quote(it.said.excerpt)).collect())
}

/// Who spoke on each theme, in each column; and in all together after the last.
struct Speakers {
    columns: usize,
    themes: HashMap<NodeId, usize>,
    who: HashMap<OrganisationId, usize>,
    marks: Marks,
}

impl Speakers {
    fn of(reading: &Reading, heard: &Heard<'_>) -> Self {
        let nodes = reading.snapshot.nodes.iter().enumerate();
        let themes: HashMap<NodeId, usize> = nodes.map(|(n, node)| (node.id, n)).collect();
        let columns = heard.groups.len();
        let mut marks = Marks::new(themes.len() * (columns + 1), heard.organisations.len());
        for said in &heard.words {
            let present = heard.of_words(*said);
            for node in reading.themes_of(said.excerpt.id) {
                let Some(theme) = themes.get(&node.id) else {
                    continue;
                };
                for column in present.columns.iter().copied().chain([columns]) {
                    marks.mark(theme * (columns + 1) + column, present.who);
                }
            }
        }
        let organisations = heard.organisations.iter().enumerate();
        Self {
            columns,
            themes,
            who: organisations.map(|(n, id)| (*id, n)).collect(),
            marks,
        }
    }

    /// How many organisations that spoke on the themes of a statement it hears in no sense, and the columns of which it
    /// hears none of those who spoke.
    fn unheard(
        &self,
        reading: &Reading,
        rests: &Rests<'_>,
        statement: StatementId,
    ) -> (usize, Vec<usize>) {
        let mut hears = Marks::new(1, self.who.len());
        for evidence in rests.evidence(statement) {
            let shown = evidence
                .excerpt_id
                .and_then(|id| reading.attribution.quotable(id));
            let organisation = shown.and_then(|shown| shown.organisation);
            if let Some(who) = organisation.and_then(|id| self.who.get(&id)) {
                hears.mark(0, *who);
            }
        }
        let hears = hears.words(0);
        let themes = rests.themes(statement).iter();
        let themes: Vec<usize> = themes
            .filter_map(|id| self.themes.get(id))
            .copied()
            .collect();
        let speak = |column: usize, word: usize| {
            let sets = themes
                .iter()
                .map(|theme| theme * (self.columns + 1) + column);
            sets.fold(0, |all, set| all | self.marks.words(set)[word])
        };
        let words = 0..hears.len();
        let unheard = words
            .clone()
            .map(|word| speak(self.columns, word) & !hears[word]);
        let unheard = unheard.map(|word| word.count_ones() as usize).sum();
        let silent = (0..self.columns).filter(|column| {
            let speaks = words.clone().any(|word| speak(*column, word) != 0);
            speaks
                && words
                    .clone()
                    .all(|word| speak(*column, word) & hears[word] == 0)
        });
        (unheard, silent.collect())
    }
}
