//! Markdown into blocks: CommonMark with tables and notes, citations of statements, never HTML.

mod citations;
mod notes;
mod printed;

use croisee_typeset::document::{
    Align, Block, Cell, Heading, Inline, Inlines, List, Paragraph, Quote, Row, Style, Table,
};
use pulldown_cmark::{
    Alignment, Event, HeadingLevel, Options, Parser, Tag, TagEnd, TextMergeStream,
};

pub(super) use citations::{Cited, inlines};
use citations::{mark_citations, spread, unmark};
use notes::Notes;
pub(crate) use printed::plainly;
pub(super) use printed::{printed, rows_and_columns};

/// How many lists stand within one another.
const DEEPEST: usize = 6;

/// The blocks of a text in Markdown; its headings begin at rank `level`.
pub(super) fn blocks(markdown: &str, level: u8, cited: &mut dyn Cited) -> Vec<Block> {
    let text = mark_citations(markdown);
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES;
    let events: Vec<Event<'_>> = TextMergeStream::new(Parser::new_ext(&text, options)).collect();
    let none = Notes::default();
    let notes = Notes::of(&events, &mut |words| read(words, level, &none, cited));
    read(notes.without(events), level, &notes, cited)
}

fn read(events: Vec<Event<'_>>, level: u8, notes: &Notes, cited: &mut dyn Cited) -> Vec<Block> {
    let mut reader = Reader {
        level,
        notes,
        cited,
        frames: vec![Frame::Blocks(Vec::new())],
        inlines: vec![Vec::new()],
        row: Vec::new(),
        alignments: Vec::new(),
    };
    for event in events {
        reader.event(event);
    }
    reader.close_paragraph(Style::Body);
    match reader.frames.pop() {
        Some(Frame::Blocks(blocks)) => blocks,
        _ => Vec::new(),
    }
}

enum Frame {
    Blocks(Vec<Block>),
    List(List),
    Table(Table),
    /// The parts of a quotation so far.
    Quote(Vec<Block>),
}

struct Reader<'a> {
    level: u8,
    notes: &'a Notes,
    cited: &'a mut dyn Cited,
    frames: Vec<Frame>,
    inlines: Vec<Inlines>,
    row: Vec<Cell>,
    alignments: Vec<Alignment>,
}

impl Reader<'_> {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => {
                let mut parts = Inlines::new();
                spread(&text, self.cited, &mut parts);
                self.push_all(parts);
            }
            Event::Code(text) => self.push(Inline::Text(unmark(&text))),
            // A comment is no text; any other mark-up is shown as it was written, never obeyed.
            Event::Html(text) | Event::InlineHtml(text) => {
                if !text.trim_start().starts_with("<!--") {
                    self.push(Inline::Text(unmark(text.trim_end_matches('\n'))));
                }
            }
            Event::SoftBreak => self.push(Inline::Text(" ".to_owned())),
            Event::HardBreak => self.push(Inline::Break),
            Event::Rule => {
                self.close_paragraph(Style::Body);
                self.block(Block::Rule);
            }
            Event::InlineMath(text) | Event::DisplayMath(text) => {
                self.push(Inline::Text(unmark(&text)));
            }
            Event::FootnoteReference(label) => match self.notes.find(&label) {
                Some(words) => {
                    let words = words.clone();
                    self.push(Inline::Note(words));
                }
                // A note that calls a note leads nowhere: it says which it means.
                None => self.push(Inline::Text(format!("[^{label}]"))),
            },
            Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Paragraph | Tag::Heading { .. } | Tag::CodeBlock(_) | Tag::HtmlBlock => {
                self.close_paragraph(Style::Body);
            }
            // Nobody calls it: its words stand where they were written.
            Tag::FootnoteDefinition(_) => self.close_paragraph(Style::Body),
            Tag::BlockQuote(_) => {
                self.close_paragraph(Style::Body);
                self.frames.push(Frame::Quote(Vec::new()));
            }
            Tag::List(from) => {
                self.close_paragraph(Style::Body);
                self.frames.push(Frame::List(List {
                    ordered_from: from.map(|n| u32::try_from(n).unwrap_or(u32::MAX)),
                    items: Vec::new(),
                }));
            }
            Tag::Item => self.frames.push(Frame::Blocks(Vec::new())),
            Tag::Table(alignments) => {
                self.close_paragraph(Style::Body);
                self.alignments = alignments;
                self.frames.push(Frame::Table(Table::default()));
            }
            Tag::Emphasis | Tag::Strong | Tag::Link { .. } | Tag::Image { .. } => {
                // The address is needed at the end of the link: it waits as its first part.
                let address = match tag {
                    Tag::Link { dest_url, .. } => vec![Inline::Text(unmark(&dest_url))],
                    _ => Vec::new(),
                };
                self.inlines.push(address);
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph | TagEnd::HtmlBlock | TagEnd::FootnoteDefinition => {
                self.close_paragraph(Style::Body);
            }
            TagEnd::CodeBlock => self.close_paragraph(Style::Small),
            TagEnd::Heading(rank) => {
                let content = self.take();
                let rank = match rank {
                    HeadingLevel::H1 => 0,
                    HeadingLevel::H2 => 1,
                    _ => 2,
                };
                self.block(Block::Heading(Heading {
                    level: self.level + rank,
                    content,
                    id: None,
                }));
            }
            TagEnd::BlockQuote(_) => {
                self.close_paragraph(Style::Body);
                if let Some(Frame::Quote(blocks)) = self.frames.pop() {
                    self.quote(blocks);
                }
            }
            TagEnd::List(_) => {
                if let Some(Frame::List(list)) = self.frames.pop() {
                    self.list(list);
                }
            }
            TagEnd::Item => {
                self.close_paragraph(Style::Body);
                if let Some(Frame::Blocks(item)) = self.frames.pop()
                    && let Some(Frame::List(list)) = self.frames.last_mut()
                {
                    // What was within too deep an item followed it already.
                    if !item.is_empty() || list.items.is_empty() {
                        list.items.push(item);
                    }
                }
            }
            TagEnd::TableCell => {
                let align = match self.alignments.get(self.row.len()) {
                    Some(Alignment::Right) => Align::Right,
                    Some(Alignment::Center) => Align::Centre,
                    _ => Align::Left,
                };
                let cell = Cell::rich(self.take()).aligned(align);
                self.row.push(cell);
            }
            TagEnd::TableHead | TagEnd::TableRow => {
                let cells = std::mem::take(&mut self.row);
                if let Some(Frame::Table(table)) = self.frames.last_mut() {
                    match tag {
                        TagEnd::TableHead => table.header.push(Row { cells }),
                        _ => table.rows.push(Row { cells }),
                    }
                }
            }
            TagEnd::Table => {
                if let Some(Frame::Table(table)) = self.frames.pop() {
                    self.block(Block::Table(table));
                }
            }
            TagEnd::Emphasis => {
                let content = self.inner();
                self.push(Inline::Emph(content));
            }
            TagEnd::Strong => {
                let content = self.inner();
                self.push(Inline::Strong(content));
            }
            TagEnd::Link => {
                let mut content = self.inner();
                let url = match content.first() {
                    Some(Inline::Text(url)) => url.clone(),
                    _ => String::new(),
                };
                content.drain(..1.min(content.len()));
                self.link(url, content);
            }
            TagEnd::Image => {
                let words = self.inner();
                self.push_all(words);
            }
            _ => {}
        }
    }

    /// A link leads to the web or to a mailbox; any other address is only said.
    fn link(&mut self, url: String, content: Inlines) {
        let lower = url.to_ascii_lowercase();
        if ["http://", "https://", "mailto:"]
            .iter()
            .any(|s| lower.starts_with(s))
        {
            self.push(Inline::Link { url, content });
        } else {
            self.push_all(content);
            if !url.is_empty() {
                self.push(Inline::Text(format!(" ({url})")));
            }
        }
    }

    /// A list; what is nested deeper than a page has room for goes on at the deepest level that it has.
    fn list(&mut self, list: List) {
        let is_list = |frame: &&Frame| matches!(frame, Frame::List(_));
        if self.frames.iter().filter(is_list).count() < DEEPEST {
            self.block(Block::List(list));
        } else if let [.., Frame::List(around), Frame::Blocks(item)] = &mut self.frames[..] {
            if !item.is_empty() {
                around.items.push(std::mem::take(item));
            }
            around.items.extend(list.items);
        } else {
            for block in list.items.into_iter().flatten() {
                self.block(block);
            }
        }
    }

    fn quote(&mut self, blocks: Vec<Block>) {
        // A quotation of paragraphs is one; what else it holds keeps its own shape.
        let mut content = Inlines::new();
        let mut after = Vec::new();
        for block in blocks {
            match block {
                Block::Paragraph(p) if after.is_empty() => {
                    if !content.is_empty() {
                        content.push(Inline::Break);
                    }
                    content.extend(p.content);
                }
                other => after.push(other),
            }
        }
        if !content.is_empty() {
            self.block(Block::Quote(Quote {
                content,
                ..Quote::default()
            }));
        }
        for block in after {
            self.block(block);
        }
    }

    fn push(&mut self, part: Inline) {
        if let Some(open) = self.inlines.last_mut() {
            open.push(part);
        }
    }

    fn push_all(&mut self, parts: Inlines) {
        if let Some(open) = self.inlines.last_mut() {
            open.extend(parts);
        }
    }

    /// What an inline element that ends has gathered.
    fn inner(&mut self) -> Inlines {
        if self.inlines.len() > 1 {
            self.inlines.pop().unwrap_or_default()
        } else {
            Inlines::new()
        }
    }

    fn take(&mut self) -> Inlines {
        self.inlines
            .last_mut()
            .map(std::mem::take)
            .unwrap_or_default()
    }

    fn close_paragraph(&mut self, style: Style) {
        let content = self.take();
        if !content.is_empty() {
            self.block(Block::Paragraph(Paragraph {
                style,
                content,
                id: None,
            }));
        }
    }

    fn block(&mut self, block: Block) {
        match self.frames.last_mut() {
            Some(Frame::Blocks(blocks) | Frame::Quote(blocks)) => blocks.push(block),
            Some(Frame::List(list)) => list.items.push(vec![block]),
            Some(Frame::Table(_)) | None => {}
        }
    }
}

#[cfg(test)]
mod tests;
