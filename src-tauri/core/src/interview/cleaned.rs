//! The text that came back, as an amendment of the notes: without the page that it was copied from, laid out as the notes
//! are, and with what its author was not shown.

use std::{collections::HashSet, ops::Range};

use super::{
    Excerpt, Interview, Nature, Question, guide,
    laid::laid_out,
    page::{Page, Taken},
    reserved::reserved,
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

/// Whether who amended the text saw the marks and the time stamps of the notes: it holds a mark, or most of the stamps.
fn shows_marks(notes: &str, text: &str) -> bool {
    let marks = ["[suite]", "[suite notée]", "[à vérifier]"];
    let lower = text.to_lowercase();
    if marks.iter().any(|mark| lower.contains(mark)) && !literal(notes, &marks) {
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

/// Whether the notes, as they are read, hold one of these words.
fn literal(notes: &str, marks: &[&str]) -> bool {
    let words = guide::spoken(notes).to_lowercase();
    marks.iter().any(|mark| words.contains(mark))
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
