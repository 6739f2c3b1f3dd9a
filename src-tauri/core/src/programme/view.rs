//! The measures as their screen shows them.

use serde::Serialize;

use super::Dimension;
use crate::{reading::Reading, vault::MeasureId};

/// A measure and its follow-up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct MeasureRow {
    /// Its id.
    pub id: MeasureId,
    /// Its number.
    pub number: u32,
    /// Its dimension.
    pub dimension: Dimension,
    /// Its title.
    pub title: String,
    /// The *chantier* that it belongs to.
    pub workstream: String,
    /// Its horizon.
    pub horizon: String,
    /// Who bears it.
    pub holder: String,
    /// Where it stands.
    pub status: String,
    /// What followed.
    pub followup: String,
    /// Whence the fact comes.
    pub source: String,
}

/// Every measure, by number.
#[must_use]
pub fn measures(reading: &Reading) -> Vec<MeasureRow> {
    let all = reading.snapshot.measures.iter();
    all.map(|m| MeasureRow {
        id: m.id,
        number: u32::try_from(m.number).unwrap_or(0),
        dimension: Dimension::of_word(&m.dimension).unwrap_or(Dimension::Operational),
        title: m.title.clone(),
        workstream: m.workstream.clone(),
        horizon: m.horizon.clone(),
        holder: m.holder.clone(),
        status: m.status.clone(),
        followup: m.followup.clone(),
        source: m.source.clone(),
    })
    .collect()
}
