//! Who spoke of what: the crossing theme × sphere, as it may leave the dossier.

use croisee_typeset::document::{
    Block, Drawing, Figure, Matrix, MatrixCell, MatrixColumn, MatrixRow, text,
};

use crate::{
    attribution::SMALL_GROUP,
    crossing::{Across, Crossing, Scope, Seen},
    deliverable::assemble::Desk,
};

impl Desk<'_> {
    /// The crossing theme × sphere of the whole démarche, small counts kept in.
    pub(in super::super) fn matrix(&self) -> Vec<Block> {
        let crossing = Crossing::of(
            self.snapshot,
            self.attribution,
            Across::Spheres,
            Scope::Whole,
        );
        let rows: Vec<MatrixRow> = crossing
            .rows
            .iter()
            .map(|line| {
                let cells = line.cells.iter().zip(&crossing.columns);
                MatrixRow {
                    label: line.name.clone(),
                    cells: cells
                        .map(|(cell, column)| {
                            self.matrix_cell(cell.seen(column.heard.len()), column.heard.len())
                        })
                        .collect(),
                }
            })
            .filter(|line| line.cells.iter().any(|cell| cell.share > 0.0))
            .collect();
        if rows.is_empty() {
            return Vec::new();
        }
        let columns = crossing
            .columns
            .iter()
            .map(|column| MatrixColumn {
                label: column.name.clone(),
                note: match column.heard.len() {
                    0 => self.words.say("heard-none"),
                    n if n < SMALL_GROUP => self.words.say("heard-few"),
                    n => self.words.with("heard", &[("count", n.into())]),
                },
            })
            .collect();
        let alt = self
            .words
            .with("matrix-alt", &[("rows", rows.len().into())]);
        vec![
            Block::heading(2, self.words.say("matrix-title")),
            Block::Figure(Figure {
                drawing: Drawing::Matrix(Matrix { columns, rows }),
                alt,
                caption: text(self.words.say("matrix-caption")),
                id: None,
            }),
        ]
    }

    fn matrix_cell(&self, seen: Seen, heard: usize) -> MatrixCell {
        let (text, share, hidden) = match seen {
            Seen::Nobody => (String::new(), 0.0, false),
            Seen::Few => (self.words.say("few"), 0.12, false),
            Seen::Count(n) => (n.to_string(), n as f32 / heard.max(1) as f32, false),
            Seen::Masked => (self.words.say("masked"), 0.0, true),
        };
        MatrixCell {
            text,
            share,
            hidden,
        }
    }
}
