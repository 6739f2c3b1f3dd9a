//! What was counted at two dates: dots on one scale, the first hollow, the second full.

use super::{disc, largest, line, share};
use crate::Error;
use crate::document::{Change, ChangeRow};
use crate::lines::Setting;
use crate::pages::sheet::{self, label};
use crate::pages::{Frame, Mark, Setter, Tag, Vbox};
use crate::text::{TextStyle, Weight};

const ROW: f32 = 19.0;
const RADIUS: f32 = 4.0;
/// Air between a dot and its count.
const AIR: f32 = 5.0;
const NAME: TextStyle = label(Weight::Regular, 8.0, sheet::INK);
const FIRST: TextStyle = label(Weight::Regular, 8.0, sheet::INK);
const SECOND: TextStyle = label(Weight::SemiBold, 8.0, sheet::INK);
const NONE: TextStyle = label(Weight::Regular, 8.0, sheet::INK_2);
const KEY: TextStyle = label(Weight::Regular, 7.4, sheet::INK);

/// Where the columns stand: names, then the scale with room for a count on either side.
#[derive(Clone, Copy)]
struct Grid {
    names: (f32, f32),
    /// Names stand above their scale.
    above: bool,
    /// Where the columns right of the names begin.
    left: f32,
    start: f32,
    length: f32,
    room: f32,
}

impl Setter<'_> {
    pub(super) fn change(
        &mut self,
        change: &Change,
        frame: Frame,
        tag: Tag,
    ) -> Result<Vec<Vbox>, Error> {
        let mut names = 60.0_f32;
        let mut room = 12.0_f32;
        for row in &change.rows {
            names = names.max(self.width(&row.label, NAME)? + 1.0);
            room = room.max(self.width(&row.before_text, FIRST)? + 1.0);
            room = room.max(self.width(&row.after_text, SECOND)? + 1.0);
        }
        let above = self.document.look.large && names > frame.width * 0.36;
        let (names, left) = match above {
            // The ring around the first dot of the key is within the frame.
            true => (frame.width, frame.x + 1.0),
            false => {
                let names = names.min(frame.width * 0.36);
                (names, frame.x + names + 10.0)
            }
        };
        let room = room.min(frame.width * 0.2);
        let start = left + room + AIR + RADIUS;
        let grid = Grid {
            names: (frame.x, names),
            above,
            left,
            start,
            length: frame.x + frame.width - room - AIR - RADIUS - start,
            room,
        };
        let values = change.rows.iter().flat_map(|row| [row.before, row.after]);
        let full = largest(values.flatten());
        let mut boxes = vec![self.change_key(change, frame, grid, tag)?];
        for row in &change.rows {
            boxes.push(self.change_row(row, full, grid, tag)?);
        }
        Ok(boxes)
    }

    fn change_key(
        &mut self,
        change: &Change,
        frame: Frame,
        grid: Grid,
        tag: Tag,
    ) -> Result<Vbox, Error> {
        let mut it = Vbox {
            height: 17.0,
            ..Vbox::default()
        };
        let left = grid.left;
        let (mut x, mut y) = (left, 0.0);
        let most = frame.x + frame.width - left - 3.0 * RADIUS;
        for (words, hollow) in [(&change.before, true), (&change.after, false)] {
            if words.trim().is_empty() {
                continue;
            }
            let width = (self.width(words, KEY)? + 1.0).min(most);
            if x > left && x + 3.0 * RADIUS + width > frame.x + frame.width {
                (x, y) = (left, it.height - 5.0);
                it.height += 11.0;
            }
            self.dot_of(&mut it, (x + RADIUS, y + 5.5), hollow, tag);
            let place = (x + 3.0 * RADIUS, width);
            let lines = self.drawn_words(words, tag, place, (KEY, 11.0), Setting::LeftWhole)?;
            it.height = it.height.max(y + lines.height + 6.0);
            it.absorb(lines, y);
            x += 3.0 * RADIUS + width + 16.0;
        }
        Ok(it)
    }

    fn change_row(
        &mut self,
        row: &ChangeRow,
        full: f64,
        grid: Grid,
        tag: Tag,
    ) -> Result<Vbox, Error> {
        let name = self.drawn_words(&row.label, tag, grid.names, (NAME, 10.4), Setting::Left)?;
        let at = |value: Option<f64>| value.map(|it| grid.start + grid.length * share(it, full));
        let (before, after) = (at(row.before), at(row.after));
        // The lesser is told at its left, the greater at its right; what was not counted, beside what was.
        let first_left = match (before, after) {
            (Some(before), Some(after)) => before <= after,
            (Some(_), None) => true,
            (None, _) => false,
        };
        let other = |own: Option<f32>, other: Option<f32>| own.or(other).unwrap_or(grid.start);
        // That there is none is said more quietly than a count.
        let quiet = |value: Option<f32>, style| value.map_or(NONE, |_| style);
        let (first, second) = (quiet(before, FIRST), quiet(after, SECOND));
        let texts = [
            (&row.before_text, first, other(before, after), first_left),
            (&row.after_text, second, other(after, before), !first_left),
        ];
        let mut lines = Vec::with_capacity(2);
        for (words, style, x, left) in texts {
            let (place, setting) = if left {
                ((x - RADIUS - AIR - grid.room, grid.room), Setting::Right)
            } else {
                ((x + RADIUS + AIR, grid.room), Setting::LeftWhole)
            };
            lines.push(self.drawn_words(words, tag, place, (style, 10.4), setting)?);
        }
        let (above, beside) = match grid.above {
            true => (name.height, 0.0),
            false => (0.0, name.height),
        };
        let tallest = lines.iter().map(|it| it.height).fold(beside, f32::max);
        let band = ROW.max(tallest + 4.0);
        let mut it = Vbox {
            height: above + band,
            ..Vbox::default()
        };
        let middle = above + band / 2.0;
        let end = grid.start + grid.length;
        it.marks.push(line(
            Tag::Artifact,
            (grid.start, middle),
            (end, middle),
            0.4,
            sheet::LINE_2,
        ));
        if let (Some(before), Some(after)) = (before, after) {
            let joined = line(tag, (before, middle), (after, middle), 1.6, self.accent());
            it.marks.push(joined);
        }
        for (x, hollow) in [(before, true), (after, false)] {
            if let Some(x) = x {
                self.dot_of(&mut it, (x, middle), hollow, tag);
            }
        }
        let y = match grid.above {
            true => 0.0,
            false => middle - name.height / 2.0,
        };
        it.absorb(name, y);
        for words in lines {
            let y = middle - words.height / 2.0;
            let ends = (grid.left, end + RADIUS + AIR + grid.room);
            ground(&mut it.marks, &words, y, ends);
            it.absorb(words, y);
        }
        Ok(it)
    }

    fn dot_of(&self, it: &mut Vbox, at: (f32, f32), hollow: bool, tag: Tag) {
        let colour = self.accent();
        it.marks.push(disc(tag, at, RADIUS + 1.0, sheet::WHITE));
        it.marks.push(disc(tag, at, RADIUS, colour));
        if hollow {
            it.marks.push(disc(tag, at, RADIUS - 1.5, sheet::WHITE));
        }
    }
}

/// White under words, so that the scale does not run through them.
fn ground(marks: &mut Vec<Mark>, words: &Vbox, y: f32, (left, right): (f32, f32)) {
    let (mut from, mut to) = (f32::MAX, f32::MIN);
    for mark in &words.marks {
        if let crate::pages::Ink::Word {
            x, size, shaped, ..
        } = &mark.ink
        {
            from = from.min(*x);
            to = to.max(x + shaped.width * size);
        }
    }
    if to > from {
        let (from, to) = ((from - 2.0).max(left), (to + 2.0).min(right));
        let area = (from, y, to - from, words.height);
        marks.push(super::rect(Tag::Artifact, area, sheet::WHITE));
    }
}
