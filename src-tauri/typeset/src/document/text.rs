//! The whole text of a document in reading order, as its PDF must hold it.

use super::inline::collect;
use super::{Block, Document, Drawing, Entry, Figure, Inline, List, Quote, Row, Table};

impl Document {
    /// The whole text in reading order, one block a line, page numbers left out.
    ///
    /// Running heads and feet, the draft mark and repeated table heads are not part of it.
    #[must_use]
    pub fn text(&self) -> String {
        self.text_with_pages(&|_| None, &|_| None)
    }

    /// The same with the page numbers that references and contents show: `page_of` gives the page
    /// of an id, `page_of_heading` that of the n-th heading.
    #[must_use]
    pub fn text_with_pages(
        &self,
        page_of: &dyn Fn(&str) -> Option<u32>,
        page_of_heading: &dyn Fn(usize) -> Option<u32>,
    ) -> String {
        let mut writer = Writer {
            document: self,
            page_of,
            page_of_heading,
            figures: 0,
            tables: 0,
            notes: 0,
            out: String::new(),
        };
        if let Some(cover) = &self.cover {
            for words in [&cover.kicker, &cover.title, &cover.subtitle] {
                writer.line(words);
            }
            for words in cover.lines.iter().chain(&cover.note) {
                writer.line(words);
            }
        }
        writer.blocks(&self.blocks);
        writer.out
    }
}

struct Writer<'a> {
    document: &'a Document,
    page_of: &'a dyn Fn(&str) -> Option<u32>,
    page_of_heading: &'a dyn Fn(usize) -> Option<u32>,
    figures: u32,
    tables: u32,
    notes: u32,
    out: String,
}

impl Writer<'_> {
    fn line(&mut self, words: &str) {
        if !words.trim().is_empty() {
            self.out.push_str(words);
            self.out.push('\n');
        }
    }

    fn inlines(&mut self, parts: &[Inline]) {
        let mut words = String::new();
        let mut notes = Vec::new();
        let mut number = self.notes;
        let called = &mut |content, out: &mut String| {
            number += 1;
            out.push_str(&raised(number));
            notes.push((number, content));
        };
        collect(parts, self.page_of, called, &mut words);
        self.line(&words);
        self.notes = number;
        for (number, content) in notes {
            let mut words = format!("{} ", note_mark(number));
            note(content, self.page_of, &mut words);
            self.line(&words);
        }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(heading) => self.inlines(&heading.content),
            Block::Paragraph(paragraph) => self.inlines(&paragraph.content),
            Block::List(list) => self.list(list),
            Block::Quote(Quote {
                content,
                attribution,
                ..
            }) => {
                self.inlines(content);
                self.inlines(attribution);
            }
            Block::Entry(Entry {
                marker,
                note,
                blocks,
                ..
            }) => {
                self.line(marker);
                self.line(note);
                self.blocks(blocks);
            }
            Block::Table(table) => self.table(table),
            Block::Columns(columns) => {
                for column in &columns.columns {
                    self.inlines(&column.title);
                    self.blocks(&column.blocks);
                }
            }
            Block::Figure(figure) => self.figure(figure),
            Block::Contents(contents) => {
                self.line(&contents.title);
                for (at, heading) in self.document.headings().into_iter().enumerate() {
                    if heading.level <= contents.depth {
                        let mut words = super::plain(&heading.content);
                        if words.trim().is_empty() {
                            continue;
                        }
                        if let Some(page) = (self.page_of_heading)(at) {
                            words.push_str(&format!(" {page}"));
                        }
                        self.line(&words);
                    }
                }
            }
            Block::Together(blocks) | Block::Lying(blocks) => self.blocks(blocks),
            Block::PageBreak | Block::Room(_) | Block::Rule | Block::Space(_) => {}
        }
    }

    fn list(&mut self, list: &List) {
        for (at, item) in list.items.iter().enumerate() {
            self.line(&list.mark(at));
            self.blocks(item);
        }
    }

    fn table(&mut self, table: &Table) {
        if !super::plain(&table.caption).trim().is_empty() {
            self.tables += 1;
            let mark = numbered(&self.document.labels.table, self.tables);
            self.line(&mark);
            self.inlines(&table.caption);
        }
        for Row { cells } in table.header.iter().chain(&table.rows) {
            for cell in cells {
                self.blocks(&cell.blocks);
            }
        }
    }

    fn figure(&mut self, figure: &Figure) {
        for words in figure.drawing.words() {
            self.line(words);
        }
        if !super::plain(&figure.caption).trim().is_empty() {
            self.figures += 1;
            let mark = numbered(&self.document.labels.figure, self.figures);
            self.line(&mark);
            self.inlines(&figure.caption);
        }
    }
}

/// The words of a note; one within it stands in brackets.
fn note(content: &[Inline], page_of: &dyn Fn(&str) -> Option<u32>, out: &mut String) {
    let within = &mut |inner: &[Inline], out: &mut String| {
        out.push('(');
        note(inner, page_of, out);
        out.push(')');
    };
    collect(content, page_of, within, out);
}

/// The number of a note where it is called: the raised figures that fonts draw for it.
pub(crate) fn raised(number: u32) -> String {
    const FIGURES: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    number
        .to_string()
        .bytes()
        .map(|figure| FIGURES[usize::from(figure - b'0')])
        .collect()
}

/// The number of a note before its words.
pub(crate) fn note_mark(number: u32) -> String {
    format!("{number}.")
}

/// « Figure 4. »
pub(crate) fn numbered(label: &str, number: u32) -> String {
    format!("{label} {number}.")
}

impl List {
    /// The mark before the n-th item: a dash, or its number.
    #[must_use]
    pub fn mark(&self, at: usize) -> String {
        match self.ordered_from {
            None => "–".to_owned(),
            Some(first) => format!("{}.", u64::from(first) + at as u64),
        }
    }
}

impl Drawing {
    /// The words within a drawing, in reading order. An axis's ticks are no words.
    #[must_use]
    pub fn words(&self) -> Vec<&str> {
        match self {
            Self::Matrix(matrix) => {
                let heads = matrix
                    .columns
                    .iter()
                    .flat_map(|column| [column.label.as_str(), column.note.as_str()]);
                let rows = matrix.rows.iter().flat_map(|row| {
                    let cells = row.cells.iter().take(matrix.columns.len());
                    [row.group.as_str(), row.label.as_str()]
                        .into_iter()
                        .chain(cells.map(|cell| cell.text.as_str()))
                });
                let scale = matrix.scale.iter();
                let scale = scale.flat_map(|it| [it.least.as_str(), it.most.as_str()]);
                heads.chain(rows).chain(scale).collect()
            }
            Self::Timeline(timeline) => {
                let spans = timeline
                    .spans
                    .iter()
                    .flat_map(|span| [span.label.as_str(), span.note.as_str()]);
                let points = timeline
                    .milestones
                    .iter()
                    .flat_map(|point| [point.note.as_str(), point.label.as_str()]);
                spans.chain(points).collect()
            }
            Self::Bars(bars) => {
                let keys = bars.legend.iter().map(|key| key.label.as_str());
                let each = bars.bars.iter();
                let words = each.flat_map(|bar| [&bar.label, &bar.text, &bar.part_text]);
                keys.chain(words.map(String::as_str)).collect()
            }
            Self::Lattice(_) => Vec::new(),
            Self::Chain(chain) => chain
                .links
                .iter()
                .flat_map(|link| [&link.label, &link.note, &link.text])
                .map(String::as_str)
                .collect(),
            Self::Change(change) => {
                let keys = [&change.before, &change.after].into_iter();
                let rows = change.rows.iter();
                let rows = rows.flat_map(|row| [&row.label, &row.before_text, &row.after_text]);
                keys.chain(rows).map(String::as_str).collect()
            }
        }
    }
}
