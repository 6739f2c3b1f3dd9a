//! `[@code]` in a text, as a link to the statement.

use croisee_typeset::document::{Inline, Inlines};

/// Stand for the brackets of a citation while the Markdown is read: `[@code]: text` would otherwise
/// be a link's definition, and vanish. They are no characters of any text.
const OPEN: char = '\u{fdd0}';
const CLOSE: char = '\u{fdd1}';

/// Finds what a citation leads to.
pub(in super::super) trait Cited {
    /// The id and the number of the statement `code`, where the document holds it.
    fn find(&mut self, code: &str) -> Option<(String, usize)>;

    /// The id of the figure or the table `code`, which is said by its number: « figure 4 ».
    fn drawn(&mut self, code: &str) -> Option<String>;

    /// « énoncé », « énoncés ».
    fn word(&self, several: bool) -> String;
}

/// The inline parts of a plain text (a cell, a statement), its citations included.
pub(in super::super) fn inlines(text: &str, cited: &mut dyn Cited) -> Inlines {
    let mut out = Inlines::new();
    for (n, line) in text.lines().enumerate() {
        if n > 0 {
            out.push(Inline::Break);
        }
        spread(&mark_citations(line), cited, &mut out);
    }
    out
}

/// Puts the two marks in the place of the brackets of each `[@code]`.
pub(super) fn mark_citations(text: &str) -> String {
    let text = text.replace([OPEN, CLOSE], "");
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(at) = rest.find("[@") {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let after = &from[2..];
        let code: &str = &after[..after
            .find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '.' | '_' | '-'))
            .unwrap_or(after.len())];
        if !code.is_empty() && code.len() <= 64 && after[code.len()..].starts_with(']') {
            out.push(OPEN);
            out.push_str(code);
            out.push(CLOSE);
            rest = &after[code.len() + 1..];
        } else {
            out.push_str("[@");
            rest = after;
        }
    }
    out.push_str(rest);
    out
}

/// A text with `instead` in the place of each citation, and the codes that it cites.
pub(super) fn uncited(text: &str, instead: char) -> (String, Vec<String>) {
    let (mut out, mut codes) = (String::with_capacity(text.len()), Vec::new());
    let marked = mark_citations(text);
    let mut rest = marked.as_str();
    while let Some((before, from)) = rest.split_once(OPEN) {
        let (code, after) = from.split_once(CLOSE).unwrap_or((from, ""));
        out.push_str(before);
        out.push(instead);
        codes.push(code.to_owned());
        rest = after;
    }
    out.push_str(rest);
    (out, codes)
}

/// The same text as it was written.
pub(super) fn unmark(text: &str) -> String {
    text.replace(OPEN, "[@").replace(CLOSE, "]")
}

/// What stands between two citations that are said together: « (énoncés 6 et 7) ».
const BETWEEN: [&str; 6] = ["", " ", ", ", "\u{a0}", " et ", " and "];

/// Adds a text whose citations are marked. Those that stand together are said together, in
/// brackets unless the text has its own.
pub(super) fn spread(text: &str, cited: &mut dyn Cited, out: &mut Inlines) {
    let mut rest = text;
    while let Some((before, from)) = rest.split_once(OPEN) {
        if !before.is_empty() {
            out.push(Inline::Text(before.to_owned()));
        }
        let mut group = Vec::new();
        let mut joined = "";
        let mut after = from;
        while let Some((code, next)) = after.split_once(CLOSE) {
            if let Some(target) = cited.drawn(code) {
                // A figure is named as the sentence wants it, without brackets.
                if !group.is_empty() {
                    say(&mut group, before, next, cited, out);
                    out.push(Inline::Text(joined.to_owned()));
                }
                out.push(Inline::Ref {
                    target,
                    content: Vec::new(),
                });
                after = next;
                break;
            }
            match cited.find(code) {
                Some(found) => group.push(found),
                // A code that nothing bears stays as it was written.
                None => {
                    say(&mut group, before, next, cited, out);
                    out.push(Inline::Text(format!("{joined}[@{code}]")));
                }
            }
            after = next;
            match next.split_once(OPEN) {
                Some((between, more)) if !group.is_empty() && BETWEEN.contains(&between) => {
                    joined = between;
                    after = more;
                }
                _ => break,
            }
        }
        say(&mut group, before, after, cited, out);
        rest = after;
    }
    if !rest.is_empty() {
        out.push(Inline::Text(rest.to_owned()));
    }
}

/// Says a group of citations, which stands between `before` and `after`.
fn say(
    group: &mut Vec<(String, usize)>,
    before: &str,
    after: &str,
    cited: &dyn Cited,
    out: &mut Inlines,
) {
    if group.is_empty() {
        return;
    }
    let own = before.trim_end().ends_with('(') || after.trim_start().starts_with(')');
    let word = cited.word(group.len() > 1);
    if !own {
        out.push(Inline::Text("(".to_owned()));
    }
    for (n, (target, number)) in group.drain(..).enumerate() {
        let words = if n == 0 {
            format!("{word}\u{a0}{number}")
        } else {
            out.push(Inline::Text(", ".to_owned()));
            number.to_string()
        };
        out.push(Inline::Ref {
            target,
            content: vec![Inline::Text(words)],
        });
    }
    if !own {
        out.push(Inline::Text(")".to_owned()));
    }
}
