//! What a document is made of, from headings to tables.

use super::{Figure, Id, Inlines, text};
use serde::{Deserialize, Serialize};

/// A part of a document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Block {
    /// A title within the text; it enters the outline and the contents.
    Heading(Heading),
    /// A paragraph.
    Paragraph(Paragraph),
    /// A list.
    List(List),
    /// Someone's words, and whose they are.
    Quote(Quote),
    /// Blocks whose number and nature stand in the outer margin.
    Entry(Entry),
    /// A table.
    Table(Table),
    /// Two or three texts side by side.
    Columns(Columns),
    /// A drawing.
    Figure(Figure),
    /// The table of contents.
    Contents(Contents),
    /// Blocks that stay on one page if one page holds them.
    Together(Vec<Block>),
    /// Blocks on lying pages of their own: for what is wider than a page. Within other blocks
    /// they stand as any others do.
    Lying(Vec<Block>),
    /// What follows begins a new page.
    PageBreak,
    /// What follows begins a new page unless so much of this one is left, in points.
    Room(f32),
    /// A thin rule across the text.
    Rule,
    /// Air, in points.
    Space(f32),
}

/// A title within the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heading {
    /// Rank, 1 to 4 (others are brought within).
    pub level: u8,
    /// Its words.
    pub content: Inlines,
    /// Target of references.
    pub id: Option<Id>,
}

/// How a paragraph is set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Style {
    /// Running text.
    #[default]
    Body,
    /// The few lines that open a part, larger.
    Lead,
    /// A sentence that carries weight, in a firmer face.
    Key,
    /// Running text, smaller.
    Small,
    /// A remark in the small upright face of labels.
    Note,
    /// A remark that stands out: what is missing, what to heed.
    Warning,
}

/// A paragraph.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paragraph {
    /// How it is set.
    pub style: Style,
    /// Its words.
    pub content: Inlines,
    /// Target of references.
    pub id: Option<Id>,
}

/// A list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct List {
    /// Numbered from this number; without one the items bear dashes.
    pub ordered_from: Option<u32>,
    /// The items.
    pub items: Vec<Vec<Block>>,
}

/// What the colour of an edge says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Tone {
    /// Nothing.
    #[default]
    Plain,
    /// It carries.
    Carry,
    /// It tempers.
    Nuance,
    /// It contradicts.
    Against,
    /// The colour of that rank in the look's series (0 first; the series comes round again).
    Series(u8),
}

/// Someone's words, in italic with a coloured edge; those that report them are upright.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quote {
    /// The words.
    pub content: Inlines,
    /// Who speaks and where it is found; may be empty.
    pub attribution: Inlines,
    /// What its edge says.
    pub tone: Tone,
    /// The words are not the speaker's own: a paraphrase, what somebody saw.
    #[serde(default)]
    pub reported: bool,
    /// Target of references.
    pub id: Option<Id>,
}

/// Blocks whose number and nature stand in the outer margin.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// The number.
    pub marker: String,
    /// The small word below it; may be empty.
    pub note: String,
    /// The text beside.
    pub blocks: Vec<Block>,
    /// Target of references.
    pub id: Option<Id>,
}

/// A table; rows break between pages, head rows are repeated.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// Its caption; with one it is numbered. May be empty.
    pub caption: Inlines,
    /// The head rows.
    pub header: Vec<Row>,
    /// The rows.
    pub rows: Vec<Row>,
    /// The first cell of each row is the row's head.
    pub row_heads: bool,
    /// Shares of the width, one a column; otherwise they follow the content.
    pub widths: Option<Vec<f32>>,
    /// Target of references.
    pub id: Option<Id>,
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// Its cells, from left.
    pub cells: Vec<Cell>,
}

/// How the lines of a cell stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Align {
    /// At left.
    #[default]
    Left,
    /// Centred.
    Centre,
    /// At right, as numbers do.
    Right,
}

/// A cell of a table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Cell {
    /// What it holds: paragraphs, lists, quotes.
    pub blocks: Vec<Block>,
    /// Columns that it spans, at least 1.
    pub span: usize,
    /// Rows that it spans, at least 1: in those below, the other cells stand beside it.
    #[serde(default = "one")]
    pub down: usize,
    /// How its lines stand.
    pub align: Align,
}

fn one() -> usize {
    1
}

/// Texts side by side, each under a coloured rule.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Columns {
    /// Two or three of them (more are set in rows of three).
    pub columns: Vec<Column>,
    /// Target of references.
    pub id: Option<Id>,
}

/// One of the texts side by side.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Column {
    /// Its title.
    pub title: Inlines,
    /// Colour of its rule and title.
    pub tone: Tone,
    /// Its text.
    pub blocks: Vec<Block>,
}

/// The table of contents: the document's headings and their pages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contents {
    /// Its title (« Sommaire »); it is itself left out of the list.
    pub title: String,
    /// Ranks of headings that it lists, from 1.
    pub depth: u8,
}

impl Block {
    /// A heading that nothing refers to.
    pub fn heading(level: u8, words: impl Into<String>) -> Self {
        Self::Heading(Heading {
            level,
            content: text(words),
            id: None,
        })
    }

    /// A heading that references lead to.
    pub fn heading_with_id(level: u8, words: impl Into<String>, id: impl Into<Id>) -> Self {
        Self::Heading(Heading {
            level,
            content: text(words),
            id: Some(id.into()),
        })
    }

    /// A paragraph of plain words.
    pub fn paragraph(style: Style, words: impl Into<String>) -> Self {
        Self::Paragraph(Paragraph {
            style,
            content: text(words),
            id: None,
        })
    }

    /// A paragraph of inline parts.
    #[must_use]
    pub fn rich(style: Style, content: Inlines) -> Self {
        Self::Paragraph(Paragraph {
            style,
            content,
            id: None,
        })
    }
}

impl Default for Cell {
    fn default() -> Self {
        Self {
            blocks: Vec::new(),
            span: 1,
            down: 1,
            align: Align::Left,
        }
    }
}

impl Cell {
    /// A cell of plain words.
    pub fn text(words: impl Into<String>) -> Self {
        Self::rich(text(words))
    }

    /// A cell of inline parts.
    #[must_use]
    pub fn rich(content: Inlines) -> Self {
        Self {
            blocks: vec![Block::rich(Style::Body, content)],
            ..Self::default()
        }
    }

    /// The same cell, its lines standing otherwise.
    #[must_use]
    pub fn aligned(mut self, align: Align) -> Self {
        self.align = align;
        self
    }
}

impl Row {
    /// A row of plain words.
    pub fn texts<W: Into<String>>(words: impl IntoIterator<Item = W>) -> Self {
        Self {
            cells: words.into_iter().map(Cell::text).collect(),
        }
    }
}
