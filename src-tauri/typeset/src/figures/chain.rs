//! Actors joined by one line, each with what it brings below.

use super::{disc, line};
use crate::Error;
use crate::document::{Chain, Link};
use crate::lines::Setting;
use crate::pages::sheet::{self, label};
use crate::pages::{Frame, Setter, Tag, Vbox};
use crate::text::{Family, TextStyle, Weight};

/// Height of the line and its dots.
const BAND: f32 = 52.0;
const LARGEST: f32 = 19.0;
const LEAST: f32 = 4.0;
const GUTTER: f32 = 14.0;
/// More stand in a second row.
const ABREAST: usize = 5;

const NAME: TextStyle = TextStyle {
    family: Family::Serif,
    weight: Weight::SemiBold,
    italic: false,
    size: 10.2,
    colour: sheet::INK,
};
const BRINGS: TextStyle = TextStyle {
    weight: Weight::Regular,
    italic: true,
    size: 9.4,
    ..NAME
};
const COUNT: TextStyle = label(Weight::Regular, 7.2, sheet::INK_2);

impl Setter<'_> {
    pub(super) fn chain(
        &mut self,
        chain: &Chain,
        frame: Frame,
        tag: Tag,
    ) -> Result<Vec<Vbox>, Error> {
        let abreast = match chain.links.len() {
            0 => return Ok(Vec::new()),
            // Even rows look better than one full and one nearly empty.
            count => count.div_ceil(count.div_ceil(self.abreast(chain, frame)?)),
        };
        let mut boxes = Vec::new();
        for row in chain.links.chunks(abreast) {
            let width = (frame.width - GUTTER * (abreast - 1) as f32) / abreast as f32;
            let mut it = Vbox {
                height: BAND,
                ..Vbox::default()
            };
            let middle = BAND / 2.0;
            let at = |place: usize| frame.x + (width + GUTTER) * place as f32;
            it.marks.push(line(
                tag,
                (frame.x, middle),
                (at(row.len() - 1) + width, middle),
                0.9,
                sheet::LINE_2,
            ));
            let mut columns = Vec::with_capacity(row.len());
            for (place, link) in row.iter().enumerate() {
                let x = at(place);
                self.dot(&mut it, link, (x + width / 2.0, middle), tag);
                let words = self.below_dot(link, (x, width), tag)?;
                let count = (COUNT, 11.0);
                let count =
                    self.drawn_words(&link.text, tag, (x, width), count, Setting::Centred)?;
                columns.push((words, count));
            }
            let high = |heights: &mut dyn Iterator<Item = f32>| heights.fold(0.0, f32::max);
            let names = high(&mut columns.iter().map(|(words, _)| words.height));
            let counts = high(&mut columns.iter().map(|(_, count)| count.height));
            it.height += names + counts + 4.0;
            for (words, count) in columns {
                it.absorb(words, BAND);
                // On one line, whatever stands above each.
                it.absorb(count, BAND + names);
            }
            boxes.push(it);
        }
        Ok(boxes)
    }

    /// How many stand side by side without a word that is cut.
    fn abreast(&mut self, chain: &Chain, frame: Frame) -> Result<usize, Error> {
        let mut longest = 1.0_f32;
        for link in &chain.links {
            longest = longest.max(self.longest(&link.label, NAME)?);
            longest = longest.max(self.longest(&link.note, BRINGS)?);
        }
        let fit = (frame.width + GUTTER) / (longest + GUTTER);
        Ok((fit as usize).clamp(1, ABREAST))
    }

    fn dot(&self, it: &mut Vbox, link: &Link, (x, y): (f32, f32), tag: Tag) {
        let colour = self.colour_of(link.tone);
        let area = if link.area.is_finite() {
            link.area.clamp(0.0, 1.0)
        } else {
            0.0
        };
        let radius = (LARGEST * area.sqrt()).max(LEAST);
        // A ring of paper, so that the line does not run into it.
        it.marks.push(disc(tag, (x, y), radius + 2.5, sheet::WHITE));
        it.marks.push(disc(tag, (x, y), radius, colour));
        if link.hidden {
            it.marks.push(disc(tag, (x, y), radius - 1.2, sheet::WHITE));
        }
    }

    /// What stands below a dot: name, and what it brings.
    fn below_dot(&mut self, link: &Link, place: (f32, f32), tag: Tag) -> Result<Vbox, Error> {
        let mut column = Vbox::default();
        for (words, style) in [(&link.label, (NAME, 12.6)), (&link.note, (BRINGS, 12.0))] {
            let lines = self.drawn_words(words, tag, place, style, Setting::Centred)?;
            if lines.height > 0.0 {
                let y = column.height;
                column.height += lines.height + 1.5;
                column.absorb(lines, y);
            }
        }
        Ok(column)
    }
}
