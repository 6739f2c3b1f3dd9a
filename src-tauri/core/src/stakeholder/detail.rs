//! A stakeholder's page: what was said, where it is cited, what was agreed to, and what went out.

use std::cmp::Reverse;

use serde::Serialize;

use super::ConsentState;
use crate::{
    Error, Result,
    attribution::Degree,
    deliverable::{Export, Lang},
    interview::{self, Excerpt, Interview, Status, reads, spoken},
    reading::Reading,
    space::{MemberView, memberships, voices},
    synthesis::Sense,
    vault::{ExcerptId, InterviewId, MeetingId, OrganisationId, PersonId, SpaceId, StatementId},
    when::When,
};

/// A statement that rests on someone's words.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CitedIn {
    /// Which.
    pub statement_id: StatementId,
    /// Its space; of the whole démarche where absent.
    pub space_id: Option<SpaceId>,
    /// The claim.
    pub text: String,
    /// How the words bear on it.
    pub sense: Sense,
}

/// Words of someone, and where they are cited.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Said {
    /// The excerpt.
    pub excerpt_id: ExcerptId,
    /// The words.
    pub quote: String,
    /// The interview they are from…
    pub interview_id: Option<InterviewId>,
    /// …or the meeting.
    pub meeting_id: Option<MeetingId>,
    /// How they will read outside.
    pub reads: String,
    /// The statements that rest on them.
    pub cited_in: Vec<CitedIn>,
}

/// An interview, where it is listed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct InterviewLabel {
    /// Which.
    pub id: InterviewId,
    /// Organisation, date.
    pub label: String,
    /// Where it stands.
    pub status: Status,
}

/// A dated fact of consent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename = "Consent")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ConsentView {
    /// When.
    pub date: String,
    /// What.
    pub state: ConsentState,
    /// The degree given.
    pub degree: Option<Degree>,
    /// What it is about; `cite_participant`: to be named as a participant.
    pub purpose: String,
}

/// An organisation's page.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct OrganisationDetail {
    /// What it said.
    pub said: Vec<Said>,
    /// Its interviews.
    pub interviews: Vec<InterviewLabel>,
    /// The spaces that it, or somebody of it, is a member of.
    pub memberships: Vec<MemberView>,
    /// The voices in use, in every space.
    pub voices: Vec<String>,
}

/// A person's page.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PersonDetail {
    /// What they said.
    pub said: Vec<Said>,
    /// The interviews in which they were met.
    pub interviews: Vec<InterviewLabel>,
    /// The spaces that they are a member of.
    pub memberships: Vec<MemberView>,
    /// The voices in use, in every space.
    pub voices: Vec<String>,
    /// What they agreed to, the latest first.
    pub consents: Vec<ConsentView>,
    /// The exports that carry their words, the latest first.
    pub published_in: Vec<String>,
}

/// An organisation's page.
///
/// # Errors
/// [`Error::Gone`] when the dossier has no such organisation.
pub fn organisation_detail(reading: &Reading, id: OrganisationId) -> Result<OrganisationDetail> {
    reading.organisation(id).ok_or(Error::Gone {
        what: "organisation",
    })?;
    let of_it = |person: Option<PersonId>| {
        let person = person.and_then(|person| reading.person(person));
        person.is_some_and(|person| person.organisation_id == Some(id))
    };
    Ok(OrganisationDetail {
        said: said(reading, |e| {
            let shown = reading.attribution.shown(e.id);
            shown.is_some_and(|shown| shown.organisation == Some(id))
        }),
        interviews: interviews(reading, |i| i.organisation_id == id),
        memberships: memberships(reading, |m| {
            m.organisation_id == Some(id) || of_it(m.person_id)
        }),
        voices: voices(reading),
    })
}

/// A person's page.
///
/// # Errors
/// [`Error::Gone`] when the dossier has no such person.
pub fn person_detail(reading: &Reading, id: PersonId) -> Result<PersonDetail> {
    reading.person(id).ok_or(Error::Gone { what: "person" })?;
    let snapshot = &reading.snapshot;
    let alone = |interview: InterviewId| {
        let met: Vec<_> = reading.persons_of(interview).map(|p| p.id).collect();
        met == [id]
    };
    let spoke = |e: &Excerpt| match e.speaker_id {
        Some(speaker) => speaker == id,
        None => e.interview_id.is_some_and(alone),
    };
    let mut consents: Vec<_> = snapshot
        .consents
        .iter()
        .filter(|c| c.person_id == id)
        .collect();
    consents.sort_by_key(|c| Reverse(c.date));
    Ok(PersonDetail {
        said: said(reading, spoke),
        interviews: interviews(reading, |i| reading.persons_of(i.id).any(|p| p.id == id)),
        memberships: memberships(reading, |m| m.person_id == Some(id)),
        voices: voices(reading),
        consents: consents
            .into_iter()
            .map(|c| ConsentView {
                date: c.date.to_string(),
                state: c.state,
                degree: c.degree,
                purpose: c.purpose.clone(),
            })
            .collect(),
        published_in: published_in(reading, spoke),
    })
}

/// The excerpts that somebody spoke, in the order of their days and of the notes.
fn said(reading: &Reading, spoke: impl Fn(&Excerpt) -> bool) -> Vec<Said> {
    let snapshot = &reading.snapshot;
    let mut own: Vec<&Excerpt> = snapshot.excerpts.iter().filter(|e| spoke(e)).collect();
    let day = |e: &Excerpt| {
        let interview = e.interview_id.and_then(|id| reading.interview(id).ok());
        let meeting = snapshot
            .meetings
            .iter()
            .find(|m| Some(m.id) == e.meeting_id);
        interview
            .and_then(|i| i.date)
            .or_else(|| meeting.map(|m| m.date))
    };
    own.sort_by_cached_key(|e| {
        let day = day(e);
        (day.is_none(), day, e.interview_id, e.meeting_id, e.start_at)
    });
    own.into_iter()
        .map(|e| Said {
            excerpt_id: e.id,
            quote: spoken(&e.quote).into_owned(),
            interview_id: e.interview_id,
            meeting_id: e.meeting_id,
            reads: reads(reading, e.id).label,
            cited_in: cited_in(reading, e.id),
        })
        .collect()
}

fn cited_in(reading: &Reading, excerpt: ExcerptId) -> Vec<CitedIn> {
    let evidence = reading.snapshot.evidence.iter();
    evidence
        .filter(|e| e.excerpt_id == Some(excerpt))
        .filter_map(|e| {
            let mut statements = reading.snapshot.statements.iter();
            let statement = statements.find(|s| s.id == e.statement_id)?;
            Some(CitedIn {
                statement_id: statement.id,
                space_id: statement.space_id,
                text: statement.text.clone(),
                sense: e.sense,
            })
        })
        .collect()
}

fn interviews(reading: &Reading, with: impl Fn(&Interview) -> bool) -> Vec<InterviewLabel> {
    let all = reading.snapshot.interviews.iter();
    let mut own: Vec<&Interview> = all.filter(|i| with(i)).collect();
    own.sort_by_cached_key(|i| (i.date.is_none(), i.date, i.time.clone(), i.code.clone()));
    own.into_iter()
        .map(|i| InterviewLabel {
            id: i.id,
            label: interview::label(reading, i),
            status: i.status,
        })
        .collect()
}

/// The exports whose register names an excerpt that somebody spoke.
fn published_in(reading: &Reading, spoke: impl Fn(&Excerpt) -> bool) -> Vec<String> {
    let own: Vec<&str> = reading
        .snapshot
        .excerpts
        .iter()
        .filter(|e| spoke(e))
        .map(|e| e.code.as_str())
        .collect();
    let mut carrying: Vec<&Export> = reading
        .exports
        .iter()
        .filter(|export| {
            // A register of another kind of export names no excerpts.
            let rows: Vec<serde_json::Value> =
                serde_json::from_str(&export.contents).unwrap_or_default();
            rows.iter()
                .filter_map(|row| row.get("excerpt")?.as_str())
                .any(|code| own.contains(&code))
        })
        .collect();
    carrying.sort_by(|a, b| b.at.cmp(&a.at));
    carrying.into_iter().map(|e| told(reading, e)).collect()
}

/// An export in words: « Bilan, ingenieries, édition 1, 30 juin 2020 (brouillon) ».
fn told(reading: &Reading, export: &Export) -> String {
    let words = reading.words;
    let what = export
        .what
        .strip_prefix("livrable ")
        .map(|rest| rest.split(' ').next().unwrap_or(rest))
        .and_then(|name| reading.snapshot.templates.named(name).ok())
        .map_or_else(
            || export.what.clone(),
            |template| template.title.in_lang(words.lang).to_owned(),
        );
    let space = reading
        .snapshot
        .spaces
        .iter()
        .find(|s| s.code.eq_ignore_ascii_case(&export.space))
        .map_or(export.space.as_str(), |s| s.title.as_str());
    let day = export.at.get(..10).unwrap_or(&export.at);
    let day = When::parse(day).map_or_else(
        || day.to_owned(),
        |day| day.in_words(words.lang == Lang::French),
    );
    let mut parts = vec![what, space.to_owned()];
    if !export.edition.is_empty() {
        let edition = export.edition.as_str().into();
        parts.push(words.with("export-edition", &[("edition", edition)]));
    }
    parts.push(day);
    parts.retain(|part| !part.is_empty());
    let told = parts.join(", ");
    match export.status.as_str() {
        "publie" => format!("{told} ({})", words.say("export-published")),
        "brouillon" => format!("{told} ({})", words.say("export-draft")),
        _ => told,
    }
}
