//! Who may be listed by name as a participant, apart from being quoted (domain rule 3).

use std::collections::BTreeSet;

use super::{Attribution, Who};
use crate::{
    Snapshot,
    stakeholder::{Organisation, Person},
    vault::{ExcerptId, OrganisationId, PersonId},
};

/// A person who may be listed.
#[derive(Debug, Clone, Copy)]
pub struct NamedPerson<'a> {
    /// Who.
    pub person: &'a Person,
    /// Their organisation, where it may be told too.
    pub organisation: Option<&'a Organisation>,
}

/// Whose names one document may hold.
#[derive(Debug, Clone, Default)]
pub struct Participants {
    persons: BTreeSet<PersonId>,
    organisations: BTreeSet<OrganisationId>,
}

impl Attribution {
    /// Whose names a document that quotes `quoted` may hold: those who consented to be named as
    /// participants, and those whom its quotes name anyway.
    #[must_use]
    pub fn participants(
        &self,
        snapshot: &Snapshot,
        quoted: impl IntoIterator<Item = ExcerptId>,
    ) -> Participants {
        let mut persons = self.nameable.clone();
        let mut organisations: BTreeSet<OrganisationId> = snapshot
            .organisations
            .iter()
            .filter(|o| o.named_participant == Some(true))
            .map(|o| o.id)
            .collect();
        for shown in quoted.into_iter().filter_map(|id| self.quotable(id)) {
            match &shown.who {
                Who::Person { organisation, .. } => {
                    persons.extend(shown.person);
                    if organisation.is_some() {
                        organisations.extend(shown.organisation);
                    }
                }
                Who::Organisation(_) => organisations.extend(shown.organisation),
                Who::Sphere(_) | Who::Anonymous => {}
            }
        }
        persons.retain(|id| !self.withdrawn.contains(id));
        Participants {
            persons,
            organisations,
        }
    }
}

impl Participants {
    /// Whether an organisation may be named.
    #[must_use]
    pub fn names_organisation(&self, id: OrganisationId) -> bool {
        self.organisations.contains(&id)
    }

    /// A person as they may be listed, if they may.
    #[must_use]
    pub fn person<'a>(&self, snapshot: &'a Snapshot, id: PersonId) -> Option<NamedPerson<'a>> {
        if !self.persons.contains(&id) {
            return None;
        }
        let person = snapshot.persons.iter().find(|p| p.id == id)?;
        let organisation = person
            .organisation_id
            .filter(|id| self.organisations.contains(id))
            .and_then(|id| snapshot.organisations.iter().find(|o| o.id == id));
        Some(NamedPerson {
            person,
            organisation,
        })
    }
}
