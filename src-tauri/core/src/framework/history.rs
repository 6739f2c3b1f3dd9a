//! The versions of the framework as their screen shows them: what changed, and what that did to what was filed.

use serde::Serialize;

use super::{FrameworkChange, NodeChange, lineage};
use crate::{
    reading::{Reading, count},
    vault::{FrameworkChangeId, FrameworkVersionId, NodeId},
};

/// A change of the framework.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FrameworkChangeView {
    /// Its id.
    pub id: FrameworkChangeId,
    /// What was done.
    pub kind: NodeChange,
    /// Its day.
    pub date: Option<String>,
    /// The name of the node before.
    pub name: String,
    /// What the change took the place of: the parent's name, the definition.
    pub was: String,
    /// Where it led, by name.
    pub became: Vec<String>,
    /// How many excerpts were carried over.
    pub excerpts: Option<u32>,
    /// How many entries of the inventory were.
    pub entries: Option<u32>,
    /// How many statements rest on them.
    pub statements: Option<u32>,
    /// Of a split: the node under which things still wait.
    pub waits: Option<NodeId>,
    /// How many excerpts wait there.
    pub waiting_excerpts: u32,
    /// How many entries do.
    pub waiting_entries: u32,
    /// Why.
    pub reason: String,
}

/// A version of the framework, and what led to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FrameworkVersionView {
    /// Its id; none for the framework as it is now, where it changed since the last version.
    pub id: Option<FrameworkVersionId>,
    /// Its name; nothing for the framework as it is now.
    pub name: String,
    /// From when it was in force.
    pub date: Option<String>,
    /// Why it was made.
    pub reason: String,
    /// How many nodes it has.
    pub nodes: u32,
    /// What led to it, in order.
    pub changes: Vec<FrameworkChangeView>,
}

/// The versions, the newest first.
pub fn versions(reading: &Reading) -> Vec<FrameworkVersionView> {
    let snapshot = &reading.snapshot;
    let changes = |of: Option<FrameworkVersionId>| -> Vec<FrameworkChangeView> {
        let all = snapshot.framework_changes.iter();
        all.filter(|c| c.version_id == of)
            .map(|c| change(reading, c))
            .collect()
    };
    let mut all = Vec::new();
    let since = changes(None);
    if !since.is_empty() {
        all.push(FrameworkVersionView {
            id: None,
            name: String::new(),
            date: None,
            reason: String::new(),
            nodes: count(snapshot.nodes.len()),
            changes: since,
        });
    }
    for version in snapshot.framework_versions.iter().rev() {
        let past = snapshot.framework_past.iter();
        all.push(FrameworkVersionView {
            id: Some(version.id),
            name: version.name.clone(),
            date: version.date.clone(),
            reason: version.reason.clone(),
            nodes: count(past.filter(|n| n.version_id == version.id).count()),
            changes: changes(Some(version.id)),
        });
    }
    all
}

fn change(reading: &Reading, change: &FrameworkChange) -> FrameworkChangeView {
    let snapshot = &reading.snapshot;
    let told = |n: Option<i64>| n.and_then(|n| u32::try_from(n).ok());
    let here = snapshot.nodes.iter();
    let waits = here
        .filter(|n| {
            let split = lineage::split_of(&snapshot.framework_changes, n);
            split.is_some_and(|split| split.id == change.id)
        })
        .map(|n| n.id)
        .next();
    let (excerpts, entries) = waits.map_or((0, 0), |id| {
        let tags = snapshot.excerpt_themes.iter();
        let filed = snapshot.entries.iter();
        (
            tags.filter(|t| t.node_id == id).count(),
            filed.filter(|e| e.volet_id == Some(id)).count(),
        )
    });
    FrameworkChangeView {
        id: change.id,
        kind: change.kind,
        date: change.date.clone(),
        name: change.name.clone(),
        was: change.was.clone(),
        became: change.became_names.0.clone(),
        excerpts: told(change.excerpts),
        entries: told(change.entries),
        statements: told(change.statements),
        waits,
        waiting_excerpts: count(excerpts),
        waiting_entries: count(entries),
        reason: change.reason.clone(),
    }
}
