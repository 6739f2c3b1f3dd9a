//! What the dossier itself says, set where a section of the template asks for it.

mod answered;
mod articulation;
mod caption;
mod coverage;
mod figures;
mod framework;
mod fruits;
mod inventory;
mod matrix;
mod measures;
mod timeline;

use croisee_typeset::document::{Block, Inline, List, Style, text};

pub(super) use caption::to;

use super::{Desk, Placed, Target};
use crate::{
    Snapshot,
    attribution::{Attribution, SMALL_GROUP},
    deliverable::{Live, Template},
    space::{Meeting, Space},
    synthesis::Sense,
    vault::{ExcerptId, MeetingId},
};

/// Key quotes of one meeting that stand under it.
const MEETING_QUOTES: usize = 3;

/// The key excerpts of the space's meetings, where the template tells meeting by meeting.
pub(super) fn key_excerpts(
    snapshot: &Snapshot,
    attribution: &Attribution,
    space: &Space,
    template: &Template,
) -> Vec<ExcerptId> {
    let tells = |s: &crate::deliverable::Section| {
        [&s.opening, &s.middle, &s.closing]
            .into_iter()
            .any(|blocks| blocks.contains(&Live::Meetings))
    };
    if !template.sections.iter().any(tells) {
        return Vec::new();
    }
    snapshot
        .meetings
        .iter()
        .filter(|m| m.space_id == space.id)
        .flat_map(|m| key_of(snapshot, attribution, m.id))
        .collect()
}

fn key_of(snapshot: &Snapshot, attribution: &Attribution, meeting: MeetingId) -> Vec<ExcerptId> {
    snapshot
        .excerpts
        .iter()
        .filter(|e| e.meeting_id == Some(meeting) && e.key == Some(true))
        .map(|e| e.id)
        .filter(|id| attribution.quotable(*id).is_some())
        .take(MEETING_QUOTES)
        .collect()
}

impl Desk<'_> {
    pub(super) fn live(&self, live: Live, placed: &Placed<'_>) -> Vec<Block> {
        match live {
            Live::Stakes => self.said(Style::Lead, &self.space.stakes),
            Live::Question => self.question(),
            Live::Objectives if placed.prose.is_empty() => self.objectives(),
            Live::Objectives => Vec::new(),
            Live::Timeline => self.timeline(),
            Live::Path => self.path(),
            Live::Participants => self.members(),
            Live::Meetings => self.meetings(),
            Live::Matrix => self.matrix(),
            Live::InventoryCounts => self.inventory(),
            Live::Figures => self.figures(),
            Live::Articulation => self.articulation(),
            Live::FrameworkChanges => self.framework_changes(),
            Live::Measures => self.measures(),
            Live::Fruits => self.fruits(placed),
        }
    }

    fn said(&self, style: Style, words: &str) -> Vec<Block> {
        if words.trim().is_empty() {
            return Vec::new();
        }
        vec![Block::rich(style, self.text(words))]
    }

    fn question(&self) -> Vec<Block> {
        if self.space.question.trim().is_empty() {
            return Vec::new();
        }
        let words = vec![Inline::Emph(self.text(&self.space.question))];
        vec![Block::rich(Style::Body, words)]
    }

    fn objectives(&self) -> Vec<Block> {
        let objectives = &self.snapshot.initiative.objectives.0;
        if objectives.is_empty() {
            return Vec::new();
        }
        vec![Block::List(List {
            ordered_from: None,
            items: objectives
                .iter()
                .map(|o| self.said(Style::Body, o))
                .collect(),
        })]
    }

    fn path(&self) -> Vec<Block> {
        let items: Vec<Vec<Block>> = self
            .snapshot
            .steps
            .iter()
            .filter(|s| s.space_id == self.space.id)
            .map(|step| {
                let mut words = vec![Inline::Strong(text(step.title.clone()))];
                if !step.text.trim().is_empty() {
                    words.push(Inline::Break);
                    words.extend(self.text(&step.text));
                }
                vec![Block::rich(Style::Body, words)]
            })
            .collect();
        if items.is_empty() {
            return Vec::new();
        }
        vec![Block::List(List {
            ordered_from: Some(1),
            items,
        })]
    }

    fn meetings(&self) -> Vec<Block> {
        let meetings = self
            .snapshot
            .meetings
            .iter()
            .filter(|m| m.space_id == self.space.id);
        meetings.flat_map(|m| self.meeting(m)).collect()
    }

    fn meeting(&self, meeting: &Meeting) -> Vec<Block> {
        let date = self.day(meeting.date);
        let title = if meeting.title.trim().is_empty() {
            date
        } else {
            self.words.with(
                "meeting-title",
                &[
                    ("date", date.into()),
                    ("title", meeting.title.as_str().into()),
                ],
            )
        };
        let mut out = vec![Block::heading(2, title)];
        let present = self
            .snapshot
            .meeting_attendees
            .iter()
            .filter(|a| a.meeting_id == meeting.id)
            .count();
        if present >= SMALL_GROUP {
            out.push(Block::paragraph(
                Style::Note,
                self.words
                    .with("meeting-present", &[("count", present.into())]),
            ));
        }
        for excerpt in key_of(self.snapshot, self.attribution, meeting.id) {
            let proof = self.plan.proof(&Target::Excerpt(excerpt));
            out.extend(self.quote(excerpt, Sense::Supports, proof, None));
        }
        out
    }
}
