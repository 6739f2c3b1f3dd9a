//! Names that a text of the facilitators' own may not say.
//!
//! Here nothing is taken out of the text: it stands in the way of publishing, and a false alarm costs trust. So first names
//! alone, and family names that are words like others, are no names here; they are with a civility (« M. Petit »).

use std::collections::HashSet;

use super::{
    Participants,
    words::{Invisible, readings, said},
};
use crate::{Snapshot, stakeholder::Person};

/// Names shorter than that are found in too many words.
const LEAST: usize = 4;

/// So many capitals are an acronym that is nobody else's.
const ACRONYM: usize = 3;

/// So many letters of a whole name written as one word are no other word.
const AS_ONE: usize = 6;

/// What stands before a family name.
const CIVILITIES: [&str; 8] = [
    "m", "mm", "mme", "mlle", "monsieur", "madame", "dr", "docteur",
];

/// Words that begin family names and much else.
const PARTICLES: [&str; 10] = ["le", "la", "les", "l", "de", "du", "des", "d", "van", "von"];

/// Names of people and organisations that a document may not hold.
#[derive(Default)]
pub(crate) struct NamesKept {
    /// The words of each, as words are compared.
    names: HashSet<Vec<String>>,
    /// The words of the longest.
    longest: usize,
    /// Acronyms, in capitals.
    acronyms: HashSet<String>,
}

impl NamesKept {
    /// All but those of `named`. Of `met`, the family name by itself is one too.
    pub(crate) fn of<'a>(
        snapshot: &Snapshot,
        named: &Participants,
        met: impl IntoIterator<Item = &'a Person>,
    ) -> Self {
        let unnamed = |p: &&Person| named.person(snapshot, p.id).is_none();
        let mut kept = Self::default();
        for person in snapshot.persons.iter().filter(unnamed) {
            kept.person(person);
        }
        for person in met.into_iter().filter(unnamed) {
            kept.add(words(&person.name));
        }
        let organisations = snapshot.organisations.iter();
        for it in organisations.filter(|o| !named.names_organisation(o.id)) {
            kept.add(words(&it.name));
            // « Union des haltes (UDH) » is said by either.
            if let Some((before, within)) = it.name.split_once('(') {
                kept.add(words(before));
                kept.acronym(within.trim_end().trim_end_matches(')'));
            }
            kept.acronym(&it.acronym);
        }
        kept
    }

    fn person(&mut self, person: &Person) {
        let (first, last) = (words(&person.first_name), words(&person.name));
        if last.is_empty() {
            return;
        }
        if !first.is_empty() {
            for whole in [[&*first, &*last].concat(), [&*last, &*first].concat()] {
                let one = whole.concat();
                if one.chars().count() >= AS_ONE {
                    self.add(vec![one]);
                }
                self.add(whole);
            }
        }
        for civility in CIVILITIES {
            self.add([&[civility.to_owned()], &*last].concat());
        }
        if last.len() > 1 && !PARTICLES.contains(&last[0].as_str()) {
            self.add(last);
        }
    }

    fn acronym(&mut self, typed: &str) {
        let acronym = typed.trim();
        if acronym.chars().filter(|c| c.is_uppercase()).count() >= ACRONYM {
            self.acronyms.insert(acronym.to_owned());
        }
    }

    fn add(&mut self, name: Vec<String>) {
        let letters: usize = name.iter().map(|word| word.chars().count()).sum();
        if letters + name.len().saturating_sub(1) >= LEAST {
            self.longest = self.longest.max(name.len());
            self.names.insert(name);
        }
    }

    /// Whether a text says one of them.
    pub(crate) fn stand_in(&self, text: &str) -> bool {
        let whole = readings(text).iter().any(|how| {
            let words = said(text, *how);
            let holds = |of: usize| words.windows(of).any(|run| self.names.contains(run));
            (1..=self.longest).any(holds)
        });
        whole
            || text
                .split(|c: char| !c.is_alphanumeric())
                .any(|word| self.acronyms.contains(word))
    }
}

fn words(name: &str) -> Vec<String> {
    said(name, Invisible::Within)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::attribution::{Attribution, Audience, sample};

    #[test]
    fn a_name_stands_in_the_way_however_it_is_spelt_and_words_like_others_do_not() {
        let mut s = sample::empty();
        let sphere = s.sphere("réseau");
        let host = s.organisation("Fondation des Rives (FDR)", sphere);
        s.organisations[0].acronym = "FdRives".to_owned();
        for (first, last) in [
            ("Jean\u{2011}Marie", "Hervé\u{2011}Kérouan"),
            ("Zoë", "O’Brien"),
            ("Rose", "Petit"),
            ("Anne", "Le Goff"),
        ] {
            s.person(last, Some(host), None);
            s.persons.last_mut().expect("added").first_name = first.to_owned();
        }
        let named = Attribution::of(&s, Audience::DRAFT).participants(&s, []);
        let kept = NamesKept::of(&s, &named, []);
        for text in [
            "Selon Jean Marie Herve-Kérouan, oui",
            "M. Hervé-Kérouan le dit",
            "Hervé-Kérouan Jean-Marie",
            "Zoe O'Brien",
            "zoeobrien@exemple.fr",
            "Mme\u{a0}Petit",
            "madame LE GOFF",
            "la Fonda\u{ad}tion des Rive\u{300}s",
            "voir la FDR",
        ] {
            assert!(kept.stand_in(text), "{text}");
        }
        for text in ["un petit local, Rose", "le Goff", "des rives", "fdr", ""] {
            assert!(!kept.stand_in(text), "{text}");
        }
    }
}
