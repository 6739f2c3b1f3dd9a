//! The cover: a band with the document's own lattice, its title, and what it belongs to.

use super::sheet;
use super::vbox::{Ink, Mark, Vbox};
use super::{Frame, Place, Role, Setter, Tag, Tree};
use crate::Error;
use crate::document::Cover;
use crate::figures::lattice;
use crate::lines::Setting;
use crate::text::{Family, TextStyle, Weight};

const BAND: f32 = 334.0;
const LINES_BOTTOM: f32 = 672.0;
const NOTE: f32 = 752.0;

impl Setter<'_> {
    /// The cover as one box as high as the page.
    pub fn cover(&mut self, cover: &Cover) -> Result<Vbox, Error> {
        let accent = self.accent();
        let mut page = Vbox {
            height: sheet::HEIGHT,
            ..Vbox::default()
        };
        let mut fill = |y, height, colour| {
            page.marks.push(Mark {
                tag: Tag::Artifact,
                ink: Ink::Rect {
                    x: 0.0,
                    y,
                    width: sheet::WIDTH,
                    height,
                    colour,
                },
            });
        };
        fill(0.0, sheet::HEIGHT, sheet::PAPER);
        fill(0.0, BAND, accent);
        let frame = Frame {
            x: sheet::LEFT,
            width: sheet::RIGHT - sheet::LEFT,
            place: Place::Page,
        };
        if let Some(drawn) = &cover.lattice {
            let area = (frame.x, 62.0, frame.width - 24.0, BAND - 124.0);
            // Decoration: what it counts is told, as a figure, further on.
            page.marks
                .extend(lattice::draw(drawn, area, sheet::WHITE, Tag::Artifact));
        }
        let mut y = BAND + 42.0;
        let kicker = sheet::label(Weight::SemiBold, 8.4, accent);
        y = self.cover_text(&mut page, &cover.kicker, (kicker, 12.0), y, 10.0)?;
        // A title of any length leaves room for what stands below it.
        let size = match cover.title.chars().count() {
            0..=90 => 27.0,
            91..=180 => 21.0,
            181..=360 => 16.0,
            _ => 12.0,
        };
        let title = TextStyle {
            family: Family::Serif,
            weight: Weight::SemiBold,
            italic: false,
            size,
            colour: sheet::INK,
        };
        y = self.cover_text(&mut page, &cover.title, (title, size * 1.22), y, 16.0)?;
        let subtitle = TextStyle {
            weight: Weight::Regular,
            italic: true,
            size: 14.6,
            colour: sheet::INK_2,
            ..title
        };
        y = self.cover_text(&mut page, &cover.subtitle, (subtitle, 19.0), y, 24.0)?;
        let small = sheet::label(Weight::Regular, 8.2, sheet::INK_2);
        let mut lines = Vbox::default();
        let mut below = 0.0;
        for line in &cover.lines {
            below = self.cover_text(&mut lines, line, (small, 12.4), below, 0.0)?;
        }
        // Low on the page, unless the title is so long that it reaches there.
        page.absorb(lines, (LINES_BOTTOM - below).max(y));
        if let Some(note) = &cover.note {
            let at = NOTE.max(y + below + 12.0);
            self.cover_text(&mut page, note, (small, 12.4), at, 0.0)?;
        }
        Ok(page)
    }

    /// Sets words at `y`; gives where the next ones may stand.
    fn cover_text(
        &mut self,
        page: &mut Vbox,
        words: &str,
        (style, leading): (TextStyle, f32),
        mut y: f32,
        beneath: f32,
    ) -> Result<f32, Error> {
        let frame = Frame {
            x: sheet::LEFT,
            width: sheet::RIGHT - sheet::LEFT - 20.0,
            place: Place::Page,
        };
        let shape = sheet::Shape {
            style,
            leading,
            above: 0.0,
            beneath: 0.0,
        };
        let node = self.tree.add(Tree::ROOT, Role::Paragraph);
        let boxes = self.words(words, Tag::Node(node), frame, &shape, Setting::Balanced)?;
        if boxes.is_empty() {
            return Ok(y);
        }
        for it in boxes {
            let height = it.height;
            page.absorb(it, y);
            y += height;
        }
        Ok(y + beneath)
    }
}
