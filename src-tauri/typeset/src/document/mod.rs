//! The document model: plain data that says what a text is made of, never how it is set.
//!
//! Others assemble a [`Document`]; the typesetter reads it. Ids are free strings, unique in a
//! document, and serve as targets of references, as keys of `Pdf::page_of` and as anchors.

mod block;
mod figure;
mod inline;
mod numbers;
mod picture;
mod text;
mod walk;

pub use block::{
    Align, Block, Cell, Column, Columns, Contents, Entry, Heading, List, Paragraph, Quote, Row,
    Style, Table, Tone,
};
pub use figure::{
    Bar, Bars, Chain, Change, ChangeRow, Drawing, Figure, Key, Lattice, Link, Matrix, MatrixCell,
    MatrixColumn, MatrixRow, Milestone, Scale, Span, Timeline,
};
pub use inline::{Inline, Inlines, plain, text};
pub use numbers::{number_references, numbers_by_id};
pub use picture::Picture;
pub(crate) use text::{note_mark, numbered, raised};
pub(crate) use walk::{names_pages, walk};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What a reference points at: a free string, unique in its document.
pub type Id = String;

/// A whole document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// What catalogues and readers know it by.
    pub meta: Meta,
    /// Its colours.
    pub look: Look,
    /// The words that the typesetter itself writes.
    pub labels: Labels,
    /// The first page; without one the text begins at once.
    pub cover: Option<Cover>,
    /// What stands at the head and foot of each page but the cover.
    pub running: Running,
    /// A mark that stands on every page, cover included (« Brouillon »).
    pub draft: Option<String>,
    /// The text, in reading order.
    pub blocks: Vec<Block>,
}

/// The metadata of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meta {
    /// Title, shown by readers in their window.
    pub title: String,
    /// What it is about, in a sentence.
    pub subject: String,
    /// Who answers for it.
    pub author: String,
    /// Words to find it by.
    pub keywords: Vec<String>,
    /// Language of the text (BCP 47: `fr`, `en`); hyphenation and spacing follow it.
    pub language: String,
    /// The date that the file bears as its creation date.
    pub date: NaiveDate,
    /// What the file's identifier is derived from: same seed, same text, same bytes.
    pub seed: String,
}

/// A colour on screen and paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Rgb(pub u8, pub u8, pub u8);

impl Rgb {
    /// Reads `#rrggbb` (the `#` may be left out).
    #[must_use]
    pub fn from_hex(hex: &str) -> Option<Self> {
        let hex = hex.trim().trim_start_matches('#');
        if hex.len() != 6 || !hex.is_ascii() {
            return None;
        }
        let part = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).ok();
        Some(Self(part(0)?, part(2)?, part(4)?))
    }
}

/// The page that a document is set on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Format {
    /// A4, upright: to be read and printed.
    #[default]
    Page,
    /// 16:9, lying, and so small that the same type is large once it fills a wall.
    Screen,
}

/// The faces of a document, among those that are bundled: of its text, of its titles, of its labels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Faces {
    /// Spectral, with Inter for labels.
    #[default]
    Spectral,
    /// Spectral below titles in Inter.
    Titles,
    /// Inter throughout.
    Inter,
    /// Noto Serif, with Noto Sans for labels.
    Noto,
    /// Atkinson Hyperlegible throughout: no letter is taken for another.
    Legible,
}

/// The page of a document and its colours: one accent, and a series for what stands side by side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Look {
    /// The page.
    #[serde(default)]
    pub format: Format,
    /// The faces.
    #[serde(default)]
    pub faces: Faces,
    /// In large print, for those who see little: eighteen points or more, lines that end at whole words,
    /// nothing side by side.
    #[serde(default)]
    pub large: bool,
    /// The one accent: titles, numbers, the strongest cells.
    pub accent: Rgb,
    /// Colours of [`Tone::Series`], in turn.
    pub series: Vec<Rgb>,
}

impl Default for Look {
    fn default() -> Self {
        Self {
            format: Format::Page,
            faces: Faces::Spectral,
            large: false,
            accent: Rgb(0x1f, 0x5f, 0x6b),
            series: vec![
                Rgb(0x1f, 0x5f, 0x6b),
                Rgb(0xb8, 0x6a, 0x12),
                Rgb(0x7a, 0x3b, 0x69),
                Rgb(0x3d, 0x6b, 0x2f),
            ],
        }
    }
}

/// The words that the typesetter itself writes, in the document's language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Labels {
    /// Stands before the number of a figure that has a caption (« Figure »).
    pub figure: String,
    /// Stands before the number of a table that has a caption (« Tableau »).
    pub table: String,
    /// Said of the head rows of a table that goes on overleaf (« suite »).
    pub continued: String,
    /// Said by a screen reader before a page number (« page »).
    pub page: String,
    /// What a call of a note is told as, before its number (« note »).
    pub note: String,
    /// Name of the cover in the outline (« Couverture »).
    pub cover: String,
    /// The twelve months, as an axis shows them (« janv. », « févr. »…).
    pub months: Vec<String>,
}

impl Labels {
    /// The French words.
    #[must_use]
    pub fn french() -> Self {
        Self::of([
            "Figure",
            "Tableau",
            "suite",
            "page",
            "note",
            "Couverture",
            "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
        ])
    }

    /// The English words.
    #[must_use]
    pub fn english() -> Self {
        Self::of([
            "Figure",
            "Table",
            "continued",
            "page",
            "note",
            "Cover",
            "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
        ])
    }

    fn of([figure, table, continued, page, note, cover, months]: [&str; 7]) -> Self {
        Self {
            figure: figure.to_owned(),
            table: table.to_owned(),
            continued: continued.to_owned(),
            page: page.to_owned(),
            note: note.to_owned(),
            cover: cover.to_owned(),
            months: months.split(' ').map(str::to_owned).collect(),
        }
    }
}

/// The first page.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Cover {
    /// A small line above the title; may be empty.
    pub kicker: String,
    /// The title.
    pub title: String,
    /// What stands below it in italic; may be empty.
    pub subtitle: String,
    /// Small lines: what it belongs to, edition, date, who carried it.
    pub lines: Vec<String>,
    /// A line at the foot: what has to be said before anything is read.
    pub note: Option<String>,
    /// The drawing of the cover.
    pub lattice: Option<Lattice>,
    /// Logos of those who carried it, in order.
    #[serde(default)]
    pub logos: Vec<Picture>,
    /// What the law or the house wants said, at the foot; may be empty.
    #[serde(default)]
    pub legal: String,
}

/// What stands at the head and foot of each page but the cover; empty words are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Running {
    /// Head, left.
    pub header_left: String,
    /// Head, right.
    pub header_right: String,
    /// Foot, left; the page number stands at right.
    pub footer_left: String,
}
