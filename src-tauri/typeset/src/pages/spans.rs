//! Which columns and rows the cells of a table take, and how those that go down over several rows stand.

use super::row::Parts;
use super::vbox::{Below, Vbox, stack_height};
use crate::document::{Rgb, Row};
use std::rc::Rc;

/// A cell and the rows that it goes down over are no higher than this share of a page, or it stands in its first row.
const DEEP: f32 = 0.3;

/// Where a cell stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Slot {
    /// Its first column.
    pub from: usize,
    /// How many columns it takes.
    pub span: usize,
    /// How many rows.
    pub down: usize,
}

/// Where the cells of a row stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Laid {
    pub cells: Vec<Slot>,
    /// Columns taken by cells of rows above.
    pub covered: Vec<usize>,
}

impl Laid {
    /// Whether the row begins with a cell of its own.
    pub fn begins(&self) -> bool {
        self.cells.first().is_some_and(|slot| slot.from == 0)
    }

    /// Columns that no cell takes.
    pub fn open(&self, columns: usize) -> impl Iterator<Item = usize> {
        let taken = |at: usize| {
            let mut cells = self.cells.iter();
            self.covered.contains(&at)
                || cells.any(|slot| (slot.from..slot.from + slot.span).contains(&at))
        };
        (0..columns).filter(move |at| !taken(*at))
    }
}

/// Where the cells of all rows stand: each in the first columns that are free, none over another.
pub(super) fn lay(rows: &[Row]) -> Vec<Laid> {
    // For how many more rows each column is taken.
    let mut busy: Vec<usize> = Vec::new();
    let mut all = Vec::with_capacity(rows.len());
    for (at, row) in rows.iter().enumerate() {
        let mut laid = Laid {
            cells: Vec::with_capacity(row.cells.len()),
            covered: (0..busy.len()).filter(|&column| busy[column] > 0).collect(),
        };
        let mut from = 0;
        for cell in &row.cells {
            let span = cell.span.max(1);
            while laid
                .covered
                .iter()
                .any(|it| (from..from + span).contains(it))
            {
                from += 1;
            }
            let down = cell.down.clamp(1, rows.len() - at);
            laid.cells.push(Slot { from, span, down });
            from += span;
        }
        for column in &mut busy {
            *column = column.saturating_sub(1);
        }
        for slot in &laid.cells {
            let to = slot.from + slot.span;
            busy.resize(busy.len().max(to), 0);
            busy[slot.from..to].fill(slot.down - 1);
        }
        all.push(laid);
    }
    all
}

/// How many columns such rows have.
pub(super) fn columns(laid: &[Laid]) -> usize {
    let ends = laid.iter().flat_map(|row| &row.cells);
    ends.map(|slot| slot.from + slot.span).max().unwrap_or(0)
}

/// What frames rows.
pub(super) struct Ruled<'a> {
    /// Left edge of each column, and the right one of the last.
    pub edges: &'a [f32],
    pub pad_above: f32,
    pub pad_below: f32,
    /// Height of the page.
    pub room: f32,
    /// What is lower than its row stands at the foot of it: heads, near what they are of.
    pub sinks: bool,
}

/// Rows as boxes. A cell that goes down over several is inked with the first of them, and keeps with it those that its
/// words stand beside; where they are too high for that, it stands in its first row. Overleaf its words stand again,
/// if the rows that are left have room for them.
pub(super) fn stand(
    laid: &[Laid],
    rows: Vec<Vec<Vec<Vbox>>>,
    ruled: &Ruled,
    rule: &dyn Fn(usize) -> (f32, Rgb),
) -> Vec<Vbox> {
    let pads = ruled.pad_above + ruled.pad_below;
    let content = |at: usize, wanted: &dyn Fn(&Slot) -> bool| {
        let cells = laid[at].cells.iter().zip(&rows[at]);
        let heights = cells
            .filter(|(slot, _)| wanted(slot))
            .map(|(_, stack)| stack_height(stack));
        heights.fold(0.0, f32::max) + pads
    };
    let limit = ruled.room * DEEP;
    let deep = (0..rows.len()).all(|at| content(at, &|_| true) <= limit);
    let mut heights: Vec<f32> = (0..rows.len())
        .map(|at| content(at, &|slot| !deep || slot.down == 1))
        .collect();
    // The last row that a cell goes down to is as high as the cell needs it to be.
    let mut tied = vec![false; rows.len()];
    let mut single = vec![false; rows.len()];
    let spanning = |at: usize| {
        let cells = laid[at].cells.iter().zip(&rows[at]);
        let spanning = cells.filter(move |(slot, _)| deep && slot.down > 1);
        spanning.map(move |(slot, stack)| (at + slot.down, stack_height(stack) + pads))
    };
    let mut cells: Vec<(usize, usize, f32)> = (0..rows.len())
        .flat_map(|at| spanning(at).map(move |(end, height)| (end, at, height)))
        .collect();
    cells.sort_by_key(|(end, ..)| *end);
    for &(end, from, needed) in &cells {
        let there: f32 = heights[from..end].iter().sum();
        heights[end - 1] += (needed - there).max(0.0);
        single[from..end].fill(true);
    }
    for &(end, from, needed) in &cells {
        let mut reached = 0.0;
        for at in from..end {
            reached += heights[at];
            if reached + 0.01 >= needed {
                break;
            }
            tied[at] = true;
        }
    }
    let mut beside: Vec<Vec<Rc<Vbox>>> = vec![Vec::new(); rows.len()];
    for (from, row) in rows.iter().enumerate() {
        for (slot, stack) in laid[from].cells.iter().zip(row) {
            let needed = stack_height(stack) + pads;
            if needed > limit {
                continue;
            }
            let left = |at: usize| heights[at..from + slot.down].iter().sum::<f32>();
            let mut again = (from + 1..from + slot.down)
                .take_while(|at| left(*at) + 0.01 >= needed)
                .peekable();
            if again.peek().is_none() {
                continue;
            }
            let mut ink = Vbox::default();
            ink.absorb(inked(stack.clone()), ruled.pad_above);
            let ink = Rc::new(ink);
            for at in again {
                beside[at].push(ink.clone());
            }
        }
    }
    let mut boxes = Vec::with_capacity(rows.len());
    for (at, stacks) in rows.into_iter().enumerate() {
        let below = laid.get(at + 1).map_or(&[][..], |next| &next.covered);
        let (thick, colour) = rule(at);
        let stacks = laid[at].cells.iter().zip(stacks);
        let sunk = |slot: &Slot, mut stack: Vec<Vbox>| {
            let down = if deep { slot.down } else { 1 };
            let there = heights[at..at + down].iter().sum::<f32>() - pads;
            let air = there - stack_height(&stack) - stack.first().map_or(0.0, |it| it.above);
            if ruled.sinks && air > 0.0 && there <= limit {
                let height = air;
                let air = Vbox {
                    height,
                    below: Below::Stays,
                    ..Vbox::default()
                };
                stack.insert(0, air);
            }
            stack
        };
        let parts = Parts {
            stacks: stacks
                .map(|(slot, stack)| match deep && slot.down > 1 {
                    true => vec![inked(sunk(slot, stack))],
                    false => sunk(slot, stack),
                })
                .collect(),
            pad_above: ruled.pad_above,
            pad_below: ruled.pad_below,
            least: heights[at] - pads,
            rules: segments(ruled.edges, below)
                .into_iter()
                .map(|(from, to)| (from, to, thick, colour))
                .collect(),
            step: None,
        };
        let mut it = parts.compose();
        it.beside = std::mem::take(&mut beside[at]);
        if single[at] {
            it.parts = None;
        }
        if tied[at] {
            it.below = Below::Stays;
        }
        boxes.push(it);
    }
    boxes
}

/// The ink of a stack, which takes no room.
fn inked(stack: Vec<Vbox>) -> Vbox {
    let mut ink = Vbox::default();
    let mut y = 0.0;
    let mut upper: Option<(f32, f32)> = None;
    for it in stack {
        if let Some((height, beneath)) = upper {
            y += height + beneath.max(it.above);
        }
        upper = Some((it.height, it.beneath));
        ink.absorb(it, y);
    }
    ink
}

/// From where to where a rule runs: not through the columns that go on below.
fn segments(edges: &[f32], through: &[usize]) -> Vec<(f32, f32)> {
    let mut found: Vec<(f32, f32)> = Vec::new();
    for (column, ends) in edges.windows(2).enumerate() {
        if through.contains(&column) {
            continue;
        }
        match found.last_mut() {
            Some(last) if last.1 == ends[0] => last.1 = ends[1],
            _ => found.push((ends[0], ends[1])),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Cell;

    fn row(cells: &[(usize, usize)]) -> Row {
        let cell = |&(span, down): &(usize, usize)| Cell {
            span,
            down,
            ..Cell::default()
        };
        Row {
            cells: cells.iter().map(cell).collect(),
        }
    }

    #[test]
    fn cells_stand_in_the_first_columns_that_are_free_and_none_over_another() {
        let rows = [
            row(&[(1, 3), (1, 1), (2, 2)]),
            row(&[(1, 1)]),
            row(&[(1, 1), (1, 1)]),
            row(&[(2, 9), (1, 1)]),
        ];
        let laid = lay(&rows);
        let from: Vec<Vec<usize>> = laid
            .iter()
            .map(|row| row.cells.iter().map(|slot| slot.from).collect())
            .collect();
        assert_eq!(from, [vec![0, 1, 2], vec![1], vec![1, 2], vec![0, 2]]);
        assert_eq!(columns(&laid), 4);
        assert_eq!(laid[1].open(4).count(), 0);
        assert_eq!(laid[2].open(4).collect::<Vec<_>>(), [3]);
        // No cell goes down further than the table.
        assert_eq!(laid[3].cells[0].down, 1);
    }

    #[test]
    fn rules_do_not_run_through_a_cell_that_goes_on_below() {
        let edges = [0.0, 10.0, 30.0, 60.0];
        assert_eq!(segments(&edges, &[]), [(0.0, 60.0)]);
        assert_eq!(segments(&edges, &[1]), [(0.0, 10.0), (30.0, 60.0)]);
        assert_eq!(segments(&edges, &[0, 2]), [(10.0, 30.0)]);
    }

    #[test]
    fn the_rows_beside_a_high_cell_stay_with_it_and_make_room_for_it() {
        let rows = [
            row(&[(1, 3), (1, 1)]),
            row(&[(1, 1)]),
            row(&[(1, 1)]),
            row(&[(2, 1)]),
        ];
        let line = |height| Vbox {
            height,
            ..Vbox::default()
        };
        let stacks = |high: f32| {
            vec![
                vec![vec![line(high)], vec![line(10.0)]],
                vec![vec![line(10.0)]],
                vec![vec![line(10.0)]],
                vec![vec![line(10.0)]],
            ]
        };
        let ruled = Ruled {
            edges: &[0.0, 50.0, 100.0],
            pad_above: 2.0,
            pad_below: 2.0,
            room: 600.0,
            sinks: false,
        };
        let heights = |high| -> (Vec<f32>, Vec<bool>) {
            let boxes = stand(&lay(&rows), stacks(high), &ruled, &|_| (1.0, Rgb(0, 0, 0)));
            let stays = |it: &Vbox| it.below == Below::Stays;
            (
                boxes.iter().map(|it| it.height).collect(),
                boxes.iter().map(stays).collect(),
            )
        };
        // What fits beside its first row ties none.
        assert_eq!(heights(10.0), (vec![14.0; 4], vec![false; 4]));
        assert_eq!(
            heights(20.0),
            (vec![14.0; 4], vec![true, false, false, false])
        );
        let (grown, tied) = heights(60.0);
        assert_eq!(grown, [14.0, 14.0, 36.0, 14.0]);
        assert_eq!(tied, [true, true, false, false]);
        // Too high to be kept whole: it stands in its first row, which a page may cut.
        assert_eq!(heights(300.0).0, [304.0, 14.0, 14.0, 14.0]);
    }

    #[test]
    fn heads_stand_at_the_foot_of_their_row() {
        let word = |height: f32| {
            let ink = crate::pages::Ink::Space {
                x: 0.0,
                y: height,
                size: 9.0,
                face: crate::text::Face(0),
            };
            let tag = crate::pages::Tag::Artifact;
            vec![Vbox {
                height,
                marks: vec![crate::pages::Mark { tag, ink }],
                ..Vbox::default()
            }]
        };
        let lowest = |sinks: bool, rows: &[Row], stacks: Vec<Vec<Vec<Vbox>>>| -> Vec<f32> {
            let ruled = Ruled {
                edges: &[0.0, 50.0, 100.0, 150.0],
                pad_above: 2.0,
                pad_below: 2.0,
                room: 600.0,
                sinks,
            };
            let boxes = stand(&lay(rows), stacks, &ruled, &|_| (1.0, Rgb(0, 0, 0)));
            let of = |mark: &crate::pages::Mark| match mark.ink {
                crate::pages::Ink::Space { y, .. } => Some(y),
                _ => None,
            };
            let each = boxes.iter().map(|it| it.marks.iter().filter_map(of));
            each.flatten().collect()
        };
        let one = [row(&[(1, 1), (1, 1)])];
        let stacks = || vec![vec![word(10.0), word(30.0)]];
        assert_eq!(lowest(false, &one, stacks()), [12.0, 32.0]);
        assert_eq!(lowest(true, &one, stacks()), [32.0, 32.0]);
        // One that goes down over two rows of heads stands at the foot of the second.
        let two = [row(&[(1, 2), (2, 1)]), row(&[(1, 1), (1, 1)])];
        let stacks = vec![vec![word(10.0), word(10.0)], vec![word(20.0), word(10.0)]];
        assert_eq!(lowest(true, &two, stacks), [36.0, 12.0, 22.0, 22.0]);
    }
}
