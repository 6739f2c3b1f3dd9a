//! What holds of every merge.

use std::collections::BTreeSet;

use croisee_core::{
    Error, Snapshot, Vault,
    attribution::{Attribution, Audience, Degree},
    stakeholder::Consent,
    vault::{ExcerptId, InventoryId, OrganisationId, PersonId},
};

#[derive(Debug, Clone, Copy)]
pub enum Merge {
    Persons(PersonId, PersonId),
    Organisations(OrganisationId, OrganisationId),
}

impl Merge {
    fn run(self, vault: &mut Vault) -> Result<(), Error> {
        let done = match self {
            Self::Persons(keep, gone) => vault.person_merge(keep, gone),
            Self::Organisations(keep, gone) => vault.organisation_merge(keep, gone),
        };
        done.map(|done| done.value)
    }

    /// Who a person is afterwards.
    fn person(self, id: PersonId) -> PersonId {
        match self {
            Self::Persons(keep, gone) if id == gone => keep,
            _ => id,
        }
    }

    fn organisation(self, id: OrganisationId) -> OrganisationId {
        match self {
            Self::Organisations(keep, gone) if id == gone => keep,
            _ => id,
        }
    }
}

/// Merges, looks, undoes, looks again.
pub fn check(vault: &mut Vault, merge: Merge) {
    let before = Snapshot::read(vault).unwrap();
    match merge.run(vault) {
        Ok(()) => {}
        Err(Error::Unlike { .. }) => {
            assert_eq!(whole(&Snapshot::read(vault).unwrap()), whole(&before));
            return;
        }
        Err(other) => panic!("{merge:?}: {other}"),
    }
    let after = Snapshot::read(vault).unwrap();
    nothing_lost(merge, &before, &after);
    nothing_opened(&before, &after);
    if let Merge::Persons(keep, gone) = merge {
        named_only_by_consent(&before, &after, keep, gone);
    }
    vault.undo().unwrap();
    assert_eq!(whole(&Snapshot::read(vault).unwrap()), whole(&before));
    vault.redo().unwrap();
    assert_eq!(whole(&Snapshot::read(vault).unwrap()), whole(&after));
    vault.undo().unwrap();
    assert_eq!(whole(&Snapshot::read(vault).unwrap()), whole(&before));
}

/// All of a dossier; consents of one day in any order.
fn whole(snapshot: &Snapshot) -> String {
    let mut snapshot = snapshot.clone();
    snapshot.consents.sort_by_key(|c| c.id);
    format!("{snapshot:?}")
}

fn nothing_lost(merge: Merge, before: &Snapshot, after: &Snapshot) {
    let ids = |s: &Snapshot| -> Vec<_> {
        let talks = s.interviews.iter().map(|i| i.id.to_string());
        let words = s.excerpts.iter().map(|e| e.id.to_string());
        let rests = s.evidence.iter().map(|e| e.id.to_string());
        talks.chain(words).chain(rests).collect()
    };
    assert_eq!(ids(before), ids(after));
    let words = |s: &Snapshot| -> Vec<_> { s.excerpts.iter().map(|e| e.quote.clone()).collect() };
    assert_eq!(words(before), words(after));
    let memberships = |s: &Snapshot| -> BTreeSet<_> {
        let members = s.members.iter();
        members
            .map(|m| {
                let person = m.person_id.map(|id| merge.person(id));
                let organisation = m.organisation_id.map(|id| merge.organisation(id));
                (m.space_id, person, organisation)
            })
            .collect()
    };
    assert_eq!(memberships(before), memberships(after));
    let met = |s: &Snapshot| -> BTreeSet<_> {
        let interviews = s.interview_persons.iter();
        interviews
            .map(|l| (l.interview_id.to_string(), merge.person(l.person_id)))
            .chain(
                s.meeting_attendees
                    .iter()
                    .map(|l| (l.meeting_id.to_string(), merge.person(l.person_id))),
            )
            .collect()
    };
    assert_eq!(met(before), met(after));
    let facts = |s: &Snapshot| -> BTreeSet<_> {
        let fact = |c: &Consent| {
            (
                merge.person(c.person_id),
                c.date,
                c.state,
                c.purpose.clone(),
            )
        };
        s.consents.iter().map(fact).collect()
    };
    assert_eq!(facts(before), facts(after));
    let speakers = |s: &Snapshot| -> Vec<_> {
        let speakers = s.excerpts.iter().map(|e| e.speaker_id);
        speakers.map(|id| id.map(|id| merge.person(id))).collect()
    };
    assert_eq!(speakers(before), speakers(after));
    let hosts = |s: &Snapshot| -> Vec<_> {
        let hosts = s.interviews.iter().map(|i| i.organisation_id);
        hosts.map(|id| merge.organisation(id)).collect()
    };
    assert_eq!(hosts(before), hosts(after));
}

fn nothing_opened(before: &Snapshot, after: &Snapshot) {
    for audience in [Audience::DRAFT, Audience::PUBLISHED] {
        let was = Attribution::of(before, audience);
        let is = Attribution::of(after, audience);
        for excerpt in &before.excerpts {
            let (was, is) = (degree(&was, excerpt.id), degree(&is, excerpt.id));
            assert!(is >= was, "{}: {was:?} became {is:?}", excerpt.code);
        }
        for entry in &before.entries {
            let (was, is) = (told(&was, entry.id), told(&is, entry.id));
            assert!(is <= was, "{}: {was:?} became {is:?}", entry.code);
        }
    }
}

fn degree(attribution: &Attribution, id: ExcerptId) -> Degree {
    let shown = attribution.quotable(id);
    shown.map_or(Degree::OffRecord, |shown| shown.degree)
}

fn told(attribution: &Attribution, id: InventoryId) -> (bool, bool) {
    let entry = attribution.entry(id).unwrap();
    (entry.shown, entry.shown && entry.holder)
}

/// Whoever may be listed afterwards might have been before, and refused on neither card.
fn named_only_by_consent(before: &Snapshot, after: &Snapshot, keep: PersonId, gone: PersonId) {
    let listed = |s: &Snapshot, id: PersonId| {
        let attribution = Attribution::of(s, Audience::DRAFT);
        let participants = attribution.participants(s, []);
        participants.person(s, id).is_some()
    };
    if listed(after, keep) {
        assert!(listed(before, keep) || listed(before, gone));
        let refused = |id: PersonId| {
            let person = before.persons.iter().find(|p| p.id == id).unwrap();
            person.named_participant == Some(false)
        };
        assert!(!refused(keep) && !refused(gone));
    }
}
