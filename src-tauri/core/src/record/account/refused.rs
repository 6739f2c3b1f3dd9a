//! What the interviewee asked to change and was not taken up, said back to them: a record that is silent about it would pass
//! for theirs.
//!
//! Their words go back to them. What stands in a text of theirs without being theirs does not: words that the notes hold and
//! the record does not print, put back where the text left them out.

use std::collections::{BTreeMap, HashSet};

use croisee_typeset::document::{Block, Inline, List, Style, plain};

use super::Account;
use crate::{
    interview::{read, read_by_answer},
    record::{
        desk::{paragraph, short},
        notes,
    },
};

/// So many are told one by one.
const TOLD: usize = 12;

/// Longest words that are told of one.
const LONGEST: usize = 360;

impl Account<'_> {
    /// « 2 changements que vous demandiez n’ont pas été repris », and which; nothing where none is left.
    pub(super) fn refused(&self) -> Vec<Block> {
        let desk = self.desk;
        let refused = self.told_of_refused();
        if refused.is_empty() {
            return Vec::new();
        }
        let count = desk.with("refused", &[("count", refused.len().into())]);
        let rest = refused.len().saturating_sub(TOLD);
        let mut items: Vec<String> = refused.into_iter().take(TOLD).collect();
        if rest > 0 {
            items.push(desk.with("and-others", &[("count", rest.into())]));
        }
        let items = items.into_iter();
        let items = items.map(|words| vec![Block::paragraph(Style::Body, words)]);
        let lead = vec![Inline::Strong(vec![Inline::Text(count)])];
        vec![Block::Together(vec![
            paragraph(Style::Body, lead),
            Block::List(List {
                ordered_from: None,
                items: items.collect(),
            }),
        ])]
    }

    /// Each change that was asked for and is not in the record, once, in a sentence.
    fn told_of_refused(&self) -> Vec<String> {
        let printed = self.printed();
        let unprinted = self.unprinted(&printed);
        let returned = self.desk.source.snapshot.returned.iter();
        let own = returned.filter(|text| text.interview_id == self.interview.id);
        let refused = own.flat_map(|text| &text.changes.0).filter(|c| !c.accepted);
        let mut once = HashSet::new();
        refused
            .filter_map(|change| {
                let change = Asked {
                    before: said(&change.before),
                    after: said(&change.after),
                };
                let told = self.sentence(&change, &printed, &unprinted)?;
                once.insert(change).then_some(told)
            })
            .collect()
    }

    fn sentence(
        &self,
        change: &Asked,
        printed: &str,
        unprinted: &HashSet<String>,
    ) -> Option<String> {
        let desk = self.desk;
        let Asked { before, after } = change;
        let stands = |words: &str| !words.is_empty() && printed.contains(words);
        let kept = |text: &str| words(text).any(|word| unprinted.contains(&word));
        if before == after {
            return None;
        }
        if kept(after) || (after.is_empty() && kept(before)) {
            return Some(desk.say("refused-kept"));
        }
        // It was done since, by hand.
        let shortened = stands(before) && before.contains(after.as_str());
        if (after.is_empty() && !stands(before)) || (stands(after) && !shortened) {
            return None;
        }
        let said = |words: &str| short(unquoted(words), LONGEST).into();
        Some(match (stands(before), after.is_empty()) {
            (_, true) => desk.with("refused-removal", &[("before", said(before))]),
            (true, false) => desk.with(
                "refused-change",
                &[("before", said(before)), ("after", said(after))],
            ),
            (false, false) if before.is_empty() => {
                desk.with("refused-addition", &[("after", said(after))])
            }
            (false, false) => desk.with("refused-wording", &[("after", said(after))]),
        })
    }

    /// The notes as the record prints them, in one line.
    fn printed(&self) -> String {
        let answers = notes::answers(&self.interview.notes, &|at| self.passages.claims(at));
        let paragraphs = answers.iter().flat_map(|answer| &answer.paragraphs);
        let printed = paragraphs.map(|it| {
            let whole: String = it.iter().map(|(_, c)| *c).collect();
            let all = self.passages.keeps_back_all_of(&whole);
            let kept_back = |at: usize| all || self.passages.keeps_back(at);
            one_line(&plain(&notes::inlines(it, &kept_back, &BTreeMap::new())))
        });
        printed.collect::<Vec<_>>().join(" ")
    }

    /// Words that stand in the notes, or did, and that the record does not print.
    fn unprinted(&self, printed: &str) -> HashSet<String> {
        let printed: HashSet<String> = words(printed).collect();
        let lines = self.interview.notes.lines();
        let noted = lines.map(|line| read(line).into_iter().map(|(_, c)| c).collect::<String>());
        let lost = self.passages.lost_words().map(str::to_owned);
        noted
            .chain(lost)
            .flat_map(|line| words(&line).collect::<Vec<_>>())
            .filter(|word| !printed.contains(word))
            .collect()
    }
}

/// A change as it was asked for, in words.
#[derive(PartialEq, Eq, Hash)]
struct Asked {
    before: String,
    after: String,
}

/// A stretch of notes as it is read, in one line.
fn said(text: &str) -> String {
    let answers = read_by_answer(text).into_iter().map(|(_, words)| words);
    let answers: Vec<String> = answers.filter(|words| !words.is_empty()).collect();
    answers.join(" ")
}

/// Words without the marks of a quotation that is all of them, nor the full stop: they are put between such marks, in a
/// sentence that ends by itself.
fn unquoted(words: &str) -> &str {
    let inside = words.strip_prefix('«').and_then(|it| it.strip_suffix('»'));
    inside
        .filter(|it| !it.contains('«'))
        .map_or(words, str::trim)
        .trim_end_matches('.')
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn words(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_lowercase)
}
