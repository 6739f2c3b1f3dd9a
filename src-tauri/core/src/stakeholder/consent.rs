//! Consents as dated facts: asked, given at a degree, withdrawn; to be quoted, and apart from it to be named as a
//! participant. None of them is undone.

use chrono::NaiveDate;

use super::{Consent, ConsentState, Person};
use crate::{
    Error, Result, Vault,
    attribution::Degree,
    entry,
    vault::{ConsentId, Done, Op, PersonId, Tx},
};

impl Vault {
    /// Adds a dated fact to what a person said of being quoted, or of being named as a participant where `purpose` is
    /// `cite_participant`. It takes the place of what was recorded of that matter on that day. The person's card
    /// follows the latest.
    ///
    /// # Errors
    /// [`Error::Missing`] without a date; [`Error::Invalid`] when it is none, or for an agreement of a day to come.
    pub fn consent_add(
        &mut self,
        id: PersonId,
        date: &str,
        state: ConsentState,
        degree: Option<Degree>,
        purpose: &str,
    ) -> Result<Done<()>> {
        let date = entry::day("date", Some(date))?.ok_or(Error::Missing { field: "date" })?;
        let purpose = entry::line("purpose", purpose)?;
        self.transact(Op::lasting("consent").with_facts(), |tx| {
            // An agreement of a day to come would outweigh a withdrawal of today. Elsewhere it may be tomorrow already.
            let tomorrow = entry::today(tx.now()) + chrono::Days::new(1);
            if state != ConsentState::Withdrawn && date > tomorrow {
                return Err(entry::invalid("date", &date.to_string()));
            }
            let fact = Consent {
                id: ConsentId(tx.new_id()),
                person_id: id,
                date,
                state,
                degree,
                purpose,
                source: String::new(),
                fictional: None,
            };
            // Only to be quoted has a degree; and who withdraws agrees to none.
            let fact = Consent {
                degree: degree.filter(|_| !fact.is_on_naming() && state != ConsentState::Withdrawn),
                ..fact
            };
            let person = Person::find(tx, id)?;
            let latest = replace(tx, &fact)?;
            let told = if fact.is_on_naming() {
                named(person.clone(), &fact, latest)
            } else {
                quoted(person.clone(), &fact)
            };
            if told != person {
                told.update(tx)?;
            }
            Ok(())
        })
    }
}

/// Writes a fact in the place of those of its day and matter. Gives the last day of which that matter has a fact.
fn replace(tx: &Tx<'_>, fact: &Consent) -> Result<NaiveDate> {
    let mut latest = fact.date;
    for known in Consent::all(tx)? {
        if known.person_id != fact.person_id || known.is_on_naming() != fact.is_on_naming() {
            continue;
        }
        latest = latest.max(known.date);
        if known.date == fact.date {
            Consent::delete(tx, known.id)?;
        }
    }
    fact.insert(tx)?;
    Ok(latest)
}

/// The card of a person of whom this was said: it follows, unless it tells of a later day.
fn quoted(mut person: Person, fact: &Consent) -> Person {
    if person.consent_on.is_none_or(|known| known <= fact.date) {
        person.consent = Some(fact.state);
        person.consent_on = Some(fact.date);
        if fact.state == ConsentState::Given && fact.degree.is_some() {
            person.attribution = fact.degree;
        }
    }
    person
}

/// The same of being named as a participant. To be asked answers nothing.
fn named(mut person: Person, fact: &Consent, latest: NaiveDate) -> Person {
    if latest <= fact.date {
        match fact.state {
            ConsentState::Given => person.named_participant = Some(true),
            ConsentState::Withdrawn => person.named_participant = Some(false),
            ConsentState::Asked => {}
        }
    }
    person
}
