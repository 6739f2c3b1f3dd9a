//! What stands around some words in the notes they were taken from: enough to understand them, for the facilitator alone.

use std::collections::HashMap;

use unicode_segmentation::UnicodeSegmentation as _;

use super::heard::Hearing;
use crate::{
    Snapshot,
    interview::{Excerpt, spoken},
};

/// The longest that is given on either side, in characters.
const MOST: usize = 240;

/// The notes that excerpts were taken from, to say what stands around each.
pub(crate) struct Around<'a> {
    notes: HashMap<Hearing, &'a str>,
    /// Notes already cut into characters: several quotes are taken from each.
    cut: HashMap<Hearing, Vec<char>>,
}

impl<'a> Around<'a> {
    /// Those of a dossier.
    pub(crate) fn of(snapshot: &'a Snapshot) -> Self {
        let interviews = snapshot.interviews.iter();
        let interviews = interviews.map(|i| (Hearing::Interview(i.id), i.notes.as_str()));
        let meetings = snapshot.meetings.iter();
        let meetings = meetings.map(|m| (Hearing::Meeting(m.id), m.notes.as_str()));
        Self {
            notes: interviews.chain(meetings).collect(),
            cut: HashMap::new(),
        }
    }

    /// What stands before and after an excerpt; nothing where it is lost.
    pub(crate) fn around(&mut self, excerpt: &Excerpt) -> (String, String) {
        let place = (
            usize::try_from(excerpt.start_at),
            usize::try_from(excerpt.end_at),
        );
        let (false, Some(hearing), (Ok(start), Ok(end))) =
            (excerpt.lost, Hearing::of(excerpt), place)
        else {
            return Default::default();
        };
        let notes = self.notes.get(&hearing).copied().unwrap_or_default();
        let cut = self.cut.entry(hearing);
        let cut = cut.or_insert_with(|| notes.chars().collect());
        around(cut, start, end)
    }
}

/// What stands before and after a stretch of notes, in code points: the rest of its sentences; where they are whole, the
/// sentence next to them. Never beyond their paragraphs.
fn around(notes: &[char], start: usize, end: usize) -> (String, String) {
    if start >= end || end > notes.len() {
        return Default::default();
    }
    let from = notes[..start].iter().rposition(|c| *c == '\n');
    let from = from.map_or(0, |at| at + 1);
    let to = notes[end..].iter().position(|c| *c == '\n');
    let to = to.map_or(notes.len(), |at| end + at);
    let paragraph: String = notes[from..to].iter().collect();
    let mut sentences = Vec::new();
    let mut at = from;
    for sentence in paragraph.split_sentence_bounds() {
        let next = at + sentence.chars().count();
        sentences.push((at, next));
        at = next;
    }
    let said = |range: &[char]| {
        let text: String = range.iter().collect();
        spoken(&text).trim().to_owned()
    };
    let mut before = String::new();
    for (begins, _) in sentences.iter().rev().filter(|(begins, _)| *begins < start) {
        before = said(&notes[*begins..start]);
        if before.chars().any(char::is_alphanumeric) {
            break;
        }
    }
    let mut after = String::new();
    for (_, ends) in sentences.iter().filter(|(_, ends)| *ends > end) {
        after = said(&notes[end..*ends]);
        if after.chars().any(char::is_alphanumeric) {
            break;
        }
    }
    (last(&before), first(&after))
}

/// The end of a text that is too long, from a whole word on.
fn last(text: &str) -> String {
    let length = text.chars().count();
    if length <= MOST {
        return text.to_owned();
    }
    let cut: String = text.chars().skip(length - MOST).collect();
    let words = cut.split_once(' ').map_or(cut.as_str(), |(_, words)| words);
    format!("… {words}")
}

/// The beginning of a text that is too long, to a whole word.
fn first(text: &str) -> String {
    if text.chars().count() <= MOST {
        return text.to_owned();
    }
    let cut: String = text.chars().take(MOST).collect();
    let words = cut
        .rsplit_once(' ')
        .map_or(cut.as_str(), |(words, _)| words);
    format!("{words} …")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(notes: &str, words: &str, expected: (&str, &str)) {
        let start = notes.find(words).expect("words of the notes");
        let start = notes[..start].chars().count();
        let notes: Vec<char> = notes.chars().collect();
        let found = around(&notes, start, start + words.chars().count());
        assert_eq!((found.0.as_str(), found.1.as_str()), expected, "{words:?}");
    }

    #[test]
    fn the_rest_of_a_sentence_stands_around_its_words() {
        let notes =
            "Un début. Nous disons que la trésorerie manque depuis avril. Une fin.\nAilleurs.";
        check(
            notes,
            "la trésorerie manque",
            ("Nous disons que", "depuis avril."),
        );
    }

    #[test]
    fn a_whole_sentence_is_given_its_neighbours_of_the_same_paragraph() {
        let notes = "Au-dessus.\nUn début. La trésorerie manque. Une fin. Loin.\nAilleurs.";
        check(notes, "La trésorerie manque.", ("Un début.", "Une fin."));
        check(notes, "Un début.", ("", "La trésorerie manque."));
        check(notes, "Ailleurs.", ("", ""));
        let quoted = "Elle résume. « On tient. » Puis elle rit.";
        check(quoted, "On tient.", ("Elle résume. «", "» Puis elle rit."));
        check(notes, "Au-dessus.", ("", ""));
    }

    #[test]
    fn neither_a_question_nor_a_time_stamp_is_context() {
        let notes = "[Q:q-1]\n10:25 Tout va. Ou presque\n[Q:q-2]\nAprès.";
        check(notes, "Ou presque", ("Tout va.", ""));
        check(notes, "Après.", ("", ""));
    }

    #[test]
    fn a_paragraph_without_a_full_stop_is_cut_at_a_word() {
        let long = "mot ".repeat(200);
        let notes: Vec<char> = format!("{long}ICI {long}").chars().collect();
        let (before, after) = around(&notes, 800, 803);
        assert!(before.starts_with("… mot") && after.ends_with("mot …"));
        assert!(before.chars().count() <= MOST + 2 && after.chars().count() <= MOST + 2);
    }

    #[test]
    fn a_stretch_beyond_the_notes_has_nothing_around() {
        assert_eq!(around(&['a'], 0, 2), (String::new(), String::new()));
        assert_eq!(around(&['a'], 1, 1), (String::new(), String::new()));
    }
}
