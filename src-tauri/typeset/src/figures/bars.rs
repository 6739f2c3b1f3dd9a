//! Horizontal bars with their names and values.

use super::{framed, hatch, largest, line, rect, share};
use crate::Error;
use crate::document::{Bar, Bars, Key, Rgb};
use crate::lines::Setting;
use crate::pages::sheet::{self, label, mix};
use crate::pages::{Frame, Mark, Setter, Tag, Vbox};
use crate::text::Weight;

const THICKNESS: f32 = 9.0;
/// Air below a bar, and below one that the next belongs to.
const AIR: f32 = 6.0;
const CLOSE: f32 = 1.5;
/// Air below a bar whose name stands above it: the name of the next is told from it.
const APART: f32 = 10.0;
const SWATCH: f32 = 7.0;
/// Names above their bars stand so far from the line that all bars begin at.
const INDENT: f32 = 5.0;

/// Where the columns of a drawing of bars stand.
#[derive(Clone, Copy)]
struct Grid {
    names: (f32, f32),
    /// Names stand above their bars.
    above: bool,
    start: f32,
    length: f32,
    values: f32,
}

impl Setter<'_> {
    pub(super) fn bars(&mut self, bars: &Bars, frame: Frame, tag: Tag) -> Result<Vec<Vbox>, Error> {
        let most = largest(bars.bars.iter().map(|bar| bar.value));
        let full = bars.full.unwrap_or(most);
        let grid = self.grid(bars, frame)?;
        let mut boxes = Vec::with_capacity(bars.bars.len() + 1);
        if !bars.legend.is_empty() {
            boxes.push(self.legend(&bars.legend, frame, grid, tag)?);
        }
        for (at, bar) in bars.bars.iter().enumerate() {
            let next = bars.bars.get(at + 1);
            let goes_on = next.is_some_and(|next| next.label.is_empty());
            let mut it = self.bar(bar, full, grid, tag)?;
            let air = if grid.above { APART } else { AIR };
            // The line that all bars begin at.
            let foot = it.height + if next.is_some() { air } else { 0.0 };
            it.marks.insert(
                0,
                line(
                    Tag::Artifact,
                    (grid.start, 0.0),
                    (grid.start, foot),
                    0.6,
                    sheet::INK_2,
                ),
            );
            it.height += if goes_on { CLOSE } else { air };
            boxes.push(it);
        }
        Ok(boxes)
    }

    fn grid(&mut self, bars: &Bars, frame: Frame) -> Result<Grid, Error> {
        let name = label(Weight::Regular, 8.0, sheet::INK);
        let value = label(Weight::SemiBold, 8.0, sheet::INK);
        let mut names = 60.0_f32;
        let mut values = 20.0_f32;
        for bar in &bars.bars {
            names = names.max(self.width(&bar.label, name)?);
            values = values.max(self.width(&bar.text, value)?);
        }
        if self.document.look.large && names > frame.width * 0.42 {
            let values = values.min(frame.width * 0.42);
            return Ok(Grid {
                names: (frame.x + INDENT, frame.width - INDENT),
                above: true,
                start: frame.x,
                length: frame.width - values - 8.0,
                values,
            });
        }
        let names = names.min(frame.width * 0.42);
        let values = values.min(frame.width * 0.3);
        let start = frame.x + names + 10.0;
        Ok(Grid {
            names: (frame.x, names),
            above: false,
            start,
            length: frame.x + frame.width - values - 8.0 - start,
            values,
        })
    }

    fn bar(&mut self, bar: &Bar, full: f64, grid: Grid, tag: Tag) -> Result<Vbox, Error> {
        let name = (label(Weight::Regular, 8.0, sheet::INK), 10.4);
        let value = (label(Weight::SemiBold, 8.0, sheet::INK), 10.4);
        let words = self.drawn_words(&bar.label, tag, grid.names, name, Setting::Left)?;
        let whole = grid.length * share(bar.value, full);
        let part = bar
            .part
            .map_or(whole, |part| (grid.length * share(part, full)).min(whole));
        let place = (grid.start + whole + 6.0, grid.values + 2.0);
        let text = self.drawn_words(&bar.text, tag, place, value, Setting::LeftWhole)?;
        let (above, beside) = match grid.above {
            true => (words.height, 0.0),
            false => (0.0, words.height),
        };
        let band = beside.max(THICKNESS).max(text.height);
        let mut row = Vbox {
            height: above + band,
            ..Vbox::default()
        };
        let middle = above + band / 2.0;
        let top = middle - THICKNESS / 2.0;
        let colour = self.colour_of(bar.tone);
        if bar.hidden {
            let area = (grid.start, top, whole, THICKNESS);
            row.marks.push(rect(tag, area, sheet::PAPER));
            row.marks.extend(hatch(tag, area, sheet::INK_2));
        } else {
            row.marks
                .extend(stretch(tag, (grid.start, top), part, whole, colour));
        }
        let at = match grid.above {
            true => 0.0,
            false => middle - words.height / 2.0,
        };
        row.absorb(words, at);
        let at = middle - text.height / 2.0;
        let under = at + text.height;
        row.absorb(text, at);
        if !bar.part_text.trim().is_empty() {
            let foot = top + THICKNESS;
            self.part(&mut row, bar, grid, (part, foot, under), tag)?;
        }
        Ok(row)
    }

    /// What a part of a bar is, under a bracket as long as that part.
    fn part(
        &mut self,
        row: &mut Vbox,
        bar: &Bar,
        grid: Grid,
        (part, foot, under): (f32, f32, f32),
        tag: Tag,
    ) -> Result<(), Error> {
        let small = (label(Weight::Regular, 7.4, sheet::INK), 9.6);
        let y = foot + 3.0;
        let end = grid.start + part;
        if part > 0.0 {
            let bracket = [
                ((grid.start, y), (end, y)),
                ((end, foot), (end, y)),
                ((grid.start, foot), (grid.start, y)),
            ];
            let strokes = bracket.map(|(from, to)| line(tag, from, to, 0.6, sheet::INK_2));
            row.marks.extend(strokes);
        }
        let place = (grid.start + 2.0, grid.length + grid.values);
        let words = self.drawn_words(&bar.part_text, tag, place, small, Setting::LeftWhole)?;
        // A value of several lines reaches further down than its bar.
        let at = (y + 1.2).max(under);
        row.height = row.height.max(at + words.height + 0.7);
        row.absorb(words, at);
        Ok(())
    }

    fn legend(&mut self, keys: &[Key], frame: Frame, grid: Grid, tag: Tag) -> Result<Vbox, Error> {
        let style = label(Weight::Regular, 7.4, sheet::INK);
        let mut row = Vbox {
            height: 17.0,
            ..Vbox::default()
        };
        let mut x = grid.start;
        let end = frame.x + frame.width;
        let mut y = 1.0;
        for key in keys {
            let width = (self.width(&key.label, style)? + 1.0).min(grid.length + grid.values);
            if x > grid.start && x + SWATCH + 4.0 + width > end {
                x = grid.start;
                y = row.height - 4.0;
                row.height += 11.0;
            }
            let colour = self.colour_of(key.tone);
            row.marks
                .extend(swatch(tag, (x, y + 2.0), key.pale, colour));
            let place = (x + SWATCH + 4.0, width);
            let words =
                self.drawn_words(&key.label, tag, place, (style, 11.0), Setting::LeftWhole)?;
            let more = words.height - 11.0;
            row.absorb(words, y);
            row.height += more.max(0.0);
            x += SWATCH + 4.0 + width + 14.0;
        }
        Ok(row)
    }
}

/// A bar, its part in full colour, the rest pale within an edge.
fn stretch(tag: Tag, (x, y): (f32, f32), part: f32, whole: f32, colour: Rgb) -> Vec<Mark> {
    let mut marks = Vec::new();
    if whole > part {
        let rest = (x + part, y, whole - part, THICKNESS);
        marks.extend(framed(tag, rest, pale(colour), colour));
    }
    if part > 0.0 {
        marks.push(rect(tag, (x, y, part, THICKNESS), colour));
    }
    marks
}

fn swatch(tag: Tag, (x, y): (f32, f32), is_pale: bool, colour: Rgb) -> Vec<Mark> {
    let area = (x, y, SWATCH, SWATCH);
    if !is_pale {
        return vec![rect(tag, area, colour)];
    }
    framed(tag, area, pale(colour), colour).into()
}

/// The pale of a colour: told from it by lightness alone, so in grey too.
fn pale(colour: Rgb) -> Rgb {
    mix(colour, sheet::WHITE, 0.78)
}
