//! Quotes, and numbered entries whose number stands in the margin.

use super::blocks::{anchor, edge};
use super::sheet;
use super::vbox::{Below, Ink, Vbox, keep, stack_height};
use super::{Frame, NodeId, Place, Role, Setter, Tag};
use crate::Error;
use crate::document::{Entry, Quote, Tone};
use crate::lines::Setting;

impl Setter<'_> {
    pub(super) fn quote(
        &mut self,
        quote: &Quote,
        frame: Frame,
        parent: NodeId,
    ) -> Result<Vec<Vbox>, Error> {
        let element = self.tree.add(parent, Role::Quote);
        let bare = frame.place != Place::Page && quote.tone == Tone::Plain;
        let indent = if bare { 0.0 } else { sheet::QUOTE_INDENT };
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
            edge(
                &mut boxes,
                frame.x,
                sheet::tone(quote.tone, &self.document.look),
            );
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
        let in_margin = frame.place == Place::Page;
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
        let mut boxes = self.blocks(&entry.blocks, frame, element)?;
        if in_margin {
            let lift = match first_baseline(&boxes) {
                Some(y) => y - sheet::baseline(&shape),
                None => 0.0,
            };
            let height = stack_height(&margin) + lift;
            prepend(&mut boxes, margin, lift);
            // The margin may be deeper than the text beside it.
            let text = stack_height(&boxes);
            if text < height
                && let Some(last) = boxes.last_mut()
            {
                last.height += height - text;
            }
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
        }
        anchor(&mut boxes, entry.id.as_ref());
        Ok(boxes)
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
}
