//! A document that comes for the first time: its parts are set side by side, for the lines that each is found to have.
//!
//! Structure, numbers and links are one after the other's: the blocks are set again in their order, which takes little time
//! once their lines are known.

use super::{Frame, Place, Setter, Tree};
use crate::document::{Block, Document, Inline, walk};
use crate::memory::Memory;
use crate::text::Fonts;
use std::ops::Range;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Fewer letters than this are set sooner than they are shared out.
const LEAST: usize = 4_000;
/// What is set beside the rest is held twice for a while, and not to be ended: a longer document is set as it comes.
const MOST: usize = 4_000_000;
/// So many blocks a helper takes at once.
const TOGETHER: usize = 4;

/// Which blocks are taken: from the first on by whoever sets the document, from the last back by those who help.
pub(super) struct Taken(Mutex<Range<usize>>);

impl Taken {
    pub fn of(document: &Document) -> Self {
        Self(Mutex::new(0..document.blocks.len()))
    }

    /// Takes the next block, unless somebody did.
    pub fn next(&self) -> Option<usize> {
        self.open().next()
    }

    /// Takes all that is left: nobody wants it any more.
    pub fn all(&self) {
        let mut open = self.open();
        open.start = open.end;
    }

    /// Takes some of the last blocks.
    fn last(&self) -> Range<usize> {
        let mut open = self.open();
        let from = open.end - TOGETHER.min(open.len());
        let taken = from..open.end;
        open.end = from;
        taken
    }

    fn open(&self) -> MutexGuard<'_, Range<usize>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Does `work`, which sets blocks from the first on, while others set them from the last back, until none is left; gives
/// what they found to those who ask later.
pub(super) fn beside<T>(
    document: &Document,
    fonts: &Fonts,
    taken: &Taken,
    found: &mut [Memory],
    work: impl FnOnce() -> T,
) -> T {
    rayon::in_place_scope(|scope| {
        for memory in found {
            scope.spawn(move |_| {
                let mut setter = Setter::new(document, fonts, memory);
                loop {
                    let blocks = taken.last();
                    if blocks.is_empty() {
                        return;
                    }
                    set(&mut setter, &document.blocks[blocks]);
                }
            });
        }
        work()
    })
}

/// How many help to set a document.
pub(super) fn helpers(document: &Document) -> usize {
    let threads = rayon::current_num_threads();
    let whole: usize = document.blocks.iter().map(letters).sum();
    match threads > 1 && (LEAST..MOST).contains(&whole) {
        true => threads - 1,
        false => 0,
    }
}

fn set(setter: &mut Setter, blocks: &[Block]) {
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
    fn every_block_is_taken_once_whoever_takes_it() {
        let blocks = (0..200).map(|_| Block::paragraph(Style::Body, "Un mot."));
        let document = sample::frame(blocks.collect());
        let taken = Taken::of(&document);
        let mut all = Vec::new();
        while let Some(next) = taken.next() {
            all.push(next);
            if next % 3 == 0 {
                all.extend(taken.last());
            }
        }
        assert!(taken.last().is_empty());
        all.sort_unstable();
        assert_eq!(all, (0..200).collect::<Vec<_>>());
    }

    #[test]
    fn who_sets_a_long_document_is_helped_and_a_few_lines_are_set_alone() {
        let long = Block::paragraph(Style::Body, "Un mot. ".repeat(100));
        let long = sample::frame(vec![long; 20]);
        let short = sample::frame(vec![Block::paragraph(Style::Body, "Un mot."); 3]);
        for threads in [1, 2, 8] {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads);
            pool.build().unwrap().install(|| {
                assert_eq!(helpers(&long), threads - 1);
                assert_eq!(helpers(&short), 0);
            });
        }
    }
}
