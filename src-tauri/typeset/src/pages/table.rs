//! Tables: columns as wide as their content wants, rows that go on overleaf under their heads.

use super::blocks::anchor;
use super::sheet;
use super::spans::{Laid, Ruled, lay, stand};
use super::units::{Column, Stands, laid};
use super::vbox::{Below, Ink, Mark, Vbox};
use super::{Frame, NodeId, Place, Role, Setter, Tag, Tree};
use crate::Error;
use crate::document::{Align, Inline, Rgb, Row, Table};
use crate::lines::Setting;
use std::rc::Rc;

pub(super) const PAD_X: f32 = 5.0;
pub(super) const PAD_ABOVE: f32 = 5.0;
pub(super) const PAD_BELOW: f32 = 6.0;
/// Height of the line that says overleaf which table goes on.
const CONTINUED: f32 = 11.0;
/// A row of a line does not stand alone below the heads at the foot of a page, and one of fewer than four lines rather
/// not. Overleaf, the last does not if it is of fewer than four, and rather not if it is of more; but one higher than a
/// quarter of a page is not kept with it.
const OF_A_LINE: f32 = 30.0;
const LOW: f32 = 56.0;
const TALL: f32 = 160.0;
/// A group of rows no higher than this share of a page is rather not parted.
const GROUP: f32 = 0.45;

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
        let [head, body] = laid(table);
        let columns = self.columns_of_numbers(table, &head, &body)?;
        let widths = self.widths(table, &columns, frame.width)?;
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
        let rows = Rows {
            table: element,
            widths: &widths,
            columns: &columns,
            frame,
        };
        let mut heads = self.rows(&table.header, &rows, &|_| (Head::All, (0.6, sheet::LINE_2)))?;
        for it in &mut heads {
            it.below = Below::Stays;
        }
        let mut repeated = self.continued(table, frame)?;
        repeated.push(top.clone());
        repeated.extend(heads.iter().cloned());
        // Heads that fill a good part of a page are not worth saying again.
        let short = super::vbox::stack_height(&repeated) < 200.0;
        let repeated = short.then(|| Rc::new(repeated));
        boxes.push(top);
        boxes.append(&mut heads);
        let count = table.rows.len();
        let few_heads = few_heads(table);
        let set = self.rows(&table.rows, &rows, &|at| {
            let rule = match at + 1 == count {
                true => (0.9, accent),
                false => (0.5, sheet::LINE),
            };
            let head = match table.row_heads {
                // A row of one cell is what the rows under it are about: no row has it for a head.
                true if few_heads && table.rows[at].cells.len() > 1 => Head::First,
                true => Head::Shown,
                false => Head::None,
            };
            (head, rule)
        })?;
        let low: Vec<bool> = set.iter().map(|it| it.height < LOW).collect();
        let names = |at: usize| {
            let cells = &table.rows[at].cells;
            widths.len() > 1 && cells.len() == 1 && cells[0].span == widths.len()
        };
        let whole = self.groups(&set, &names);
        let above = super::vbox::stack_height(&boxes);
        let first = boxes.len();
        for (at, mut it) in set.into_iter().enumerate() {
            it.heads.clone_from(&repeated);
            // The heads rather stand above two rows, and the last is never alone, unless they are of several
            // lines; nor is the name of a group of rows, which spans them all.
            let first = at == 0 && count > 1 && low[0];
            let before_last = at + 2 == count && it.height < TALL;
            let of_a_line = it.height < OF_A_LINE;
            if (names(at) && at + 1 < count) || (first && of_a_line) || (before_last && low[at + 1])
            {
                it.below = Below::Stays;
            } else if (whole[at] || first || before_last) && it.below == Below::MayEnd {
                it.below = Below::Rather;
            }
            boxes.push(it);
        }
        if self.document.look.large && table.header.is_empty() {
            self.records((&table.rows, &mut boxes[first..]), &names, frame, above)?;
        }
        if let Some(last) = boxes.last_mut() {
            last.beneath = 16.0;
            last.below = Below::MayEnd;
        }
        anchor(&mut boxes, table.id.as_ref());
        Ok(boxes)
    }

    /// Of each row, whether it is rather on one page with the next: both are of one small group under its name.
    fn groups(&self, rows: &[Vbox], names: &dyn Fn(usize) -> bool) -> Vec<bool> {
        let mut whole = vec![false; rows.len()];
        let limit = self.sheet().room() * GROUP;
        let begins: Vec<usize> = (0..rows.len()).filter(|at| names(*at)).collect();
        for (place, &from) in begins.iter().enumerate() {
            let to = begins.get(place + 1).copied().unwrap_or(rows.len());
            let height: f32 = rows[from..to].iter().map(|it| it.height).sum();
            if height <= limit {
                whole[from..to - 1].fill(true);
            }
        }
        whole
    }

    /// What says overleaf which table goes on: in the place of its caption, and nobody's text.
    fn continued(&mut self, table: &Table, frame: Frame) -> Result<Vec<Vbox>, Error> {
        let mut shape = sheet::CAPTION;
        shape.leading = CONTINUED;
        let labels = &self.document.labels;
        let said = format!("({})", labels.continued);
        let number = match is_empty(&table.caption) {
            true => String::new(),
            false => format!("{}\u{a0}{}", labels.table, self.numbers.tables),
        };
        let content = [
            Inline::Strong(crate::document::text(number)),
            Inline::from(" "),
            Inline::Text(said),
        ];
        let mut pieces = self.pieces(&content, shape.style, Tree::ROOT);
        for piece in &mut pieces {
            piece.node = Tag::Artifact;
        }
        self.paragraph(&pieces, frame, &shape, Setting::LeftWhole)
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
        if is_empty(caption) {
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

    /// Rows as boxes; `look` says of each what its first cell is, and how thick and of which colour its rule is.
    fn rows(
        &mut self,
        rows: &[Row],
        of: &Rows,
        look: &dyn Fn(usize) -> (Head, (f32, Rgb)),
    ) -> Result<Vec<Vbox>, Error> {
        let laid = lay(rows);
        let mut all = Vec::with_capacity(rows.len());
        for (at, row) in rows.iter().enumerate() {
            all.push(self.cells(row, &laid[at], of, look(at).0)?);
        }
        let mut edges = vec![of.frame.x];
        let mut x = of.frame.x;
        edges.extend(of.widths.iter().map(|width| {
            x += width;
            x
        }));
        // Whatever shares add up to, a rule ends where the table does.
        if let Some(last) = edges.last_mut() {
            *last = of.frame.x + of.frame.width;
        }
        let ruled = Ruled {
            edges: &edges,
            pad_above: PAD_ABOVE,
            pad_below: PAD_BELOW,
            room: self.sheet().room(),
            sinks: !rows.is_empty() && look(0).0 == Head::All,
        };
        Ok(stand(&laid, all, &ruled, &|at| look(at).1))
    }

    /// The cells of a row, each as a stack.
    fn cells(
        &mut self,
        row: &Row,
        laid: &Laid,
        of: &Rows,
        head: Head,
    ) -> Result<Vec<Vec<Vbox>>, Error> {
        let element = self.tree.add(of.table, Role::Row);
        let mut open = laid.open(of.widths.len()).peekable();
        let mut stacks = Vec::with_capacity(row.cells.len());
        for (cell, slot) in row.cells.iter().zip(&laid.cells) {
            // Columns that no cell takes are empty, and said so.
            while open.next_if(|column| *column < slot.from).is_some() {
                self.tree.add_eager(element, Role::Cell);
            }
            let to = slot.from + slot.span;
            let x = of.frame.x + of.widths[..slot.from].iter().sum::<f32>();
            let width: f32 = of.widths[slot.from..to].iter().sum();
            let first = slot.from == 0;
            let role = match head {
                Head::All => Role::HeadCell { column: true },
                Head::First if first => Role::HeadCell { column: false },
                _ => Role::Cell,
            };
            let node = self.tree.add_eager(element, role);
            self.tree.node(node).span = slot.span;
            self.tree.node(node).down = slot.down;
            let inner = Frame {
                x: x + PAD_X,
                width: (width - 2.0 * PAD_X).max(8.0),
                place: Place::Cell {
                    head: head == Head::All,
                    row_head: matches!(head, Head::First | Head::Shown) && first,
                },
            };
            let mut stack = self.blocks(&cell.blocks, inner, node)?;
            if let Some(last) = stack.last_mut() {
                last.beneath = 0.0;
            }
            let stands = self.stands(cell, slot, of.columns, head == Head::All)?;
            shift(&mut stack, inner, &stands);
            stacks.push(stack);
        }
        for _ in open {
            self.tree.add_eager(element, Role::Cell);
        }
        Ok(stacks)
    }
}

/// Whether a caption says nothing: what has none has no number.
fn is_empty(caption: &[Inline]) -> bool {
    crate::document::plain(caption).trim().is_empty()
}

/// Where rows stand, and of which table they are.
struct Rows<'a> {
    table: NodeId,
    widths: &'a [f32],
    columns: &'a [Column],
    frame: Frame,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Head {
    All,
    First,
    /// The first cell looks like a head and is read as a cell.
    Shown,
    None,
}

/// Whether heads of rows leave more cells than heads: read aloud, a table that is mostly heads says each of them twice.
fn few_heads(table: &Table) -> bool {
    let (mut heads, mut cells): (usize, usize) = (0, 0);
    heads += table
        .header
        .iter()
        .map(|row| row.cells.len())
        .sum::<usize>();
    for (row, laid) in table.rows.iter().zip(lay(&table.rows)) {
        match row.cells.len() {
            0 => {}
            many if many == 1 || !laid.begins() => cells += many,
            more => {
                heads += 1;
                cells += more - 1;
            }
        }
    }
    heads <= cells
}

/// Moves the lines of a cell to where they stand.
fn shift(stack: &mut [Vbox], frame: Frame, stands: &Stands) {
    let share = match stands.align {
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
        let by = ((frame.x + frame.width - end) * share - stands.air).max(0.0);
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
