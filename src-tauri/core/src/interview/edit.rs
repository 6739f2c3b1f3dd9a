//! Planning interviews and following where they stand.

use chrono::NaiveDate;
use serde::Deserialize;

use super::{Interview, Status, possible};
use crate::{
    Error, Result, Vault,
    attribution::Degree,
    entry,
    snapshot::{InterviewPerson, InterviewSpace},
    space::{Meeting, Space},
    stakeholder::{Organisation, Person},
    vault::{Done, InterviewId, MeetingId, Op, OrganisationId, PersonId, SpaceId, Tx, Words},
};

text_enum! {
    /// What an interview is for.
    InterviewKind {
        /// Listening to one organisation.
        Listening = "ecoute",
        /// The bilateral preparation of a coming debate.
        Nemawashi = "nemawashi",
        /// Following up.
        FollowUp = "suivi",
    }
}

/// An interview as the facilitator plans it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct InterviewInput {
    /// Which; a new one where absent.
    pub id: Option<InterviewId>,
    /// With which organisation.
    pub organisation_id: OrganisationId,
    /// With whom of it.
    pub person_ids: Vec<PersonId>,
    /// What for.
    pub kind: InterviewKind,
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
    /// The meeting that it prepares.
    pub meeting_id: Option<MeetingId>,
    /// Led by whom.
    pub facilitators: Vec<String>,
    /// For which spaces.
    pub space_ids: Vec<SpaceId>,
    /// The degree of the whole interview.
    pub attribution: Option<Degree>,
}

impl Vault {
    /// Adds an interview, or writes its changes.
    pub fn interview_save(&mut self, input: &InterviewInput) -> Result<Done<InterviewId>> {
        let op = match input.id {
            None => Op::new("interview.add"),
            Some(_) => Op::new("interview.edit"),
        };
        self.transact(op, |tx| {
            Organisation::find(tx, input.organisation_id)?;
            for person in &input.person_ids {
                Person::find(tx, *person)?;
            }
            for space in &input.space_ids {
                Space::find(tx, *space)?;
            }
            if let Some(meeting) = input.meeting_id {
                Meeting::find(tx, meeting)?;
            }
            let interview = save(tx, input)?;
            InterviewPerson::set(tx, interview, &input.person_ids)?;
            InterviewSpace::set(tx, interview, &input.space_ids)?;
            Ok(interview)
        })
    }

    /// Says where an interview stands, since `on`, or today.
    ///
    /// # Errors
    /// [`Error::NotHeard`], [`Error::DayImpossible`], [`Error::AmendmentWaits`] for what cannot be;
    /// [`Error::TacitUnannounced`], [`Error::TacitTooEarly`] where silence does not count as agreement.
    pub fn interview_status(
        &mut self,
        id: InterviewId,
        status: Status,
        on: Option<&str>,
    ) -> Result<Done<()>> {
        let on = entry::day("on", on)?;
        self.transact(Op::new("interview.status"), |tx| {
            let known = Interview::find(tx, id)?;
            let on = on.unwrap_or_else(|| entry::today(tx.now()));
            standing(known, status, on, entry::today(tx.now()))?.update(tx)
        })
    }

    /// Takes out an interview, its notes and its excerpts, when no statement and no inventory entry rests on it.
    pub fn interview_delete(&mut self, id: InterviewId) -> Result<Done<()>> {
        self.transact(Op::new("interview.delete"), |tx| {
            match super::store::citations_of_interview(tx, id)? {
                0 => {}
                count => {
                    return Err(Error::InUse {
                        by: "evidence",
                        count,
                    });
                }
            }
            entry::rests_on(tx, "inventory_entry", "origin_interview_id", &id)?;
            Interview::delete(tx, id)
        })
    }
}

/// The interview as it then stands. Silence counts as agreement only once an announced date is past (domain rule 4).
///
/// # Errors
/// Those of [`super::send::silence_agrees`], then of [`possible::step`].
pub(super) fn standing(
    known: Interview,
    status: Status,
    on: NaiveDate,
    today: NaiveDate,
) -> Result<Interview> {
    if status == Status::TacitlyValidated && known.status != status {
        super::send::silence_agrees(&known, on.min(today))?;
    }
    possible::step(&known, status, on, today)?;
    let mut interview = Interview {
        status,
        status_on: Some(on),
        ..known.clone()
    };
    if status == Status::Sent && known.status != status {
        // Sent anew, a date that was announced with an earlier record is none any more once it is past.
        interview.sent_on = Some(on);
        interview.tacit_on = known.tacit_on.filter(|announced| *announced > on);
    }
    Ok(interview)
}

fn save(tx: &Tx<'_>, input: &InterviewInput) -> Result<InterviewId> {
    let date = entry::day("date", input.date.as_deref())?;
    let known = input.id.map(|id| Interview::find(tx, id)).transpose()?;
    let mut interview = match &known {
        Some(known) => known.clone(),
        None => planned(tx, input.organisation_id, date.is_some())?,
    };
    interview.kind = input.kind.word().to_owned();
    interview.date = date;
    interview.time = entry::time("time", input.time.as_deref())?;
    interview.duration_min = input.duration_min.map(i64::from);
    interview.mode = match input.mode.as_str() {
        known @ ("" | "visio" | "telephone" | "presentiel") => known.to_owned(),
        other => return Err(entry::invalid("mode", other)),
    };
    interview.organisation_id = input.organisation_id;
    interview.facilitators = names(&input.facilitators)?;
    interview.attribution = input.attribution;
    interview.place = entry::line("place", &input.place)?;
    interview.meeting_id = input.meeting_id;
    match known {
        None => interview.insert(tx)?,
        Some(known) if known != interview => interview.update(tx)?,
        Some(_) => {}
    }
    Ok(interview.id)
}

/// A new interview with an organisation: still to be planned, or planned where its date is known.
pub(super) fn planned(
    tx: &Tx<'_>,
    organisation_id: OrganisationId,
    dated: bool,
) -> Result<Interview> {
    Ok(Interview {
        id: InterviewId(tx.new_id()),
        code: entry::next_code(tx, "interview", "ent")?,
        kind: String::new(),
        meeting_id: None,
        date: None,
        time: None,
        duration_min: None,
        mode: String::new(),
        organisation_id,
        facilitators: Words::default(),
        status: if dated {
            Status::Planned
        } else {
            Status::ToPlan
        },
        status_on: Some(entry::today(tx.now())),
        attribution: None,
        notes: String::new(),
        revision: 0,
        place: String::new(),
        sent_on: None,
        tacit_on: None,
        reminders: Words::default(),
        amendment: String::new(),
        source: String::new(),
        fictional: None,
    })
}

/// Names as they are kept; blank ones left out.
pub(super) fn names(typed: &[String]) -> Result<Words> {
    let names: Result<Vec<String>> = typed
        .iter()
        .map(|name| entry::line("facilitators", name))
        .filter(|name| !name.as_ref().is_ok_and(String::is_empty))
        .collect();
    Ok(Words(names?))
}
