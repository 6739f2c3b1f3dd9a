//! The heads of a matrix: above their columns, or on a stair where columns are too narrow for them.

use super::line;
use crate::Error;
use crate::document::MatrixColumn;
use crate::lines::Setting;
use crate::pages::sheet::{self, label};
use crate::pages::{Below, Setter, Tag, Vbox};
use crate::text::{TextStyle, Weight};

const NAME: TextStyle = label(Weight::Regular, 7.4, sheet::INK);
const NOTE: TextStyle = label(Weight::Regular, 7.0, sheet::INK_2);
const LEADING: f32 = 9.4;
/// More lines above a column than this stand better on a stair.
const MOST_LINES: f32 = 5.0;
/// Air between the words of a stair and the line down to their column.
const AIR: f32 = 3.5;

impl Setter<'_> {
    /// The heads of columns that begin at `grid` and are so wide; names of rows begin at `left`.
    pub(super) fn matrix_head(
        &mut self,
        columns: &[MatrixColumn],
        left: f32,
        (grid, width): (f32, f32),
        tag: Tag,
    ) -> Result<Vbox, Error> {
        let inner = width - 4.0;
        let mut upright = true;
        for column in columns {
            for (words, style) in [(&column.label, NAME), (&column.note, NOTE)] {
                let lines = self.width(words, style)? / inner;
                upright &= self.longest(words, style)? <= inner && lines <= MOST_LINES - 1.0;
            }
        }
        if upright {
            self.upright(columns, (grid, width), tag)
        } else {
            self.stair(columns, left, (grid, width), tag)
        }
    }

    fn upright(
        &mut self,
        columns: &[MatrixColumn],
        (grid, width): (f32, f32),
        tag: Tag,
    ) -> Result<Vbox, Error> {
        let mut parts = Vec::with_capacity(columns.len());
        for (at, column) in columns.iter().enumerate() {
            let place = (grid + width * at as f32 + 2.0, width - 4.0);
            let centred = Setting::Centred;
            let mut words =
                self.drawn_words(&column.label, tag, place, (NAME, LEADING), centred)?;
            let note = self.drawn_words(&column.note, tag, place, (NOTE, LEADING), centred)?;
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

    /// Each name on a step of its own, the last column's highest, so that no line down to a column
    /// crosses another's words.
    fn stair(
        &mut self,
        columns: &[MatrixColumn],
        left: f32,
        (grid, width): (f32, f32),
        tag: Tag,
    ) -> Result<Vbox, Error> {
        let mut steps = Vec::with_capacity(columns.len());
        for (at, column) in columns.iter().enumerate() {
            let foot = grid + width * (at as f32 + 0.5);
            steps.push((foot, self.step(column, (left, foot - AIR - left), tag)?));
        }
        let height = steps.iter().map(|(_, it)| it.height).sum::<f32>() + 6.0;
        let mut head = Vbox {
            height,
            below: Below::Stays,
            ..Vbox::default()
        };
        let mut y = height - 6.0;
        for (foot, words) in steps {
            y -= words.height;
            let from = (foot, y + LEADING * 0.5);
            let down = line(tag, from, (foot, height - 1.5), 0.5, sheet::INK_2);
            head.marks.push(down);
            head.absorb(words, y);
        }
        Ok(head)
    }

    /// A name and its note, at the right end of a place.
    fn step(
        &mut self,
        column: &MatrixColumn,
        (x, width): (f32, f32),
        tag: Tag,
    ) -> Result<Vbox, Error> {
        let width = width.max(24.0);
        let note = self.width(&column.note, NOTE)?;
        let beside = note > 0.0 && width - note > 90.0;
        let room = if beside { width - note - 5.0 } else { width };
        let right = Setting::Right;
        let mut words = self.drawn_words(&column.label, tag, (x, room), (NAME, LEADING), right)?;
        let place = (x, width);
        let note = self.drawn_words(&column.note, tag, place, (NOTE, LEADING), right)?;
        let y = if beside {
            (words.height - note.height).max(0.0)
        } else {
            words.height
        };
        words.height = words.height.max(y + note.height) + 1.5;
        words.absorb(note, y);
        Ok(words)
    }
}
