//! Horizontal bars with their names and values.

use super::{keep_rows, rect};
use crate::Error;
use crate::document::{Bars, Tone};
use crate::lines::Setting;
use crate::pages::sheet::{self, label, mix};
use crate::pages::{Frame, Setter, Tag, Vbox};
use crate::text::Weight;

const THICKNESS: f32 = 8.0;

impl Setter<'_> {
    pub(super) fn bars(&mut self, bars: &Bars, frame: Frame, tag: Tag) -> Result<Vec<Vbox>, Error> {
        let largest = bars.bars.iter().map(|bar| bar.value).fold(0.0, f64::max);
        let full = bars.full.unwrap_or(largest);
        let name = label(Weight::Regular, 8.0, sheet::INK);
        let value = label(Weight::SemiBold, 8.0, sheet::INK);
        let mut names = 60.0_f32;
        let mut values = 20.0_f32;
        for bar in &bars.bars {
            names = names.max(self.width(&bar.label, name)?);
            values = values.max(self.width(&bar.text, value)?);
        }
        let names = names.min(frame.width * 0.42);
        let values = values.min(frame.width * 0.3);
        let start = frame.x + names + 10.0;
        let length = frame.x + frame.width - values - 8.0 - start;
        let mut boxes = Vec::with_capacity(bars.bars.len());
        for bar in &bars.bars {
            let label = self.drawn_words(
                &bar.label,
                tag,
                (frame.x, names),
                (name, 10.4),
                Setting::Left,
            )?;
            let mut row = Vbox {
                height: label.height.max(THICKNESS) + 5.0,
                ..Vbox::default()
            };
            let middle = row.height / 2.0;
            let y = middle - label.height / 2.0;
            row.absorb(label, y);
            let share = |value: f64| {
                let share = if full > 0.0 { value / full } else { 0.0 };
                length * (share.clamp(0.0, 1.0) as f32)
            };
            let colour = match bar.tone {
                Tone::Plain => self.accent(),
                tone => sheet::tone(tone, &self.document.look),
            };
            let top = middle - THICKNESS / 2.0;
            let whole = share(bar.value);
            let (pale, strong) = match bar.part {
                Some(part) => (whole, share(part).min(whole)),
                None => (0.0, whole),
            };
            if pale > 0.0 {
                let tint = mix(colour, sheet::WHITE, 0.75);
                row.marks
                    .push(rect(tag, (start, top, pale, THICKNESS), tint));
            }
            if strong > 0.0 {
                row.marks
                    .push(rect(tag, (start, top, strong, THICKNESS), colour));
            }
            let place = (start + whole + 6.0, values + 2.0);
            let text =
                self.drawn_words(&bar.text, tag, place, (value, 10.4), Setting::LeftWhole)?;
            let y = middle - text.height / 2.0;
            row.absorb(text, y);
            boxes.push(row);
        }
        keep_rows(&mut boxes);
        Ok(boxes)
    }
}
