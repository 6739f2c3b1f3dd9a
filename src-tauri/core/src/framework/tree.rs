//! The framework as its screen shows it: every node in the order of the tree, and what is filed under it.

use std::collections::{BTreeSet, HashMap};

use serde::Serialize;

use super::{Node, lineage};
use crate::{
    reading::{Reading, count},
    vault::{ExcerptId, InventoryId, NodeId, StatementId},
};

/// A node, and what is filed under it itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FrameworkNode {
    /// Its id.
    pub id: NodeId,
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// What it means.
    pub definition: String,
    /// `#rrggbb`, or nothing.
    pub colour: String,
    /// `axe`, `volet`, `theme`, or the name of a further dimension.
    pub dimension: String,
    /// Whether it is of the tree that tags.
    pub thematic: bool,
    /// How deep it stands.
    pub depth: u32,
    /// What it is part of.
    pub parent_id: Option<NodeId>,
    /// How many excerpts are filed under it.
    pub excerpts: u32,
    /// How many entries of the inventory are.
    pub entries: u32,
    /// How many organisations say what they are by it.
    pub organisations: u32,
    /// How many statements rest on what is filed under it.
    pub statements: u32,
    /// It was split, and what is filed under it waits to be given to what it became.
    pub waits: bool,
}

/// The framework.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Framework {
    /// The version in force, as the démarche cites it.
    pub version: String,
    /// How many changes were noted since.
    pub since: u32,
    /// Its nodes, each followed by what is part of it; those of further dimensions last.
    pub nodes: Vec<FrameworkNode>,
}

/// What is filed under the nodes.
#[derive(Default)]
struct Filed {
    excerpts: HashMap<NodeId, BTreeSet<ExcerptId>>,
    entries: HashMap<NodeId, BTreeSet<InventoryId>>,
}

impl Filed {
    fn of(reading: &Reading) -> Self {
        let mut filed = Self::default();
        for tag in &reading.snapshot.excerpt_themes {
            let of_node = filed.excerpts.entry(tag.node_id).or_default();
            of_node.insert(tag.excerpt_id);
        }
        for entry in &reading.snapshot.entries {
            if let Some(volet) = entry.volet_id {
                filed.entries.entry(volet).or_default().insert(entry.id);
            }
        }
        filed
    }
}

/// The whole framework.
pub fn framework(reading: &Reading) -> Framework {
    let snapshot = &reading.snapshot;
    let filed = Filed::of(reading);
    let nodes = in_order(&snapshot.nodes).into_iter().map(|(node, depth)| {
        let excerpts = filed.excerpts.get(&node.id);
        let entries = filed.entries.get(&node.id);
        let resting = snapshot.evidence.iter().filter(|e| {
            let on_excerpt = e.excerpt_id.zip(excerpts);
            let on_entry = e.inventory_id.zip(entries);
            on_excerpt.is_some_and(|(id, all)| all.contains(&id))
                || on_entry.is_some_and(|(id, all)| all.contains(&id))
        });
        let statements: BTreeSet<StatementId> = resting.map(|e| e.statement_id).collect();
        let is = |said: &str| said.eq_ignore_ascii_case(&node.code) || said == node.name;
        let organisations = match node.is_thematic() {
            true => 0,
            false => {
                let all = snapshot.organisations.iter();
                all.filter(|o| is(&o.profile) || is(&o.echelon)).count()
            }
        };
        FrameworkNode {
            id: node.id,
            code: node.code.clone(),
            name: node.name.clone(),
            definition: node.definition.clone(),
            colour: node.colour.clone(),
            dimension: node.dimension.clone(),
            thematic: node.is_thematic(),
            depth,
            parent_id: node.parent_id,
            excerpts: count(excerpts.map_or(0, BTreeSet::len)),
            entries: count(entries.map_or(0, BTreeSet::len)),
            organisations: count(organisations),
            statements: count(statements.len()),
            waits: lineage::split_of(&snapshot.framework_changes, node).is_some(),
        }
    });
    let since = snapshot.framework_changes.iter();
    Framework {
        version: snapshot.initiative.framework_version.clone(),
        since: count(since.filter(|c| c.version_id.is_none()).count()),
        nodes: nodes.collect(),
    }
}

/// The nodes, each followed by what is part of it, with its depth: the tree that tags first, then each further dimension.
fn in_order(nodes: &[Node]) -> Vec<(&Node, u32)> {
    let known: BTreeSet<NodeId> = nodes.iter().map(|n| n.id).collect();
    let mut under: HashMap<Option<NodeId>, Vec<&Node>> = HashMap::new();
    for node in nodes {
        let parent = node.parent_id.filter(|id| known.contains(id));
        under.entry(parent).or_default().push(node);
    }
    let mut tops = under.get(&None).cloned().unwrap_or_default();
    // Stable: within each of them the order of codes stays.
    tops.sort_by_key(|node| {
        let place = match node.dimension.as_str() {
            "axe" => 0,
            _ if node.is_thematic() => 1,
            _ => 2,
        };
        let dimension = if place == 2 {
            node.dimension.as_str()
        } else {
            ""
        };
        (place, dimension)
    });
    let mut out: Vec<(&Node, u32)> = Vec::with_capacity(nodes.len());
    let mut stack: Vec<(&Node, u32)> = tops.into_iter().rev().map(|node| (node, 0)).collect();
    while let Some((node, depth)) = stack.pop() {
        out.push((node, depth));
        let parts = under.get(&Some(node.id)).into_iter().flatten().rev();
        stack.extend(parts.map(|part| (*part, depth + 1)));
    }
    // What hangs on a ring in a damaged dossier stands at the end: it is shown, and can be moved.
    let shown: BTreeSet<NodeId> = out.iter().map(|(node, _)| node.id).collect();
    out.extend(
        nodes
            .iter()
            .filter(|n| !shown.contains(&n.id))
            .map(|n| (n, 0)),
    );
    out
}
