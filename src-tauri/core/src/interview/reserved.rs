//! What of a line of notes is the facilitator's own: reminders, and words that are still to be verified.
//!
//! They go to nobody, for nobody said them, or not surely so: a record that printed « rappeler Jeanne » under a question
//! would put it in Jeanne's mouth. A line that begins with a mark, its time stamp aside, is wholly the facilitator's. Further
//! on in a line, what is left to do are the words after the mark, else the sentence before it; what is to be verified is the
//! sentence that holds the mark, else the one before it: the words that the lists beside the notes show. A sentence comes
//! back as soon as its mark is taken away. Words taken as an excerpt that goes back to whoever said them stay where they
//! are, marked or not: one who takes an excerpt says that these words were said.

use std::ops::Range;

use super::guide::{marker, read};

/// A stretch of notes that does not leave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reserved {
    /// Where it stands, in characters.
    pub(crate) place: Range<usize>,
    /// It waits to be verified, rather than to be done.
    pub(crate) to_verify: bool,
}

/// A mark of the facilitator's.
struct Mark {
    place: Range<usize>,
    to_verify: bool,
}

/// What of notes is the facilitator's own, in their order.
pub(crate) fn reserved(notes: &str) -> Vec<Reserved> {
    let mut all = Vec::new();
    let mut start = 0;
    for line in notes.split('\n') {
        if line.contains('[') && marker(line).is_none() {
            all.extend(of_line(line).into_iter().map(|it| Reserved {
                place: start + it.place.start..start + it.place.end,
                ..it
            }));
        }
        start += line.chars().count() + 1;
    }
    all
}

/// What of a line is the facilitator's own.
fn of_line(line: &str) -> Vec<Reserved> {
    let characters: Vec<char> = line.chars().collect();
    let words = read(line);
    let marks = marks(&characters, &words);
    let Some(first) = marks.first() else {
        return Vec::new();
    };
    if words.first().is_none_or(|(at, _)| *at > first.place.start) {
        return vec![Reserved {
            place: 0..characters.len(),
            to_verify: first.to_verify,
        }];
    }
    let sentences = sentences(&characters);
    let said = |place: &Range<usize>| {
        words
            .iter()
            .any(|(at, c)| place.contains(at) && c.is_alphanumeric())
    };
    let before = |at: usize| {
        let ended = sentences.iter().rev().filter(|s| s.end <= at);
        ended.into_iter().find(|s| said(s)).cloned()
    };
    let ends = marks.iter().skip(1).map(|mark| mark.place.start);
    let places = marks.iter().zip(ends.chain([characters.len()]));
    let places = places.filter_map(|(mark, next)| {
        let holds = |s: &&Range<usize>| s.contains(&mark.place.start);
        let own = sentences.iter().find(holds).cloned()?;
        let led = said(&(own.start..mark.place.start));
        let after = mark.place.end..next;
        let place = match (mark.to_verify, led) {
            (false, _) if said(&after) => after,
            (_, true) => own,
            (_, false) => before(own.start).unwrap_or(after),
        };
        Some(Reserved {
            place,
            to_verify: mark.to_verify,
        })
    });
    places.collect()
}

/// Where the marks of a text stand, in characters.
pub(super) fn marks_of(text: &str) -> Vec<Range<usize>> {
    let mut all = Vec::new();
    let mut start = 0;
    for line in text.split('\n') {
        let characters: Vec<char> = line.chars().collect();
        if marker(line).is_none() {
            let marks = marks(&characters, &read(line)).into_iter();
            all.extend(marks.map(|it| start + it.place.start..start + it.place.end));
        }
        start += characters.len() + 1;
    }
    all
}

/// The marks of a line: the brackets that its reader does not read.
fn marks(characters: &[char], words: &[(usize, char)]) -> Vec<Mark> {
    let read = |at: usize| words.binary_search_by_key(&at, |(place, _)| *place).is_ok();
    let mut marks = Vec::new();
    for (at, c) in characters.iter().enumerate() {
        if *c != '[' || read(at) {
            continue;
        }
        let end = (at..characters.len()).find(|end| characters[*end] == ']' && !read(*end));
        let Some(end) = end else { continue };
        let first = characters[at..end].iter().find(|c| c.is_alphanumeric());
        let begins_with_s = first.is_some_and(|c| matches!(c, 's' | 'S'));
        marks.push(Mark {
            place: at..end + 1,
            to_verify: !begins_with_s,
        });
    }
    marks
}

/// The sentences of a line, quotations kept whole; together they are all of it.
fn sentences(characters: &[char]) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let (mut from, mut quoted, mut ended) = (0, false, false);
    for (at, c) in characters.iter().enumerate() {
        let blank = at > 0 && characters[at - 1].is_whitespace();
        if ended && blank && !quoted && (c.is_uppercase() || *c == '«' || *c == '[') {
            sentences.push(from..at);
            from = at;
        }
        match c {
            '«' => quoted = true,
            '»' => quoted = false,
            _ => {}
        }
        if !c.is_whitespace() {
            ended = ".!?…»".contains(*c) && !is_short_for_more(&characters[..=at]);
        }
    }
    sentences.push(from..characters.len());
    sentences
}

/// Words that a full stop makes shorter.
const SHORTENED: [&str; 15] = [
    "mm", "mme", "mmes", "mlle", "me", "dr", "pr", "st", "ste", "n°", "nº", "art", "cf", "p", "pp",
];

/// Whether a text ends in a full stop that ends no sentence: « M. », « n°. », an initial.
fn is_short_for_more(text: &[char]) -> bool {
    let Some(('.', before)) = text.split_last().map(|(last, rest)| (*last, rest)) else {
        return false;
    };
    let from = before
        .iter()
        .rposition(|c| !c.is_alphanumeric() && *c != '°')
        .map_or(0, |at| at + 1);
    match &before[from..] {
        [initial] if initial.is_uppercase() => true,
        word => {
            let word: String = word.iter().flat_map(|c| c.to_lowercase()).collect();
            SHORTENED.contains(&word.as_str())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The line with what is reserved between braces, `?` before what is to be verified.
    fn seen(line: &str) -> String {
        let mut out: Vec<char> = Vec::new();
        let all = reserved(line);
        for (at, c) in line.chars().chain(['\n']).enumerate() {
            for it in &all {
                if it.place.end == at && !it.place.is_empty() {
                    out.push('}');
                }
            }
            for it in &all {
                if it.place.start == at {
                    out.push('{');
                    if it.to_verify {
                        out.push('?');
                    }
                }
            }
            out.push(c);
        }
        out.into_iter().collect::<String>().trim_end().to_owned()
    }

    #[test]
    fn reminders_and_what_is_to_be_verified_are_the_facilitators() {
        for line in [
            "{[suite] Présenter Jeanne à la fondation. Avant lundi.}",
            "{00:12 [suite notée] envoyer le bilan}",
            "{?[à vérifier] Le chiffre de 2024 : 40 ateliers fermés}",
            "On tient. {?Il y a 40 ateliers [à vérifier], dit-elle. }Et puis rien.",
            "On tient. {?Il y a 40 ateliers. }[à vérifier] Et puis rien.",
            "{?Elle dit : « On tient. On tiendra. » }[à vérifier]",
            "On tient. [suite]{ envoyer le bilan}",
            "On tient. {Elle enverra le bilan. }[suite]",
            "On tient [suite]{ voir l’ARS }[Suite notée]{ rappeler}",
            "{Elle a vu M. Paul, puis Mme. Roy. }[suite]",
            "On tient. {?Selon J. Roy, cf. M. Paul, c’est 40 [à vérifier].}",
            "{?[ a verifier : ] le chiffre}",
            "On tient. [Suites : voir l’ARS]{ vite}",
            "\\[suite] au pied de la lettre",
            "[autre] crochet, et [Q:x]",
            "[Q:q-crise]",
            "Rien de tel.",
            "",
        ] {
            let plain = line.replace(['{', '}', '?'], "");
            assert_eq!(seen(&plain), line);
        }
    }
}
