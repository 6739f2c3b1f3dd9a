//! Words held against some statement, and which other statements they were not held against yet.

use std::collections::{BTreeMap, HashMap};

use super::{
    heard::{Heard, Said},
    quote::reading_order,
};
use crate::{
    attribution::Degree,
    reading::Reading,
    synthesis::{Evidence, Sense},
    vault::{ExcerptId, NodeId, StatementId},
};

/// What statements rest on, and the themes that gives them.
pub(super) struct Rests<'a> {
    evidence: HashMap<StatementId, Vec<&'a Evidence>>,
    themes: HashMap<StatementId, Vec<NodeId>>,
    /// The statements that an excerpt carries.
    carries: HashMap<ExcerptId, Vec<StatementId>>,
}

impl<'a> Rests<'a> {
    pub(super) fn of(reading: &'a Reading) -> Self {
        let mut evidence: HashMap<StatementId, Vec<&Evidence>> = HashMap::new();
        let mut carries: HashMap<ExcerptId, Vec<StatementId>> = HashMap::new();
        for one in &reading.snapshot.evidence {
            evidence.entry(one.statement_id).or_default().push(one);
            if let (Some(excerpt), Sense::Supports) = (one.excerpt_id, one.sense) {
                carries.entry(excerpt).or_default().push(one.statement_id);
            }
        }
        let themes = evidence
            .iter()
            .map(|(id, own)| (*id, themes_of(reading, own)));
        Self {
            themes: themes.collect(),
            evidence,
            carries,
        }
    }

    pub(super) fn evidence(&self, statement: StatementId) -> &[&'a Evidence] {
        self.evidence.get(&statement).map_or(&[], Vec::as_slice)
    }

    /// The themes of a statement.
    pub(super) fn themes(&self, statement: StatementId) -> &[NodeId] {
        self.themes.get(&statement).map_or(&[], Vec::as_slice)
    }

    /// The statements that some words of this one carry too, in the order of their ids.
    fn near(&self, statement: StatementId) -> Vec<StatementId> {
        let own = self.evidence(statement).iter();
        let carriers = own.filter(|e| e.sense == Sense::Supports);
        let carriers = carriers.filter_map(|e| self.carries.get(&e.excerpt_id?));
        let mut near: Vec<StatementId> = carriers.flatten().copied().collect();
        near.sort_unstable();
        near.dedup();
        near
    }
}

fn themes_of(reading: &Reading, evidence: &[&Evidence]) -> Vec<NodeId> {
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

/// Words of dissent: on which theme, against which statement.
#[derive(Clone, Copy)]
pub(super) struct Found<'a> {
    pub(super) said: Said<'a>,
    pub(super) theme: NodeId,
    pub(super) against: StatementId,
    pub(super) sense: Sense,
    /// The number of the excerpt among those that dissent.
    number: usize,
}

/// All dissent within a question.
pub(super) struct Dissents<'a> {
    /// Contradictions first, then in the order in which words are read.
    found: Vec<Found<'a>>,
    /// Those on each theme, in that order…
    on: HashMap<NodeId, Vec<usize>>,
    /// …and those against each statement.
    against: HashMap<StatementId, Vec<usize>>,
    numbers: HashMap<ExcerptId, usize>,
}

impl<'a> Dissents<'a> {
    pub(super) fn of(reading: &Reading, rests: &Rests<'_>, heard: &Heard<'a>) -> Self {
        let mut reserves: HashMap<ExcerptId, Vec<(StatementId, Sense)>> = HashMap::new();
        for one in &reading.snapshot.evidence {
            if let (Some(excerpt), true) = (one.excerpt_id, one.sense != Sense::Supports) {
                let against = reserves.entry(excerpt).or_default();
                against.push((one.statement_id, one.sense));
            }
        }
        let mut found = Vec::new();
        let mut numbers = HashMap::new();
        for said in &heard.words {
            let id = said.excerpt.id;
            let Some(reserves) = reserves.get(&id) else {
                continue;
            };
            let number = numbers.len();
            numbers.insert(id, number);
            for node in reading.themes_of(id) {
                let on_it = |statement| rests.themes(statement).contains(&node.id);
                let against = reserves.iter().filter(|(statement, _)| on_it(*statement));
                found.extend(against.map(|(against, sense)| Found {
                    said: *said,
                    theme: node.id,
                    against: *against,
                    sense: *sense,
                    number,
                }));
            }
        }
        found.sort_by_cached_key(|it| {
            let contradicts = it.sense == Sense::Contradicts;
            let order = reading_order(it.said.excerpt, Degree::Anonymous);
            (!contradicts, order)
        });
        let mut all = Self {
            found,
            numbers,
            on: HashMap::new(),
            against: HashMap::new(),
        };
        for (at, it) in all.found.iter().enumerate() {
            all.on.entry(it.theme).or_default().push(at);
            all.against.entry(it.against).or_default().push(at);
        }
        all
    }

    /// The close dissent that a statement was not held against, and how much more there is on its themes; each excerpt once.
    pub(super) fn weigh(
        &self,
        rests: &Rests<'_>,
        statement: StatementId,
    ) -> (Vec<Found<'a>>, usize) {
        let mut seen = self.seen(rests, statement);
        let close = self.close(rests, statement, &mut seen);
        let on = self.on_themes(rests, statement);
        let far = on.filter(|at| !std::mem::replace(&mut seen[self.found[*at].number], true));
        (close, far.count())
    }

    /// All dissent that a statement was not held against: the close, then the rest.
    pub(super) fn all(&self, rests: &Rests<'_>, statement: StatementId) -> Vec<Found<'a>> {
        let mut seen = self.seen(rests, statement);
        let mut all = self.close(rests, statement, &mut seen);
        let mut far: Vec<usize> = self.on_themes(rests, statement).collect();
        far.sort_unstable();
        all.extend(self.each_once(far, &mut seen));
        all
    }

    /// Which excerpts need no more be seen: those linked to a statement, what is held against it among them.
    fn seen(&self, rests: &Rests<'_>, statement: StatementId) -> Vec<bool> {
        let mut seen = vec![false; self.numbers.len()];
        let linked = rests.evidence(statement).iter();
        for number in linked.filter_map(|e| self.numbers.get(&e.excerpt_id?)) {
            seen[*number] = true;
        }
        seen
    }

    fn close(
        &self,
        rests: &Rests<'_>,
        statement: StatementId,
        seen: &mut [bool],
    ) -> Vec<Found<'a>> {
        let themes = rests.themes(statement);
        let near = rests.near(statement);
        let found = near.iter().filter_map(|it| self.against.get(it)).flatten();
        let mut close: Vec<usize> = found
            .copied()
            .filter(|at| themes.contains(&self.found[*at].theme))
            .collect();
        close.sort_unstable();
        self.each_once(close, seen).collect()
    }

    fn on_themes(&self, rests: &Rests<'_>, statement: StatementId) -> impl Iterator<Item = usize> {
        let themes = rests.themes(statement).iter();
        themes
            .filter_map(|theme| self.on.get(theme))
            .flatten()
            .copied()
    }

    fn each_once(&self, places: Vec<usize>, seen: &mut [bool]) -> impl Iterator<Item = Found<'a>> {
        let found = places.into_iter().map(|at| self.found[at]);
        found.filter(|it| !std::mem::replace(&mut seen[it.number], true))
    }
}
