//! Drawings in one visual language, set with the document's own fonts.

mod bars;
mod chain;
mod change;
mod head;
pub(crate) mod lattice;
mod matrix;
#[cfg(test)]
mod tests;
mod timeline;

use crate::Error;
use crate::document::{Drawing, Figure, Rgb, Tone};
use crate::lines::Setting;
use crate::pages::sheet::{self, Shape};
use crate::pages::{Below, Frame, Ink, Mark, NodeId, Place, Role, Setter, Tag, Vbox};
use crate::text::TextStyle;

impl Setter<'_> {
    /// A drawing with its caption.
    pub fn figure(
        &mut self,
        figure: &Figure,
        frame: Frame,
        parent: NodeId,
    ) -> Result<Vec<Vbox>, Error> {
        let element = self.tree.add(parent, Role::Figure);
        self.tree.node(element).alt = Some(figure.alt.clone());
        let tag = Tag::Node(element);
        self.drawing = true;
        let mut boxes = match &figure.drawing {
            Drawing::Matrix(matrix) => self.matrix(matrix, frame, tag)?,
            Drawing::Timeline(timeline) => self.timeline(timeline, frame, tag)?,
            Drawing::Bars(bars) => self.bars(bars, frame, tag)?,
            Drawing::Chain(chain) => self.chain(chain, frame, tag)?,
            Drawing::Change(change) => self.change(change, frame, tag)?,
            Drawing::Lattice(lattice) => {
                let height = (frame.width * 0.45).min(240.0);
                let area = (frame.x, 0.0, frame.width, height);
                vec![Vbox {
                    height,
                    marks: lattice::draw(lattice, area, self.accent(), tag),
                    ..Vbox::default()
                }]
            }
        };
        self.drawing = false;
        keep_rows(&mut boxes, self.sheet().room());
        let label = self.document.labels.figure.clone();
        let mut caption = self.caption(&figure.caption, &label, frame, parent, false)?;
        if let Some(first) = boxes.first_mut() {
            first.above = 12.0;
        }
        if let Some(last) = boxes.last_mut()
            && !caption.is_empty()
        {
            last.beneath = 7.0;
            last.below = Below::Stays;
        }
        boxes.append(&mut caption);
        if let Some(last) = boxes.last_mut() {
            last.beneath = 16.0;
        }
        if let Some(id) = &figure.id {
            if boxes.is_empty() {
                boxes.push(Vbox::default());
            }
            boxes[0].anchors.push(crate::pages::Anchor::Id(id.clone()));
        }
        Ok(boxes)
    }

    /// Width of the longest of several words: narrower, it would be cut.
    fn longest(&mut self, words: &str, style: TextStyle) -> Result<f32, Error> {
        let mut longest = 0.0_f32;
        for word in words.split_whitespace() {
            longest = longest.max(self.width(word, style)?);
        }
        Ok(longest)
    }

    /// The colour of what a tone marks in a drawing.
    fn colour_of(&self, tone: Tone) -> Rgb {
        match tone {
            Tone::Plain => self.accent(),
            tone => sheet::tone(tone, &self.document.look),
        }
    }

    /// Words of a drawing, in lines within a width, as one box.
    fn drawn_words(
        &mut self,
        words: &str,
        tag: Tag,
        (x, width): (f32, f32),
        (style, leading): (TextStyle, f32),
        setting: Setting,
    ) -> Result<Vbox, Error> {
        let shape = Shape {
            style,
            leading,
            above: 0.0,
            beneath: 0.0,
        };
        let frame = Frame {
            x,
            width,
            place: Place::Column,
        };
        let mut whole = Vbox::default();
        for line in self.words(words, tag, frame, &shape, setting)? {
            let y = whole.height;
            whole.height += line.height;
            whole.absorb(line, y);
        }
        Ok(whole)
    }
}

/// Keeps the rows of a drawing together unless it fills a good part of a page.
fn keep_rows(boxes: &mut [Vbox], room: f32) {
    let height: f32 = boxes.iter().map(|it| it.height).sum();
    if height < room * 0.85 {
        crate::pages::keep(boxes);
    } else if let Some(first) = boxes.first_mut() {
        first.below = Below::Stays;
    }
}

/// A part of a whole, 0 where there is none: values are others' words, and may be no numbers.
fn share(value: f64, full: f64) -> f32 {
    let share = value / full;
    if share.is_finite() && full > 0.0 {
        share.clamp(0.0, 1.0) as f32
    } else {
        0.0
    }
}

/// The largest of values, those that are none left out.
fn largest(values: impl Iterator<Item = f64>) -> f64 {
    values.filter(|it| it.is_finite()).fold(0.0, f64::max)
}

fn rect(tag: Tag, (x, y, width, height): (f32, f32, f32, f32), colour: Rgb) -> Mark {
    Mark {
        tag,
        ink: Ink::Rect {
            x,
            y,
            width,
            height,
            colour,
        },
    }
}

fn line(tag: Tag, from: (f32, f32), to: (f32, f32), width: f32, colour: Rgb) -> Mark {
    Mark {
        tag,
        ink: Ink::Line {
            from,
            to,
            width,
            colour,
        },
    }
}

fn disc(tag: Tag, (x, y): (f32, f32), radius: f32, colour: Rgb) -> Mark {
    Mark {
        tag,
        ink: Ink::Disc {
            x,
            y,
            radius,
            colour,
        },
    }
}

/// A pale rectangle within an edge that tells it from the ground. Two fills, not four lines: lines that cross about words
/// are a table's to those who look for one.
fn framed(tag: Tag, area: (f32, f32, f32, f32), fill: Rgb, edge: Rgb) -> [Mark; 2] {
    const EDGE: f32 = 0.6;
    let (x, y, width, height) = area;
    let inner = (
        x + EDGE,
        y + EDGE,
        (width - 2.0 * EDGE).max(0.0),
        height - 2.0 * EDGE,
    );
    [rect(tag, area, edge), rect(tag, inner, fill)]
}

/// Slanting lines across a rectangle: its value is not shown.
fn hatch(tag: Tag, (x, y, width, height): (f32, f32, f32, f32), colour: Rgb) -> Vec<Mark> {
    let step = 4.0;
    let mut marks = Vec::new();
    let mut start = -height + step * 0.5;
    while start < width {
        // From the lower edge up to the right, cut where it leaves the rectangle.
        let from = start.max(0.0);
        let to = (start + height).min(width);
        marks.push(line(
            tag,
            (x + from, y + height - (from - start)),
            (x + to, y + height - (to - start)),
            0.45,
            colour,
        ));
        start += step;
    }
    marks
}
