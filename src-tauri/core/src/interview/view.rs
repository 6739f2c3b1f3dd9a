//! Interviews as the screens show them. Offsets leave here in UTF-16 code units, as the window counts.

use chrono::NaiveDate;
use serde::Serialize;

use super::{
    Excerpt, ExcerptNature, InterviewKind, Place, Status, guide, offset::Offsets, rows::row,
};
use crate::{
    Result,
    attribution::{Degree, Who},
    followup::{FollowupView, followups_of},
    framework::{Theme, theme},
    inventory::{InventoryRef, inventory_of},
    reading::{Reading, count},
    stakeholder::{ConsentState, Person},
    vault::{ExcerptId, InterviewId, MeetingId, OrganisationId, PersonId, SpaceId, SphereId},
};

/// Someone who may speak in an interview.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Speaker {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// The degree they agreed to.
    pub degree: Option<Degree>,
    /// Where their consent stands.
    pub consent: Option<ConsentState>,
}

impl Speaker {
    /// A person as someone who may speak.
    pub(crate) fn of(person: &Person) -> Self {
        Self {
            id: person.id,
            name: person.full_name(),
            degree: person.attribution,
            consent: person.consent,
        }
    }
}

/// How an excerpt will read outside, and why.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Reads {
    /// The degree that holds in the end.
    pub degree: Degree,
    /// « Sera lu : … », or that it will not leave the dossier.
    pub label: String,
    /// Which rule decides, in a sentence.
    pub reason: String,
}

/// An excerpt of an interview.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[serde(rename = "Excerpt")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ExcerptView {
    /// Its id.
    pub id: ExcerptId,
    /// Its code.
    pub code: String,
    /// Its words.
    pub quote: String,
    /// Where it begins, in UTF-16 units; absent when it is lost.
    pub start: Option<u32>,
    /// Where it ends, exclusive.
    pub end: Option<u32>,
    /// The notes no longer hold it.
    pub lost: bool,
    /// What it is.
    pub nature: ExcerptNature,
    /// Its themes.
    pub themes: Vec<Theme>,
    /// Who speaks.
    pub speaker_id: Option<PersonId>,
    /// The organisation that speaks, by name, where nobody of it is named.
    pub organisation: Option<String>,
    /// Its own degree.
    pub attribution: Option<Degree>,
    /// Whether it is a key quote.
    pub key: bool,
    /// How many statements rest on it.
    pub cited: u32,
    /// How it will read.
    pub reads: Reads,
}

/// A question of the guide, and whether the notes answer it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct GuideEntry {
    /// Its code.
    pub code: String,
    /// Its place.
    pub rank: i64,
    /// The question.
    pub question: String,
    /// Whether something is written under it.
    pub covered: bool,
    /// Where its line begins in the notes, in UTF-16 units.
    pub offset: Option<u32>,
}

/// One interview, all of it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[serde(rename = "Interview")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct InterviewView {
    /// Its id.
    pub id: InterviewId,
    /// Its code.
    pub code: String,
    /// What for.
    pub kind: InterviewKind,
    /// The name of the organisation.
    pub organisation: String,
    /// With which organisation.
    pub organisation_id: OrganisationId,
    /// Of which world.
    pub sphere_id: SphereId,
    /// The names of the people met.
    pub persons: Vec<String>,
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
    /// The meeting that it prepares…
    pub meeting_id: Option<MeetingId>,
    /// …by its title.
    pub meeting: Option<String>,
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
    /// Whether an amended text waits to be settled.
    pub amendment: bool,
    /// How many words its notes have.
    pub words: u32,
    /// Led by whom.
    pub facilitators: Vec<String>,
    /// For which spaces.
    pub space_ids: Vec<SpaceId>,
    /// The people met.
    pub person_ids: Vec<PersonId>,
    /// Who may speak.
    pub speakers: Vec<Speaker>,
    /// The degree of the whole interview.
    pub attribution: Option<Degree>,
    /// The notes.
    pub notes: String,
    /// Their revision.
    pub revision: i64,
    /// The guide.
    pub guide: Vec<GuideEntry>,
    /// The excerpts, in the order of the notes.
    pub excerpts: Vec<ExcerptView>,
    /// What it leaves to do.
    pub followups: Vec<FollowupView>,
    /// What it brought to the inventory.
    pub inventory: Vec<InventoryRef>,
    /// Whether it is invented.
    pub fictional: bool,
}

/// One interview, as of `today`.
pub fn interview(reading: &Reading, id: InterviewId, today: NaiveDate) -> Result<InterviewView> {
    let interview = reading.interview(id)?;
    let row = row(reading, interview, 0)?;
    let persons: Vec<_> = reading.persons_of(id).collect();
    let meetings = &mut reading.snapshot.meetings.iter();
    let meeting = meetings.find(|m| Some(m.id) == interview.meeting_id);
    Ok(InterviewView {
        id,
        code: row.code,
        kind: row.kind,
        organisation: row.organisation,
        organisation_id: row.organisation_id,
        sphere_id: row.sphere_id,
        persons: row.persons,
        date: row.date,
        time: row.time,
        duration_min: row.duration_min,
        mode: row.mode,
        place: row.place,
        meeting_id: row.meeting_id,
        meeting: meeting.map(|m| m.title.clone()),
        status: row.status,
        status_on: row.status_on,
        sent_on: row.sent_on,
        tacit_on: row.tacit_on,
        reminders: row.reminders,
        amendment: !interview.amendment.is_empty(),
        words: row.words,
        facilitators: row.facilitators,
        space_ids: row.space_ids,
        person_ids: persons.iter().map(|p| p.id).collect(),
        speakers: persons.iter().map(|p| Speaker::of(p)).collect(),
        attribution: interview.attribution,
        notes: interview.notes.clone(),
        revision: interview.revision,
        guide: guide::entries(&reading.snapshot.questions, &interview.notes, row.sphere_id),
        excerpts: excerpts(reading, &interview.notes, |e| e.interview_id == Some(id)),
        followups: followups_of(reading, id, today),
        inventory: inventory_of(reading, id),
        fictional: reading.is_fictional(interview.fictional),
    })
}

/// The excerpts that are `of` these notes, in their order; lost ones last.
pub(crate) fn excerpts(
    reading: &Reading,
    notes: &str,
    of: impl Fn(&Excerpt) -> bool,
) -> Vec<ExcerptView> {
    let offsets = Offsets::of(notes);
    let all = reading.snapshot.excerpts.iter();
    let mut excerpts: Vec<&Excerpt> = all.filter(|e| of(e)).collect();
    excerpts.sort_by_key(|e| in_order(e));
    excerpts
        .into_iter()
        .map(|e| view(reading, e, &offsets))
        .collect()
}

/// The order of excerpts in a list: that of the notes; lost ones last.
pub(crate) fn in_order(excerpt: &Excerpt) -> (bool, i64, i64) {
    (excerpt.lost, excerpt.start_at, excerpt.end_at)
}

/// Where the notes, which count so, hold an excerpt.
pub(crate) fn place(excerpt: &Excerpt, offsets: &Offsets) -> Place {
    let utf16 = |at: i64| {
        let at = usize::try_from(at).ok()?;
        (!excerpt.lost && at <= offsets.length()).then(|| count(offsets.utf16(at)))
    };
    Place {
        id: excerpt.id,
        quote: super::spoken(&excerpt.quote).into_owned(),
        start: utf16(excerpt.start_at),
        end: utf16(excerpt.end_at),
        lost: excerpt.lost,
    }
}

/// One excerpt, wherever it was taken.
pub fn excerpt(reading: &Reading, id: ExcerptId) -> Result<ExcerptView> {
    let excerpt = reading.excerpt(id)?;
    let mut meetings = reading.snapshot.meetings.iter();
    let notes = match excerpt.interview_id {
        Some(interview) => &reading.interview(interview)?.notes,
        None => meetings
            .find(|m| Some(m.id) == excerpt.meeting_id)
            .map_or("", |m| m.notes.as_str()),
    };
    Ok(view(reading, excerpt, &Offsets::of(notes)))
}

fn view(reading: &Reading, excerpt: &Excerpt, offsets: &Offsets) -> ExcerptView {
    let place = place(excerpt, offsets);
    let evidence = reading.snapshot.evidence.iter();
    ExcerptView {
        id: excerpt.id,
        code: excerpt.code.clone(),
        quote: place.quote,
        start: place.start,
        end: place.end,
        lost: place.lost,
        nature: ExcerptNature::of(excerpt.nature),
        themes: reading
            .themes_of(excerpt.id)
            .map(|node| theme(reading, node))
            .collect(),
        speaker_id: excerpt.speaker_id,
        organisation: excerpt
            .organisation_id
            .filter(|_| excerpt.speaker_id.is_none())
            .and_then(|id| reading.organisation(id))
            .map(|o| o.name.clone()),
        attribution: excerpt.attribution,
        key: excerpt.key.unwrap_or(false),
        cited: count(
            evidence
                .filter(|e| e.excerpt_id == Some(excerpt.id))
                .count(),
        ),
        reads: reads(reading, excerpt.id),
    }
}

/// How an excerpt will read in a draft, as every output has it.
pub fn reads(reading: &Reading, id: ExcerptId) -> Reads {
    let Some(shown) = reading.attribution.shown(id) else {
        return Reads {
            degree: Degree::OffRecord,
            label: reading.words.say("reads-never"),
            reason: String::new(),
        };
    };
    let label = match (&shown.text, &shown.who) {
        (None, _) => reading.words.say("reads-never"),
        (Some(_), Who::Anonymous) => reading.words.say("reads-anonymous"),
        (Some(_), who) => reading
            .words
            .with("reads-as", &[("who", who.label("").into())]),
    };
    let degree = match shown.text {
        None => Degree::OffRecord,
        Some(_) => shown.degree,
    };
    let reason = format!("reads-because-{}", shown.reason.code());
    Reads {
        degree,
        label,
        reason: reading.words.say(&reason),
    }
}
