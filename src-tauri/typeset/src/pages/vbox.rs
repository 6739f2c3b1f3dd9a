//! What is stacked into pages: boxes of ink, and where a page may end between them.

use super::Tag;
use crate::document::Rgb;
use crate::text::{Face, Shaped};
use std::rc::Rc;
use std::sync::Arc;

/// Ink at its place: `x` from the left edge of the page, `y` down from the top of its box.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Mark {
    pub tag: Tag,
    pub ink: Ink,
}

/// Kinds of ink.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Ink {
    /// A shaped word on its baseline.
    Word {
        x: f32,
        y: f32,
        size: f32,
        colour: Rgb,
        shaped: Arc<Shaped>,
        /// The text as written, where it is drawn otherwise.
        source: Option<Arc<str>>,
        /// The hyphen of a word that goes on below.
        hyphen: bool,
    },
    /// A space glyph.
    Space {
        x: f32,
        y: f32,
        size: f32,
        face: Face,
    },
    /// A filled rectangle.
    Rect {
        x: f32,
        y: f32,
        width: f32,
        height: f32,
        colour: Rgb,
    },
    /// A line.
    Line {
        from: (f32, f32),
        to: (f32, f32),
        width: f32,
        colour: Rgb,
    },
    /// A filled disc.
    Disc {
        x: f32,
        y: f32,
        radius: f32,
        colour: Rgb,
    },
    /// The picture of this number.
    Picture {
        x: f32,
        y: f32,
        width: f32,
        height: f32,
        number: usize,
    },
}

impl Ink {
    /// The same ink further to the right.
    pub fn aside(&mut self, by: f32) {
        match self {
            Self::Word { x, .. }
            | Self::Space { x, .. }
            | Self::Rect { x, .. }
            | Self::Disc { x, .. }
            | Self::Picture { x, .. } => *x += by,
            Self::Line { from, to, .. } => {
                from.0 += by;
                to.0 += by;
            }
        }
    }

    /// The same ink further down.
    pub fn lower(&mut self, by: f32) {
        match self {
            Self::Word { y, .. }
            | Self::Space { y, .. }
            | Self::Rect { y, .. }
            | Self::Disc { y, .. }
            | Self::Picture { y, .. } => *y += by,
            Self::Line { from, to, .. } => {
                from.1 += by;
                to.1 += by;
            }
        }
    }
}

/// What can be gone to.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Anchor {
    Id(String),
    /// The n-th heading.
    Heading(usize),
    /// The n-th note, and where it is called.
    Note(u32),
    Call(u32),
}

/// A stretch that leads somewhere.
#[derive(Clone, Debug)]
pub(crate) struct LinkArea {
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
    /// Number of the link.
    pub link: u32,
    pub tag: Tag,
}

/// Whether a page may end below a box.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Below {
    #[default]
    MayEnd,
    /// Only where the page would else be left empty by a good part.
    Rather,
    Stays,
}

/// Whether a box may leave its place for the sake of a full page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Flow {
    /// It stands where it is written, and nothing passes it.
    #[default]
    Fixed,
    /// Running text: a drawing that finds no room may let it pass.
    Text,
    /// Of a drawing, with its number: what is of one drawing stays together.
    Floats(u32),
}

/// A box of ink that no page end cuts (but see `parts`).
#[derive(Clone, Debug, Default)]
pub(crate) struct Vbox {
    pub height: f32,
    /// Air wanted above and below; between two boxes the greater counts, at page ends none.
    pub above: f32,
    pub beneath: f32,
    pub marks: Vec<Mark>,
    pub links: Vec<LinkArea>,
    pub anchors: Vec<Anchor>,
    pub below: Below,
    /// A page begins with it.
    pub new_page: bool,
    /// A page begins with it unless so much of the one before is left.
    pub wants: f32,
    /// Heads that stand again above it if a page begins with it.
    pub heads: Option<Rc<Vec<Vbox>>>,
    /// Ink that stands again within it if a page begins with it: words of cells that go on beside it.
    pub beside: Vec<Rc<Vbox>>,
    /// Lines of the notes that it calls: they stand at the foot of its page.
    pub feet: Vec<Rc<Vbox>>,
    /// Its page lies.
    pub lying: bool,
    /// Its last word goes on in the box below.
    pub cuts_a_word: bool,
    /// Whether it may stand elsewhere than where it is written.
    pub flow: Flow,
    /// It goes on with what stands above it: no drawing that was passed comes between.
    pub goes_on: bool,
    /// Stacks side by side: what it is made of, should it have to be cut.
    pub parts: Option<Box<super::row::Parts>>,
}

impl Vbox {
    /// The same box further to the right.
    pub fn aside(mut self, by: f32) -> Self {
        for mark in &mut self.marks {
            mark.ink.aside(by);
        }
        for link in &mut self.links {
            link.x += by;
        }
        self
    }

    /// Takes the ink of another box, so much lower.
    pub fn absorb(&mut self, mut other: Self, y: f32) {
        for mark in &mut other.marks {
            mark.ink.lower(y);
        }
        for link in &mut other.links {
            link.y += y;
        }
        self.marks.append(&mut other.marks);
        self.links.append(&mut other.links);
        self.anchors.append(&mut other.anchors);
        self.feet.append(&mut other.feet);
    }
}

/// Air between two boxes.
pub(crate) fn gap(upper: &Vbox, lower: &Vbox) -> f32 {
    upper.beneath.max(lower.above)
}

/// Height of stacked boxes.
pub(crate) fn stack_height(boxes: &[Vbox]) -> f32 {
    let heights: f32 = boxes.iter().map(|it| it.height).sum();
    let gaps: f32 = boxes.windows(2).map(|two| gap(&two[0], &two[1])).sum();
    heights + gaps
}

/// Keeps boxes together.
pub(crate) fn keep(boxes: &mut [Vbox]) {
    if let Some((_, all_but_last)) = boxes.split_last_mut() {
        for it in all_but_last {
            it.below = Below::Stays;
        }
    }
}
