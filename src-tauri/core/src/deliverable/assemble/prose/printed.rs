//! A text as whoever reads its page reads it: words alone, without the marks that shape them or stand between them.

use croisee_typeset::document::{Block, Inline, Table};

use super::{
    blocks,
    citations::{Cited, uncited},
};

/// Stands where a note is called or a statement cited: whoever looks for words reads it within a word, and between two.
const MARK: char = '\u{200b}';

/// What a text in Markdown says: the whole of it, and by itself each note, each row and column of a table, each address.
pub(in super::super) fn printed(markdown: &str) -> Vec<String> {
    let (text, codes) = uncited(markdown, MARK);
    let mut words = Words::default();
    words.blocks(&blocks(&text, 1, &mut Nothing));
    let mut all = vec![words.running];
    all.extend(words.apart);
    all.extend(codes);
    with_readings(all)
}

/// What a plain text says, such as a statement or a title; should it hold Markdown, that is read too.
pub(crate) fn plainly(text: &str) -> Vec<String> {
    let mut all = with_readings(vec![uncited(text, MARK).0]);
    for reading in printed(text) {
        if !all.contains(&reading) {
            all.push(reading);
        }
    }
    all
}

/// The citations were taken out before.
struct Nothing;

impl Cited for Nothing {
    fn find(&mut self, _: &str) -> Option<(String, usize)> {
        None
    }

    fn drawn(&mut self, _: &str) -> Option<String> {
        None
    }

    fn word(&self, _: bool) -> String {
        String::new()
    }
}

#[derive(Default)]
struct Words {
    /// The text from its beginning to its end.
    running: String,
    /// What stands beside it, or is also read in another order.
    apart: Vec<String>,
}

impl Words {
    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Paragraph(it) => self.line(&it.content),
                Block::Heading(it) => self.line(&it.content),
                Block::Quote(it) => self.line(&it.content),
                Block::List(list) => list.items.iter().for_each(|item| self.blocks(item)),
                Block::Table(table) => self.table(table),
                // No other comes of Markdown, but rules.
                _ => {}
            }
        }
    }

    fn line(&mut self, content: &[Inline]) {
        let mut line = String::new();
        self.inlines(content, &mut line);
        self.running.push_str(&line);
        self.running.push('\n');
    }

    fn inlines(&mut self, content: &[Inline], out: &mut String) {
        for part in content {
            match part {
                Inline::Text(words) => out.push_str(words),
                Inline::Link { url, content } => {
                    self.apart.push(url.clone());
                    self.inlines(content, out);
                }
                Inline::Emph(content)
                | Inline::Strong(content)
                | Inline::Ref { content, .. }
                | Inline::Foreign { content, .. } => self.inlines(content, out),
                Inline::PageRef { .. } => out.push(MARK),
                Inline::Break => out.push('\n'),
                Inline::Note(content) => {
                    out.push(MARK);
                    let mut note = String::new();
                    self.inlines(content, &mut note);
                    self.apart.push(note);
                }
            }
        }
    }

    fn table(&mut self, table: &Table) {
        let mut rows: Vec<Vec<String>> = Vec::new();
        for row in table.header.iter().chain(&table.rows) {
            let mut cells = Vec::new();
            for cell in &row.cells {
                let mut within = Self::default();
                within.blocks(&cell.blocks);
                cells.push(within.running.trim_end().to_owned());
                self.apart.extend(within.apart);
            }
            rows.push(cells);
        }
        for cell in rows.iter().flatten() {
            self.running.push_str(cell);
            self.running.push('\n');
        }
        self.apart.extend(rows_and_columns(&rows));
    }
}

/// The rows of a table and its columns, each as one text.
pub(in super::super) fn rows_and_columns(rows: &[Vec<String>]) -> Vec<String> {
    let width = rows.iter().map(Vec::len).max().unwrap_or_default();
    let columns = (0..width).map(|at| {
        let cells = rows.iter().filter_map(|row| row.get(at));
        cells.map(String::as_str).collect::<Vec<_>>().join(" ")
    });
    rows.iter()
        .map(|row| row.join(" "))
        .chain(columns)
        .collect()
}

/// Texts, and how else they are read: without mark-up that is set as it was typed, and with addresses decoded.
fn with_readings(mut texts: Vec<String>) -> Vec<String> {
    let bare = texts.iter().filter_map(|text| without_marks(text));
    let bare: Vec<_> = bare.collect();
    texts.extend(bare);
    let decoded = texts.iter().filter_map(|text| decoded(text));
    let decoded: Vec<_> = decoded.collect();
    texts.extend(decoded);
    texts
}

/// A text without `<b>` and `[^1]`, if it holds any.
fn without_marks(text: &str) -> Option<String> {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['<', '[']) {
        let (before, from) = rest.split_at(at);
        let begins = |c: char| c == '/' || c.is_ascii_alphabetic();
        let end = match from.strip_prefix("[^") {
            Some(_) => from.find(']'),
            None if from[1..].starts_with(begins) && from.starts_with('<') => from.find('>'),
            None => None,
        };
        out.push_str(before);
        match end {
            Some(end) => {
                out.push(MARK);
                rest = &from[end + 1..];
            }
            None => {
                out.push_str(&from[..1]);
                rest = &from[1..];
            }
        }
    }
    out.push_str(rest);
    (out != text).then_some(out)
}

/// A text with `%C3%A9` as « é », if it holds any such.
fn decoded(text: &str) -> Option<String> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let byte = match after {
            [a, b, ..] if *first == b'%' => {
                let digit = |c: u8| char::from(c).to_digit(16);
                let both = digit(*a).zip(digit(*b));
                both.and_then(|(a, b)| u8::try_from(a * 16 + b).ok())
            }
            _ => None,
        };
        out.push(byte.unwrap_or(*first));
        rest = if byte.is_some() { &after[2..] } else { after };
    }
    (out != text.as_bytes()).then(|| String::from_utf8_lossy(&out).into_owned())
}
