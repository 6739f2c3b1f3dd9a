//! The relays of each deliverable, as their screen shows them.

use serde::Serialize;

use super::Relay;
use crate::{
    reading::Reading,
    vault::{DeliverableId, RelayId, SpaceId},
};

/// A deliverable and who takes it further.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RelaysOf {
    /// The deliverable.
    pub deliverable_id: DeliverableId,
    /// Its title.
    pub title: String,
    /// Its space.
    pub space_id: SpaceId,
    /// The title of its space.
    pub space: String,
    /// Where it stands: `publie`…, or nothing.
    pub status: String,
    /// When it was published, possibly vague.
    pub date: Option<String>,
    /// Who takes it further, in the order of dates; those without one last.
    pub relays: Vec<RelayRow>,
}

/// A relay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RelayRow {
    /// Its id.
    pub id: RelayId,
    /// What kind of relay.
    pub kind: String,
    /// The event or the body.
    pub name: String,
    /// When, possibly vague.
    pub date: Option<String>,
    /// When, in words, where no date says it.
    pub date_text: String,
    /// Before whom.
    pub audience: String,
    /// What came of it.
    pub followup: String,
    /// Whence the fact comes.
    pub source: String,
}

/// Every listed deliverable with its relays, space by space.
#[must_use]
pub fn relays(reading: &Reading) -> Vec<RelaysOf> {
    let snapshot = &reading.snapshot;
    let mut out = Vec::new();
    for space in &snapshot.spaces {
        for deliverable in snapshot
            .deliverables
            .iter()
            .filter(|d| d.space_id == space.id)
        {
            let mut own: Vec<&Relay> = snapshot
                .relays
                .iter()
                .filter(|r| r.deliverable_id == deliverable.id)
                .collect();
            own.sort_by_key(|r| (r.date.is_none(), r.date.clone(), r.code.clone()));
            out.push(RelaysOf {
                deliverable_id: deliverable.id,
                title: deliverable.title.clone(),
                space_id: space.id,
                space: space.title.clone(),
                status: deliverable.status.clone(),
                date: deliverable.date.clone(),
                relays: own.into_iter().map(row).collect(),
            });
        }
    }
    out
}

fn row(relay: &Relay) -> RelayRow {
    RelayRow {
        id: relay.id,
        kind: relay.kind.clone(),
        name: relay.name.clone(),
        date: relay.date.clone(),
        date_text: relay.date_text.clone(),
        audience: relay.audience.clone(),
        followup: relay.followup.clone(),
        source: relay.source.clone(),
    }
}
