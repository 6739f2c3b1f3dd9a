//! The same document set by Typst, in the same run: what it takes, and its pages for eyes.

use std::collections::HashSet;
use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use croisee_tests::{Result, root};
use croisee_typeset::document::{
    Align, Block, Cell, Columns, Document, Entry, Inline, List, Quote, Row, Style, Table,
};

const RUNS: &str = "9";
const MEASURED: &str = include_str!("set_by_typst.py");

/// What Typst takes.
pub struct Taken {
    /// In a program that set nothing yet.
    pub cold: Duration,
    /// Again, nothing changed.
    pub warm: Duration,
    /// After one paragraph changed.
    pub edited: Duration,
    /// The size of its file.
    pub bytes: u64,
}

/// Sets the document by Typst; nothing where there is none to set it by.
pub fn taken(document: &Document, scratch: &Path) -> Result<Option<Taken>> {
    let Some(python) = env::var_os("CROISEE_TYPST") else {
        return Ok(None);
    };
    let (script, input) = (
        scratch.join("set_by_typst.py"),
        scratch.join("document.typ"),
    );
    std::fs::write(&script, MEASURED)?;
    std::fs::write(&input, source(document))?;
    let output = Command::new(PathBuf::from(python))
        .arg(&script)
        .arg(&input)
        .arg(root().join("assets/fonts"))
        .args([scratch.join("typst.pdf").as_os_str(), RUNS.as_ref()])
        .output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    let told: serde_json::Value = serde_json::from_slice(&output.stdout)?;
    let seconds = |name: &str| {
        let seconds = told[name].as_f64().unwrap_or_default();
        Duration::from_secs_f64(seconds)
    };
    Ok(Some(Taken {
        cold: seconds("cold"),
        warm: seconds("warm"),
        edited: seconds("edited"),
        bytes: told["bytes"].as_u64().unwrap_or_default(),
    }))
}

/// The page, the faces and the sizes of the house, as Typst says them.
const STYLE: &str = r##"
#set page(paper: "a4", margin: (left: 97pt, right: 73pt, top: 100pt, bottom: 80pt), numbering: "1")
#set text(font: "Spectral", size: 10.6pt, hyphenate: true)
#set par(justify: true, leading: 0.62em, spacing: 1.0em)
#show heading: set text(font: "Spectral", weight: "semibold", hyphenate: false, fill: rgb("#1f5f6b"))
#show heading.where(level: 1): set text(size: 22pt)
#show heading.where(level: 2): set text(size: 14pt)
#set table(stroke: none, inset: (x: 5pt, y: 5pt))
#show table: set text(size: 9.5pt)
#show table: set par(justify: false)
#let small(body) = text(size: 9.4pt, body)
#let note(body) = text(font: "Inter", size: 7.6pt, fill: rgb("#5a6270"), body)
#let said(body, who) = block(inset: (left: 12pt), stroke: (left: 1.6pt + rgb("#1f5f6b")), emph(body) + linebreak() + note(who))
#let entry(mark, kind, body) = grid(columns: (0pt, 1fr), place(dx: -34pt, align(right, box(width: 26pt, strong(mark) + linebreak() + note(kind)))), body)
"##;

/// The document as Typst reads it: the same words, structure and measures.
pub fn source(document: &Document) -> String {
    let ids = document.ids();
    let mut out = Source {
        ids: &ids,
        out: format!(
            "#set document(title: {})\n#set text(lang: {})\n{STYLE}",
            quoted(&document.meta.title),
            quoted(&document.meta.language)
        ),
        edited: false,
    };
    if let Some(cover) = &document.cover {
        let lines = [&cover.title, &cover.subtitle].into_iter();
        for line in lines.chain(&cover.lines).chain(&cover.note) {
            out.words(line);
            out.out.push_str("\n\n");
        }
        out.out.push_str("#pagebreak()\n");
    }
    out.blocks(&document.blocks);
    out.out
}

struct Source<'a> {
    ids: &'a HashSet<&'a str>,
    out: String,
    edited: bool,
}

impl Source<'_> {
    fn put(&mut self, text: &str) {
        self.out.push_str(text);
    }

    fn words(&mut self, words: &str) {
        let words = quoted(words);
        self.put(&format!("#{words}"));
    }

    fn inlines(&mut self, parts: &[Inline]) {
        for part in parts {
            match part {
                Inline::Text(words) => self.words(words),
                Inline::Emph(content) => self.within("#emph[", content),
                Inline::Strong(content) => self.within("#strong[", content),
                Inline::Link { url, content } => {
                    let url = quoted(url);
                    self.within(&format!("#link({url})["), content);
                }
                Inline::Ref { target, content } => match self.ids.contains(target.as_str()) {
                    true => {
                        let target = quoted(target);
                        self.within(&format!("#link(label({target}))["), content);
                    }
                    false => self.inlines(content),
                },
                Inline::PageRef { target } if self.ids.contains(target.as_str()) => {
                    let target = quoted(target);
                    self.put(&format!(
                        "#context counter(page).at(label({target})).first()"
                    ));
                }
                Inline::PageRef { .. } => {}
                Inline::Foreign { content, .. } => self.inlines(content),
                Inline::Note(content) => self.within("#footnote[", content),
                Inline::Break => self.put("#linebreak()"),
            }
        }
    }

    fn within(&mut self, open: &str, content: &[Inline]) {
        self.put(open);
        self.inlines(content);
        self.put("]");
    }

    fn label(&mut self, id: Option<&String>) {
        if let Some(id) = id {
            let id = quoted(id);
            self.put(&format!("#label({id})"));
        }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
            self.put("\n\n");
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(heading) => {
                self.within(
                    &format!("#heading(level: {})[", heading.level),
                    &heading.content,
                );
                self.label(heading.id.as_ref());
            }
            Block::Paragraph(paragraph) => {
                let open = match paragraph.style {
                    Style::Body => "#block[",
                    Style::Lead => "#block(text(size: 13pt)[",
                    Style::Key => "#block(text(weight: \"medium\", size: 11.4pt)[",
                    Style::Small => "#block(small[",
                    Style::Note | Style::Warning => "#block(note[",
                };
                let close = if open.ends_with("(text(") || open.contains('(') {
                    "])"
                } else {
                    "]"
                };
                self.put(open);
                self.inlines(&paragraph.content);
                if paragraph.style == Style::Body && !self.edited {
                    self.edited = true;
                    self.put("/*edit*/");
                }
                self.put(close);
                self.label(paragraph.id.as_ref());
            }
            Block::List(list) => self.list(list),
            Block::Quote(Quote {
                content,
                attribution,
                id,
                ..
            }) => {
                self.within("#said[", content);
                self.within("[", attribution);
                self.label(id.as_ref());
            }
            Block::Entry(Entry {
                marker,
                note,
                blocks,
                id,
            }) => {
                let (marker, note) = (quoted(marker), quoted(note));
                self.put(&format!("#block[#entry({marker}, {note})["));
                self.blocks(blocks);
                self.put("]]");
                self.label(id.as_ref());
            }
            Block::Table(table) => self.table(table),
            Block::Columns(Columns { columns, id }) => {
                let widths = "1fr, ".repeat(columns.len());
                self.put(&format!("#block[#grid(columns: ({widths}), gutter: 14pt, "));
                for column in columns {
                    self.within("[#strong[", &column.title);
                    self.put("]\n\n");
                    self.blocks(&column.blocks);
                    self.put("], ");
                }
                self.put(")]");
                self.label(id.as_ref());
            }
            Block::Figure(figure) => {
                let alt = quoted(&figure.alt);
                self.put(&format!(
                    "#figure(alt: {alt}, block(height: 150pt, width: 100%, stroke: 0.5pt, note["
                ));
                for words in figure.drawing.words() {
                    self.words(words);
                    self.put(" ");
                }
                self.within("]), caption: [", &figure.caption);
                self.put(")");
                self.label(figure.id.as_ref());
            }
            Block::Contents(contents) => {
                let title = quoted(&contents.title);
                self.put(&format!(
                    "#outline(title: {title}, depth: {})",
                    contents.depth
                ));
            }
            Block::Together(blocks) | Block::Lying(blocks) => self.blocks(blocks),
            Block::PageBreak => self.put("#pagebreak(weak: true)"),
            Block::Room(_) | Block::Space(_) => {}
            Block::Rule => self.put("#line(length: 100%, stroke: 0.5pt)"),
        }
    }

    fn list(&mut self, list: &List) {
        self.put(match list.ordered_from {
            Some(_) => "#enum(",
            None => "#list(marker: [–], ",
        });
        for item in &list.items {
            self.put("[");
            self.blocks(item);
            self.put("], ");
        }
        self.put(")");
    }

    fn table(&mut self, table: &Table) {
        let rows = table.header.iter().chain(&table.rows);
        let span = |row: &Row| row.cells.iter().map(|cell| cell.span.max(1)).sum::<usize>();
        let columns = rows.map(span).max().unwrap_or(1).max(1);
        let widths = "auto, ".repeat(columns);
        self.put(&format!("#figure(kind: table, table(columns: ({widths}), "));
        self.put("table.header(");
        table.header.iter().for_each(|row| self.row(row, columns));
        self.put("), ");
        table.rows.iter().for_each(|row| self.row(row, columns));
        self.within("), caption: [", &table.caption);
        self.put(")");
        self.label(table.id.as_ref());
    }

    fn row(&mut self, row: &Row, columns: usize) {
        let mut taken = 0;
        for cell in &row.cells {
            self.cell(cell);
            taken += cell.span.max(1);
        }
        for _ in taken..columns {
            self.put("[], ");
        }
    }

    fn cell(&mut self, cell: &Cell) {
        let align = match cell.align {
            Align::Left => "left",
            Align::Centre => "center",
            Align::Right => "right",
        };
        self.put(&format!(
            "table.cell(colspan: {}, align: {align})[",
            cell.span.max(1)
        ));
        self.blocks(&cell.blocks);
        self.put("], ");
    }
}

/// A text as a string of Typst.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => out.extend(['\\', character]),
            '\n' => out.push_str("\\n"),
            other => out.push(other),
        }
    }
    out.push('"');
    out
}
