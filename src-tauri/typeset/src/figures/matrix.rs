//! Counts by row and column, shaded by share, hatched where they are not shown.

use super::{hatch, keep_rows, rect};
use crate::Error;
use crate::document::{Matrix, MatrixCell, MatrixRow, Rgb};
use crate::lines::Setting;
use crate::pages::sheet::{self, label};
use crate::pages::{Below, Frame, Setter, Tag, Vbox};
use crate::text::Weight;
use std::rc::Rc;

const GAP: f32 = 1.2;
const ROW: f32 = 15.0;
/// A cell of nothing.
const EMPTY: Rgb = Rgb(0xf4, 0xf1, 0xea);

impl Setter<'_> {
    pub(super) fn matrix(
        &mut self,
        matrix: &Matrix,
        frame: Frame,
        tag: Tag,
    ) -> Result<Vec<Vbox>, Error> {
        let count = matrix.columns.len();
        let column = (frame.width * 0.68 / count.max(1) as f32).min(72.0);
        let grid = frame.x + frame.width - column * count as f32;
        let names = (frame.x, grid - frame.x - 8.0);
        let mut boxes = vec![self.matrix_head(matrix, (grid, column), tag)?];
        let heads = Rc::new(boxes.clone());
        for row in &matrix.rows {
            let mut it = self.matrix_row(row, names, (grid, column, count), tag)?;
            it.heads = Some(heads.clone());
            boxes.push(it);
        }
        keep_rows(&mut boxes);
        if let Some(last) = boxes.last_mut() {
            last.below = Below::MayEnd;
        }
        Ok(boxes)
    }

    fn matrix_head(
        &mut self,
        matrix: &Matrix,
        (grid, width): (f32, f32),
        tag: Tag,
    ) -> Result<Vbox, Error> {
        let mut parts = Vec::new();
        let name = label(Weight::Regular, 7.2, sheet::INK_2);
        for (at, column) in matrix.columns.iter().enumerate() {
            let place = (grid + width * at as f32 + 2.0, width - 4.0);
            let mut words =
                self.drawn_words(&column.label, tag, place, (name, 9.2), Setting::Centred)?;
            let note = self.drawn_words(&column.note, tag, place, (name, 9.2), Setting::Centred)?;
            let y = words.height;
            words.height += note.height;
            words.absorb(note, y);
            parts.push(words);
        }
        let height = parts.iter().map(|it| it.height).fold(0.0, f32::max) + 4.0;
        let mut head = Vbox {
            height,
            below: Below::Stays,
            ..Vbox::default()
        };
        for it in parts {
            // All stand on the grid.
            let y = height - 4.0 - it.height;
            head.absorb(it, y);
        }
        Ok(head)
    }

    fn matrix_row(
        &mut self,
        row: &MatrixRow,
        names: (f32, f32),
        (grid, width, count): (f32, f32, usize),
        tag: Tag,
    ) -> Result<Vbox, Error> {
        let style = label(Weight::Regular, 8.0, sheet::INK);
        let name = self.drawn_words(&row.label, tag, names, (style, 10.4), Setting::LeftWhole)?;
        let height = ROW.max(name.height + 4.0);
        let mut it = Vbox {
            height,
            ..Vbox::default()
        };
        let y = (height - GAP - name.height) / 2.0;
        it.absorb(name, y);
        for at in 0..count {
            let cell = row.cells.get(at);
            let area = (
                grid + width * at as f32 + GAP,
                0.0,
                width - GAP,
                height - GAP,
            );
            self.matrix_cell(&mut it, cell, area, tag)?;
        }
        Ok(it)
    }

    fn matrix_cell(
        &mut self,
        row: &mut Vbox,
        cell: Option<&MatrixCell>,
        area: (f32, f32, f32, f32),
        tag: Tag,
    ) -> Result<(), Error> {
        let Some(cell) = cell else {
            row.marks.push(rect(tag, area, sheet::PAPER));
            return Ok(());
        };
        let (fill, ink) = if cell.hidden {
            (EMPTY, sheet::INK_2)
        } else if cell.share > 0.0 {
            sheet::shade(self.accent(), cell.share)
        } else {
            (EMPTY, sheet::INK)
        };
        row.marks.push(rect(tag, area, fill));
        if cell.hidden {
            row.marks.extend(hatch(tag, area, sheet::LINE_2));
        }
        let style = label(Weight::Regular, 8.0, ink);
        if cell.hidden && !cell.text.trim().is_empty() {
            // A patch of paper under the words: hatching must not cross them.
            let width = self.width(&cell.text, style)? + 6.0;
            let patch = (
                area.0 + (area.2 - width) / 2.0,
                area.1 + (area.3 - 10.0) / 2.0,
                width,
                10.0,
            );
            row.marks.push(rect(tag, patch, fill));
        }
        let words = self.drawn_words(
            &cell.text,
            tag,
            (area.0 + 1.0, area.2 - 2.0),
            (style, 10.4),
            Setting::Centred,
        )?;
        let y = (area.3 - words.height) / 2.0;
        row.absorb(words, y);
        Ok(())
    }
}
