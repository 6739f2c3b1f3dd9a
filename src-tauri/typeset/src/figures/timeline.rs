//! Dated stretches and points on one axis, each named beside its bar.

use super::{line, rect};
use crate::Error;
use crate::document::Timeline;
use crate::lines::Setting;
use crate::pages::sheet::{self, label};
use crate::pages::{Frame, Ink, Mark, Setter, Tag, Vbox};
use crate::text::{Family, TextStyle, Weight};
use chrono::{Datelike, Months, NaiveDate};

const NAME: TextStyle = TextStyle {
    family: Family::Serif,
    weight: Weight::Medium,
    italic: false,
    size: 9.4,
    colour: sheet::INK,
};

const NOTE: TextStyle = label(Weight::Regular, 7.0, sheet::INK_2);
const POINT: TextStyle = label(Weight::Regular, 7.4, sheet::INK);

/// In large print, names that want more than this share of the width stand above.
const BESIDE: f32 = 0.42;
/// Height of what stands under the names of a span, and of a point, where they are not beside it.
const SPAN_BELOW: f32 = 14.0;
const POINT_BELOW: f32 = 9.0;

/// Room for names, within it for the dates of points; `above` the axis, or beside it.
struct Names {
    width: f32,
    dates: f32,
    above: bool,
}

/// Days against points.
struct Axis {
    first: NaiveDate,
    days: f32,
    x: f32,
    width: f32,
}

impl Axis {
    fn at(&self, date: NaiveDate) -> f32 {
        let days = (date - self.first).num_days() as f32;
        self.x + self.width * (days / self.days).clamp(0.0, 1.0)
    }
}

impl Setter<'_> {
    pub(super) fn timeline(
        &mut self,
        timeline: &Timeline,
        frame: Frame,
        tag: Tag,
    ) -> Result<Vec<Vbox>, Error> {
        let spans = timeline.spans.iter();
        let dates = spans
            .flat_map(|span| [Some(span.start), span.end])
            .flatten()
            .chain(timeline.milestones.iter().map(|point| point.date));
        let (Some(first), Some(last)) = (dates.clone().min(), dates.max()) else {
            return Ok(Vec::new());
        };
        let first = first.with_day(1).unwrap_or(first);
        let last = last
            .with_day(1)
            .and_then(|month| month.checked_add_months(Months::new(1)))
            .unwrap_or(last);
        let names = self.names(timeline, frame.width)?;
        let left = match names.above {
            true => 0.0,
            false => names.width + 12.0,
        };
        // What is still open goes on beyond the axis.
        let goes_on = timeline.spans.iter().any(|span| span.end.is_none());
        let open = if goes_on { 10.0 } else { 0.0 };
        let axis = Axis {
            first,
            days: ((last - first).num_days() as f32).max(1.0),
            x: frame.x + left,
            width: frame.width - left - open,
        };
        let place = (frame.x, names.width);
        let mut boxes = vec![self.months(&axis, last)?];
        // From where on the lines of the months run through each row: not through names.
        let mut tops = vec![0.0];
        for span in &timeline.spans {
            let mut row = self.named(&span.label, &span.note, None, place, tag)?;
            let mut y = 4.2;
            if names.above {
                y = row.height - 2.0;
                row.height += SPAN_BELOW;
            }
            let colour = self.colour_of(span.tone);
            let from = axis.at(span.start);
            let to = axis.at(span.end.unwrap_or(last)).max(from + 2.0);
            row.marks.push(rect(tag, (from, y, to - from, 7.0), colour));
            if span.end.is_none() {
                let further = [(to, y + 1.4, 4.0, 4.2), (to + 5.0, y + 2.2, 3.0, 2.6)];
                row.marks
                    .extend(further.map(|area| rect(tag, area, colour)));
            }
            tops.push(if names.above { y - 2.0 } else { 0.0 });
            boxes.push(row);
        }
        for (at, point) in timeline.milestones.iter().enumerate() {
            let dates = Some(names.dates);
            let mut row = self.named(&point.note, &point.label, dates, place, tag)?;
            let mut row_middle = row.height / 2.0 + 0.5;
            if names.above {
                row.height += POINT_BELOW;
                row_middle = POINT_BELOW - 2.0;
            }
            if at == 0 {
                let mut spaced = Vbox {
                    height: row.height + 5.0,
                    ..Vbox::default()
                };
                spaced.absorb(row, 5.0);
                row = spaced;
            }
            row.marks.push(Mark {
                tag,
                ink: Ink::Disc {
                    x: axis.at(point.date),
                    y: row.height - row_middle,
                    radius: 2.6,
                    colour: sheet::INK,
                },
            });
            tops.push(match names.above {
                true => row.height - POINT_BELOW,
                false => 0.0,
            });
            boxes.push(row);
        }
        let ticks = ticks(first, last);
        for (row, top) in boxes.iter_mut().zip(tops).skip(1) {
            let grid: Vec<Mark> = ticks
                .iter()
                .map(|date| axis.at(*date))
                .map(|x| line(Tag::Artifact, (x, top), (x, row.height), 0.35, sheet::LINE))
                .collect();
            row.marks.splice(0..0, grid);
        }
        Ok(boxes)
    }

    /// The months above the axis. They are its scale, no words of the text.
    fn months(&mut self, axis: &Axis, last: NaiveDate) -> Result<Vbox, Error> {
        let mut row = Vbox {
            height: 15.0,
            ..Vbox::default()
        };
        let style = label(Weight::Regular, 6.4, sheet::INK_2);
        let ticks = ticks(axis.first, last);
        let mut year = None;
        for (at, date) in ticks.iter().enumerate() {
            let x = axis.at(*date);
            let end = ticks
                .get(at + 1)
                .map_or(axis.x + axis.width, |next| axis.at(*next));
            let months = &self.document.labels.months;
            let mut words = months
                .get(date.month0() as usize)
                .cloned()
                .unwrap_or_default();
            if year != Some(date.year()) {
                year = Some(date.year());
                let with_year = format!("{words} {}", date.year());
                if self.width(&with_year, style)? < end - x {
                    words = with_year;
                }
            }
            if self.width(&words, style)? > end - x {
                continue;
            }
            let place = (x + 1.0, end - x);
            let text = self.drawn_words(
                &words,
                Tag::Artifact,
                place,
                (style, 9.0),
                Setting::LeftWhole,
            )?;
            row.absorb(text, 1.0);
        }
        row.marks.push(line(
            Tag::Artifact,
            (axis.x, 13.0),
            (axis.x + axis.width, 13.0),
            0.6,
            sheet::LINE_2,
        ));
        Ok(row)
    }

    /// Room for the names, and within it for the dates of points: as much as they need, and the axis can spare.
    fn names(&mut self, timeline: &Timeline, width: f32) -> Result<Names, Error> {
        let (mut names, mut dates) = (0.0_f32, 0.0_f32);
        for span in &timeline.spans {
            names = names.max(self.width(&span.label, NAME)?);
            names = names.max(self.width(&span.note, NOTE)?);
        }
        for point in &timeline.milestones {
            dates = dates.max(self.width(&point.note, NOTE)?);
        }
        let large = self.document.look.large;
        let dates = (dates + 10.0).min(width * if large { 0.3 } else { 0.18 });
        for point in &timeline.milestones {
            names = names.max(dates + self.width(&point.label, POINT)?);
        }
        let above = large && names > width * BESIDE;
        Ok(Names {
            width: match above {
                true => width,
                false => (names + 2.0).clamp(width * 0.24, width * 0.52),
            },
            dates,
            above,
        })
    }

    /// Name and note of a row, one below the other or, where there is room for a date, side by side.
    fn named(
        &mut self,
        first: &str,
        second: &str,
        date: Option<f32>,
        (x, width): (f32, f32),
        tag: Tag,
    ) -> Result<Vbox, Error> {
        let small = NOTE;
        let mut row = Vbox::default();
        let Some(date) = date else {
            let name =
                self.drawn_words(first, tag, (x, width), (NAME, 12.0), Setting::LeftWhole)?;
            let note =
                self.drawn_words(second, tag, (x, width), (small, 9.4), Setting::LeftWhole)?;
            row.height = 1.5;
            for it in [name, note] {
                let y = row.height;
                row.height += it.height;
                row.absorb(it, y);
            }
            row.height += 4.5;
            return Ok(row);
        };
        let when = self.drawn_words(
            first,
            tag,
            (x, date - 4.0),
            (small, 11.0),
            Setting::LeftWhole,
        )?;
        let left = if when.height > 0.0 { date } else { 0.0 };
        let what = self.drawn_words(
            second,
            tag,
            (x + left, width - left),
            (POINT, 11.0),
            Setting::LeftWhole,
        )?;
        row.height = when.height.max(what.height) + 2.0;
        row.absorb(when, 0.5);
        row.absorb(what, 0.5);
        Ok(row)
    }
}

/// First days of months, as many as an axis bears.
fn ticks(first: NaiveDate, last: NaiveDate) -> Vec<NaiveDate> {
    let months = (last.year() - first.year()) * 12 + last.month0() as i32 - first.month0() as i32;
    // Seven at most: more are a row of words that says little.
    let step = match months {
        ..=7 => 1,
        8..=14 => 2,
        15..=21 => 3,
        22..=42 => 6,
        43..=84 => 12,
        _ => 60,
    };
    let mut found = Vec::new();
    let mut date = first;
    while date < last {
        found.push(date);
        match date.checked_add_months(Months::new(step)) {
            Some(next) => date = next,
            None => break,
        }
    }
    found
}
