//! Stacks side by side (cells of a row, columns), and how they are cut between two pages.

use super::Tag;
use super::vbox::{Below, Ink, Mark, Vbox, gap, stack_height};
use crate::document::Rgb;

/// The stacks of a row and what frames them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Parts {
    pub stacks: Vec<Vec<Vbox>>,
    pub pad_above: f32,
    pub pad_below: f32,
    /// Rule below the row: from, to, thickness, colour.
    pub rule: Option<(f32, f32, f32, Rgb)>,
}

impl Parts {
    /// The row as one box.
    pub fn compose(self) -> Vbox {
        let content = self
            .stacks
            .iter()
            .map(|stack| stack_height(stack))
            .fold(0.0, f32::max);
        let mut row = Vbox {
            height: self.pad_above + content + self.pad_below,
            ..Vbox::default()
        };
        for stack in &self.stacks {
            let mut y = self.pad_above;
            let mut upper: Option<&Vbox> = None;
            for it in stack {
                y += upper.map_or(0.0, |upper| gap(upper, it));
                row.absorb(it.clone(), y);
                y += it.height;
                upper = Some(it);
            }
        }
        if let Some((from, to, width, colour)) = self.rule {
            row.marks.push(Mark {
                tag: Tag::Artifact,
                ink: Ink::Line {
                    from: (from, row.height),
                    to: (to, row.height),
                    width,
                    colour,
                },
            });
        }
        row.parts = Some(Box::new(self));
        row
    }

    /// Cuts the row so that its first part is no higher than `room`; none if nothing fits.
    fn split(self, room: f32) -> Option<(Vbox, Vbox)> {
        let room = room - self.pad_above - self.pad_below;
        let mut first = Self {
            stacks: Vec::new(),
            rule: None,
            ..self
        };
        let mut rest = Self {
            stacks: Vec::new(),
            ..first.clone()
        };
        rest.rule = self.rule;
        let (mut fits, mut remains) = (false, false);
        for mut stack in self.stacks {
            let at = cut(&stack, room);
            fits |= at > 0;
            remains |= at < stack.len();
            rest.stacks.push(stack.split_off(at));
            first.stacks.push(stack);
        }
        (fits && remains).then(|| (first.compose(), rest.compose()))
    }
}

/// How many boxes of a stack stand in `room`, ending where a page may end.
fn cut(stack: &[Vbox], room: f32) -> usize {
    let mut height = 0.0;
    let mut fits = 0;
    for (at, it) in stack.iter().enumerate() {
        height += it.height
            + at.checked_sub(1)
                .map_or(0.0, |above| gap(&stack[above], it));
        if height > room {
            break;
        }
        if it.below == Below::MayEnd || at + 1 == stack.len() {
            fits = at + 1;
        }
    }
    fits
}

/// Cuts a box between two pages, if it is made of stacks that can be cut.
pub(super) fn split(mut it: Vbox, room: f32) -> Result<(Vbox, Vbox), Vbox> {
    let Some(parts) = it.parts.take() else {
        return Err(it);
    };
    match parts.clone().split(room) {
        Some((mut first, mut rest)) => {
            first.above = it.above;
            first.below = Below::MayEnd;
            first.heads.clone_from(&it.heads);
            // What stood beside the stacks (the rule of a column, a title) is not in them.
            let mut anchors = std::mem::take(&mut it.anchors);
            anchors
                .retain(|anchor| !first.anchors.contains(anchor) && !rest.anchors.contains(anchor));
            first.anchors.append(&mut anchors);
            rest.beneath = it.beneath;
            rest.below = it.below;
            rest.heads = it.heads;
            Ok((first, rest))
        }
        None => {
            it.parts = Some(parts);
            Err(it)
        }
    }
}
