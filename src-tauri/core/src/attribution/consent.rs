//! Where each person's consent stands: the latest of its dated facts (domain rule 3).

use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDate;

use super::{Degree, Reason};
use crate::{
    Snapshot,
    stakeholder::{Consent, ConsentState, Person},
    vault::PersonId,
};

/// A fact of consent. Ordered by date, then from open to closed: the greatest is in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Fact {
    on: Option<NaiveDate>,
    degree: Degree,
    state: Closed,
    /// It was given without a degree.
    unsaid: bool,
}

/// The states of consent, from open to closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Closed {
    Given,
    Asked,
    Withdrawn,
}

/// What each person's consent allows.
pub(super) struct Standing {
    limits: HashMap<PersonId, (Degree, Reason)>,
    naming: HashMap<PersonId, bool>,
}

impl Standing {
    /// The most open degree at which a person may be quoted, and why.
    pub(super) fn limit(&self, person: PersonId) -> (Degree, Reason) {
        self.limits
            .get(&person)
            .copied()
            .unwrap_or((Degree::Anonymous, Reason::ConsentNotGiven))
    }

    pub(super) fn withdrawn(&self) -> BTreeSet<PersonId> {
        self.limits
            .iter()
            .filter(|(_, (_, reason))| *reason == Reason::ConsentWithdrawn)
            .map(|(id, _)| *id)
            .collect()
    }

    /// The people who may be listed as participants.
    pub(super) fn nameable(&self, snapshot: &Snapshot) -> BTreeSet<PersonId> {
        let withdrawn = self.withdrawn();
        snapshot
            .persons
            .iter()
            .map(|p| p.id)
            .filter(|id| self.naming.get(id) == Some(&true) && !withdrawn.contains(id))
            .collect()
    }
}

/// What a person's facts of consent say by themselves, before any interview or excerpt is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Agreed {
    /// The most open degree at which they may be quoted…
    pub(crate) degree: Degree,
    /// …and why.
    pub(crate) reason: Reason,
    /// They agreed to be named as a participant.
    pub(crate) named: bool,
}

/// What a person agreed to.
pub(crate) fn agreed(snapshot: &Snapshot, person: PersonId) -> Agreed {
    let standing = standing(snapshot);
    let (degree, reason) = standing.limit(person);
    Agreed {
        degree,
        reason,
        named: standing.naming.get(&person) == Some(&true),
    }
}

/// Whether two states of a dossier allow the same to be told of the same words: what was made of the one may leave though
/// the other is in force.
#[must_use]
pub fn same_agreements(a: &Snapshot, b: &Snapshot) -> bool {
    let excerpts = |s: &Snapshot| {
        let told = s.excerpts.iter();
        let told = told.map(|e| (e.id, e.speaker_id, e.attribution, e.lost));
        told.collect::<Vec<_>>()
    };
    let interviews = |s: &Snapshot| {
        let told = s.interviews.iter();
        let told = told.map(|i| (i.id, i.attribution, i.status));
        told.collect::<Vec<_>>()
    };
    let meetings = |s: &Snapshot| {
        let told = s.meetings.iter();
        told.map(|m| (m.id, m.attribution)).collect::<Vec<_>>()
    };
    let people = |s: &Snapshot| {
        let told = s.persons.iter().map(|p| {
            let said = (p.consent, p.consent_on, p.attribution);
            (p.id, said, p.named_participant)
        });
        told.collect::<Vec<_>>()
    };
    let organisations = |s: &Snapshot| {
        let told = s.organisations.iter();
        told.map(|o| (o.id, o.named_participant))
            .collect::<Vec<_>>()
    };
    a.consents == b.consents
        && people(a) == people(b)
        && organisations(a) == organisations(b)
        && excerpts(a) == excerpts(b)
        && interviews(a) == interviews(b)
        && meetings(a) == meetings(b)
}

/// Reads the consents of a dossier.
pub(super) fn standing(snapshot: &Snapshot) -> Standing {
    let mut rows: HashMap<PersonId, Vec<&Consent>> = HashMap::new();
    for consent in &snapshot.consents {
        rows.entry(consent.person_id).or_default().push(consent);
    }
    let mut limits = HashMap::new();
    let mut naming = HashMap::new();
    for person in &snapshot.persons {
        let (on_naming, on_quoting): (Vec<&Consent>, Vec<&Consent>) = rows
            .get(&person.id)
            .into_iter()
            .flatten()
            .copied()
            .partition(|c| c.is_on_naming());
        limits.insert(person.id, limit(person, &on_quoting));
        naming.insert(person.id, may_name(person, &on_naming));
    }
    Standing { limits, naming }
}

/// What a person may be quoted at.
fn limit(person: &Person, rows: &[&Consent]) -> (Degree, Reason) {
    // Where the column has no date, it cannot be told which came last: the more closed holds.
    let withdrawn_some_day =
        person.consent == Some(ConsentState::Withdrawn) && person.consent_on.is_none();
    if withdrawn_some_day {
        return (Degree::OffRecord, Reason::ConsentWithdrawn);
    }
    let own = person
        .consent
        .map(|state| fact(person, person.consent_on, state, person.attribution));
    let latest = rows
        .iter()
        .map(|row| fact(person, Some(row.date), row.state, degree_of(person, row)))
        .chain(own)
        .max()
        .unwrap_or_else(|| fact(person, None, ConsentState::Asked, None));
    let reason = match latest.state {
        Closed::Withdrawn => Reason::ConsentWithdrawn,
        Closed::Asked if latest.degree < Degree::OffRecord => Reason::ConsentNotGiven,
        Closed::Given if latest.unsaid => Reason::NoDegree,
        Closed::Asked | Closed::Given => Reason::Speaker,
    };
    (latest.degree, reason)
}

/// The degree that a row gives: its own; the person's where it has none; the more closed of the
/// two where the person's bears no date by which the row could be said to come later.
fn degree_of(person: &Person, row: &Consent) -> Option<Degree> {
    let dated = person.consent.is_some() && person.consent_on.is_some();
    match (row.degree, person.attribution) {
        (Some(given), Some(own)) if !dated => Some(given.max(own)),
        (Some(given), _) => Some(given),
        (None, own) => own,
    }
}

fn fact(
    person: &Person,
    on: Option<NaiveDate>,
    state: ConsentState,
    degree: Option<Degree>,
) -> Fact {
    let (state, held) = match state {
        ConsentState::Given => (Closed::Given, degree.unwrap_or(Degree::Anonymous)),
        // Not given: anonymous at most, and nothing where the person said so already.
        ConsentState::Asked if person.attribution == Some(Degree::OffRecord) => {
            (Closed::Asked, Degree::OffRecord)
        }
        ConsentState::Asked => (Closed::Asked, Degree::Anonymous),
        ConsentState::Withdrawn => (Closed::Withdrawn, Degree::OffRecord),
    };
    Fact {
        on,
        degree: held,
        state,
        unsaid: degree.is_none(),
    }
}

/// Whether a person agreed to be named as a participant, apart from being quoted.
fn may_name(person: &Person, rows: &[&Consent]) -> bool {
    if person.named_participant == Some(false) {
        return false;
    }
    let latest = rows
        .iter()
        .map(|row| fact(person, Some(row.date), row.state, None))
        .max();
    match latest {
        Some(fact) => fact.state == Closed::Given,
        None => person.named_participant == Some(true),
    }
}
