//! Counts by row and column, shaded by share, hatched where they are not shown.

use super::{hatch, line, rect};
use crate::Error;
use crate::document::{Matrix, MatrixCell, MatrixColumn, MatrixRow, Scale};
use crate::lines::Setting;
use crate::pages::sheet::{self, label};
use crate::pages::{Below, Frame, Setter, Tag, Vbox};
use crate::text::{TextStyle, Weight};
use std::rc::Rc;

const GAP: f32 = 1.2;
const ROW: f32 = 15.0;
/// Of the width, so much at most is columns; names of rows have the rest.
const SHARE: f32 = 0.68;
const WIDEST: f32 = 72.0;
/// Narrower, a count would not stand in a column: those beyond go into a second band.
const NARROWEST: f32 = 20.0;
const NAME: TextStyle = label(Weight::Regular, 8.0, sheet::INK);
const GROUP: TextStyle = label(Weight::SemiBold, 7.2, sheet::INK_2);
const KEY: TextStyle = label(Weight::Regular, 7.0, sheet::INK_2);
const STEP: (f32, f32) = (15.0, 7.0);

/// Some columns of a matrix, and where they stand.
struct Band<'a> {
    columns: &'a [MatrixColumn],
    /// The first of them among all.
    first: usize,
    left: f32,
    grid: f32,
    width: f32,
}

impl Setter<'_> {
    pub(super) fn matrix(
        &mut self,
        matrix: &Matrix,
        frame: Frame,
        tag: Tag,
    ) -> Result<Vec<Vbox>, Error> {
        let most = ((frame.width * SHARE / NARROWEST) as usize).max(1);
        let bands = matrix.columns.len().div_ceil(most).max(1);
        // As many in each band.
        let abreast = matrix.columns.len().div_ceil(bands).max(1);
        let width = (frame.width * SHARE / abreast as f32).min(WIDEST);
        let mut boxes: Vec<Vbox> = Vec::new();
        for first in (0..bands).map(|band| band * abreast) {
            let end = (first + abreast).min(matrix.columns.len());
            let columns = matrix.columns.get(first..end).unwrap_or(&[]);
            let band = Band {
                columns,
                first,
                left: frame.x,
                grid: frame.x + frame.width - width * abreast as f32,
                width,
            };
            let mut rows = self.band(matrix, &band, tag)?;
            if let (Some(last), Some(next)) = (boxes.last_mut(), rows.first_mut()) {
                last.below = Below::MayEnd;
                next.above = 14.0;
            }
            boxes.append(&mut rows);
        }
        if let Some(scale) = &matrix.scale {
            let end = frame.x + frame.width;
            if let Some(last) = boxes.last_mut() {
                last.below = Below::Stays;
            }
            boxes.push(self.scale(scale, (frame.x, end), tag)?);
        }
        Ok(boxes)
    }

    fn band(&mut self, matrix: &Matrix, band: &Band, tag: Tag) -> Result<Vec<Vbox>, Error> {
        let place = (band.grid, band.width);
        let mut boxes = vec![self.matrix_head(band.columns, band.left, place, tag)?];
        let heads = Rc::new(boxes.clone());
        for row in &matrix.rows {
            if !row.group.trim().is_empty() {
                let mut it = self.group(row, band, tag)?;
                it.heads = Some(heads.clone());
                boxes.push(it);
            }
            let mut it = self.matrix_row(row, band, tag)?;
            it.heads = Some(heads.clone());
            boxes.push(it);
        }
        Ok(boxes)
    }

    /// The name of a group of rows, above them.
    fn group(&mut self, row: &MatrixRow, band: &Band, tag: Tag) -> Result<Vbox, Error> {
        let end = band.grid + band.width * band.columns.len() as f32;
        let place = (band.left, (end - band.left).max(band.grid - band.left));
        let tag = names_of(band, tag);
        let words = self.drawn_words(&row.group, tag, place, (GROUP, 9.4), Setting::LeftWhole)?;
        let mut it = Vbox {
            height: words.height + 8.0,
            below: Below::Stays,
            ..Vbox::default()
        };
        let rule = line(
            Tag::Artifact,
            (band.left, 3.6),
            (end.max(band.grid), 3.6),
            0.4,
            sheet::LINE_2,
        );
        it.marks.push(rule);
        it.absorb(words, 6.0);
        Ok(it)
    }

    fn matrix_row(&mut self, row: &MatrixRow, band: &Band, tag: Tag) -> Result<Vbox, Error> {
        let names = (band.left, band.grid - band.left - 8.0);
        let words = names_of(band, tag);
        let name = self.drawn_words(&row.label, words, names, (NAME, 10.4), Setting::LeftWhole)?;
        let height = ROW.max(name.height + 4.0);
        let mut it = Vbox {
            height,
            ..Vbox::default()
        };
        let y = (height - GAP - name.height) / 2.0;
        it.absorb(name, y);
        for at in 0..band.columns.len() {
            let area = (
                band.grid + band.width * at as f32 + GAP,
                0.0,
                band.width - GAP,
                height - GAP,
            );
            if let Some(cell) = row.cells.get(band.first + at) {
                self.matrix_cell(&mut it, cell, area, tag)?;
            }
        }
        Ok(it)
    }

    fn matrix_cell(
        &mut self,
        row: &mut Vbox,
        cell: &MatrixCell,
        area: (f32, f32, f32, f32),
        tag: Tag,
    ) -> Result<(), Error> {
        let mut ink = sheet::INK;
        if cell.hidden {
            row.marks.push(rect(tag, area, sheet::PAPER));
            row.marks.extend(hatch(tag, area, sheet::INK_2));
        } else if cell.share > 0.0 {
            let (fill, on) = sheet::shade(self.accent(), cell.share);
            row.marks.push(rect(tag, area, fill));
            ink = on;
        } else {
            // Nobody: no ground, a line below that keeps the eye in its row.
            let y = area.3 - 0.2;
            let foot = line(tag, (area.0, y), (area.0 + area.2, y), 0.4, sheet::LINE_2);
            row.marks.push(foot);
        }
        let mut style = label(Weight::Regular, 8.0, ink);
        let mut wide = self.width(&cell.text, style)?;
        if wide > area.2 - 2.0 {
            style.size = 7.0;
            wide = self.width(&cell.text, style)?;
        }
        if cell.hidden && wide > 0.0 {
            // A patch of paper under the words: hatching must not cross them.
            let patch = (wide + 6.0).min(area.2);
            let at = (
                area.0 + (area.2 - patch) / 2.0,
                area.1 + (area.3 - 10.0) / 2.0,
                patch,
                10.0,
            );
            row.marks.push(rect(tag, at, sheet::PAPER));
        }
        let place = (area.0 + 1.0, area.2 - 2.0);
        let words = self.drawn_words(&cell.text, tag, place, (style, 10.4), Setting::Centred)?;
        row.height = row.height.max(words.height + GAP);
        let y = ((area.3 - words.height) / 2.0).max(0.0);
        row.absorb(words, y);
        Ok(())
    }

    /// What the shades say: the five of them between the words for the palest and the darkest.
    fn scale(&mut self, scale: &Scale, (left, end): (f32, f32), tag: Tag) -> Result<Vbox, Error> {
        let steps = STEP.0 * 5.0;
        let most = ((end - left - steps - 12.0) / 2.0).max(20.0);
        let widths = [
            (self.width(&scale.least, KEY)? + 1.0).min(most),
            (self.width(&scale.most, KEY)? + 1.0).min(most),
        ];
        let from = end - widths[1] - 5.0 - steps;
        let texts = [
            self.drawn_words(
                &scale.least,
                tag,
                (from - 5.0 - widths[0], widths[0]),
                (KEY, 9.6),
                Setting::Right,
            )?,
            self.drawn_words(
                &scale.most,
                tag,
                (end - widths[1], widths[1]),
                (KEY, 9.6),
                Setting::LeftWhole,
            )?,
        ];
        let tallest = texts.iter().map(|it| it.height).fold(9.6, f32::max);
        let mut it = Vbox {
            height: tallest + 5.0,
            ..Vbox::default()
        };
        for at in 0..5_u8 {
            let (fill, _) = sheet::shade(self.accent(), (f32::from(at) + 0.5) / 5.0);
            let x = from + STEP.0 * f32::from(at);
            let area = (x, 5.0 + (9.6 - STEP.1) / 2.0, STEP.0 - GAP, STEP.1);
            it.marks.push(rect(tag, area, fill));
        }
        for words in texts {
            it.absorb(words, 5.0);
        }
        Ok(it)
    }
}

/// Names of rows are words of the first band; the others only say them again.
fn names_of(band: &Band, tag: Tag) -> Tag {
    if band.first == 0 { tag } else { Tag::Artifact }
}
