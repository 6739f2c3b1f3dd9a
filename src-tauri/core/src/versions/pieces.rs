//! What changed between two wordings, in whole words.

use serde::Serialize;

use crate::{
    interview::edits::{self, Edit},
    reading::count,
};

/// Beyond so many characters that differ, what stood there is one piece and what stands there another.
const MOST: usize = 400_000;

text_enum! {
    /// What became of a stretch of text.
    PieceKind {
        /// It stands in both.
        Same = "same",
        /// It was taken out.
        Removed = "removed",
        /// It was written.
        Added = "added",
    }
}

/// A stretch of two texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Piece {
    /// What became of it.
    pub kind: PieceKind,
    /// Its words.
    pub text: String,
}

/// Both texts in stretches, in order.
pub(super) fn between(before: &str, after: &str) -> Vec<Piece> {
    let old: Vec<char> = before.chars().collect();
    let new: Vec<char> = after.chars().collect();
    let mut pieces = Vec::new();
    let mut add = |kind, text: &[char]| {
        if !text.is_empty() {
            pieces.push(Piece {
                kind,
                text: text.iter().collect(),
            });
        }
    };
    let mut from = 0;
    for edit in whole_words(&old, &new, differing(&old, &new)) {
        add(PieceKind::Same, &old[from..edit.old.start]);
        add(PieceKind::Removed, &old[edit.old.clone()]);
        add(PieceKind::Added, &new[edit.new.clone()]);
        from = edit.old.end;
    }
    add(PieceKind::Same, &old[from..]);
    pieces
}

/// How many words were written, and how many taken out.
pub(super) fn counted(pieces: &[Piece]) -> (u32, u32) {
    let of = |kind| {
        let pieces = pieces.iter().filter(|piece| piece.kind == kind);
        count(pieces.map(|p| p.text.split_whitespace().count()).sum())
    };
    (of(PieceKind::Added), of(PieceKind::Removed))
}

fn differing(old: &[char], new: &[char]) -> Vec<Edit> {
    let whole = Edit {
        old: 0..old.len(),
        new: 0..new.len(),
    };
    match edits::trimmed(old, new, whole) {
        None => Vec::new(),
        Some(changed) if changed.old.len() + changed.new.len() > MOST => vec![changed],
        Some(_) => edits::between(old, new),
    }
}

/// The edits, each as wide as the words that it reaches into.
fn whole_words(old: &[char], new: &[char], edits: Vec<Edit>) -> Vec<Edit> {
    let of_word = |c: Option<&char>| c.is_some_and(|c| c.is_alphanumeric());
    let mut wide: Vec<Edit> = Vec::new();
    for mut edit in edits {
        let floor = wide.last().map_or(0, |last| last.old.end);
        let inside = |at: usize, text: &[char], end: usize| at < end && of_word(text.get(at));
        if inside(edit.old.start, old, edit.old.end) || inside(edit.new.start, new, edit.new.end) {
            while edit.old.start > floor && of_word(old.get(edit.old.start - 1)) {
                edit.old.start -= 1;
                edit.new.start -= 1;
            }
        }
        let ends = |range: &std::ops::Range<usize>, text: &[char]| {
            !range.is_empty() && of_word(text.get(range.end - 1))
        };
        if ends(&edit.old, old) || ends(&edit.new, new) {
            while edit.old.end < old.len()
                && edit.new.end < new.len()
                && of_word(old.get(edit.old.end))
                && old[edit.old.end] == new[edit.new.end]
            {
                edit.old.end += 1;
                edit.new.end += 1;
            }
        }
        match wide.last_mut() {
            Some(last) if edit.old.start <= last.old.end => {
                last.old.end = last.old.end.max(edit.old.end);
                last.new.end = last.new.end.max(edit.new.end);
            }
            _ => wide.push(edit),
        }
    }
    wide
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(before: &str, after: &str) -> String {
        between(before, after)
            .iter()
            .map(|piece| match piece.kind {
                PieceKind::Same => piece.text.clone(),
                PieceKind::Removed => format!("[-{}]", piece.text),
                PieceKind::Added => format!("[+{}]", piece.text),
            })
            .collect()
    }

    #[test]
    fn whole_words_are_shown_as_changed() {
        assert_eq!(
            shown("Les relais tiennent.", "Les relayeurs tiennent."),
            "Les [-relais][+relayeurs] tiennent."
        );
        assert_eq!(shown("Tenir.", "Tenir bon."), "Tenir[+ bon].");
        assert_eq!(shown("Un, deux.", "Un, deux."), "Un, deux.");
        assert_eq!(shown("", "Tout."), "[+Tout.]");
        assert_eq!(shown("porte", "portes"), "[-porte][+portes]");
    }

    #[test]
    fn pieces_give_both_texts_back() {
        let mut seed = 7_u64;
        let mut dice = |sides: u64| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (seed >> 33) % sides
        };
        let words = [
            "été", "a", "😀", " ", "\n", "relais", "relayeur", ".", "l’eau",
        ];
        for _ in 0..3000 {
            let text = |dice: &mut dyn FnMut(u64) -> u64| -> String {
                (0..dice(14)).map(|_| words[dice(9) as usize]).collect()
            };
            let (before, after) = (text(&mut dice), text(&mut dice));
            let pieces = between(&before, &after);
            let of = |out: PieceKind| -> String {
                let kept = pieces.iter().filter(|p| p.kind != out);
                kept.map(|p| p.text.as_str()).collect()
            };
            assert_eq!(of(PieceKind::Added), before, "{pieces:?}");
            assert_eq!(of(PieceKind::Removed), after, "{pieces:?}");
        }
    }
}
