//! The house style: the page, the faces, the sizes, the air. Lengths in points.

use crate::document::{Format, Look, Rgb, Style};

pub(crate) use super::colour::{mix, shade, tone};
use crate::text::{Family, TextStyle, Weight};

/// The measures of a page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Sheet {
    pub width: f32,
    pub height: f32,
    /// The text: wide air outside for numbers, less inside.
    pub left: f32,
    pub right: f32,
    pub top: f32,
    pub bottom: f32,
    /// Baselines of running head and foot.
    pub head: f32,
    pub foot: f32,
    /// How many times as large it is in the file as it is set.
    pub scale: f32,
}

/// A4, upright: heights are counted from its foot in the file, whatever the page.
pub(crate) const PAGE: Sheet = Sheet {
    width: 595.276,
    height: 841.89,
    left: 97.0,
    right: 595.276 - 73.0,
    top: 112.0,
    bottom: 762.0,
    head: 58.0,
    foot: 796.0,
    scale: 1.0,
};

/// 16:9: on a wall of 1080 lines a point is nearly five of them, and a claim more than fifty.
const SCREEN: Sheet = Sheet {
    width: 400.0,
    height: 225.0,
    left: 68.0,
    right: 376.0,
    top: 36.0,
    bottom: 198.0,
    head: 19.0,
    foot: 214.0,
    scale: 1.0,
};

/// How many times as large pages in large print are in the file as they are set: running text of 10.6
/// points is read at 18.
const LARGE: f32 = 1.7;

/// A4 upright, as much smaller as it is made larger in the file.
const LARGE_PAGE: Sheet = Sheet {
    width: PAGE.width / LARGE,
    height: PAGE.height / LARGE,
    left: 36.0,
    right: PAGE.width / LARGE - 36.0,
    top: 56.0,
    bottom: PAGE.height / LARGE - 46.0,
    head: 32.0,
    foot: PAGE.height / LARGE - 24.0,
    scale: LARGE,
};

impl Sheet {
    pub const fn of(look: &Look) -> Self {
        match look.format {
            Format::Page if look.large => LARGE_PAGE,
            Format::Page => PAGE,
            Format::Screen => SCREEN,
        }
    }

    /// How wide the text is.
    pub const fn measure(&self) -> f32 {
        self.right - self.left
    }

    /// How high it may be.
    pub const fn room(&self) -> f32 {
        self.bottom - self.top
    }
}
/// Air between the text and what stands in the margin.
pub(crate) const MARGIN_GAP: f32 = 10.0;

pub(crate) const INK: Rgb = Rgb(0x1d, 0x24, 0x30);
pub(crate) const INK_2: Rgb = Rgb(0x5a, 0x62, 0x70);
pub(crate) const LINE: Rgb = Rgb(0xe3, 0xdd, 0xd1);
pub(crate) const LINE_2: Rgb = Rgb(0xd3, 0xcb, 0xbb);
pub(crate) const PAPER: Rgb = Rgb(0xfa, 0xf8, 0xf4);
pub(crate) const WHITE: Rgb = Rgb(0xff, 0xff, 0xff);
pub(crate) const WARN: Rgb = Rgb(0xa1, 0x4a, 0x12);
pub(crate) const NUANCE: Rgb = Rgb(0xc8, 0x96, 0x2a);

/// A face, its leading and the air about it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shape {
    pub style: TextStyle,
    pub leading: f32,
    pub above: f32,
    pub beneath: f32,
}

const fn face(family: Family, weight: Weight, italic: bool, size: f32, colour: Rgb) -> TextStyle {
    TextStyle {
        family,
        weight,
        italic,
        size,
        colour,
    }
}

const fn title(weight: Weight, size: f32, colour: Rgb) -> TextStyle {
    face(Family::Title, weight, false, size, colour)
}

const fn serif(weight: Weight, size: f32, colour: Rgb) -> TextStyle {
    face(Family::Serif, weight, false, size, colour)
}

/// The small upright face of labels.
pub(crate) const fn label(weight: Weight, size: f32, colour: Rgb) -> TextStyle {
    face(Family::Sans, weight, false, size, colour)
}

const fn shape(style: TextStyle, leading: f32, above: f32, beneath: f32) -> Shape {
    Shape {
        style,
        leading,
        above,
        beneath,
    }
}

/// Running text of each kind.
pub(crate) const fn paragraph(style: Style) -> Shape {
    match style {
        Style::Body => shape(serif(Weight::Regular, 10.6, INK), 14.6, 0.0, 7.5),
        Style::Lead => shape(serif(Weight::Regular, 12.4, INK), 17.2, 0.0, 12.0),
        Style::Key => shape(serif(Weight::Medium, 10.9, INK), 14.6, 0.0, 1.5),
        Style::Small => shape(serif(Weight::Regular, 9.2, INK), 12.6, 0.0, 5.0),
        Style::Note => shape(label(Weight::Regular, 7.4, INK_2), 10.6, 0.0, 6.0),
        Style::Warning => shape(label(Weight::Regular, 7.8, WARN), 11.4, 4.0, 8.0),
    }
}

/// Titles by rank.
pub(crate) const fn heading(level: u8, accent: Rgb) -> Shape {
    match level {
        0 | 1 => shape(title(Weight::SemiBold, 22.0, accent), 27.0, 34.0, 13.0),
        2 => shape(title(Weight::SemiBold, 14.4, INK), 18.6, 24.0, 6.0),
        3 => shape(title(Weight::SemiBold, 11.6, INK), 15.4, 16.0, 4.0),
        _ => shape(
            face(Family::Title, Weight::Medium, true, 10.6, INK_2),
            14.6,
            12.0,
            3.0,
        ),
    }
}

/// A long title on a page that is projected.
pub(crate) const fn long_title(accent: Rgb) -> Shape {
    shape(title(Weight::SemiBold, 17.6, accent), 21.6, 34.0, 11.0)
}

pub(crate) const QUOTE: Shape = shape(
    face(Family::Serif, Weight::Regular, true, 10.0, INK),
    13.4,
    4.0,
    5.0,
);
pub(crate) const ATTRIBUTION: Shape = shape(label(Weight::Regular, 7.2, INK_2), 10.2, 0.0, 0.0);
/// An entry no higher than this is never cut.
pub(crate) const WHOLE_ENTRY: f32 = 96.0;

/// Indent of a quote beside its edge, and thickness of the edge.
pub(crate) const QUOTE_INDENT: f32 = 14.0;
pub(crate) const QUOTE_EDGE: f32 = 1.7;

pub(crate) const CELL: Shape = shape(serif(Weight::Regular, 9.0, INK), 11.9, 0.0, 4.0);
pub(crate) const COLUMN: Shape = shape(serif(Weight::Regular, 9.6, INK), 13.0, 0.0, 5.0);
pub(crate) const CAPTION: Shape = shape(label(Weight::Regular, 7.3, INK_2), 10.4, 0.0, 0.0);

/// Table heads.
pub(crate) const fn table_head(accent: Rgb) -> Shape {
    shape(label(Weight::SemiBold, 7.4, accent), 10.0, 0.0, 2.0)
}

/// The number in the margin, and the word below it.
pub(crate) const fn marker(accent: Rgb) -> Shape {
    shape(label(Weight::SemiBold, 8.0, accent), 11.0, 0.0, 0.0)
}
pub(crate) const MARKER_NOTE: Shape = shape(label(Weight::Regular, 6.2, INK_2), 8.0, 0.0, 0.0);

/// The baseline below the top of a line.
pub(crate) fn baseline(shape: &Shape) -> f32 {
    // Capitals and ascenders of the families in use reach about two thirds of an em: this centres
    // the optical middle of the line in its leading.
    shape.leading * 0.5 + shape.style.size * 0.32
}
