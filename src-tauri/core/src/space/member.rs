//! Who is a member of a space, in what role, and as what they speak.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Member, Space};
use crate::{
    Error, Result, Vault, entry,
    reading::Reading,
    stakeholder::{Organisation, Person},
    vault::{Done, MemberId, Op, OrganisationId, PersonId, SpaceId, SphereId, Tx},
};

/// A membership as the facilitator fills it in.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct MemberInput {
    /// Which; a new one where absent.
    pub id: Option<MemberId>,
    /// Of which space.
    pub space_id: SpaceId,
    /// Who…
    pub person_id: Option<PersonId>,
    /// …or an organisation without a named person.
    pub organisation_id: Option<OrganisationId>,
    /// Their role in it.
    pub role: String,
    /// As what they speak.
    pub voice: String,
}

/// A membership where it is listed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[serde(rename = "Member")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct MemberView {
    /// Its id.
    pub id: MemberId,
    /// Of which space.
    pub space_id: SpaceId,
    /// The title of that space.
    pub space: String,
    /// Who, where someone is named.
    pub person_id: Option<PersonId>,
    /// The organisation: the member's own, or the person's.
    pub organisation_id: Option<OrganisationId>,
    /// The person by name, else the organisation.
    pub name: String,
    /// The organisation of a person.
    pub of: String,
    /// Their world.
    pub sphere_id: Option<SphereId>,
    /// Their role in it.
    pub role: String,
    /// As what they speak.
    pub voice: String,
}

/// The members of a space, and the voices that have a name in the dossier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Members {
    /// The members, by name.
    pub members: Vec<MemberView>,
    /// The voices in use, in every space, in the order of the alphabet.
    pub voices: Vec<String>,
}

impl Vault {
    /// Makes someone a member of a space, or writes the role and the voice of one.
    ///
    /// # Errors
    /// [`Error::Missing`] when it is nobody; [`Error::AlreadyMember`] when they are a member already;
    /// [`Error::Gone`] when the space or they are.
    pub fn member_save(&mut self, input: &MemberInput) -> Result<Done<MemberId>> {
        let op = match input.id {
            None => Op::new("member.add"),
            Some(_) => Op::new("member.edit"),
        };
        self.transact(op, |tx| save(tx, input))
    }

    /// Takes someone out of a space; they stay a participant.
    ///
    /// # Errors
    /// [`Error::Gone`] when they are no member.
    pub fn member_remove(&mut self, id: MemberId) -> Result<Done<()>> {
        self.transact(Op::new("member.remove"), |tx| {
            Member::find(tx, id)?;
            Member::delete(tx, id)
        })
    }
}

fn save(tx: &Tx<'_>, input: &MemberInput) -> Result<MemberId> {
    Space::find(tx, input.space_id)?;
    if let Some(person) = input.person_id {
        Person::find(tx, person)?;
    }
    if let Some(organisation) = input.organisation_id {
        Organisation::find(tx, organisation)?;
    }
    if input.person_id.is_none() && input.organisation_id.is_none() {
        return Err(Error::Missing { field: "member" });
    }
    let known = input.id.map(|id| Member::find(tx, id)).transpose()?;
    let member = Member {
        id: known
            .as_ref()
            .map_or_else(|| MemberId(tx.new_id()), |k| k.id),
        space_id: input.space_id,
        person_id: input.person_id,
        organisation_id: input.organisation_id,
        role: entry::line("role", &input.role)?,
        voice: entry::line("voice", &input.voice)?,
        source: known
            .as_ref()
            .map_or_else(String::new, |k| k.source.clone()),
        fictional: known.as_ref().and_then(|k| k.fictional),
    };
    // A person sits once in a space, whatever organisation stands beside them.
    let same = |other: &Member| {
        let who = match member.person_id {
            Some(person) => other.person_id == Some(person),
            None => other.person_id.is_none() && other.organisation_id == member.organisation_id,
        };
        other.space_id == member.space_id && other.id != member.id && who
    };
    if Member::all(tx)?.iter().any(same) {
        return Err(Error::AlreadyMember);
    }
    match known {
        None => member.insert(tx)?,
        Some(known) if known != member => member.update(tx)?,
        Some(_) => {}
    }
    Ok(member.id)
}

/// The members of a space.
///
/// # Errors
/// [`Error::Gone`] when there is no such space.
pub fn members(reading: &Reading, space: SpaceId) -> Result<Members> {
    reading.space(space)?;
    let mut members = memberships(reading, |member| member.space_id == space);
    members.sort_by_cached_key(|m| (m.name.to_lowercase(), m.of.to_lowercase(), m.id));
    Ok(Members {
        members,
        voices: voices(reading),
    })
}

/// The memberships of somebody, or of a space, in the order of the spaces.
pub fn memberships(reading: &Reading, which: impl Fn(&Member) -> bool) -> Vec<MemberView> {
    let snapshot = &reading.snapshot;
    let of = |space: &Space| {
        let own = snapshot.members.iter().filter(|m| m.space_id == space.id);
        own.filter(|m| which(m))
            .map(|member| view(reading, space, member))
            .collect::<Vec<_>>()
    };
    snapshot.spaces.iter().flat_map(of).collect()
}

/// The voices in use, each once.
pub fn voices(reading: &Reading) -> Vec<String> {
    let voices = reading.snapshot.members.iter().map(|m| m.voice.trim());
    let named: BTreeSet<&str> = voices.filter(|voice| !voice.is_empty()).collect();
    named.into_iter().map(str::to_owned).collect()
}

fn view(reading: &Reading, space: &Space, member: &Member) -> MemberView {
    let person = member.person_id.and_then(|id| reading.person(id));
    let organisation = person
        .and_then(|p| p.organisation_id)
        .or(member.organisation_id)
        .and_then(|id| reading.organisation(id));
    let organisation_name = organisation.map(|o| o.name.clone()).unwrap_or_default();
    let (name, of) = match person {
        Some(person) => (person.full_name(), organisation_name),
        None => (organisation_name, String::new()),
    };
    MemberView {
        id: member.id,
        space_id: space.id,
        space: space.title.clone(),
        person_id: member.person_id,
        organisation_id: organisation.map(|o| o.id),
        name,
        of,
        sphere_id: organisation.map(|o| o.sphere_id),
        role: member.role.clone(),
        voice: member.voice.clone(),
    }
}
