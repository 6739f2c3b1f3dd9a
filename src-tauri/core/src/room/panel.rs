//! What the facilitator has beside the wall: who may react, and who did. It is the dossier's own, never on the wall.

use std::collections::{BTreeSet, HashSet};

use serde::Serialize;

use crate::{
    Error, Result,
    interview::{Excerpt, ExcerptNature, spoken},
    reading::Reading,
    space::voices,
    stakeholder::Person,
    synthesis::{Evidence, Sense},
    vault::{EvidenceId, ExcerptId, MeetingId, OrganisationId, PersonId, SpaceId, StatementId},
};

/// Someone, or some voice, that may react.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RoomSpeaker {
    /// What tells it from the others.
    pub key: String,
    /// The organisation; the person who has none; the voice.
    pub label: String,
    /// The person who speaks for it, where one does.
    pub of: String,
    /// Who, where someone is named.
    pub person_id: Option<PersonId>,
    /// The organisation, where nobody of it is named.
    pub organisation_id: Option<OrganisationId>,
    /// The voice, where it is one.
    pub voice: String,
    /// They are noted as present.
    pub present: bool,
}

/// What someone said to a statement in the meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RoomReaction {
    /// The piece of evidence that it is.
    pub evidence_id: EvidenceId,
    /// To which statement.
    pub statement_id: StatementId,
    /// The excerpt.
    pub excerpt_id: ExcerptId,
    /// Who said it.
    pub who: String,
    /// How it bears on it.
    pub sense: Sense,
    /// Their words, or what was noticed.
    pub words: String,
    /// What it is.
    pub nature: ExcerptNature,
}

/// What the facilitator has beside the wall.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RoomPanel {
    /// Who may react: those present first, then the other members, then organisations without a name, then
    /// voices, then all others whom the dossier knows.
    pub speakers: Vec<RoomSpeaker>,
    /// What was said in the meeting, the latest first.
    pub reactions: Vec<RoomReaction>,
}

/// What the facilitator has beside the wall of a space, in one meeting.
///
/// # Errors
/// [`Error::Gone`] when there is no such space, or no such meeting of it.
pub fn room_panel(
    reading: &Reading,
    space: SpaceId,
    meeting: Option<MeetingId>,
) -> Result<RoomPanel> {
    reading.space(space)?;
    if let Some(id) = meeting {
        let mut meetings = reading.snapshot.meetings.iter();
        let known = meetings.any(|m| m.id == id && m.space_id == space);
        known.then_some(()).ok_or(Error::Gone { what: "meeting" })?;
    }
    Ok(RoomPanel {
        speakers: speakers(reading, space, meeting),
        reactions: meeting.map_or_else(Vec::new, |id| reactions(reading, id)),
    })
}

fn speakers(reading: &Reading, space: SpaceId, meeting: Option<MeetingId>) -> Vec<RoomSpeaker> {
    let snapshot = &reading.snapshot;
    let members: Vec<_> = snapshot.members.iter().collect();
    let members = || members.iter().filter(|m| m.space_id == space);
    let attended = snapshot.meeting_attendees.iter();
    let present: Vec<PersonId> = attended
        .filter(|a| Some(a.meeting_id) == meeting)
        .map(|a| a.person_id)
        .collect();
    let there: HashSet<PersonId> = present.iter().copied().collect();
    let mut seen = HashSet::new();
    let people = present
        .iter()
        .copied()
        .chain(members().filter_map(|m| m.person_id))
        .filter(|id| seen.insert(*id))
        .filter_map(|id| reading.person(id));
    let people: Vec<&Person> = people.collect();
    let mut organisations: BTreeSet<(String, OrganisationId)> = BTreeSet::new();
    let of_people = people.iter().filter_map(|p| p.organisation_id);
    for id in of_people.chain(members().filter_map(|m| m.organisation_id)) {
        if let Some(organisation) = reading.organisation(id) {
            organisations.insert((organisation.name.clone(), id));
        }
    }
    let mut all: Vec<RoomSpeaker> = people
        .iter()
        .map(|p| person(reading, p, there.contains(&p.id)))
        .collect();
    all.sort_by_cached_key(|s| (!s.present, s.label.to_lowercase(), s.of.to_lowercase()));
    all.extend(organisations.into_iter().map(|(name, id)| RoomSpeaker {
        key: format!("organisation {id}"),
        label: name,
        of: String::new(),
        person_id: None,
        organisation_id: Some(id),
        voice: String::new(),
        present: false,
    }));
    all.extend(own_voices(reading, space).into_iter().map(|voice| {
        RoomSpeaker {
            key: format!("voix {voice}"),
            label: reading
                .words
                .with("room-voice", &[("voice", voice.as_str().into())]),
            of: String::new(),
            person_id: None,
            organisation_id: None,
            voice,
            present: false,
        }
    }));
    let known: HashSet<String> = all.iter().map(|s| s.key.clone()).collect();
    let others = outside(reading).into_iter();
    all.extend(others.filter(|s| !known.contains(&s.key)));
    all
}

/// Everybody whom the dossier knows: who is no member of the space may come all the same, and is found by letters.
fn outside(reading: &Reading) -> Vec<RoomSpeaker> {
    let outside = reading.words.say("room-outside");
    let of = |name: &str| match name.is_empty() {
        true => outside.clone(),
        false => format!("{name}, {outside}"),
    };
    let persons = reading.snapshot.persons.iter();
    let mut all: Vec<RoomSpeaker> = persons
        .map(|p| person(reading, p, false))
        .map(|s| RoomSpeaker { of: of(&s.of), ..s })
        .collect();
    all.extend(reading.snapshot.organisations.iter().map(|o| RoomSpeaker {
        key: format!("organisation {}", o.id),
        label: o.name.clone(),
        of: of(""),
        person_id: None,
        organisation_id: Some(o.id),
        voice: String::new(),
        present: false,
    }));
    all.sort_by_cached_key(|s| (s.label.to_lowercase(), s.of.to_lowercase()));
    all
}

fn person(reading: &Reading, person: &Person, present: bool) -> RoomSpeaker {
    let organisation = person
        .organisation_id
        .and_then(|id| reading.organisation(id));
    let (label, of) = match organisation {
        Some(organisation) => (organisation.name.clone(), person.full_name()),
        None => (person.full_name(), String::new()),
    };
    RoomSpeaker {
        key: format!("personne {}", person.id),
        label,
        of,
        person_id: Some(person.id),
        organisation_id: None,
        voice: String::new(),
        present,
    }
}

/// The voices of the space, then the usual ones, then those that the dossier uses elsewhere, each once.
fn own_voices(reading: &Reading, space: SpaceId) -> Vec<String> {
    let members = reading.snapshot.members.iter();
    let own = members
        .filter(|m| m.space_id == space)
        .map(|m| m.voice.trim().to_owned());
    let usual = reading.words.say("room-voices-usual");
    let usual = usual.split(',').map(|voice| voice.trim().to_owned());
    let own: BTreeSet<String> = own.filter(|voice| !voice.is_empty()).collect();
    let mut seen = HashSet::new();
    own.into_iter()
        .chain(usual)
        .chain(voices(reading))
        .filter(|voice| seen.insert(voice.to_lowercase()))
        .collect()
}

fn reactions(reading: &Reading, meeting: MeetingId) -> Vec<RoomReaction> {
    let excerpts = reading.snapshot.excerpts.iter();
    let own: Vec<&Excerpt> = excerpts.filter(|e| e.meeting_id == Some(meeting)).collect();
    let evidence = reading.snapshot.evidence.iter();
    let mut found: Vec<(&Excerpt, &Evidence)> = evidence
        .filter_map(|one| {
            let id = one.excerpt_id?;
            Some((*own.iter().find(|e| e.id == id)?, one))
        })
        .collect();
    found.sort_by_key(|(excerpt, one)| std::cmp::Reverse((excerpt.start_at, one.id)));
    found
        .into_iter()
        .map(|(excerpt, one)| RoomReaction {
            evidence_id: one.id,
            statement_id: one.statement_id,
            excerpt_id: excerpt.id,
            who: who(reading, excerpt, one),
            sense: one.sense,
            words: spoken(&excerpt.quote).into_owned(),
            nature: ExcerptNature::of(excerpt.nature),
        })
        .collect()
}

/// Who said it, as the dossier knows.
fn who(reading: &Reading, excerpt: &Excerpt, evidence: &Evidence) -> String {
    let named = excerpt.speaker_id.and_then(|id| reading.person(id));
    let organisation = named
        .and_then(|p| p.organisation_id)
        .or(excerpt.organisation_id)
        .and_then(|id| reading.organisation(id));
    match (organisation, named) {
        (Some(organisation), Some(person)) => {
            format!("{}, {}", organisation.name, person.full_name())
        }
        (Some(organisation), None) => organisation.name.clone(),
        (None, Some(person)) => person.full_name(),
        (None, None) => evidence.note.clone(),
    }
}
