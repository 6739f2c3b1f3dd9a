//! Meetings as the screens show them. Offsets leave here in UTF-16 code units, as the window counts.

use serde::Serialize;

use super::Meeting;
use crate::{
    Error, Result,
    attribution::Degree,
    interview::{self, ExcerptView, Speaker, excerpts, words},
    inventory::{InventoryRef, inventory_of_meeting},
    reading::{Reading, count},
    stakeholder::Person,
    vault::{InterviewId, MeetingId, PersonId, SpaceId},
};

/// A meeting in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct MeetingRow {
    /// Its id.
    pub id: MeetingId,
    /// Its code.
    pub code: String,
    /// Of which space.
    pub space_id: SpaceId,
    /// Its title.
    pub title: String,
    /// When.
    pub date: String,
    /// At what time.
    pub time: Option<String>,
    /// Where.
    pub place: String,
    /// How many were there.
    pub present: u32,
    /// How many excerpts were taken from it.
    pub excerpts: u32,
    /// How many words its notes have.
    pub words: u32,
}

/// An interview that prepares a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Prepared {
    /// Which.
    pub interview_id: InterviewId,
    /// Organisation, date.
    pub label: String,
}

/// One meeting, all of it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[serde(rename = "Meeting")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct MeetingView {
    /// Its id.
    pub id: MeetingId,
    /// Its code.
    pub code: String,
    /// Of which space.
    pub space_id: SpaceId,
    /// Its title.
    pub title: String,
    /// When.
    pub date: String,
    /// At what time.
    pub time: Option<String>,
    /// Where.
    pub place: String,
    /// How many words its notes have.
    pub words: u32,
    /// What it is to speak of.
    pub agenda: String,
    /// Who was there.
    pub present_ids: Vec<PersonId>,
    /// Their names, in the same order.
    pub present: Vec<String>,
    /// The degree of what is said in it; anonymous where absent.
    pub attribution: Option<Degree>,
    /// The notes.
    pub notes: String,
    /// Their revision.
    pub revision: i64,
    /// The excerpts, in the order of the notes.
    pub excerpts: Vec<ExcerptView>,
    /// Who may speak.
    pub speakers: Vec<Speaker>,
    /// Whether it is invented.
    pub fictional: bool,
    /// The interviews that prepare it.
    pub prepared: Vec<Prepared>,
    /// What it brought to the inventory.
    pub inventory: Vec<InventoryRef>,
}

/// Every meeting, the latest first.
pub fn meetings(reading: &Reading) -> Vec<MeetingRow> {
    let mut meetings: Vec<&Meeting> = reading.snapshot.meetings.iter().collect();
    meetings.sort_by(|a, b| (b.date, &b.time, &b.code).cmp(&(a.date, &a.time, &a.code)));
    meetings.into_iter().map(|m| row(reading, m)).collect()
}

fn row(reading: &Reading, meeting: &Meeting) -> MeetingRow {
    let excerpts = reading.snapshot.excerpts.iter();
    MeetingRow {
        id: meeting.id,
        code: meeting.code.clone(),
        space_id: meeting.space_id,
        title: meeting.title.clone(),
        date: meeting.date.to_string(),
        time: meeting.time.clone(),
        place: meeting.place.clone(),
        present: count(present(reading, meeting.id).count()),
        excerpts: count(
            excerpts
                .filter(|e| e.meeting_id == Some(meeting.id))
                .count(),
        ),
        words: count(words(&meeting.notes)),
    }
}

/// Who was there, in the order given.
fn present(reading: &Reading, id: MeetingId) -> impl Iterator<Item = &Person> {
    let links = reading.snapshot.meeting_attendees.iter();
    links
        .filter(move |link| link.meeting_id == id)
        .filter_map(|link| reading.person(link.person_id))
}

/// One meeting.
///
/// # Errors
/// [`Error::Gone`] when the dossier has no such meeting.
pub fn meeting(reading: &Reading, id: MeetingId) -> Result<MeetingView> {
    let mut meetings = reading.snapshot.meetings.iter();
    let meeting = meetings
        .find(|m| m.id == id)
        .ok_or(Error::Gone { what: "meeting" })?;
    let row = row(reading, meeting);
    let present: Vec<&Person> = present(reading, id).collect();
    let interviews = reading.snapshot.interviews.iter();
    Ok(MeetingView {
        id,
        code: row.code,
        space_id: row.space_id,
        title: row.title,
        date: row.date,
        time: row.time,
        place: row.place,
        words: row.words,
        agenda: meeting.agenda.clone(),
        present_ids: present.iter().map(|p| p.id).collect(),
        present: present.iter().map(|p| p.full_name()).collect(),
        attribution: meeting.attribution,
        notes: meeting.notes.clone(),
        revision: meeting.revision,
        excerpts: excerpts(reading, &meeting.notes, |e| e.meeting_id == Some(id)),
        speakers: present.into_iter().map(Speaker::of).collect(),
        fictional: reading.is_fictional(meeting.fictional),
        prepared: interviews
            .filter(|i| i.meeting_id == Some(id))
            .map(|i| Prepared {
                interview_id: i.id,
                label: interview::label(reading, i),
            })
            .collect(),
        inventory: inventory_of_meeting(reading, id),
    })
}
