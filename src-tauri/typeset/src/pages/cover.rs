//! The cover: a band with the document's own lattice, its title, what it belongs to and who carried it, their
//! logos, and what has to be said at its foot.

use super::sheet::{self, PAGE};
use super::vbox::{Ink, Mark, Vbox};
use super::{Frame, Place, Role, Setter, Tag, Tree};
use crate::Error;
use crate::document::Cover;
use crate::figures::lattice;
use crate::lines::Setting;
use crate::text::{Family, TextStyle, Weight};

/// The band, of the height of the page: as it is where there is room, and where a title wants some of it.
const BAND: f32 = 334.0;
const LEAST_BAND: f32 = 132.0;
const NO_BAND: f32 = 26.0;
/// The foot of all that stands on the cover.
const FOOT: f32 = 772.0;
/// Air below the band, between title and lines, above logos and above the foot.
const BELOW_BAND: f32 = 42.0;
const ABOVE_LINES: f32 = 30.0;
const ABOVE_LOGOS: f32 = 26.0;
const ABOVE_FOOT: f32 = 24.0;
/// The area that a logo of four by three fills, and the most it is wide and high: a wide one weighs no more
/// to the eye than a tall one.
const LOGO: (f32, f32) = (62.0, 40.0);
const LOGO_WIDEST: f32 = 132.0;
const LOGO_HIGHEST: f32 = 46.0;
const LOGO_GAP: f32 = 24.0;

/// A logo: which picture, how wide and how high.
struct Logo {
    number: usize,
    alt: String,
    width: f32,
    height: f32,
}

impl Setter<'_> {
    /// The cover as one box as high as the page.
    pub fn cover(&mut self, cover: &Cover) -> Result<Vbox, Error> {
        let page = self.sheet();
        // Lengths down the page follow its height; type does not.
        let share = page.height / PAGE.height;
        let accent = self.accent();
        // In the order of reading: what is set first is read first.
        let mut title = self.title(cover, 1.0)?;
        let lines = self.facts(cover)?;
        let logos = self.logos(cover)?;
        let mut foot = self.said_at_foot(cover)?;
        let gap = |it: &Vbox, air: f32| match it.height > 0.0 {
            true => it.height + air * share,
            false => 0.0,
        };
        let taken = |foot: &Vbox| {
            let beside = (BELOW_BAND + ABOVE_LINES) * share;
            lines.height + gap(&logos, ABOVE_LOGOS) + gap(foot, ABOVE_FOOT) + beside
        };
        for smaller in [0.85, 0.7, 0.6, 0.5] {
            if FOOT * share - taken(&foot) - title.height >= LEAST_BAND * share {
                break;
            }
            title = self.title(cover, smaller)?;
        }
        if FOOT * share - taken(&foot) - title.height < NO_BAND * share {
            // A long mention below many logos: it is set as small as elsewhere rather than cut.
            self.keeps_size = true;
            let smaller = self.said_at_foot(cover);
            self.keeps_size = false;
            foot = smaller?;
        }
        let below = taken(&foot) - (BELOW_BAND + ABOVE_LINES) * share;
        let room = FOOT * share - taken(&foot) - title.height;
        let band = room.clamp(NO_BAND * share, BAND * share);
        let mut whole = Vbox {
            height: page.height,
            ..Vbox::default()
        };
        let mut fill = |y, height, colour| {
            whole.marks.push(Mark {
                tag: Tag::Artifact,
                ink: Ink::Rect {
                    x: 0.0,
                    y,
                    width: page.width,
                    height,
                    colour,
                },
            });
        };
        fill(0.0, page.height, sheet::PAPER);
        fill(0.0, band, accent);
        // Squeezed, it would be no picture of anything.
        if let Some(drawn) = cover.lattice.as_ref().filter(|_| band > BAND * share * 0.6) {
            let air = 62.0 * band / BAND;
            let width = page.measure() - 24.0 * share;
            let area = (page.left, air, width, band - 2.0 * air);
            // Decoration: what it counts is told, as a figure, further on.
            whole
                .marks
                .extend(lattice::draw(drawn, area, sheet::WHITE, Tag::Artifact));
        }
        let mut y = band + BELOW_BAND * share;
        let height = title.height;
        whole.absorb(title, y);
        // Low on the page, unless the title is so long that it reaches there.
        y = (FOOT * share - below).max(y + height + ABOVE_LINES * share * 0.6);
        let rule = Ink::Rect {
            x: page.left,
            y: y - 15.0 * share,
            width: 34.0,
            height: 1.6,
            colour: accent,
        };
        whole.marks.push(Mark {
            tag: Tag::Artifact,
            ink: rule,
        });
        for (it, air) in [(lines, 0.0), (logos, ABOVE_LOGOS), (foot, ABOVE_FOOT)] {
            if it.height > 0.0 {
                y += air * share;
                let height = it.height;
                whole.absorb(it, y);
                y += height;
            }
        }
        Ok(whole)
    }

    /// The title, with what stands above and below it.
    fn title(&mut self, cover: &Cover, share: f32) -> Result<Vbox, Error> {
        let mut block = Vbox::default();
        let kicker = sheet::label(Weight::SemiBold, 8.4, self.accent());
        self.cover_text(&mut block, &cover.kicker, (kicker, 12.0), 10.0)?;
        // A title of any length leaves room for what stands below it.
        let size = match cover.title.chars().count() {
            0..=60 => 30.0,
            61..=110 => 26.0,
            111..=210 => 20.0,
            211..=400 => 15.0,
            _ => 11.5,
        } * share;
        let title = TextStyle {
            family: Family::Title,
            weight: Weight::SemiBold,
            italic: false,
            size,
            colour: sheet::INK,
        };
        self.cover_text(&mut block, &cover.title, (title, size * 1.2), 15.0)?;
        let subtitle = TextStyle {
            family: Family::Serif,
            weight: Weight::Regular,
            italic: true,
            size: 14.6 * share.max(0.75),
            colour: sheet::INK_2,
        };
        self.cover_text(
            &mut block,
            &cover.subtitle,
            (subtitle, subtitle.size * 1.3),
            0.0,
        )?;
        Ok(block)
    }

    /// What it belongs to, who carried it, edition and date: the first of them stands out.
    fn facts(&mut self, cover: &Cover) -> Result<Vbox, Error> {
        let mut block = Vbox::default();
        for (at, line) in cover.lines.iter().enumerate() {
            let style = match at {
                0 => sheet::label(Weight::SemiBold, 9.0, sheet::INK),
                _ => sheet::label(Weight::Regular, 9.0, sheet::INK_2),
            };
            self.cover_text(&mut block, line, (style, 13.6), 2.0)?;
        }
        Ok(block)
    }

    /// What has to be said before anything is read, and what the law wants said.
    fn said_at_foot(&mut self, cover: &Cover) -> Result<Vbox, Error> {
        let mut block = Vbox::default();
        let small = sheet::label(Weight::Regular, 7.8, sheet::INK_2);
        if let Some(note) = &cover.note {
            self.cover_text(&mut block, note, (small, 11.4), 3.0)?;
        }
        for line in cover.legal.lines() {
            self.cover_text(&mut block, line, (small, 11.4), 0.0)?;
        }
        Ok(block)
    }

    /// The logos in rows, each centred on the height of its row.
    fn logos(&mut self, cover: &Cover) -> Result<Vbox, Error> {
        let mut logos = Vec::with_capacity(cover.logos.len());
        for logo in &cover.logos {
            let drawn = self.shaper.memory.pictures.drawn(&logo.bytes);
            let drawn = drawn.map_err(|fault| Error::Picture {
                alt: logo.alt.clone(),
                fault,
            })?;
            let (width, height) = weighed(drawn.aspect());
            // As large as on other pages, and a little more where all is large.
            let share = match self.document.look.large {
                true => 0.72,
                false => 1.0,
            };
            let (width, height) = (width * share, height * share);
            logos.push(Logo {
                number: self.pictures.len(),
                alt: logo.alt.clone(),
                width,
                height,
            });
            self.pictures.push(drawn);
        }
        let left = self.sheet().left;
        let mut block = Vbox::default();
        for row in rows(logos, self.sheet().measure()) {
            let highest = row.iter().map(|logo| logo.height).fold(0.0, f32::max);
            if block.height > 0.0 {
                block.height += LOGO_GAP * 0.7;
            }
            let mut x = left;
            for logo in row {
                let node = self.tree.add(Tree::ROOT, Role::Figure);
                self.tree.node(node).alt = Some(logo.alt);
                block.marks.push(Mark {
                    tag: Tag::Node(node),
                    ink: Ink::Picture {
                        x,
                        y: block.height + (highest - logo.height) / 2.0,
                        width: logo.width,
                        height: logo.height,
                        number: logo.number,
                    },
                });
                x += logo.width + LOGO_GAP;
            }
            block.height += highest;
        }
        Ok(block)
    }

    /// Sets words below what a block holds.
    fn cover_text(
        &mut self,
        block: &mut Vbox,
        words: &str,
        (style, leading): (TextStyle, f32),
        beneath: f32,
    ) -> Result<(), Error> {
        let page = self.sheet();
        let frame = Frame {
            x: page.left,
            width: page.measure() - 20.0 * page.width / PAGE.width,
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
            return Ok(());
        }
        for it in boxes {
            let height = it.height;
            block.absorb(it, block.height);
            block.height += height;
        }
        block.height += beneath;
        Ok(())
    }
}

/// How wide and how high a logo is: all fill about the same area.
fn weighed(aspect: f32) -> (f32, f32) {
    let aspect = if aspect.is_finite() {
        aspect.clamp(0.05, 20.0)
    } else {
        1.0
    };
    let area = LOGO.0 * LOGO.1;
    let height = (area / aspect).sqrt();
    let height = height.min(LOGO_HIGHEST).min(LOGO_WIDEST / aspect);
    (height * aspect, height)
}

/// Logos in rows of about as many, none wider than the measure.
fn rows(logos: Vec<Logo>, measure: f32) -> Vec<Vec<Logo>> {
    let width = |row: &[Logo]| {
        let widths: f32 = row.iter().map(|logo| logo.width).sum();
        widths + LOGO_GAP * row.len().saturating_sub(1) as f32
    };
    let count = (width(&logos) / measure).ceil().max(1.0) as usize;
    let each = logos.len().div_ceil(count).max(1);
    let mut rows: Vec<Vec<Logo>> = Vec::new();
    for logo in logos {
        let begins = rows
            .last()
            .is_none_or(|row| row.len() >= each || width(row) + LOGO_GAP + logo.width > measure);
        if begins {
            rows.push(Vec::new());
        }
        if let Some(row) = rows.last_mut() {
            row.push(logo);
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn logos_of_any_shape_weigh_about_the_same_and_keep_their_proportions() {
        for aspect in [0.2, 0.5, 1.0, 1.6, 3.0, 8.0, 20.0] {
            let (width, height) = weighed(aspect);
            assert!(width <= LOGO_WIDEST + 0.01 && height <= LOGO_HIGHEST + 0.01);
            assert!((width / height - aspect).abs() < 0.01 * aspect);
        }
        let (width, height) = weighed(f32::NAN);
        assert!(width > 0.0 && height > 0.0);
    }

    #[test]
    fn rows_of_logos_stay_within_the_measure() {
        for count in 0..=12 {
            let logos: Vec<Logo> = (0..count)
                .map(|number| {
                    let (width, height) = weighed([0.3, 1.0, 4.0, 9.0][number % 4]);
                    Logo {
                        number,
                        alt: String::new(),
                        width,
                        height,
                    }
                })
                .collect();
            let rows = rows(logos, 425.0);
            assert_eq!(rows.iter().map(Vec::len).sum::<usize>(), count);
            for row in rows {
                let widths: f32 = row.iter().map(|logo| logo.width + LOGO_GAP).sum();
                assert!(widths - LOGO_GAP <= 425.0);
            }
        }
    }
}
