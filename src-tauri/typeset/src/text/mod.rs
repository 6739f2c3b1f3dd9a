//! Words: their spacing, the glyphs that draw them, where they may be cut.

mod fonts;
mod hyphens;
mod order;
mod segments;
mod shape;
mod spacing;

pub use fonts::Fonts;
pub(crate) use fonts::{Face, Family, Weight};
pub(crate) use order::from_the_left;
pub(crate) use segments::{Cut, Run, RunKind, Segment, segments};
pub(crate) use shape::{Glyph, Shaped, Shaper, Words};
pub(crate) use spacing::{SILENT_FINE, gives_way, space_out};

/// How a stretch of text looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct TextStyle {
    pub family: Family,
    pub weight: Weight,
    pub italic: bool,
    pub size: f32,
    pub colour: crate::document::Rgb,
}

/// A stretch of a paragraph in one style and one language.
#[derive(Clone, Debug)]
pub(crate) struct Piece {
    pub text: String,
    pub style: TextStyle,
    pub language: Language,
    /// Structure element that holds it.
    pub node: crate::pages::Tag,
    /// Where it leads.
    pub link: Option<u32>,
    /// It calls this note: no line ends before it, and the note stands on the page of its line.
    pub note: Option<u32>,
}

/// The languages whose rules are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Language {
    French,
    English,
    Other,
}

impl Language {
    /// The rules for a BCP 47 tag.
    pub fn of(tag: &str) -> Self {
        match tag.split(['-', '_']).next().unwrap_or_default() {
            "fr" => Self::French,
            "en" => Self::English,
            _ => Self::Other,
        }
    }
}

/// A character as written and as drawn, and the piece that it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Char {
    pub drawn: char,
    pub source: char,
    pub piece: u32,
}
