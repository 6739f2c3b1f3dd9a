//! Anchors of excerpts: they follow the text, are lost when it no longer holds their words, and come back with them
//! (domain rule 7). Never moved by guess.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use super::{
    edits::{self, Bearing, Edit},
    guide,
};

/// How much of the text around an excerpt is kept with it, in code points.
const CONTEXT: usize = 32;
/// So many letters may be written into an excerpt at once, however short it is: a sentence that was left unfinished.
const WRITTEN_IN: usize = 40;

/// From here on scripts have signs that are whole words, or syllables.
const IDEOGRAPHS: char = '\u{2e80}';

/// A stretch of notes: a W3C TextPositionSelector and TextQuoteSelector, in code points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Anchor {
    /// Where it begins.
    pub start: usize,
    /// Where it ends, exclusive.
    pub end: usize,
    /// Its words.
    pub quote: String,
    /// What stands before it.
    pub prefix: String,
    /// What stands after it.
    pub suffix: String,
    /// The text no longer holds it; the rest is as it was last known.
    pub lost: bool,
}

impl Anchor {
    /// The anchor of a stretch of `text`; `None` when the text has no such stretch, or nothing in it.
    pub fn at(text: &str, range: Range<usize>) -> Option<Self> {
        let text: Vec<char> = text.chars().collect();
        (range.start < range.end && range.end <= text.len()).then(|| Self::of(&text, range))
    }

    fn of(text: &[char], Range { start, end }: Range<usize>) -> Self {
        let words = |range: Range<usize>| text[range].iter().collect();
        Self {
            start,
            end,
            quote: words(start..end),
            prefix: words(start.saturating_sub(CONTEXT)..start),
            suffix: words(end..text.len().min(end + CONTEXT)),
            lost: false,
        }
    }
}

/// The anchors of `old`, each where its words now are in `new`.
///
/// An edit inside an excerpt is taken into it, unless it leaves a mere splinter of its words or brings in a block that is
/// longer than half of them, or another question's answer. One whose words are all gone is looked for among what was
/// written: where it stands there, and nowhere else in the text, it was moved; otherwise it is lost. A lost one comes back
/// the same way.
pub fn follow(old: &str, new: &str, anchors: &[Anchor]) -> Vec<Anchor> {
    let old: Vec<char> = old.chars().collect();
    let chars: Vec<char> = new.chars().collect();
    let edits = edits::between(&old, &chars);
    let all = [Edit {
        old: 0..old.len(),
        new: 0..chars.len(),
    }];
    anchors
        .iter()
        .map(|anchor| {
            let known = !anchor.lost && stands(&old, anchor);
            let stretch = anchor.start..anchor.end;
            let bearing = known
                .then(|| edits::follow(&old, &chars, &edits, &stretch))
                .flatten();
            // One that was not where it said it was may be anywhere.
            let among = if anchor.lost || known {
                &edits[..]
            } else {
                &all[..]
            };
            let range = match bearing {
                Some(bearing) if !bearing.touched => Some(bearing.range),
                bearing => found_once(new, among, &anchor.quote).or_else(|| {
                    bearing.and_then(|bearing| rewritten(&old, &chars, bearing, &anchor.quote))
                }),
            };
            match range {
                Some(range) => Anchor::of(&chars, range),
                None => Anchor {
                    lost: true,
                    ..anchor.clone()
                },
            }
        })
        .collect()
}

fn stands(text: &[char], anchor: &Anchor) -> bool {
    anchor.start < anchor.end
        && anchor.end <= text.len()
        && anchor
            .quote
            .chars()
            .eq(text[anchor.start..anchor.end].iter().copied())
}

/// Where an edited stretch now is, when enough of it is still in place to be called the same.
fn rewritten(old: &[char], new: &[char], bearing: Bearing, quote: &str) -> Option<Range<usize>> {
    let weigh = weight(quote);
    let sum = |text: &[char], ranges: &[Range<usize>]| -> usize {
        let chars = ranges.iter().flat_map(|r| &text[r.clone()]);
        chars.filter(|c| weigh(**c)).count()
    };
    let whole = quote.chars().filter(|c| weigh(*c)).count();
    let (kept, written) = (sum(old, &bearing.kept), sum(new, &bearing.written));
    // Single letters and small words coincide between any two texts: what little they keep of a rewritten stretch is
    // no trace of it.
    if kept == 0 || (written >= kept && 3 * kept < whole) {
        return None;
    }
    // A block that was put down in the middle of it is not what its speaker said there.
    if (kept + written).saturating_sub(whole) > WRITTEN_IN.max(whole / 2) {
        return None;
    }
    let range = without_blank_edges(new, bearing.range, quote);
    let now: String = new[range.clone()].iter().collect();
    let answers = |text: &str| text.lines().filter(|l| guide::marker(l).is_some()).count();
    let hardly = 4 * kept < whole && words(&now) < 2;
    let splinter = words(quote) > 0 && (words(&now) == 0 || hardly);
    (!splinter && answers(&now) <= answers(quote)).then_some(range)
}

/// How many words of two letters or more a text has, each sign that is a word by itself among them: single letters tell
/// nobody anything.
fn words(text: &str) -> usize {
    let runs = text.split(|c: char| !c.is_alphanumeric() && !is_combining_mark(c));
    let of_run = |run: &str| {
        let letters = run.chars().filter(|c| c.is_alphanumeric());
        let signs = letters.clone().filter(|c| *c >= IDEOGRAPHS).count();
        signs.max(usize::from(letters.count() > 1))
    };
    runs.map(of_run).sum()
}

/// What counts as words in a quote: letters and digits; where it has none, whatever is not blank; else everything.
fn weight(quote: &str) -> fn(char) -> bool {
    if quote.chars().any(char::is_alphanumeric) {
        char::is_alphanumeric
    } else if quote.chars().any(|c| !c.is_whitespace()) {
        |c| !c.is_whitespace()
    } else {
        |_| true
    }
}

/// An excerpt that did not begin or end with a blank does not come to do so when its first or last words are cut.
fn without_blank_edges(text: &[char], mut range: Range<usize>, quote: &str) -> Range<usize> {
    if !quote.starts_with(char::is_whitespace) {
        while range.start + 1 < range.end && text[range.start].is_whitespace() {
            range.start += 1;
        }
    }
    if !quote.ends_with(char::is_whitespace) {
        while range.start + 1 < range.end && text[range.end - 1].is_whitespace() {
            range.end -= 1;
        }
    }
    range
}

/// The one place in `text` where `quote` stands, when an edit wrote there; what stood there before is somebody else's.
fn found_once(text: &str, edits: &[Edit], quote: &str) -> Option<Range<usize>> {
    let at = text.find(quote).filter(|_| !quote.is_empty())?;
    let next = at + quote.chars().next().map_or(1, char::len_utf8);
    if text[next..].contains(quote) {
        return None;
    }
    let start = text[..at].chars().count();
    let range = start..start + quote.chars().count();
    edits
        .iter()
        .any(|e| e.new.start < range.end && range.start < e.new.end)
        .then_some(range)
}

#[cfg(test)]
#[path = "anchor_tests.rs"]
mod tests;

#[cfg(test)]
#[path = "anchor_sequence_tests.rs"]
mod sequences;
