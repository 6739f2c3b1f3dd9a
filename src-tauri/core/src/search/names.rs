//! What has a name in the dossier, to be gone to by it.

use std::collections::HashMap;

use serde::Serialize;
use uuid::Uuid;

use crate::{
    reading::Reading,
    vault::{OrganisationId, SpaceId},
};

text_enum! {
    /// What something with a name is.
    DestinationKind {
        /// An organisation.
        Organisation = "organisation",
        /// A person.
        Person = "person",
        /// An interview, by its organisation.
        Interview = "interview",
        /// A meeting.
        Meeting = "meeting",
        /// A deliverable.
        Deliverable = "deliverable",
        /// A statement, by its claim.
        Statement = "statement",
        /// An entry of the inventory.
        Inventory = "inventory",
    }
}

/// Something that can be gone to by its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Destination {
    /// What it is.
    pub kind: DestinationKind,
    /// Its id.
    pub id: Uuid,
    /// What it is called.
    pub title: String,
    /// What tells it from another of that name: an organisation, a space, a day.
    pub aside: String,
    /// The interview to open for it.
    pub interview_id: Option<Uuid>,
    /// The space to open for it.
    pub space_id: Option<Uuid>,
}

/// Everything that has a name: organisations, people, interviews, meetings, deliverables, statements, entries.
pub fn names(reading: &Reading) -> Vec<Destination> {
    let snapshot = &reading.snapshot;
    let organisations: HashMap<OrganisationId, &str> = snapshot
        .organisations
        .iter()
        .map(|one| (one.id, one.name.as_str()))
        .collect();
    let of = |id: Option<OrganisationId>| {
        let name = id.and_then(|id| organisations.get(&id));
        name.copied().unwrap_or_default().to_owned()
    };
    let spaces: HashMap<SpaceId, &str> = snapshot
        .spaces
        .iter()
        .map(|one| (one.id, one.title.as_str()))
        .collect();
    let space = |id: Option<SpaceId>| {
        let title = id.and_then(|id| spaces.get(&id));
        title.copied().unwrap_or_default().to_owned()
    };
    let named = |kind, id, title: String, aside| Destination {
        kind,
        id,
        title,
        aside,
        interview_id: None,
        space_id: None,
    };
    let mut all = Vec::new();
    all.extend(snapshot.organisations.iter().map(|one| {
        named(
            DestinationKind::Organisation,
            one.id.0,
            one.name.clone(),
            one.acronym.clone(),
        )
    }));
    all.extend(snapshot.persons.iter().map(|one| {
        let name = format!("{} {}", one.first_name, one.name);
        named(
            DestinationKind::Person,
            one.id.0,
            name.trim().to_owned(),
            of(one.organisation_id),
        )
    }));
    all.extend(snapshot.interviews.iter().map(|one| {
        let day = one.date.map(|day| day.to_string()).unwrap_or_default();
        named(
            DestinationKind::Interview,
            one.id.0,
            of(Some(one.organisation_id)),
            day,
        )
    }));
    all.extend(snapshot.meetings.iter().map(|one| Destination {
        space_id: Some(one.space_id.0),
        ..named(
            DestinationKind::Meeting,
            one.id.0,
            one.title.clone(),
            one.date.to_string(),
        )
    }));
    all.extend(snapshot.deliverables.iter().map(|one| Destination {
        space_id: Some(one.space_id.0),
        ..named(
            DestinationKind::Deliverable,
            one.id.0,
            one.title.clone(),
            space(Some(one.space_id)),
        )
    }));
    all.extend(snapshot.statements.iter().map(|one| Destination {
        space_id: one.space_id.map(|id| id.0),
        ..named(
            DestinationKind::Statement,
            one.id.0,
            one.text.clone(),
            space(one.space_id),
        )
    }));
    all.extend(snapshot.entries.iter().map(|one| Destination {
        interview_id: one.origin_interview_id.map(|id| id.0),
        ..named(
            DestinationKind::Inventory,
            one.id.0,
            one.title.clone(),
            one.holder.clone(),
        )
    }));
    all
}
