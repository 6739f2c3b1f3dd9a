//! The guide in the notes: lines `[Q:code]` open the answer to a question.

use std::borrow::Cow;

use super::{Question, offset::Offsets, view::GuideEntry};
use crate::{attribution::words::plain, reading::count, vault::SphereId};

/// The code of the question that this line opens, if it does: whether the guide has it or not. A line meant literally
/// begins with `\\`; one that holds no code at all is words like any other.
pub fn marker(line: &str) -> Option<&str> {
    let code = line.trim_end().strip_prefix("[Q:")?.strip_suffix(']')?;
    let rest = code.strip_prefix(|c: char| c.is_ascii_alphanumeric())?;
    let of_code = |c: u8| c.is_ascii_alphanumeric() || matches!(c, b'.' | b'_' | b'-');
    (rest.len() < LONGEST_CODE && rest.bytes().all(of_code)).then_some(code)
}

/// How long a code may be.
const LONGEST_CODE: usize = 64;

/// How long a mark may be.
const LONGEST_MARK: usize = 120;

/// Whether what stands between brackets is what facilitators mark between words while they listen: to verify, to follow up,
/// and a follow-up that was made of it. Typed in haste, or pasted, none is always spelt as the program spells it.
fn is_mark(inside: &str) -> bool {
    let inside = plain(inside);
    let words = inside.split(|c: char| !c.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    match words.as_slice() {
        ["suite" | "suites"] | ["suite" | "suites", "notee" | "notees"] | ["verifier"] => true,
        ["suite" | "suites", "a", "donner", ..] | ["a", "verifier", ..] => true,
        // « [suite : rappeler Jeanne] »
        [suite @ ("suite" | "suites"), ..] => {
            let rest = inside.trim_start().strip_prefix(suite);
            rest.is_some_and(|rest| rest.trim_start().starts_with(':'))
        }
        _ => false,
    }
}

/// The words of a stretch of notes as a reader reads them: without the lines that open questions, the
/// time stamps that begin paragraphs, the marks made while listening, and the `\\` of what is meant
/// literally. A text without any of them stays as it is.
pub fn spoken(text: &str) -> Cow<'_, str> {
    let plain = |line: &str| {
        marker(line).is_none()
            && !line.starts_with("\\[")
            && stamp(line).is_none()
            && !(line.contains('[') && marked(line))
    };
    if text.lines().all(plain) {
        return Cow::Borrowed(text);
    }
    let lines = text.lines().filter(|line| marker(line).is_none());
    let read = lines.filter_map(|line| {
        let words: String = read(line).into_iter().map(|(_, c)| c).collect();
        (!words.is_empty()).then_some((line, words))
    });
    let read: Vec<(&str, String)> = read.collect();
    // Among lines that somebody said, one that is the facilitator's own was said by nobody.
    let said = read.iter().filter(|(line, _)| !is_reminder(line));
    let said: Vec<&str> = said.map(|(_, words)| words.as_str()).collect();
    if said.is_empty() {
        let own: Vec<String> = read.into_iter().map(|(_, words)| words).collect();
        return Cow::Owned(own.join(" "));
    }
    Cow::Owned(said.join(" "))
}

/// Whether a line begins with a mark, its time stamp aside: a note of the facilitator's for themselves.
fn is_reminder(line: &str) -> bool {
    let rest = stamp(line).unwrap_or(line).trim_start();
    let characters: Vec<(usize, char)> = rest.chars().enumerate().collect();
    mark(&characters, 0).is_some_and(|(from, _)| from == 0)
}

/// The characters of a line that a reader reads, each with its place in the line; none of one that opens a question.
pub(crate) fn read(line: &str) -> Vec<(usize, char)> {
    if marker(line).is_some() {
        return Vec::new();
    }
    let rest = stamp(line).unwrap_or(line);
    let literal = rest.strip_prefix('\\').filter(|it| it.starts_with('['));
    let words = literal.unwrap_or(rest);
    let before = line.chars().count() - words.chars().count();
    let mut kept: Vec<(usize, char)> = (before..).zip(words.chars()).collect();
    // What is meant literally is no mark.
    let first = usize::from(literal.is_some());
    while let Some((from, to)) = mark(&kept, first) {
        let blank = |at: usize| kept.get(at).is_some_and(|(_, c)| c.is_whitespace());
        // A mark goes with one blank beside it.
        let (from, to) = match (from > 0 && blank(from - 1), blank(to)) {
            (true, _) => (from - 1, to),
            (false, true) => (from, to + 1),
            (false, false) => (from, to),
        };
        kept.drain(from..to);
    }
    while kept.last().is_some_and(|(_, c)| c.is_whitespace()) {
        kept.pop();
    }
    let blanks = kept.iter().take_while(|(_, c)| c.is_whitespace()).count();
    kept.drain(..blanks);
    kept
}

/// Whether a mark stands in this line.
fn marked(line: &str) -> bool {
    let characters: Vec<(usize, char)> = line.chars().enumerate().collect();
    mark(&characters, 0).is_some()
}

/// Where the first mark from `first` on begins and ends.
fn mark(characters: &[(usize, char)], first: usize) -> Option<(usize, usize)> {
    let mut opened = (first..characters.len()).filter(|at| characters[*at].1 == '[');
    opened.find_map(|at| {
        let longest = characters.len().min(at + LONGEST_MARK);
        let end = (at + 1..longest).find(|end| "[]".contains(characters[*end].1))?;
        let inside: String = characters[at + 1..end].iter().map(|(_, c)| c).collect();
        (characters[end].1 == ']' && is_mark(&inside)).then_some((at, end + 1))
    })
}

/// What follows the time stamp `HH:MM `, `MM:SS ` or `HH:MM:SS ` that begins this line, if one does.
fn stamp(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let (first, rest) = line.split_at_checked(2)?;
    let rest = sixtieths(rest)?;
    let rest = sixtieths(rest).unwrap_or(rest);
    let is_time = first.bytes().all(|c| c.is_ascii_digit())
        && (rest.is_empty() || rest.starts_with([' ', '\t', '\u{a0}', '\u{202f}']));
    is_time.then(|| rest.trim_start())
}

/// What follows the `:MM` that begins this.
fn sixtieths(text: &str) -> Option<&str> {
    let (part, rest) = text.split_at_checked(3)?;
    match part.as_bytes() {
        [b':', b'0'..=b'5', b'0'..=b'9'] => Some(rest),
        _ => None,
    }
}

/// How many words the notes have, without the lines that open questions.
pub(crate) fn words(notes: &str) -> usize {
    notes
        .lines()
        .filter(|line| marker(line).is_none())
        .map(|line| line.split_whitespace().count())
        .sum()
}

/// The questions put to a sphere, in order, each with where the notes open it and whether something is written there.
pub(super) fn entries(questions: &[Question], notes: &str, sphere: SphereId) -> Vec<GuideEntry> {
    let answers = answers(notes);
    let offsets = Offsets::of(notes);
    questions
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
    use crate::interview::reserved;

    #[test]
    fn marks_are_those_of_the_list_that_the_window_holds_to_too() {
        let lines = include_str!("marks.txt").lines();
        for line in lines.filter(|line| !line.starts_with('#')) {
            let (kind, text) = line.split_once('\t').expect("a kind and a text");
            assert_eq!(marked(text), kind != "none", "{text}");
            // What is to be verified is told from what is to be done by what leaves it.
            let own = reserved(&format!("{text} le chiffre"));
            let to_verify = own.first().map(|it| it.to_verify);
            let said = (kind != "none").then_some(kind == "verify");
            assert_eq!(to_verify, said, "{text}");
        }
    }

    #[test]
    fn a_question_is_covered_when_something_is_written_under_it() {
        let found = answers("Début\n[Q:a]\n\n[Q:b]\nélan\n\\[Q:c]\n[Q:a]\nretour");
        let found: Vec<_> = found.iter().map(|a| (a.code, a.start, a.written)).collect();
        assert_eq!(found, [("a", 6, false), ("b", 13, true), ("a", 31, true)]);
        assert_eq!(words("[Q:a]\nun deux\ntrois"), 3);
    }

    #[test]
    fn a_reader_sees_neither_the_marks_of_the_guide_nor_time_stamps() {
        assert_eq!(
            spoken("22:55 On tient.\n[Q:q-crise]\n\n00:18 Et on repart.\n\\[sic] Oui."),
            "On tient. Et on repart. [sic] Oui."
        );
        assert_eq!(spoken("[Q:q-crise]\n"), "");
        for (marked, read) in [
            (
                "Il a 140 bénéficiaires [à vérifier], dit-elle.",
                "Il a 140 bénéficiaires, dit-elle.",
            ),
            ("[suite] envoyer le bilan [Suite]", "envoyer le bilan"),
            ("00:12 [À VÉRIFIER] Trois mois", "Trois mois"),
            ("Oui[suite][à vérifier]\nnon", "Oui non"),
            (
                "01:05:09 [suite notée] envoyer le bilan",
                "envoyer le bilan",
            ),
            ("42:07 Trois mois", "Trois mois"),
            (
                "On tient.\n00:12 [suite] rappeler Jeanne\nOn tiendra [à vérifier].",
                "On tient. On tiendra.",
            ),
            (
                "\\[suite] au pied de la lettre [suite]",
                "[suite] au pied de la lettre",
            ),
            ("[suite]", ""),
            ("[a\u{300} ve\u{301}rifier] Trois mois", "Trois mois"),
            ("[ A VERIFIER ? ] Trois [suites] mois", "Trois mois"),
            (
                "[à\u{a0}vérifier : le chiffre] Trois [suite  notée] mois",
                "Trois mois",
            ),
            ("[Suite à donner] [suite : rappeler Paul] Oui", "Oui"),
        ] {
            assert_eq!(spoken(marked), read, "{marked}");
        }
        for plain in [
            "Deux lignes\n  telles quelles.",
            "À 10:30 on commence.",
            "12:99 n’est pas une heure",
            "01:05:99 non plus",
            "10:30pile",
            "[Q:] et [autre]",
            "la [suite logique] et [à voir], [suite",
            "[Q:]",
            "[Q:../x]",
            "[Q:où en est-on ?]",
            "",
        ] {
            assert_eq!(spoken(plain), plain);
        }
    }
}
