//! The counts of every cell: each organisation and each occasion once, however many words and themes of theirs stand there.

use std::collections::{HashMap, HashSet};

use super::{
    heard::{Heard, Said},
    marks::Marks,
    tree::{RowOf, Tree},
};
use crate::{
    Snapshot,
    synthesis::Sense,
    vault::{ExcerptId, NodeId, SpaceId, StatementId},
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
    /// Those that nuance or contradict, each once.
    pub(super) dissent: usize,
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
        let sets = rows.len() * (columns + 1);
        let people = || Marks::new(sets, heard.organisations.len());
        let mut tally = Self {
            columns,
            organisations: people(),
            hearings: Marks::new(sets, heard.hearings.len()),
            senses: [people(), people(), people()],
        };
        let counting = counting_rows(tree, rows);
        let bearing = bearing(snapshot, space);
        let words: HashMap<ExcerptId, Said<'_>> = heard
            .words
            .iter()
            .map(|said| (said.excerpt.id, *said))
            .collect();
        for tag in &snapshot.excerpt_themes {
            let (Some(said), Some(rows)) = (words.get(&tag.excerpt_id), counting.get(&tag.node_id))
            else {
                continue;
            };
            let present = heard.of_words(*said);
            let senses = bearing.get(&tag.excerpt_id).copied().unwrap_or_default();
            for row in rows {
                for column in present.columns.iter().copied().chain([columns]) {
                    let set = row * (columns + 1) + column;
                    tally.organisations.mark(set, present.who);
                    tally.hearings.mark(set, present.when);
                    for (marks, bears) in tally.senses.iter_mut().zip(senses) {
                        if bears {
                            marks.mark(set, present.who);
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
            dissent: {
                let [_, nuances, contradicts] = &self.senses;
                let both = nuances.words(set).iter().zip(contradicts.words(set));
                both.map(|(a, b)| (a | b).count_ones() as usize).sum()
            },
        }
    }

    /// The counts of all columns together, and of those who stand in none.
    pub(super) fn whole(&self, row: usize) -> Counts {
        self.cell(row, self.columns)
    }
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
