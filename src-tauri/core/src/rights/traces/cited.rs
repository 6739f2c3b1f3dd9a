//! Codes in texts: told whole, never as a part of another; cited as `[@code]`; asked as `[Q:code]`, which nothing rewrites.

use rusqlite::Connection;

use super::{
    super::store::{self, Text},
    Traces,
};
use crate::Result;

/// How long a code may be.
const LONGEST: usize = 64;

/// Tables whose codes others hang on by text: the questions that notes open with, the sections of a framework, the
/// places of an archive. A code of theirs says a matter, whoever bears the same word as a name.
const KEPT: [&str; 5] = [
    "framework_node",
    "guide_question",
    "phase",
    "space",
    "sphere",
];

/// Tables whose words are those of notes: they change with the notes alone.
const NOTED: [&str; 5] = [
    "excerpt",
    "interview",
    "meeting",
    "returned_text",
    "validated_words",
];

/// A stretch of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// Words.
    Plain(&'a str),
    /// `[@code]`: the code.
    Cited(&'a str),
    /// `[Q:code]`, as it stands.
    Asked(&'a str),
}

/// A text as words, citations and questions, in their order.
pub(super) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let (mut found, mut plain, mut from) = (Vec::new(), 0, 0);
    while let Some(at) = text[from..].find('[').map(|at| from + at) {
        let after = &text[at + 1..];
        let code = after.strip_prefix('@').or_else(|| after.strip_prefix("Q:"));
        let code = code.and_then(|code| code.split_once(']')).map(|(c, _)| c);
        let of_code = |c: char| c.is_ascii_alphanumeric() || joins(c);
        let code = code.filter(|c| !c.is_empty() && c.len() <= LONGEST && c.chars().all(of_code));
        let Some(code) = code else {
            from = at + 1;
            continue;
        };
        let cited = after.starts_with('@');
        let end = at + 1 + if cited { 1 } else { 2 } + code.len() + 1;
        if plain < at {
            found.push(Piece::Plain(&text[plain..at]));
        }
        found.push(match cited {
            true => Piece::Cited(code),
            false => Piece::Asked(&text[at..end]),
        });
        (plain, from) = (end, end);
    }
    if plain < text.len() {
        found.push(Piece::Plain(&text[plain..]));
    }
    found
}

/// Whether a code is no word that people use: it has several parts.
pub(super) fn is_told_apart(code: &str) -> bool {
    let parts = code.split(|c: char| !c.is_alphanumeric());
    parts.filter(|part| !part.is_empty()).count() > 1
}

/// A text with other words in the place of a code, in small letters, wherever it stands whole.
pub(super) fn replaced(text: &str, code: &str, instead: &str) -> String {
    if code.is_empty() {
        return text.to_owned();
    }
    let plain = text.to_ascii_lowercase();
    let (mut out, mut written, mut from) = (String::with_capacity(text.len()), 0, 0);
    while let Some(at) = plain[from..].find(code).map(|at| from + at) {
        let end = at + code.len();
        from = end;
        if begins(&plain[..at]) && ends(&plain[end..]) {
            out.push_str(&text[written..at]);
            out.push_str(instead);
            written = end;
        }
    }
    out.push_str(&text[written..]);
    out
}

fn joins(c: char) -> bool {
    matches!(c, '.' | '_' | '-')
}

fn begins(before: &str) -> bool {
    !before.ends_with(|c: char| c.is_alphanumeric() || joins(c))
}

/// A full stop after a code ends a sentence; between a code and other signs it makes them one.
fn ends(after: &str) -> bool {
    let rest = after.trim_start_matches(joins);
    !rest.starts_with(char::is_alphanumeric)
}

/// A code that becomes another.
pub(in super::super) struct Renamed {
    table: String,
    was: String,
    is: String,
}

/// The rows whose codes tell of the person, and what is to be done with each.
fn telling(
    conn: &Connection,
    traces: &Traces,
    mut other: impl FnMut(&Text) -> Result<String>,
) -> Result<Vec<Renamed>> {
    let mut renamed = Vec::new();
    for column in store::told(conn)? {
        if column.name != "code" || KEPT.contains(&column.table.as_str()) {
            continue;
        }
        for text in store::texts(conn, &column)? {
            if !traces.in_code(&text.words) {
                continue;
            }
            let is = other(&text)?;
            // What was retired is said by nothing.
            if column.table != "retired_code" {
                renamed.push(Renamed {
                    table: column.table.clone(),
                    was: text.words.to_ascii_lowercase(),
                    is,
                });
            }
        }
    }
    // A code that another begins with is looked for after it; a text cites statements before anything else.
    renamed.sort_by_key(|r| (std::cmp::Reverse(r.was.len()), r.table != "statement"));
    Ok(renamed)
}

/// The codes that would become others, in whose places a text says `instead`.
pub(in super::super) fn would(
    conn: &Connection,
    traces: &Traces,
    instead: &str,
) -> Result<Vec<Renamed>> {
    telling(conn, traces, |_| Ok(instead.to_owned()))
}

/// Gives another code to every row whose code tells of the person, and says the new one wherever the old one was said.
pub(in super::super) fn rename(conn: &Connection, traces: &Traces) -> Result<()> {
    let renamed = telling(conn, traces, |text| {
        let is = store::another_code(conn, &text.column.table)?;
        store::write(conn, text, &is)?;
        Ok(is)
    })?;
    if renamed.is_empty() {
        return Ok(());
    }
    for column in store::told(conn)? {
        if column.name == "code" {
            continue;
        }
        for text in store::texts(conn, &column)? {
            let said = anew(&text, &renamed);
            if said != text.words {
                store::write(conn, &text, &said)?;
            }
        }
    }
    Ok(())
}

/// A text that says the new codes.
pub(in super::super) fn anew(text: &Text, renamed: &[Renamed]) -> String {
    if NOTED.contains(&text.column.table.as_str()) {
        return text.words.clone();
    }
    let told = |code: &str| renamed.iter().find(|r| r.was.eq_ignore_ascii_case(code));
    let mut out = String::with_capacity(text.words.len());
    for piece in pieces(&text.words) {
        match piece {
            Piece::Plain(words) if text.column.table == "export_record" => {
                out.push_str(&registered(words, &text.column.name, renamed));
            }
            Piece::Plain(words) => out.push_str(&said(words, renamed)),
            Piece::Cited(code) => {
                let code = told(code).map_or(code, |r| r.is.as_str());
                out.push_str("[@");
                out.push_str(code);
                out.push(']');
            }
            Piece::Asked(whole) => out.push_str(whole),
        }
    }
    out
}

/// Words in which the codes that are no words become others.
fn said(words: &str, renamed: &[Renamed]) -> String {
    let apart = renamed.iter().filter(|r| is_told_apart(&r.was));
    apart.fold(words.to_owned(), |words, r| replaced(&words, &r.was, &r.is))
}

/// The same of a line of the register: codes stand there as values, or as its last word.
fn registered(words: &str, column: &str, renamed: &[Renamed]) -> String {
    let mut out = words.to_owned();
    if column == "contents" {
        for r in renamed {
            out = in_quotes(&out, &format!("\"{}\":", r.table), &r.was, &r.is);
        }
        for r in renamed {
            out = in_quotes(&out, "", &r.was, &r.is);
        }
    } else if let Some((before, last)) = words.rsplit_once(' ')
        && let Some(r) = renamed.iter().find(|r| r.was.eq_ignore_ascii_case(last))
    {
        out = format!("{before} {}", r.is);
    }
    said(&out, renamed)
}

/// A line of JSON with another value in the place of one, after these signs; a key stays.
fn in_quotes(text: &str, after: &str, was: &str, is: &str) -> String {
    let plain = text.to_ascii_lowercase();
    let sought = format!("{after}\"{was}\"");
    let (mut out, mut written, mut from) = (String::with_capacity(text.len()), 0, 0);
    while let Some(at) = plain[from..].find(&sought).map(|at| from + at) {
        from = at + sought.len();
        if plain[from..].starts_with(':') {
            continue;
        }
        out.push_str(&text[written..at]);
        out.push_str(&format!("{after}\"{is}\""));
        written = from;
    }
    out.push_str(&text[written..]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_told_whole() {
        let told = |text| replaced(text, "per-001", "…");
        assert_eq!(told("voir PER-001."), "voir ….");
        assert_eq!(told("(per-001) et per-001, per-001"), "(…) et …, …");
        for text in [
            "per-0010",
            "super-001",
            "a.per-001",
            "per-001.2",
            "per-001_b",
        ] {
            assert_eq!(told(text), text);
        }
    }

    #[test]
    fn citations_and_questions_stand_apart() {
        use Piece::{Asked, Cited, Plain};
        let found = pieces("a [b] [@en-1]\n[Q:q-1]\nc [@] [Q:é]");
        let told = [
            Plain("a [b] "),
            Cited("en-1"),
            Plain("\n"),
            Asked("[Q:q-1]"),
            Plain("\nc [@] [Q:é]"),
        ];
        assert_eq!(found, told);
        assert_eq!(pieces("[@a]"), [Cited("a")]);
        assert_eq!(pieces(""), []);
    }

    #[test]
    fn a_value_of_the_register_becomes_another_and_a_key_stays() {
        let told = |text| in_quotes(text, "", "regard", "x-1");
        assert_eq!(
            told(r#"[{"regard":"Regard"},["regard","regards"]]"#),
            r#"[{"regard":"x-1"},["x-1","regards"]]"#
        );
    }
}
