//! Names that a text of the facilitators' own may not say.
//!
//! Here nothing is taken out of the text: it stands in the way of publishing, and a false alarm costs trust. So first names
//! alone, and family names that are words like others, are no names here; they are with a civility (« M. Petit ») and with
//! an initial (« R. Petit »). Nor may it give away where such a person is reached.

use std::collections::HashSet;

use super::{
    Participants,
    words::{self, Invisible, is_invisible, plain, readings, said},
};
use crate::{Snapshot, stakeholder::Person};

/// Names shorter than that are found in too many words.
const LEAST: usize = 4;

/// So many capitals are an acronym that is nobody else's.
const ACRONYM: usize = 3;

/// So many letters of a whole name written as one word are no other word.
const AS_ONE: usize = 6;

/// A telephone number is known by so many digits at its end, with the code of its country or without.
const DIGITS: usize = 9;

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
    /// Initials with family names.
    initials: HashSet<Vec<String>>,
    /// Addresses of electronic mail.
    mails: HashSet<String>,
    /// The last digits of telephone numbers.
    phones: HashSet<String>,
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
        // An address that is shared with somebody who may be named tells nobody else.
        for person in snapshot.persons.iter().filter(|p| !unnamed(p)) {
            for mail in mails(&person.email) {
                kept.mails.remove(&mail);
            }
            for phone in phones(&person.phone) {
                kept.phones.remove(&phone);
            }
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
        self.mails.extend(mails(&person.email));
        let ends = numbers(&person.phone).into_iter().filter_map(|number| {
            let from = number.len().checked_sub(DIGITS)?;
            Some(number[from..].to_owned())
        });
        self.phones.extend(ends);
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
        for initial in first.iter().filter_map(|word| word.chars().next()) {
            self.initials
                .insert([&[initial.to_string()], &*last].concat());
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
        let seen: String = text.chars().filter(|c| !is_invisible(*c)).collect();
        // « U.D.H. » is the acronym too.
        let acronym = |text: &str| {
            let mut words = text.split(|c: char| !c.is_alphanumeric());
            words.any(|word| self.acronyms.contains(word))
        };
        whole
            || acronym(&seen)
            || acronym(&seen.replace('.', ""))
            || self.with_initial(text)
            || (!self.mails.is_empty() && mails(&seen).any(|it| self.mails.contains(&it)))
            || (!self.phones.is_empty() && phones(&seen).any(|it| self.phones.contains(&it)))
    }

    /// Whether a text says a family name after an initial: a capital, a full stop, a name with a capital.
    fn with_initial(&self, text: &str) -> bool {
        let Some(longest) = self.initials.iter().map(Vec::len).max() else {
            return false;
        };
        let text: Vec<char> = text.chars().collect();
        let places = words::words(&text);
        let word = |(from, to): (usize, usize)| plain(&text[from..to].iter().collect::<String>());
        let is_capital = |(from, _): (usize, usize)| text[from].is_uppercase();
        let between = |end: usize, next: usize| {
            let mut between = text[end..next].iter().filter(|c| !is_invisible(**c));
            between.next() == Some(&'.')
                && between.all(|c| c.is_whitespace() || matches!(c, '-' | '\u{2011}'))
        };
        places.iter().enumerate().any(|(at, initial)| {
            let first = word(*initial);
            let Some(next) = places.get(at + 1) else {
                return false;
            };
            if first.chars().count() != 1 || !is_capital(*initial) || !between(initial.1, next.0) {
                return false;
            }
            let mut name = vec![first];
            let mut capital = false;
            places[at + 1..].iter().take(longest).any(|place| {
                capital |= is_capital(*place);
                name.push(word(*place));
                capital && self.initials.contains(&name)
            })
        })
    }
}

/// The addresses of electronic mail in a text.
fn mails(text: &str) -> impl Iterator<Item = String> {
    let part = |c: char| c.is_alphanumeric() || matches!(c, '@' | '.' | '_' | '-' | '+');
    let words = text.split(move |c| !part(c));
    let words = words.map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    words
        .filter(|word| word.contains('@'))
        .map(str::to_lowercase)
}

/// Runs of digits, however they are set apart: « 06 01 02 03 04 », « +33 (0)6.01… ».
fn numbers(text: &str) -> Vec<String> {
    let apart = |c: char| {
        matches!(
            c,
            '.' | '-' | '/' | '(' | ')' | '+' | '\u{2011}' | '\u{2013}'
        )
    };
    let mut found = vec![String::new()];
    for c in text.chars() {
        match found.last_mut() {
            Some(run) if c.is_ascii_digit() => run.push(c),
            Some(run) if !run.is_empty() && !apart(c) && (!c.is_whitespace() || c == '\n') => {
                found.push(String::new());
            }
            _ => {}
        }
    }
    found
}

/// The stretches of digits of a text that may be the end of a telephone number.
fn phones(text: &str) -> impl Iterator<Item = String> {
    numbers(text).into_iter().flat_map(|run| {
        let ends = DIGITS..=run.len();
        ends.map(|end| run[end - DIGITS..end].to_owned())
            .collect::<Vec<_>>()
    })
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
        s.persons[2].email = "contact.r@rives.example".to_owned();
        s.persons[2].phone = "+33 6 01 02 03 04".to_owned();
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
            "voir la F.D.R.",
            "voir la F\u{2060}DR",
            "selon R. Petit",
            "selon J.\u{2011}M. Hervé-Kérouan",
            "selon A.\u{a0}LE GOFF",
            "écrire à Contact.R@Rives.example.",
            "ou au 06.01.02.03.04",
            "ou au 0033601020304, le soir",
        ] {
            assert!(kept.stand_in(text), "{text}");
        }
        for text in [
            "un petit local, Rose",
            "le Goff",
            "des rives",
            "fdr",
            "chapitre R. petit budget",
            "l’annexe R : Petit",
            "R Petit",
            "rives@rives.example",
            "06 01 02 03 05",
            "",
        ] {
            assert!(!kept.stand_in(text), "{text}");
        }
    }
}
