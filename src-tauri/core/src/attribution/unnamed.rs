//! Names of those who may not be named, taken out of texts of the facilitators' own.
//!
//! Titles of needs, follow-ups and places are typed in haste, and say « rappeler Jeanne » under a heading that keeps Jeanne's
//! name back. Every output that keeps names back passes such texts through [`Unnamed::told`]: a full name in either order,
//! a family name, a first name alone, an organisation with or without its article, its acronym; whole words, accents and
//! case aside. One word alone is looked for with a capital, where the dossier writes it so: « claire » is also clear, and
//! « petit » small. Of whoever was met it is looked for however it is written.

use std::collections::{BTreeSet, HashMap};

use super::Participants;
use crate::{
    Snapshot,
    search::fold,
    stakeholder::{Organisation, Person},
    vault::{OrganisationId, PersonId},
};

/// Words that a name may begin with and be said without.
const ARTICLES: [&str; 9] = ["le", "la", "les", "l", "un", "une", "des", "du", "the"];

/// A text with the names of those who may not be named taken out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// It.
    pub text: String,
    /// Whose names stood in it, as the dossier knows them.
    pub names: BTreeSet<String>,
}

/// What stands in a text in the place of a name.
#[derive(Debug, Clone)]
pub struct Instead {
    /// Of a person's.
    pub person: String,
    /// Of an organisation's.
    pub organisation: String,
}

/// The names that a document may not hold.
pub(crate) struct Unnamed(HashMap<String, Vec<Name>>);

/// A way of saying somebody's name.
struct Name {
    /// Its words, folded.
    words: Vec<String>,
    bearer: Bearer,
    /// It is looked for with a capital only.
    capital: bool,
}

/// Whose name it is.
#[derive(Clone)]
enum Bearer {
    Person(String),
    Organisation(String),
    /// Of someone who may be named: kept, and so are the names within it.
    Named,
}

/// A word of a text: where it stands, in bytes.
#[derive(Clone)]
struct Word {
    from: usize,
    to: usize,
    folded: String,
    capital: bool,
}

impl Word {
    fn is_article(&self) -> bool {
        ARTICLES.contains(&self.folded.as_str())
    }
}

impl Unnamed {
    /// All names but those of `named`; those of `met` and `host` however they are written.
    pub(crate) fn of(
        snapshot: &Snapshot,
        named: &Participants,
        met: &[PersonId],
        host: Option<OrganisationId>,
    ) -> Self {
        let mut names = Self(HashMap::new());
        for person in &snapshot.persons {
            names.person(
                person,
                named.person(snapshot, person.id).is_some(),
                met.contains(&person.id),
            );
        }
        for organisation in &snapshot.organisations {
            names.organisation(
                organisation,
                named.names_organisation(organisation.id),
                Some(organisation.id) == host,
            );
        }
        // The longest way of saying a name is looked for first.
        for ways in names.0.values_mut() {
            ways.sort_by_key(|name| std::cmp::Reverse(name.words.len()));
        }
        names
    }

    fn person(&mut self, person: &Person, named: bool, met: bool) {
        let (first, last) = (read(&person.first_name), read(&person.name));
        let whole = [first.clone(), last.clone()].concat();
        let turned = [last.clone(), first.clone()].concat();
        let bearer = || Bearer::Person(person.full_name());
        if named {
            self.kept([whole, turned]);
            return;
        }
        for words in [whole, turned, first, last] {
            self.add(words, bearer(), !met);
        }
    }

    fn organisation(&mut self, organisation: &Organisation, named: bool, host: bool) {
        let name = organisation.name.as_str();
        // « Union des haltes (UDH) » is said by either.
        let (before, within) = match name.split_once('(') {
            Some((before, rest)) => (before, rest.trim_end().trim_end_matches(')')),
            None => (name, ""),
        };
        let ways = [name, before, within].map(read);
        let bearer = || Bearer::Organisation(organisation.name.clone());
        if named {
            self.kept(ways);
            return;
        }
        let shorter = ways.clone().map(|mut words| {
            let articles = words.iter().take_while(|w| w.is_article());
            words.drain(..articles.count().min(words.len().saturating_sub(1)));
            words
        });
        for words in ways.into_iter().chain(shorter) {
            self.add(words, bearer(), !host);
        }
        self.add(read(&organisation.acronym), bearer(), true);
    }

    /// Names of several words that may be told.
    fn kept(&mut self, ways: impl IntoIterator<Item = Vec<Word>>) {
        for words in ways.into_iter().filter(|words| words.len() > 1) {
            self.add(words, Bearer::Named, false);
        }
    }

    /// A way of saying a name; one word alone is no name in lower case, if `careful` and the dossier writes it otherwise.
    fn add(&mut self, words: Vec<Word>, bearer: Bearer, careful: bool) {
        let mut telling = words.iter().filter(|w| !w.is_article());
        let capital = match (telling.next(), telling.next()) {
            // A letter is no name.
            (Some(one), None) if one.folded.chars().count() < 2 => return,
            (Some(one), None) => careful && one.capital,
            (Some(_), Some(_)) => false,
            (None, _) => return,
        };
        let words: Vec<String> = words.into_iter().map(|w| w.folded).collect();
        let ways = self.0.entry(words[0].clone()).or_default();
        ways.push(Name {
            words,
            bearer,
            capital,
        });
    }

    /// A text as it may be told: what stands `instead` in the place of each name.
    pub(crate) fn told(&self, text: &str, instead: &Instead) -> Told {
        let words = read(text);
        let mut told = Told {
            text: String::with_capacity(text.len()),
            names: BTreeSet::new(),
        };
        let (mut at, mut written) = (0, 0);
        while at < words.len() {
            let Some(name) = self.at(&words[at..]) else {
                at += 1;
                continue;
            };
            let (from, to) = (words[at].from, words[at + name.words.len() - 1].to);
            let word = match &name.bearer {
                Bearer::Person(whose) => Some((whose, &instead.person)),
                Bearer::Organisation(whose) => Some((whose, &instead.organisation)),
                Bearer::Named => None,
            };
            if let Some((whose, instead)) = word {
                told.text.push_str(&text[written..from]);
                told.text.push_str(instead);
                told.names.insert(whose.clone());
                written = to;
            }
            at += name.words.len();
        }
        told.text.push_str(&text[written..]);
        told
    }

    /// The longest name that these words begin with.
    fn at(&self, words: &[Word]) -> Option<&Name> {
        let first = words.first()?;
        self.0.get(&first.folded)?.iter().find(|name| {
            name.words.len() <= words.len()
                && name.words.iter().zip(words).all(|(a, b)| *a == b.folded)
                && (!name.capital || first.capital)
        })
    }
}

/// The words of a text; between two of them is whatever is neither letter nor digit.
fn read(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut from = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        // A combining accent belongs to the letter before it.
        let inside = c.is_alphanumeric()
            || (from.is_some() && unicode_normalization::char::is_combining_mark(c));
        match (inside, from) {
            (true, None) => from = Some(at),
            (false, Some(begin)) => {
                let word = &text[begin..at];
                words.push(Word {
                    from: begin,
                    to: at,
                    folded: fold(word),
                    // Scripts without capitals write every word as they write a name.
                    capital: word.chars().next().is_some_and(|c| !c.is_lowercase()),
                });
                from = None;
            }
            _ => {}
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::attribution::{Attribution, Audience, sample};

    /// Jeanne Aubry of the Ateliers is met; Rose Petit and the Fondation are others; Paul Aubry and the Cercle agreed.
    fn dossier() -> (Snapshot, Vec<PersonId>, OrganisationId) {
        let mut s = sample::empty();
        let sphere = s.sphere("réseau");
        let ateliers = s.organisation("Les Ateliers du Canal", sphere);
        s.organisations[0].acronym = "ADC".to_owned();
        s.organisation("Fondation des Rives (FDR)", sphere);
        s.organisation("L’Écluse", sphere);
        s.organisation("Cercle Aubry", sphere);
        s.organisations[3].named_participant = Some(true);
        for (first, last) in [
            ("Jeanne", "Aubry"),
            ("Rose", "Petit"),
            ("Paul", "Aubry"),
            ("Anne-Lise", "Le Goff"),
            ("سلمى", "العلوي"),
        ] {
            s.person(last, Some(ateliers), None);
            s.persons.last_mut().expect("added").first_name = first.to_owned();
        }
        s.persons[2].named_participant = Some(true);
        let met = vec![s.persons[0].id];
        (s, met, ateliers)
    }

    fn folded(text: &str) -> Vec<String> {
        read(text).into_iter().map(|word| word.folded).collect()
    }

    fn instead() -> Instead {
        Instead {
            person: "(quelqu’un)".to_owned(),
            organisation: "(une organisation)".to_owned(),
        }
    }

    fn unnamed(s: &Snapshot, met: &[PersonId], host: OrganisationId) -> Unnamed {
        let named = Attribution::of(s, Audience::DRAFT).participants(s, []);
        Unnamed::of(s, &named, met, Some(host))
    }

    #[test]
    fn a_name_is_taken_out_however_it_is_written() {
        let (s, met, host) = dossier();
        let names = unnamed(&s, &met, host);
        for (text, told) in [
            (
                "Presenter Jeanne a la Fondation des Rives",
                "Presenter (quelqu’un) a la (une organisation)",
            ),
            ("rappeler jeanne aubry", "rappeler (quelqu’un)"),
            ("AUBRY Jeanne, lundi", "(quelqu’un), lundi"),
            ("le bilan d’aubry", "le bilan d’(quelqu’un)"),
            ("aux ateliers du canal", "aux (une organisation)"),
            (
                "voir l’ADC et la FDR",
                "voir l’(une organisation) et la (une organisation)",
            ),
            ("Anne Lise arrive", "(quelqu’un) arrive"),
            ("écrire à M. Le Goff", "écrire à M. (quelqu’un)"),
            ("L’ECLUSE répond", "(une organisation) répond"),
            ("avec سلمى demain", "avec (quelqu’un) demain"),
            // One word of somebody else's is a name with a capital only.
            ("Rose viendra", "(quelqu’un) viendra"),
            ("un petit local rose", "un petit local rose"),
            ("fermer l’écluse", "fermer l’écluse"),
            // Who agreed is named, and so is what bears a name.
            (
                "Paul Aubry et le Cercle Aubry",
                "Paul Aubry et le Cercle Aubry",
            ),
            ("Jeannette, Aubryat", "Jeannette, Aubryat"),
            ("", ""),
        ] {
            assert_eq!(names.told(text, &instead()).text, told, "{text}");
        }
        let told = names.told("Presenter Jeanne a la Fondation des Rives", &instead());
        let whose: Vec<&str> = told.names.iter().map(String::as_str).collect();
        assert_eq!(whose, ["Fondation des Rives (FDR)", "Jeanne Aubry"]);
    }

    #[test]
    fn accents_may_be_letters_of_their_own() {
        let mut s = sample::empty();
        let sphere = s.sphere("réseau");
        let host = s.organisation("Lisières", sphere);
        s.person("Hervé", Some(host), None);
        s.persons[0].first_name = "Élodie".to_owned();
        let names = unnamed(&s, &[], host);
        let told = names.told("Voir E\u{301}lodie HERVE de Lisie\u{300}res", &instead());
        assert_eq!(told.text, "Voir (quelqu’un) de (une organisation)");
    }

    proptest! {
        #[test]
        fn no_name_of_those_unnamed_is_left_in_a_text(
            parts in proptest::collection::vec((0usize..14, 0usize..4, "[ ,.'’-]{1,2}"), 0..12),
        ) {
            let (mut s, met, host) = dossier();
            s.organisations[3].named_participant = None;
            s.persons[2].named_participant = None;
            let names = unnamed(&s, &met, host);
            let said = [
                "Jeanne", "Aubry", "Rose", "Petit", "Paul", "Anne-Lise", "Le Goff", "Les Ateliers du Canal",
                "Fondation des Rives", "Écluse", "Cercle Aubry", "ADC", "Jeanne Aubry", "un bilan",
            ];
            let mut text = String::new();
            for (which, how, glue) in &parts {
                let name = said[*which];
                text.push_str(&match how {
                    0 => name.to_owned(),
                    1 => name.to_uppercase(),
                    2 => fold(name).split(' ').map(|w| w[..1].to_uppercase() + &w[1..]).collect::<Vec<_>>().join(" "),
                    _ => name.replace(' ', "\u{a0}"),
                });
                text.push_str(glue);
            }
            let told = names.told(&text, &instead());
            let left: Vec<String> = folded(&told.text);
            for name in &said[..13] {
                let name = folded(name);
                prop_assert!(!left.windows(name.len()).any(|w| w == name), "{name:?} in {left:?}");
            }
        }
    }
}
