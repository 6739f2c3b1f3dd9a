//! The words of a text in which names are looked for, and which words of a name say whose it is.

use crate::attribution::words::{Invisible, is_of_word, plain};

/// Words that a name may begin with and be said without.
pub(super) const ARTICLES: [&str; 9] = ["le", "la", "les", "l", "un", "une", "des", "du", "the"];

/// Words of an organisation's name that are many others' too: none says which.
pub(super) const COMMON: [&str; 40] = [
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
pub(super) const PART: usize = 4;

/// A word of a text: where it stands, in bytes.
#[derive(Clone)]
pub(super) struct Word {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) folded: String,
    pub(super) capital: bool,
}

impl Word {
    /// Of a name written as one.
    pub(super) fn alone(folded: String) -> Self {
        Self {
            from: 0,
            to: 0,
            folded,
            capital: true,
        }
    }

    pub(super) fn is_article(&self) -> bool {
        ARTICLES.contains(&self.folded.as_str())
    }
}

/// What stands before somebody's name.
const TITLES: [&str; 10] = [
    "mr",
    "mrs",
    "mme",
    "mlle",
    "monsieur",
    "madame",
    "mademoiselle",
    "dr",
    "docteur",
    "messieurs",
];

/// Whether the word before this one is a title, with nothing but a full stop and blanks between them. « m » is one with its
/// full stop or its capital: it is a length, too.
pub(super) fn is_titled(text: &str, words: &[Word], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).and_then(|before| words.get(before)) else {
        return false;
    };
    let between = &text[before.to..words[at].from];
    let joined = between.chars().all(|c| c == '.' || c.is_whitespace()) && !between.contains('\n');
    let stopped = between.starts_with('.') || before.capital;
    joined && (TITLES.contains(&before.folded.as_str()) || (before.folded == "m" && stopped))
}

/// The letters of these words, without a blank.
pub(super) fn joined(words: &[Word]) -> String {
    words.iter().map(|word| word.folded.as_str()).collect()
}

pub(super) fn letters(words: &[Word]) -> usize {
    joined(words).chars().count()
}

/// Several words written as one.
pub(super) fn as_one(words: &[Word]) -> Vec<Word> {
    match words.len() > 1 {
        true => vec![Word::alone(joined(words))],
        false => Vec::new(),
    }
}

/// Whether a word of a name says by itself whose it is.
pub(super) fn tells(word: &Word) -> bool {
    word.folded.chars().count() >= PART
        && !word.is_article()
        && !COMMON.contains(&word.folded.as_str())
}

/// The words of a text; between two of them is whatever is neither letter nor digit.
pub(super) fn read(text: &str) -> Vec<Word> {
    read_as(text, Invisible::Within)
}

pub(super) fn read_as(text: &str, how: Invisible) -> Vec<Word> {
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
pub(super) fn is_of_address(text: &str, from: usize, to: usize) -> bool {
    if !text.contains('@') {
        return false;
    }
    let ends = |c: char| c.is_whitespace() || "<>,;()«»\"".contains(c);
    let before = text[..from].rsplit(ends).next().unwrap_or_default();
    let after = text[to..].split(ends).next().unwrap_or_default();
    before.contains('@') || after.contains('@')
}
