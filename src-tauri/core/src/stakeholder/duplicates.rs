//! Stakeholders that may be one and the same: for the facilitator to judge, never merged by themselves.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Organisation, Person};
use crate::{reading::Reading, search::fold};

/// Words of a name that say what an organisation is in law, or nothing: they tell no two apart.
const LEGAL: &[&str] = &[
    "asso",
    "association",
    "associations",
    "sas",
    "sasu",
    "sarl",
    "eurl",
    "sa",
    "scop",
    "scic",
    "gie",
    "gip",
    "loi",
    "1901",
    "le",
    "la",
    "les",
    "l",
    "de",
    "du",
    "des",
    "d",
    "et",
    "the",
    "of",
    "and",
];

text_enum! {
    /// What may stand twice in the dossier.
    DuplicateKind {
        /// An organisation.
        Organisation = "organisation",
        /// A person.
        Person = "person",
    }
}

/// Stakeholders that may be one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Duplicate {
    /// What they are.
    pub kind: DuplicateKind,
    /// Which.
    pub ids: Vec<String>,
    /// Their names, in the same order.
    pub names: Vec<String>,
    /// What makes one think so, in words.
    pub why: String,
}

/// A stakeholder as it is compared.
struct One {
    id: String,
    name: String,
    /// It has an acronym.
    has_acronym: bool,
    /// What it may share with another, each with the word that says so.
    traits: Vec<(&'static str, String)>,
}

/// Organisations of one name (accents, capitals and legal words apart) or of one acronym; people of one name or of one
/// e-mail.
pub fn duplicates(reading: &Reading) -> Vec<Duplicate> {
    let organisations = reading.snapshot.organisations.iter().map(organisation);
    let persons = reading.snapshot.persons.iter().map(|p| person(reading, p));
    let mut found = together(
        reading,
        DuplicateKind::Organisation,
        &organisations.collect::<Vec<_>>(),
    );
    found.extend(together(
        reading,
        DuplicateKind::Person,
        &persons.collect::<Vec<_>>(),
    ));
    found
}

fn organisation(o: &Organisation) -> One {
    let name = plain(&o.name);
    let acronym = letters(&o.acronym);
    One {
        id: o.id.to_string(),
        name: o.name.clone(),
        has_acronym: !acronym.is_empty(),
        traits: vec![
            ("duplicate-name", name),
            ("duplicate-acronym", acronym),
            // What is an acronym here may be the whole name there.
            ("duplicate-acronym", letters(&o.name)),
        ],
    }
}

fn person(reading: &Reading, p: &Person) -> One {
    let organisation = p
        .organisation_id
        .and_then(|id| reading.organisation(id))
        .map(|o| format!(", {}", o.name))
        .unwrap_or_default();
    // A surname alone is no name: people of one family are not one person.
    let name = match (p.first_name.trim(), p.name.trim()) {
        ("", _) | (_, "") => String::new(),
        _ => sorted(&p.full_name()),
    };
    One {
        id: p.id.to_string(),
        name: format!("{}{organisation}", p.full_name()),
        has_acronym: false,
        traits: vec![
            ("duplicate-name", name),
            ("duplicate-email", fold(p.email.trim())),
        ],
    }
}

/// The words of a text, folded.
fn words(text: &str) -> Vec<String> {
    fold(text)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// A name without what tells nothing; the whole of it where nothing else is left.
fn plain(name: &str) -> String {
    let all = words(name);
    let telling: Vec<String> = all
        .iter()
        .filter(|word| !LEGAL.contains(&word.as_str()))
        .cloned()
        .collect();
    if telling.is_empty() { all } else { telling }.join(" ")
}

/// A person's names in no order: which comes first differs from list to list.
fn sorted(name: &str) -> String {
    let mut words = words(name);
    words.sort();
    words.join(" ")
}

/// An acronym without its points.
fn letters(acronym: &str) -> String {
    words(acronym).concat()
}

/// Those that share a trait, and those that share one with these: each group once, with all that it shares.
fn together(reading: &Reading, kind: DuplicateKind, all: &[One]) -> Vec<Duplicate> {
    let mut sharing: BTreeMap<(&str, &str), Vec<usize>> = BTreeMap::new();
    for (at, one) in all.iter().enumerate() {
        for (why, value) in one.traits.iter().filter(|(_, value)| !value.is_empty()) {
            let group = sharing.entry((why, value)).or_default();
            if !group.contains(&at) {
                group.push(at);
            }
        }
    }
    sharing.retain(|(why, _), group| {
        let is_acronym = group.iter().any(|at| all[*at].has_acronym);
        group.len() > 1 && (*why != "duplicate-acronym" || is_acronym)
    });
    // Each belongs to the first of those that it is linked to.
    let mut first: Vec<usize> = (0..all.len()).collect();
    for group in sharing.values() {
        let least = group.iter().map(|at| first[*at]).min().unwrap_or_default();
        let joined: Vec<usize> = group.iter().map(|at| first[*at]).collect();
        for place in &mut first {
            if joined.contains(place) {
                *place = least;
            }
        }
    }
    let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (at, first) in first.iter().enumerate() {
        groups.entry(*first).or_default().push(at);
    }
    groups
        .into_values()
        .filter(|group| group.len() > 1)
        .map(|group| {
            let mut why: Vec<&str> = sharing
                .iter()
                .filter(|(_, sharing)| sharing.iter().any(|at| group.contains(at)))
                .map(|((why, _), _)| *why)
                .collect();
            why.sort_by_key(|why| *why != "duplicate-name");
            why.dedup();
            let why: Vec<String> = why.into_iter().map(|why| reading.words.say(why)).collect();
            Duplicate {
                kind,
                ids: group.iter().map(|at| all[*at].id.clone()).collect(),
                names: group.iter().map(|at| all[*at].name.clone()).collect(),
                why: why.join(", "),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_compared_without_what_tells_nothing() {
        for (one, other) in [
            ("Association Les Haltes", "HALTES"),
            ("Réseau de l’Œuvre", "reseau l'oeuvre"),
            ("Scop Atelier Escarbille", "Atelier Escarbille, SARL"),
        ] {
            assert_eq!(plain(one), plain(other), "{one} / {other}");
        }
        assert_ne!(plain("Fondation des Rives"), plain("Réseau des Rives"));
        assert_eq!(plain("Les Associations"), "les associations");
        assert_eq!(letters("C.R.E.S.S."), letters("Cress"));
        assert_eq!(sorted("BYRON Ada"), sorted("Ada Byron"));
    }
}
