//! Words and signs of a text, as two versions of it are held against each other: however it was set, copied or typed.
//!
//! Blanks are none of them. Apostrophes, quotation marks, dashes and dots that look otherwise count as the same sign;
//! letters that a page binds together, and words that it breaks at the end of a line, as what was written.

use std::{
    collections::{HashMap, HashSet},
    ops::Range,
};

use unicode_normalization::{UnicodeNormalization as _, char::is_combining_mark};

/// A hyphen that a page sets where it breaks a word.
const SOFT_HYPHEN: char = '\u{ad}';

/// A word, or a sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    /// What it is compared by.
    pub(super) key: String,
    /// Where it stands, in characters.
    pub(super) range: Range<usize>,
}

/// Words that a page may have broken.
#[derive(Debug, Default)]
pub(super) struct Known {
    words: HashSet<String>,
    /// Words that a hyphen ties, without it: how long the first is, in characters.
    tied: HashMap<String, usize>,
}

impl Known {
    /// The words of these texts.
    pub(super) fn of<'t>(texts: impl IntoIterator<Item = &'t str>) -> Self {
        let mut known = Self::default();
        for text in texts {
            let text: Vec<char> = text.chars().collect();
            let tokens = tokens(&text, &Self::default());
            for three in tokens.windows(3) {
                let [first, tie, second] = three else {
                    continue;
                };
                let apart = first.range.end < tie.range.start || tie.range.end < second.range.start;
                if tie.key == "-" && !apart && second.key.starts_with(is_letter) {
                    let whole = format!("{}{}", first.key, second.key);
                    known.tied.insert(whole, first.key.chars().count());
                }
            }
            known
                .words
                .extend(tokens.into_iter().map(|token| token.key));
        }
        known
    }

    /// How long the first of two words is that were tied and have lost their hyphen.
    fn untied(&self, word: &str) -> Option<usize> {
        self.tied
            .get(word)
            .copied()
            .filter(|_| !self.words.contains(word))
    }
}

/// The words and signs of a text. A word broken at the end of a line is one that is `known`, else what the hyphen says:
/// a soft one was not written.
pub(super) fn tokens(text: &[char], known: &Known) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let c = text[at];
        if c.is_whitespace() || is_silent(c) {
            at += 1;
        } else if is_letter(c) {
            let range = at..word_end(text, at, known);
            at = range.end;
            let key = key(&text[range.clone()]);
            match known.untied(&key) {
                Some(first) => tokens.extend(tied(&key, first, range)),
                None => tokens.push(Token { key, range }),
            }
        } else {
            let dots = text[at..].iter().take_while(|c| **c == '.').count();
            let end = at + if dots == 3 { 3 } else { 1 };
            tokens.push(Token {
                key: sign(c, end - at),
                range: at..end,
            });
            at = end;
        }
    }
    tokens
}

/// Two words whose hyphen went with the end of a line, with it.
fn tied(key: &str, first: usize, range: Range<usize>) -> [Token; 3] {
    let letters: Vec<char> = key.chars().collect();
    let middle = (range.start + first).min(range.end);
    let token = |letters: &[char], range| Token {
        key: letters.iter().collect(),
        range,
    };
    [
        token(&letters[..first], range.start..middle),
        token(&['-'], middle..middle),
        token(&letters[first..], middle..range.end),
    ]
}

/// The letters and digits alone, small: what a line of a page is recognised by.
pub(super) fn letters(text: &str) -> String {
    text.nfkc()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || is_combining_mark(c)
}

/// Characters that stand in texts and are not seen.
fn is_silent(c: char) -> bool {
    matches!(c, SOFT_HYPHEN | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}')
}

/// Where the word that begins at `start` ends.
fn word_end(text: &[char], start: usize, known: &Known) -> usize {
    let run = |from: usize| {
        let rest = text[from..].iter();
        from + rest.take_while(|c| is_letter(**c)).count()
    };
    let mut end = run(start);
    while let Some(c) = text.get(end).copied() {
        if c != SOFT_HYPHEN && !is_hyphen(c) {
            break;
        }
        let blanks = text[end + 1..].iter().take_while(|c| c.is_whitespace());
        let next = end + 1 + blanks.count();
        let broken = text[end + 1..next].contains(&'\n');
        if !text.get(next).is_some_and(|c| is_letter(*c)) || (next > end + 1 && !broken) {
            break;
        }
        let until = run(next);
        let whole = || key(&[&text[start..end], &text[next..until]].concat());
        if c != SOFT_HYPHEN && !(broken && known.words.contains(&whole())) {
            break;
        }
        end = until;
    }
    end
}

/// The letters of a word.
fn key(word: &[char]) -> String {
    let letters = word.iter().copied().filter(|c| is_letter(*c));
    letters.nfkc().collect()
}

fn sign(c: char, length: usize) -> String {
    match c {
        '.' if length == 3 => "…".to_owned(),
        '…' => "…".to_owned(),
        '\'' | '’' | '‘' | 'ʼ' | '′' => "'".to_owned(),
        '"' | '«' | '»' | '“' | '”' | '„' | '‟' => "\"".to_owned(),
        '-' | '\u{2010}'..='\u{2015}' | '−' => "-".to_owned(),
        other => std::iter::once(other).nfkc().collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(text: &str, known: &[&str]) -> Vec<String> {
        let text: Vec<char> = text.chars().collect();
        let known = Known::of(known.iter().copied());
        tokens(&text, &known).into_iter().map(|t| t.key).collect()
    }

    #[test]
    fn a_text_set_copied_or_typed_otherwise_has_the_same_words_and_signs() {
        let plain = keys("L'été, \"difficile\" - dit-elle... peut-être.", &[]);
        for other in [
            "L’été, «\u{202f}difficile\u{202f}» – dit-elle… peut-être.",
            "L’e\u{301}té,\n“diffi\u{ad}\ncile” — dit\u{2011}elle… peut-être.",
            "L’été, « difﬁcile » - dit-elle…  peut-\nêtre .",
        ] {
            assert_eq!(keys(other, &[]), plain, "{other}");
        }
        assert_ne!(
            keys("L’Été, « difficile » – dit-elle… peut-être.", &[]),
            plain
        );
    }

    #[test]
    fn a_word_broken_at_the_end_of_a_line_is_the_one_that_is_known() {
        assert_eq!(
            keys("le dévelop-\n pement", &["développement"]),
            ["le", "développement"]
        );
        assert_eq!(keys("peut-\nêtre", &["peut"]), ["peut", "-", "être"]);
        assert_eq!(keys("direc\u{ad}\n\nteur", &[]), ["directeur"]);
        assert_eq!(keys("un - deux", &["undeux"]), ["un", "-", "deux"]);
        // Some programs take the hyphen at the end of a line for the page's.
        for lost in ["peut\u{ad}\nêtre", "peutêtre", "peut-\nêtre"] {
            assert_eq!(keys(lost, &["peut-être"]), ["peut", "-", "être"]);
        }
    }
}
