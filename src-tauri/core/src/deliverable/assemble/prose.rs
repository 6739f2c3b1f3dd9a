//! Markdown into blocks: CommonMark with tables, citations of statements, never HTML.

use croisee_typeset::document::{
    Align, Block, Cell, Heading, Inline, Inlines, List, Paragraph, Quote, Row, Style, Table,
};
use pulldown_cmark::{
    Alignment, Event, HeadingLevel, Options, Parser, Tag, TagEnd, TextMergeStream,
};

/// Stand for the brackets of a citation while the Markdown is read: `[@code]: text` would otherwise
/// be a link's definition, and vanish. They are no characters of any text.
const OPEN: char = '\u{fdd0}';
const CLOSE: char = '\u{fdd1}';

/// Finds what a citation leads to.
pub(super) trait Cited {
    /// The id and the number of the statement `code`, where the document holds it.
    fn find(&mut self, code: &str) -> Option<(String, usize)>;

    /// « énoncé », « énoncés ».
    fn word(&self, several: bool) -> String;
}

/// The blocks of a text in Markdown; its headings begin at rank `level`.
pub(super) fn blocks(markdown: &str, level: u8, cited: &mut dyn Cited) -> Vec<Block> {
    let text = mark_citations(markdown);
    let parser = TextMergeStream::new(Parser::new_ext(&text, Options::ENABLE_TABLES));
    let mut reader = Reader {
        level,
        cited,
        frames: vec![Frame::Blocks(Vec::new())],
        inlines: vec![Vec::new()],
        row: Vec::new(),
        alignments: Vec::new(),
    };
    for event in parser {
        reader.event(event);
    }
    reader.close_paragraph(Style::Body);
    match reader.frames.pop() {
        Some(Frame::Blocks(blocks)) => blocks,
        _ => Vec::new(),
    }
}

/// The inline parts of a plain text (a cell, a statement), its citations included.
pub(super) fn inlines(text: &str, cited: &mut dyn Cited) -> Inlines {
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
fn mark_citations(text: &str) -> String {
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

/// The same text as it was written.
fn unmark(text: &str) -> String {
    text.replace(OPEN, "[@").replace(CLOSE, "]")
}

/// What stands between two citations that are said together: « (énoncés 6 et 7) ».
const BETWEEN: [&str; 6] = ["", " ", ", ", "\u{a0}", " et ", " and "];

/// Adds a text whose citations are marked. Those that stand together are said together, in
/// brackets unless the text has its own.
fn spread(text: &str, cited: &mut dyn Cited, out: &mut Inlines) {
    let mut rest = text;
    while let Some((before, from)) = rest.split_once(OPEN) {
        if !before.is_empty() {
            out.push(Inline::Text(before.to_owned()));
        }
        let mut group = Vec::new();
        let mut joined = "";
        let mut after = from;
        while let Some((code, next)) = after.split_once(CLOSE) {
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

enum Frame {
    Blocks(Vec<Block>),
    List(List),
    Table(Table),
    /// The parts of a quotation so far.
    Quote(Vec<Block>),
}

struct Reader<'a> {
    level: u8,
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
            Event::InlineMath(text) | Event::DisplayMath(text) | Event::FootnoteReference(text) => {
                self.push(Inline::Text(unmark(&text)));
            }
            Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Paragraph | Tag::Heading { .. } | Tag::CodeBlock(_) | Tag::HtmlBlock => {
                self.close_paragraph(Style::Body);
            }
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
            TagEnd::Paragraph | TagEnd::HtmlBlock => self.close_paragraph(Style::Body),
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
                    self.block(Block::List(list));
                }
            }
            TagEnd::Item => {
                self.close_paragraph(Style::Body);
                if let Some(Frame::Blocks(item)) = self.frames.pop()
                    && let Some(Frame::List(list)) = self.frames.last_mut()
                {
                    list.items.push(item);
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
mod tests {
    use croisee_typeset::document::plain;

    use super::*;

    struct Links(Vec<String>);

    impl Cited for Links {
        fn find(&mut self, code: &str) -> Option<(String, usize)> {
            self.0.push(code.to_owned());
            let number = code.rsplit(['-', '.', '_']).find_map(|n| n.parse().ok())?;
            Some((code.to_owned(), number))
        }

        fn word(&self, several: bool) -> String {
            if several { "énoncés" } else { "énoncé" }.to_owned()
        }
    }

    fn words(blocks: &[Block]) -> String {
        blocks
            .iter()
            .map(|b| match b {
                Block::Paragraph(p) => plain(&p.content),
                Block::Heading(h) => format!("#{} {}", h.level, plain(&h.content)),
                Block::Quote(q) => format!("> {}", plain(&q.content)),
                Block::List(l) => l
                    .items
                    .iter()
                    .map(|i| format!("- {}", words(i)))
                    .collect::<Vec<_>>()
                    .join(" "),
                Block::Table(t) => format!("table {}×{}", t.rows.len(), t.header.len()),
                _ => "?".to_owned(),
            })
            .collect::<Vec<_>>()
            .join("|")
    }

    fn read(markdown: &str) -> (String, Vec<String>) {
        let mut links = Links(Vec::new());
        let blocks = blocks(markdown, 2, &mut links);
        (words(&blocks), links.0)
    }

    #[test]
    fn markdown_becomes_blocks() {
        assert_eq!(
            read("# Titre\n\nUn *mot*\net **deux**.\n\n- a\n- b\n\n> dit\n").0,
            "#2 Titre|Un mot et deux.|- a - b|> dit"
        );
        assert_eq!(read("| a | b |\n|---|---|\n| 1 | 2 |\n").0, "table 1×1");
    }

    #[test]
    fn a_citation_is_one_even_where_markdown_sees_a_definition() {
        let (text, cited) = read("[@en-1]: oui\n\nVoir [@en_2_b] et [@en.3].");
        let text = text.replace('\u{a0}', " ");
        assert_eq!(text, "(énoncé 1): oui|Voir (énoncés 2, 3).");
        assert_eq!(cited, ["en-1", "en_2_b", "en.3"]);
        let plainly = |markdown| read(markdown).0.replace('\u{a0}', " ");
        assert_eq!(
            plainly("Dit [@en-1] [@en-2], (voir [@en-3]) et [@rien] [@en-4]."),
            "Dit (énoncés 1, 2), (voir énoncé 3) et [@rien] (énoncé 4)."
        );
        assert_eq!(read("`[@en-1]` et [@ en-1]").0, "[@en-1] et [@ en-1]");
    }

    #[test]
    fn html_is_shown_never_obeyed_and_a_comment_is_no_text() {
        assert_eq!(read("Un <b>mot</b>.").0, "Un <b>mot</b>.");
        assert_eq!(
            read("<script>alert(1)</script>").0,
            "<script>alert(1)</script>"
        );
        assert_eq!(read("<!-- entre nous -->\n\nDit.").0, "Dit.");
        assert_eq!(read("[x](javascript:alert)").0, "x (javascript:alert)");
    }
}
