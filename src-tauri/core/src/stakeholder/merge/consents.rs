//! What two cards of one person say they agreed to, as one: every fact is kept, and the most closed holds (rule 3).

use crate::{
    Result, Snapshot,
    attribution::{Agreed, Degree, Reason, agreed},
    stakeholder::{Consent, ConsentState, Person},
    vault::Tx,
};

/// Carries the facts of `gone` to `keep`; two of one day that say the same become one, at the more closed degree.
pub(super) fn carry(tx: &Tx<'_>, keep: &Person, gone: &Person) -> Result<()> {
    for fact in Consent::all(tx)? {
        if fact.person_id != gone.id {
            continue;
        }
        let same = |other: &Consent| {
            other.person_id == keep.id
                && (other.date, other.state, other.purpose.as_str())
                    == (fact.date, fact.state, fact.purpose.as_str())
        };
        match Consent::all(tx)?.into_iter().find(same) {
            None => Consent {
                person_id: keep.id,
                ..fact
            }
            .update(tx)?,
            Some(twin) => {
                Consent::delete(tx, fact.id)?;
                // Where a fact says no degree, it is the card's own.
                let quotes = fact.state == ConsentState::Given && !fact.is_on_naming();
                let own = |degree: Option<Degree>, of: &Person| {
                    degree.or(of.attribution.filter(|_| quotes))
                };
                let joined = Consent {
                    degree: own(twin.degree, keep).max(own(fact.degree, gone)),
                    source: super::both(&twin.source, &fact.source),
                    ..twin.clone()
                };
                if joined != twin {
                    joined.update(tx)?;
                }
            }
        }
    }
    Ok(())
}

/// The card of both. Who agreed to nothing yet on one card agreed to what the other says; where both say something, it
/// is the more closed that stands, since the last day of which either tells: a later fact may open it.
pub(super) fn joined(
    before: &Snapshot,
    mut person: Person,
    keep: &Person,
    gone: &Person,
) -> Person {
    let quoted = |p: &Person| {
        p.consent.is_some()
            || p.attribution == Some(Degree::OffRecord)
            || facts(before, p, false).next().is_some()
    };
    match (quoted(keep), quoted(gone)) {
        (true, true) => stand(before, &mut person, keep, gone),
        (true, false) => {
            if keep.attribution.is_some() {
                person.attribution = keep.attribution.max(gone.attribution);
            }
        }
        (false, true) => {
            person.consent = gone.consent;
            person.consent_on = gone.consent_on;
            person.attribution = match gone.attribution {
                None => None,
                told => told.max(keep.attribution),
            };
        }
        (false, false) => person.attribution = keep.attribution.max(gone.attribution),
    }
    let told =
        |p: &Person| p.named_participant.is_some() || facts(before, p, true).next().is_some();
    person.named_participant = match (told(keep), told(gone)) {
        (true, true) if agreed(before, keep.id).named && agreed(before, gone.id).named => {
            keep.named_participant.or(gone.named_participant)
        }
        (true, true) => Some(false),
        (false, true) => gone.named_participant,
        (_, false) => keep.named_participant,
    };
    person
}

/// What a person said, of being named as a participant or of being quoted.
fn facts<'a>(
    before: &'a Snapshot,
    person: &Person,
    on_naming: bool,
) -> impl Iterator<Item = &'a Consent> {
    let id = person.id;
    let all = before.consents.iter();
    all.filter(move |fact| fact.person_id == id && fact.is_on_naming() == on_naming)
}

fn stand(before: &Snapshot, person: &mut Person, keep: &Person, gone: &Person) {
    let (of_keep, of_gone) = (agreed(before, keep.id), agreed(before, gone.id));
    // Nothing is quoted of who withdrew, nor of who is off the record; but who withdrew is not named either.
    let closed = |of: &Agreed| (of.degree, of.reason == Reason::ConsentWithdrawn);
    let (holds, card) = if closed(&of_gone) > closed(&of_keep) {
        (of_gone, gone)
    } else {
        (of_keep, keep)
    };
    let facts = facts(before, keep, false).chain(facts(before, gone, false));
    let days = facts.map(|fact| Some(fact.date));
    person.consent = Some(state(before, &holds, card));
    person.consent_on = days
        .chain([keep.consent_on, gone.consent_on])
        .max()
        .flatten();
    person.attribution = match holds.reason {
        Reason::NoDegree => None,
        Reason::ConsentWithdrawn | Reason::ConsentNotGiven => {
            keep.attribution.max(gone.attribution)
        }
        _ => Some(holds.degree),
    };
}

fn state(before: &Snapshot, holds: &Agreed, card: &Person) -> ConsentState {
    let given = card.consent == Some(ConsentState::Given)
        || facts(before, card, false).any(|fact| fact.state == ConsentState::Given);
    match holds.reason {
        Reason::ConsentWithdrawn => ConsentState::Withdrawn,
        Reason::ConsentNotGiven => ConsentState::Asked,
        // Off the record whatever the answer.
        _ if !given => ConsentState::Asked,
        _ => ConsentState::Given,
    }
}
