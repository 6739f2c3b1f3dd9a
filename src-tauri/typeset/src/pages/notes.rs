//! Notes: a raised number where each is called, its words at the foot of the page.

use super::entry::prepend;
use super::setter::LinkTarget;
use super::sheet::{self, Shape};
use super::vbox::{LinkArea, Vbox};
use super::{Anchor, Frame, NodeId, Place, Role, Setter, Tag};
use crate::Error;
use crate::document::{Inline, Inlines, Style, note_mark, raised};
use crate::lines::{Line, Setting};
use crate::text::{Piece, Weight};
use std::rc::Rc;

/// Air between two notes.
const BETWEEN: f32 = 2.5;
/// How far the words of a note stand in from its number, at least.
const INDENT: f32 = 13.0;

/// A note that a piece of text calls: it is set once the line that calls it is.
pub(crate) struct Called {
    number: u32,
    node: NodeId,
    content: Inlines,
}

impl Setter<'_> {
    /// The call of a note. Within a note there is none: its words stand there in brackets.
    pub(super) fn note(
        &mut self,
        content: &[Inline],
        base: &Piece,
        node: NodeId,
        out: &mut Vec<Piece>,
    ) {
        if self.within_note {
            self.flatten(&[Inline::from("(")], base, node, out);
            self.flatten(content, base, node, out);
            self.flatten(&[Inline::from(")")], base, node, out);
            return;
        }
        // The number stands at the word that it is about.
        if let Some(before) = out.last_mut() {
            before.text.truncate(before.text.trim_end().len());
        }
        self.numbers.notes += 1;
        let number = self.numbers.notes;
        let reference = self.tree.add(node, Role::Reference);
        let words = format!("{} {number}", self.document.labels.note);
        let link = self.new_link(LinkTarget::Anchor(Anchor::Note(number)), words);
        let element = self.tree.add(reference, Role::Link);
        let mut call = Piece {
            text: raised(number),
            node: Tag::Node(element),
            link: Some(link),
            note: Some(self.called.len() as u32),
            ..base.clone()
        };
        call.style.weight = Weight::Regular;
        call.style.italic = false;
        call.style.colour = self.accent();
        out.push(call);
        self.called.push(Some(Called {
            number,
            node,
            content: content.to_vec(),
        }));
    }

    /// Gives the box of a line the notes that the line calls.
    pub(super) fn feet(
        &mut self,
        line: &Line,
        pieces: &[Piece],
        it: &mut Vbox,
    ) -> Result<(), Error> {
        for placed in &line.runs {
            let call = pieces[placed.run.piece as usize].note;
            let Some(called) = call.and_then(|at| self.called[at as usize].take()) else {
                continue;
            };
            it.anchors.push(Anchor::Call(called.number));
            it.feet.append(&mut self.foot(&called)?);
        }
        Ok(())
    }

    /// The lines of a note.
    fn foot(&mut self, called: &Called) -> Result<Vec<Rc<Vbox>>, Error> {
        let shape = shape();
        let sheet = self.sheet();
        let frame = Frame {
            x: sheet.left,
            width: sheet.measure(),
            place: Place::Page,
        };
        let element = self.tree.add(called.node, Role::Note(called.number));
        let label = self.tree.add(element, Role::Label);
        let back = self.tree.add(label, Role::Link);
        let body = self.tree.add(element, Role::Paragraph);
        let mark = note_mark(called.number);
        let width = self.width(&mark, shape.style)?;
        let indent = INDENT.max(width + 4.0);
        let inner = Frame {
            x: frame.x + indent,
            width: frame.width - indent,
            ..frame
        };
        let tag = Tag::Node(back);
        let number = self.words(&mark, tag, frame, &shape, Setting::LeftWhole)?;
        self.within_note = true;
        let pieces = self.pieces(&called.content, shape.style, body);
        let lines = self.paragraph(&pieces, inner, &shape, Setting::Justified);
        self.within_note = false;
        let mut lines = lines?;
        prepend(&mut lines, number, 0.0);
        let words = format!("{} {}", self.document.labels.note, called.number);
        let link = self.new_link(LinkTarget::Anchor(Anchor::Call(called.number)), words);
        if let Some(first) = lines.first_mut() {
            first.above = BETWEEN;
            first.anchors.push(Anchor::Note(called.number));
            first.links.push(LinkArea {
                x: frame.x,
                y: 0.0,
                width,
                height: first.height,
                link,
                tag,
            });
        }
        Ok(lines.into_iter().map(Rc::new).collect())
    }
}

/// Notes are set smaller than the text that calls them.
fn shape() -> Shape {
    let mut shape = sheet::paragraph(Style::Small);
    shape.style.size *= 0.94;
    shape.leading *= 0.92;
    Shape {
        above: 0.0,
        beneath: 0.0,
        ..shape
    }
}
