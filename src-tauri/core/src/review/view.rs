//! The remarks on a deliverable: those that wait first, each group in the order of their days.

use serde::Serialize;

use super::{Outcome, Review};
use crate::{
    reading::Reading,
    vault::{DeliverableId, ReviewId, SpaceId},
};

/// A remark as the window shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename = "Remark")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RemarkView {
    /// Its id.
    pub id: ReviewId,
    /// On which section, by code; on the whole where empty.
    pub section: String,
    /// Whose.
    pub author: String,
    /// When.
    pub date: Option<String>,
    /// The remark.
    pub text: String,
    /// What became of it; nothing while it waits.
    pub outcome: Option<Outcome>,
    /// The answer given.
    pub reply: String,
}

/// The remarks on a deliverable; on the first of the space where none is chosen.
pub fn remarks(
    reading: &Reading,
    space: SpaceId,
    deliverable: Option<DeliverableId>,
) -> Vec<RemarkView> {
    let snapshot = &reading.snapshot;
    let mut own = snapshot.deliverables.iter();
    let first = own.find(|d| d.space_id == space && d.file.trim().is_empty());
    let Some(of) = deliverable.or(first.map(|d| d.id)) else {
        return Vec::new();
    };
    let mut found: Vec<&Review> = snapshot.reviews.iter().collect();
    found.retain(|r| r.deliverable_id == of);
    found.sort_by_key(|r| (!r.is_open(), r.date.is_none(), r.date, r.code.clone()));
    found
        .into_iter()
        .map(|r| RemarkView {
            id: r.id,
            section: r.section.clone(),
            author: r.author.clone(),
            date: r.date.map(|day| day.to_string()),
            text: r.text.clone(),
            outcome: Outcome::of_word(&r.outcome),
            reply: r.reply.clone(),
        })
        .collect()
}
