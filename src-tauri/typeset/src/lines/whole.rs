//! Words that are kept whole where lines have room for it, and titles in lines about equally long.

use super::fit::{Item, Tuning, fit};
use crate::text::{RunKind, Segment};

/// Short words that a title's line does not end with: they lead to what follows.
const LEADING: &[&str] = &[
    "a", "an", "and", "at", "au", "aux", "avec", "by", "ce", "ces", "cet", "cette", "chez", "dans",
    "de", "des", "du", "en", "entre", "et", "for", "from", "in", "la", "le", "les", "leur",
    "leurs", "of", "on", "or", "ou", "où", "par", "pour", "que", "qui", "sans", "ses", "son",
    "sous", "sur", "the", "to", "un", "une", "vers", "with", "à",
];

/// Whether a segment is a short word that leads to the next.
pub(super) fn leans(segment: &Segment) -> bool {
    let [run] = &segment.runs[..] else {
        return false;
    };
    let RunKind::Word { shaped, .. } = &run.kind else {
        return false;
    };
    LEADING.contains(&shaped.text.to_lowercase().as_str())
}

/// The same items, none of which a line ends at that leans on the next, unless more lines would be needed.
pub(super) fn leaning(
    mut items: Vec<Item>,
    measure: f32,
    tuning: Tuning,
    leans: &dyn Fn(usize) -> bool,
) -> Vec<Item> {
    let count = fit(&items, measure, tuning).len();
    if count == 1 {
        return items;
    }
    for at in 0..items.len() {
        let before = items[at];
        let Item::Glue { width, .. } = before else {
            continue;
        };
        if leans(at) {
            items[at] = Item::Space(width);
            if widest(&items) > measure || fit(&items, measure, tuning).len() > count {
                items[at] = before;
            }
        }
    }
    items
}

/// The ends of lines, none of them within a word where as many do with whole words: `cuts` are the places within.
pub(super) fn rather_whole(
    items: &[Item],
    measure: f32,
    tuning: Tuning,
    cuts: &dyn Fn(usize) -> bool,
) -> Vec<usize> {
    let ends = fit(items, measure, tuning);
    if !ends.iter().any(|&at| at < items.len() && cuts(at)) {
        return ends;
    }
    let whole = fit(&whole_words(items, measure, cuts), measure, tuning);
    match whole.len() <= ends.len() {
        true => whole,
        false => ends,
    }
}

/// The ends of as few lines as there can be, about equally long.
pub(super) fn balance(items: &[Item], measure: f32, tuning: Tuning) -> Vec<usize> {
    let mut best = fit(items, measure, tuning);
    if !(2..=4).contains(&best.len()) {
        return best;
    }
    let widest = widest(items);
    let (mut least, mut most) = (widest.max(measure * 0.4), measure);
    for _ in 0..7 {
        let middle = (least + most) / 2.0;
        let ends = fit(items, middle, tuning);
        if ends.len() <= best.len() {
            most = middle;
            best = ends;
        } else {
            least = middle;
        }
    }
    best
}

/// The widest stretch that no line end may cut.
fn widest(items: &[Item]) -> f32 {
    let (mut widest, mut stretch) = (0.0_f32, 0.0);
    for item in items {
        match item {
            Item::Box(width) | Item::Space(width) => stretch += width,
            _ => stretch = 0.0,
        }
        widest = widest.max(stretch);
    }
    widest
}

/// Words that are not parted at such `cuts`, but for those that are wider than a line: those of a title, which nothing
/// cuts, not at their own hyphens either.
pub(super) fn whole_words(items: &[Item], measure: f32, cuts: &dyn Fn(usize) -> bool) -> Vec<Item> {
    let ends = |item: &Item| matches!(item, Item::Glue { .. } | Item::Forced);
    let mut whole = items.to_vec();
    let mut from = 0;
    for word in whole.chunk_by_mut(|before, _| !ends(before)) {
        let begins = from;
        from += word.len();
        let width = |item: &Item| match item {
            Item::Box(width) | Item::Space(width) => *width,
            _ => 0.0,
        };
        if word.iter().map(width).sum::<f32>() > measure {
            continue;
        }
        for (item, at) in word.iter_mut().zip(begins..) {
            if matches!(item, Item::Penalty { .. }) && cuts(at) {
                *item = Item::Box(0.0);
            }
        }
    }
    whole
}
