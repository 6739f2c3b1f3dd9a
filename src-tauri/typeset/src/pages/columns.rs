//! Texts side by side, each under a coloured rule; parts that answer each other begin abreast.

use super::blocks::anchor;
use super::row::Parts;
use super::sheet;
use super::vbox::{Below, Ink, Mark, Vbox, keep, stack_height};
use super::{Frame, NodeId, Place, Role, Setter, Tag};
use crate::Error;
use crate::document::{Block, Column, Columns, Paragraph, Style};
use crate::lines::Setting;
use crate::text::Weight;

const GUTTER: f32 = 20.0;
/// A part of a column of no more boxes is never cut.
const SHORT: usize = 14;
/// Air above and below the head of a part.
const HEAD_ABOVE: f32 = 9.0;
const HEAD_BENEATH: f32 = 1.5;

/// The parts of a column, its title first.
type Stack = Vec<Vec<Vbox>>;

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
            let answer = answer_each_other(row);
            let mut stacks = Vec::with_capacity(row.len());
            for (at, column) in row.iter().enumerate() {
                let x = frame.x + (width + GUTTER) * at as f32;
                stacks.push(self.column(column, x, width, group, answer)?);
            }
            abreast_from_above(&mut stacks, answer);
            parts.stacks = stacks.into_iter().map(|it| it.concat()).collect();
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
        answer: bool,
    ) -> Result<Stack, Error> {
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
        let mut head = vec![Vbox {
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
        head.append(&mut self.paragraph(&pieces, frame, &shape, Setting::LeftWhole)?);
        for it in &mut head {
            it.below = Below::Stays;
        }
        if let Some(last) = head.last_mut() {
            last.beneath = 6.0;
        }
        let mut stack = vec![head];
        if !answer {
            stack.push(self.blocks(&column.blocks, frame, element)?);
            return Ok(stack);
        }
        for (at, block) in column.blocks.iter().enumerate() {
            let mut part = self.blocks(std::slice::from_ref(block), frame, element)?;
            if part.len() <= SHORT {
                keep(&mut part);
            }
            if is_head(block) {
                if let Some(first) = part.first_mut().filter(|_| at > 0) {
                    first.above = HEAD_ABOVE;
                }
                if let Some(last) = part.last_mut() {
                    last.beneath = HEAD_BENEATH;
                    last.below = Below::Stays;
                }
            }
            stack.push(part);
        }
        Ok(stack)
    }
}

/// Whether the columns are made of the same parts: those of one rank are read against each other.
fn answer_each_other(row: &[Column]) -> bool {
    let Some((first, others)) = row.split_first() else {
        return false;
    };
    let is_text = |block: &Block| {
        matches!(
            block,
            Block::Paragraph(_) | Block::List(_) | Block::Quote(_)
        )
    };
    first.blocks.len() > 1
        && first.blocks.iter().all(is_text)
        && others.iter().all(|column| {
            column.blocks.len() == first.blocks.len()
                && column
                    .blocks
                    .iter()
                    .zip(&first.blocks)
                    .all(|(one, other)| is_text(one) && is_head(one) == is_head(other))
        })
}

/// A small remark between the texts of a column is the head of what follows.
fn is_head(block: &Block) -> bool {
    matches!(
        block,
        Block::Paragraph(Paragraph {
            style: Style::Note,
            ..
        })
    )
}

/// Titles end at one height, and so does each part if they answer each other.
fn abreast_from_above(stacks: &mut [Stack], answer: bool) {
    // What ends a column needs no air to the height of its neighbours.
    let ranks = match answer {
        true => stacks.iter().map(Vec::len).max().unwrap_or(1) - 1,
        false => 1,
    };
    for rank in 0..ranks {
        let heights = stacks
            .iter()
            .map(|it| it.get(rank).map_or(0.0, |part| stack_height(part)));
        let most = heights.fold(0.0, f32::max);
        let air = stacks
            .iter()
            .filter_map(|it| it.get(rank)?.last())
            .map(|it| it.beneath)
            .fold(0.0, f32::max);
        for part in stacks.iter_mut().filter_map(|it| it.get_mut(rank)) {
            let less = most - stack_height(part);
            match part.last_mut() {
                Some(last) => last.height += less,
                None => part.push(Vbox {
                    height: less,
                    beneath: air,
                    ..Vbox::default()
                }),
            }
        }
    }
}
