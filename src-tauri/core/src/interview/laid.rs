//! The text that came back, laid out as the notes are: its words are the interviewee's, its lines and blanks those of the
//! notes wherever the words are the same. What a page made of them (lines that wrap, questions in full, numbers of
//! passages) is no amendment.

use std::{collections::HashSet, ops::Range};

use imara_diff::{Algorithm, Diff, InternedInput};

use super::{
    Question, guide,
    sheet::{Item, Sheet},
    tokens::{Known, Token, tokens},
};

/// What stands in a record for words that were cut from the notes.
const CUT: [&str; 3] = ["[", "…", "]"];

/// With less of the words of a question than this, in percent, it is not that question.
const ENOUGH: usize = 60;

/// Fewer letters than this in both texts are a coincidence, where more words than that are gone on both sides of them.
const COINCIDENCE: usize = 12;
const AROUND: usize = 10;

/// A word of the notes as they are read, or the line that opens a question.
pub(super) struct Unit {
    /// Where it stands in what is read.
    pub(super) range: Range<usize>,
    /// The words of the question that it opens.
    pub(super) asks: Option<Vec<String>>,
}

impl Unit {
    pub(super) fn opens(&self) -> bool {
        self.asks.is_some()
    }
}

/// `came` laid out as `read`: notes as they are read, each question opened by its line. The record numbered so many
/// `passages`; `known` are words that a page may have broken.
pub(super) fn laid_out(
    read: &[char],
    came: &str,
    questions: &[Question],
    passages: usize,
    known: &Known,
) -> String {
    let (units, reference) = referenced(read, questions);
    let came: Vec<char> = asked(came, questions).chars().collect();
    let words = without_numbers(tokens(&came, known), &reference, passages);
    let mut input: InternedInput<&str> = InternedInput::default();
    input.update_before(reference.iter().map(|(key, _)| key.as_str()));
    input.update_after(words.iter().map(|word| word.key.as_str()));
    let diff = Diff::compute(Algorithm::Histogram, &input);
    // Which unit each word that came back is.
    let mut is: Vec<Option<usize>> = vec![None; words.len()];
    let mut kept: Vec<(Range<usize>, usize)> = Vec::new();
    let (mut old, mut new) = (0, 0);
    for hunk in diff.hunks() {
        let before = hunk.before.start as usize..hunk.before.end as usize;
        let after = hunk.after.start as usize..hunk.after.end as usize;
        while old < before.start {
            is[new] = Some(reference[old].1);
            (old, new) = (old + 1, new + 1);
        }
        if words[after.clone()].iter().map(|w| w.key.as_str()).eq(CUT) && !before.is_empty() {
            let last = reference[before.end - 1].1;
            is[after.clone()].fill(Some(reference[before.start].1));
            kept.push((after.clone(), last));
        }
        (old, new) = (before.end, after.end);
    }
    for (word, (_, unit)) in is[new..].iter_mut().zip(&reference[old..]) {
        *word = Some(*unit);
    }
    without_coincidences(&reference, &words, &mut is);
    find_questions(&units, &words, &mut is);
    let items = items(&units, &words, &is, &kept, &came);
    Sheet::new(read, &units, &came, &words).written(&items)
}

/// The units of the notes, and their words in order, each with its unit. Of a question its wording, without signs.
fn referenced(read: &[char], questions: &[Question]) -> (Vec<Unit>, Vec<(String, usize)>) {
    let none = Known::default();
    let (mut units, mut reference) = (Vec::new(), Vec::new());
    let mut start = 0;
    for line in read.split(|c| *c == '\n') {
        let text: String = line.iter().collect();
        match guide::marker(&text) {
            Some(code) => {
                let wording: Vec<char> = wording(code, questions).chars().collect();
                let words = tokens(&wording, &none).into_iter().map(|token| token.key);
                let words: Vec<String> = words.filter(|key| is_word(key)).collect();
                reference.extend(words.iter().map(|word| (word.clone(), units.len())));
                units.push(Unit {
                    range: start..start + line.len(),
                    asks: Some(words),
                });
            }
            None => {
                for token in tokens(line, &none) {
                    reference.push((token.key, units.len()));
                    units.push(Unit {
                        range: start + token.range.start..start + token.range.end,
                        asks: None,
                    });
                }
            }
        }
        start += line.len() + 1;
    }
    (units, reference)
}

/// The question of this code in words; the code where there is none.
fn wording<'q>(code: &'q str, questions: &'q [Question]) -> &'q str {
    let mut known = questions.iter();
    known
        .find(|q| q.code.eq_ignore_ascii_case(code))
        .map_or(code, |q| q.question.as_str())
}

/// The text with each line `[Q:code]` as the question in words.
fn asked(came: &str, questions: &[Question]) -> String {
    let lines = came.split('\n').map(|line| {
        let line = line.trim();
        guide::marker(line).map_or(line, |code| wording(code, questions))
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The words without `[n]`, the numbers that a record gives to passages.
fn without_numbers(
    words: Vec<Token>,
    reference: &[(String, usize)],
    passages: usize,
) -> Vec<Token> {
    let numbers: Vec<String> = (1..=passages).map(|n| n.to_string()).collect();
    let number = |keys: [&str; 3]| match keys {
        ["[", n, "]"] => numbers.iter().position(|known| known == n),
        _ => None,
    };
    let own: HashSet<usize> = reference
        .windows(3)
        .filter_map(|w| number([&w[0].0, &w[1].0, &w[2].0]))
        .collect();
    let mut out = Vec::with_capacity(words.len());
    let mut words = words.into_iter().peekable();
    let mut ahead: Vec<Token> = Vec::new();
    while let Some(word) = words.next() {
        ahead.push(word);
        if ahead.len() == 3 {
            let found = number([&ahead[0].key, &ahead[1].key, &ahead[2].key]);
            if found.is_some_and(|n| !own.contains(&n)) {
                ahead.clear();
            } else {
                out.push(ahead.remove(0));
            }
        }
        if words.peek().is_none() {
            out.append(&mut ahead);
        }
    }
    out
}

/// Lets go of the few words that only happen to stand in both texts, where all around them was rewritten: they would
/// scatter a new sentence over the old ones.
fn without_coincidences(reference: &[(String, usize)], words: &[Token], is: &mut [Option<usize>]) {
    // How many words of the notes stand up to each unit.
    let units = reference.last().map_or(0, |(_, unit)| unit + 1);
    let mut ends = vec![0; units];
    for (at, (_, unit)) in reference.iter().enumerate() {
        ends[*unit] = at + 1;
    }
    let mut runs: Vec<(Range<usize>, Range<usize>)> = Vec::new();
    for (at, unit) in is.iter().enumerate() {
        let Some(unit) = unit else { continue };
        let begins = unit.checked_sub(1).map_or(0, |before| ends[before]);
        match runs.last_mut() {
            Some((new, old)) if new.end == at && begins <= old.end => {
                (new.end, old.end) = (at + 1, ends[*unit]);
            }
            _ => runs.push((at..at + 1, begins..ends[*unit])),
        }
    }
    for (n, (new, old)) in runs.iter().enumerate() {
        let before = n.checked_sub(1).map_or(0, |n| runs[n].1.end);
        let after = runs
            .get(n + 1)
            .map_or(reference.len(), |(_, old)| old.start);
        let gone = [
            old.start.saturating_sub(before),
            after.saturating_sub(old.end),
        ];
        let said: usize = words[new.clone()]
            .iter()
            .map(|word| word.key.chars().filter(|c| c.is_alphanumeric()).count())
            .sum();
        if said < COINCIDENCE && gone.iter().all(|gone| *gone > AROUND) {
            is[new.clone()].fill(None);
        }
    }
}

/// Holds each question to where its words stand together; where too few came back, they are words like others.
fn find_questions(units: &[Unit], words: &[Token], is: &mut [Option<usize>]) {
    let mut at = 0;
    while at < is.len() {
        let Some((unit, asks)) = is[at].and_then(|u| units[u].asks.as_ref().map(|asks| (u, asks)))
        else {
            at += 1;
            continue;
        };
        let last = is.iter().rposition(|u| *u == Some(unit)).unwrap_or(at);
        let found = is[at..=last].iter().filter(|u| **u == Some(unit)).count();
        let within = together(asks, words, at..last + 1).unwrap_or(at..last + 1);
        let enough = found * 100 >= asks.len() * ENOUGH;
        for (place, is) in is.iter_mut().enumerate().take(last + 1).skip(at) {
            if enough && within.contains(&place) {
                *is = Some(unit);
            } else if *is == Some(unit) {
                *is = None;
            }
        }
        // The signs that end it are its own.
        let mut end = within.end;
        while enough && end < is.len() && is[end].is_none() && ends_question(&words[end].key) {
            is[end] = Some(unit);
            end += 1;
        }
        at = end.max(last + 1);
    }
}

/// Where the words of a question stand one after the other within a stretch.
fn together(asks: &[String], words: &[Token], within: Range<usize>) -> Option<Range<usize>> {
    let places: Vec<usize> = within.filter(|at| is_word(&words[*at].key)).collect();
    let found = places
        .windows(asks.len().max(1))
        .find(|places| places.iter().map(|at| &words[*at].key).eq(asks))?;
    Some(found[0]..found[found.len() - 1] + 1)
}

/// What is written, part by part.
fn items(
    units: &[Unit],
    words: &[Token],
    is: &[Option<usize>],
    kept: &[(Range<usize>, usize)],
    came: &[char],
) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let cut = kept.iter().find(|(range, _)| range.start == at);
        let (item, end) = match (cut, is[at]) {
            (Some((range, last)), Some(first)) => {
                (Item::of(first..last + 1, range.clone()), range.end)
            }
            (_, Some(unit)) if units[unit].opens() => {
                let run = is[at..].iter().take_while(|u| **u == Some(unit)).count();
                without_its_number(&mut items, words, came, words[at].range.start);
                (Item::of(unit..unit + 1, at..at + run), at + run)
            }
            (_, Some(unit)) => (Item::of(unit..unit + 1, at..at + 1), at + 1),
            (_, None) => (Item::word(at), at + 1),
        };
        items.push(item);
        at = end;
    }
    items
}

/// Takes off the number that stands on the line of a question, before it.
fn without_its_number(items: &mut Vec<Item>, words: &[Token], came: &[char], start: usize) {
    let mut from = items.len();
    let mut numbered = false;
    while let Some(item) = from.checked_sub(1).map(|at| &items[at]) {
        let word = &words[item.words.start];
        let number = word.key.len() <= 3 && word.key.bytes().all(|c| c.is_ascii_digit());
        let sign = matches!(word.key.as_str(), "." | ")" | "-" | ":");
        let same_line = !came[word.range.end..start].contains(&'\n');
        if item.units.is_some() || !same_line || !(number || sign) || numbered {
            break;
        }
        numbered |= number;
        from -= 1;
    }
    if numbered {
        items.truncate(from);
    }
}

fn is_word(key: &str) -> bool {
    key.chars().any(char::is_alphanumeric)
}

fn ends_question(key: &str) -> bool {
    matches!(key, "?" | "!" | "." | "…" | ":" | "\"" | ")")
}
