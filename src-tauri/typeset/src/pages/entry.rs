//! Quotes, and numbered entries whose number stands in the margin.

use super::blocks::{NARROW, anchor, edge};
use super::sheet;
use super::vbox::{Below, Ink, Mark, Vbox, gap, keep, stack_height};
use super::{Frame, NodeId, Place, Role, Setter, Tag};
use crate::Error;
use crate::document::{Entry, Quote, Tone};
use crate::lines::Setting;

/// Air between the strokes of a broken edge, one a line.
const BROKEN: f32 = 2.6;
/// How many times as wide a heavy edge is.
const HEAVY: f32 = 1.6;

impl Setter<'_> {
    pub(super) fn quote(
        &mut self,
        quote: &Quote,
        frame: Frame,
        parent: NodeId,
    ) -> Result<Vec<Vbox>, Error> {
        let element = self.tree.add(parent, Role::Quote);
        let bare = frame.place != Place::Page && quote.tone == Tone::Plain;
        let indent = match bare {
            true => 0.0,
            false if frame.width - sheet::QUOTE_INDENT < NARROW => 2.0 * sheet::QUOTE_EDGE,
            false => sheet::QUOTE_INDENT,
        };
        let inner = Frame {
            x: frame.x + indent,
            width: frame.width - indent,
            ..frame
        };
        let (mut shape, setting) = match frame.place {
            Place::Page => (sheet::QUOTE, Setting::Justified),
            _ => (sheet::QUOTE, Setting::Left),
        };
        if frame.place != Place::Page {
            shape.style.size = 9.4;
            shape.leading = 12.6;
        }
        // Only words that were spoken are set as such.
        shape.style.italic = !quote.reported;
        let words = self.tree.add(element, Role::Paragraph);
        let pieces = self.pieces(&quote.content, shape.style, words);
        let mut boxes = self.paragraph(&pieces, inner, &shape, setting)?;
        if boxes.len() <= 5 {
            keep(&mut boxes);
        }
        let whose = self.tree.add(element, Role::Paragraph);
        let pieces = self.pieces(&quote.attribution, sheet::ATTRIBUTION.style, whose);
        let mut below = self.paragraph(&pieces, inner, &sheet::ATTRIBUTION, Setting::LeftWhole)?;
        if !below.is_empty() {
            // No air between: the edge runs on, and the words never part from whose they are.
            if let Some(last) = boxes.last_mut() {
                last.beneath = if bare { 3.0 } else { 0.0 };
                last.below = Below::Stays;
            }
            boxes.append(&mut below);
        }
        if let Some(last) = boxes.last_mut() {
            last.beneath = shape.beneath;
        }
        if !bare {
            let colour = sheet::tone(quote.tone, &self.document.look);
            edge(&mut boxes, frame.x, colour);
            told_apart(&mut boxes, quote.tone);
        }
        anchor(&mut boxes, quote.id.as_ref());
        Ok(boxes)
    }

    pub(super) fn entry(
        &mut self,
        entry: &Entry,
        frame: Frame,
        parent: NodeId,
    ) -> Result<Vec<Vbox>, Error> {
        let element = self.tree.add(parent, Role::Section);
        let marker = self.tree.add(element, Role::Paragraph);
        let shape = sheet::marker(self.accent());
        // The margin of a page has room for one number beside a line; in large print for none.
        let in_margin = frame.place == Place::Page
            && frame.x == self.sheet().left
            && !self.within_entry
            && !self.document.look.large;
        let around = std::mem::replace(&mut self.within_entry, true);
        let beside = if in_margin {
            Frame {
                x: 24.0,
                width: frame.x - sheet::MARGIN_GAP - 24.0,
                ..frame
            }
        } else {
            frame
        };
        let setting = if in_margin {
            Setting::Right
        } else {
            Setting::LeftWhole
        };
        let mut margin = self.words(&entry.marker, Tag::Node(marker), beside, &shape, setting)?;
        let nature = self.tree.add(element, Role::Paragraph);
        margin.append(&mut self.words(
            &entry.note,
            Tag::Node(nature),
            beside,
            &sheet::MARKER_NOTE,
            setting,
        )?);
        let blocks = self.blocks(&entry.blocks, frame, element);
        self.within_entry = around;
        let mut boxes = blocks?;
        if in_margin {
            let lift = match first_baseline(&boxes) {
                Some(y) => y - sheet::baseline(&self.air(&shape)),
                None => 0.0,
            };
            let height = stack_height(&margin) + lift;
            prepend(&mut boxes, margin, lift);
            as_deep_as(&mut boxes, height);
        } else {
            keep(&mut margin);
            if let Some(last) = margin.last_mut() {
                last.below = Below::Stays;
            }
            margin.append(&mut boxes);
            boxes = margin;
        }
        together(&mut boxes);
        if let Some(last) = boxes.last_mut() {
            last.beneath = last.beneath.max(9.0);
            // A claim stays with what it rests on; where nothing follows within its entry, it stays with nothing.
            last.below = Below::MayEnd;
        }
        anchor(&mut boxes, entry.id.as_ref());
        Ok(boxes)
    }
}

/// Edges are told apart without their colour, too: that of a voice which nuances is broken, that of one which
/// contradicts is heavy.
fn told_apart(boxes: &mut [Vbox], tone: Tone) {
    for it in boxes {
        // The edge is what stands first in each.
        let Some(Mark {
            ink: Ink::Rect { width, height, .. },
            ..
        }) = it.marks.first_mut()
        else {
            continue;
        };
        match tone {
            Tone::Nuance => *height = (*height - BROKEN).max(1.0),
            Tone::Against => *width *= HEAVY,
            _ => {}
        }
    }
}

/// Keeps what stands beside a margin so deep on its page, and makes it as deep.
fn as_deep_as(boxes: &mut [Vbox], margin: f32) {
    let mut height = 0.0;
    for at in 0..boxes.len() {
        if at > 0 {
            height += gap(&boxes[at - 1], &boxes[at]);
        }
        if height >= margin {
            return;
        }
        if at > 0 {
            boxes[at - 1].below = Below::Stays;
        }
        height += boxes[at].height;
    }
    if let Some(last) = boxes.last_mut() {
        last.height += (margin - height).max(0.0);
    }
}

/// A short entry is never cut, and the last line of a long one never stands alone.
fn together(boxes: &mut [Vbox]) {
    if stack_height(boxes) <= sheet::WHOLE_ENTRY {
        keep(boxes);
    } else if let [.., before, _] = boxes {
        before.below = Below::Stays;
    }
}

/// Baseline of the first line.
fn first_baseline(boxes: &[Vbox]) -> Option<f32> {
    boxes.first()?.marks.iter().find_map(|mark| match mark.ink {
        Ink::Word { y, .. } => Some(y),
        _ => None,
    })
}

/// Sets the ink of `marks` beside the first of `boxes`, to be read before it.
pub(super) fn prepend(boxes: &mut Vec<Vbox>, marks: Vec<Vbox>, lower: f32) {
    let mut ahead = Vbox::default();
    let mut y = lower;
    for it in marks {
        let height = it.height;
        ahead.absorb(it, y);
        y += height;
    }
    match boxes.first_mut() {
        Some(first) => put_ahead(first, ahead),
        None => {
            ahead.height = y;
            boxes.push(ahead);
        }
    }
}

/// Puts ink ahead of that of a box; in a row, ahead of its first stack, should the row be cut.
fn put_ahead(it: &mut Vbox, ahead: Vbox) {
    if let Some(mut parts) = it.parts.take() {
        let mut inner = ahead.clone();
        for mark in &mut inner.marks {
            mark.ink.lower(-parts.pad_above);
        }
        if let Some(stack) = parts.stacks.first_mut() {
            match stack.first_mut() {
                Some(first) => put_ahead(first, inner),
                None => stack.push(inner),
            }
        }
        it.parts = Some(parts);
    }
    let behind = std::mem::replace(&mut it.marks, ahead.marks);
    it.marks.extend(behind);
    it.links.extend(ahead.links);
    it.feet.extend(ahead.feet);
}
