//! Pages and fonts as they were written last: what did not change is not written again.

use super::fonts::{Embedded, Program};
use crate::pages::{Ink, Mark, NodeId, Tag};
use crate::quick::Quickly;
use crate::text::{Face, Shaped};
use std::collections::HashMap;
use std::hash::{BuildHasher, Hash, Hasher};
use std::sync::Arc;

/// So many pages are kept even when they were not asked for of late.
pub(super) const PAGES: usize = 600;
/// So many reduced fonts and sets of them.
const FONTS: usize = 64;
const SETS: usize = 6;

/// A page as it was written.
pub(super) struct Leaf {
    /// Its deflated content.
    pub content: Vec<u8>,
    /// Element of each marked content, by rank of first appearance on the page.
    pub order: Vec<u32>,
}

/// All of a page that decides how it is written.
pub(super) struct Asked {
    key: u64,
    /// Its ink; its elements are numbered as they appear.
    pub marks: Vec<Mark>,
    programs: Vec<u64>,
}

struct Known {
    asked: Asked,
    leaf: Arc<Leaf>,
    turn: u32,
}

/// What was written.
#[derive(Default)]
pub(crate) struct Kept {
    pages: HashMap<u64, Vec<Known>, Quickly>,
    programs: Vec<Arc<Program>>,
    sets: Vec<Arc<Embedded>>,
    hasher: Quickly,
    held: usize,
    turn: u32,
    last: u64,
}

impl Kept {
    /// What is asked of a page, and its elements by number.
    pub(super) fn ask(&self, mut marks: Vec<Mark>, embedded: &Embedded) -> (Asked, Vec<NodeId>) {
        let mut ranks: HashMap<NodeId, u32, Quickly> = HashMap::default();
        let mut nodes = Vec::new();
        let mut faces = [false; u8::MAX as usize + 1];
        let mut state = self.hasher.build_hasher();
        for mark in &mut marks {
            if let Tag::Node(node) = &mut mark.tag {
                *node = *ranks.entry(*node).or_insert_with(|| {
                    nodes.push(*node);
                    nodes.len() as u32 - 1
                });
            }
            if let Some(face) = face(&mark.ink) {
                faces[usize::from(face.0)] = true;
            }
            hash(mark, &mut state);
        }
        let programs: Vec<u64> = (0..=u8::MAX)
            .filter(|&face| faces[usize::from(face)])
            .filter_map(|face| embedded.number(Face(face)))
            .collect();
        programs.hash(&mut state);
        let asked = Asked {
            key: state.finish(),
            marks,
            programs,
        };
        (asked, nodes)
    }

    pub(super) fn find(&mut self, asked: &Asked) -> Option<Arc<Leaf>> {
        let same = |known: &&mut Known| {
            known.asked.programs == asked.programs && known.asked.marks == asked.marks
        };
        let known = self.pages.get_mut(&asked.key)?.iter_mut().find(same)?;
        known.turn = self.turn;
        Some(known.leaf.clone())
    }

    /// Keeps a page, unless it is kept.
    pub(super) fn keep(&mut self, asked: Asked, leaf: Arc<Leaf>) {
        let same = self.pages.entry(asked.key).or_default();
        if same.iter().any(|known| Arc::ptr_eq(&known.leaf, &leaf)) {
            return;
        }
        self.held += 1;
        same.push(Known {
            asked,
            leaf,
            turn: self.turn,
        });
    }

    /// A reduced font that is wanted again.
    pub(super) fn program(&self, same: impl Fn(&Program) -> bool) -> Option<Arc<Program>> {
        self.programs.iter().find(|it| same(it)).cloned()
    }

    /// Keeps a reduced font under a number of its own.
    pub(super) fn keep_program(&mut self, mut program: Program) -> Arc<Program> {
        self.last += 1;
        program.number = self.last;
        let program = Arc::new(program);
        self.programs.push(program.clone());
        program
    }

    pub(super) fn set(&self, same: impl Fn(&Embedded) -> bool) -> Option<Arc<Embedded>> {
        self.sets.iter().find(|it| same(it)).cloned()
    }

    pub(super) fn keep_set(&mut self, set: Arc<Embedded>) {
        self.sets.push(set);
    }

    /// How many pages are kept.
    #[cfg(test)]
    pub fn count(&self) -> usize {
        self.held
    }

    /// A document is done: what is of no more use goes.
    pub fn tidy(&mut self) {
        if self.held > PAGES {
            let turn = self.turn;
            self.held = 0;
            self.pages.retain(|_, known| {
                known.retain(|known| known.turn == turn);
                self.held += known.len();
                !known.is_empty()
            });
        }
        let old = self.sets.len().saturating_sub(SETS);
        self.sets.drain(..old);
        let old = self.programs.len().saturating_sub(FONTS);
        self.programs.drain(..old);
        self.turn = self.turn.wrapping_add(1);
    }
}

fn face(ink: &Ink) -> Option<Face> {
    match ink {
        Ink::Word { shaped, .. } => Some(shaped.face),
        Ink::Space { face, .. } => Some(*face),
        _ => None,
    }
}

/// Enough of a mark to tell most apart; what is found is compared whole.
fn hash(mark: &Mark, state: &mut impl Hasher) {
    match mark.tag {
        Tag::Artifact => u32::MAX.hash(state),
        Tag::Node(rank) => rank.hash(state),
    }
    let place = match &mark.ink {
        Ink::Word { x, y, shaped, .. } => {
            let Shaped {
                face, text, turned, ..
            } = &**shaped;
            (face, text, turned).hash(state);
            (x, y)
        }
        Ink::Space { x, y, .. }
        | Ink::Rect { x, y, .. }
        | Ink::Disc { x, y, .. }
        | Ink::Picture { x, y, .. } => (x, y),
        Ink::Line { from, .. } => (&from.0, &from.1),
    };
    (place.0.to_bits(), place.1.to_bits()).hash(state);
}
