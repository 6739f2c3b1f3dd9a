//! Who speaks in an excerpt, and what they agreed to: before overlaps are looked at.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{Degree, Origin, Reason, SMALL_GROUP, Who, consent::Standing};
use crate::{
    Snapshot,
    interview::{Excerpt, Interview},
    space::Meeting,
    stakeholder::{Organisation, Person, Sphere},
    vault::{ExcerptId, InterviewId, MeetingId, OrganisationId, PersonId, SphereId},
};

/// The voice behind some words: what limits it, and what could be told of it at most.
#[derive(Debug, Clone)]
pub(super) struct Voice {
    pub(super) degree: Degree,
    pub(super) reason: Reason,
    /// Told only when exactly one may have spoken.
    pub(super) person: Option<PersonId>,
    /// Told only when all who may have spoken share it.
    pub(super) organisation: Option<OrganisationId>,
    /// Told only when all who may have spoken share it.
    pub(super) sphere: Option<SphereId>,
}

/// The voices of a dossier.
pub(super) struct Voices<'a> {
    persons: HashMap<PersonId, &'a Person>,
    organisations: HashMap<OrganisationId, &'a Organisation>,
    spheres: HashMap<SphereId, &'a Sphere>,
    interviews: HashMap<InterviewId, &'a Interview>,
    meetings: HashMap<MeetingId, &'a Meeting>,
    met: HashMap<InterviewId, Vec<PersonId>>,
    attended: HashMap<MeetingId, Vec<PersonId>>,
    consents: &'a Standing,
    heard: &'a BTreeMap<SphereId, BTreeSet<OrganisationId>>,
}

impl<'a> Voices<'a> {
    pub(super) fn of(
        snapshot: &'a Snapshot,
        consents: &'a Standing,
        heard: &'a BTreeMap<SphereId, BTreeSet<OrganisationId>>,
    ) -> Self {
        let mut met: HashMap<InterviewId, Vec<PersonId>> = HashMap::new();
        for link in &snapshot.interview_persons {
            met.entry(link.interview_id)
                .or_default()
                .push(link.person_id);
        }
        let mut attended: HashMap<MeetingId, Vec<PersonId>> = HashMap::new();
        for link in &snapshot.meeting_attendees {
            attended
                .entry(link.meeting_id)
                .or_default()
                .push(link.person_id);
        }
        Self {
            persons: snapshot.persons.iter().map(|p| (p.id, p)).collect(),
            organisations: snapshot.organisations.iter().map(|o| (o.id, o)).collect(),
            spheres: snapshot.spheres.iter().map(|s| (s.id, s)).collect(),
            interviews: snapshot.interviews.iter().map(|i| (i.id, i)).collect(),
            meetings: snapshot.meetings.iter().map(|m| (m.id, m)).collect(),
            met,
            attended,
            consents,
            heard,
        }
    }

    /// The voice of an excerpt taken by itself.
    pub(super) fn voice(&self, excerpt: &Excerpt) -> Voice {
        let origin = Origin::of(excerpt);
        let mut voice = match (excerpt.speaker_id, excerpt.organisation_id, origin) {
            (Some(speaker), _, _) => self.among(&[speaker], self.host(origin)),
            (None, Some(organisation), Origin::Meeting(id)) => self.delegates(organisation, id),
            // Anyone may have spoken in a meeting, whoever is noted as present: a voice, someone not in the list. Nobody is
            // marked, so these are no known person's words and no organisation's.
            (None, None, Origin::Meeting(_)) => Voice {
                person: None,
                organisation: None,
                ..self.unmarked(origin)
            },
            (None, _, _) => self.unmarked(origin),
        };
        self.limit_by_origin(&mut voice, origin);
        if let Some(degree) = excerpt.attribution {
            close(&mut voice, degree, Reason::Excerpt);
        }
        self.settle(&mut voice);
        voice
    }

    /// The voice of an interview or a meeting as a whole, whoever spoke in it.
    pub(super) fn unmarked(&self, origin: Origin) -> Voice {
        let present: &[PersonId] = match origin {
            Origin::Interview(id) => self.met.get(&id).map_or(&[], Vec::as_slice),
            Origin::Meeting(id) => self.attended.get(&id).map_or(&[], Vec::as_slice),
            Origin::Nowhere => &[],
        };
        self.among(present, self.host(origin))
    }

    pub(super) fn limit_by_origin(&self, voice: &mut Voice, origin: Origin) {
        match origin {
            Origin::Interview(id) => {
                if let Some(degree) = self.interviews.get(&id).and_then(|i| i.attribution) {
                    close(voice, degree, Reason::Interview);
                }
            }
            Origin::Meeting(id) => match self.meetings.get(&id).and_then(|m| m.attribution) {
                Some(degree) => close(voice, degree, Reason::Meeting),
                None => close(voice, Degree::Anonymous, Reason::MeetingUnset),
            },
            Origin::Nowhere => close(voice, Degree::OffRecord, Reason::NoSpeaker),
        }
    }

    /// Closes a degree that nothing could be told at: no organisation known, or a group too small.
    pub(super) fn settle(&self, voice: &mut Voice) {
        if matches!(voice.degree, Degree::Named) && voice.person.is_none() {
            close(voice, Degree::Organisation, Reason::SeveralSpeakers);
        }
        if matches!(voice.degree, Degree::Organisation) && voice.organisation.is_none() {
            close(voice, Degree::Sphere, Reason::NoOrganisation);
        }
        if matches!(voice.degree, Degree::Sphere) {
            match voice.sphere {
                None => close(voice, Degree::Anonymous, Reason::NoOrganisation),
                Some(sphere) if self.heard.get(&sphere).map_or(0, BTreeSet::len) < SMALL_GROUP => {
                    close(voice, Degree::Anonymous, Reason::SmallGroup);
                }
                Some(_) => {}
            }
        }
    }

    /// What a reader is told of a voice at its degree.
    pub(super) fn who(&self, voice: &Voice) -> Who {
        let organisation = voice
            .organisation
            .and_then(|id| self.organisations.get(&id))
            .map(|o| o.name.clone());
        match voice.degree {
            Degree::Named => match voice.person.and_then(|id| self.persons.get(&id)) {
                Some(person) => Who::Person {
                    name: person.full_name(),
                    organisation,
                },
                None => Who::Anonymous,
            },
            Degree::Organisation => organisation.map_or(Who::Anonymous, Who::Organisation),
            Degree::Sphere => voice
                .sphere
                .and_then(|id| self.spheres.get(&id))
                .map_or(Who::Anonymous, |s| Who::Sphere(s.name_singular.clone())),
            Degree::Anonymous | Degree::OffRecord => Who::Anonymous,
        }
    }

    /// An organisation that speaks in a meeting by someone who is not named: as closed as the most closed of those of it
    /// who were there, and never told as one of them. Where nobody of it was, nobody agreed to anything.
    fn delegates(&self, organisation: OrganisationId, meeting: MeetingId) -> Voice {
        let attended = self.attended.get(&meeting).map_or(&[][..], Vec::as_slice);
        let of_it = |id: &&PersonId| {
            let person = self.persons.get(id);
            person.is_some_and(|p| p.organisation_id == Some(organisation))
        };
        let present: Vec<PersonId> = attended.iter().filter(of_it).copied().collect();
        Voice {
            person: None,
            ..self.among(&present, Some(organisation))
        }
    }

    /// The organisation whose interview it is.
    fn host(&self, origin: Origin) -> Option<OrganisationId> {
        match origin {
            Origin::Interview(id) => self.interviews.get(&id).map(|i| i.organisation_id),
            Origin::Meeting(_) | Origin::Nowhere => None,
        }
    }

    /// The voice of one among `present`: the most closed of them, told as what they share.
    fn among(&self, present: &[PersonId], host: Option<OrganisationId>) -> Voice {
        let mut organisations: Vec<Option<OrganisationId>> = Vec::new();
        let mut limit = (Degree::Named, Reason::Speaker);
        for id in present {
            let person = self.persons.get(id);
            let theirs = person.and_then(|p| p.organisation_id);
            organisations.push(theirs.or(host));
            if host.is_some() {
                // A guest, or someone who has left since: for whom of the two they spoke, nobody noted.
                organisations.push(host);
            }
            let own = self.consents.limit(*id);
            if own.0 > limit.0 || (present.len() == 1 && own.0 == limit.0) {
                limit = own;
            }
        }
        if present.is_empty() {
            limit = (Degree::Anonymous, Reason::NoSpeaker);
            organisations.push(host);
        }
        let spheres: Vec<Option<SphereId>> = organisations
            .iter()
            .map(|o| {
                o.and_then(|id| self.organisations.get(&id))
                    .map(|o| o.sphere_id)
            })
            .collect();
        Voice {
            degree: limit.0,
            reason: limit.1,
            person: match present {
                [one] => Some(*one),
                _ => None,
            },
            organisation: shared(&organisations),
            sphere: shared(&spheres),
        }
    }

    /// The voices of several excerpts.
    pub(super) fn all(&self, excerpts: &[&Excerpt]) -> HashMap<ExcerptId, Voice> {
        excerpts.iter().map(|e| (e.id, self.voice(e))).collect()
    }
}

/// Closes a voice to `degree`, unless it is at least as closed.
pub(super) fn close(voice: &mut Voice, degree: Degree, reason: Reason) {
    if degree > voice.degree {
        voice.degree = degree;
        voice.reason = reason;
    }
}

/// The one value that all have.
fn shared<T: Copy + PartialEq>(values: &[Option<T>]) -> Option<T> {
    let first = *values.first()?;
    values.iter().all(|v| *v == first).then_some(first)?
}
