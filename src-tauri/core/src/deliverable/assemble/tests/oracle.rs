//! What a document may hold, worked out word by word and by other ways than the rule under test.

use std::collections::BTreeSet;

use croisee_typeset::document::{Block, Document, Drawing, MatrixCell, Quote, plain};

use super::dice::{WORDS, position, word};
use crate::{
    Snapshot,
    attribution::{Audience, Degree},
    interview::{Excerpt, Interview},
    stakeholder::{ConsentState, Person},
    vault::{OrganisationId, PersonId},
};

/// Says what leaks, if anything does.
pub(crate) fn leak(s: &Snapshot, document: &Document, audience: Audience) -> Option<String> {
    let text = serde_json::to_string(document).ok()?;
    let said: BTreeSet<&str> = text
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|w| w.ends_with('z'))
        .collect();
    for never in [
        "notesorgz",
        "notesentretienz",
        "notesrencontrez",
        "notesappuiz",
        "facilitateurz",
        "fonctionz",
        "courrielz",
        "telephonez",
        "objetz",
        "prefixez",
        "suffixez",
        "territoirez",
        "lieuz",
        "ordrez",
        "amendementz",
        "avantkanz",
        "retourkanz",
        "remarquekanz",
        "reponsekanz",
        "notesdocz",
    ] {
        if said.contains(never) {
            return Some(format!("{never} never leaves"));
        }
    }
    let mut quotes = Vec::new();
    gather(&document.blocks, &mut quotes);
    words_beyond(s, &said, audience)
        .or_else(|| quotes.iter().find_map(|q| told_beyond(s, q, audience)))
        .or_else(|| names_beyond(s, &said, &quotes, audience))
        .or_else(|| counts_beyond(s, &document.blocks, audience))
        .or_else(|| sides_beyond(s, document, audience))
}

/// Words outside excerpts, off the record, or of what nobody validated.
fn words_beyond(s: &Snapshot, said: &BTreeSet<&str>, audience: Audience) -> Option<String> {
    let interviews = s
        .interviews
        .iter()
        .enumerate()
        .map(|(n, i)| (n, Some(i), None));
    let meetings = s
        .meetings
        .iter()
        .enumerate()
        .map(|(n, m)| (1000 + n, None, Some(m)));
    for (notes, interview, meeting) in interviews.chain(meetings) {
        for n in 0..WORDS {
            let word = word(notes, n);
            if !said.contains(word.as_str()) {
                continue;
            }
            let over: Vec<&Excerpt> = s
                .excerpts
                .iter()
                .filter(|e| {
                    e.interview_id == interview.map(|i: &Interview| i.id)
                        && e.meeting_id == meeting.map(|m: &crate::space::Meeting| m.id)
                })
                .filter(|e| e.quote.split(' ').any(|w| w == word))
                .collect();
            if over.is_empty() {
                return Some(format!("{word} is in no excerpt"));
            }
            if over.iter().any(|e| own(s, e) == Degree::OffRecord) {
                return Some(format!("{word} is off the record"));
            }
            if interview.is_some_and(|i| kept_out(i, audience)) {
                return Some(format!("{word} was validated by nobody"));
            }
        }
    }
    None
}

fn kept_out(interview: &Interview, audience: Audience) -> bool {
    audience.published && !audience.override_unvalidated && !interview.status.is_validated()
}

/// A quote that says more of who speaks than its words allow.
fn told_beyond(s: &Snapshot, quote: &Quote, audience: Audience) -> Option<String> {
    let words = plain(&quote.content);
    let who = plain(&quote.attribution);
    let mut closed = Degree::Named;
    let mut speakers: BTreeSet<Option<PersonId>> = BTreeSet::new();
    for said in words.split([' ', ',']).filter(|w| w.starts_with("mot")) {
        for e in s
            .excerpts
            .iter()
            .filter(|e| e.quote.split(' ').any(|w| w == said))
        {
            closed = closed.max(own(s, e));
            speakers.insert(e.speaker_id);
        }
    }
    let person = s.persons.iter().any(|p| holds(&who, &p.name));
    let organisation = s.organisations.iter().any(|o| holds(&who, &o.name));
    let sphere = s
        .spheres
        .iter()
        .find(|x| who.contains(x.name_singular.as_str()));
    // A side beside words says what somebody thinks: of one who is told by less than an organisation it is not said.
    let side = who.contains("pour «\u{202f}Côté ");
    let beyond = (side && closed > Degree::Organisation)
        || (person && closed > Degree::Named)
        || (organisation && closed > Degree::Organisation)
        || (sphere.is_some() && closed > Degree::Sphere);
    if beyond {
        return Some(format!("« {words} » at {closed:?} reads {who}"));
    }
    let small = sphere.filter(|x| heard(s, audience, |o| o.sphere_id == x.id).len() < 3);
    small.map(|x| format!("{} is too small to be told", x.name))
}

/// A name that neither consent nor a quote allows.
fn names_beyond(
    s: &Snapshot,
    said: &BTreeSet<&str>,
    quotes: &[Quote],
    audience: Audience,
) -> Option<String> {
    let quoted = |name: &str| quotes.iter().any(|q| holds(&plain(&q.attribution), name));
    for person in &s.persons {
        let (degree, withdrawn) = limit(s, person);
        let named =
            person_may_be_listed(s, person) || (degree == Degree::Named && quoted(&person.name));
        for name in [&person.name, &person.first_name] {
            if said.contains(name.as_str()) && (withdrawn || !named) {
                return Some(format!("{name} is named"));
            }
        }
    }
    for organisation in &s.organisations {
        let may = organisation.named_participant == Some(true) || quoted(&organisation.name);
        if said.contains(organisation.name.as_str()) && !may {
            return Some(format!("{} is named", organisation.name));
        }
    }
    // An entry of an interview that nobody validated, or that is off the record, stays inside; so does one that is by itself.
    for entry in &s.entries {
        let origin = s
            .interviews
            .iter()
            .find(|i| Some(i.id) == entry.origin_interview_id);
        let inside = entry.attribution == Some(Degree::OffRecord)
            || origin
                .is_some_and(|i| kept_out(i, audience) || i.attribution == Some(Degree::OffRecord));
        if inside && said.contains(entry.title.as_str()) {
            return Some(format!("{} stays inside", entry.title));
        }
    }
    None
}

/// A count of one or two, or anything of a group too small.
fn counts_beyond(s: &Snapshot, blocks: &[Block], audience: Audience) -> Option<String> {
    for block in blocks {
        let Block::Figure(figure) = block else {
            continue;
        };
        let Drawing::Matrix(matrix) = &figure.drawing else {
            continue;
        };
        for row in &matrix.rows {
            for (cell, sphere) in row.cells.iter().zip(&s.spheres) {
                let MatrixCell {
                    text,
                    share,
                    hidden,
                } = cell;
                let small = heard(s, audience, |o| o.sphere_id == sphere.id).len() < 3;
                if matches!(text.as_str(), "1" | "2") || (small && (!hidden || *share > 0.0)) {
                    return Some(format!("a cell reads {text}"));
                }
            }
        }
    }
    None
}

/// A side of one or two that is counted, or told by a sphere that none of its words may tell.
pub(crate) fn sides_beyond(
    s: &Snapshot,
    document: &Document,
    audience: Audience,
) -> Option<String> {
    let text = document.text();
    for (n, statement) in s.statements.iter().enumerate() {
        for at in 0..statement.positions.0.len() {
            let lead = format!("{}.", position(n, at));
            for (from, _) in text.match_indices(&lead) {
                let told = &text[from + lead.len()..];
                // The line ends where the next side begins, at the latest with its paragraph.
                let told = told.split(['\n', '\r']).next().unwrap_or_default();
                let told = told.split("Côté ").next().unwrap_or_default();
                if [" 1 organisation", " 2 organisations"]
                    .iter()
                    .any(|few| told.contains(few))
                {
                    return Some(format!("{lead} counts{told}"));
                }
                for sphere in s.spheres.iter().filter(|x| told.contains(x.name.as_str())) {
                    let opens = |e: &&Excerpt| {
                        let of_side = s.evidence.iter().any(|link| {
                            link.statement_id == statement.id
                                && link.excerpt_id == Some(e.id)
                                && link.position == position(n, at)
                        });
                        of_side && own(s, e) <= Degree::Sphere
                    };
                    let small = heard(s, audience, |o| o.sphere_id == sphere.id).len() < 3;
                    if small || !s.excerpts.iter().any(|e| opens(&e)) {
                        return Some(format!("{lead} tells {}", sphere.name));
                    }
                }
            }
        }
    }
    None
}

fn heard(
    s: &Snapshot,
    audience: Audience,
    wanted: impl Fn(&crate::stakeholder::Organisation) -> bool,
) -> BTreeSet<OrganisationId> {
    s.interviews
        .iter()
        .filter(|i| i.status.is_heard() && !kept_out(i, audience))
        .map(|i| i.organisation_id)
        .filter(|id| s.organisations.iter().any(|o| o.id == *id && wanted(o)))
        .collect()
}

fn holds(text: &str, name: &str) -> bool {
    text.split(|c: char| !c.is_ascii_alphanumeric())
        .any(|w| w == name)
}

/// The degree of an excerpt by itself, groups aside.
fn own(s: &Snapshot, e: &Excerpt) -> Degree {
    let present: Vec<PersonId> = match (e.speaker_id, e.interview_id) {
        (Some(speaker), _) => vec![speaker],
        (None, Some(id)) => s
            .interview_persons
            .iter()
            .filter(|l| l.interview_id == id)
            .map(|l| l.person_id)
            .collect(),
        (None, None) => s
            .meeting_attendees
            .iter()
            .filter(|l| Some(l.meeting_id) == e.meeting_id)
            .map(|l| l.person_id)
            .filter(|id| e.organisation_id.is_none_or(|own| works_for(s, *id, own)))
            .collect(),
    };
    // An organisation that speaks in a meeting is told as none of those of it who were there.
    let as_one = (e.speaker_id, e.interview_id) == (None, None) && e.organisation_id.is_some();
    let of_origin = match (e.interview_id, e.meeting_id) {
        (Some(id), _) => s
            .interviews
            .iter()
            .find(|i| i.id == id)
            .and_then(|i| i.attribution),
        (None, id) => s
            .meetings
            .iter()
            .find(|m| Some(m.id) == id)
            .map(|m| m.attribution.unwrap_or(Degree::Anonymous)),
    };
    let mut degrees: Vec<Degree> = present
        .iter()
        .filter_map(|id| s.persons.iter().find(|p| p.id == *id))
        .map(|p| limit(s, p).0)
        .collect();
    match present.len() {
        0 => degrees.push(Degree::Anonymous),
        1 if !as_one => {}
        _ => degrees.push(Degree::Organisation),
    }
    // Where nobody is marked in a meeting, anyone may have spoken: neither a person nor an organisation is told.
    if (e.speaker_id, e.organisation_id, e.interview_id) == (None, None, None) {
        degrees.push(Degree::Sphere);
    }
    degrees.extend(of_origin);
    degrees.extend(e.attribution);
    degrees.into_iter().max().unwrap_or(Degree::OffRecord)
}

fn works_for(s: &Snapshot, person: PersonId, organisation: OrganisationId) -> bool {
    s.persons
        .iter()
        .any(|p| p.id == person && p.organisation_id == Some(organisation))
}

/// The latest consent on being quoted; on one day the more closed. Dates are always said here.
fn limit(s: &Snapshot, person: &Person) -> (Degree, bool) {
    let mut facts: Vec<(chrono::NaiveDate, Degree)> = s
        .consents
        .iter()
        .filter(|c| c.person_id == person.id && c.purpose != "cite_participant")
        .map(|c| {
            let given = match (c.degree, person.consent) {
                (Some(given), None) => Some(given.max(person.attribution.unwrap_or(given))),
                (given, _) => given.or(person.attribution),
            };
            (c.date, closed(person, c.state, given))
        })
        .collect();
    facts.extend(
        person
            .consent_on
            .zip(person.consent)
            .map(|(on, state)| (on, closed(person, state, person.attribution))),
    );
    let degree = match facts.iter().max() {
        Some((_, degree)) => *degree,
        None => closed(person, ConsentState::Asked, None),
    };
    let withdrawn = facts.iter().map(|(on, _)| on).max().is_some_and(|last| {
        s.consents.iter().any(|c| {
            c.person_id == person.id
                && c.purpose != "cite_participant"
                && c.date == *last
                && c.state == ConsentState::Withdrawn
        }) || (person.consent_on == Some(*last) && person.consent == Some(ConsentState::Withdrawn))
    });
    (degree, withdrawn)
}

fn closed(person: &Person, state: ConsentState, given: Option<Degree>) -> Degree {
    match state {
        ConsentState::Given => given.unwrap_or(Degree::Anonymous),
        ConsentState::Asked if person.attribution == Some(Degree::OffRecord) => Degree::OffRecord,
        ConsentState::Asked => Degree::Anonymous,
        ConsentState::Withdrawn => Degree::OffRecord,
    }
}

fn person_may_be_listed(s: &Snapshot, person: &Person) -> bool {
    let last = s
        .consents
        .iter()
        .filter(|c| c.person_id == person.id && c.purpose == "cite_participant")
        .max_by_key(|c| (c.date, c.state));
    match (person.named_participant, last) {
        (Some(false), _) => false,
        (_, Some(fact)) => fact.state == ConsentState::Given,
        (named, None) => named == Some(true),
    }
}

/// Every quote, wherever it stands.
fn gather(blocks: &[Block], found: &mut Vec<Quote>) {
    for block in blocks {
        match block {
            Block::Quote(quote) => found.push(quote.clone()),
            Block::Entry(entry) => gather(&entry.blocks, found),
            Block::Together(blocks) => gather(blocks, found),
            _ => {}
        }
    }
}
