//! A document that comes for the first time: its parts are set side by side, for the lines that each is found to have.
//!
//! Structure, numbers and links are one after the other's: the blocks are set again in their order, which takes little time
//! once their lines are known.

use super::{Frame, Place, Setter, Tree};
use crate::document::{Block, Document, Inline, walk};
use crate::memory::Memory;
use crate::text::Fonts;

/// Fewer letters than this are set sooner than they are shared out.
const LEAST: usize = 4_000;
/// What is set beside the rest is held twice for a while, and not to be ended: a longer document is set as it comes.
const MOST: usize = 4_000_000;

/// Does `work`, which sets the first blocks, while others set the rest; gives what they found.
pub(super) fn beside<T>(
    document: &Document,
    fonts: &Fonts,
    shares: &[usize],
    found: &mut [Memory],
    work: impl FnOnce() -> T,
) -> T {
    rayon::in_place_scope(|scope| {
        for (bounds, memory) in shares.windows(2).zip(found) {
            let blocks = &document.blocks[bounds[0]..bounds[1]];
            scope.spawn(move |_| set(document, blocks, fonts, memory));
        }
        work()
    })
}

/// Where the shares of a document end, about as many letters in each as there are threads to set them.
pub(super) fn shares(document: &Document) -> Vec<usize> {
    let count = document.blocks.len();
    let threads = rayon::current_num_threads();
    let weights: Vec<usize> = document.blocks.iter().map(letters).collect();
    let whole: usize = weights.iter().sum();
    if threads < 2 || !(LEAST..MOST).contains(&whole) {
        return vec![count];
    }
    let mut ends = Vec::new();
    let mut sum = 0;
    for (at, weight) in weights.into_iter().enumerate() {
        sum += weight;
        if sum * threads >= whole * (ends.len() + 1) {
            ends.push(at + 1);
        }
    }
    ends.dedup();
    ends.pop();
    ends.push(count);
    ends
}

fn set(document: &Document, blocks: &[Block], fonts: &Fonts, memory: &mut Memory) {
    let mut setter = Setter::new(document, fonts, memory);
    for block in blocks {
        setter.lying = matches!(block, Block::Lying(_));
        let frame = Frame {
            x: setter.sheet().left,
            width: setter.sheet().measure(),
            place: Place::Page,
        };
        // What fails here fails again where it is told.
        let _ = setter.blocks(std::slice::from_ref(block), frame, Tree::ROOT);
    }
}

/// How much there is to be set in a block.
fn letters(block: &Block) -> usize {
    let mut sum = 0;
    walk(block, &mut |block| {
        sum += match block {
            Block::Heading(it) => of(&it.content),
            Block::Paragraph(it) => of(&it.content),
            Block::Quote(it) => of(&it.content) + of(&it.attribution),
            Block::Table(it) => of(&it.caption),
            Block::Figure(it) => of(&it.caption),
            _ => 0,
        };
    });
    sum
}

fn of(parts: &[Inline]) -> usize {
    let each = parts.iter().map(|part| match part {
        Inline::Text(words) => words.len(),
        Inline::Emph(content)
        | Inline::Strong(content)
        | Inline::Link { content, .. }
        | Inline::Ref { content, .. }
        | Inline::Foreign { content, .. }
        | Inline::Note(content) => of(content),
        Inline::PageRef { .. } | Inline::Break => 1,
    });
    each.sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Style;
    use crate::sample;

    #[test]
    fn the_shares_hold_all_blocks_in_their_order() {
        let blocks = (0..200).map(|at| Block::paragraph(Style::Body, "Un mot. ".repeat(at + 1)));
        let document = sample::frame(blocks.collect());
        for threads in [1, 2, 3, 8] {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads);
            let ends = pool.build().unwrap().install(|| shares(&document));
            assert_eq!(ends.len(), threads);
            assert_eq!(ends.last(), Some(&200));
            assert!(ends.is_sorted() && ends[0] > 0);
        }
        // A few lines are not shared out.
        let short = sample::frame(vec![Block::paragraph(Style::Body, "Un mot."); 3]);
        assert_eq!(shares(&short), [3]);
    }
}
