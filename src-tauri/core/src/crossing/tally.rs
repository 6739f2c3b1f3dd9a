//! The counts of every cell: each organisation and each occasion once, however many words and themes of theirs stand there.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::{
    heard::{Heard, Hearing},
    marks::Marks,
    tree::{RowOf, Tree},
};
use crate::{
    Snapshot,
    synthesis::Sense,
    vault::{ExcerptId, NodeId, OrganisationId, SpaceId, StatementId},
};

/// The counts of a matrix: rows of the framework, columns of groups, and one column more for all together.
pub(super) struct Tally {
    columns: usize,
    organisations: Marks,
    hearings: Marks,
    senses: [Marks; 3],
}

/// The counts of one cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Counts {
    pub(super) organisations: usize,
    pub(super) hearings: usize,
    /// Organisations whose words are evidence, by sense.
    pub(super) senses: [usize; 3],
}

/// The order of senses in [`Counts`].
const SENSES: [Sense; 3] = [Sense::Supports, Sense::Nuances, Sense::Contradicts];

impl Tally {
    pub(super) fn of(
        snapshot: &Snapshot,
        heard: &Heard<'_>,
        tree: &Tree<'_>,
        rows: &[RowOf],
        space: Option<SpaceId>,
    ) -> Self {
        let columns = heard.groups.len();
        let organisations: BTreeMap<OrganisationId, usize> = numbered(&heard.organisations);
        let occasions: BTreeMap<Hearing, usize> = numbered(&heard.hearings);
        let sets = rows.len() * (columns + 1);
        let people = || Marks::new(sets, organisations.len());
        let mut tally = Self {
            columns,
            organisations: people(),
            hearings: Marks::new(sets, occasions.len()),
            senses: [people(), people(), people()],
        };
        let counting = counting_rows(tree, rows);
        let mut themes: HashMap<ExcerptId, Vec<NodeId>> = HashMap::new();
        for tag in &snapshot.excerpt_themes {
            themes.entry(tag.excerpt_id).or_default().push(tag.node_id);
        }
        let bearing = bearing(snapshot, space);
        for said in &heard.words {
            let Some(own) = themes.get(&said.excerpt.id) else {
                continue;
            };
            let (Some(who), Some(when)) = (
                organisations.get(&said.organisation),
                occasions.get(&said.hearing),
            ) else {
                continue;
            };
            let stands = heard.columns(said.organisation, said.hearing);
            let senses = bearing.get(&said.excerpt.id).copied().unwrap_or_default();
            for row in own.iter().filter_map(|theme| counting.get(theme)).flatten() {
                for column in stands.iter().copied().chain([columns]) {
                    let set = row * (columns + 1) + column;
                    tally.organisations.mark(set, *who);
                    tally.hearings.mark(set, *when);
                    for (marks, bears) in tally.senses.iter_mut().zip(senses) {
                        if bears {
                            marks.mark(set, *who);
                        }
                    }
                }
            }
        }
        tally
    }

    /// The counts of a cell.
    pub(super) fn cell(&self, row: usize, column: usize) -> Counts {
        let set = row * (self.columns + 1) + column;
        Counts {
            organisations: self.organisations.count(set),
            hearings: self.hearings.count(set),
            senses: [0, 1, 2].map(|sense| self.senses[sense].count(set)),
        }
    }

    /// The counts of all columns together, and of those who stand in none.
    pub(super) fn whole(&self, row: usize) -> Counts {
        self.cell(row, self.columns)
    }
}

fn numbered<T: Copy + Ord>(all: &BTreeSet<T>) -> BTreeMap<T, usize> {
    all.iter().enumerate().map(|(at, one)| (*one, at)).collect()
}

/// The rows that the words on each theme count for: its own, and those above.
fn counting_rows(tree: &Tree<'_>, rows: &[RowOf]) -> HashMap<NodeId, Vec<usize>> {
    let at: HashMap<NodeId, usize> = rows.iter().enumerate().map(|(n, r)| (r.node, n)).collect();
    tree.nodes()
        .map(|node| {
            let above = tree.upwards(node);
            (node, above.filter_map(|id| at.get(&id)).copied().collect())
        })
        .collect()
}

/// In which senses excerpts bear on statements: of a space, or on any.
fn bearing(snapshot: &Snapshot, space: Option<SpaceId>) -> HashMap<ExcerptId, [bool; 3]> {
    let own: Option<HashSet<StatementId>> = space.map(|space| {
        let statements = snapshot.statements.iter();
        statements
            .filter(|s| s.space_id == Some(space))
            .map(|s| s.id)
            .collect()
    });
    let mut bearing: HashMap<ExcerptId, [bool; 3]> = HashMap::new();
    for evidence in &snapshot.evidence {
        let counts = own
            .as_ref()
            .is_none_or(|o| o.contains(&evidence.statement_id));
        let (Some(excerpt), true) = (evidence.excerpt_id, counts) else {
            continue;
        };
        let senses = bearing.entry(excerpt).or_default();
        for (bears, sense) in senses.iter_mut().zip(SENSES) {
            *bears |= evidence.sense == sense;
        }
    }
    bearing
}
