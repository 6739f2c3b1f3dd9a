//! Tables: columns as wide as their content wants, rows that go on overleaf under their heads.

use super::blocks::anchor;
use super::row::Parts;
use super::sheet;
use super::vbox::{Below, Ink, Mark, Vbox};
use super::{Frame, NodeId, Place, Role, Setter, Tag};
use crate::Error;
use crate::document::{Align, Block, Cell, Inline, Row, Table};
use crate::lines::Setting;
use crate::text::Weight;
use std::rc::Rc;

const PAD_X: f32 = 5.0;
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

    /// Widths of the columns: as wanted, else from the content.
    fn widths(&mut self, table: &Table, whole: f32) -> Result<Vec<f32>, Error> {
        let count = table
            .header
            .iter()
            .chain(&table.rows)
            .map(|row| row.cells.iter().map(|cell| cell.span.max(1)).sum::<usize>())
            .max()
            .unwrap_or(0);
        if count == 0 {
            return Ok(Vec::new());
        }
        if let Some(shares) = &table.widths
            && shares.len() == count
            && shares.iter().all(|share| *share > 0.0 && share.is_finite())
        {
            let sum: f32 = shares.iter().sum();
            return Ok(shares.iter().map(|share| whole * share / sum).collect());
        }
        let (mut natural, mut least) = (vec![24.0_f32; count], vec![18.0_f32; count]);
        let rows = table.header.iter().map(|row| (row, true));
        for (row, head) in rows.chain(table.rows.iter().map(|row| (row, false))) {
            let mut column = 0;
            for (at, cell) in row.cells.iter().enumerate() {
                let (from, span) = extent(column, cell, count);
                column = from + span;
                if span > 1 {
                    continue;
                }
                let strong = head || (table.row_heads && at == 0);
                let (whole, longest) = self.cell_size(cell, head, strong)?;
                natural[from] = natural[from].max(whole + 2.0 * PAD_X + 1.0);
                least[from] = least[from].max(longest + 2.0 * PAD_X + 1.0);
            }
        }
        Ok(share_out(&natural, &least, whole))
    }

    /// Width of a cell's longest line and of its longest word.
    fn cell_size(&mut self, cell: &Cell, head: bool, strong: bool) -> Result<(f32, f32), Error> {
        let mut style = if head {
            sheet::table_head(self.accent()).style
        } else {
            sheet::CELL.style
        };
        if strong {
            style.weight = Weight::SemiBold;
        }
        let (mut whole, mut longest) = (0.0_f32, 0.0_f32);
        for text in leaves(&cell.blocks) {
            let piece = crate::text::Piece {
                text,
                style,
                language: crate::text::Language::Other,
                node: Tag::Artifact,
                link: None,
            };
            let (line, word) = self.measure(&[piece])?;
            whole = whole.max(line);
            longest = longest.max(word);
        }
        Ok((whole, longest))
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Head {
    All,
    First,
    None,
}

/// First column of a cell and how many it takes, within the table.
fn extent(column: usize, cell: &Cell, count: usize) -> (usize, usize) {
    let from = column.min(count - 1);
    (from, cell.span.clamp(1, count - from))
}

/// The texts within blocks, each as its plain words.
fn leaves(blocks: &[Block]) -> Vec<String> {
    let mut found = Vec::new();
    for block in blocks {
        match block {
            Block::Paragraph(paragraph) => found.push(crate::document::plain(&paragraph.content)),
            Block::Heading(heading) => found.push(crate::document::plain(&heading.content)),
            Block::Quote(quote) => {
                found.push(crate::document::plain(&quote.content));
                found.push(crate::document::plain(&quote.attribution));
            }
            Block::List(list) => {
                for item in &list.items {
                    found.extend(
                        leaves(item)
                            .into_iter()
                            .map(|text| format!("–\u{a0}{text}")),
                    );
                }
            }
            Block::Together(blocks) => found.extend(leaves(blocks)),
            Block::Entry(entry) => found.extend(leaves(&entry.blocks)),
            _ => {}
        }
    }
    found
}

/// Shares a width among columns: none narrower than its longest word, if that can be; the rest
/// goes to those that have more to say, less than in proportion so that no column starves.
fn share_out(natural: &[f32], least: &[f32], whole: f32) -> Vec<f32> {
    let count = natural.len() as f32;
    let wanted: f32 = natural.iter().sum();
    if wanted <= whole {
        // All fits: what is left over goes to all alike, in proportion.
        return natural.iter().map(|width| width * whole / wanted).collect();
    }
    let cap = whole / count * 1.6;
    let least: Vec<f32> = least.iter().map(|width| width.min(cap)).collect();
    let floor: f32 = least.iter().sum();
    if floor >= whole {
        return least.iter().map(|width| width * whole / floor).collect();
    }
    let appetite: Vec<f32> = natural
        .iter()
        .zip(&least)
        .map(|(natural, least)| (natural - least).max(0.0).sqrt())
        .collect();
    let sum: f32 = appetite.iter().sum::<f32>().max(f32::EPSILON);
    let mut widths: Vec<f32> = least
        .iter()
        .zip(&appetite)
        .map(|(least, appetite)| least + (whole - floor) * appetite / sum)
        .collect();
    // No column wider than its content while others wrap.
    let mut spare = 0.0;
    let mut open = 0.0;
    for (width, natural) in widths.iter_mut().zip(natural) {
        if *width > *natural {
            spare += *width - natural;
            *width = *natural;
        } else {
            open += natural - *width;
        }
    }
    if open > 0.0 {
        for (width, natural) in widths.iter_mut().zip(natural) {
            *width += spare * (natural - *width) / open;
        }
    }
    widths
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_share_the_width_and_never_exceed_it() {
        for (natural, least) in [
            (vec![50.0, 60.0], vec![20.0, 30.0]),
            (vec![80.0, 900.0, 700.0], vec![60.0, 70.0, 50.0]),
            (vec![900.0, 900.0], vec![300.0, 250.0]),
            (vec![30.0; 20], vec![28.0; 20]),
        ] {
            let widths = share_out(&natural, &least, 400.0);
            let sum: f32 = widths.iter().sum();
            assert!((sum - 400.0).abs() < 0.5, "{widths:?}");
            assert!(widths.iter().all(|width| *width > 5.0), "{widths:?}");
        }
    }
}
