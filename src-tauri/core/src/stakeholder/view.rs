//! The participants as the screens show them.

use std::collections::HashMap;

use serde::Serialize;

use super::{Anchor, ConsentState, Organisation, Person};
use crate::{
    attribution::Degree,
    crossing::group_name,
    reading::{Reading, count},
    vault::{OrganisationId, PersonId, SphereId},
};

/// An organisation in the list.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct OrganisationRow {
    /// Its id.
    pub id: OrganisationId,
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its acronym.
    pub acronym: String,
    /// Its world.
    pub sphere_id: SphereId,
    /// Its profile.
    pub profile: String,
    /// Its échelon.
    pub echelon: String,
    /// Its territory.
    pub territory: String,
    /// Whether it is a *tête de pont*.
    pub anchor: Anchor,
    /// Whether it consented to be named as a participant.
    pub named_participant: Option<bool>,
    /// Its site.
    pub website: String,
    /// The facilitators' notes.
    pub notes: String,
    /// Whether it is invented.
    pub fictional: bool,
    /// Whether it was heard.
    pub heard: bool,
    /// How many interviews it has.
    pub interviews: u32,
}

/// A person in the list.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PersonRow {
    /// Their id.
    pub id: PersonId,
    /// Their code.
    pub code: String,
    /// Family name.
    pub name: String,
    /// First name.
    pub first_name: String,
    /// Where they work.
    pub organisation_id: Option<OrganisationId>,
    /// Their function.
    pub role: String,
    /// Their address.
    pub email: String,
    /// Their number.
    pub phone: String,
    /// The degree they agreed to be quoted at.
    pub attribution: Option<Degree>,
    /// Where their consent stands…
    pub consent: Option<ConsentState>,
    /// …since this day.
    pub consent_on: Option<String>,
    /// Whether they consented to be named as a participant.
    pub named_participant: Option<bool>,
    /// Whether they are invented.
    pub fictional: bool,
}

/// Everyone.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Participants {
    /// The organisations, by name.
    pub organisations: Vec<OrganisationRow>,
    /// The people, by name.
    pub persons: Vec<PersonRow>,
}

/// Everyone, by name.
pub fn participants(reading: &Reading) -> Participants {
    let mut interviews: HashMap<OrganisationId, (usize, bool)> = HashMap::new();
    for interview in &reading.snapshot.interviews {
        let entry = interviews.entry(interview.organisation_id).or_default();
        entry.0 += 1;
        entry.1 |= interview.status.is_heard();
    }
    let mut organisations: Vec<OrganisationRow> = reading
        .snapshot
        .organisations
        .iter()
        .map(|o| {
            organisation(
                reading,
                o,
                interviews.get(&o.id).copied().unwrap_or_default(),
            )
        })
        .collect();
    organisations.sort_by_cached_key(|o| o.name.to_lowercase());
    let mut persons: Vec<PersonRow> = reading
        .snapshot
        .persons
        .iter()
        .map(|p| person(reading, p))
        .collect();
    persons.sort_by_cached_key(|p| (p.name.to_lowercase(), p.first_name.to_lowercase()));
    Participants {
        organisations,
        persons,
    }
}

fn organisation(
    reading: &Reading,
    o: &Organisation,
    (interviews, heard): (usize, bool),
) -> OrganisationRow {
    OrganisationRow {
        id: o.id,
        code: o.code.clone(),
        name: o.name.clone(),
        acronym: o.acronym.clone(),
        sphere_id: o.sphere_id,
        profile: group_name(&reading.snapshot.nodes, &o.profile),
        echelon: group_name(&reading.snapshot.nodes, &o.echelon),
        territory: o.territory.clone(),
        anchor: Anchor {
            recognised: o.recognised,
            proven: o.proven,
            willing: o.willing,
        },
        named_participant: o.named_participant,
        website: o.website.clone(),
        notes: o.notes.clone(),
        fictional: reading.is_fictional(o.fictional),
        heard,
        interviews: count(interviews),
    }
}

fn person(reading: &Reading, p: &Person) -> PersonRow {
    PersonRow {
        id: p.id,
        code: p.code.clone(),
        name: p.name.clone(),
        first_name: p.first_name.clone(),
        organisation_id: p.organisation_id,
        role: p.role.clone(),
        email: p.email.clone(),
        phone: p.phone.clone(),
        attribution: p.attribution,
        consent: p.consent,
        consent_on: p.consent_on.map(|day| day.to_string()),
        named_participant: p.named_participant,
        fictional: reading.is_fictional(p.fictional),
    }
}
