//! How wide the columns of a table are.

use super::shares::{Said, Wanted, shares};
use super::spans::columns;
use super::table::PAD_X;
use super::units::{Column, laid};
use super::{Setter, Tag, sheet};
use crate::Error;
use crate::document::{Block, Cell, Table, plain};
use crate::lines::Measured;
use crate::text::Weight;
use std::ops::Range;
use std::sync::Arc;

impl Setter<'_> {
    /// Widths of the columns: as wanted, else from the content.
    pub(super) fn widths(
        &mut self,
        table: &Table,
        of: &[Column],
        whole: f32,
    ) -> Result<Vec<f32>, Error> {
        let laid = laid(table);
        let count = laid.iter().map(|rows| columns(rows)).max().unwrap_or(0);
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
        let [header, rows] = laid;
        let header = table.header.iter().zip(header).map(|row| (row, true));
        let rows = table.rows.iter().zip(rows).map(|row| (row, false));
        let mut said = Vec::new();
        for (at, ((row, laid), head)) in header.chain(rows).enumerate() {
            for (cell, slot) in row.cells.iter().zip(laid.cells) {
                if slot.span > 1 {
                    continue;
                }
                let from = slot.from;
                let strong = head || (table.row_heads && from == 0);
                let texts = self.cell_texts(cell, head, strong)?;
                let pads = 2.0 * PAD_X + 1.0 + self.stands(cell, &slot, of, head)?.air;
                for text in &texts {
                    natural[from] = natural[from].max(text.whole + pads);
                    least[from] = least[from].max(text.longest + pads);
                }
                // What goes down over several rows makes none of them higher by itself.
                if slot.down == 1 {
                    said.push(Said {
                        row: at,
                        column: from,
                        texts,
                    });
                }
            }
        }
        let wanted = Wanted {
            natural,
            least,
            alike: beside_each_other(of),
        };
        Ok(shares(&wanted, &said, whole, 2.0 * PAD_X))
    }

    /// The texts of a cell, measured.
    fn cell_texts(
        &mut self,
        cell: &Cell,
        head: bool,
        strong: bool,
    ) -> Result<Vec<Arc<Measured>>, Error> {
        let mut style = if head {
            sheet::table_head(self.accent()).style
        } else {
            sheet::CELL.style
        };
        if strong {
            style.weight = Weight::SemiBold;
        }
        let style = self.face(style);
        let mut found = Vec::new();
        for text in leaves(&cell.blocks) {
            let piece = crate::text::Piece {
                text,
                style,
                language: crate::text::Language::Other,
                node: Tag::Artifact,
                link: None,
                note: None,
            };
            found.push(self.measure(&[piece])?);
        }
        Ok(found)
    }
}

/// Columns of numbers that have another beside them.
fn beside_each_other(columns: &[Column]) -> Vec<Range<usize>> {
    let mut from = 0;
    let runs = columns
        .chunk_by(|one, other| one.numbers == other.numbers)
        .map(|run| {
            let begins = from;
            from += run.len();
            (run[0].numbers, begins..from)
        });
    runs.filter(|(numbers, columns)| *numbers && columns.len() > 1)
        .map(|(_, columns)| columns)
        .collect()
}

/// The texts within blocks, each as its plain words.
fn leaves(blocks: &[Block]) -> Vec<String> {
    let mut found = Vec::new();
    for block in blocks {
        match block {
            Block::Paragraph(paragraph) => found.push(plain(&paragraph.content)),
            Block::Heading(heading) => found.push(plain(&heading.content)),
            Block::Quote(quote) => {
                found.push(plain(&quote.content));
                found.push(plain(&quote.attribution));
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
