//! Where the boxes of a page stand on it, one below the other.

use super::sheet::Sheet;
use super::stack::{GIVE_AT_MOST, height};
use super::vbox::{Vbox, gap, stack_height};
use std::rc::Rc;

/// A box on its page.
pub(super) struct Stood {
    pub y: f32,
    pub it: Rc<Vbox>,
    /// Heads that stand again: no part of the text.
    pub again: bool,
}

/// The height of heads that stand again above a box.
pub(super) fn heads_height(first: &Vbox) -> f32 {
    first
        .heads
        .as_ref()
        .map_or(0.0, |heads| stack_height(heads))
}

/// Gives the boxes of a page their heights, heads that stand again first.
pub(super) fn stand(boxes: Vec<Rc<Vbox>>, sheet: Sheet) -> Vec<Stood> {
    let mut stood = Vec::with_capacity(boxes.len());
    let mut y = sheet.top;
    if let Some(heads) = boxes.first().and_then(|first| first.heads.as_ref()) {
        let mut upper: Option<&Vbox> = None;
        for head in heads.iter() {
            y += upper.map_or(0.0, |upper| gap(upper, head));
            stood.push(Stood {
                y,
                it: Rc::new(head.clone()),
                again: true,
            });
            y += head.height;
            upper = Some(head);
        }
    }
    for it in boxes.iter().take(1).flat_map(|first| &first.beside) {
        stood.push(Stood {
            y,
            it: it.clone(),
            again: true,
        });
    }
    let gaps: f32 = boxes.windows(2).map(|two| gap(&two[0], &two[1])).sum();
    let over = y + height(boxes.iter()) - sheet.bottom;
    // What is beyond the foot by more stands there because nothing can cut it.
    let kept = match over > 0.0 && over <= GIVE_AT_MOST * gaps + 0.01 {
        true => 1.0 - over / gaps,
        false => 1.0,
    };
    let mut upper: Option<Rc<Vbox>> = None;
    for it in boxes {
        y += upper.map_or(0.0, |upper| gap(&upper, &it) * kept);
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
