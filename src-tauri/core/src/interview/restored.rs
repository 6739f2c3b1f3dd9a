//! The text that came back from an interviewee, with what they were not shown put back into it: the lines that open
//! questions, time stamps, and the marks that facilitators make while they listen.

use std::ops::Range;

use super::{
    Question,
    edits::{self, Edit},
    guide,
};

/// A stretch of notes that a reader does not read, and where it stands among what they read.
#[derive(Debug)]
pub(super) struct Unread {
    /// The characters, as they stand in the notes.
    text: String,
    /// How many characters that are read stand before it.
    at: usize,
    /// Whether it begins a line.
    begins: bool,
    /// Whether it is a whole line.
    line: bool,
}

impl Unread {
    /// Whether it is the time at which a paragraph was noted.
    fn is_stamp(&self) -> bool {
        let digit = |c: char| c.is_ascii_digit();
        self.begins
            && !self.line
            && self.text.trim_start().starts_with(digit)
            && guide::read(&self.text).is_empty()
    }
}

/// What the author of an amended text was shown of the notes, besides words.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shown<'a> {
    /// Time stamps, and the marks of the team.
    pub(super) marked: bool,
    /// Stretches that they were not shown at all, in order.
    pub(super) unseen: &'a [Range<usize>],
}

impl Shown<'_> {
    fn hides(&self, at: usize) -> bool {
        let before = self.unseen.partition_point(|stretch| stretch.end <= at);
        self.unseen.get(before).is_some_and(|s| s.contains(&at))
    }
}

/// `amended`, in which lines open the questions, as notes: what of `current` its author could not see is put back where it
/// belongs. What they wrote is left as it is.
pub(super) fn put_back(current: &str, amended: &str, shown: Shown<'_>) -> String {
    let codes: Vec<&str> = amended.lines().filter_map(guide::marker).collect();
    let (read, unread) = split(current, &codes, shown);
    let amended: Vec<char> = amended.chars().collect();
    let changes = edits::between(&read, &amended);
    let mut out = String::with_capacity(amended.len() + current.len() - read.len());
    let mut from = 0;
    let mut stamped = None;
    for piece in &unread {
        let at = place(piece, &read, &amended, &changes).max(from);
        out.extend(&amended[from..at]);
        from = at;
        if piece.is_stamp() {
            // Of paragraphs that became one, the time at which it begins: one time a line.
            if stamped == Some(at) && !out.is_empty() && !out.ends_with('\n') {
                continue;
            }
            stamped = Some(at);
        }
        put(&mut out, piece, at == amended.len());
    }
    out.extend(&amended[from..]);
    out
}

fn put(out: &mut String, piece: &Unread, last: bool) {
    if !piece.line {
        out.push_str(&piece.text);
        return;
    }
    let text = if last {
        piece.text.as_str()
    } else {
        piece.text.trim_start_matches('\n')
    };
    if !text.starts_with('\n') && !out.is_empty() && !out.ends_with('\n') {
        out.push('\n');
    }
    out.push_str(text);
    if !last && !text.ends_with('\n') {
        out.push('\n');
    }
}

/// The lines without blanks at their ends; one that only says a question opens its answer.
pub(super) fn with_markers(amended: &str, questions: &[Question]) -> String {
    let folded = |text: &str| -> String {
        let letters = text.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    let known: Vec<(String, &str)> = questions
        .iter()
        .map(|q| (folded(&q.question), q.code.as_str()))
        .collect();
    let lines = amended.split('\n').map(|line| {
        let line = line.trim_end();
        // Records number the questions.
        let said =
            folded(line.trim_start_matches(|c: char| c.is_ascii_digit() || ". )–-".contains(c)));
        match known
            .iter()
            .find(|(question, _)| !said.is_empty() && *question == said)
        {
            Some((_, code)) => format!("[Q:{code}]"),
            None => line.to_owned(),
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// What of the notes is read, and what is not. Questions that `codes` names are read, and what is `shown`.
pub(super) fn split(notes: &str, codes: &[&str], shown: Shown<'_>) -> (Vec<char>, Vec<Unread>) {
    let mut read = Vec::new();
    let mut unread: Vec<Unread> = Vec::new();
    let mut lines = notes.split('\n').peekable();
    let mut next = 0;
    while let Some(line) = lines.next() {
        let start = next;
        next += line.chars().count() + 1;
        let seen: Vec<usize> = if shown.marked || guide::marker(line).is_some() {
            (0..line.chars().count()).collect()
        } else {
            let mut words = guide::read(line);
            words.retain(|(at, _)| !shown.hides(start + at));
            // Blanks alone are not read.
            if words.iter().all(|(_, c)| c.is_whitespace()) {
                words.clear();
            }
            words.into_iter().map(|(at, _)| at).collect()
        };
        let hidden = match guide::marker(line) {
            Some(code) => !codes.iter().any(|known| known.eq_ignore_ascii_case(code)),
            None => seen.is_empty() && (start..next).any(|at| shown.hides(at)),
        };
        let last = lines.peek().is_none();
        if hidden {
            // Its line break goes with it; at the end of the notes, the one before it.
            let text = if !last {
                format!("{line}\n")
            } else if read.last() == Some(&'\n') {
                read.pop();
                format!("\n{line}")
            } else {
                line.to_owned()
            };
            unread.push(Unread {
                text,
                at: read.len(),
                begins: true,
                line: true,
            });
            continue;
        }
        let mut seen = seen.into_iter().peekable();
        let mut open = false;
        for (at, c) in line.chars().enumerate() {
            if seen.next_if_eq(&at).is_some() {
                read.push(c);
                open = false;
                continue;
            }
            match unread.last_mut().filter(|_| open) {
                Some(piece) => piece.text.push(c),
                None => unread.push(Unread {
                    text: c.to_string(),
                    at: read.len(),
                    begins: at == 0,
                    line: false,
                }),
            }
            open = true;
        }
        if !last {
            read.push('\n');
        }
    }
    (read, unread)
}

/// Where a piece belongs in the amended text.
fn place(piece: &Unread, read: &[char], amended: &[char], changes: &[Edit]) -> usize {
    let at = piece.at;
    let before = changes.partition_point(|e| e.old.end < at);
    let Some(edit) = changes.get(before).filter(|e| e.old.start <= at) else {
        let last = before.checked_sub(1).map(|last| &changes[last]);
        return last.map_or(at, |e| at - e.old.end + e.new.end);
    };
    if !piece.begins {
        return if at == edit.old.start && !edit.old.is_empty() {
            edit.new.start
        } else {
            edit.new.end
        };
    }
    let begins = |at: usize| at == 0 || amended[at - 1] == '\n';
    // What begins a line never breaks one.
    let line = |at: usize| (0..=at).rev().find(|at| begins(*at)).unwrap_or(at);
    let starts: Vec<usize> = (edit.new.start..=edit.new.end)
        .filter(|at| begins(*at))
        .collect();
    if at == edit.old.end {
        // It opens what follows, from the beginning of that line.
        return starts.last().copied().unwrap_or_else(|| line(edit.new.end));
    }
    if at == edit.old.start {
        return line(edit.new.start);
    }
    // Within what was rewritten: as far into the lines as it was.
    let lines = |range: Range<usize>| read[range].iter().filter(|c| **c == '\n').count();
    let (before, all) = (lines(edit.old.start..at), lines(edit.old.clone()));
    match starts.len() {
        0 => line(edit.new.start),
        many => starts[(before * many / all.max(1)).min(many - 1)],
    }
}

#[cfg(test)]
#[path = "restored_tests.rs"]
mod tests;
