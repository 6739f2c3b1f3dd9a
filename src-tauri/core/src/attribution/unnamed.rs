//! Names of those who may not be named, taken out of texts of the facilitators' own.
//!
//! Titles of needs, follow-ups and places are typed in haste, and say « rappeler Jeanne » under a heading that keeps Jeanne's
//! name back. Every output that keeps names back passes such texts through [`Unnamed::told`]: a full name in either order,
//! a family name, a first name alone, an organisation with or without its article, its acronym; whole words, accents and
//! case aside, and what nobody sees. Of who was met, and of whoever received, also a part of a name: « les Ateliers » for
//! « Les Ateliers du Canal », « jeanneaubry@… ». Initials alone (« J. A. ») are left: they are too many other things. One word alone is looked for with a capital, where the dossier writes it so: « claire » is also clear, and
//! « petit » small. Of whoever was met it is looked for however it is written.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::{
    Participants,
    words::{Invisible, is_of_word, plain, readings},
};
use crate::{
    Snapshot,
    stakeholder::{Organisation, Person},
    vault::{OrganisationId, PersonId},
};

/// Words that a name may begin with and be said without.
const ARTICLES: [&str; 9] = ["le", "la", "les", "l", "un", "une", "des", "du", "the"];

/// Words of an organisation's name that are many others' too: none says which.
const COMMON: [&str; 40] = [
    "agence",
    "alliance",
    "asso",
    "association",
    "associations",
    "banque",
    "caisse",
    "centre",
    "cercle",
    "club",
    "collectif",
    "comite",
    "conseil",
    "cooperative",
    "departement",
    "direction",
    "ecole",
    "entreprise",
    "entreprises",
    "federation",
    "fondation",
    "fonds",
    "france",
    "groupe",
    "groupement",
    "institut",
    "maison",
    "mairie",
    "mission",
    "mouvement",
    "national",
    "nationale",
    "observatoire",
    "plateforme",
    "regional",
    "regionale",
    "reseau",
    "service",
    "societe",
    "union",
];

/// A part of a name has so many letters.
const PART: usize = 4;

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

/// A word of a text: where it stands, in bytes.
#[derive(Clone)]
struct Word {
    from: usize,
    to: usize,
    folded: String,
    capital: bool,
}

impl Word {
    /// Of a name written as one.
    fn alone(folded: String) -> Self {
        Self {
            from: 0,
            to: 0,
            folded,
            capital: true,
        }
    }

    fn is_article(&self) -> bool {
        ARTICLES.contains(&self.folded.as_str())
    }
}

/// The letters of these words, without a blank.
fn joined(words: &[Word]) -> String {
    words.iter().map(|word| word.folded.as_str()).collect()
}

fn letters(words: &[Word]) -> usize {
    joined(words).chars().count()
}

/// Several words written as one.
fn as_one(words: &[Word]) -> Vec<Word> {
    match words.len() > 1 {
        true => vec![Word::alone(joined(words))],
        false => Vec::new(),
    }
}

/// Whether a word of a name says by itself whose it is.
fn tells(word: &Word) -> bool {
    word.folded.chars().count() >= PART
        && !word.is_article()
        && !COMMON.contains(&word.folded.as_str())
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

    fn told_as(&self, text: &str, how: Invisible, instead: &Instead) -> Told {
        let words = read_as(text, how);
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
    read_as(text, Invisible::Within)
}

fn read_as(text: &str, how: Invisible) -> Vec<Word> {
    let mut words = Vec::new();
    let mut from = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (is_of_word(c, from.is_some(), how), from) {
            (true, None) => from = Some(at),
            (false, Some(begin)) => {
                let word = &text[begin..at];
                words.push(Word {
                    from: begin,
                    to: at,
                    folded: plain(word),
                    // Scripts without capitals write every word as they write a name, addresses none.
                    capital: word.chars().next().is_some_and(|c| !c.is_lowercase())
                        || is_of_address(text, begin, at),
                });
                from = None;
            }
            _ => {}
        }
    }
    words
}

/// Whether a word is part of an e-mail address.
fn is_of_address(text: &str, from: usize, to: usize) -> bool {
    if !text.contains('@') {
        return false;
    }
    let ends = |c: char| c.is_whitespace() || "<>,;()«»\"".contains(c);
    let before = text[..from].rsplit(ends).next().unwrap_or_default();
    let after = text[to..].split(ends).next().unwrap_or_default();
    before.contains('@') || after.contains('@')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{
        attribution::{Attribution, Audience, sample},
        search::fold,
    };

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
            // What nobody sees hides nobody.
            ("Jean\u{ad}ne cherche", "(quelqu’un) cherche"),
            ("\u{feff}Je\u{200b}anne", "\u{feff}(quelqu’un)"),
            ("voir\u{200b}Jeanne", "voir\u{200b}(quelqu’un)"),
            ("J\u{2060}eanne et Ｊeanne", "(quelqu’un) et (quelqu’un)"),
            // Parts of the names of who was met, and who received.
            (
                "Ateliers cherchent un local, et les Ateliers le disent",
                "(une organisation) cherchent un local, et les (une organisation) le disent",
            ),
            ("Canal : un local", "(une organisation) : un local"),
            (
                "des ateliers au bord du canal",
                "des ateliers au bord du canal",
            ),
            (
                "jeanneaubry@ateliers.fr",
                "(quelqu’un)@(une organisation).fr",
            ),
            (
                "jeanneAubry, <jaubry@x.fr>",
                "(quelqu’un), <(quelqu’un)@x.fr>",
            ),
            ("Fondation : un local", "Fondation : un local"),
            ("AnneLise arrive", "(quelqu’un) arrive"),
            ("J.A. et j. a.", "J.A. et j. a."),
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
    fn names_are_taken_out_in_parts_and_in_letters_of_other_languages() {
        let mut s = sample::empty();
        let sphere = s.sphere("réseau");
        let host = s.organisation("Maison de Lyon", sphere);
        s.organisations[0].territory = "Lyon, Rhône".to_owned();
        for (first, last) in [
            ("Zoë", "O’Brien"),
            ("Max", "Strauß"),
            ("Ali", "Martin-Dupont"),
        ] {
            s.person(last, Some(host), None);
            s.persons.last_mut().expect("added").first_name = first.to_owned();
        }
        let met = vec![s.persons[2].id];
        let names = unnamed(&s, &met, host);
        let told = names.told("OBrien, Strauss et Dupont à Lyon", &instead());
        assert_eq!(told.text, "(quelqu’un), (quelqu’un) et (quelqu’un) à Lyon");
        let told = names.told("la Maison de Lyon", &instead());
        assert_eq!(told.text, "la (une organisation)");
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
