//! Interviews as the screens show them. Offsets leave here in UTF-16 code units, as the window counts.

use serde::Serialize;

use super::{
    Excerpt, ExcerptNature, Interview, InterviewKind, Place, Status, guide, offset::Offsets,
};
use crate::{
    Error, Result,
    attribution::{Degree, Who},
    framework::{Theme, theme},
    reading::{Reading, count},
    stakeholder::ConsentState,
    vault::{ExcerptId, InterviewId, OrganisationId, PersonId, SpaceId, SphereId},
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
    /// Where it stands.
    pub status: Status,
    /// How many excerpts were taken from it.
    pub excerpts: u32,
    /// How many words its notes have.
    pub words: u32,
}

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
    /// Where it stands.
    pub status: Status,
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
    /// Whether it is invented.
    pub fictional: bool,
}

/// Every interview in the order of their dates; those without one after them.
pub fn interviews(reading: &Reading) -> Result<Vec<InterviewRow>> {
    let mut rows = Vec::with_capacity(reading.snapshot.interviews.len());
    for interview in &reading.snapshot.interviews {
        rows.push(row(reading, interview)?);
    }
    rows.sort_by_cached_key(|r| {
        let undated = r.date.is_none();
        (undated, r.date.clone(), r.time.clone(), r.code.clone())
    });
    Ok(rows)
}

fn row(reading: &Reading, interview: &Interview) -> Result<InterviewRow> {
    let organisation = reading
        .organisation(interview.organisation_id)
        .ok_or(Error::Gone {
            what: "organisation",
        })?;
    let excerpts = reading.snapshot.excerpts.iter();
    Ok(InterviewRow {
        id: interview.id,
        code: interview.code.clone(),
        kind: InterviewKind::of_word(&interview.kind).unwrap_or(InterviewKind::Listening),
        organisation: organisation.name.clone(),
        organisation_id: organisation.id,
        sphere_id: organisation.sphere_id,
        persons: reading
            .persons_of(interview.id)
            .map(|p| p.full_name())
            .collect(),
        date: interview.date.map(|day| day.to_string()),
        time: interview.time.clone(),
        duration_min: interview.duration_min.and_then(|n| u32::try_from(n).ok()),
        mode: interview.mode.clone(),
        status: interview.status,
        excerpts: count(
            excerpts
                .filter(|e| e.interview_id == Some(interview.id))
                .count(),
        ),
        words: count(guide::words(&interview.notes)),
    })
}

/// One interview.
pub fn interview(reading: &Reading, id: InterviewId) -> Result<InterviewView> {
    let interview = reading.interview(id)?;
    let row = row(reading, interview)?;
    let persons: Vec<_> = reading.persons_of(id).collect();
    let spaces = reading.snapshot.interview_spaces.iter();
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
        status: row.status,
        words: row.words,
        facilitators: interview.facilitators.0.clone(),
        space_ids: spaces
            .filter(|l| l.interview_id == id)
            .map(|l| l.space_id)
            .collect(),
        person_ids: persons.iter().map(|p| p.id).collect(),
        speakers: persons
            .iter()
            .map(|p| Speaker {
                id: p.id,
                name: p.full_name(),
                degree: p.attribution,
                consent: p.consent,
            })
            .collect(),
        attribution: interview.attribution,
        notes: interview.notes.clone(),
        revision: interview.revision,
        guide: guide::entries(&reading.snapshot.questions, &interview.notes, row.sphere_id),
        excerpts: excerpts(reading, interview),
        fictional: reading.is_fictional(interview.fictional),
    })
}

/// The excerpts of an interview, in the order of its notes; lost ones last.
fn excerpts(reading: &Reading, interview: &Interview) -> Vec<ExcerptView> {
    let offsets = Offsets::of(&interview.notes);
    let all = reading.snapshot.excerpts.iter();
    let mut excerpts: Vec<&Excerpt> = all
        .filter(|e| e.interview_id == Some(interview.id))
        .collect();
    excerpts.sort_by_key(|e| in_order(e));
    excerpts
        .into_iter()
        .map(|e| view(reading, e, &offsets))
        .collect()
}

/// The order of excerpts in a list: that of the notes; lost ones last.
pub(super) fn in_order(excerpt: &Excerpt) -> (bool, i64, i64) {
    (excerpt.lost, excerpt.start_at, excerpt.end_at)
}

/// Where the notes, which count so, hold an excerpt.
pub(super) fn place(excerpt: &Excerpt, offsets: &Offsets) -> Place {
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
    let notes = match excerpt.interview_id {
        Some(interview) => &reading.interview(interview)?.notes,
        None => "",
    };
    Ok(view(reading, excerpt, &Offsets::of(notes)))
}

fn view(reading: &Reading, excerpt: &Excerpt, offsets: &Offsets) -> ExcerptView {
    let place = place(excerpt, offsets);
    let links = reading.snapshot.excerpt_themes.iter();
    let evidence = reading.snapshot.evidence.iter();
    ExcerptView {
        id: excerpt.id,
        code: excerpt.code.clone(),
        quote: place.quote,
        start: place.start,
        end: place.end,
        lost: place.lost,
        nature: ExcerptNature::of(excerpt.nature),
        themes: links
            .filter(|l| l.excerpt_id == excerpt.id)
            .filter_map(|l| reading.node(l.node_id))
            .map(|node| theme(reading, node))
            .collect(),
        speaker_id: excerpt.speaker_id,
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
