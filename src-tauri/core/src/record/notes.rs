//! Notes as their interviewee reads them: question by question, without what facilitators mark, and keep for themselves,
//! while they listen.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use croisee_typeset::document::{Inline, Inlines};

use crate::interview::{marker, read, reserved};

/// Stands for what was cut.
const CUT: &str = "[…]";

/// Signs that end a sentence or a quotation.
const ENDING: &str = ".!?…)»";

/// Signs that stand after a word without a blank.
const CLOSING: &str = ",.;:!?…)»";

/// A paragraph: its characters, each with its place in the notes.
type Paragraph = Vec<(usize, char)>;

/// What was said to one question; to none, before the first.
pub(super) struct Answer<'a> {
    /// The code of the question.
    pub(super) question: Option<&'a str>,
    pub(super) paragraphs: Vec<Paragraph>,
}

/// The notes, answer by answer; those to which nothing was written are left out. What is the facilitator's own is too,
/// unless a passage that goes back claims it.
pub(super) fn answers<'a>(notes: &'a str, claimed: &dyn Fn(usize) -> bool) -> Vec<Answer<'a>> {
    let own = reserved(notes);
    let own: BTreeSet<usize> = own.into_iter().flat_map(|it| it.place).collect();
    let leaves = |at: usize| !own.contains(&at) || claimed(at);
    let mut answers = vec![Answer {
        question: None,
        paragraphs: Vec::new(),
    }];
    let mut start = 0;
    for line in notes.split('\n') {
        if let Some(code) = marker(line) {
            answers.push(Answer {
                question: Some(code),
                paragraphs: Vec::new(),
            });
        } else if let Some(open) = answers.last_mut() {
            let words = read(line).into_iter().map(|(at, c)| (start + at, c));
            // What ends claimed words goes with them.
            let mut left = false;
            let words = joined(words.filter(|(at, c)| {
                left = leaves(*at) || (left && ENDING.contains(*c));
                left
            }));
            if !words.is_empty() {
                open.paragraphs.push(words);
            }
        }
        start += line.chars().count() + 1;
    }
    answers.retain(|answer| !answer.paragraphs.is_empty());
    answers
}

/// What is left of a line, with one blank where something stood, and none around it.
fn joined(characters: impl Iterator<Item = (usize, char)>) -> Paragraph {
    let mut kept: Paragraph = Vec::new();
    for (at, c) in characters {
        let cut = kept.last().is_none_or(|(before, _)| before + 1 < at);
        let spaced = kept.last().is_none_or(|(_, c)| c.is_whitespace());
        if cut && c.is_whitespace() && spaced {
            continue;
        }
        if cut && !c.is_whitespace() && !spaced && !CLOSING.contains(c) {
            // The blank stands where the first of what is gone stood.
            let place = kept.last().map_or(at, |(before, _)| before + 1);
            kept.push((place, ' '));
        }
        kept.push((at, c));
    }
    while kept.last().is_some_and(|(_, c)| c.is_whitespace()) {
        kept.pop();
    }
    kept
}

/// Where the numbers of passages stand: after the last character that the notes show of each.
pub(super) fn calls(
    answers: &[Answer<'_>],
    passages: impl Iterator<Item = (usize, Range<usize>)>,
) -> BTreeMap<usize, Vec<usize>> {
    let shown: Vec<usize> = answers
        .iter()
        .flat_map(|answer| &answer.paragraphs)
        .flatten()
        .filter(|(_, c)| !c.is_whitespace())
        .map(|(at, _)| *at)
        .collect();
    let mut calls: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (number, stretch) in passages {
        let after = shown.partition_point(|at| *at < stretch.end);
        let last = after.checked_sub(1).map(|at| shown[at]);
        if let Some(last) = last.filter(|at| stretch.contains(at)) {
            calls.entry(last).or_default().push(number);
        }
    }
    calls
}

/// A paragraph as inline parts: what is `kept_back` cut out, the number of each passage after its last word.
pub(super) fn inlines(
    paragraph: &[(usize, char)],
    kept_back: &dyn Fn(usize) -> bool,
    calls: &BTreeMap<usize, Vec<usize>>,
) -> Inlines {
    let mut line = Line::default();
    let mut cutting = false;
    for (place, (at, c)) in paragraph.iter().enumerate() {
        if !closes(&paragraph[place..]) {
            line.call();
        }
        match (kept_back(*at), cutting) {
            (true, true) => {}
            (true, false) => {
                line.words.push_str(CUT);
                cutting = true;
            }
            (false, _) => {
                if cutting && c.is_alphanumeric() {
                    line.words.push(' ');
                }
                cutting = false;
                line.words.push(*c);
            }
        }
        line.waiting.extend(calls.get(at).into_iter().flatten());
    }
    line.call();
    if !line.words.is_empty() {
        line.parts.push(Inline::Text(line.words));
    }
    line.parts
}

/// A paragraph under way.
#[derive(Default)]
struct Line {
    parts: Inlines,
    words: String,
    /// Numbers that wait for what closes the words they are of.
    waiting: Vec<usize>,
}

impl Line {
    fn call(&mut self) {
        for number in self.waiting.drain(..) {
            self.words.push('\u{a0}');
            self.parts
                .push(Inline::Text(std::mem::take(&mut self.words)));
            self.parts.push(Inline::Ref {
                target: super::passages::id(number),
                content: vec![Inline::Text(format!("[{number}]"))],
            });
        }
    }
}

/// Whether what comes next closes the words before it: their guillemet, their full stop. A comma opens what follows: the
/// number stands before it.
fn closes(next: &[(usize, char)]) -> bool {
    let sign = next.iter().map(|(_, c)| *c).find(|c| !c.is_whitespace());
    sign.is_some_and(|c| "»”\".!?…)".contains(c))
}

#[cfg(test)]
mod tests {
    use croisee_typeset::document::plain;

    use super::*;

    const NOTES: &str =
        "Avant.\n[Q:q-un]\n00:04 Oui, trois [à vérifier] mois.\n\n[Q:q-deux]\n\n[Q:q-trois]\nNon.";

    fn said(kept_back: Range<usize>, passages: &[(usize, Range<usize>)]) -> Vec<String> {
        let answers = answers(NOTES, &|_| true);
        let calls = calls(&answers, passages.iter().cloned());
        answers
            .iter()
            .flat_map(|a| &a.paragraphs)
            .map(|p| plain(&inlines(p, &|at| kept_back.contains(&at), &calls)))
            .collect()
    }

    /// Where these words stand in the notes.
    fn place(words: &str) -> Range<usize> {
        let from = NOTES
            .find(words)
            .map_or(0, |at| NOTES[..at].chars().count());
        from..from + words.chars().count()
    }

    #[test]
    fn answers_stand_under_their_questions_without_stamps_and_marks() {
        let answers = answers(NOTES, &|_| true);
        let codes: Vec<_> = answers.iter().map(|a| a.question).collect();
        assert_eq!(codes, [None, Some("q-un"), Some("q-trois")]);
        assert_eq!(said(0..0, &[]), ["Avant.", "Oui, trois mois.", "Non."]);
    }

    #[test]
    fn a_passage_is_called_after_its_last_word_even_where_it_ends_in_a_mark() {
        let passages = [(1, place("trois [à vérifier]")), (2, place("Oui, trois"))];
        assert_eq!(
            said(0..0, &passages)[1],
            "Oui, trois\u{a0}[1]\u{a0}[2] mois."
        );
        assert_eq!(said(0..0, &[(1, place("Non"))])[2], "Non.\u{a0}[1]");
        assert_eq!(
            said(0..0, &[(1, place("Oui"))])[1],
            "Oui\u{a0}[1], trois mois."
        );
        assert_eq!(said(0..0, &[(1, place("Q:q-deux"))])[1], "Oui, trois mois.");
    }

    #[test]
    fn what_is_kept_back_leaves_its_place_and_nothing_else() {
        assert_eq!(said(place("trois"), &[])[1], "Oui, […] mois.");
        assert_eq!(said(place("Non."), &[])[2], "[…]");
    }

    #[test]
    fn what_is_the_facilitators_own_is_read_by_nobody_unless_a_passage_claims_it() {
        let read = |notes: &str, claimed: &str| -> Vec<String> {
            let at = notes
                .find(claimed)
                .map_or(0, |at| notes[..at].chars().count());
            let claims = at..at + claimed.chars().count();
            answers(notes, &|at| claims.contains(&at))
                .iter()
                .flat_map(|a| &a.paragraphs)
                .map(|p| p.iter().map(|(_, c)| *c).collect())
                .collect()
        };
        let notes = "[Q:q-un]\n[suite] rappeler Jeanne\nOn tient. Il y a 40 ateliers [à vérifier], dit-elle. Voilà.\n[Q:q-deux]\n00:02 [à vérifier] le chiffre";
        assert_eq!(read(notes, ""), ["On tient. Voilà."]);
        assert_eq!(read(notes, "40 ateliers"), ["On tient. 40 ateliers Voilà."]);
        assert_eq!(
            read(notes, "le chiffre"),
            ["On tient. Voilà.", "le chiffre"]
        );
    }
}
