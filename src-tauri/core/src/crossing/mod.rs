//! The crossing of views: who spoke of what, counted by organisations and never by excerpts (domain rule 5).
//!
//! The window shows these counts to those who hold the dossier; what leaves it passes through [`Cell::seen`].

mod agreements;
mod around;
mod axes;
mod begin;
mod carriers;
mod cell;
mod coverage;
mod difference;
mod dissent;
mod faces;
mod gaps;
mod heard;
mod marks;
mod matrix;
mod query;
mod quote;
mod silences;
mod tally;
mod tree;
mod unconfronted;

use std::collections::{BTreeSet, HashMap};

use crate::{
    Snapshot,
    attribution::{Attribution, SMALL_GROUP},
    vault::{NodeId, OrganisationId, SpaceId},
};

pub use agreements::{Agreement, AgreementPosition, AgreementVoice, AgreementsView, agreements};
pub(crate) use around::Around;
pub(crate) use axes::group_name;
pub use axes::in_tree_order;
use axes::{columns, in_scope, tagged_rows};
pub use begin::{SeedWords, StatementSeed};
pub use carriers::{Carriers, Line, SphereCarriers, Told};
pub use cell::{CellGroup, CellView, crossing_cell};
pub use coverage::{Coverage, coverage};
pub use faces::{FacePair, FaceSide, FaceStatement, FaceTheme, FacesView, crossing_faces};
pub use gaps::{GapCell, GapColumn, GapEntry, GapRow, GapsAcross, GapsQuery, GapsView, gaps};
pub use matrix::{CrossingCell, CrossingColumn, CrossingRow, CrossingView, crossing};
pub use query::{
    CrossingAcross, CrossingLevel, CrossingOrder, CrossingQuery, CrossingSource, CrossingUnit,
};
pub use quote::{CrossingQuote, QuoteCited};
pub use silences::{SilencesView, SilentTheme, SingleStatement, StatementRef, silences};
pub use unconfronted::{Dissent, Unconfronted, crossing_dissent};

/// What the columns of a crossing are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Across {
    /// The worlds.
    Spheres,
    /// The profiles of organisations.
    Profiles,
    /// Their échelons.
    Echelons,
    /// The spaces that their interviews serve.
    Spaces,
}

/// A column: a group of organisations.
#[derive(Debug, Clone)]
pub struct Column {
    /// The code of the group, or its free name.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its organisations that were heard.
    pub heard: BTreeSet<OrganisationId>,
}

/// A row: a theme.
#[derive(Debug, Clone)]
pub struct Row {
    /// The node of the framework.
    pub node: NodeId,
    /// Its name.
    pub name: String,
    /// Who spoke of it, a cell for each column.
    pub cells: Vec<Cell>,
}

/// The organisations of one group that spoke of one theme.
#[derive(Debug, Clone, Default)]
pub struct Cell {
    /// Which.
    pub organisations: BTreeSet<OrganisationId>,
}

/// What of a cell may leave the dossier (domain rule 2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen {
    /// Nobody.
    Nobody,
    /// One or two: « < 3 ».
    Few,
    /// So many.
    Count(usize),
    /// The whole group is too small to show anything of it.
    Masked,
}

impl Cell {
    /// What may be shown of it outside, in a column of which `heard` organisations were heard.
    #[must_use]
    pub fn seen(&self, heard: usize) -> Seen {
        match self.organisations.len() {
            _ if heard < SMALL_GROUP => Seen::Masked,
            0 => Seen::Nobody,
            n if n < SMALL_GROUP => Seen::Few,
            n => Seen::Count(n),
        }
    }
}

/// A matrix theme × group.
#[derive(Debug, Clone)]
pub struct Crossing {
    /// The groups.
    pub columns: Vec<Column>,
    /// The themes of which somebody spoke.
    pub rows: Vec<Row>,
}

/// Which words a crossing counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// All.
    Whole,
    /// What the statements of a space rest on, and its meetings; where there is neither yet, the interviews that serve it.
    Space(SpaceId),
}

impl Crossing {
    /// Crosses the themes of the framework with groups of organisations.
    #[must_use]
    pub fn of(
        snapshot: &Snapshot,
        attribution: &Attribution,
        across: Across,
        scope: Scope,
    ) -> Self {
        let rows = tagged_rows(snapshot);
        Self::with_rows(snapshot, attribution, across, scope, &rows)
    }

    /// The same, by volet: fewer rows, each with all its themes.
    #[must_use]
    pub fn by_volet(
        snapshot: &Snapshot,
        attribution: &Attribution,
        across: Across,
        scope: Scope,
    ) -> Self {
        let tree = in_tree_order(snapshot);
        let volets = tree.iter().any(|(_, _, dimension)| *dimension == "volet");
        let volets: Vec<NodeId> = tree
            .iter()
            .filter(|(_, depth, dimension)| {
                if volets {
                    *dimension == "volet"
                } else {
                    *depth == 0
                }
            })
            .map(|(id, _, _)| *id)
            .collect();
        Self::with_rows(snapshot, attribution, across, scope, &volets)
    }

    fn with_rows(
        snapshot: &Snapshot,
        attribution: &Attribution,
        across: Across,
        scope: Scope,
        rows: &[NodeId],
    ) -> Self {
        let columns = columns(snapshot, attribution, across);
        let at: HashMap<NodeId, usize> =
            rows.iter().enumerate().map(|(at, id)| (*id, at)).collect();
        let parents: HashMap<NodeId, Option<NodeId>> =
            snapshot.nodes.iter().map(|n| (n.id, n.parent_id)).collect();
        let within = in_scope(snapshot, scope);
        let mut spoke: Vec<BTreeSet<OrganisationId>> = vec![BTreeSet::new(); rows.len()];
        for tag in &snapshot.excerpt_themes {
            let organisation = attribution
                .quotable(tag.excerpt_id)
                .and_then(|s| s.organisation);
            let (Some(organisation), true) = (
                organisation,
                within.as_ref().is_none_or(|w| w.contains(&tag.excerpt_id)),
            ) else {
                continue;
            };
            // A theme counts for the nearest row above it, itself first. The walk ends even on a ring.
            let mut node = Some(tag.node_id);
            for _ in 0..=parents.len() {
                let Some(id) = node else { break };
                if let Some(row) = at.get(&id) {
                    spoke[*row].insert(organisation);
                    break;
                }
                node = parents.get(&id).copied().flatten();
            }
        }
        let names: HashMap<NodeId, &str> = snapshot
            .nodes
            .iter()
            .map(|n| (n.id, n.name.as_str()))
            .collect();
        let rows = rows
            .iter()
            .zip(&spoke)
            .map(|(node, spoke)| Row {
                node: *node,
                name: names.get(node).copied().unwrap_or_default().to_owned(),
                cells: columns
                    .iter()
                    .map(|c| Cell {
                        organisations: c.heard.intersection(spoke).copied().collect(),
                    })
                    .collect(),
            })
            .collect();
        Self { columns, rows }
    }
}

#[cfg(test)]
mod agreement_tests;
#[cfg(test)]
mod random_tests;
#[cfg(test)]
mod silence_tests;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod view_tests;
#[cfg(test)]
mod world;
