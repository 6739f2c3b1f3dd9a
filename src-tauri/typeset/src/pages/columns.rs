//! Texts side by side, each under a coloured rule.

use super::blocks::anchor;
use super::row::Parts;
use super::sheet;
use super::vbox::{Below, Ink, Mark, Vbox};
use super::{Frame, NodeId, Place, Role, Setter, Tag};
use crate::Error;
use crate::document::{Column, Columns};
use crate::lines::Setting;
use crate::text::Weight;

const GUTTER: f32 = 20.0;

impl Setter<'_> {
    pub fn columns(
        &mut self,
        columns: &Columns,
        frame: Frame,
        parent: NodeId,
    ) -> Result<Vec<Vbox>, Error> {
        let mut boxes = Vec::new();
        let abreast = match columns.columns.len() {
            0 => return Ok(boxes),
            // Four stand better two by two.
            4 => 2,
            count => count.min(3),
        };
        let width = (frame.width - GUTTER * (abreast - 1) as f32) / abreast as f32;
        for row in columns.columns.chunks(abreast) {
            let mut parts = Parts {
                pad_below: 2.0,
                ..Parts::default()
            };
            let group = self.tree.add(parent, Role::Section);
            for (at, column) in row.iter().enumerate() {
                let x = frame.x + (width + GUTTER) * at as f32;
                parts.stacks.push(self.column(column, x, width, group)?);
            }
            let mut it = parts.compose();
            it.above = 10.0;
            it.beneath = 16.0;
            boxes.push(it);
        }
        anchor(&mut boxes, columns.id.as_ref());
        Ok(boxes)
    }

    fn column(
        &mut self,
        column: &Column,
        x: f32,
        width: f32,
        parent: NodeId,
    ) -> Result<Vec<Vbox>, Error> {
        let frame = Frame {
            x,
            width,
            place: Place::Column,
        };
        // Columns enter together: one that goes on overleaf is still read before the next.
        let element = self.tree.add_eager(parent, Role::Section);
        let colour = sheet::tone(column.tone, &self.document.look);
        let mut shape = sheet::table_head(colour);
        shape.style = sheet::label(Weight::SemiBold, 7.8, colour);
        let title = self.tree.add(element, Role::Paragraph);
        let pieces = self.pieces(&column.title, shape.style, title);
        let mut stack = vec![Vbox {
            height: 9.0,
            below: Below::Stays,
            marks: vec![Mark {
                tag: Tag::Artifact,
                ink: Ink::Rect {
                    x,
                    y: 0.0,
                    width,
                    height: 1.8,
                    colour,
                },
            }],
            ..Vbox::default()
        }];
        let mut head = self.paragraph(&pieces, frame, &shape, Setting::LeftWhole)?;
        for it in &mut head {
            it.below = Below::Stays;
        }
        if let Some(last) = head.last_mut() {
            last.beneath = 6.0;
        }
        stack.append(&mut head);
        stack.append(&mut self.blocks(&column.blocks, frame, element)?);
        Ok(stack)
    }
}
