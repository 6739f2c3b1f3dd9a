//! The guide in the notes: lines `[Q:code]` open the answer to a question.

use super::{Interview, offset::Offsets, view::GuideEntry};
use crate::{
    reading::{Reading, count},
    vault::SphereId,
};

/// The code of the question that this line opens, if it does. A line meant literally begins with `\\`.
pub fn marker(line: &str) -> Option<&str> {
    let code = line.trim_end().strip_prefix("[Q:")?.strip_suffix(']')?;
    (!code.is_empty() && !code.contains(['[', ']'])).then_some(code)
}

/// How many words the notes have, without the lines that open questions.
pub(super) fn words(notes: &str) -> usize {
    notes
        .lines()
        .filter(|line| marker(line).is_none())
        .map(|line| line.split_whitespace().count())
        .sum()
}

/// The questions put to a sphere, in order, each with where the notes open it and whether something is written there.
pub(super) fn entries(
    reading: &Reading,
    interview: &Interview,
    sphere: SphereId,
) -> Vec<GuideEntry> {
    let answers = answers(&interview.notes);
    let offsets = Offsets::of(&interview.notes);
    reading
        .snapshot
        .questions
        .iter()
        .filter(|q| q.sphere_id.is_none_or(|own| own == sphere))
        .map(|q| {
            let own = || {
                answers
                    .iter()
                    .filter(|a| a.code.eq_ignore_ascii_case(&q.code))
            };
            GuideEntry {
                code: q.code.clone(),
                rank: q.rank,
                question: q.question.clone(),
                covered: own().any(|a| a.written),
                offset: own().next().map(|a| count(offsets.utf16(a.start))),
            }
        })
        .collect()
}

#[derive(Debug, PartialEq)]
struct Answer<'a> {
    code: &'a str,
    /// The code point at which its line begins.
    start: usize,
    /// Whether anything is written under it.
    written: bool,
}

fn answers(notes: &str) -> Vec<Answer<'_>> {
    let mut answers: Vec<Answer<'_>> = Vec::new();
    let mut start = 0;
    for line in notes.split('\n') {
        if let Some(code) = marker(line) {
            answers.push(Answer {
                code,
                start,
                written: false,
            });
        } else if let Some(open) = answers.last_mut() {
            open.written |= !line.trim().is_empty();
        }
        start += line.chars().count() + 1;
    }
    answers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_is_covered_when_something_is_written_under_it() {
        let found = answers("Début\n[Q:a]\n\n[Q:b]\nélan\n\\[Q:c]\n[Q:a]\nretour");
        let found: Vec<_> = found.iter().map(|a| (a.code, a.start, a.written)).collect();
        assert_eq!(found, [("a", 6, false), ("b", 13, true), ("a", 31, true)]);
        assert_eq!(words("[Q:a]\nun deux\ntrois"), 3);
    }
}
