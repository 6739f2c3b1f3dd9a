//! Two versions of the framework side by side: what is the same stands beside itself, what went beside what it became.

use std::collections::HashMap;

use serde::Serialize;

use super::{FrameworkChange, NodeChange, lineage};
use crate::{
    Error, Result,
    reading::{Reading, count},
    vault::FrameworkVersionId,
};

/// A node in one of the two versions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct NodeSide {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// What it means.
    pub definition: String,
    /// Its dimension.
    pub dimension: String,
    /// How deep it stands.
    pub depth: u32,
}

/// A node in both versions, or in one of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct NodePair {
    /// In the older version.
    pub before: Option<NodeSide>,
    /// In the newer one.
    pub after: Option<NodeSide>,
    /// What differs.
    pub what: Vec<NodeChange>,
    /// The names of what it became, for one that is gone; of what it came from, for one that a split made.
    pub with: Vec<String>,
    /// How many excerpts were carried over.
    pub excerpts: Option<u32>,
    /// How many entries of the inventory were.
    pub entries: Option<u32>,
}

/// Two versions compared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ComparedVersions {
    /// The name of the older one.
    pub from: String,
    /// The name of the newer one; nothing for the framework as it is.
    pub to: String,
    /// Every node of both, in the order of the newer tree.
    pub nodes: Vec<NodePair>,
    /// How many of them differ.
    pub differ: u32,
}

/// A node of a tree, by codes.
#[derive(Debug, Clone)]
pub(crate) struct Shape {
    pub code: String,
    pub parent: String,
    pub name: String,
    pub definition: String,
    pub dimension: String,
}

/// Two versions, whichever is named first; the framework as it is where one is not named.
///
/// # Errors
/// [`Error::Gone`].
pub fn compare(
    reading: &Reading,
    one: Option<FrameworkVersionId>,
    other: Option<FrameworkVersionId>,
) -> Result<ComparedVersions> {
    let snapshot = &reading.snapshot;
    let rank = |id: Option<FrameworkVersionId>| match id {
        None => Ok(i64::MAX),
        Some(id) => {
            let mut all = snapshot.framework_versions.iter();
            let found = all.find(|v| v.id == id).map(|v| v.rank);
            found.ok_or(Error::Gone {
                what: "framework_version",
            })
        }
    };
    let (first, second) = (rank(one)?, rank(other)?);
    let ((from, since), (to, until)) = match first <= second {
        true => ((one, first), (other, second)),
        false => ((other, second), (one, first)),
    };
    let between: Vec<&FrameworkChange> = snapshot
        .framework_changes
        .iter()
        .filter(|c| rank(c.version_id).is_ok_and(|at| at > since && at <= until))
        .collect();
    let nodes = aligned(&shapes(reading, from), &shapes(reading, to), &between);
    let name = |id: Option<FrameworkVersionId>| {
        let mut all = snapshot.framework_versions.iter();
        let found = id.and_then(|id| all.find(|v| v.id == id));
        found.map_or_else(String::new, |v| v.name.clone())
    };
    Ok(ComparedVersions {
        from: name(from),
        to: name(to),
        differ: count(nodes.iter().filter(|n| !n.what.is_empty()).count()),
        nodes,
    })
}

fn shapes(reading: &Reading, version: Option<FrameworkVersionId>) -> Vec<Shape> {
    let snapshot = &reading.snapshot;
    match version {
        Some(id) => {
            let past = snapshot.framework_past.iter();
            past.filter(|n| n.version_id == id)
                .map(|n| Shape {
                    code: n.node.clone(),
                    parent: n.parent.clone(),
                    name: n.name.clone(),
                    definition: n.definition.clone(),
                    dimension: n.dimension.clone(),
                })
                .collect()
        }
        None => {
            let parent = |id| reading.node(id).map(|n| n.code.clone());
            let nodes = snapshot.nodes.iter();
            nodes
                .map(|n| Shape {
                    code: n.code.clone(),
                    parent: n.parent_id.and_then(parent).unwrap_or_default(),
                    name: n.name.clone(),
                    definition: n.definition.clone(),
                    dimension: n.dimension.clone(),
                })
                .collect()
        }
    }
}

/// Every node of both trees, those that are gone after what stood before them.
fn aligned(before: &[Shape], after: &[Shape], between: &[&FrameworkChange]) -> Vec<NodePair> {
    let of = |all: &[Shape], code: &str| -> Option<usize> {
        all.iter().position(|s| s.code.eq_ignore_ascii_case(code))
    };
    let (old, new) = (walk(before), walk(after));
    let depth: HashMap<&str, u32> = old.iter().map(|(s, d)| (s.code.as_str(), *d)).collect();
    let mut rows: Vec<(String, NodePair)> = Vec::with_capacity(old.len() + new.len());
    for (shape, at) in &new {
        let known = of(before, &shape.code).map(|at| &before[at]);
        let row = match known {
            Some(known) => {
                let was = depth.get(known.code.as_str()).copied().unwrap_or(0);
                both(known, was, shape, *at, after, between)
            }
            None => made(shape, *at, between),
        };
        rows.push((shape.code.clone(), row));
    }
    let mut last = 0;
    for (shape, at) in &old {
        let here = |(code, _): &(String, NodePair)| code.eq_ignore_ascii_case(&shape.code);
        match rows.iter().position(here) {
            Some(place) => last = place + 1,
            None => {
                rows.insert(last, (shape.code.clone(), gone(shape, *at, after, between)));
                last += 1;
            }
        }
    }
    rows.into_iter().map(|(_, row)| row).collect()
}

fn both(
    known: &Shape,
    was: u32,
    shape: &Shape,
    depth: u32,
    after: &[Shape],
    between: &[&FrameworkChange],
) -> NodePair {
    let mut what = Vec::new();
    if known.name != shape.name {
        what.push(NodeChange::Renamed);
    }
    if known.definition != shape.definition {
        what.push(NodeChange::Defined);
    }
    if !known.parent.eq_ignore_ascii_case(&shape.parent) {
        // A part that followed what it is part of did not move.
        let alive = |code: &str| after.iter().any(|s| s.code.eq_ignore_ascii_case(code));
        let heirs = lineage::heirs(between, std::slice::from_ref(&known.parent), alive);
        if !heirs.iter().any(|h| h.eq_ignore_ascii_case(&shape.parent)) {
            what.push(NodeChange::Moved);
        }
    }
    NodePair {
        before: Some(side(known, was)),
        after: Some(side(shape, depth)),
        what,
        with: Vec::new(),
        excerpts: None,
        entries: None,
    }
}

fn made(shape: &Shape, depth: u32, between: &[&FrameworkChange]) -> NodePair {
    let made_of = |c: &&&FrameworkChange| {
        let codes = &c.became.0;
        c.kind == NodeChange::Split && codes.iter().any(|b| b.eq_ignore_ascii_case(&shape.code))
    };
    let split = between.iter().find(made_of);
    NodePair {
        before: None,
        after: Some(side(shape, depth)),
        what: vec![split.map_or(NodeChange::Added, |_| NodeChange::Split)],
        with: split.map(|c| c.name.clone()).into_iter().collect(),
        excerpts: None,
        entries: None,
    }
}

fn gone(shape: &Shape, depth: u32, after: &[Shape], between: &[&FrameworkChange]) -> NodePair {
    let end = lineage::end_of(between, &shape.code);
    let found = |code: &str| after.iter().find(|s| s.code.eq_ignore_ascii_case(code));
    let codes = std::slice::from_ref(&shape.code);
    let heirs = lineage::heirs(between, codes, |code| found(code).is_some());
    let told = |n: Option<i64>| n.and_then(|n| u32::try_from(n).ok());
    NodePair {
        before: Some(side(shape, depth)),
        after: None,
        what: vec![end.map_or(NodeChange::Retired, |c| c.kind)],
        with: heirs
            .iter()
            .filter_map(|code| found(code))
            .map(|s| s.name.clone())
            .collect(),
        excerpts: end.and_then(|c| told(c.excerpts)),
        entries: end.and_then(|c| told(c.entries)),
    }
}

fn side(shape: &Shape, depth: u32) -> NodeSide {
    NodeSide {
        code: shape.code.clone(),
        name: shape.name.clone(),
        definition: shape.definition.clone(),
        dimension: shape.dimension.clone(),
        depth,
    }
}

/// The nodes of a tree, each followed by what is part of it, with its depth.
fn walk(shapes: &[Shape]) -> Vec<(&Shape, u32)> {
    let top = |s: &Shape| {
        let held = |p: &Shape| p.code.eq_ignore_ascii_case(&s.parent);
        s.parent.is_empty() || !shapes.iter().any(held)
    };
    let place = |s: &Shape| match s.dimension.as_str() {
        "axe" => 0,
        "volet" | "theme" | "" => 1,
        _ => 2,
    };
    let mut tops: Vec<&Shape> = shapes.iter().filter(|s| top(s)).collect();
    tops.sort_by(|a, b| {
        let of = |s: &Shape| {
            let dimension = match place(s) {
                2 => s.dimension.clone(),
                _ => String::new(),
            };
            (place(s), dimension, s.code.to_lowercase())
        };
        of(a).cmp(&of(b))
    });
    let mut out: Vec<(&Shape, u32)> = Vec::with_capacity(shapes.len());
    let mut stack: Vec<(&Shape, u32)> = tops.into_iter().rev().map(|s| (s, 0)).collect();
    while let Some((shape, depth)) = stack.pop() {
        // An archive may tell of a ring.
        if out.iter().any(|(s, _)| std::ptr::eq(*s, shape)) {
            continue;
        }
        out.push((shape, depth));
        let mut parts: Vec<&Shape> = shapes
            .iter()
            .filter(|s| !s.parent.is_empty() && s.parent.eq_ignore_ascii_case(&shape.code))
            .collect();
        parts.sort_by_key(|s| s.code.to_lowercase());
        stack.extend(parts.into_iter().rev().map(|s| (s, depth + 1)));
    }
    let rings: Vec<&Shape> = shapes
        .iter()
        .filter(|s| !out.iter().any(|(o, _)| std::ptr::eq(*o, *s)))
        .collect();
    out.extend(rings.into_iter().map(|s| (s, 0)));
    out
}
