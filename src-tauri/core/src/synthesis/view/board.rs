//! What statements are shown from, found at once by id: a board has thousands of pieces of evidence.

use std::collections::HashMap;

use crate::{
    interview::Excerpt,
    inventory::Entry,
    reading::Reading,
    synthesis::{Document, Evidence},
    vault::{DocumentId, ExcerptId, InventoryId, StatementId},
};

/// The dossier by ids.
pub(super) struct Board<'a> {
    pub(super) reading: &'a Reading,
    evidence: HashMap<StatementId, Vec<&'a Evidence>>,
    excerpts: HashMap<ExcerptId, &'a Excerpt>,
    pub(super) entries: HashMap<InventoryId, &'a Entry>,
    pub(super) documents: HashMap<DocumentId, &'a Document>,
}

impl<'a> Board<'a> {
    pub(super) fn of(reading: &'a Reading) -> Self {
        let snapshot = &reading.snapshot;
        let mut evidence: HashMap<StatementId, Vec<&Evidence>> = HashMap::new();
        for one in &snapshot.evidence {
            evidence.entry(one.statement_id).or_default().push(one);
        }
        Self {
            reading,
            evidence,
            excerpts: snapshot.excerpts.iter().map(|e| (e.id, e)).collect(),
            entries: snapshot.entries.iter().map(|e| (e.id, e)).collect(),
            documents: snapshot.documents.iter().map(|d| (d.id, d)).collect(),
        }
    }

    /// What a statement rests on.
    pub(super) fn rests_on(&self, statement: StatementId) -> &[&'a Evidence] {
        self.evidence.get(&statement).map_or(&[], Vec::as_slice)
    }

    pub(super) fn excerpt(&self, id: ExcerptId) -> Option<&'a Excerpt> {
        self.excerpts.get(&id).copied()
    }

    /// Nothing of it may be shown.
    pub(super) fn withheld(&self, id: ExcerptId) -> bool {
        let shown = self.reading.attribution.shown(id);
        shown.is_none_or(|s| s.text.is_none())
    }

    /// It may be shown, once its interview is validated.
    pub(super) fn unvalidated(&self, id: ExcerptId) -> bool {
        let shown = self.reading.attribution.shown(id);
        shown.is_some_and(|s| !s.validated && s.text.is_some())
    }
}
