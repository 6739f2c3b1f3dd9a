//! Words found again: in the excerpts of the same notes, and in what facilitators write.

use std::collections::HashSet;

/// So many words in a row, found again, are taken for the same words.
const SAME_WORDS: usize = 2;

/// And so is one word of so many letters.
const LONG_WORD: usize = 5;

/// So many words in a row, in a text of its own, are a quotation.
const QUOTATION: usize = 6;

/// Quotes that a text may be searched for.
pub(crate) struct Quotations(HashSet<Vec<String>>);

impl Quotations {
    /// Of these quotes.
    pub(crate) fn of<'a>(quotes: impl IntoIterator<Item = &'a str>) -> Self {
        let mut runs = HashSet::new();
        for quote in quotes {
            runs.extend(said(quote).windows(QUOTATION).map(<[String]>::to_vec));
        }
        Self(runs)
    }

    /// Whether a text holds a stretch of one that is long enough to be a quotation.
    pub(crate) fn stand_in(&self, text: &str) -> bool {
        !self.0.is_empty()
            && said(text)
                .windows(QUOTATION)
                .any(|run| self.0.contains(run))
    }
}

fn said(text: &str) -> Vec<String> {
    let text: Vec<char> = text.chars().collect();
    read(&text, &words(&text))
}

/// The words at these places, case aside.
fn read(text: &[char], words: &[(usize, usize)]) -> Vec<String> {
    words
        .iter()
        .map(|(from, to)| text[*from..*to].iter().collect::<String>().to_lowercase())
        .collect()
}

/// The words of a text: where each begins and ends, in characters.
pub(super) fn words(text: &[char]) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut start = None;
    for (at, c) in text.iter().enumerate() {
        match (c.is_alphanumeric(), start) {
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
