//! Two cards of one stakeholder become one: whatever refers to the one that goes is carried to the one that stays, and
//! nothing becomes more open by it.

mod closed;
mod consents;

pub(crate) use closed::keep as kept_closed;

use super::{Organisation, Person, store};
use crate::{
    Error, Result, Snapshot, Vault, entry,
    space::Member,
    vault::{Done, Op, OrganisationId, PersonId, Tx},
};

/// What stands between two roles, two addresses, two sources.
const AND: &str = ", ";

impl Vault {
    /// Carries everything of the organisation `gone` to `keep`: its people, interviews and memberships. What `keep` does
    /// not say is filled in from it; its name and what differs go to the notes.
    ///
    /// # Errors
    /// [`Error::Unlike`] when they are of two spheres, or one is invented and the other real.
    pub fn organisation_merge(
        &mut self,
        keep: OrganisationId,
        gone: OrganisationId,
    ) -> Result<Done<()>> {
        if keep == gone {
            return Err(entry::invalid("organisation", ""));
        }
        self.transact(Op::new("organisation.merge"), |tx| {
            let before = Snapshot::within(tx)?;
            let known = Organisation::find(tx, keep)?;
            let gone = Organisation::find(tx, gone)?;
            if known.sphere_id != gone.sphere_id {
                return Err(Error::Unlike { field: "sphere" });
            }
            alike(&before, known.fictional, gone.fictional)?;
            store::carry(tx, "person", "organisation_id", &keep, &gone.id)?;
            store::carry(tx, "interview", "organisation_id", &keep, &gone.id)?;
            store::carry(tx, "excerpt", "organisation_id", &keep, &gone.id)?;
            carry_members(tx, |member| {
                let of_it = member.organisation_id == Some(gone.id);
                if of_it {
                    member.organisation_id = Some(keep);
                }
                of_it
            })?;
            let joined = joined_organisation(&known, &gone);
            if joined != known {
                joined.update(tx)?;
            }
            Organisation::delete(tx, gone.id)?;
            store::retire(tx, Organisation::TABLE, &gone.code)?;
            closed::keep(tx, &before)
        })
    }

    /// Carries everything of the person `gone` to `keep`: their words, interviews, meetings, memberships, and what they
    /// agreed to, of which the most closed holds. What `keep` does not say is filled in. Undo brings the consents back
    /// too.
    ///
    /// # Errors
    /// [`Error::Unlike`] when they are of two organisations, or one is invented and the other real.
    pub fn person_merge(&mut self, keep: PersonId, gone: PersonId) -> Result<Done<()>> {
        if keep == gone {
            return Err(entry::invalid("person", ""));
        }
        self.transact(Op::new("person.merge").with_facts(), |tx| {
            let before = Snapshot::within(tx)?;
            let known = Person::find(tx, keep)?;
            let gone = Person::find(tx, gone)?;
            if let (Some(one), Some(other)) = (known.organisation_id, gone.organisation_id)
                && one != other
            {
                return Err(Error::Unlike {
                    field: "organisation",
                });
            }
            alike(&before, known.fictional, gone.fictional)?;
            store::carry(tx, "excerpt", "speaker_id", &keep, &gone.id)?;
            for links in store::LINKS {
                store::carry_links(tx, links, &keep, &gone.id)?;
            }
            carry_members(tx, |member| {
                let theirs = member.person_id == Some(gone.id);
                if theirs {
                    member.person_id = Some(keep);
                }
                theirs
            })?;
            consents::carry(tx, &known, &gone)?;
            let joined = consents::joined(&before, joined_person(&known, &gone), &known, &gone);
            if joined != known {
                joined.update(tx)?;
            }
            Person::delete(tx, gone.id)?;
            store::retire(tx, Person::TABLE, &gone.code)?;
            closed::keep(tx, &before)
        })
    }
}

/// No invented word comes into a real mouth.
fn alike(dossier: &Snapshot, one: Option<bool>, other: Option<bool>) -> Result<()> {
    let invented = |fictional: Option<bool>| fictional.unwrap_or(dossier.initiative.fictional);
    if invented(one) == invented(other) {
        Ok(())
    } else {
        Err(Error::Unlike { field: "fictional" })
    }
}

/// Changes the memberships that `change` says it changed; where that makes two of one, they are joined.
fn carry_members(tx: &Tx<'_>, change: impl Fn(&mut Member) -> bool) -> Result<()> {
    for mut member in Member::all(tx)? {
        if !change(&mut member) {
            continue;
        }
        let same = |other: &Member| {
            other.id != member.id
                && (other.space_id, other.person_id, other.organisation_id)
                    == (member.space_id, member.person_id, member.organisation_id)
        };
        match Member::all(tx)?.into_iter().find(same) {
            None => member.update(tx)?,
            Some(twin) => {
                Member::delete(tx, member.id)?;
                Member {
                    role: both(&twin.role, &member.role),
                    voice: both(&twin.voice, &member.voice),
                    source: both(&twin.source, &member.source),
                    ..twin
                }
                .update(tx)?;
            }
        }
    }
    Ok(())
}

fn joined_organisation(keep: &Organisation, gone: &Organisation) -> Organisation {
    Organisation {
        acronym: filled(&keep.acronym, &gone.acronym),
        profile: filled(&keep.profile, &gone.profile),
        echelon: filled(&keep.echelon, &gone.echelon),
        territory: filled(&keep.territory, &gone.territory),
        recognised: keep.recognised || gone.recognised,
        proven: keep.proven || gone.proven,
        willing: keep.willing || gone.willing,
        named_participant: match (keep.named_participant, gone.named_participant) {
            (Some(false), _) | (_, Some(false)) => Some(false),
            (kept, filled) => kept.or(filled),
        },
        website: filled(&keep.website, &gone.website),
        notes: notes(keep, gone),
        source: both(&keep.source, &gone.source),
        ..keep.clone()
    }
}

/// The notes of both, and what the one that goes said otherwise: nothing of it is lost.
fn notes(keep: &Organisation, gone: &Organisation) -> String {
    let otherwise = [
        (&keep.name, &gone.name),
        (&keep.acronym, &gone.acronym),
        (&keep.profile, &gone.profile),
        (&keep.echelon, &gone.echelon),
        (&keep.territory, &gone.territory),
        (&keep.website, &gone.website),
    ];
    let mut trace = vec![gone.code.as_str()];
    for (kept, lost) in otherwise {
        if !kept.is_empty() && !lost.is_empty() && kept != lost {
            trace.push(lost);
        }
    }
    let mut parts = vec![keep.notes.clone()];
    if gone.notes != keep.notes {
        parts.push(gone.notes.clone());
    }
    parts.push(trace.join(" · "));
    parts.retain(|part| !part.trim().is_empty());
    parts.join("\n\n")
}

fn joined_person(keep: &Person, gone: &Person) -> Person {
    Person {
        first_name: filled(&keep.first_name, &gone.first_name),
        name: filled(&keep.name, &gone.name),
        organisation_id: keep.organisation_id.or(gone.organisation_id),
        role: both(&keep.role, &gone.role),
        email: both(&keep.email, &gone.email),
        phone: both(&keep.phone, &gone.phone),
        source: both(&keep.source, &gone.source),
        ..keep.clone()
    }
}

fn filled(kept: &str, other: &str) -> String {
    let text = if kept.trim().is_empty() { other } else { kept };
    text.to_owned()
}

/// Both texts; one where they say the same.
fn both(kept: &str, other: &str) -> String {
    let said = |text: &str| text.trim().to_lowercase();
    let known = kept.split(AND).any(|part| said(part) == said(other));
    if kept.trim().is_empty() || other.trim().is_empty() || known {
        filled(kept, other)
    } else {
        format!("{kept}{AND}{other}")
    }
}
