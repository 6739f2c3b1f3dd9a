//! Tables: columns as wide as their content wants, rows that go on overleaf under their heads.

use super::blocks::anchor;
use super::row::Parts;
use super::sheet;
use super::vbox::{Below, Ink, Mark, Vbox};
use super::{Frame, NodeId, Place, Role, Setter, Tag};
use crate::Error;
use crate::document::{Align, Cell, Inline, Row, Table};
use crate::lines::Setting;
use crate::text::Weight;
use std::rc::Rc;

pub(super) const PAD_X: f32 = 5.0;
const PAD_ABOVE: f32 = 5.0;
const PAD_BELOW: f32 = 6.0;

impl Setter<'_> {
    pub fn table(
        &mut self,
        table: &Table,
        frame: Frame,
        parent: NodeId,
    ) -> Result<Vec<Vbox>, Error> {
        let element = self.tree.add(parent, Role::Table);
        let label = self.document.labels.table.clone();
        let mut boxes = self.caption(&table.caption, &label, frame, element, true)?;
        let widths = self.widths(table, frame.width)?;
        if widths.is_empty() {
            anchor(&mut boxes, table.id.as_ref());
            return Ok(boxes);
        }
        let accent = self.accent();
        let end = frame.x + frame.width;
        let top = Vbox {
            above: 6.0,
            below: Below::Stays,
            marks: vec![Mark {
                tag: Tag::Artifact,
                ink: Ink::Line {
                    from: (frame.x, 0.0),
                    to: (end, 0.0),
                    width: 0.9,
                    colour: accent,
                },
            }],
            ..Vbox::default()
        };
        let mut heads = Vec::new();
        for row in &table.header {
            let rule = (frame.x, end, 0.6, sheet::LINE_2);
            let mut it = self.row(row, &widths, frame, element, Head::All, rule)?;
            it.below = Below::Stays;
            heads.push(it);
        }
        let mut repeated = self.continued(frame)?;
        repeated.push(top.clone());
        repeated.extend(heads.iter().cloned());
        // Heads that fill a good part of a page are not worth saying again.
        let short = super::vbox::stack_height(&repeated) < 200.0;
        let repeated = short.then(|| Rc::new(repeated));
        boxes.push(top);
        boxes.append(&mut heads);
        for (at, row) in table.rows.iter().enumerate() {
            let last = at + 1 == table.rows.len();
            let rule = if last {
                (frame.x, end, 0.9, accent)
            } else {
                (frame.x, end, 0.5, sheet::LINE)
            };
            let head = if table.row_heads {
                Head::First
            } else {
                Head::None
            };
            let mut it = self.row(row, &widths, frame, element, head, rule)?;
            it.heads.clone_from(&repeated);
            // The heads stand above two rows at least, and the last is never alone.
            let rows = table.rows.len();
            if rows > 1 && (at == 0 || at + 2 == rows) && it.height < 160.0 {
                it.below = Below::Stays;
            }
            boxes.push(it);
        }
        if let Some(last) = boxes.last_mut() {
            last.beneath = 16.0;
            last.below = Below::MayEnd;
        }
        anchor(&mut boxes, table.id.as_ref());
        Ok(boxes)
    }

    /// The word that says overleaf that a table goes on.
    fn continued(&mut self, frame: Frame) -> Result<Vec<Vbox>, Error> {
        let shape = sheet::Shape {
            style: sheet::label(Weight::Regular, 6.6, sheet::INK_2),
            leading: 11.0,
            above: 0.0,
            beneath: 0.0,
        };
        let words = self.document.labels.continued.clone();
        self.words(&words, Tag::Artifact, frame, &shape, Setting::Right)
    }

    /// A caption with its number; above a table it stays with what it is about.
    pub fn caption(
        &mut self,
        caption: &[Inline],
        label: &str,
        frame: Frame,
        parent: NodeId,
        above: bool,
    ) -> Result<Vec<Vbox>, Error> {
        if crate::document::plain(caption).trim().is_empty() {
            return Ok(Vec::new());
        }
        let number = if above {
            self.numbers.tables += 1;
            self.numbers.tables
        } else {
            self.numbers.figures += 1;
            self.numbers.figures
        };
        // A figure is told by its alternative: what stands within it is not read, its caption is.
        let role = if above {
            Role::Caption
        } else {
            Role::Paragraph
        };
        let node = self.tree.add(parent, role);
        let mut content = vec![
            Inline::Strong(crate::document::text(crate::document::numbered(
                label, number,
            ))),
            Inline::from(" "),
        ];
        content.extend_from_slice(caption);
        let mut shape = sheet::CAPTION;
        if above {
            shape.above = 12.0;
            shape.beneath = 5.0;
        }
        let pieces = self.pieces(&content, shape.style, node);
        let mut boxes = self.paragraph(&pieces, frame, &shape, Setting::LeftWhole)?;
        for it in &mut boxes {
            it.below = Below::Stays;
        }
        if !above && let Some(last) = boxes.last_mut() {
            last.below = Below::MayEnd;
        }
        Ok(boxes)
    }

    fn row(
        &mut self,
        row: &Row,
        widths: &[f32],
        frame: Frame,
        table: NodeId,
        head: Head,
        rule: (f32, f32, f32, crate::document::Rgb),
    ) -> Result<Vbox, Error> {
        let element = self.tree.add(table, Role::Row);
        let mut parts = Parts {
            pad_above: PAD_ABOVE,
            pad_below: PAD_BELOW,
            rule: Some(rule),
            ..Parts::default()
        };
        let mut column = 0;
        for (at, cell) in row.cells.iter().enumerate() {
            let (from, span) = extent(column, cell, widths.len());
            let x = frame.x + widths[..from].iter().sum::<f32>();
            let width: f32 = widths[from..from + span].iter().sum();
            column = from + span;
            let is_head = head == Head::All || (head == Head::First && at == 0);
            let role = if is_head {
                Role::HeadCell {
                    column: head == Head::All,
                }
            } else {
                Role::Cell
            };
            let node = self.tree.add_eager(element, role);
            self.tree.node(node).span = span;
            let inner = Frame {
                x: x + PAD_X,
                width: (width - 2.0 * PAD_X).max(8.0),
                place: Place::Cell {
                    head: head == Head::All,
                    row_head: head == Head::First && at == 0,
                },
            };
            let mut stack = self.blocks(&cell.blocks, inner, node)?;
            if let Some(last) = stack.last_mut() {
                last.beneath = 0.0;
            }
            shift(&mut stack, inner, cell.align);
            parts.stacks.push(stack);
        }
        // A row with fewer cells than the table has columns: the rest is empty, and said so.
        while column < widths.len() {
            self.tree.add_eager(element, Role::Cell);
            column += 1;
        }
        Ok(parts.compose())
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Head {
    All,
    First,
    None,
}

/// First column of a cell and how many it takes, within the table.
pub(super) fn extent(column: usize, cell: &Cell, count: usize) -> (usize, usize) {
    let from = column.min(count - 1);
    (from, cell.span.clamp(1, count - from))
}

/// Moves the lines of a cell to where they stand.
fn shift(stack: &mut [Vbox], frame: Frame, align: Align) {
    let share = match align {
        Align::Left => return,
        Align::Centre => 0.5,
        Align::Right => 1.0,
    };
    for it in stack {
        let end = it
            .marks
            .iter()
            .filter_map(|mark| match &mark.ink {
                Ink::Word {
                    x, size, shaped, ..
                } => Some(x + shaped.width * size),
                _ => None,
            })
            .fold(f32::MIN, f32::max);
        if end <= frame.x {
            continue;
        }
        let by = (frame.x + frame.width - end) * share;
        for mark in &mut it.marks {
            match &mut mark.ink {
                Ink::Word { x, .. } | Ink::Space { x, .. } => *x += by,
                _ => {}
            }
        }
        for link in &mut it.links {
            link.x += by;
        }
    }
}
