//! What a page puts around and between the words: a text copied from a record that we sent holds its headings, its running
//! lines and its numbers. They are none of the interviewee's words.

use std::collections::HashSet;

use super::tokens::letters;
use crate::{deliverable::Lang, reading::Words};

/// Words that open what stands after the notes in a record.
const AFTER: [&str; 3] = [
    "record-passages-title",
    "record-may-title",
    "record-answer-title",
];

/// Words of a record that stand around the notes, by their letters.
pub(super) struct Page {
    /// What every page says at its head and its foot.
    running: Vec<String>,
    /// What opens the notes.
    title: Vec<String>,
    /// What is said of them before they begin.
    intro: Vec<String>,
    /// What opens the part after them.
    after: Vec<String>,
}

/// A text that came back, without what a page put around it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Taken {
    /// What answers the notes.
    pub(super) text: String,
    /// What stood before and after it, in parts of the record that are not compared.
    pub(super) aside: String,
}

impl Page {
    /// Of the records of an interview of this code, in a démarche of this title.
    pub(super) fn of(demarche: &str, code: &str) -> Self {
        let words = [Lang::French, Lang::English].map(Words::of);
        let said = |key: &str| {
            words
                .iter()
                .map(|w| letters(&w.say(key)))
                .collect::<Vec<_>>()
        };
        let titles = said("record-account-title");
        let mut running = vec![letters(demarche)];
        running.extend(
            titles
                .iter()
                .map(|title| format!("{title}{}", letters(code))),
        );
        running.extend(
            ["fiction-short", "draft-mark"]
                .iter()
                .flat_map(|key| said(key)),
        );
        running.retain(|line| !line.is_empty());
        let intro = said("record-notes-intro");
        let cut = said("record-notes-cut");
        Self {
            running,
            title: said("record-notes-title"),
            intro: intro
                .iter()
                .zip(&cut)
                .flat_map(|(intro, cut)| [format!("{intro}{cut}"), intro.clone()])
                .collect(),
            after: AFTER.iter().flat_map(|key| said(key)).collect(),
        }
    }

    /// `text` without the page. Lines that the notes have too (`kept`, by their letters) are no part of a page.
    pub(super) fn taken(&self, text: &str, kept: &HashSet<String>) -> Taken {
        let lines: Vec<(&str, String)> = unquoted(text)
            .into_iter()
            .map(|line| (line, letters(line)))
            .collect();
        let is = |among: &[String], said: &String| !kept.contains(said) && among.contains(said);
        let opened = lines.iter().position(|(_, said)| is(&self.title, said));
        let from = opened.map_or(0, |title| title + 1 + self.intro_lines(&lines[title + 1..]));
        let until = lines[from..]
            .iter()
            .position(|(_, said)| is(&self.after, said))
            .map_or(lines.len(), |after| from + after);
        let text = self.without_running(&lines[from..until], kept);
        let outside = lines[..from].iter().chain(&lines[until..]);
        let aside = outside
            .map(|(line, _)| line.trim())
            .filter(|l| !l.is_empty());
        Taken {
            text,
            aside: aside.collect::<Vec<_>>().join("\n"),
        }
    }

    /// How many of these lines say what is said before the notes.
    fn intro_lines(&self, lines: &[(&str, String)]) -> usize {
        self.intro
            .iter()
            .filter_map(|intro| {
                let mut said = String::new();
                let end = lines.iter().position(|(_, line)| {
                    said.push_str(line);
                    said.len() >= intro.len()
                })?;
                (said == *intro).then_some(end + 1)
            })
            .max()
            .unwrap_or(0)
    }

    /// The lines that are words. Where a page ends among them, the line goes on.
    fn without_running(&self, lines: &[(&str, String)], kept: &HashSet<String>) -> String {
        let runs = |said: &String| !said.is_empty() && !kept.contains(said) && self.runs(said);
        let mut text: Vec<&str> = Vec::new();
        let mut at = 0;
        while at < lines.len() {
            // Blank lines beside those of a page are the page's.
            let blanks = lines[at..]
                .iter()
                .take_while(|(_, l)| l.is_empty() || runs(l));
            let end = at + blanks.clone().count();
            if blanks.clone().any(|(_, l)| runs(l)) {
                let signs = blanks.filter(|(line, l)| l.is_empty() && !line.trim().is_empty());
                text.extend(signs.map(|(line, _)| *line));
                at = end;
            } else {
                let end = end.max(at + 1);
                text.extend(lines[at..end].iter().map(|(line, _)| *line));
                at = end;
            }
        }
        text.join("\n")
    }

    /// Whether these letters are those of running lines and numbers, one after the other.
    fn runs(&self, said: &str) -> bool {
        if said.is_empty() {
            return true;
        }
        let lines = self
            .running
            .iter()
            .filter_map(|line| said.strip_prefix(line.as_str()));
        lines.chain(dated(said)).any(|rest| self.runs(rest)) || is_page_number(said)
    }
}

fn is_page_number(said: &str) -> bool {
    said.len() <= 3 && said.bytes().all(|c| c.is_ascii_digit())
}

/// What follows a day, `22novembre2026`, that begins these letters.
fn dated(said: &str) -> Option<&str> {
    const MONTHS: [&str; 24] = [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let digits = |text: &str, most: usize| {
        let count = text.bytes().take_while(u8::is_ascii_digit).count();
        (count > 0).then_some(count.min(most))
    };
    let rest = &said[digits(said, 2)?..];
    let rest = rest.strip_prefix("er").unwrap_or(rest);
    let rest = MONTHS.iter().find_map(|month| rest.strip_prefix(month))?;
    (digits(rest, 4)? == 4).then(|| &rest[4..])
}

/// The lines of a text; of one quoted in a message, without the signs that quote it.
fn unquoted(text: &str) -> Vec<&str> {
    let lines: Vec<&str> = text
        .split(['\n', '\u{c}', '\u{2028}', '\u{2029}'])
        .collect();
    let said = lines.iter().filter(|line| !line.trim().is_empty());
    let quoted = said.clone().filter(|line| line.starts_with('>')).count();
    if quoted == 0 || quoted * 2 < said.count() {
        return lines;
    }
    lines
        .into_iter()
        .map(|line| line.trim_start_matches(['>', ' ']))
        .collect()
}
