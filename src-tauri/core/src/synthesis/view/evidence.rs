//! What a statement rests on, as the screens show it.

use serde::Serialize;

use super::board::Board;
use crate::{
    attribution::{Degree, Who},
    interview::{ExcerptNature, reads, spoken},
    reading::Reading,
    synthesis::{Evidence, EvidenceKind, Sense},
    vault::{EvidenceId, ExcerptId, InterviewId, MeetingId},
};

/// What a statement rests on.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[serde(rename = "Evidence")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct EvidenceView {
    /// Its id.
    pub id: EvidenceId,
    /// How it bears on the statement.
    pub sense: Sense,
    /// What kind of thing it is.
    pub kind: EvidenceKind,
    /// The id of that thing; the name of a series of figures.
    #[serde(rename = "ref")]
    pub reference: String,
    /// Its words.
    pub text: String,
    /// What those words are, for an excerpt: only their own stand in marks of quotation.
    pub nature: Option<ExcerptNature>,
    /// Whose a reader will be told they are.
    pub label: String,
    /// The degree that holds in the end, for an excerpt.
    pub degree: Option<Degree>,
    /// Why a reader will not see it as it is: never shown, not validated yet, lost.
    pub hindrances: Vec<String>,
    /// The interview it was taken from…
    pub interview_id: Option<InterviewId>,
    /// …or the meeting.
    pub meeting_id: Option<MeetingId>,
    /// The facilitators' note.
    pub note: String,
    /// The rank of the position that it takes, from 1, on a divergence that has some.
    pub position: Option<u32>,
}

/// What a piece of evidence is, for the screens.
pub(super) fn evidence(board: &Board<'_>, evidence: &Evidence) -> EvidenceView {
    let cited = Cited::of(board, evidence);
    EvidenceView {
        id: evidence.id,
        sense: evidence.sense,
        kind: cited.kind,
        reference: cited.reference,
        text: cited.text,
        nature: cited.nature,
        label: cited.label,
        degree: cited.degree,
        hindrances: match (evidence.excerpt_id, evidence.inventory_id) {
            (Some(id), _) => hindrances(board, id),
            (None, Some(id)) if board.reading.attribution.entry(id).is_none() => {
                vec![board.reading.words.say("hindrance-entry")]
            }
            _ => Vec::new(),
        },
        interview_id: cited.interview_id,
        meeting_id: cited.meeting_id,
        note: evidence.note.clone(),
        position: None,
    }
}

/// What a piece of evidence cites, in words.
pub(super) struct Cited {
    kind: EvidenceKind,
    reference: String,
    /// Its words; nothing where it is no longer there.
    pub(super) text: String,
    nature: Option<ExcerptNature>,
    label: String,
    degree: Option<Degree>,
    interview_id: Option<InterviewId>,
    meeting_id: Option<MeetingId>,
}

impl Cited {
    pub(super) fn of(board: &Board<'_>, evidence: &Evidence) -> Self {
        let reading = board.reading;
        if let Some(id) = evidence.excerpt_id {
            let excerpt = board.excerpt(id);
            let how = reads(reading, id);
            return Self {
                kind: EvidenceKind::Excerpt,
                reference: id.to_string(),
                text: excerpt
                    .map(|e| spoken(&e.quote).into_owned())
                    .unwrap_or_default(),
                nature: excerpt.map(|e| ExcerptNature::of(e.nature)),
                label: how.label,
                degree: Some(how.degree),
                interview_id: excerpt.and_then(|e| e.interview_id),
                meeting_id: excerpt.and_then(|e| e.meeting_id),
            };
        }
        let plain = |kind, reference: String, text: String, label: String| Self {
            kind,
            reference,
            text,
            nature: None,
            label,
            degree: None,
            interview_id: None,
            meeting_id: None,
        };
        if let Some(id) = evidence.inventory_id {
            let entry = board.entries.get(&id);
            let label = reading.words.say("evidence-inventory");
            let title = entry.map(|e| e.title.clone()).unwrap_or_default();
            return plain(EvidenceKind::Inventory, id.to_string(), title, label);
        }
        if let Some(id) = evidence.document_id {
            let document = board.documents.get(&id);
            let title = document.map(|d| d.title.clone()).unwrap_or_default();
            let author = document.map(|d| d.author.clone()).unwrap_or_default();
            return plain(EvidenceKind::Document, id.to_string(), title, author);
        }
        let series = evidence.figure_series.clone().unwrap_or_default();
        let figures = reading.snapshot.figures.iter();
        let of_series: Vec<_> = figures
            .filter(|f| f.series.eq_ignore_ascii_case(&series))
            .collect();
        let title = of_series
            .iter()
            .map(|f| f.title.clone())
            .find(|t| !t.is_empty());
        let values = [("count", of_series.len().into())];
        let label = reading.words.with("source-figure", &values);
        let title = title.unwrap_or_else(|| series.clone());
        plain(EvidenceKind::Figure, series, title, label)
    }
}

/// Why a quote cannot be shown as it is, in sentences.
fn hindrances(board: &Board<'_>, id: ExcerptId) -> Vec<String> {
    let words = board.reading.words;
    let mut found = Vec::new();
    let how = reads(board.reading, id);
    if how.degree == Degree::OffRecord {
        found.push(how.reason);
    } else if board.unvalidated(id) {
        found.push(words.say("hindrance-unvalidated"));
    }
    if board.excerpt(id).is_some_and(|e| e.lost) {
        found.push(words.say("hindrance-lost"));
    }
    found.retain(|sentence| !sentence.is_empty());
    found
}

/// Who an excerpt will be attributed to, for a list: the label without its « Sera lu ».
pub(super) fn who(reading: &Reading, id: ExcerptId) -> String {
    match reading.attribution.quotable(id).map(|s| &s.who) {
        None => reading.words.say("reads-never"),
        Some(Who::Anonymous) => reading.words.say("reads-anonymous"),
        Some(who) => who.label(""),
    }
}
