//! A rewritten stretch, word by word: which of its new words are old ones spelt otherwise.
//!
//! Between two texts that share no whole word, blanks and signs coincide at random. What is told by them alone would
//! lead an excerpt astray; words that keep most of their letters do not.

use std::ops::Range;

use super::edits::{Edit, trimmed, words};

/// At most so many pairs of words are compared; a longer stretch is one edit.
const PAIRS: usize = 1 << 16;

/// The edits within a stretch that differs from end to end.
pub(super) fn within(old: &[char], new: &[char], stretch: Edit) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut from = (stretch.old.start, stretch.new.start);
    for (before, after) in kept(old, new, &stretch) {
        let edit = Edit {
            old: from.0..before.start,
            new: from.1..after.start,
        };
        edits.extend(trimmed(old, new, edit));
        from = (before.end, after.end);
    }
    let edit = Edit {
        old: from.0..stretch.old.end,
        new: from.1..stretch.new.end,
    };
    edits.extend(trimmed(old, new, edit));
    edits
}

/// The letters that words spelt otherwise keep, in order: where they stood and where they stand.
fn kept(old: &[char], new: &[char], stretch: &Edit) -> Vec<(Range<usize>, Range<usize>)> {
    let of = |text: &[char], within: &Range<usize>| -> Vec<Range<usize>> {
        words(&text[within.clone()])
            .into_iter()
            .map(|word| word.start + within.start..word.end + within.start)
            .filter(|word| text[word.start].is_alphanumeric())
            .collect()
    };
    let (before, after) = (of(old, &stretch.old), of(new, &stretch.new));
    if before.len().saturating_mul(after.len()) > PAIRS {
        return Vec::new();
    }
    let alike = |i: usize, j: usize| Alike::of(&old[before[i].clone()], &new[after[j].clone()]);
    // The most letters that words from `i` and from `j` on can keep, in order.
    let width = after.len() + 1;
    let mut best = vec![0_usize; (before.len() + 1) * width];
    for i in (0..before.len()).rev() {
        for j in (0..after.len()).rev() {
            let without = best[(i + 1) * width + j].max(best[i * width + j + 1]);
            let with = alike(i, j).map_or(0, |a| a.letters() + best[(i + 1) * width + j + 1]);
            best[i * width + j] = without.max(with);
        }
    }
    let mut kept = Vec::new();
    let (mut i, mut j) = (0, 0);
    while i < before.len() && j < after.len() {
        let here = best[i * width + j];
        match alike(i, j) {
            Some(a) if a.letters() + best[(i + 1) * width + j + 1] == here => {
                let (b, n) = (&before[i], &after[j]);
                kept.push((b.start..b.start + a.first, n.start..n.start + a.first));
                kept.push((b.end - a.last..b.end, n.end - a.last..n.end));
                (i, j) = (i + 1, j + 1);
            }
            _ if best[(i + 1) * width + j] == here => i += 1,
            _ => j += 1,
        }
    }
    kept.retain(|(before, _)| !before.is_empty());
    kept
}

/// What two words have in common.
struct Alike {
    /// So many letters at their beginning.
    first: usize,
    /// So many others at their end.
    last: usize,
}

impl Alike {
    /// `None` where most letters differ.
    fn of(a: &[char], b: &[char]) -> Option<Self> {
        let first = a.iter().zip(b).take_while(|(a, b)| a == b).count();
        let ends = a[first..].iter().rev().zip(b[first..].iter().rev());
        let last = ends.take_while(|(a, b)| a == b).count();
        (2 * (first + last) > a.len().max(b.len())).then_some(Self { first, last })
    }

    fn letters(&self) -> usize {
        self.first + self.last
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(old: &str, new: &str) -> Vec<(String, String)> {
        let (old, new): (Vec<char>, Vec<char>) = (old.chars().collect(), new.chars().collect());
        let stretch = Edit {
            old: 0..old.len(),
            new: 0..new.len(),
        };
        let said = |text: &[char], range: Range<usize>| text[range].iter().collect();
        within(&old, &new, stretch)
            .into_iter()
            .map(|edit| (said(&old, edit.old), said(&new, edit.new)))
            .collect()
    }

    #[test]
    fn words_spelt_otherwise_are_told_from_others() {
        let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
        assert_eq!(
            told("développemant lents", "un autre développement lent"),
            [pair("", "un autre "), pair("a", "e"), pair("s", "")]
        );
        assert_eq!(
            told("petit pas", "grand saut"),
            [pair("petit pas", "grand saut")]
        );
        assert_eq!(told("abc def", "ab c def!"), [pair("", " "), pair("", "!")]);
    }
}
