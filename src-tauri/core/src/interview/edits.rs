//! Which stretches of a text an edit replaced by which: the plain difference between two texts, in code points.

use std::{collections::HashMap, ops::Range};

use imara_diff::{Algorithm, Diff, Hunk, InternedInput};

use super::align;

/// A stretch of the old text and what stands in its place in the new one. Either may be empty, never both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Edit {
    pub(crate) old: Range<usize>,
    pub(crate) new: Range<usize>,
}

/// The edits from `old` to `new`, in order. A single stroke is found exactly; several at once line by line, then word by
/// word.
pub(crate) fn between(old: &[char], new: &[char]) -> Vec<Edit> {
    let whole = Edit {
        old: 0..old.len(),
        new: 0..new.len(),
    };
    let Some(changed) = trimmed(old, new, whole) else {
        return Vec::new();
    };
    let mut edits = Vec::new();
    for stretch in differing(old, new, changed, lines) {
        for stretch in differing(old, new, stretch, words) {
            edits.extend(align::within(old, new, stretch));
        }
    }
    edits
}

/// The stretches within one that differ from end to end, its parts being compared as wholes.
fn differing(
    old: &[char],
    new: &[char],
    within: Edit,
    parts: fn(&[char]) -> Vec<Range<usize>>,
) -> Vec<Edit> {
    let Some(changed) = trimmed(old, new, within) else {
        return Vec::new();
    };
    if changed.old.is_empty() || changed.new.is_empty() {
        return vec![changed];
    }
    let before = parts(&old[changed.old.clone()]);
    let after = parts(&new[changed.new.clone()]);
    let mut input = InternedInput::default();
    input.update_before(before.iter().map(|w| &old[shifted(w, changed.old.start)]));
    input.update_after(after.iter().map(|w| &new[shifted(w, changed.new.start)]));
    let hunks: Vec<_> = Diff::compute(Algorithm::Histogram, &input)
        .hunks()
        .collect();
    // Blanks and signs between two hunks coincide with any others: such hunks are one rewritten stretch.
    let apart = |a: &Hunk, b: &Hunk| {
        let between = &before[a.before.end as usize..b.before.start as usize];
        between.iter().any(|part| {
            let part = &old[shifted(part, changed.old.start)];
            part.iter().any(|c| c.is_alphanumeric())
        })
    };
    hunks
        .chunk_by(|a, b| !apart(a, b))
        .map(|run| {
            let (first, last) = (&run[0], &run[run.len() - 1]);
            let (b, a) = (
                first.before.start..last.before.end,
                first.after.start..last.after.end,
            );
            Edit {
                old: span(&before, b, changed.old.clone()),
                new: span(&after, a, changed.new.clone()),
            }
        })
        .collect()
}

/// Lines, each with its line break.
fn lines(text: &[char]) -> Vec<Range<usize>> {
    let mut start = 0;
    text.split_inclusive(|c| *c == '\n')
        .map(|line| {
            start += line.len();
            start - line.len()..start
        })
        .collect()
}

/// The edit without what both its sides begin and end with.
pub(crate) fn trimmed(old: &[char], new: &[char], edit: Edit) -> Option<Edit> {
    let (
        Range {
            start: mut a,
            end: mut b,
        },
        Range {
            start: mut c,
            end: mut d,
        },
    ) = (edit.old, edit.new);
    while a < b && c < d && old[a] == new[c] {
        (a, c) = (a + 1, c + 1);
    }
    while a < b && c < d && old[b - 1] == new[d - 1] {
        (b, d) = (b - 1, d - 1);
    }
    (a < b || c < d).then_some(Edit {
        old: a..b,
        new: c..d,
    })
}

/// Runs of letters and digits, and each other character by itself.
pub(super) fn words(text: &[char]) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    let mut start = 0;
    while start < text.len() {
        let length = text[start..]
            .iter()
            .take_while(|c| c.is_alphanumeric())
            .count()
            .max(1);
        words.push(start..start + length);
        start += length;
    }
    words
}

fn shifted(range: &Range<usize>, by: usize) -> Range<usize> {
    range.start + by..range.end + by
}

/// The characters of a run of words; an empty run stands where its first word would.
fn span(words: &[Range<usize>], run: Range<u32>, within: Range<usize>) -> Range<usize> {
    let at = |index: u32| {
        words
            .get(index as usize)
            .map_or(within.end, |word| within.start + word.start)
    };
    let end = match run.end.checked_sub(1) {
        Some(last) if run.end > run.start => within.start + words[last as usize].end,
        _ => at(run.start),
    };
    at(run.start)..end
}

/// How the edits bear on one stretch of the old text.
pub(super) struct Bearing {
    /// Where the stretch now is.
    pub(super) range: Range<usize>,
    /// Whether any edit reached into it.
    pub(super) touched: bool,
    /// Positions of the old text within the stretch that are still there.
    pub(super) kept: Vec<Range<usize>>,
    /// What was written into it, in the new text.
    pub(super) written: Vec<Range<usize>>,
}

/// Follows `stretch` through the edits; `None` when nothing of it is left in place.
pub(super) fn follow(
    old: &[char],
    new: &[char],
    edits: &[Edit],
    stretch: &Range<usize>,
) -> Option<Bearing> {
    let first = edits.partition_point(|e| e.old.end <= stretch.start && !reaches(e, stretch));
    let last = first
        + edits[first..]
            .iter()
            .take_while(|e| e.old.start < stretch.end)
            .count();
    // An edit beside a repetition may as well have happened beyond it: then the stretch is untouched.
    let mut slid: HashMap<usize, Edit> = HashMap::new();
    for i in first..last {
        if reaches(&edits[i], stretch) {
            let floor = i.checked_sub(1).map_or(0, |p| edits[p].old.end);
            let ceiling = edits.get(i + 1).map_or(old.len(), |n| n.old.start);
            if let Some(edit) = slide(old, new, &edits[i], stretch, floor..ceiling) {
                slid.insert(i, edit);
            }
        }
    }
    let near: Vec<&Edit> = (first..last)
        .map(|i| slid.get(&i).unwrap_or(&edits[i]))
        .collect();
    let touching: Vec<&Edit> = near
        .iter()
        .copied()
        .filter(|e| reaches(e, stretch))
        .collect();
    if touching
        .iter()
        .any(|e| e.old.start <= stretch.start && stretch.end <= e.old.end)
    {
        return None;
    }
    let before = first.checked_sub(1).map(|i| &edits[i]);
    let shifted = |at: usize| {
        let last = near
            .iter()
            .rev()
            .find(|e| e.old.end <= at)
            .copied()
            .or(before);
        last.map_or(at, |e| at - e.old.end + e.new.end)
    };
    let start = match touching.first() {
        Some(e) if e.old.start < stretch.start => e.new.end,
        Some(e) if e.old.start == stretch.start => e.new.start,
        _ => shifted(stretch.start),
    };
    let end = match touching.last() {
        Some(e) if e.old.end > stretch.end => e.new.start,
        Some(e) if e.old.end == stretch.end => e.new.end,
        _ => shifted(stretch.end - 1) + 1,
    };
    let mut kept = Vec::new();
    let mut from = stretch.start;
    for edit in &touching {
        kept.push(from..edit.old.start.max(from));
        from = edit.old.end.min(stretch.end);
    }
    kept.push(from..stretch.end);
    let written = touching
        .iter()
        .map(|e| e.new.start.max(start)..e.new.end.min(end))
        .filter(|r| r.start < r.end)
        .collect();
    Some(Bearing {
        range: start..end,
        touched: !touching.is_empty(),
        kept,
        written,
    })
}

/// Whether an edit reaches into the stretch; one that only writes at its edge does not.
fn reaches(edit: &Edit, stretch: &Range<usize>) -> bool {
    edit.old.start < stretch.end && edit.old.end > stretch.start
}

/// The same change told otherwise: a removal or an insertion moved along a repetition until it is outside `stretch`.
fn slide(
    old: &[char],
    new: &[char],
    edit: &Edit,
    stretch: &Range<usize>,
    room: Range<usize>,
) -> Option<Edit> {
    let (text, changed) = match (edit.old.is_empty(), edit.new.is_empty()) {
        (false, true) => (old, &edit.old),
        (true, false) => (new, &edit.new),
        _ => return None,
    };
    let right = stretch.end - edit.old.start;
    let fits_right = edit.old.end + right <= room.end
        && (0..right).all(|i| text.get(changed.end + i) == Some(&text[changed.start + i]));
    if fits_right {
        let by = |r: &Range<usize>| r.start + right..r.end + right;
        return Some(Edit {
            old: by(&edit.old),
            new: by(&edit.new),
        });
    }
    let left = edit.old.end - stretch.start;
    let fits_left = edit.old.start >= room.start + left
        && (1..=left).all(|i| text[changed.start - i] == text[changed.end - i]);
    fits_left.then(|| {
        let by = |r: &Range<usize>| r.start - left..r.end - left;
        Edit {
            old: by(&edit.old),
            new: by(&edit.new),
        }
    })
}
