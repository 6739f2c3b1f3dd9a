//! What stands on every page beside its text: head, foot, number, draft mark. No part of the text.

use super::sheet;
use super::vbox::Vbox;
use super::{Frame, Place, Setter, Tag};
use crate::Error;
use crate::lines::Setting;
use crate::text::Weight;

impl Setter<'_> {
    /// Running matter of a page, in page coordinates.
    pub fn running(&mut self, number: u32, is_cover: bool) -> Result<Vbox, Error> {
        let mut page = Vbox::default();
        let small = sheet::label(Weight::Regular, 7.0, sheet::INK_2);
        let document = self.document;
        if !is_cover {
            let running = &document.running;
            self.stand(
                &mut page,
                &running.header_left,
                small,
                sheet::HEAD,
                Setting::LeftWhole,
            )?;
            self.stand(
                &mut page,
                &running.header_right,
                small,
                sheet::HEAD,
                Setting::Right,
            )?;
            self.stand(
                &mut page,
                &running.footer_left,
                small,
                sheet::FOOT,
                Setting::LeftWhole,
            )?;
            let strong = sheet::label(Weight::SemiBold, 7.6, sheet::INK);
            self.stand(
                &mut page,
                &number.to_string(),
                strong,
                sheet::FOOT,
                Setting::Right,
            )?;
        }
        if let Some(draft) = &document.draft {
            let mark = sheet::label(Weight::SemiBold, 7.6, sheet::WARN);
            let setting = if is_cover {
                Setting::Right
            } else {
                Setting::Centred
            };
            self.stand(&mut page, draft, mark, sheet::FOOT, setting)?;
        }
        Ok(page)
    }

    /// Words on a baseline; words too long for half the page are cut short at a word.
    fn stand(
        &mut self,
        page: &mut Vbox,
        words: &str,
        style: crate::text::TextStyle,
        baseline: f32,
        setting: Setting,
    ) -> Result<(), Error> {
        let shape = sheet::Shape {
            style,
            leading: 10.0,
            above: 0.0,
            beneath: 0.0,
        };
        let whole = sheet::RIGHT - sheet::LEFT;
        let width = whole * 0.48;
        let mut kept: Vec<&str> = words.split_whitespace().collect();
        let mut shown = kept.join(" ");
        while kept.len() > 1 && self.width(&shown, style)? > width {
            kept.pop();
            shown = format!("{}…", kept.join(" "));
        }
        let frame = Frame {
            x: sheet::LEFT,
            width: whole,
            place: Place::Page,
        };
        for it in self.words(&shown, Tag::Artifact, frame, &shape, setting)? {
            page.absorb(it, baseline - sheet::baseline(&shape));
        }
        Ok(())
    }
}
