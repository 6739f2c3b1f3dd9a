//! What is kept from one document to the next, so that only what changed is set again.
//!
//! Nothing here changes what a document gives: each answer hangs on its question alone, and stands
//! under all of it. A cold program and a warm one write the same bytes.

use crate::finish::Packs;
use crate::lines::{Line, Measured, Setting};
use crate::pictures::Pictures;
use crate::quick::Quickly;
use crate::text::{Family, Language, Piece, Weight, Words};
use crate::write::Kept;
use std::collections::HashMap;
use std::hash::{BuildHasher, Hash, Hasher};
use std::sync::Arc;

/// So many answers are kept even when nobody asked for them of late: several long documents.
const HELD: usize = 40_000;

/// All that is kept.
#[derive(Default)]
pub(crate) struct Memory {
    pub words: Words,
    /// Lines of paragraphs, by width and setting.
    pub lines: Memo<(u32, Setting), Arc<[Line]>>,
    /// Texts measured.
    pub widths: Memo<(), Arc<Measured>>,
    pub written: Kept,
    pub packs: Packs,
    pub pictures: Pictures,
}

impl Memory {
    /// Whether nothing was set yet.
    pub fn is_new(&self) -> bool {
        self.lines.held == 0
    }

    /// An empty one, for what is set at the same time.
    pub fn sibling(&self) -> Self {
        Self {
            lines: self.lines.sibling(),
            widths: self.widths.sibling(),
            ..Self::default()
        }
    }

    /// Takes in what a sibling found.
    pub fn absorb(&mut self, sibling: Self) {
        self.words.absorb(sibling.words);
        self.lines.absorb(sibling.lines);
        self.widths.absorb(sibling.widths);
    }

    /// A document is done: what is of no more use goes.
    pub fn tidy(&mut self) {
        self.words.tidy();
        self.lines.tidy();
        self.widths.tidy();
        self.written.tidy();
        self.packs.tidy();
    }
}

/// Answers about stretches of text. Their colour, their element and where they lead change nothing.
pub(crate) struct Memo<Q, A> {
    known: HashMap<u64, Vec<Known<Q, A>>, Quickly>,
    hasher: Quickly,
    held: usize,
    turn: u32,
}

struct Known<Q, A> {
    pieces: Box<[Looked]>,
    question: Q,
    answer: A,
    turn: u32,
}

/// All of a piece that decides its shape.
#[derive(PartialEq)]
struct Looked {
    text: Box<str>,
    look: Look,
}

type Look = (Family, Weight, bool, u32, Language, bool);

fn look(piece: &Piece) -> Look {
    let style = &piece.style;
    (
        style.family,
        style.weight,
        style.italic,
        style.size.to_bits(),
        piece.language,
        piece.note.is_some(),
    )
}

impl<Q, A> Default for Memo<Q, A> {
    fn default() -> Self {
        Self {
            known: HashMap::default(),
            hasher: Quickly::default(),
            held: 0,
            turn: 0,
        }
    }
}

impl<Q: Copy + Hash + PartialEq, A: Clone> Memo<Q, A> {
    /// An empty one that keeps its answers under the same keys.
    fn sibling(&self) -> Self {
        Self {
            hasher: self.hasher.clone(),
            ..Self::default()
        }
    }

    fn absorb(&mut self, sibling: Self) {
        for (key, answers) in sibling.known {
            let known = self.known.entry(key).or_default();
            for mut it in answers {
                let same = |other: &Known<Q, A>| {
                    other.question == it.question && other.pieces == it.pieces
                };
                if !known.iter().any(same) {
                    it.turn = self.turn;
                    known.push(it);
                    self.held += 1;
                }
            }
        }
    }

    fn key(&self, pieces: &[Piece], question: Q) -> u64 {
        let mut state = self.hasher.build_hasher();
        for piece in pieces {
            (piece.text.as_str(), look(piece)).hash(&mut state);
        }
        question.hash(&mut state);
        state.finish()
    }

    /// What was answered before.
    pub fn find(&mut self, pieces: &[Piece], question: Q) -> Option<A> {
        let key = self.key(pieces, question);
        let known =
            self.known.get_mut(&key)?.iter_mut().find(|known| {
                known.question == question
                    && known.pieces.len() == pieces.len()
                    && known.pieces.iter().zip(pieces).all(|(known, piece)| {
                        *known.text == *piece.text && known.look == look(piece)
                    })
            })?;
        known.turn = self.turn;
        Some(known.answer.clone())
    }

    /// Keeps an answer.
    pub fn keep(&mut self, pieces: &[Piece], question: Q, answer: A) {
        // A document of thousands of pages asks for little of it again, and would hold all of its lines twice.
        if self.held >= 2 * HELD {
            self.known.clear();
            self.held = 0;
        }
        let key = self.key(pieces, question);
        let pieces = pieces.iter().map(|piece| Looked {
            text: piece.text.as_str().into(),
            look: look(piece),
        });
        self.known.entry(key).or_default().push(Known {
            pieces: pieces.collect(),
            question,
            answer,
            turn: self.turn,
        });
        self.held += 1;
    }

    fn tidy(&mut self) {
        if self.held > HELD {
            let turn = self.turn;
            self.held = 0;
            self.known.retain(|_, known| {
                known.retain(|known| known.turn == turn);
                self.held += known.len();
                !known.is_empty()
            });
        }
        self.turn = self.turn.wrapping_add(1);
    }
}

#[cfg(test)]
mod tests {
    use crate::document::{Block, Document, Labels, Look, Meta, Running, Style};
    use crate::{Fonts, render};
    use std::ops::ControlFlow;

    /// Many paragraphs on several pages, and one that says `words`.
    fn document(words: &str) -> Document {
        let mut blocks = vec![Block::heading(1, "Partager l’eau")];
        for at in 0..60 {
            let words = if at == 7 {
                words
            } else {
                "Personne ne la compte de la même façon. "
            };
            blocks.push(Block::heading(2, format!("Saison {at}")));
            blocks.push(Block::paragraph(Style::Body, words.repeat(9)));
        }
        Document {
            meta: Meta {
                title: "Partager l’eau".to_owned(),
                subject: String::new(),
                author: String::new(),
                keywords: Vec::new(),
                language: "fr".to_owned(),
                date: chrono::NaiveDate::default(),
                seed: "1".to_owned(),
            },
            look: Look::default(),
            labels: Labels::french(),
            cover: None,
            running: Running::default(),
            draft: None,
            blocks,
        }
    }

    fn bytes(document: &Document, fonts: &Fonts) -> Vec<u8> {
        let go = &mut |_| ControlFlow::Continue(());
        render(document, fonts, go).unwrap().bytes
    }

    #[test]
    fn a_warm_program_writes_the_bytes_of_a_cold_one() {
        let warm = Fonts::load().unwrap();
        for words in [
            "La rivière monte. ",
            "La rivière monte, et le canal. ",
            // Other glyphs: every page is written anew.
            "Zéphyr & Ωméga §7, « kW ». ",
            "La rivière monte. ",
            "",
        ] {
            let document = document(words);
            let cold = Fonts::load().unwrap();
            assert!(
                bytes(&document, &warm) == bytes(&document, &cold),
                "{words}"
            );
        }
    }

    #[test]
    fn parts_set_side_by_side_give_the_bytes_of_one_after_the_other() {
        let alone = |threads: usize| {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads);
            let document = document("La rivière monte, et le canal. ");
            let fonts = Fonts::load().unwrap();
            pool.build().unwrap().install(|| bytes(&document, &fonts))
        };
        assert!(alone(1) == alone(4));
    }

    #[test]
    fn pages_that_did_not_change_are_not_written_again() {
        let fonts = Fonts::load().unwrap();
        let written = |words: &str| {
            bytes(&document(words), &fonts);
            let memory = fonts.memory();
            let count = memory.written.count();
            fonts.keep(memory);
            count
        };
        let first = written("Les eaux basses de la saison. ");
        assert!(first > 8);
        assert_eq!(written("Les eaux basses de la saison. "), first);
        // The same letters, as many lines as before: only one page is another.
        assert_eq!(written("Les eaux saines de la basson. "), first + 1);
    }
}
