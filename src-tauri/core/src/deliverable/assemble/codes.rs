//! What a piece of evidence points at, and in which order it is shown.

use std::collections::{BTreeSet, HashMap};

use super::Target;
use crate::{
    Snapshot,
    attribution::Attribution,
    synthesis::Evidence,
    vault::{DocumentId, ExcerptId, InventoryId},
};

/// In what order evidence is shown: by sense, key quotes first, then by code. Never by id, which
/// differs from one dossier to its copy.
pub(super) type Order = (u8, u8, u8, String);

/// The codes by which what evidence points at is put in order.
pub(super) struct Codes<'a> {
    excerpts: HashMap<ExcerptId, (&'a str, bool)>,
    entries: HashMap<InventoryId, &'a str>,
    documents: HashMap<DocumentId, &'a str>,
    series: BTreeSet<String>,
}

impl<'a> Codes<'a> {
    pub(super) fn of(snapshot: &'a Snapshot) -> Self {
        Self {
            excerpts: snapshot
                .excerpts
                .iter()
                .map(|e| (e.id, (e.code.as_str(), e.key == Some(true))))
                .collect(),
            entries: snapshot
                .entries
                .iter()
                .map(|e| (e.id, e.code.as_str()))
                .collect(),
            documents: snapshot
                .documents
                .iter()
                .map(|d| (d.id, d.code.as_str()))
                .collect(),
            series: snapshot
                .figures
                .iter()
                .map(|f| f.series.to_lowercase())
                .collect(),
        }
    }

    /// What a piece of evidence points at and its order, when it may be shown.
    pub(super) fn target(
        &self,
        evidence: &Evidence,
        attribution: &Attribution,
    ) -> Option<(Target, Order)> {
        let sense = evidence.sense as u8;
        if let Some(id) = evidence.excerpt_id {
            let (code, key) = self.excerpts.get(&id)?;
            attribution.quotable(id)?;
            let order = (sense, 0, u8::from(!key), (*code).to_owned());
            return Some((Target::Excerpt(id), order));
        }
        if let Some(id) = evidence.inventory_id {
            let code = self.entries.get(&id)?;
            attribution.entry(id).filter(|e| e.shown)?;
            return Some((Target::Inventory(id), (sense, 1, 0, (*code).to_owned())));
        }
        if let Some(id) = evidence.document_id {
            let code = self.documents.get(&id)?;
            return Some((Target::Document(id), (sense, 2, 0, (*code).to_owned())));
        }
        let series = evidence.figure_series.as_ref()?.to_lowercase();
        self.series
            .contains(&series)
            .then(|| (Target::Series(series.clone()), (sense, 3, 0, series)))
    }
}
