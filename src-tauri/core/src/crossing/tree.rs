//! The framework as rows: each node under what it is part of, even where an import looped it.

use std::collections::{HashMap, HashSet};

use super::{CrossingLevel, in_tree_order};
use crate::{Snapshot, framework::Node, vault::NodeId};

/// The thematic nodes in the order of the framework.
pub(super) struct Tree<'a> {
    places: Vec<Place<'a>>,
    at: HashMap<NodeId, usize>,
}

/// A node and where it stands.
struct Place<'a> {
    node: &'a Node,
    /// Always one that stands before it, so that no walk upwards can turn in a ring.
    parent: Option<usize>,
    depth: usize,
    level: CrossingLevel,
}

/// A node as a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct RowOf {
    pub(super) node: NodeId,
    pub(super) depth: usize,
    /// It is of the level asked for; else it stands above one.
    pub(super) main: bool,
}

impl<'a> Tree<'a> {
    pub(super) fn of(snapshot: &'a Snapshot) -> Self {
        let nodes: HashMap<NodeId, &Node> = snapshot.nodes.iter().map(|n| (n.id, n)).collect();
        let mut tree = Self {
            places: Vec::with_capacity(nodes.len()),
            at: HashMap::with_capacity(nodes.len()),
        };
        for (id, _, dimension) in in_tree_order(snapshot) {
            let Some(node) = nodes.get(&id) else { continue };
            let parent = node.parent_id.and_then(|p| tree.at.get(&p)).copied();
            tree.at.insert(id, tree.places.len());
            tree.places.push(Place {
                node,
                parent,
                depth: parent.map_or(0, |p| tree.places[p].depth + 1),
                level: match dimension {
                    "axe" => CrossingLevel::Axis,
                    "volet" => CrossingLevel::Volet,
                    _ => CrossingLevel::Theme,
                },
            });
        }
        tree
    }

    /// The rows of a level, each under those above it. A branch that lacks the level is a row by its topmost node of a
    /// finer one, or by its last node where it has none: no tagged word is without a row.
    pub(super) fn rows(&self, level: CrossingLevel) -> Vec<RowOf> {
        let held = |place: &Place| {
            place.level <= level || !self.above(place).any(|upper| upper.level >= level)
        };
        let kept: Vec<bool> = self.places.iter().map(held).collect();
        let mut has_row_below = vec![false; self.places.len()];
        for (at, place) in self.places.iter().enumerate() {
            if let (true, Some(parent)) = (kept[at], place.parent) {
                has_row_below[parent] = true;
            }
        }
        let rows = self.places.iter().enumerate().filter(|(at, _)| kept[*at]);
        rows.map(|(at, place)| RowOf {
            node: place.node.id,
            depth: place.depth,
            main: place.level >= level || !has_row_below[at],
        })
        .collect()
    }

    /// A node and all above it, itself first.
    pub(super) fn upwards(&self, node: NodeId) -> impl Iterator<Item = NodeId> {
        let own = self.at.get(&node).map(|at| &self.places[*at]);
        let above = own.into_iter().flat_map(|place| self.above(place));
        own.into_iter().chain(above).map(|place| place.node.id)
    }

    fn above(&self, place: &Place<'a>) -> impl Iterator<Item = &Place<'a>> {
        let mut next = place.parent;
        std::iter::from_fn(move || {
            let upper = &self.places[next?];
            next = upper.parent;
            Some(upper)
        })
    }

    /// A node and all beneath it, in the order of the framework.
    pub(super) fn branch(&self, top: NodeId) -> Vec<NodeId> {
        let mut inside = HashSet::from([top]);
        let mut branch = Vec::new();
        // What a node is part of stands before it.
        for place in &self.places {
            let parent = place.parent.map(|p| self.places[p].node.id);
            if place.node.id == top || parent.is_some_and(|p| inside.contains(&p)) {
                inside.insert(place.node.id);
                branch.push(place.node.id);
            }
        }
        branch
    }

    pub(super) fn name(&self, node: NodeId) -> &'a str {
        let place = self.at.get(&node).map(|at| &self.places[*at]);
        place.map_or("", |place| place.node.name.as_str())
    }

    /// The names of what a node is part of, from the top down.
    pub(super) fn path(&self, node: NodeId) -> Vec<String> {
        let above = self.upwards(node).skip(1);
        let mut path: Vec<String> = above.map(|id| self.name(id).to_owned()).collect();
        path.reverse();
        path
    }

    pub(super) fn has(&self, node: NodeId) -> bool {
        self.at.contains_key(&node)
    }

    /// Every node, in the order of the framework.
    pub(super) fn nodes(&self) -> impl Iterator<Item = NodeId> {
        self.places.iter().map(|place| place.node.id)
    }
}
