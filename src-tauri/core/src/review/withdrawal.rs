//! What the withdrawal of a consent changes: in the drafts, at once; and which files that went out hold the words.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::Serialize;
use uuid::Uuid;

use super::exports::{self, ExportView};
use crate::{
    Error, Result, Snapshot,
    attribution::{Attribution, Audience, Degree},
    initiative,
    reading::{Reading, count},
    stakeholder::{Consent, ConsentState, Person},
    vault::{ConsentId, ExcerptId, PersonId, SpaceId, StatementId},
};

/// What a withdrawal changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Withdrawal {
    /// It is in force: what is told has already happened.
    pub done: bool,
    /// How many excerpts can no longer be shown, cited or not.
    pub quotes: u32,
    /// The statements that rest on them, by space.
    pub drafts: Vec<WithdrawnDraft>,
    /// The files that went out and hold the words: those published first, the latest first.
    pub held: Vec<HeldIn>,
}

/// What a withdrawal changes in the deliverables of a space.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct WithdrawnDraft {
    /// Which space; none for the whole démarche, which stands in every deliverable.
    pub space_id: Option<SpaceId>,
    /// Its title.
    pub space: String,
    /// The titles of its deliverables.
    pub deliverables: Vec<String>,
    /// The statements that lose words.
    pub statements: Vec<WithdrawnStatement>,
}

/// A statement that loses words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct WithdrawnStatement {
    /// Which.
    pub id: StatementId,
    /// Its words.
    pub text: String,
    /// How many excerpts it loses.
    pub lost: u32,
    /// How many pieces of evidence it keeps.
    pub left: u32,
}

/// A file that holds the words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct HeldIn {
    /// The export.
    pub export: ExportView,
    /// How many of the excerpts it shows.
    pub quotes: u32,
}

/// What it changes that a person withdraws; what it changed, where they have.
///
/// # Errors
/// [`Error::Gone`] when the dossier has no such person.
pub fn withdrawal(reading: &Reading, person: PersonId) -> Result<Withdrawal> {
    let known = reading.person(person);
    let known = known.ok_or(Error::Gone { what: "person" })?;
    let done = known.consent == Some(ConsentState::Withdrawn);
    let other = match done {
        true => said(&reading.snapshot, known, ConsentState::Given),
        false => said(&reading.snapshot, known, ConsentState::Withdrawn),
    };
    let other = Attribution::of(&other, Audience::DRAFT);
    let (before, after) = match done {
        true => (&other, &reading.attribution),
        false => (&reading.attribution, &other),
    };
    let words = |attribution: &Attribution, id: ExcerptId| {
        attribution
            .quotable(id)
            .and_then(|shown| shown.text.clone())
    };
    let lost: BTreeMap<ExcerptId, &str> = reading
        .snapshot
        .excerpts
        .iter()
        .filter(|e| words(before, e.id).is_some() && words(before, e.id) != words(after, e.id))
        .map(|e| (e.id, e.code.as_str()))
        .collect();
    Ok(Withdrawal {
        done,
        quotes: count(lost.len()),
        drafts: drafts(reading, &lost.keys().copied().collect()),
        held: held(reading, &lost.values().copied().collect()),
    })
}

/// The dossier as it would be had the person said this last.
fn said(snapshot: &Snapshot, person: &Person, state: ConsentState) -> Snapshot {
    let mut snapshot = snapshot.clone();
    for own in snapshot.persons.iter_mut().filter(|p| p.id == person.id) {
        own.consent = Some(state);
        own.consent_on = Some(NaiveDate::MAX);
        own.attribution = own.attribution.or(Some(Degree::Anonymous));
    }
    snapshot.consents.push(Consent {
        id: ConsentId(Uuid::nil()),
        person_id: person.id,
        date: NaiveDate::MAX,
        state,
        degree: (state == ConsentState::Given)
            .then(|| person.attribution.unwrap_or(Degree::Anonymous)),
        purpose: String::new(),
        source: String::new(),
        fictional: None,
    });
    snapshot
}

fn drafts(reading: &Reading, lost: &BTreeSet<ExcerptId>) -> Vec<WithdrawnDraft> {
    let snapshot = &reading.snapshot;
    let mut of: BTreeMap<StatementId, (usize, usize)> = BTreeMap::new();
    for evidence in &snapshot.evidence {
        let (gone, left) = of.entry(evidence.statement_id).or_default();
        match evidence.excerpt_id {
            Some(id) if lost.contains(&id) => *gone += 1,
            Some(id) if reading.attribution.quotable(id).is_none() => {}
            _ => *left += 1,
        }
    }
    let statements = |space: Option<SpaceId>| -> Vec<WithdrawnStatement> {
        let own = snapshot.statements.iter().filter(|s| s.space_id == space);
        own.filter_map(|s| {
            let (gone, left) = of.get(&s.id).filter(|(gone, _)| *gone > 0)?;
            Some(WithdrawnStatement {
                id: s.id,
                text: s.text.clone(),
                lost: count(*gone),
                left: count(*left),
            })
        })
        .collect()
    };
    let of_spaces = snapshot.spaces.iter().map(|space| WithdrawnDraft {
        space_id: Some(space.id),
        space: space.title.clone(),
        deliverables: initiative::deliverables(reading, space)
            .into_iter()
            .map(|d| d.title)
            .collect(),
        statements: statements(Some(space.id)),
    });
    let whole = WithdrawnDraft {
        space_id: None,
        space: reading.words.say("section-toute_la_demarche"),
        deliverables: Vec::new(),
        statements: statements(None),
    };
    let all = of_spaces.chain([whole]);
    all.filter(|draft| !draft.statements.is_empty()).collect()
}

fn held(reading: &Reading, lost: &BTreeSet<&str>) -> Vec<HeldIn> {
    let mut found: Vec<HeldIn> = reading
        .exports
        .iter()
        .filter(|e| exports::template_of(e).is_some())
        .filter_map(|export| {
            let codes = exports::codes(export);
            let quotes = codes.iter().filter(|c| lost.contains(c.as_str())).count();
            (quotes > 0).then(|| HeldIn {
                export: exports::view(reading, export),
                quotes: count(quotes),
            })
        })
        .collect();
    found.sort_by(|a, b| {
        let key = |held: &HeldIn| (held.export.published, held.export.at.clone());
        key(b).cmp(&key(a))
    });
    found
}
