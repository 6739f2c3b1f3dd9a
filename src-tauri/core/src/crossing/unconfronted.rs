//! Statements not yet held against what others said on their themes.
//!
//! No program can tell that words contradict a claim; it can tell where to look. Two things are looked for.
//!
//! *Dissent*: words within the question that nuance or contradict **another** statement, where that statement, this one
//! and the words share a theme, and that are linked to this statement in no sense. Somebody already read them as a
//! reservation on that theme: here they wait to be weighed too.
//!
//! *The unheard*: organisations that spoke on the statement's themes and that it hears in no sense; and the columns of
//! which it hears nobody though they spoke on its themes. A claim « of all » may owe them a hearing.
//!
//! The themes of a statement are those of more than half of the excerpts that carry it; where there is none, the most
//! frequent ones. A statement that no quotable excerpt carries has none, and is not listed.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use serde::Serialize;

use super::{
    CrossingQuery, CrossingQuote, StatementRef,
    heard::{Heard, Said},
    quote::{Quotes, reading_order},
};
use crate::{
    Error, Result,
    attribution::Degree,
    interview::spoken,
    reading::{Reading, count},
    synthesis::{Evidence, Sense, Statement},
    vault::{ExcerptId, NodeId, OrganisationId, StatementId},
};

/// How many words of dissent are given at once; the others are asked for.
const MOST: usize = 3;

/// Words that nuance or contradict another statement on the same theme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Dissent {
    /// The excerpt.
    pub excerpt_id: ExcerptId,
    /// Its words.
    pub text: String,
    /// The name of the organisation that speaks.
    pub organisation: String,
    /// The theme that they share with both statements.
    pub theme: String,
    /// How they bear on the other statement…
    pub sense: Sense,
    /// …which is this one.
    pub code: String,
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
    /// The first words of dissent.
    pub dissent: Vec<Dissent>,
    /// How many there are.
    pub dissent_count: u32,
    /// How many organisations spoke on its themes that it hears in no sense.
    pub unheard_organisations: u32,
    /// The columns of which it hears nobody, though they spoke on its themes.
    pub unheard: Vec<u32>,
}

/// The statements not held against what others said, those with most dissent first.
pub(super) fn unconfronted(
    reading: &Reading,
    query: &CrossingQuery,
    heard: &Heard<'_>,
) -> Vec<Unconfronted> {
    let desk = Desk::of(reading, heard);
    let statements = reading.snapshot.statements.iter();
    let mut found: Vec<Unconfronted> = statements
        .filter(|s| query.space_id.is_none() || s.space_id == query.space_id)
        .filter_map(|statement| desk.unconfronted(statement))
        .collect();
    found.sort_by_key(|it| {
        let weight = (it.dissent_count, it.unheard.len(), it.unheard_organisations);
        std::cmp::Reverse(weight)
    });
    found
}

/// All words of dissent that one statement was not held against.
///
/// # Errors
/// [`Error::Gone`] where there is no such statement.
pub fn crossing_dissent(
    reading: &Reading,
    query: &CrossingQuery,
    statement: StatementId,
) -> Result<Vec<CrossingQuote>> {
    let gone = Error::Gone { what: "statement" };
    let mut all = reading.snapshot.statements.iter();
    let statement = all.find(|s| s.id == statement).ok_or(gone)?;
    let heard = Heard::of(&reading.snapshot, &reading.attribution, query);
    let desk = Desk::of(reading, &heard);
    let mut quotes = Quotes::of(reading);
    let found = desk.dissent(statement);
    Ok(found
        .iter()
        .map(|it| quotes.quote(it.said.excerpt))
        .collect())
}

/// What statements rest on and what was said on each theme, gathered once.
struct Desk<'a> {
    reading: &'a Reading,
    evidence: HashMap<StatementId, Vec<&'a Evidence>>,
    themes: HashMap<StatementId, BTreeSet<NodeId>>,
    codes: HashMap<StatementId, &'a str>,
    /// Who spoke on each theme, and in which columns.
    speakers: HashMap<NodeId, BTreeMap<OrganisationId, BTreeSet<usize>>>,
    /// Words on each theme that nuance or contradict some statement on it.
    dissent: HashMap<NodeId, Vec<Found<'a>>>,
    /// Whose words excerpts are, said anywhere.
    names: HashMap<OrganisationId, &'a str>,
}

/// Words of dissent: on which theme, against which statement.
#[derive(Clone, Copy)]
struct Found<'a> {
    said: Said<'a>,
    theme: NodeId,
    against: StatementId,
    sense: Sense,
}

impl<'a> Desk<'a> {
    fn of(reading: &'a Reading, heard: &Heard<'a>) -> Self {
        let snapshot = &reading.snapshot;
        let mut evidence: HashMap<StatementId, Vec<&Evidence>> = HashMap::new();
        let mut reserves: HashMap<ExcerptId, Vec<(StatementId, Sense)>> = HashMap::new();
        for one in &snapshot.evidence {
            evidence.entry(one.statement_id).or_default().push(one);
            if let (Some(excerpt), true) = (one.excerpt_id, one.sense != Sense::Supports) {
                let against = reserves.entry(excerpt).or_default();
                against.push((one.statement_id, one.sense));
            }
        }
        let statements = snapshot.statements.iter();
        let themes: HashMap<StatementId, BTreeSet<NodeId>> = statements
            .filter_map(|s| Some((s.id, themes_of(reading, evidence.get(&s.id)?))))
            .collect();
        let mut desk = Self {
            reading,
            codes: snapshot
                .statements
                .iter()
                .map(|s| (s.id, s.code.as_str()))
                .collect(),
            names: snapshot
                .organisations
                .iter()
                .map(|o| (o.id, o.name.as_str()))
                .collect(),
            evidence,
            themes,
            speakers: HashMap::new(),
            dissent: HashMap::new(),
        };
        for said in &heard.words {
            let columns = heard.columns(said.organisation, said.hearing);
            for node in reading.themes_of(said.excerpt.id) {
                let speakers = desk.speakers.entry(node.id).or_default();
                speakers
                    .entry(said.organisation)
                    .or_default()
                    .extend(&columns);
                let reserves = reserves.get(&said.excerpt.id);
                for (against, sense) in reserves.into_iter().flatten() {
                    if desk
                        .themes
                        .get(against)
                        .is_some_and(|t| t.contains(&node.id))
                    {
                        desk.dissent.entry(node.id).or_default().push(Found {
                            said: *said,
                            theme: node.id,
                            against: *against,
                            sense: *sense,
                        });
                    }
                }
            }
        }
        desk
    }

    fn own(&self, statement: StatementId) -> &[&'a Evidence] {
        self.evidence.get(&statement).map_or(&[], Vec::as_slice)
    }

    /// Words of dissent not linked to a statement, each once, key ones first.
    fn dissent(&self, statement: &Statement) -> Vec<Found<'a>> {
        let own = self.own(statement.id).iter();
        let linked: HashSet<ExcerptId> = own.filter_map(|e| e.excerpt_id).collect();
        let mut seen = HashSet::new();
        let themes = self.themes.get(&statement.id).into_iter().flatten();
        let found = themes.filter_map(|theme| self.dissent.get(theme)).flatten();
        let mut found: Vec<Found<'a>> = found
            .filter(|it| it.against != statement.id && !linked.contains(&it.said.excerpt.id))
            .filter(|it| seen.insert(it.said.excerpt.id))
            .copied()
            .collect();
        found.sort_by_cached_key(|it| {
            let contradicts = it.sense == Sense::Contradicts;
            (
                !contradicts,
                reading_order(it.said.excerpt, Degree::Anonymous),
            )
        });
        found
    }

    fn unconfronted(&self, statement: &Statement) -> Option<Unconfronted> {
        let themes = self.themes.get(&statement.id).filter(|t| !t.is_empty())?;
        let own = self.own(statement.id).iter();
        let hears: HashSet<OrganisationId> = own
            .filter_map(|e| {
                self.reading
                    .attribution
                    .quotable(e.excerpt_id?)?
                    .organisation
            })
            .collect();
        let mut heard_columns: BTreeSet<usize> = BTreeSet::new();
        let mut columns: BTreeSet<usize> = BTreeSet::new();
        let mut unheard: HashSet<OrganisationId> = HashSet::new();
        let speakers = themes.iter().filter_map(|theme| self.speakers.get(theme));
        for (organisation, stands) in speakers.flatten() {
            if hears.contains(organisation) {
                heard_columns.extend(stands);
            } else {
                columns.extend(stands);
                unheard.insert(*organisation);
            }
        }
        let dissent = self.dissent(statement);
        let silent: Vec<u32> = columns
            .difference(&heard_columns)
            .map(|at| count(*at))
            .collect();
        if dissent.is_empty() && silent.is_empty() {
            return None;
        }
        let name = |id: &NodeId| self.reading.node(*id).map(|node| node.name.clone());
        Some(Unconfronted {
            statement: StatementRef::of(statement),
            themes: themes.iter().filter_map(name).collect(),
            dissent_count: count(dissent.len()),
            dissent: dissent.iter().take(MOST).map(|it| self.shown(it)).collect(),
            unheard_organisations: count(unheard.len()),
            unheard: silent,
        })
    }

    fn shown(&self, found: &Found<'_>) -> Dissent {
        let theme = self.reading.node(found.theme);
        let organisation = self.names.get(&found.said.organisation);
        Dissent {
            excerpt_id: found.said.excerpt.id,
            text: spoken(&found.said.excerpt.quote).into_owned(),
            organisation: organisation.copied().unwrap_or_default().to_owned(),
            theme: theme.map(|node| node.name.clone()).unwrap_or_default(),
            sense: found.sense,
            code: self
                .codes
                .get(&found.against)
                .copied()
                .unwrap_or_default()
                .to_owned(),
        }
    }
}

/// The themes of a statement.
fn themes_of(reading: &Reading, evidence: &[&Evidence]) -> BTreeSet<NodeId> {
    let carried = evidence.iter().filter(|e| e.sense == Sense::Supports);
    let carried: Vec<ExcerptId> = carried
        .filter_map(|e| e.excerpt_id)
        .filter(|id| reading.attribution.quotable(*id).is_some())
        .collect();
    let mut times: BTreeMap<NodeId, usize> = BTreeMap::new();
    for node in carried.iter().flat_map(|id| reading.themes_of(*id)) {
        *times.entry(node.id).or_default() += 1;
    }
    let most = times.values().copied().max().unwrap_or(0);
    let enough = most.min(carried.len() / 2 + 1);
    let themes = times.into_iter().filter(|(_, n)| *n >= enough);
    themes.map(|(id, _)| id).collect()
}
