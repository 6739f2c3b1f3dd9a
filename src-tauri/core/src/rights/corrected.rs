//! What the card of a person said before it was put right, and when that was: the right to have what is wrong corrected
//! leaves a trace, which is part of what is held of them.

use std::collections::BTreeSet;

use rusqlite::Connection;
use serde::Serialize;

use super::store;
use crate::{
    Error, Result, Snapshot, Vault,
    attribution::is_name,
    stakeholder::Person,
    vault::{PersonId, journal},
};

text_enum! {
    /// What of a card is put right.
    CorrectedField {
        /// The family name.
        Name = "name",
        /// The first name.
        FirstName = "first-name",
        /// Of which organisation they are.
        Organisation = "organisation",
        /// What they do there.
        Role = "role",
        /// Their address.
        Email = "email",
        /// Their number.
        Phone = "phone",
    }
}

impl CorrectedField {
    fn column(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::FirstName => "first_name",
            Self::Organisation => "organisation_id",
            Self::Role => "role",
            Self::Email => "email",
            Self::Phone => "phone",
        }
    }

    fn of(self, person: &Person) -> String {
        match self {
            Self::Name => person.name.clone(),
            Self::FirstName => person.first_name.clone(),
            Self::Organisation => {
                let id = person.organisation_id.map(|id| id.to_string());
                id.unwrap_or_default()
            }
            Self::Role => person.role.clone(),
            Self::Email => person.email.clone(),
            Self::Phone => person.phone.clone(),
        }
    }
}

/// One thing of a card that was put right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Correction {
    /// When, in RFC 3339, UTC.
    pub at: String,
    /// What of it.
    pub field: CorrectedField,
    /// What it said.
    pub before: String,
    /// What it said from then on.
    pub after: String,
}

/// What was put right on the card of a person, the latest first, as the journal has kept it.
///
/// # Errors
/// [`Error::Gone`] when the dossier has no such person.
pub fn corrections(vault: &Vault, id: PersonId) -> Result<Vec<Correction>> {
    let all = all(vault.conn(), &Snapshot::read(vault)?, id)?;
    Ok(all.into_iter().map(|(_, correction)| correction).collect())
}

/// The same, as the person themselves may read it: a card that became somebody else's says nothing of whose it was.
pub(super) fn own(vault: &Vault, snapshot: &Snapshot, id: PersonId) -> Result<Vec<Correction>> {
    let since = theirs_since(vault.conn(), id)?;
    let all = all(vault.conn(), snapshot, id)?.into_iter();
    Ok(all
        .filter(|(entry, _)| *entry > since)
        .map(|(_, correction)| correction)
        .collect())
}

fn all(conn: &Connection, snapshot: &Snapshot, id: PersonId) -> Result<Vec<(i64, Correction)>> {
    let person = snapshot.persons.iter().find(|p| p.id == id);
    let person = person.ok_or(Error::Gone { what: "person" })?;
    let mut all = Vec::new();
    for field in CorrectedField::ALL {
        let mut after = field.of(person);
        for (entry, at, before) in told(conn, id, *field)? {
            if before != after {
                let correction = Correction {
                    at,
                    field: *field,
                    before: said(snapshot, *field, &before),
                    after: said(snapshot, *field, &after),
                };
                all.push((entry, correction));
            }
            after = before;
        }
    }
    all.sort_by_key(|(entry, _)| std::cmp::Reverse(*entry));
    Ok(all)
}

/// What a field said before each write that changed it, the latest first: the write, when it was, the words. What a card
/// said when it was made corrects nothing.
fn told(
    conn: &Connection,
    id: PersonId,
    field: CorrectedField,
) -> Result<Vec<(i64, String, String)>> {
    let told = journal::wordings(conn, Person::TABLE, &[id.to_string()], field.column())?;
    let told = told.into_iter();
    Ok(told
        .filter_map(|w| Some((w.entry.id, w.entry.at, w.before?)))
        .collect())
}

/// The last write that changed both names of a card at once: from then on it is another person's, or was nobody's before.
fn theirs_since(conn: &Connection, id: PersonId) -> Result<i64> {
    let writes = |field| -> Result<BTreeSet<i64>> {
        let told = told(conn, id, field)?;
        Ok(told.into_iter().map(|(entry, ..)| entry).collect())
    };
    let firsts = writes(CorrectedField::FirstName)?;
    let lasts = writes(CorrectedField::Name)?;
    Ok(firsts.intersection(&lasts).max().copied().unwrap_or(0))
}

/// What a person was called before, first name and family name: on their card, since it is theirs, and on those that were
/// joined with it. What may be an ordinary word, or a function that stood there until the name was known, is none.
pub(super) fn former_names(conn: &Connection, person: &Person) -> Result<Vec<(String, String)>> {
    let since = theirs_since(conn, person.id)?;
    let worn = |field| -> Result<Vec<String>> {
        let told = told(conn, person.id, field)?.into_iter();
        let told = told.filter(|(entry, _, before)| *entry > since && is_name(before));
        Ok(told.map(|(.., before)| before).collect())
    };
    let firsts = worn(CorrectedField::FirstName)?.into_iter();
    let mut all: Vec<(String, String)> = firsts.map(|first| (first, person.name.clone())).collect();
    let lasts = worn(CorrectedField::Name)?.into_iter();
    all.extend(lasts.map(|last| (person.first_name.clone(), last)));
    for entry in store::merges(conn, person.id)? {
        if entry <= since {
            continue;
        }
        let gone = journal::deleted(conn, entry)?.into_iter();
        let gone = gone.filter(|image| image.table == Person::TABLE && is_name(image.text("name")));
        all.extend(gone.map(|p| (p.text("first_name").to_owned(), p.text("name").to_owned())));
    }
    let mut seen = BTreeSet::from([(person.first_name.clone(), person.name.clone())]);
    all.retain(|name| seen.insert(name.clone()));
    Ok(all)
}

/// A value as one reads it: an organisation by its name, where there is one still.
fn said(snapshot: &Snapshot, field: CorrectedField, value: &str) -> String {
    if field != CorrectedField::Organisation || value.is_empty() {
        return value.to_owned();
    }
    let mut organisations = snapshot.organisations.iter();
    let known = organisations.find(|o| o.id.to_string() == value);
    known.map_or_else(|| "–".to_owned(), |o| o.name.clone())
}
