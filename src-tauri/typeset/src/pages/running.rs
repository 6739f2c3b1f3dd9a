//! What stands on every page beside its text: head, foot, number, draft mark. No part of the text.

use super::sheet;
use super::vbox::Vbox;
use super::{Frame, Place, Setter, Tag};
use crate::Error;
use crate::lines::Setting;
use crate::text::{TextStyle, Weight};

/// What two that face each other may take of the measure, each; more of it where the other leaves it, but for the air
/// between them.
const HALF: f32 = 0.48;
const BETWEEN: f32 = 0.04;

/// The mark of a draft.
const MARK: TextStyle = sheet::label(Weight::SemiBold, 7.6, sheet::WARN);

impl Setter<'_> {
    /// Running matter of a page, in page coordinates.
    pub fn running(&mut self, number: u32, is_cover: bool) -> Result<Vbox, Error> {
        let mut page = Vbox::default();
        let small = sheet::label(Weight::Regular, 7.0, sheet::INK_2);
        let document = self.document;
        if !is_cover {
            let running = &document.running;
            let (left, right) = self.facing(&running.header_left, &running.header_right, small)?;
            self.stand(
                &mut page,
                &running.header_left,
                small,
                self.sheet().head,
                Setting::LeftWhole,
                left,
            )?;
            self.stand(
                &mut page,
                &running.header_right,
                small,
                self.sheet().head,
                Setting::Right,
                right,
            )?;
            let share = self.beside_mark()?;
            self.stand(
                &mut page,
                &running.footer_left,
                small,
                self.sheet().foot,
                Setting::LeftWhole,
                share,
            )?;
            let strong = sheet::label(Weight::SemiBold, 7.6, sheet::INK);
            self.stand(
                &mut page,
                &number.to_string(),
                strong,
                self.sheet().foot,
                Setting::Right,
                HALF,
            )?;
        }
        if let Some(draft) = &document.draft {
            let setting = if is_cover {
                Setting::Right
            } else {
                Setting::Centred
            };
            self.stand(&mut page, draft, MARK, self.sheet().foot, setting, HALF)?;
        }
        Ok(page)
    }

    /// What two that face each other take of the measure.
    fn facing(&mut self, left: &str, right: &str, style: TextStyle) -> Result<(f32, f32), Error> {
        if left.is_empty() || right.is_empty() {
            return Ok((1.0, 1.0));
        }
        let measure = self.sheet().measure();
        let wanted = self.width(left, style)? / measure;
        let leaves = |other: f32| (1.0 - BETWEEN - other).max(HALF);
        let most = leaves(self.width(right, style)? / measure);
        Ok((most, leaves(wanted.min(most))))
    }

    /// What a foot may take of the measure beside the mark of a draft, which stands in the middle.
    fn beside_mark(&mut self) -> Result<f32, Error> {
        let Some(draft) = &self.document.draft else {
            return Ok(HALF);
        };
        let mark = self.width(draft, MARK)? / self.sheet().measure();
        Ok((HALF - mark / 2.0 - 0.02).max(0.1))
    }

    /// Words on a baseline; words too long for their share of the measure are cut short at a word.
    fn stand(
        &mut self,
        page: &mut Vbox,
        words: &str,
        style: TextStyle,
        baseline: f32,
        setting: Setting,
        share: f32,
    ) -> Result<(), Error> {
        let shape = sheet::Shape {
            style,
            leading: 10.0,
            above: 0.0,
            beneath: 0.0,
        };
        let whole = self.sheet().right - self.sheet().left;
        let width = whole * share;
        let mut kept: Vec<&str> = words.split_whitespace().collect();
        let mut shown = kept.join(" ");
        while kept.len() > 1 && self.width(&shown, style)? > width {
            kept.pop();
            shown = format!("{}…", kept.join(" "));
        }
        let frame = Frame {
            x: self.sheet().left,
            width: whole,
            place: Place::Page,
        };
        for it in self.words(&shown, Tag::Artifact, frame, &shape, setting)? {
            page.absorb(it, baseline - sheet::baseline(&self.air(&shape)));
        }
        Ok(())
    }
}
