//! Text as it is compared: without accents and capitals, œ as oe; each character knowing where it came from.

use std::ops::Range;

use unicode_normalization::{UnicodeNormalization as _, char::is_combining_mark};

/// A folded text.
pub(super) struct Folded {
    /// The folded characters, each with the place (in code points) of the original one.
    pub characters: Vec<(char, usize)>,
}

impl Folded {
    pub fn of(text: &str) -> Self {
        let characters = text
            .chars()
            .enumerate()
            .flat_map(|(place, c)| folded(c).map(move |c| (c, place)));
        Self {
            characters: characters.collect(),
        }
    }

    /// Where a folded phrase stands first, at the beginning of a word, in code points of the original.
    pub fn find(&self, phrase: &[char], whole_words: bool) -> Option<Range<usize>> {
        self.all(phrase, whole_words).next()
    }

    /// All places where it stands.
    pub fn all(&self, phrase: &[char], whole_words: bool) -> impl Iterator<Item = Range<usize>> {
        let word = |at: Option<&(char, usize)>| at.is_some_and(|(c, _)| c.is_alphanumeric());
        let texts = &self.characters;
        let starts = match phrase {
            [] => 0..0,
            _ => 0..texts.len(),
        };
        starts.filter_map(move |start| {
            let begins = start == 0 || !word(texts.get(start - 1));
            if !begins {
                return None;
            }
            let end = matched(texts, start, phrase)?;
            (!whole_words || !word(texts.get(end))).then(|| texts[start].1..texts[end - 1].1 + 1)
        })
    }
}

/// Where a phrase that begins here ends: what stands between its words may differ.
fn matched(text: &[(char, usize)], start: usize, phrase: &[char]) -> Option<usize> {
    let mut at = start;
    let mut rest = phrase.iter().peekable();
    while let Some(c) = rest.next() {
        if c.is_alphanumeric() {
            if text.get(at)?.0 != *c {
                return None;
            }
            at += 1;
            continue;
        }
        while rest.peek().is_some_and(|c| !c.is_alphanumeric()) {
            rest.next();
        }
        if text.get(at)?.0.is_alphanumeric() {
            return None;
        }
        while rest.peek().is_some() && text.get(at).is_some_and(|(c, _)| !c.is_alphanumeric()) {
            at += 1;
        }
    }
    Some(at)
}

/// The folded form of a text.
pub(crate) fn fold(text: &str) -> String {
    text.chars().flat_map(folded).collect()
}

/// A text with œ and æ spelled out, as the index has it.
pub(super) fn spelled(text: &str) -> String {
    text.chars().flat_map(letters).collect()
}

fn letters(c: char) -> impl Iterator<Item = char> {
    let letters: [Option<char>; 2] = match c {
        'œ' | 'Œ' => [Some('o'), Some('e')],
        'æ' | 'Æ' => [Some('a'), Some('e')],
        c => [Some(c), None],
    };
    letters.into_iter().flatten()
}

fn folded(c: char) -> impl Iterator<Item = char> {
    letters(c)
        .flat_map(char::to_lowercase)
        .nfd()
        .filter(|c| !is_combining_mark(*c))
        .collect::<Vec<_>>()
        .into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_is_found_where_the_original_words_stand() {
        let check = |text: &str, phrase: &str, whole: bool, expected: Option<&str>| {
            let phrase: Vec<char> = fold(phrase).chars().collect();
            let found = Folded::of(text).find(&phrase, whole);
            let words = found.map(|range| {
                text.chars()
                    .skip(range.start)
                    .take(range.len())
                    .collect::<String>()
            });
            assert_eq!(words.as_deref(), expected, "{text} / {phrase:?}");
        };
        check("Au cœur de l’été", "COEUR", true, Some("cœur"));
        check("Au cœur de l’été", "ete", true, Some("été"));
        check("les étiages", "etia", false, Some("étia"));
        check("les étiages", "etia", true, None);
        check("pauvreté", "rete", false, None);
        check(
            "la promesse, de\nseptembre",
            "promesse de septembre",
            true,
            Some("promesse, de\nseptembre"),
        );
        check(
            "l’après-crise",
            "l'apres-crise",
            true,
            Some("l’après-crise"),
        );
        check("Το νερό", "νερο", true, Some("νερό"));
        check("e\u{301}te\u{301}", "été", true, Some("e\u{301}te"));
    }
}
