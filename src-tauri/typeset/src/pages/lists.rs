//! Lists; long ones of few words stand in two or three columns.

use super::blocks::NARROW;
use super::entry::prepend;
use super::row::Parts;
use super::sheet;
use super::vbox::{Below, Vbox, gap};
use super::{Frame, NodeId, Place, Role, Setter, Tag};
use crate::Error;
use crate::document::{Block, Format, Inline, List, Style, plain};
use crate::lines::Setting;

/// Air between columns.
const GUTTER: f32 = 18.0;
/// A list of fewer items stands in one column.
const MANY: usize = 10;

impl Setter<'_> {
    pub(super) fn list(
        &mut self,
        list: &List,
        frame: Frame,
        parent: NodeId,
    ) -> Result<Vec<Vbox>, Error> {
        let numbered = list.ordered_from.is_some();
        let element = self.tree.add(parent, Role::List { numbered });
        // Marks are as large as the words beside them.
        let mut texts = list.items.iter().flatten().filter_map(|block| match block {
            Block::Paragraph(it) => Some(it.style),
            _ => None,
        });
        let style = texts.next().filter(|style| *style == Style::Small);
        let (shape, _) = self.shape_of(style.unwrap_or(Style::Body), frame.place);
        let mut indent = 13.0_f32;
        for at in 0..list.items.len() {
            indent = indent.max(self.width(&list.mark(at), shape.style)? + 6.0);
        }
        // Where there is no room beside the marks, they stand above.
        let above = frame.width - indent < NARROW;
        let indent = if above { 0.0 } else { indent };
        let columns = match above {
            true => 1,
            false => self.columns_of(list, frame, indent)?,
        };
        let frame = match columns {
            1 => frame,
            _ => Frame {
                width: column(frame, columns),
                place: Place::Column,
                ..frame
            },
        };
        let inner = Frame {
            x: frame.x + indent,
            width: frame.width - indent,
            ..frame
        };
        let mut stack: Vec<Vbox> = Vec::new();
        for (at, blocks) in list.items.iter().enumerate() {
            let item = self.tree.add(element, Role::ListItem);
            let mark = self.tree.add(item, Role::Label);
            let body = self.tree.add(item, Role::ListBody);
            let marks = self.words(
                &list.mark(at),
                Tag::Node(mark),
                frame,
                &shape,
                Setting::LeftWhole,
            )?;
            let mut boxes = self.blocks(blocks, inner, body)?;
            if above {
                let mut marks = marks;
                for it in &mut marks {
                    it.below = Below::Stays;
                }
                marks.append(&mut boxes);
                stack.append(&mut marks);
                continue;
            }
            prepend(&mut boxes, marks, 0.0);
            // What has no lines of its own is as high as its mark.
            if let Some(first) = boxes.first_mut() {
                first.height = first.height.max(shape.leading);
            }
            for it in &mut boxes {
                it.beneath = it.beneath.min(3.0);
            }
            match columns {
                1 => stack.append(&mut boxes),
                _ => stack.push(as_one(boxes)),
            }
        }
        if columns > 1 {
            stack = vec![Parts::flowing(stack, columns, frame.width + GUTTER).compose()];
        }
        if let Some(last) = stack.last_mut() {
            last.beneath = last.beneath.max(shape.beneath);
        }
        Ok(stack)
    }

    /// In how many columns a list stands: in several, if it is long, all its items are small print of a line and no
    /// sentences, and in two if some are of two.
    fn columns_of(&mut self, list: &List, frame: Frame, indent: f32) -> Result<usize, Error> {
        let look = &self.document.look;
        if frame.place != Place::Page
            || look.large
            || look.format != Format::Page
            || list.items.len() < MANY
        {
            return Ok(1);
        }
        let style = sheet::paragraph(Style::Small).style;
        let mut said = Vec::with_capacity(list.items.len());
        for item in &list.items {
            let [Block::Paragraph(it)] = &item[..] else {
                return Ok(1);
            };
            if it.style != Style::Small || it.content.iter().any(calls) {
                return Ok(1);
            }
            let words = plain(&it.content);
            if words.trim_end().ends_with(['.', '?', '!', '…']) {
                return Ok(1);
            }
            said.push(self.measured(&words, style)?);
        }
        let lines = |columns: usize| {
            let width = column(frame, columns) - indent;
            said.iter().map(move |it| it.lines(width))
        };
        if lines(3).all(|lines| lines == 1) {
            return Ok(3);
        }
        let longer = lines(2).filter(|lines| *lines > 1).count();
        match lines(2).all(|lines| lines < 3) && longer * 3 <= said.len() {
            true => Ok(2),
            false => Ok(1),
        }
    }
}

/// How wide each of so many columns is.
fn column(frame: Frame, columns: usize) -> f32 {
    (frame.width - GUTTER * (columns - 1) as f32) / columns as f32
}

/// Whether a part of a text calls a note.
fn calls(part: &Inline) -> bool {
    match part {
        Inline::Note(_) => true,
        Inline::Emph(inner) | Inline::Strong(inner) => inner.iter().any(calls),
        Inline::Foreign { content, .. }
        | Inline::Link { content, .. }
        | Inline::Ref { content, .. } => content.iter().any(calls),
        Inline::Text(_) | Inline::Break | Inline::PageRef { .. } => false,
    }
}

/// Boxes that nothing parts, as one.
fn as_one(boxes: Vec<Vbox>) -> Vbox {
    let mut one = Vbox::default();
    let mut y = 0.0;
    let mut upper: Option<Vbox> = None;
    for it in boxes {
        y += upper.as_ref().map_or(0.0, |upper| gap(upper, &it));
        one.absorb(it.clone(), y);
        y += it.height;
        one.beneath = it.beneath;
        upper = Some(it);
    }
    one.height = y;
    one
}
