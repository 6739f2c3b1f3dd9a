//! The text that came back, as an amendment of the notes: without the page that it was copied from, laid out as the notes
//! are, and with what its author was not shown.

use std::{collections::HashSet, ops::Range};

use super::{
    Excerpt, Interview, Nature, Question, guide,
    laid::laid_out,
    page::{Page, Taken},
    reserved::{marks_of, reserved},
    restored::{self, Shown},
    tokens::{Known, letters, tokens},
};

/// Notes as they would be with everything amended.
pub(super) struct Cleaned {
    /// The notes.
    pub(super) notes: String,
    /// Parts of the record around them that came back too: they are not compared.
    pub(super) aside: String,
}

/// What came back of an interview's record, as notes.
pub(super) fn cleaned(
    interview: &Interview,
    questions: &[Question],
    excerpts: &[Excerpt],
    demarche: &str,
) -> Cleaned {
    let notes = interview.notes.as_str();
    let own: HashSet<String> = notes.lines().map(read_letters).collect();
    let page = Page::of(demarche, &interview.code);
    let Taken { text, aside } = page.taken(&interview.amendment, &own);
    let text = restored::with_markers(&text, questions);
    let asked = questions.iter().map(|q| q.question.as_str());
    let known = Known::of(asked.chain([notes]));
    let marked = shows_marks(notes, &text);
    let unseen = match marked {
        true => Vec::new(),
        false => unseen(notes, &text, excerpts, &known),
    };
    let shown = Shown {
        marked,
        unseen: &unseen,
    };
    let all: Vec<&str> = notes.lines().filter_map(guide::marker).collect();
    let (read, _) = restored::split(notes, &all, shown);
    let laid = laid_out(&read, &text, questions, excerpts.len(), &known);
    let laid = match marked {
        true => laid,
        false => literal_words(&laid, notes),
    };
    Cleaned {
        notes: restored::put_back(notes, &laid, shown),
        aside,
    }
}

/// The letters of a line as it is read.
fn read_letters(line: &str) -> String {
    let words: String = guide::read(line).into_iter().map(|(_, c)| c).collect();
    letters(&words)
}

/// Whether who amended the text saw the marks and the time stamps of the notes: it holds a mark beside words that it stands
/// beside in the notes, or most of the stamps. A mark of their own are their words.
fn shows_marks(notes: &str, text: &str) -> bool {
    let beside: HashSet<String> = beside_marks(notes).into_iter().collect();
    if beside_marks(text)
        .iter()
        .any(|words| beside.contains(words))
    {
        return true;
    }
    let stamps: HashSet<&str> = notes.lines().filter_map(stamp).collect();
    let found: HashSet<&str> = text
        .lines()
        .filter_map(stamp)
        .filter(|s| stamps.contains(s))
        .collect();
    !found.is_empty() && found.len() * 2 >= stamps.len()
}

/// Each mark of a text with the word before it, and with the word after it.
fn beside_marks(text: &str) -> Vec<String> {
    let characters: Vec<char> = text.chars().collect();
    let line = |c: &&char| **c != '\n';
    let marks = marks_of(text).into_iter().flat_map(|place| {
        let mark: String = characters[place.clone()].iter().collect();
        let before: String = characters[..place.start]
            .iter()
            .rev()
            .take_while(line)
            .collect();
        let before: String = before.chars().rev().collect();
        let after: String = characters[place.end..].iter().take_while(line).collect();
        let before = before.split_whitespace().next_back().map(letters);
        let after = after.split_whitespace().next().map(letters);
        let mark = letters(&mark);
        let told = |words: &Option<String>| words.as_ref().is_some_and(|w| !w.is_empty());
        let before = Some(before).filter(told).flatten();
        let after = Some(after).filter(told).flatten();
        let before = before.map(|word| format!("{word} {mark}"));
        before
            .into_iter()
            .chain(after.map(|word| format!("{mark}: {word}")))
    });
    marks.collect()
}

/// What came back of someone who saw neither marks nor time stamps, so that their words stay words: the brackets of a mark
/// become parentheses, as do those round a time that begins a line. What the notes hold literally stays.
fn literal_words(text: &str, notes: &str) -> String {
    let said = guide::spoken(notes).to_lowercase();
    let mut characters: Vec<char> = text.chars().collect();
    for place in marks_of(text) {
        let mark: String = characters[place.clone()].iter().collect();
        if !said.contains(&mark.to_lowercase()) {
            characters[place.start] = '(';
            characters[place.end - 1] = ')';
        }
    }
    let text: String = characters.into_iter().collect();
    let stamps: HashSet<&str> = notes.lines().filter_map(stamp).collect();
    let lines = text.split('\n').map(|line| match stamp(line) {
        Some(time) if !stamps.contains(time) => line.replacen(time, &format!("({time})"), 1),
        _ => line.to_owned(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The time stamp that begins a line.
fn stamp(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let first = line.split_whitespace().next()?;
    let read = guide::read(first);
    (read.is_empty() && first.starts_with(|c: char| c.is_ascii_digit())).then_some(first)
}

/// What of the notes goes to nobody, and did not come back either.
fn unseen(notes: &str, text: &str, excerpts: &[Excerpt], known: &Known) -> Vec<Range<usize>> {
    let characters: Vec<char> = notes.chars().collect();
    let came: Vec<char> = text.chars().collect();
    let came: Vec<String> = tokens(&came, known).into_iter().map(|t| t.key).collect();
    let claimed: Vec<Range<usize>> = excerpts
        .iter()
        .filter(|e| !e.lost && e.nature != Nature::Observation)
        .filter_map(|e| Some(usize::try_from(e.start_at).ok()?..usize::try_from(e.end_at).ok()?))
        .collect();
    let stretches = reserved(notes).into_iter().flat_map(|it| {
        let mut free: Vec<Range<usize>> = Vec::new();
        for at in it
            .place
            .filter(|at| !claimed.iter().any(|c| c.contains(at)))
        {
            match free.last_mut() {
                Some(open) if open.end == at => open.end += 1,
                _ => free.push(at..at + 1),
            }
        }
        free
    });
    stretches
        .filter(|stretch| {
            let words: String = characters[stretch.clone()].iter().collect();
            let words: Vec<char> = guide::read(&words).into_iter().map(|(_, c)| c).collect();
            let words: Vec<String> = tokens(&words, known).into_iter().map(|t| t.key).collect();
            words.is_empty() || !came.windows(words.len()).any(|here| here == words)
        })
        .collect()
}
