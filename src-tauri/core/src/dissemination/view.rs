//! The sharing of the inventory as its screen shows it: what may go, to whom it may, and what went.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Choice, Outside, SentRow, message::addresses};
use crate::{
    inventory::Kind,
    reading::{Reading, count},
    search::fold,
    vault::{NodeId, OrganisationId},
};

/// All of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SharingView {
    /// What a choice would share.
    pub chosen: SharingCount,
    /// How many entries the inventory has.
    pub all: u32,
    /// How many stay inside, whatever is chosen.
    pub kept: u32,
    /// The volets in which something may be shared, in the order of the framework.
    pub volets: Vec<SharingVolet>,
    /// The territories that may be told, as written.
    pub territories: Vec<SharingTerritory>,
    /// The têtes de pont, those with the three criteria first.
    pub recipients: Vec<Recipient>,
    /// What went to whom, the latest first.
    pub sent: Vec<SentRow>,
}

/// How many entries a choice takes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SharingCount {
    /// In all.
    pub entries: u32,
    /// Needs.
    pub needs: u32,
    /// Emergency programmes.
    pub emergency: u32,
    /// Recovery programmes.
    pub recovery: u32,
    /// Networks.
    pub networks: u32,
}

/// A volet to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SharingVolet {
    /// Which.
    pub id: NodeId,
    /// Its name.
    pub name: String,
    /// How many entries may be shared of it.
    pub entries: u32,
}

/// A territory to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SharingTerritory {
    /// Its name.
    pub name: String,
    /// How many entries may be shared of it.
    pub entries: u32,
}

/// A tête de pont: an organisation that relays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Recipient {
    /// Which.
    pub id: OrganisationId,
    /// Its name.
    pub name: String,
    /// Its territory.
    pub territory: String,
    /// How many of the three criteria it fulfils.
    pub criteria: u32,
    /// How many of its people can be written to.
    pub reachable: u32,
}

/// The sharing of the inventory at a choice.
#[must_use]
pub fn sharing(reading: &Reading, choice: &Choice) -> SharingView {
    let snapshot = &reading.snapshot;
    let outside = Outside::of(snapshot);
    let mut chosen = SharingCount::default();
    for entry in outside.chosen(choice) {
        chosen.entries += 1;
        let kind = match entry.kind {
            Kind::Need => &mut chosen.needs,
            Kind::Emergency => &mut chosen.emergency,
            Kind::Recovery => &mut chosen.recovery,
            Kind::Network => &mut chosen.networks,
        };
        *kind += 1;
    }
    let mut volets: Vec<SharingVolet> = Vec::new();
    let mut territories: BTreeMap<String, SharingTerritory> = BTreeMap::new();
    for entry in &outside.entries {
        if let Some(volet) = entry.volet {
            match volets.iter_mut().find(|v| v.id == volet.id) {
                Some(known) => known.entries += 1,
                None => volets.push(SharingVolet {
                    id: volet.id,
                    name: volet.name.clone(),
                    entries: 1,
                }),
            }
        }
        if !entry.territory.is_empty() {
            territories
                .entry(fold(&entry.territory))
                .or_insert_with(|| SharingTerritory {
                    name: entry.territory.clone(),
                    entries: 0,
                })
                .entries += 1;
        }
    }
    let mut sent: Vec<SentRow> = snapshot.disseminations.iter().map(SentRow::of).collect();
    sent.reverse();
    SharingView {
        chosen,
        all: count(snapshot.entries.len()),
        kept: count(outside.kept),
        volets,
        territories: territories.into_values().collect(),
        recipients: recipients(reading),
        sent,
    }
}

fn recipients(reading: &Reading) -> Vec<Recipient> {
    let mut all: Vec<Recipient> = reading
        .snapshot
        .organisations
        .iter()
        .map(|o| Recipient {
            id: o.id,
            name: o.name.clone(),
            territory: o.territory.clone(),
            criteria: [o.recognised, o.proven, o.willing]
                .into_iter()
                .map(u32::from)
                .sum(),
            reachable: count(addresses(reading, o.id).len()),
        })
        .filter(|one| one.criteria > 0)
        .collect();
    all.sort_by_cached_key(|one| (3 - one.criteria, fold(&one.name)));
    all
}
