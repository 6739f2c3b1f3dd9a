//! Blocks as boxes; headings, paragraphs and lists.

use super::sheet::{self, Shape};
use super::vbox::{Below, Ink, Mark, Vbox, keep, stack_height};
use super::{Anchor, Frame, NodeId, Place, Role, Setter, Tag};
use crate::Error;
use crate::document::{Block, Format, Heading, Id, Paragraph, Style, plain};
use crate::lines::Setting;

/// What stands in from its frame needs so much of it: a few letters.
pub(super) const NARROW: f32 = 30.0;
/// A title of more signs fills the page that is projected: it is set smaller there.
const LONG_TITLE: usize = 56;

impl Setter<'_> {
    /// Blocks as a stack of boxes.
    pub fn blocks(
        &mut self,
        blocks: &[Block],
        frame: Frame,
        parent: NodeId,
    ) -> Result<Vec<Vbox>, Error> {
        let mut stack: Vec<Vbox> = Vec::new();
        let mut new_page = false;
        let mut wants = 0.0_f32;
        let mut before = None;
        for block in blocks {
            if matches!(block, Block::PageBreak) {
                new_page = true;
                continue;
            }
            if let Block::Room(height) = block {
                wants = wants.max(*height);
                continue;
            }
            let mut boxes = self.block(block, frame, parent)?;
            if goes_with(before, block)
                && let Some(last) = stack.last_mut()
            {
                last.below = Below::Stays;
            }
            before = Some(block);
            if new_page && let Some(first) = boxes.first_mut() {
                first.new_page = true;
                new_page = false;
            }
            if let Some(first) = boxes.first_mut() {
                first.wants = first.wants.max(std::mem::take(&mut wants));
            }
            stack.append(&mut boxes);
        }
        if new_page {
            // A break that nothing follows here: what comes after this stack begins the page.
            stack.push(Vbox {
                new_page: true,
                below: Below::Stays,
                ..Vbox::default()
            });
        }
        Ok(stack)
    }

    fn block(&mut self, block: &Block, frame: Frame, parent: NodeId) -> Result<Vec<Vbox>, Error> {
        match block {
            Block::Heading(heading) => self.heading(heading, frame, parent),
            Block::Paragraph(paragraph) => self.running_text(paragraph, frame, parent),
            Block::List(list) => self.list(list, frame, parent),
            Block::Quote(quote) => self.quote(quote, frame, parent),
            Block::Entry(entry) => self.entry(entry, frame, parent),
            Block::Table(table) => self.table(table, frame, parent),
            Block::Columns(columns) => self.columns(columns, frame, parent),
            Block::Figure(figure) => self.figure(figure, frame, parent),
            Block::Contents(contents) => self.contents(contents, frame, parent),
            Block::Together(blocks) => {
                let mut boxes = self.blocks(blocks, frame, parent)?;
                let tables = blocks.iter().all(|block| matches!(block, Block::Table(_)));
                if tables {
                    // Overleaf a table says its heads again: better cut than a page that is half empty.
                    for it in boxes.iter_mut().rev().skip(1) {
                        if it.below == Below::MayEnd {
                            it.below = Below::Rather;
                        }
                    }
                } else if stack_height(&boxes) < self.sheet().room() {
                    keep(&mut boxes);
                }
                Ok(boxes)
            }
            Block::Lying(blocks) => self.blocks(blocks, frame, parent),
            Block::Rule => Ok(vec![rule(frame)]),
            Block::Space(height) => Ok(vec![Vbox {
                above: height.clamp(0.0, 400.0),
                ..Vbox::default()
            }]),
            Block::PageBreak | Block::Room(_) => Ok(Vec::new()),
        }
    }

    fn heading(
        &mut self,
        heading: &Heading,
        frame: Frame,
        parent: NodeId,
    ) -> Result<Vec<Vbox>, Error> {
        let level = heading.level.clamp(1, 4);
        let long = plain(&heading.content).chars().count() > LONG_TITLE;
        let shape = match frame.place {
            Place::Page if long && level == 1 && self.document.look.format == Format::Screen => {
                sheet::long_title(self.accent())
            }
            Place::Page => sheet::heading(level, self.accent()),
            Place::Column | Place::Cell { .. } => sheet::heading(level.max(3), self.accent()),
        };
        // A screen reader goes down one rank at a time: none is left out.
        let rank = level.min(self.numbers.rank + 1);
        if !plain(&heading.content).trim().is_empty() {
            self.numbers.rank = rank;
        }
        let node = self.tree.add(parent, Role::Heading(rank));
        let pieces = self.pieces(&heading.content, shape.style, node);
        let mut boxes = self.paragraph(&pieces, frame, &shape, Setting::Balanced)?;
        let number = self.numbers.headings;
        self.numbers.headings += 1;
        for it in &mut boxes {
            it.below = Below::Stays;
        }
        if boxes.is_empty() {
            boxes.push(Vbox::default());
        }
        boxes[0].anchors.push(Anchor::Heading(number));
        anchor(&mut boxes, heading.id.as_ref());
        Ok(boxes)
    }

    fn running_text(
        &mut self,
        paragraph: &Paragraph,
        frame: Frame,
        parent: NodeId,
    ) -> Result<Vec<Vbox>, Error> {
        let (shape, setting) = self.shape_of(paragraph.style, frame.place);
        let node = self.tree.add(parent, Role::Paragraph);
        let pieces = self.pieces(&paragraph.content, shape.style, node);
        let inset = match paragraph.style {
            Style::Warning => 9.0,
            _ => 0.0,
        };
        let inner = Frame {
            x: frame.x + inset,
            width: frame.width - inset,
            ..frame
        };
        let mut boxes = self.paragraph(&pieces, inner, &shape, setting)?;
        match paragraph.style {
            Style::Warning => edge(&mut boxes, frame.x, sheet::WARN),
            // What a remark is about stands above it.
            Style::Key => {
                // Nor by a page, unless they are long.
                if boxes.len() <= 8 {
                    keep(&mut boxes);
                }
                if let Some(last) = boxes.last_mut() {
                    last.below = Below::Stays;
                }
            }
            _ => {}
        }
        anchor(&mut boxes, paragraph.id.as_ref());
        Ok(boxes)
    }

    pub(super) fn shape_of(&self, style: Style, place: Place) -> (Shape, Setting) {
        let shape = sheet::paragraph(style);
        let setting = match style {
            Style::Body => Setting::Justified,
            // Sentences that carry weight are cut by no hyphen.
            Style::Key | Style::Note | Style::Warning => Setting::LeftWhole,
            // References and lists of names: their many signs leave few places to break at.
            Style::Lead | Style::Small => Setting::Left,
        };
        match (place, style) {
            (Place::Page, _) => (shape, setting),
            (Place::Column, Style::Body | Style::Lead | Style::Key) => {
                (sheet::COLUMN, Setting::Left)
            }
            (Place::Cell { head: true, .. }, _) => {
                (sheet::table_head(self.accent()), Setting::Left)
            }
            (Place::Cell { row_head, .. }, Style::Body | Style::Lead | Style::Key) => {
                let mut shape = sheet::CELL;
                if row_head {
                    shape.style.weight = crate::text::Weight::SemiBold;
                }
                (shape, Setting::Left)
            }
            _ => (shape, Setting::Left),
        }
    }
}

/// Whether a block stays on the page of the one before: a remark with what it is about, the first
/// words with the remark that they follow.
fn goes_with(before: Option<&Block>, block: &Block) -> bool {
    let is_note = |block: &Block| {
        matches!(
            block,
            Block::Paragraph(Paragraph {
                style: Style::Note,
                ..
            })
        )
    };
    match before {
        Some(before) if is_note(block) => !is_note(before),
        Some(before) => is_note(before) && matches!(block, Block::Quote(_)),
        None => false,
    }
}

/// A thin line across.
fn rule(frame: Frame) -> Vbox {
    Vbox {
        above: 8.0,
        beneath: 8.0,
        marks: vec![Mark {
            tag: Tag::Artifact,
            ink: Ink::Line {
                from: (frame.x, 0.0),
                to: (frame.x + frame.width, 0.0),
                width: 0.5,
                colour: sheet::LINE_2,
            },
        }],
        ..Vbox::default()
    }
}

/// A coloured edge at the left of boxes.
pub(super) fn edge(boxes: &mut [Vbox], x: f32, colour: crate::document::Rgb) {
    for it in boxes {
        it.marks.insert(
            0,
            Mark {
                tag: Tag::Artifact,
                ink: Ink::Rect {
                    x,
                    y: 0.0,
                    width: sheet::QUOTE_EDGE,
                    height: it.height,
                    colour,
                },
            },
        );
    }
}

/// Makes the first of these boxes a target.
pub(super) fn anchor(boxes: &mut Vec<Vbox>, id: Option<&Id>) {
    if let Some(id) = id {
        if boxes.is_empty() {
            boxes.push(Vbox::default());
        }
        boxes[0].anchors.push(Anchor::Id(id.clone()));
    }
}
