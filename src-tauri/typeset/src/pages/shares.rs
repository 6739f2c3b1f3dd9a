//! The width of a table, shared among its columns so that the table is as low as it can be.

use crate::lines::Measured;
use std::ops::Range;
use std::sync::Arc;

/// So many rows are weighed: those of a longer table are like its first.
const WEIGHED: usize = 40;
/// Widths that are tried to go from one column to another, in points.
const STEPS: [f32; 4] = [32.0, 16.0, 8.0, 4.0];
/// What a line of a cell that makes its row no higher counts, of what one counts that does.
const WITHIN: f32 = 0.12;
/// Air beside the words of a cell beyond its padding, for hairs that a sum of widths is off.
const HAIR: f32 = 1.0;

/// What a column has in a row: the texts of a cell that stands in it alone.
pub(super) struct Said {
    pub row: usize,
    pub column: usize,
    pub texts: Vec<Arc<Measured>>,
}

/// What columns want and where it comes from: how wide each is on one line, and as its longest word.
#[derive(Clone)]
pub(super) struct Wanted {
    pub natural: Vec<f32>,
    pub least: Vec<f32>,
    /// Columns beside each other that hold numbers: eyes go from one to the next.
    pub alike: Vec<Range<usize>>,
}

/// Shares a width among columns, those of numbers that stand beside each other alike if no row is higher for it.
/// `pad`: air on both sides of a cell's words.
pub(super) fn shares(wanted: &Wanted, said: &[Said], whole: f32, pad: f32) -> Vec<f32> {
    let Wanted {
        natural,
        least,
        alike,
    } = wanted;
    let apart = shared(natural, least, said, whole, pad);
    if alike.is_empty() {
        return apart;
    }
    let level = |mut widths: Vec<f32>| {
        for columns in alike {
            let mean = widths[columns.clone()].iter().sum::<f32>() / columns.len() as f32;
            widths[columns.clone()].fill(mean);
        }
        widths
    };
    let most = |mut widths: Vec<f32>| {
        for columns in alike {
            let most = widths[columns.clone()].iter().copied().fold(0.0, f32::max);
            widths[columns.clone()].fill(most);
        }
        widths
    };
    let weighed = |widths: &[f32]| Weighed::new(natural, said, pad, widths.to_vec());
    let rows = weighed(&apart).height();
    // No word is cut that would else be whole.
    let whole_words = |widths: &Vec<f32>| {
        let mut each = widths.iter().zip(least).zip(&apart);
        each.all(|((width, least), apart)| width + 0.01 >= least.min(*apart))
    };
    let wider = shared(
        &most(natural.clone()),
        &most(least.clone()),
        said,
        whole,
        pad,
    );
    [level(wider), level(apart.clone())]
        .into_iter()
        .filter(|widths| whole_words(widths) && weighed(widths).height() <= rows)
        .min_by(|a, b| weighed(a).weight.total_cmp(&weighed(b).weight))
        .unwrap_or(apart)
}

/// Shares a width among columns: first by what they have to say, then from one to another as long as fewer lines are
/// needed for it.
fn shared(natural: &[f32], least: &[f32], said: &[Said], whole: f32, pad: f32) -> Vec<f32> {
    let widths = share_out(natural, least, whole);
    if natural.len() < 2 || natural.iter().sum::<f32>() <= whole {
        return widths;
    }
    let mut table = Weighed::new(natural, said, pad, widths);
    let floors: Vec<f32> = least
        .iter()
        .zip(&table.widths)
        .map(|(least, width)| least.min(*width))
        .collect();
    for step in STEPS {
        while table.lower(&floors, step) {}
    }
    table.widths
}

/// A table with the lines that its cells take.
struct Weighed<'a> {
    natural: &'a [f32],
    said: &'a [Said],
    rows: usize,
    pad: f32,
    widths: Vec<f32>,
    /// Lines of each cell.
    lines: Vec<usize>,
    weight: f32,
}

impl<'a> Weighed<'a> {
    fn new(natural: &'a [f32], said: &'a [Said], pad: f32, widths: Vec<f32>) -> Self {
        let end = said.iter().position(|it| it.row >= WEIGHED);
        let said = &said[..end.unwrap_or(said.len())];
        let mut table = Self {
            natural,
            said,
            rows: said.last().map_or(0, |it| it.row + 1),
            pad,
            widths,
            lines: Vec::new(),
            weight: 0.0,
        };
        table.lines = table.counted(0.0);
        table.weight = table.weigh(&|at| table.lines[at]);
        table
    }

    /// The lines of each cell, were its column wider by so much.
    fn counted(&self, more: f32) -> Vec<usize> {
        let lines = |it: &Said| {
            let width = self.widths[it.column] + more - self.pad - HAIR + 0.01;
            it.texts.iter().map(|text| text.lines(width)).sum()
        };
        self.said.iter().map(lines).collect()
    }

    /// How many lines high its rows are.
    fn height(&self) -> usize {
        let mut highest = vec![0; self.rows];
        for (it, lines) in self.said.iter().zip(&self.lines) {
            highest[it.row] = highest[it.row].max(*lines);
        }
        highest.iter().sum()
    }

    /// What the table weighs where its cells take so many lines.
    fn weigh(&self, lines: &dyn Fn(usize) -> usize) -> f32 {
        let mut highest = vec![0; self.rows];
        let mut cells = 0;
        for (at, it) in self.said.iter().enumerate() {
            let lines = lines(at);
            highest[it.row] = highest[it.row].max(lines);
            cells += lines;
        }
        highest.iter().sum::<usize>() as f32 + WITHIN * cells as f32
    }

    /// Gives a step of one column's width to another where that makes the table lower by most; whether any does.
    fn lower(&mut self, floors: &[f32], step: f32) -> bool {
        let (less, more) = (self.counted(-step), self.counted(step));
        let mut best: Option<(f32, usize, usize)> = None;
        let columns = 0..self.widths.len();
        for from in columns.clone() {
            if self.widths[from] - step < floors[from] {
                continue;
            }
            for to in columns.clone() {
                if to == from || self.widths[to] >= self.natural[to] {
                    continue;
                }
                let weight = self.weigh(&|at| match self.said[at].column {
                    column if column == from => less[at],
                    column if column == to => more[at],
                    _ => self.lines[at],
                });
                let than = best.map_or(self.weight, |(best, ..)| best);
                if weight < than - 0.001 {
                    best = Some((weight, from, to));
                }
            }
        }
        let Some((weight, from, to)) = best else {
            return false;
        };
        self.widths[from] -= step;
        self.widths[to] += step;
        for (at, it) in self.said.iter().enumerate() {
            if it.column == from {
                self.lines[at] = less[at];
            } else if it.column == to {
                self.lines[at] = more[at];
            }
        }
        self.weight = weight;
        true
    }
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

    /// A table of such words, with its widths: as wide as each column is on one line, as its longest word, and shared.
    fn set(rows: &[&[&[f32]]], whole: f32) -> (Vec<f32>, Vec<f32>, Vec<usize>) {
        let count = rows[0].len();
        let (mut natural, mut least) = (vec![0.0_f32; count], vec![0.0_f32; count]);
        let mut said = Vec::new();
        for (row, cells) in rows.iter().enumerate() {
            for (column, words) in cells.iter().enumerate() {
                let text = Measured::of(words);
                natural[column] = natural[column].max(text.whole + HAIR);
                least[column] = least[column].max(text.longest + HAIR);
                let texts = vec![text];
                said.push(Said { row, column, texts });
            }
        }
        let widths = shared(&natural, &least, &said, whole, 0.0);
        let heights = |widths: &[f32]| {
            let table = Weighed::new(&natural, &said, 0.0, widths.to_vec());
            let lines = |row: usize| {
                let cells = table.lines.iter().zip(&said);
                let lines = cells.filter(|(_, it)| it.row == row);
                lines.map(|(lines, _)| *lines).max().unwrap_or(0)
            };
            (0..rows.len()).map(lines).collect()
        };
        let lines = heights(&widths);
        let before: Vec<usize> = heights(&share_out(&natural, &least, whole));
        assert!(lines.iter().sum::<usize>() <= before.iter().sum());
        assert!((widths.iter().sum::<f32>() - whole).abs() < 0.5);
        (widths, least, lines)
    }

    #[test]
    fn names_stand_on_one_line_beside_numbers_under_long_heads() {
        let head: &[&[f32]] = &[
            &[30.0],
            &[60.0, 50.0, 12.0, 50.0],
            &[60.0, 50.0, 12.0, 60.0, 50.0],
        ];
        let row: &[&[f32]] = &[&[60.0, 50.0, 12.0, 40.0], &[6.0], &[12.0]];
        let (widths, least, lines) = set(&[head, row, row, row, row], 330.0);
        assert_eq!(lines[1..], [1; 4], "{widths:?}");
        assert!(
            widths
                .iter()
                .zip(&least)
                .all(|(width, least)| width >= least)
        );
    }

    #[test]
    fn no_column_is_narrower_than_its_longest_word_for_the_sake_of_another() {
        let words: Vec<f32> = (0..60).map(|at| 20.0 + (at * 7 % 13) as f32).collect();
        let row: &[&[f32]] = &[&[70.0, 40.0], &words, &[80.0]];
        let (widths, least, _) = set(&[row; 100], 400.0);
        assert!(
            widths
                .iter()
                .zip(&least)
                .all(|(width, least)| width + 0.01 >= *least)
        );
    }

    #[test]
    fn columns_of_numbers_beside_each_other_are_alike_unless_a_row_is_higher_for_it() {
        let said = |lines: &[Vec<Vec<f32>>]| -> Vec<Said> {
            let mut said = Vec::new();
            for (row, cells) in lines.iter().enumerate() {
                for (column, words) in cells.iter().enumerate() {
                    let texts = vec![Measured::of(words)];
                    said.push(Said { row, column, texts });
                }
            }
            said
        };
        // All fits on one line: the two columns of numbers take what the wider wants.
        let lines = [
            vec![vec![30.0], vec![20.0], vec![90.0]],
            vec![vec![10.0; 10], vec![8.0], vec![8.0]],
        ];
        let mut wanted = Wanted {
            natural: vec![119.0, 21.0, 91.0],
            least: vec![31.0, 21.0, 91.0],
            alike: Vec::new(),
        };
        let apart = shares(&wanted, &said(&lines), 400.0, 0.0);
        assert!(apart[2] > apart[1] + 30.0);
        wanted.alike.push(1..3);
        let level = shares(&wanted, &said(&lines), 400.0, 0.0);
        assert_eq!(level[1], level[2]);
        assert!((level.iter().sum::<f32>() - 400.0).abs() < 0.5);
        // Where words would need a line more for it, they stay as they were.
        let tight = shares(&wanted, &said(&lines), 240.0, 0.0);
        wanted.alike.clear();
        assert_eq!(tight, shares(&wanted, &said(&lines), 240.0, 0.0));
    }
}
