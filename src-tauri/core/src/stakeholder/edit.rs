//! Adding, changing and taking out stakeholders. A consent is a dated fact: it is written apart, and not undone.

use serde::Deserialize;

use super::{Consent, ConsentState, Organisation, Person, Sphere, store};
use crate::{
    Error, Result, Vault,
    attribution::Degree,
    crossing::group_name,
    entry,
    framework::Node,
    vault::{Changed, ConsentId, Done, Op, OrganisationId, PersonId, SphereId, Tx},
};

/// The three criteria of a *tête de pont*.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Anchor {
    /// Recognised by its peers.
    pub recognised: bool,
    /// Proven in co-construction between worlds.
    pub proven: bool,
    /// Willing to share its needs and to relay those of others.
    pub willing: bool,
}

/// An organisation as the facilitator fills it in.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct OrganisationInput {
    /// Which; a new one where absent.
    pub id: Option<OrganisationId>,
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
}

/// A person as the facilitator fills them in.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PersonInput {
    /// Which; a new one where absent.
    pub id: Option<PersonId>,
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
    /// …since this day; today where absent.
    pub consent_on: Option<String>,
    /// Whether they consented to be named as a participant.
    pub named_participant: Option<bool>,
}

impl Vault {
    /// Adds a world.
    pub fn sphere_add(&mut self, name: &str, singular: &str) -> Result<Done<SphereId>> {
        let name = entry::required("name", name)?;
        let name_singular = entry::required("singular", singular)?;
        self.transact(Op::new("sphere.add"), |tx| {
            let sphere = Sphere {
                id: SphereId(tx.new_id()),
                code: entry::free_code(tx, "sphere", &entry::slug(&name, "sphere"))?,
                name,
                name_singular,
                rank: store::last_sphere(tx)?,
                source: String::new(),
                fictional: None,
            };
            sphere.insert(tx)?;
            Ok(sphere.id)
        })
    }

    /// Adds an organisation, or writes its changes.
    pub fn organisation_save(&mut self, input: &OrganisationInput) -> Result<Done<OrganisationId>> {
        let op = match input.id {
            None => Op::new("organisation.add"),
            Some(_) => Op::new("organisation.edit"),
        };
        self.transact(op, |tx| {
            Sphere::find(tx, input.sphere_id)?;
            let known = input.id.map(|id| Organisation::find(tx, id)).transpose()?;
            let kept = match &known {
                Some(known) => (
                    known.id,
                    known.code.clone(),
                    known.source.clone(),
                    known.fictional,
                ),
                None => {
                    let code = entry::next_code(tx, "organisation", "org")?;
                    (OrganisationId(tx.new_id()), code, String::new(), None)
                }
            };
            // The window shows the names of the framework's nodes: what it gives back unchanged keeps its code.
            let nodes = Node::all(tx)?;
            let unchanged = |given: String, kept: Option<&String>| match kept {
                Some(code) if group_name(&nodes, code) == given => code.clone(),
                _ => given,
            };
            let profile = entry::line("profile", &input.profile)?;
            let echelon = entry::line("echelon", &input.echelon)?;
            let organisation = Organisation {
                id: kept.0,
                code: kept.1,
                name: entry::required("name", &input.name)?,
                acronym: entry::line("acronym", &input.acronym)?,
                sphere_id: input.sphere_id,
                profile: unchanged(profile, known.as_ref().map(|o| &o.profile)),
                echelon: unchanged(echelon, known.as_ref().map(|o| &o.echelon)),
                territory: entry::line("territory", &input.territory)?,
                recognised: input.anchor.recognised,
                proven: input.anchor.proven,
                willing: input.anchor.willing,
                named_participant: input.named_participant,
                website: entry::line("website", &input.website)?,
                notes: entry::text("notes", &input.notes)?,
                source: kept.2,
                fictional: kept.3,
            };
            match known {
                None => organisation.insert(tx)?,
                Some(known) if known != organisation => organisation.update(tx)?,
                Some(_) => {}
            }
            Ok(organisation.id)
        })
    }

    /// Takes out an organisation that nothing rests on.
    pub fn organisation_delete(&mut self, id: OrganisationId) -> Result<Done<()>> {
        self.transact(Op::new("organisation.delete"), |tx| {
            entry::rests_on(tx, "interview", "organisation_id", &id)?;
            entry::rests_on(tx, "person", "organisation_id", &id)?;
            entry::rests_on(tx, "member", "organisation_id", &id)?;
            entry::rests_on(tx, "excerpt", "organisation_id", &id)?;
            Organisation::delete(tx, id)
        })
    }

    /// Adds a person, or writes their changes. What was said of their consent is a fact of its own: undo leaves it.
    pub fn person_save(&mut self, input: &PersonInput) -> Result<Done<PersonId>> {
        let op = match input.id {
            None => Op::new("person.add"),
            Some(_) => Op::new("person.edit"),
        };
        // Checked before anything is written: the fact follows in a transaction of its own.
        let consent_on = entry::day("consentOn", input.consent_on.as_deref())?;
        // An agreement of a day to come would outweigh a withdrawal of today, as in `consent_add`.
        let tomorrow = entry::today(self.surroundings().now()) + chrono::Days::new(1);
        if input.consent.is_some_and(|c| c != ConsentState::Withdrawn)
            && let Some(ahead) = consent_on.filter(|on| *on > tomorrow)
        {
            return Err(entry::invalid("consentOn", &ahead.to_string()));
        }
        if let Some(id) = input.id
            && input.consent.is_none()
            && Person::find(self.conn(), id)?.consent.is_some()
        {
            return Err(entry::invalid("consent", ""));
        }
        let mut done = self.transact(op, |tx| save(tx, input))?;
        let Some(state) = input.consent else {
            return Ok(done);
        };
        let person = Person::find(self.conn(), done.value)?;
        let on = consent_on.unwrap_or_else(|| match person.consent_on {
            Some(on) if person.consent == Some(state) => on,
            _ => entry::today(self.surroundings().now()),
        });
        if (person.consent, person.consent_on) != (Some(state), Some(on)) {
            let fact = self.consent_record(person.id, state, on)?;
            done.changed.tables.extend(fact.tables);
        }
        Ok(done)
    }

    /// Records where a person's consent stands since a day, in place of what was recorded of that day.
    pub fn consent_record(
        &mut self,
        id: PersonId,
        state: ConsentState,
        on: chrono::NaiveDate,
    ) -> Result<Changed> {
        let done = self.transact(Op::lasting("consent").with_facts(), |tx| {
            let mut person = Person::find(tx, id)?;
            person.consent = Some(state);
            person.consent_on = Some(on);
            person.update(tx)?;
            // What is said later of one day replaces what was said of it earlier: a slip is corrected,
            // and the history keeps it. To be named as a participant is another matter.
            let mut known = false;
            for fact in Consent::all(tx)? {
                if (fact.person_id, fact.date) != (id, on) || fact.is_on_naming() {
                    continue;
                }
                if fact.state == state && fact.degree.is_none() && !known {
                    known = true;
                } else {
                    Consent::delete(tx, fact.id)?;
                }
            }
            if !known {
                let fact = Consent {
                    id: ConsentId(tx.new_id()),
                    person_id: id,
                    date: on,
                    state,
                    degree: None,
                    purpose: String::new(),
                    source: String::new(),
                    fictional: None,
                };
                fact.insert(tx)?;
            }
            Ok(())
        })?;
        Ok(done.changed)
    }

    /// Takes out a person that nothing rests on. Their consents are facts: a person who has any stays.
    pub fn person_delete(&mut self, id: PersonId) -> Result<Done<()>> {
        self.transact(Op::new("person.delete"), |tx| {
            entry::rests_on(tx, "excerpt", "speaker_id", &id)?;
            entry::rests_on(tx, "interview_person", "person_id", &id)?;
            entry::rests_on(tx, "meeting_attendee", "person_id", &id)?;
            entry::rests_on(tx, "member", "person_id", &id)?;
            entry::rests_on(tx, "consent", "person_id", &id)?;
            Person::delete(tx, id)
        })
    }
}

fn save(tx: &Tx<'_>, input: &PersonInput) -> Result<PersonId> {
    if let Some(organisation) = input.organisation_id {
        Organisation::find(tx, organisation)?;
    }
    let known = input.id.map(|id| Person::find(tx, id)).transpose()?;
    let name = entry::line("name", &input.name)?;
    let first_name = entry::line("firstName", &input.first_name)?;
    if name.is_empty() && first_name.is_empty() {
        return Err(Error::Missing { field: "name" });
    }
    let mut person = match &known {
        Some(known) => known.clone(),
        None => Person {
            id: PersonId(tx.new_id()),
            code: entry::next_code(tx, "person", "per")?,
            name: String::new(),
            first_name: String::new(),
            organisation_id: None,
            role: String::new(),
            email: String::new(),
            phone: String::new(),
            attribution: None,
            consent: None,
            consent_on: None,
            named_participant: None,
            source: String::new(),
            fictional: None,
        },
    };
    person.name = name;
    person.first_name = first_name;
    person.organisation_id = input.organisation_id;
    person.role = entry::line("role", &input.role)?;
    person.email = entry::line("email", &input.email)?;
    person.phone = entry::line("phone", &input.phone)?;
    person.attribution = input.attribution;
    person.named_participant = input.named_participant;
    match known {
        None => person.insert(tx)?,
        Some(known) if known != person => person.update(tx)?,
        Some(_) => {}
    }
    Ok(person.id)
}
