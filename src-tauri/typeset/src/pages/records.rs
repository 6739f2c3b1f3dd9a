//! Tables that are written out in large print: what is said of one thing is on one page, or says overleaf of what it is.

use super::sheet;
use super::table::{PAD_ABOVE, PAD_BELOW, PAD_X};
use super::vbox::{Below, Vbox, keep, stack_height};
use super::{Frame, Setter, Tag};
use crate::Error;
use crate::document::{Block, Cell, Row, plain};
use crate::lines::Setting;
use std::rc::Rc;

/// Heads higher than that, said again, would leave too little of a page.
const HEADS: f32 = 200.0;

impl Setter<'_> {
    /// Keeps each record of rows whole where a page has room for it below what stands so high `above` the first; one that
    /// is longer says its name again. A record begins at a row that `names` it.
    pub(super) fn records(
        &mut self,
        (rows, boxes): (&[Row], &mut [Vbox]),
        names: &dyn Fn(usize) -> bool,
        frame: Frame,
        above: f32,
    ) -> Result<(), Error> {
        let begins: Vec<usize> = (0..rows.len()).filter(|at| names(*at)).collect();
        for (place, &from) in begins.iter().enumerate() {
            let to = begins.get(place + 1).copied().unwrap_or(rows.len());
            let record = &mut boxes[from..to];
            let heads = record.first().and_then(|it| it.heads.clone());
            let heads = heads.map_or_else(Vec::new, |heads| heads.to_vec());
            let over = above.max(stack_height(&heads));
            if stack_height(record) + over <= self.sheet().room() {
                keep(record);
                continue;
            }
            let mut again = heads;
            again.extend(self.named_again(&rows[from], frame)?);
            if stack_height(&again) < HEADS {
                let again = Rc::new(again);
                for it in record.iter_mut().skip(1) {
                    it.heads = Some(again.clone());
                }
            }
        }
        Ok(())
    }

    /// The name of a record that goes on: nobody's text.
    fn named_again(&mut self, row: &Row, frame: Frame) -> Result<Option<Vbox>, Error> {
        let name = row.cells.first().map(name).unwrap_or_default();
        if name.is_empty() {
            return Ok(None);
        }
        let words = format!("{name} ({})", self.document.labels.continued);
        let mut shape = sheet::CELL;
        shape.style.weight = crate::text::Weight::SemiBold;
        let inner = Frame {
            x: frame.x + PAD_X,
            width: frame.width - 2.0 * PAD_X,
            ..frame
        };
        let mut whole = Vbox {
            height: PAD_ABOVE,
            below: Below::Stays,
            ..Vbox::default()
        };
        for line in self.words(&words, Tag::Artifact, inner, &shape, Setting::LeftWhole)? {
            let y = whole.height;
            whole.height += line.height;
            whole.absorb(line, y);
        }
        whole.height += PAD_BELOW;
        Ok(Some(whole))
    }
}

/// What a record is about: the last of the words that name it, its column's head before them.
fn name(cell: &Cell) -> String {
    let mut said = cell.blocks.iter().rev().filter_map(|block| match block {
        Block::Paragraph(it) => Some(plain(&it.content)),
        _ => None,
    });
    said.next().unwrap_or_default().trim().to_owned()
}
