//! The table of contents: headings and the pages found in the pass before.

use super::setter::LinkTarget;
use super::sheet;
use super::vbox::{Below, Ink, LinkArea, Mark, Vbox};
use super::{Anchor, Frame, NodeId, Role, Setter, Tag};
use crate::Error;
use crate::document::{Contents, plain};
use crate::lines::Setting;
use crate::text::Weight;

const NUMBER_WIDTH: f32 = 34.0;

impl Setter<'_> {
    pub fn contents(
        &mut self,
        contents: &Contents,
        frame: Frame,
        parent: NodeId,
    ) -> Result<Vec<Vbox>, Error> {
        let element = self.tree.add(parent, Role::Contents);
        let shape = sheet::heading(1, self.accent());
        let title = self.tree.add(element, Role::Caption);
        let mut boxes = self.words(
            &contents.title,
            Tag::Node(title),
            frame,
            &shape,
            Setting::LeftWhole,
        )?;
        for it in &mut boxes {
            it.below = Below::Stays;
        }
        for (number, heading) in self.document.headings().into_iter().enumerate() {
            if heading.level > contents.depth {
                continue;
            }
            let words = plain(&heading.content);
            boxes.append(&mut self.contents_line(
                &words,
                heading.level.max(1),
                Anchor::Heading(number),
                frame,
                element,
            )?);
        }
        if let Some(last) = boxes.last_mut() {
            last.beneath = 18.0;
        }
        Ok(boxes)
    }

    fn contents_line(
        &mut self,
        words: &str,
        level: u8,
        anchor: Anchor,
        frame: Frame,
        parent: NodeId,
    ) -> Result<Vec<Vbox>, Error> {
        let item = self.tree.add(parent, Role::ContentsItem);
        let node = self.tree.add(item, Role::Link);
        let indent = 14.0 * f32::from(level - 1);
        let mut shape = sheet::paragraph(crate::document::Style::Body);
        shape.leading = 16.0;
        shape.beneath = 0.0;
        if level == 1 {
            shape.style.weight = Weight::Medium;
            shape.above = 7.0;
        } else {
            shape.style.size = 10.0;
            shape.style.colour = sheet::INK_2;
            shape.leading = 14.6;
        }
        let inner = Frame {
            x: frame.x + indent,
            width: frame.width - indent - NUMBER_WIDTH,
            ..frame
        };
        let mut boxes = self.words(words, Tag::Node(node), inner, &shape, Setting::LeftWhole)?;
        let page = self.page_of.get(&anchor).copied().unwrap_or(10).to_string();
        let mut number_shape = shape;
        number_shape.style = sheet::label(Weight::Regular, 8.4, sheet::INK_2);
        let column = Frame {
            x: frame.x + frame.width - NUMBER_WIDTH,
            width: NUMBER_WIDTH,
            ..frame
        };
        let number = self.words(
            &page,
            Tag::Node(node),
            column,
            &number_shape,
            Setting::Right,
        )?;
        let Some(last) = boxes.last_mut() else {
            return Ok(boxes);
        };
        leader(last, &number, frame, &self.air(&shape));
        for it in number {
            last.absorb(it, 0.0);
        }
        let link = self.new_link(LinkTarget::Anchor(anchor), words.to_owned());
        for it in &mut boxes {
            it.links.push(LinkArea {
                x: frame.x,
                y: 0.0,
                width: frame.width,
                height: it.height,
                link,
                tag: Tag::Node(node),
            });
        }
        super::keep(&mut boxes);
        Ok(boxes)
    }
}

/// A thin line from the words to their page.
fn leader(line: &mut Vbox, number: &[Vbox], frame: Frame, shape: &sheet::Shape) {
    let ends = line.marks.iter().filter_map(|mark| match &mark.ink {
        Ink::Word {
            x, size, shaped, ..
        } => Some(x + shaped.width * size),
        _ => None,
    });
    let from = ends.fold(frame.x, f32::max) + 7.0;
    let starts = number
        .iter()
        .flat_map(|it| &it.marks)
        .filter_map(|mark| match mark.ink {
            Ink::Word { x, .. } => Some(x),
            _ => None,
        });
    let to = starts.fold(frame.x + frame.width, f32::min) - 7.0;
    if to - from > 8.0 {
        let y = sheet::baseline(shape) - 0.4;
        line.marks.push(Mark {
            tag: Tag::Artifact,
            ink: Ink::Line {
                from: (from, y),
                to: (to, y),
                width: 0.35,
                colour: sheet::LINE,
            },
        });
    }
}
