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
    /// Its content is at least so high.
    pub least: f32,
    /// Rules below the row: from, to, thickness, colour.
    pub rules: Vec<(f32, f32, f32, Rgb)>,
    /// Its stacks are columns of one list, so far from each other: they are set at the place of the first, and what is
    /// cut is shared among them anew.
    pub step: Option<f32>,
}

/// Items of a list in columns that stand on a page of their own, at least, in its first column.
const BEGUN: usize = 3;

impl Parts {
    /// A list in columns of about one height.
    pub fn flowing(items: Vec<Vbox>, columns: usize, step: f32) -> Self {
        let highest = items.iter().map(|it| it.height).fold(0.0, f32::max);
        let (mut least, mut most) = (highest, stack_height(&items));
        let count = |room| filled(&items, room).len();
        while most - least > 0.5 {
            let middle = (least + most) / 2.0;
            match count(middle) <= columns {
                true => most = middle,
                false => least = middle,
            }
        }
        let ends = filled(&items, most);
        let mut items = items.into_iter();
        let mut from = 0;
        let stacks = ends.into_iter().map(|end| {
            let stack = items.by_ref().take(end - from).collect();
            from = end;
            stack
        });
        Self {
            stacks: stacks.collect(),
            step: Some(step),
            ..Self::default()
        }
    }

    /// Cuts columns of one list: the first page is filled, the rest is shared anew.
    fn split_list(self, step: f32, room: f32, force: bool) -> Option<(Vbox, Vbox)> {
        let columns = self.stacks.len();
        let mut items: Vec<Vbox> = self.stacks.into_iter().flatten().collect();
        let ends = filled(&items, room);
        if !force && ends.first().is_none_or(|first| *first < BEGUN) {
            return None;
        }
        // The last few are not alone overleaf.
        let end = ends.get(columns - 1).or(ends.last())?;
        let end = (*end).min(items.len().saturating_sub(2 * columns)).max(1);
        let rest = items.split_off(end);
        let part = |items: Vec<Vbox>| Self::flowing(items, columns, step).compose();
        (!rest.is_empty()).then(|| (part(items), part(rest)))
    }

    /// The row as one box.
    pub fn compose(self) -> Vbox {
        let content = self
            .stacks
            .iter()
            .map(|stack| stack_height(stack))
            .fold(self.least, f32::max);
        let mut row = Vbox {
            height: self.pad_above + content + self.pad_below,
            ..Vbox::default()
        };
        for (at, stack) in self.stacks.iter().enumerate() {
            let aside = self.step.map_or(0.0, |step| step * at as f32);
            let mut y = self.pad_above;
            let mut upper: Option<&Vbox> = None;
            for it in stack {
                y += upper.map_or(0.0, |upper| gap(upper, it));
                row.absorb(it.clone().aside(aside), y);
                y += it.height;
                upper = Some(it);
            }
        }
        for &(from, to, width, colour) in &self.rules {
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
    /// `force`: also between what should stay together, rather than beyond the foot of a page.
    fn split(self, room: f32, force: bool) -> Option<(Vbox, Vbox)> {
        let room = room - self.pad_above - self.pad_below;
        if let Some(step) = self.step {
            return self.split_list(step, room, force);
        }
        let mut first = Self {
            stacks: Vec::new(),
            rules: Vec::new(),
            least: 0.0,
            ..self
        };
        let mut rest = Self {
            stacks: Vec::new(),
            rules: self.rules,
            ..first.clone()
        };
        let (mut fits, mut remains) = (false, false);
        for stack in self.stacks {
            let empty = stack.is_empty();
            let (upper, lower) = cut(stack, room, force);
            if !force && !empty && upper.is_empty() {
                // A stack that would only begin overleaf, beside others that begin here.
                return None;
            }
            fits |= !upper.is_empty();
            remains |= !lower.is_empty();
            first.stacks.push(upper);
            rest.stacks.push(lower);
        }
        (fits && remains).then(|| (first.compose(), rest.compose()))
    }
}

/// The ends of columns so high, filled one after the other with items; one that is higher has a column of its own.
fn filled(items: &[Vbox], room: f32) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut height = 0.0;
    for (at, it) in items.iter().enumerate() {
        let above = match at {
            0 => 0.0,
            _ => gap(&items[at - 1], it),
        };
        height += above + it.height;
        if height > room && at > 0 {
            ends.push(at);
            height = it.height;
        }
    }
    ends.push(items.len());
    ends
}

/// What of a stack stands in `room`, ending where a page may end, and what does not.
fn cut(mut stack: Vec<Vbox>, room: f32, force: bool) -> (Vec<Vbox>, Vec<Vbox>) {
    let mut height = 0.0;
    let mut fits = 0;
    let mut left = room;
    for (at, it) in stack.iter().enumerate() {
        height += it.height
            + at.checked_sub(1)
                .map_or(0.0, |above| gap(&stack[above], it));
        if height > room {
            break;
        }
        if force || it.below == Below::MayEnd || at + 1 == stack.len() {
            fits = at + 1;
            left = room - height;
        }
    }
    let mut lower = stack.split_off(fits);
    // Rows within rows: the first that does not fit may itself be cut.
    if force && let Some(next) = lower.first() {
        let before = stack.last().map_or(0.0, |last| gap(last, next));
        if let Ok((upper, rest)) = split(next.clone(), left - before, true) {
            stack.push(upper);
            lower[0] = rest;
        }
    }
    (stack, lower)
}

/// Cuts a box between two pages, if it is made of stacks that can be cut.
pub(super) fn split(mut it: Vbox, room: f32, force: bool) -> Result<(Vbox, Vbox), Box<Vbox>> {
    let Some(parts) = it.parts.take() else {
        return Err(Box::new(it));
    };
    match parts.clone().split(room, force) {
        Some((mut first, mut rest)) => {
            first.above = it.above;
            first.below = Below::MayEnd;
            first.heads.clone_from(&it.heads);
            first.beside.clone_from(&it.beside);
            // What stood beside the stacks (the rule of a column, a title) is not in them.
            let mut anchors = std::mem::take(&mut it.anchors);
            anchors
                .retain(|anchor| !first.anchors.contains(anchor) && !rest.anchors.contains(anchor));
            first.anchors.append(&mut anchors);
            rest.beneath = it.beneath;
            rest.below = it.below;
            rest.heads = it.heads;
            rest.goes_on = true;
            Ok((first, rest))
        }
        None => {
            it.parts = Some(parts);
            Err(Box::new(it))
        }
    }
}
