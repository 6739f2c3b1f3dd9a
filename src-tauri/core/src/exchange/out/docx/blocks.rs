//! Blocks as paragraphs, lists and tables of a word processor.

use croisee_typeset::document::{
    Align, Block, Cell, Columns, Entry, Heading, Inline, List, Quote, Row, Style, Table, Tone, text,
};

use super::{Body, inlines::escaped};

/// Cells of rows above that go on below, by their first column: for how many rows from the one that is written, and
/// over how many columns.
type Going = std::collections::BTreeMap<usize, (usize, usize)>;

/// Lists nest no deeper in the numbering of the package.
pub(super) const DEEPEST: usize = 8;

/// In points.
const MOST_OF_A_PAGE: f32 = 400.0;

/// Where a paragraph stands.
#[derive(Clone, Copy, Default)]
struct Place {
    /// Within so many lists.
    depth: usize,
    /// The first paragraph of an item of that list.
    item: Option<usize>,
    /// Within a table: pages do not break there by command.
    cell: bool,
}

impl Body {
    /// Writes blocks, one after the other.
    pub(super) fn blocks(&mut self, blocks: &[Block]) {
        self.within(blocks, Place::default());
    }

    /// Writes a paragraph of plain words.
    pub(super) fn plain(&mut self, style: &str, words: &str) {
        let runs = self.inlines(&text(words));
        self.paragraph(style, "", &runs, None);
    }

    fn within(&mut self, blocks: &[Block], mut place: Place) {
        for block in blocks {
            self.block(block, place);
            // Only the first paragraph of an item bears its mark.
            place.item = None;
        }
    }

    fn block(&mut self, block: &Block, place: Place) {
        match block {
            Block::Heading(it) => self.heading(it),
            Block::Paragraph(it) => {
                let style = match it.style {
                    Style::Body => "Normal",
                    Style::Lead => "Lead",
                    Style::Key => "Key",
                    Style::Small => "Small",
                    Style::Note => "Label",
                    Style::Warning => "Warning",
                };
                let runs = self.inlines(&it.content);
                let more = in_list(place);
                let style = match place.item {
                    Some(_) => "ListParagraph",
                    None => style,
                };
                self.paragraph(style, &more, &runs, it.id.as_deref());
            }
            Block::List(it) => self.list(it, place),
            Block::Quote(it) => self.quote(it),
            Block::Entry(it) => self.entry(it, place),
            Block::Table(it) => self.table(it),
            Block::Columns(it) => self.columns(it),
            Block::Figure(it) => {
                let caption = self.caption(&it.caption, false);
                // The drawing itself is of the pages; its words say what it shows.
                if let Some(caption) = caption {
                    self.paragraph("Caption", "", &caption, it.id.as_deref());
                }
                let alt = self.inlines(&text(it.alt.clone()));
                self.paragraph("Label", "", &alt, None);
            }
            Block::Contents(it) => self.contents(&it.title, it.depth),
            Block::Together(blocks) => self.within(blocks, place),
            Block::PageBreak if !place.cell => self.page_break(),
            // What wants most of a page begins one.
            Block::Room(height) if *height > MOST_OF_A_PAGE && !place.cell => self.page_break(),
            Block::Rule => self.xml.push_str(
                "<w:p><w:pPr><w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"1\" w:color=\"999999\"/></w:pBdr></w:pPr></w:p>",
            ),
            Block::Lying(blocks) => self.within(blocks, place),
            Block::PageBreak | Block::Room(_) | Block::Space(_) => {}
        }
    }

    fn page_break(&mut self) {
        self.xml
            .push_str("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
    }

    fn paragraph(&mut self, style: &str, more: &str, runs: &str, id: Option<&str>) {
        let (open, close) = self.mark(id);
        self.xml.push_str(&format!(
            "<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{more}</w:pPr>{open}{runs}{close}</w:p>"
        ));
    }

    /// A bookmark around what references lead to.
    fn mark(&mut self, id: Option<&str>) -> (String, String) {
        let Some(name) = id.and_then(|id| self.bookmarks.get(id)) else {
            return (String::new(), String::new());
        };
        self.marked += 1;
        let number = self.marked;
        (
            format!("<w:bookmarkStart w:id=\"{number}\" w:name=\"{name}\"/>"),
            format!("<w:bookmarkEnd w:id=\"{number}\"/>"),
        )
    }

    fn heading(&mut self, heading: &Heading) {
        let runs = self.inlines(&heading.content);
        let own = format!("h{}", self.headed);
        self.headed += 1;
        self.marked += 1;
        let number = self.marked;
        let runs = format!(
            "<w:bookmarkStart w:id=\"{number}\" w:name=\"{own}\"/>{runs}<w:bookmarkEnd w:id=\"{number}\"/>"
        );
        let style = format!("Heading{}", heading.level.clamp(1, 4));
        self.paragraph(&style, "", &runs, heading.id.as_deref());
    }

    fn list(&mut self, list: &List, place: Place) {
        // The first numbering of the package is that of the dashes.
        let numbering = match list.ordered_from {
            None => 1,
            Some(from) => {
                self.lists.push(from);
                self.lists.len() + 1
            }
        };
        for item in &list.items {
            let place = Place {
                depth: (place.depth + 1).min(DEEPEST),
                item: Some(numbering),
                cell: place.cell,
            };
            self.within(item, place);
        }
    }

    fn quote(&mut self, quote: &Quote) {
        let runs = self.inlines(&quote.content);
        let style = match quote.tone {
            Tone::Against => "QuoteAgainst",
            Tone::Nuance => "QuoteNuance",
            _ => "Quote",
        };
        self.paragraph(style, "", &runs, quote.id.as_deref());
        if !quote.attribution.is_empty() {
            let runs = self.inlines(&quote.attribution);
            self.paragraph("QuoteSource", "", &runs, None);
        }
    }

    fn entry(&mut self, entry: &Entry, place: Place) {
        let head = [entry.marker.trim(), entry.note.trim()];
        let head: Vec<&str> = head.into_iter().filter(|part| !part.is_empty()).collect();
        let runs = self.inlines(&text(head.join(" · ")));
        self.paragraph("EntryHead", "", &runs, entry.id.as_deref());
        self.within(&entry.blocks, place);
    }

    /// « Tableau 3. Profils d’acteurs », as runs; nothing without a caption.
    fn caption(&mut self, caption: &[Inline], table: bool) -> Option<String> {
        if caption.is_empty() {
            return None;
        }
        let runs = self.inlines(caption);
        let (figure, of_table) = self.labels.clone().unwrap_or_default();
        let (label, number) = if table {
            self.tables += 1;
            (of_table, self.tables)
        } else {
            self.figures += 1;
            (figure, self.figures)
        };
        let before = self.inlines(&text(format!("{label}\u{a0}{number}. ")));
        Some(format!("{before}{runs}"))
    }

    fn table(&mut self, table: &Table) {
        let caption = self.caption(&table.caption, true);
        if let Some(caption) = caption {
            self.paragraph("Caption", "<w:keepNext/>", &caption, table.id.as_deref());
        }
        let rows = table.header.iter().chain(&table.rows);
        let columns = rows
            .map(|row| row.cells.iter().map(|c| c.span.max(1)).sum())
            .max()
            .unwrap_or(0);
        if columns == 0 {
            return;
        }
        self.open_table(columns, table.widths.as_deref(), !table.header.is_empty());
        let mut going = Going::new();
        for row in &table.header {
            self.row(row, columns, (true, false), &mut going);
        }
        going.clear();
        for row in &table.rows {
            self.row(row, columns, (false, table.row_heads), &mut going);
        }
        self.close_table();
    }

    fn open_table(&mut self, columns: usize, widths: Option<&[f32]>, head: bool) {
        // Five thousandths of the width, as the format counts.
        let whole: f32 = widths.map_or(0.0, |w| w.iter().sum());
        let share = |at: usize| match widths.and_then(|w| w.get(at)) {
            Some(part) if whole > 0.0 => part / whole,
            _ => 1.0 / columns as f32,
        };
        let grid: String = (0..columns)
            .map(|at| format!("<w:gridCol w:w=\"{}\"/>", (share(at) * 9000.0) as u32))
            .collect();
        self.xml.push_str(&format!(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"CroiseeTable\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>\
             <w:tblLook w:val=\"0000\" w:firstRow=\"{}\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>\
             </w:tblPr><w:tblGrid>{grid}</w:tblGrid>",
            u8::from(head)
        ));
    }

    fn close_table(&mut self) {
        // Two tables in a row would become one.
        self.xml
            .push_str("</w:tbl><w:p><w:pPr><w:pStyle w:val=\"TableAfter\"/></w:pPr></w:p>");
    }

    fn row(
        &mut self,
        row: &Row,
        columns: usize,
        (head, row_heads): (bool, bool),
        going: &mut Going,
    ) {
        self.xml.push_str("<w:tr><w:trPr><w:cantSplit/>");
        if head {
            self.xml.push_str("<w:tblHeader/>");
        }
        self.xml.push_str("</w:trPr>");
        let mut used = self.going_on(0, going);
        for cell in &row.cells {
            let span = cell.span.max(1);
            self.cell(cell, head || (row_heads && used == 0), cell.down > 1);
            if cell.down > 1 {
                // As this row has it, and no more than the rows that follow.
                going.insert(used, (cell.down, span));
            }
            used += span;
            used = self.going_on(used, going);
        }
        // Rows of one length: what is missing is empty.
        while used < columns {
            self.cell(&Cell::default(), false, false);
            used = self.going_on(used + 1, going);
        }
        self.xml.push_str("</w:tr>");
        going.retain(|_, (rows, _)| {
            *rows -= 1;
            *rows > 0
        });
    }

    /// The cells of rows above that go on in this one from a column; gives the first column after them.
    fn going_on(&mut self, mut column: usize, going: &Going) -> usize {
        while let Some(&(_, span)) = going.get(&column) {
            let goes_on = "<w:vMerge/></w:tcPr><w:p/></w:tc>";
            let merged = match span {
                1 => String::new(),
                _ => format!("<w:gridSpan w:val=\"{span}\"/>"),
            };
            self.xml
                .push_str(&format!("<w:tc><w:tcPr>{merged}{goes_on}"));
            column += span;
        }
        column
    }

    fn cell(&mut self, cell: &Cell, head: bool, goes_down: bool) {
        self.xml.push_str("<w:tc><w:tcPr>");
        if cell.span > 1 {
            let span = format!("<w:gridSpan w:val=\"{}\"/>", cell.span);
            self.xml.push_str(&span);
        }
        if goes_down {
            self.xml.push_str("<w:vMerge w:val=\"restart\"/>");
        }
        self.xml.push_str("</w:tcPr>");
        let before = self.xml.len();
        let place = Place {
            cell: true,
            ..Place::default()
        };
        for block in &cell.blocks {
            match block {
                Block::Paragraph(it) => {
                    let runs = self.inlines(&it.content);
                    let more = match cell.align {
                        Align::Left => "",
                        Align::Centre => "<w:jc w:val=\"center\"/>",
                        Align::Right => "<w:jc w:val=\"right\"/>",
                    };
                    let style = if head { "TableHead" } else { "TableText" };
                    self.paragraph(style, more, &runs, it.id.as_deref());
                }
                other => self.block(other, place),
            }
        }
        // A cell ends with a paragraph, or it is none.
        if !self.xml[before..].ends_with("</w:p>") {
            self.paragraph("TableText", "", "", None);
        }
        self.xml.push_str("</w:tc>");
    }

    /// Texts side by side, as a table of one row under its titles.
    fn columns(&mut self, columns: &Columns) {
        for chunk in columns.columns.chunks(3) {
            self.open_table(chunk.len(), None, true);
            let head = Row {
                cells: chunk
                    .iter()
                    .map(|column| Cell::rich(column.title.clone()))
                    .collect(),
            };
            self.row(&head, chunk.len(), (true, false), &mut Going::new());
            let body = Row {
                cells: chunk
                    .iter()
                    .map(|column| Cell {
                        blocks: column.blocks.clone(),
                        ..Cell::default()
                    })
                    .collect(),
            };
            self.row(&body, chunk.len(), (false, false), &mut Going::new());
            self.close_table();
        }
    }

    /// The contents: a field that the word processor can bring up to date, filled with what it would say.
    fn contents(&mut self, title: &str, depth: u8) {
        self.plain("ContentsTitle", title);
        let listed: Vec<(usize, u8, String)> = self
            .headings
            .iter()
            .enumerate()
            .filter(|(_, (level, _))| *level <= depth)
            .map(|(at, (level, words))| (at, *level, words.clone()))
            .collect();
        let last = listed.len().saturating_sub(1);
        for (at, (heading, level, words)) in listed.iter().enumerate() {
            let begin = match at {
                0 => format!(
                    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-{depth}\" \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                ),
                _ => String::new(),
            };
            let end = match at == last {
                true => "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
                false => "",
            };
            let words = escaped(words);
            self.xml.push_str(&format!(
                "<w:p><w:pPr><w:pStyle w:val=\"TOC{}\"/></w:pPr>{begin}<w:hyperlink w:anchor=\"h{heading}\" w:history=\"1\"><w:r><w:t xml:space=\"preserve\">{words}</w:t></w:r></w:hyperlink>{end}</w:p>",
                (*level).clamp(1, 4)
            ));
        }
    }
}

/// The mark of an item, or the place of what stands under it.
fn in_list(place: Place) -> String {
    match (place.item, place.depth) {
        (Some(numbering), depth) => format!(
            "<w:numPr><w:ilvl w:val=\"{}\"/><w:numId w:val=\"{numbering}\"/></w:numPr>",
            depth.saturating_sub(1)
        ),
        (None, 0) => String::new(),
        (None, depth) => format!("<w:ind w:left=\"{}\"/>", depth * 400),
    }
}
