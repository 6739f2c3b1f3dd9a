//! The to-do list of a dossier: what is late first.

use std::cmp::Reverse;

use chrono::NaiveDate;
use serde::Serialize;

use super::{Followup, FollowupKind};
use crate::{
    attribution::Degree,
    interview,
    reading::Reading,
    vault::{FollowupId, InterviewId},
};

/// A follow-up in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[serde(rename = "Followup")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FollowupView {
    /// Its id.
    pub id: FollowupId,
    /// Its code.
    pub code: String,
    /// What is to be done.
    pub kind: FollowupKind,
    /// In words.
    pub text: String,
    /// By when.
    pub due_on: Option<String>,
    /// Done when.
    pub done_on: Option<String>,
    /// The interview that left it.
    pub interview_id: Option<InterviewId>,
    /// That interview in words: organisation, date.
    pub interview: Option<String>,
    /// How far it may be told by itself; as its interview says where absent.
    pub attribution: Option<Degree>,
    /// It is not done, and its date is past.
    pub late: bool,
}

/// Every follow-up, as of `today`: what is late first, then what is due, what has no date, and last what is done, the
/// latest done first.
pub fn followups(reading: &Reading, today: NaiveDate) -> Vec<FollowupView> {
    listed(reading, reading.followups.iter().collect(), today)
}

/// What one interview left to do, in the same order.
pub fn followups_of(
    reading: &Reading,
    interview: InterviewId,
    today: NaiveDate,
) -> Vec<FollowupView> {
    let own = reading.followups.iter();
    listed(
        reading,
        own.filter(|f| f.interview_id == Some(interview)).collect(),
        today,
    )
}

fn listed(reading: &Reading, mut followups: Vec<&Followup>, today: NaiveDate) -> Vec<FollowupView> {
    followups.sort_by_key(|f| {
        (
            f.done_on.is_some(),
            Reverse(f.done_on),
            f.due_on.is_none(),
            f.due_on,
            f.code.clone(),
        )
    });
    followups
        .into_iter()
        .map(|f| view(reading, f, today))
        .collect()
}

fn view(reading: &Reading, followup: &Followup, today: NaiveDate) -> FollowupView {
    let day = |day: Option<NaiveDate>| day.map(|day| day.to_string());
    FollowupView {
        id: followup.id,
        code: followup.code.clone(),
        kind: FollowupKind::of_word(&followup.kind).unwrap_or(FollowupKind::Other),
        text: followup.text.clone(),
        due_on: day(followup.due_on),
        done_on: day(followup.done_on),
        interview_id: followup.interview_id,
        interview: followup
            .interview_id
            .and_then(|id| reading.interview(id).ok())
            .map(|of| interview::label(reading, of)),
        attribution: followup.attribution,
        late: followup.done_on.is_none() && followup.due_on.is_some_and(|due| due < today),
    }
}
