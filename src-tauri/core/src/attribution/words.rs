//! Words found again: in the excerpts of the same notes, and in what facilitators write.

use std::collections::HashSet;

use unicode_normalization::{UnicodeNormalization as _, char::is_combining_mark};

use crate::search::fold;

/// So many words in a row, found again, are taken for the same words.
const SAME_WORDS: usize = 2;

/// And so is one word of so many letters.
const LONG_WORD: usize = 5;

/// So many words in a row, in a text of its own, are a quotation.
const QUOTATION: usize = 6;

/// A word of so many letters tells something: a shorter quote with two of them is looked for whole.
const TELLING_WORD: usize = 4;

/// Quotes that a text may be searched for.
#[derive(Default)]
pub(crate) struct Quotations {
    /// Words in a row that are found anywhere: stretches of long quotes, short ones whole.
    runs: HashSet<Vec<String>>,
    /// Quotes that say too little to be found among other words: « le numérique ».
    lines: HashSet<Vec<String>>,
}

impl Quotations {
    /// Of these quotes.
    pub(crate) fn of<'a>(quotes: impl IntoIterator<Item = &'a str>) -> Self {
        let mut all = Self::default();
        for quote in quotes {
            let said = said(quote, Invisible::Within);
            let words_of = |least: usize| {
                let long = said.iter().filter(|word| word.chars().count() >= least);
                long.count()
            };
            if said.len() >= QUOTATION {
                all.runs
                    .extend(said.windows(QUOTATION).map(<[String]>::to_vec));
            } else if words_of(TELLING_WORD) > 1 {
                all.runs.insert(said);
            } else if words_of(LONG_WORD) > 0 {
                all.lines.insert(said);
            }
        }
        all
    }

    /// Whether a text holds a stretch of one that is long enough to be a quotation, or a short one whole.
    pub(crate) fn stand_in(&self, text: &str) -> bool {
        if self.runs.is_empty() && self.lines.is_empty() {
            return false;
        }
        readings(text).iter().any(|how| {
            let words = said(text, *how);
            let holds = |of: usize| words.windows(of).any(|run| self.runs.contains(run));
            let is_one = |line: &str| self.lines.contains(&said(line, *how));
            (2..=QUOTATION).any(holds) || text.lines().any(is_one)
        })
    }
}

/// Whether blanks of no width stand within a word or between two; all else that nobody sees is within.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Invisible {
    /// « Je|anne » is one word.
    Within,
    /// « voir|Jeanne » are two.
    Between,
}

/// How a text must be read for none of its words to be missed.
pub(super) fn readings(text: &str) -> &'static [Invisible] {
    match text.contains(BLANK_OF_NO_WIDTH) {
        true => &[Invisible::Within, Invisible::Between],
        false => &[Invisible::Within],
    }
}

/// Of all that nobody sees, what may part two words.
const BLANK_OF_NO_WIDTH: char = '\u{200b}';

/// Soft hyphens, blanks of no width, marks of direction, tags, fillers, controls: they come along with what is pasted, and
/// nobody sees them.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}'
            | '\u{115f}'..='\u{1160}'
            | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{fff0}'..='\u{fffb}'
            | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}'
    ) || (c.is_control() && !c.is_whitespace())
}

/// Whether a character belongs to a word, one having begun before it or not.
pub(super) fn is_of_word(c: char, begun: bool, how: Invisible) -> bool {
    if is_invisible(c) {
        return begun && (how == Invisible::Within || c != BLANK_OF_NO_WIDTH);
    }
    // A combining accent belongs to the letter before it.
    c.is_alphanumeric() || (begun && is_combining_mark(c))
}

/// A word as words are compared: without accents, capitals, ligatures, nor what nobody sees.
pub(crate) fn plain(word: &str) -> String {
    // Most words are of letters without accents, and there are millions in an inventory.
    if word.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return word.to_ascii_lowercase();
    }
    let seen: String = word.chars().filter(|c| !is_invisible(*c)).nfkd().collect();
    fold(&seen).replace('ß', "ss")
}

pub(super) fn said(text: &str, how: Invisible) -> Vec<String> {
    let text: Vec<char> = text.chars().collect();
    read(&text, &places(&text, how))
}

/// The words at these places, as they are compared.
fn read(text: &[char], words: &[(usize, usize)]) -> Vec<String> {
    words
        .iter()
        .map(|(from, to)| plain(&text[*from..*to].iter().collect::<String>()))
        .collect()
}

/// The words of a text: where each begins and ends, in characters.
pub(super) fn words(text: &[char]) -> Vec<(usize, usize)> {
    places(text, Invisible::Within)
}

fn places(text: &[char], how: Invisible) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut start = None;
    for (at, c) in text.iter().enumerate() {
        match (is_of_word(*c, start.is_some(), how), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                found.push((from, at));
                start = None;
            }
            _ => {}
        }
    }
    found.extend(start.map(|from| (from, text.len())));
    found
}

/// The stretches of `text` that may be words of `other`, whose place is not known: rather too many
/// than too few.
pub(super) fn same_words(text: &[char], other: &[char]) -> Vec<(usize, usize)> {
    let (here, there) = (words(text), words(other));
    let run = SAME_WORDS.min(there.len());
    if run == 0 {
        return Vec::new();
    }
    let (said, sought) = (read(text, &here), read(other, &there));
    let runs: HashSet<&[String]> = sought.windows(run).collect();
    let alone: HashSet<&String> = sought
        .iter()
        .filter(|word| word.chars().count() >= LONG_WORD)
        .collect();
    let in_a_row = said
        .windows(run)
        .enumerate()
        .filter(|(_, window)| runs.contains(window))
        .map(|(at, _)| (here[at].0, here[at + run - 1].1));
    let by_itself = said
        .iter()
        .zip(&here)
        .filter(|(word, _)| alone.contains(word))
        .map(|(_, place)| *place);
    in_a_row.chain(by_itself).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quote_is_found_again_however_short_it_is() {
        let kept = Quotations::of([
            "Il faut licencier quarante salariés avant la fin mars, voilà.",
            "fermer trois ateliers",
            "le numérique",
            "Oui.",
            "salariés\u{a0}: c’est fini",
        ]);
        for text in [
            "On dit : faut licencier QUARANTE salaries avant la fin.",
            "Fermer trois ateliers",
            "Il faudra fermer trois\nateliers en mars",
            "fer\u{ad}mer trois\u{200b}ateliers",
            "fer\u{e0041}mer tr\u{1}ois ate\u{3164}liers",
            "Le Numérique !",
            "un tableau\nle nume\u{301}rique\nautre",
            "salariés : c'est ﬁni",
        ] {
            assert!(kept.stand_in(text), "{text}");
        }
        for text in [
            "licencier quarante salariés",
            "fermer trois écoles, trois ateliers",
            "le numérique pour tous",
            "Oui.",
            "",
        ] {
            assert!(!kept.stand_in(text), "{text}");
        }
    }
}
