//! Names of those who may not be named, taken out of texts of the facilitators' own.
//!
//! Titles of needs, follow-ups and places are typed in haste, and say « rappeler Jeanne » under a heading that keeps Jeanne's
//! name back. Every output that keeps names back passes such texts through [`Unnamed::told`]: a full name in either order,
//! a family name, a first name alone, an organisation with or without its article, its acronym; whole words, accents and
//! case aside, and what nobody sees. Of who was met, and of whoever received, also a part of a name: « les Ateliers » for
//! « Les Ateliers du Canal », « jeanneaubry@… ». Initials alone (« J. A. ») are left: they are too many other things. One
//! word alone is looked for with a capital, where the dossier writes it so: « claire » is also clear, and « petit » small.
//! Of whoever was met it is looked for however it is written; after « M. » or « Mme » of anybody.
//!
//! In a copy that leaves the house whole ([`Unnamed::everybody`]) a name of one word is looked for however it is written,
//! too, from four letters on and unless it is an ordinary word of French: « amrane » goes, « petit » stays, as « un
//! Personne K7F2 atelier » would tell that somebody is called so. What is left are short or ordinary names in small letters
//! without a title, which nothing tells from the word.

mod ordinary;
mod read;

use std::collections::{BTreeSet, HashMap, HashSet};

use self::read::{Word, as_one, is_titled, joined, letters, read, read_as, tells};
use super::{
    Participants,
    words::{Invisible, readings},
};
use crate::{
    Snapshot,
    stakeholder::{Organisation, Person},
    vault::{OrganisationId, PersonId},
};

/// So many letters of a whole name written as one word are no other word.
const AS_ONE: usize = 6;

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
        let places = snapshot.organisations.iter().map(|o| &o.territory);
        let places = places.chain(snapshot.entries.iter().map(|e| &e.territory));
        let places: HashSet<String> = places
            .flat_map(|place| read(place))
            .map(|word| word.folded)
            .collect();
        for organisation in &snapshot.organisations {
            names.organisation(
                organisation,
                named.names_organisation(organisation.id),
                Some(organisation.id) == host,
                &places,
            );
        }
        // The longest way of saying a name is looked for first.
        for ways in names.0.values_mut() {
            ways.sort_by_key(|name| std::cmp::Reverse(name.words.len()));
        }
        names
    }

    /// All names of all people, in small letters too; ordinary words aside.
    pub(crate) fn everybody(snapshot: &Snapshot) -> Self {
        let mut names = Self::of(snapshot, &Participants::default(), &[], None);
        for name in names.0.values_mut().flatten() {
            if matches!(name.bearer, Bearer::Person(_)) && says_who(&name.words) {
                name.capital = false;
            }
        }
        names
    }

    /// The names of one person alone. Whole names of others are kept, and so is a word that is one of theirs too: it may be
    /// said of them.
    /// What they were called before is looked for as well.
    pub(crate) fn of_one(snapshot: &Snapshot, id: PersonId, former: &[(String, String)]) -> Self {
        Self::parted(snapshot, former, |person| person == id)
    }

    /// The names of everybody but one, who is told as they are.
    pub(crate) fn of_others(snapshot: &Snapshot, id: PersonId) -> Self {
        Self::parted(snapshot, &[], |person| person != id)
    }

    /// The names of those who are `looked` for, of people only.
    fn parted(
        snapshot: &Snapshot,
        former: &[(String, String)],
        looked: impl Fn(PersonId) -> bool,
    ) -> Self {
        let mut names = Self(HashMap::new());
        let (looked, others): (Vec<&Person>, Vec<&Person>) =
            snapshot.persons.iter().partition(|p| looked(p.id));
        for other in &others {
            names.person(other, true, false);
        }
        for organisation in &snapshot.organisations {
            names.kept([read(&organisation.name)]);
        }
        for person in looked {
            names.person(person, false, false);
            for (first_name, name) in former {
                let before = Person {
                    first_name: first_name.clone(),
                    name: name.clone(),
                    ..person.clone()
                };
                names.person(&before, false, false);
            }
        }
        let folded = |part: &str| -> Vec<String> {
            read(part).into_iter().map(|word| word.folded).collect()
        };
        let theirs = others.iter().flat_map(|p| [&p.first_name, &p.name]);
        let theirs: HashSet<Vec<String>> = theirs.map(|part| folded(part)).collect();
        for ways in names.0.values_mut() {
            ways.retain(|name| {
                matches!(name.bearer, Bearer::Named) || !theirs.contains(&name.words)
            });
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
        for words in [&whole, &turned] {
            self.add(words.clone(), bearer(), !met);
            self.add(as_one(words), bearer(), letters(words) < AS_ONE);
        }
        for words in [&first, &last] {
            self.add(words.clone(), bearer(), !met);
            // « OBrien » for « O’Brien ».
            self.add(as_one(words), bearer(), true);
        }
        if met {
            let initial = first.first().and_then(|word| word.folded.chars().next());
            // « jaubry@… », « Martin » of « Martin-Dupont ».
            let address = initial.map(|c| format!("{c}{}", joined(&last)));
            let parts = (last.len() > 1).then(|| last.iter().filter(|word| tells(word)));
            let parts = parts.into_iter().flatten().map(|word| word.folded.clone());
            for folded in address.into_iter().chain(parts) {
                self.add(vec![Word::alone(folded)], bearer(), true);
            }
        }
    }

    /// Words of `places` are said for the place, which part of a name they are or not.
    fn organisation(
        &mut self,
        organisation: &Organisation,
        named: bool,
        host: bool,
        places: &HashSet<String>,
    ) {
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
        if host {
            let parts = read(before).into_iter();
            for word in parts.filter(|w| tells(w) && w.capital && !places.contains(&w.folded)) {
                self.add(vec![word], bearer(), true);
            }
        }
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
        let told = Told {
            text: text.to_owned(),
            names: BTreeSet::new(),
        };
        readings(text).iter().fold(told, |before, how| {
            let mut told = self.told_as(&before.text, *how, instead);
            told.names.extend(before.names);
            told
        })
    }

    /// A text in which everybody is told by another name; whoever has none stays as they are.
    pub(crate) fn renamed(&self, text: &str, others: &HashMap<String, String>) -> String {
        readings(text).iter().fold(text.to_owned(), |text, how| {
            let told = self.told_by(&text, *how, &|bearer| match bearer {
                Bearer::Person(whose) | Bearer::Organisation(whose) => {
                    others.get(whose).map(|other| (whose, other))
                }
                Bearer::Named => None,
            });
            told.text
        })
    }

    fn told_as(&self, text: &str, how: Invisible, instead: &Instead) -> Told {
        self.told_by(text, how, &|bearer| match bearer {
            Bearer::Person(whose) => Some((whose, &instead.person)),
            Bearer::Organisation(whose) => Some((whose, &instead.organisation)),
            Bearer::Named => None,
        })
    }

    fn told_by<'a, 'b>(
        &'a self,
        text: &str,
        how: Invisible,
        other: &dyn Fn(&'a Bearer) -> Option<(&'a String, &'b String)>,
    ) -> Told {
        let words = read_as(text, how);
        let mut told = Told {
            text: String::with_capacity(text.len()),
            names: BTreeSet::new(),
        };
        let (mut at, mut written) = (0, 0);
        while at < words.len() {
            let Some(name) = self.at(&words[at..], is_titled(text, &words, at)) else {
                at += 1;
                continue;
            };
            let (from, to) = (words[at].from, words[at + name.words.len() - 1].to);
            if let Some((whose, instead)) = other(&name.bearer) {
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

    /// The longest name that these words begin with; after a title they are a person's, however they are written.
    fn at(&self, words: &[Word], titled: bool) -> Option<&Name> {
        let first = words.first()?;
        self.0.get(&first.folded)?.iter().find(|name| {
            name.words.len() <= words.len()
                && name.words.iter().zip(words).all(|(a, b)| *a == b.folded)
                && (!name.capital
                    || first.capital
                    || (titled && matches!(name.bearer, Bearer::Person(_))))
        })
    }
}

/// Whether a text can be nothing but somebody's name: several words with capitals, or one that is no ordinary word.
pub(crate) fn is_name(text: &str) -> bool {
    let words = read(text);
    let telling: Vec<&Word> = words.iter().filter(|word| !word.is_article()).collect();
    let capitals = telling.iter().all(|word| word.capital);
    let folded: Vec<String> = words.iter().map(|word| word.folded.clone()).collect();
    capitals && (telling.len() > 1 || says_who(&folded))
}

/// Whether one word of a name, its article aside, is nobody's but a person's.
fn says_who(words: &[String]) -> bool {
    let mut telling = words
        .iter()
        .filter(|word| !read::ARTICLES.contains(&word.as_str()));
    match (telling.next(), telling.next()) {
        (Some(one), None) => one.chars().count() >= read::PART && !ordinary::is_word(one),
        _ => false,
    }
}

#[cfg(test)]
mod tests;
