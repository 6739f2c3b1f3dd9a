//! Setting meetings, and saying who was there.

use serde::Deserialize;

use super::{Meeting, store};
use crate::{
    Error, Result, Vault,
    attribution::Degree,
    entry,
    snapshot::MeetingAttendee,
    space::Space,
    stakeholder::Person,
    vault::{Done, MeetingId, Op, PersonId, SpaceId, Tx},
};

/// A meeting as the facilitator sets it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct MeetingInput {
    /// Which; a new one where absent.
    pub id: Option<MeetingId>,
    /// Of which space.
    pub space_id: SpaceId,
    /// When.
    pub date: String,
    /// At what time.
    pub time: Option<String>,
    /// Its title.
    pub title: String,
    /// Where.
    pub place: String,
    /// What it is to speak of.
    pub agenda: String,
    /// Who was there.
    pub present_ids: Vec<PersonId>,
    /// The degree of what is said in it; anonymous where absent.
    pub attribution: Option<Degree>,
}

impl Vault {
    /// Adds a meeting, or writes its changes.
    ///
    /// # Errors
    /// [`Error::Missing`] without a title or a date; [`Error::Invalid`] when the date or the time is none;
    /// [`Error::Gone`] when the space or someone present is.
    pub fn meeting_save(&mut self, input: &MeetingInput) -> Result<Done<MeetingId>> {
        let op = match input.id {
            None => Op::new("meeting.add"),
            Some(_) => Op::new("meeting.edit"),
        };
        self.transact(op, |tx| {
            Space::find(tx, input.space_id)?;
            for person in &input.present_ids {
                Person::find(tx, *person)?;
            }
            let id = save(tx, input)?;
            MeetingAttendee::set(tx, id, &input.present_ids)?;
            Ok(id)
        })
    }

    /// Takes out a meeting, its notes and its excerpts, when no statement, no inventory entry and no interview that
    /// prepares it rests on it.
    ///
    /// # Errors
    /// [`Error::InUse`] when something does.
    pub fn meeting_delete(&mut self, id: MeetingId) -> Result<Done<()>> {
        self.transact(Op::new("meeting.delete"), |tx| {
            match store::citations_of(tx, id)? {
                0 => {}
                count => {
                    return Err(Error::InUse {
                        by: "evidence",
                        count,
                    });
                }
            }
            entry::rests_on(tx, "inventory_entry", "origin_meeting_id", &id)?;
            entry::rests_on(tx, "interview", "meeting_id", &id)?;
            Meeting::delete(tx, id)
        })
    }
}

fn save(tx: &Tx<'_>, input: &MeetingInput) -> Result<MeetingId> {
    let date = entry::day("date", Some(&input.date))?.ok_or(Error::Missing { field: "date" })?;
    let known = input.id.map(|id| Meeting::find(tx, id)).transpose()?;
    let mut meeting = match &known {
        Some(known) => known.clone(),
        None => Meeting {
            id: MeetingId(tx.new_id()),
            code: entry::next_code(tx, "meeting", "renc")?,
            space_id: input.space_id,
            date,
            time: None,
            place: String::new(),
            title: String::new(),
            agenda: String::new(),
            attribution: None,
            notes: String::new(),
            revision: 0,
            source: String::new(),
            fictional: None,
        },
    };
    meeting.space_id = input.space_id;
    meeting.date = date;
    meeting.time = entry::time("time", input.time.as_deref())?;
    meeting.title = entry::required("title", &input.title)?;
    meeting.place = entry::line("place", &input.place)?;
    meeting.agenda = entry::text("agenda", &input.agenda)?;
    meeting.attribution = input.attribution;
    match known {
        None => meeting.insert(tx)?,
        Some(known) if known != meeting => meeting.update(tx)?,
        Some(_) => {}
    }
    Ok(meeting.id)
}
