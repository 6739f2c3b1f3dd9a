//! Grids and small tables.

use croisee_typeset::document::{
    Block, Cell, Column, Columns, Inline, Inlines, Row, Style, Table, Tone, text,
};

use super::Desk;
use crate::{deliverable::Grids, synthesis::Grid};

impl Desk<'_> {
    /// A grid, under its title.
    pub(super) fn grid(&self, grid: &Grid, set: Grids) -> Vec<Block> {
        let Some((head, rows)) = grid.cells.0.split_first() else {
            return Vec::new();
        };
        let columns = grid.cells.0.iter().map(Vec::len).max().unwrap_or(0);
        if columns == 0 {
            return Vec::new();
        }
        if set == Grids::Columns && matches!(columns, 3 | 4) && !rows.is_empty() {
            let mut out = vec![Block::heading(2, grid.title.clone())];
            if let Some(corner) = head.first().filter(|corner| !corner.trim().is_empty()) {
                out.push(Block::rich(Style::Note, self.text(corner)));
            }
            out.push(self.side_by_side(head, rows, columns));
            return out;
        }
        let line = |cells: &[String]| Row {
            cells: (0..columns)
                .map(|at| self.cell(cells.get(at).map_or("", String::as_str)))
                .collect(),
        };
        vec![Block::Table(Table {
            caption: text(grid.title.clone()),
            header: vec![line(head)],
            rows: rows.iter().map(|row| line(row)).collect(),
            row_heads: true,
            widths: None,
            id: None,
        })]
    }

    fn cell(&self, words: &str) -> Cell {
        Cell::rich(self.text(words))
    }

    /// Each column of a grid as a text of its own, the row heads said in each.
    fn side_by_side(&self, head: &[String], rows: &[Vec<String>], columns: usize) -> Block {
        let columns = (1..columns)
            .map(|at| Column {
                title: self.text(head.get(at).map_or("", String::as_str)),
                tone: Tone::Series(u8::try_from(at - 1).unwrap_or(u8::MAX)),
                blocks: rows
                    .iter()
                    .flat_map(|row| {
                        let said = row.get(at).map_or("", String::as_str);
                        let about: Inlines = vec![Inline::Strong(
                            self.text(row.first().map_or("", String::as_str)),
                        )];
                        [
                            Block::rich(Style::Note, about),
                            Block::rich(Style::Small, self.text(said)),
                        ]
                    })
                    .collect(),
            })
            .collect();
        Block::Columns(Columns { columns, id: None })
    }
}

/// A row of plain words.
pub(super) fn row<const N: usize>(words: [String; N]) -> Row {
    Row::texts(words)
}
