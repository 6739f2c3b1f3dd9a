//! Stacking boxes into pages: where each page ends, and what stands again above the next.

use super::row::split;
use super::sheet;
use super::vbox::{Below, Vbox, gap, stack_height};
use std::collections::VecDeque;
use std::rc::Rc;

const ROOM: f32 = sheet::BOTTOM - sheet::TOP;

/// A box on its page.
pub(super) struct Stood {
    pub y: f32,
    pub it: Rc<Vbox>,
    /// Heads that stand again: no part of the text.
    pub again: bool,
}

/// Stacks boxes into pages.
pub(super) fn stack(mut queue: VecDeque<Rc<Vbox>>) -> Vec<Vec<Stood>> {
    let mut sheets = Vec::new();
    let mut open: Vec<Rc<Vbox>> = Vec::new();
    let mut used = 0.0_f32;
    while let Some(next) = queue.pop_front() {
        if next.new_page && !open.is_empty() {
            sheets.push(stand(std::mem::take(&mut open)));
            used = 0.0;
        }
        let (before, room) = match open.last() {
            Some(last) => (gap(last, &next), ROOM),
            None => (heads_height(&next), ROOM),
        };
        if used + before + next.height <= room + 0.01 {
            used += before + next.height;
            open.push(next);
            continue;
        }
        let left = room - used - before;
        let tall = next.height > ROOM * 0.3;
        let begins = open.is_empty();
        if tall && (begins || left > 80.0) {
            let whole = split((*next).clone(), left, false).or_else(|whole| {
                if begins {
                    split(*whole, left, true)
                } else {
                    Err(whole)
                }
            });
            match whole {
                Ok((first, rest)) => {
                    open.push(Rc::new(first));
                    sheets.push(stand(std::mem::take(&mut open)));
                    used = 0.0;
                    queue.push_front(Rc::new(rest));
                    continue;
                }
                Err(whole) if begins => {
                    // Nothing can cut it: better beyond the foot than lost.
                    sheets.push(stand(vec![Rc::new(*whole)]));
                    continue;
                }
                Err(_) => {}
            }
        } else if begins {
            sheets.push(stand(vec![next]));
            continue;
        }
        let end = open
            .iter()
            .rposition(|it| it.below == Below::MayEnd)
            .map_or(open.len(), |at| at + 1);
        queue.push_front(next);
        for it in open.drain(end..).rev() {
            queue.push_front(it);
        }
        sheets.push(stand(std::mem::take(&mut open)));
        used = 0.0;
    }
    if !open.is_empty() {
        sheets.push(stand(open));
    }
    sheets
}

fn heads_height(first: &Vbox) -> f32 {
    first
        .heads
        .as_ref()
        .map_or(0.0, |heads| stack_height(heads))
}

/// Gives the boxes of a page their heights, heads that stand again first.
fn stand(boxes: Vec<Rc<Vbox>>) -> Vec<Stood> {
    let mut stood = Vec::with_capacity(boxes.len());
    let mut y = sheet::TOP;
    if let Some(heads) = boxes.first().and_then(|first| first.heads.as_ref()) {
        for head in heads.iter() {
            stood.push(Stood {
                y,
                it: Rc::new(head.clone()),
                again: true,
            });
            y += head.height;
        }
    }
    let mut upper: Option<Rc<Vbox>> = None;
    for it in boxes {
        y += upper.map_or(0.0, |upper| gap(&upper, &it));
        stood.push(Stood {
            y,
            it: it.clone(),
            again: false,
        });
        y += it.height;
        upper = Some(it);
    }
    stood
}
