//! What is filed under one node, thing by thing: what a split asks about.

use serde::Serialize;

use super::lineage;
use crate::{
    Error, Result,
    interview::Excerpt,
    reading::Reading,
    vault::{ExcerptId, InventoryId, NodeId, SphereId},
};

/// An excerpt filed under a node.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FiledExcerpt {
    /// Its id.
    pub id: ExcerptId,
    /// Its words.
    pub text: String,
    /// Where they were said: the organisation of the interview, or the title of the meeting. For the facilitator alone.
    pub said: String,
    /// The world they were said in.
    pub sphere_id: Option<SphereId>,
    /// The other themes it is filed under.
    pub themes: Vec<String>,
    /// How many statements rest on it.
    pub cited: u32,
}

/// An entry of the inventory filed under a node.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FiledEntry {
    /// Its id.
    pub id: InventoryId,
    /// Its kind.
    pub kind: String,
    /// Its title.
    pub title: String,
    /// What it says.
    pub description: String,
}

/// A node by its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct NamedNode {
    /// Its id.
    pub id: NodeId,
    /// Its name.
    pub name: String,
}

/// What is filed under a node.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FiledUnder {
    /// The node.
    pub node: NamedNode,
    /// What it became, where it was split and something still waits: the places that choices name.
    pub parts: Vec<NamedNode>,
    /// The nodes that are part of it.
    pub children: Vec<NamedNode>,
    /// The excerpts, in the order in which they are shown elsewhere.
    pub excerpts: Vec<FiledExcerpt>,
    /// The entries of the inventory.
    pub entries: Vec<FiledEntry>,
}

/// What is filed under a node itself.
///
/// # Errors
/// [`Error::Gone`].
pub fn filed(reading: &Reading, id: NodeId) -> Result<FiledUnder> {
    let snapshot = &reading.snapshot;
    let node = reading.node(id).ok_or(Error::Gone {
        what: "framework_node",
    })?;
    let named = |node: &super::Node| NamedNode {
        id: node.id,
        name: node.name.clone(),
    };
    let changes = &snapshot.framework_changes;
    let parts = match lineage::split_of(changes, node) {
        Some(split) => lineage::parts_now(changes, split, &snapshot.nodes),
        None => Vec::new(),
    };
    let children = snapshot.nodes.iter().filter(|n| n.parent_id == Some(id));
    let under = |e: &&Excerpt| reading.themes_of(e.id).any(|node| node.id == id);
    let excerpts = snapshot.excerpts.iter().filter(under);
    let entries = snapshot.entries.iter().filter(|e| e.volet_id == Some(id));
    Ok(FiledUnder {
        node: named(node),
        parts: parts.into_iter().map(named).collect(),
        children: children.map(named).collect(),
        excerpts: excerpts.map(|e| excerpt(reading, e, id)).collect(),
        entries: entries
            .map(|e| FiledEntry {
                id: e.id,
                kind: e.kind.word().to_owned(),
                title: e.title.clone(),
                description: e.description.clone(),
            })
            .collect(),
    })
}

fn excerpt(reading: &Reading, excerpt: &Excerpt, under: NodeId) -> FiledExcerpt {
    let snapshot = &reading.snapshot;
    let interview = excerpt
        .interview_id
        .and_then(|id| reading.interview(id).ok());
    let meeting = excerpt
        .meeting_id
        .and_then(|id| snapshot.meetings.iter().find(|m| m.id == id));
    let speaker = excerpt.speaker_id.and_then(|id| reading.person(id));
    let organisation = interview
        .map(|i| i.organisation_id)
        .or_else(|| speaker.and_then(|p| p.organisation_id))
        .and_then(|id| reading.organisation(id));
    let said = match (organisation, meeting) {
        (_, Some(meeting)) if !meeting.title.is_empty() => meeting.title.clone(),
        (_, Some(meeting)) => meeting.date.to_string(),
        (Some(organisation), None) => organisation.name.clone(),
        (None, None) => String::new(),
    };
    let others = reading.themes_of(excerpt.id).filter(|n| n.id != under);
    let resting = snapshot.evidence.iter();
    FiledExcerpt {
        id: excerpt.id,
        text: excerpt.quote.clone(),
        said,
        sphere_id: organisation.map(|o| o.sphere_id),
        themes: others.map(|n| n.name.clone()).collect(),
        cited: crate::reading::count(resting.filter(|e| e.excerpt_id == Some(excerpt.id)).count()),
    }
}
