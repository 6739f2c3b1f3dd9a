//! The inventory as the screens show it beside what it comes from.

use serde::Serialize;

use super::{Entry, Kind};
use crate::{
    framework::{Theme, themes},
    reading::Reading,
    vault::{InterviewId, InventoryId, MeetingId, NodeId},
};

/// An entry of the inventory, where it was born.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct InventoryRef {
    /// Its id.
    pub id: InventoryId,
    /// Its code.
    pub code: String,
    /// What it is.
    pub kind: Kind,
    /// Its title.
    pub title: String,
    /// The name of its volet.
    pub volet: Option<String>,
    /// Its volet.
    pub volet_id: Option<NodeId>,
    /// What it consists in.
    pub description: String,
    /// Its échelon.
    pub echelon: String,
    /// Its territory.
    pub territory: String,
    /// `ouvert`, `clos`, `a_verifier`, or nothing.
    pub status: String,
    /// Whence the fact comes.
    pub source: String,
    /// How many statements rest on it.
    pub cited: u32,
}

/// What an interview brought to the inventory.
pub fn inventory_of(reading: &Reading, interview: InterviewId) -> Vec<InventoryRef> {
    born(reading, |entry| {
        entry.origin_interview_id == Some(interview)
    })
}

/// What a meeting brought to the inventory.
pub fn inventory_of_meeting(reading: &Reading, meeting: MeetingId) -> Vec<InventoryRef> {
    born(reading, |entry| entry.origin_meeting_id == Some(meeting))
}

/// Where an entry may stand: the volets of the framework; every theme of a framework that has none.
pub fn volets(reading: &Reading) -> Vec<Theme> {
    let is_volet = |theme: &Theme| {
        let node = reading.node(theme.id);
        node.is_some_and(|node| node.dimension == "volet")
    };
    let all = themes(reading);
    if all.iter().any(is_volet) {
        all.into_iter().filter(is_volet).collect()
    } else {
        all
    }
}

fn born(reading: &Reading, here: impl Fn(&Entry) -> bool) -> Vec<InventoryRef> {
    let entries = reading.snapshot.entries.iter();
    entries
        .filter(|entry| here(entry))
        .map(|entry| {
            let evidence = reading.snapshot.evidence.iter();
            InventoryRef {
                id: entry.id,
                code: entry.code.clone(),
                kind: entry.kind,
                title: entry.title.clone(),
                volet: entry
                    .volet_id
                    .and_then(|id| reading.node(id))
                    .map(|node| node.name.clone()),
                volet_id: entry.volet_id,
                description: entry.description.clone(),
                echelon: entry.scale.clone(),
                territory: entry.territory.clone(),
                status: entry.status.clone(),
                source: entry.source.clone(),
                cited: crate::reading::count(
                    evidence
                        .filter(|e| e.inventory_id == Some(entry.id))
                        .count(),
                ),
            }
        })
        .collect()
}
