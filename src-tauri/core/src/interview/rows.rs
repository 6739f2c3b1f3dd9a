//! Interviews as the list, the board and the calendar show them.

use std::collections::HashMap;

use chrono::NaiveDate;
use serde::Serialize;

use super::{Interview, InterviewKind, Status, changed_since_validation, chase, guide};
use crate::{
    Error, Result,
    crossing::group_name,
    reading::{Reading, count},
    vault::{InterviewId, MeetingId, OrganisationId, SpaceId, SphereId},
};

/// An interview in the list.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct InterviewRow {
    /// Its id.
    pub id: InterviewId,
    /// Its code.
    pub code: String,
    /// What for.
    pub kind: InterviewKind,
    /// The meeting that it prepares.
    pub meeting_id: Option<MeetingId>,
    /// The name of the organisation.
    pub organisation: String,
    /// With which organisation.
    pub organisation_id: OrganisationId,
    /// Of which world.
    pub sphere_id: SphereId,
    /// The organisation's profile, by name.
    pub profile: String,
    /// Its échelon, by name.
    pub echelon: String,
    /// Its territory.
    pub territory: String,
    /// The names of the people met.
    pub persons: Vec<String>,
    /// Led by whom.
    pub facilitators: Vec<String>,
    /// For which spaces.
    pub space_ids: Vec<SpaceId>,
    /// When.
    pub date: Option<String>,
    /// At what time.
    pub time: Option<String>,
    /// For how long, in minutes.
    pub duration_min: Option<u32>,
    /// How: `visio`, `telephone`, `presentiel`, or nothing.
    pub mode: String,
    /// Where.
    pub place: String,
    /// Where it stands…
    pub status: Status,
    /// …since when.
    pub status_on: Option<String>,
    /// When its record was sent.
    pub sent_on: Option<String>,
    /// The announced date after which silence counts as agreement.
    pub tacit_on: Option<String>,
    /// The days on which the interviewee was reminded.
    pub reminders: Vec<String>,
    /// Why it is to be chased, in words; absent where it is not.
    pub to_chase: Option<String>,
    /// How many excerpts were taken from it.
    pub excerpts: u32,
    /// How many words its notes have.
    pub words: u32,
}

/// Every interview in the order of their dates, as of `today`; those without a date after them.
pub fn interviews(reading: &Reading, today: NaiveDate) -> Result<Vec<InterviewRow>> {
    let mut taken: HashMap<InterviewId, usize> = HashMap::new();
    for id in reading
        .snapshot
        .excerpts
        .iter()
        .filter_map(|e| e.interview_id)
    {
        *taken.entry(id).or_default() += 1;
    }
    let mut rows = Vec::with_capacity(reading.snapshot.interviews.len());
    for interview in &reading.snapshot.interviews {
        let excerpts = taken.get(&interview.id).copied().unwrap_or(0);
        rows.push(InterviewRow {
            to_chase: chase::why(interview, today, reading.words).or_else(|| {
                changed_since_validation(&reading.snapshot, interview)
                    .then(|| reading.words.say("chase-changed"))
            }),
            ..row(reading, interview, excerpts)?
        });
    }
    rows.sort_by_cached_key(|r| {
        let undated = r.date.is_none();
        (undated, r.date.clone(), r.time.clone(), r.code.clone())
    });
    Ok(rows)
}

/// An interview from which so many excerpts were taken; whether it is to be chased depends on the day.
pub(super) fn row(
    reading: &Reading,
    interview: &Interview,
    excerpts: usize,
) -> Result<InterviewRow> {
    let organisation = reading
        .organisation(interview.organisation_id)
        .ok_or(Error::Gone {
            what: "organisation",
        })?;
    let nodes = &reading.snapshot.nodes;
    let spaces = reading.snapshot.interview_spaces.iter();
    let day = |day: Option<NaiveDate>| day.map(|day| day.to_string());
    Ok(InterviewRow {
        id: interview.id,
        code: interview.code.clone(),
        kind: InterviewKind::of_word(&interview.kind).unwrap_or(InterviewKind::Listening),
        meeting_id: interview.meeting_id,
        organisation: organisation.name.clone(),
        organisation_id: organisation.id,
        sphere_id: organisation.sphere_id,
        profile: group_name(nodes, &organisation.profile),
        echelon: group_name(nodes, &organisation.echelon),
        territory: organisation.territory.clone(),
        persons: reading
            .persons_of(interview.id)
            .map(|p| p.full_name())
            .collect(),
        facilitators: interview.facilitators.0.clone(),
        space_ids: spaces
            .filter(|link| link.interview_id == interview.id)
            .map(|link| link.space_id)
            .collect(),
        date: day(interview.date),
        time: interview.time.clone(),
        duration_min: interview.duration_min.and_then(|n| u32::try_from(n).ok()),
        mode: interview.mode.clone(),
        place: interview.place.clone(),
        status: interview.status,
        status_on: day(interview.status_on),
        sent_on: day(interview.sent_on),
        tacit_on: day(interview.tacit_on),
        reminders: interview.reminders.0.clone(),
        to_chase: None,
        excerpts: count(excerpts),
        words: count(guide::words(&interview.notes)),
    })
}
