//! How wide the columns of a table are.

use super::table::{PAD_X, extent};
use super::{Setter, Tag, sheet};
use crate::Error;
use crate::document::{Block, Cell, Table};
use crate::text::Weight;

impl Setter<'_> {
    /// Widths of the columns: as wanted, else from the content.
    pub(super) fn widths(&mut self, table: &Table, whole: f32) -> Result<Vec<f32>, Error> {
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
