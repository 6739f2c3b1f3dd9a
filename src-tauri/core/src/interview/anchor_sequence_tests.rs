//! Long sequences of edits on texts of every script: no excerpt ever points at words that it did not hold.
//!
//! Each letter of these texts is its own, so that it is known of each where it comes from.

use std::collections::HashSet;

use proptest::prelude::*;

use super::*;

/// What one save did to the text, in places that are taken modulo its length.
#[derive(Debug, Clone)]
enum Deed {
    /// So many letters written there, in words or without a blank.
    Write(usize, usize, bool),
    /// So many characters taken out there.
    Cut(usize, usize),
    /// Taken out and others written in their place: a paste over a selection.
    Replace(usize, usize, usize),
    /// A blank or a line break typed there, or taken away.
    Space(usize, bool),
    /// The text as it was so many saves ago: an undo.
    Back(usize),
}

fn deed() -> impl Strategy<Value = Deed> {
    let at = || 0..400usize;
    prop_oneof![
        4 => (at(), 1..12usize, any::<bool>()).prop_map(|(at, n, apart)| Deed::Write(at, n, apart)),
        3 => (at(), 1..30usize).prop_map(|(at, n)| Deed::Cut(at, n)),
        2 => (at(), 1..20usize, 1..20usize).prop_map(|(at, n, new)| Deed::Replace(at, n, new)),
        2 => (at(), any::<bool>()).prop_map(|(at, line)| Deed::Space(at, line)),
        1 => (at(), 60..160usize).prop_map(|(at, n)| Deed::Write(at, n, true)),
        1 => (1..4usize).prop_map(Deed::Back),
    ]
}

/// Letters without end, none twice: scripts of both directions, accents that combine, signs beyond the first plane.
struct Letters(u32);

impl Letters {
    fn next(&mut self) -> char {
        let scripts = [
            0x5d0..0x5eb,
            0x300..0x370,
            0x4e00..0x9f00,
            0x1f300..0x1f5ff,
            0x621..0x63b,
            0xac00..0xd700,
            0x1_0330..0x1_0340,
            0xc0..0xd7,
            0x2_0000..0x2_a000,
        ];
        loop {
            self.0 += 1;
            let (script, place) = (
                self.0 as usize % scripts.len(),
                self.0 / scripts.len() as u32,
            );
            let found = scripts[script]
                .clone()
                .nth(place as usize)
                .and_then(char::from_u32);
            if let Some(letter) = found {
                return letter;
            }
        }
    }

    fn words(&mut self, count: usize, apart: bool) -> Vec<char> {
        let mut words = Vec::new();
        for n in 0..count {
            words.push(self.next());
            if apart && n % 3 == 2 {
                words.push(if n % 9 == 8 { '\n' } else { ' ' });
            }
        }
        words
    }
}

fn apply(text: &mut Vec<char>, deed: &Deed, letters: &mut Letters, past: &[Vec<char>]) {
    let place = |at: usize, text: &[char]| at % (text.len() + 1);
    match *deed {
        Deed::Write(at, count, apart) => {
            let at = place(at, text);
            text.splice(at..at, letters.words(count, apart));
        }
        Deed::Cut(at, count) => {
            let at = place(at, text);
            text.drain(at..(at + count).min(text.len()));
        }
        Deed::Replace(at, count, new) => {
            let at = place(at, text);
            let end = (at + count).min(text.len());
            text.splice(at..end, letters.words(new, true));
        }
        Deed::Space(at, line) => {
            let at = place(at, text);
            match text.get(at) {
                Some(c) if c.is_whitespace() => drop(text.remove(at)),
                _ => text.insert(at, if line { '\n' } else { ' ' }),
            }
        }
        Deed::Back(saves) => {
            if let Some(known) = past.len().checked_sub(saves).and_then(|at| past.get(at)) {
                text.clone_from(known);
            }
        }
    }
}

fn letters_of(text: &[char]) -> HashSet<char> {
    text.iter()
        .copied()
        .filter(|c| !c.is_whitespace())
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, max_shrink_iters: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_excerpt_points_at_words_that_it_did_not_hold(
        length in 1..120usize,
        stretches in prop::collection::vec((0..160usize, 1..40usize), 1..6),
        saves in prop::collection::vec(prop::collection::vec(deed(), 1..4), 1..14),
    ) {
        let mut letters = Letters(0);
        let mut text = letters.words(length, true);
        let whole: String = text.iter().collect();
        let mut anchors: Vec<Anchor> = stretches
            .iter()
            .filter_map(|(start, length)| Anchor::at(&whole, *start..(start + length).min(text.len())))
            .filter(|anchor| !anchor.quote.trim().is_empty())
            .collect();
        let mut past = vec![text.clone()];
        for deeds in &saves {
            let before = text.clone();
            for deed in deeds {
                apply(&mut text, deed, &mut letters, &past);
            }
            past.push(text.clone());
            let (old, new): (String, String) = (before.iter().collect(), text.iter().collect());
            let (known, written) = (letters_of(&before), letters_of(&text));
            let followed = follow(&old, &new, &anchors);
            for (anchor, next) in anchors.iter().zip(&followed) {
                if next.lost {
                    // Lost as it was, never dropped; and only where its words no longer stand together.
                    prop_assert_eq!((next.start, next.end, &next.quote), (anchor.start, anchor.end, &anchor.quote));
                    prop_assert!(anchor.lost || !new.contains(&anchor.quote), "{:?} is there", anchor.quote);
                    continue;
                }
                let stands: String = text[next.start..next.end].iter().collect();
                prop_assert_eq!(&stands, &next.quote);
                prop_assert!(!next.quote.trim().is_empty());
                if anchor.lost {
                    prop_assert_eq!(&next.quote, &anchor.quote, "it came back as something else");
                    continue;
                }
                let length = |quote: &str| quote.chars().filter(|c| c.is_alphanumeric()).count();
                let most = length(&anchor.quote) + WRITTEN_IN.max(length(&anchor.quote) / 2);
                prop_assert!(length(&next.quote) <= most, "it swallowed what was put down in it");
                let held: Vec<char> = anchor.quote.chars().collect();
                let held = letters_of(&held);
                let now: Vec<char> = next.quote.chars().collect();
                for letter in letters_of(&now) {
                    let is_new = written.contains(&letter) && !known.contains(&letter);
                    prop_assert!(held.contains(&letter) || is_new, "{letter:?} stood outside");
                }
                prop_assert!(letters_of(&now).intersection(&held).next().is_some(), "nothing of it is left");
            }
            anchors = followed;
        }
    }
}
