//! Names that stand for the people and the organisations of a dossier: the same in each copy of it, each saying its world.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use sha2::{Digest as _, Sha256};

use crate::{
    Snapshot,
    attribution::{Unnamed, words::plain},
    stakeholder::{Organisation, Person},
    vault::{OrganisationId, PersonId, SphereId},
};

/// Signs that are not taken for one another, and spell no word.
const SIGNS: &[u8; 20] = b"23456789BCDFGHJKLMNP";

/// So many of them tell two apart, and more where they do not.
const LENGTH: usize = 4;

/// A name of so many letters, written as one word, is no other word.
const AS_ONE: usize = 6;

/// The other names of everybody.
pub(super) struct Pseudonyms {
    names: Unnamed,
    others: HashMap<String, String>,
    persons: BTreeMap<PersonId, String>,
    organisations: BTreeMap<OrganisationId, String>,
    /// Names of several words, written as one; and those of one word.
    whole: BTreeSet<String>,
    alone: BTreeSet<String>,
}

impl Pseudonyms {
    /// For everybody of this dossier.
    pub(super) fn of(snapshot: &Snapshot) -> Self {
        let mut taken = BTreeSet::new();
        let sphere = |id: SphereId| {
            let mut spheres = snapshot.spheres.iter();
            spheres
                .find(|s| s.id == id)
                .map(|s| bare(&s.name_singular))
                .unwrap_or_default()
        };
        let mut organisations = BTreeMap::new();
        for organisation in &snapshot.organisations {
            let mark = mark(&organisation.id.to_string(), &mut taken);
            let other = format!("{} {mark}", sphere(organisation.sphere_id));
            organisations.insert(organisation.id, other.trim().to_owned());
        }
        let persons: BTreeMap<PersonId, String> = snapshot
            .persons
            .iter()
            .map(|p| (p.id, mark(&p.id.to_string(), &mut taken)))
            .collect();
        let named = |p: &Person| (p.full_name(), format!("Personne {}", persons[&p.id]));
        let called = |o: &Organisation| (o.name.clone(), organisations[&o.id].clone());
        let others = snapshot.persons.iter().map(named);
        let others = others.chain(snapshot.organisations.iter().map(called));
        let (mut whole, mut alone) = (BTreeSet::new(), BTreeSet::new());
        let everybody = snapshot.persons.iter().map(Person::full_name);
        let everybody = everybody.chain(snapshot.organisations.iter().map(|o| o.name.clone()));
        for name in everybody {
            let several = name
                .split(|c: char| !c.is_alphanumeric())
                .filter(|w| !w.is_empty())
                .count()
                > 1;
            let one = as_one(&name);
            if one.chars().count() >= AS_ONE {
                match several {
                    true => whole.insert(one),
                    false => alone.insert(one),
                };
            }
        }
        Self {
            // Nobody may be named, however they are written.
            names: Unnamed::everybody(snapshot),
            others: others.collect(),
            persons,
            organisations,
            whole,
            alone,
        }
    }

    /// The family name of a person: « K7F2 ». Their first name is « Personne ».
    pub(super) fn person(&self, id: PersonId) -> &str {
        self.persons.get(&id).map_or("", String::as_str)
    }

    /// The name of an organisation: « Réseau H4M9 ».
    pub(super) fn organisation(&self, id: OrganisationId) -> &str {
        self.organisations.get(&id).map_or("", String::as_str)
    }

    /// The place of a person or an organisation among the others: by their other name, which tells nothing of theirs.
    pub(super) fn order(&self, id: &str) -> &str {
        let Ok(id) = uuid::Uuid::parse_str(id) else {
            return "";
        };
        let organisation = self.organisations.get(&OrganisationId(id));
        let other = organisation.or_else(|| self.persons.get(&PersonId(id)));
        other.map_or("", String::as_str)
    }

    /// A text with the other names in the place of names; nothing at all where a name still shows through it. In a
    /// `name` of something (a code, an address, a file) one word is a name however it is written.
    pub(super) fn told(&self, text: &str, name: bool) -> String {
        let told = self.names.renamed(text, &self.others);
        let one = as_one(&told);
        let shows = self.whole.iter().any(|whole| one.contains(whole.as_str()))
            || (name && self.alone.iter().any(|alone| one.contains(alone.as_str())));
        match shows {
            true => String::new(),
            false => told,
        }
    }
}

/// What stands for an id.
fn mark(id: &str, taken: &mut BTreeSet<String>) -> String {
    let sum = Sha256::digest(id.as_bytes());
    let signs = sum
        .iter()
        .map(|byte| char::from(SIGNS[usize::from(*byte) % SIGNS.len()]));
    let signs: String = signs.collect();
    let mut length = LENGTH;
    while length < signs.len() && taken.contains(&signs[..length]) {
        length += 1;
    }
    taken.insert(signs[..length].to_owned());
    signs[..length].to_owned()
}

/// « un réseau » as « Réseau ».
fn bare(singular: &str) -> String {
    let singular = singular.trim();
    let bare = singular
        .strip_prefix("un ")
        .or_else(|| singular.strip_prefix("une "))
        .unwrap_or(singular);
    let mut letters = bare.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

/// The letters and digits of a text, as names are compared.
fn as_one(text: &str) -> String {
    plain(text)
        .chars()
        .filter(|c| c.is_alphanumeric())
        .collect()
}
