//! The crossing of views: who spoke of what, counted by organisations and never by excerpts (domain rule 5).
//!
//! The window shows these counts to those who hold the dossier; what leaves it passes through [`Cell::seen`].

mod carriers;
mod coverage;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::{
    Snapshot,
    attribution::{Attribution, SMALL_GROUP},
    vault::{ExcerptId, NodeId, OrganisationId, SpaceId},
};

pub use carriers::{Carriers, Line, SphereCarriers, Told};
pub use coverage::{Coverage, coverage};

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

/// The nodes that somebody tagged words with, in the order of the tree.
fn tagged_rows(snapshot: &Snapshot) -> Vec<NodeId> {
    let tagged: BTreeSet<NodeId> = snapshot.excerpt_themes.iter().map(|t| t.node_id).collect();
    in_tree_order(snapshot)
        .into_iter()
        .map(|(id, _, _)| id)
        .filter(|id| tagged.contains(id))
        .collect()
}

/// The thematic nodes in the order of the tree: each with its depth and dimension.
pub fn in_tree_order(snapshot: &Snapshot) -> Vec<(NodeId, usize, &str)> {
    let mut children: HashMap<Option<NodeId>, Vec<(NodeId, &str)>> = HashMap::new();
    for node in snapshot.nodes.iter().filter(|n| n.is_thematic()) {
        children
            .entry(node.parent_id)
            .or_default()
            .push((node.id, node.dimension.as_str()));
    }
    let mut out = Vec::new();
    let mut stack: Vec<(NodeId, usize, &str)> = Vec::new();
    // Rows come in the order of codes, and so do the children of each.
    let under = |of: Option<NodeId>, depth: usize| {
        let nodes = children.get(&of).into_iter().flatten().rev();
        nodes
            .map(|(id, dimension)| (*id, depth, *dimension))
            .collect::<Vec<_>>()
    };
    stack.extend(under(None, 0));
    while let Some((id, depth, dimension)) = stack.pop() {
        out.push((id, depth, dimension));
        stack.extend(under(Some(id), depth + 1));
    }
    // What hangs under a node of a further dimension, or on a ring, stands at the end.
    let known: BTreeSet<NodeId> = out.iter().map(|(id, _, _)| *id).collect();
    for node in snapshot
        .nodes
        .iter()
        .filter(|n| n.is_thematic() && !known.contains(&n.id))
    {
        out.push((node.id, 0, node.dimension.as_str()));
    }
    out
}

fn columns(snapshot: &Snapshot, attribution: &Attribution, across: Across) -> Vec<Column> {
    let heard: BTreeSet<OrganisationId> = attribution.heard().values().flatten().copied().collect();
    if across == Across::Spheres {
        return snapshot
            .spheres
            .iter()
            .map(|s| Column {
                code: s.code.clone(),
                name: s.name.clone(),
                heard: attribution.heard().get(&s.id).cloned().unwrap_or_default(),
            })
            .collect();
    }
    if across == Across::Spaces {
        return snapshot
            .spaces
            .iter()
            .map(|space| {
                let serving: BTreeSet<_> = snapshot
                    .interview_spaces
                    .iter()
                    .filter(|l| l.space_id == space.id)
                    .map(|l| l.interview_id)
                    .collect();
                Column {
                    code: space.code.clone(),
                    name: space.title.clone(),
                    heard: snapshot
                        .interviews
                        .iter()
                        .filter(|i| serving.contains(&i.id))
                        .map(|i| i.organisation_id)
                        .filter(|o| heard.contains(o))
                        .collect(),
                }
            })
            .collect();
    }
    let mut groups: BTreeMap<String, BTreeSet<OrganisationId>> = BTreeMap::new();
    for organisation in &snapshot.organisations {
        let group = match across {
            Across::Profiles => &organisation.profile,
            _ => &organisation.echelon,
        };
        if heard.contains(&organisation.id) && !group.is_empty() {
            groups
                .entry(group.clone())
                .or_default()
                .insert(organisation.id);
        }
    }
    groups
        .into_iter()
        .map(|(code, heard)| Column {
            name: snapshot
                .nodes
                .iter()
                .find(|n| n.code.eq_ignore_ascii_case(&code))
                .map_or_else(|| code.clone(), |n| n.name.clone()),
            code,
            heard,
        })
        .collect()
}

/// The excerpts of a scope; none when it is the whole.
fn in_scope(snapshot: &Snapshot, scope: Scope) -> Option<BTreeSet<ExcerptId>> {
    let Scope::Space(space) = scope else {
        return None;
    };
    let meetings: BTreeSet<_> = snapshot
        .meetings
        .iter()
        .filter(|m| m.space_id == space)
        .map(|m| m.id)
        .collect();
    let statements: BTreeSet<_> = snapshot
        .statements
        .iter()
        .filter(|s| s.space_id == Some(space))
        .map(|s| s.id)
        .collect();
    let cited = snapshot
        .evidence
        .iter()
        .filter(|e| statements.contains(&e.statement_id))
        .filter_map(|e| e.excerpt_id);
    let met = snapshot
        .excerpts
        .iter()
        .filter(|e| e.meeting_id.is_some_and(|id| meetings.contains(&id)));
    let own: BTreeSet<ExcerptId> = met.map(|e| e.id).chain(cited).collect();
    if !own.is_empty() {
        return Some(own);
    }
    let serving: BTreeSet<_> = snapshot
        .interview_spaces
        .iter()
        .filter(|l| l.space_id == space)
        .map(|l| l.interview_id)
        .collect();
    let heard = snapshot
        .excerpts
        .iter()
        .filter(|e| e.interview_id.is_some_and(|id| serving.contains(&id)));
    Some(heard.map(|e| e.id).collect())
}

#[cfg(test)]
mod tests;
