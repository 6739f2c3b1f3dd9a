//! Where a citation stands in the notes.

use std::ops::Range;

use super::wrong::Wrong;
use crate::interview::anchor::Anchor;

/// How much of the text around a citation is kept with it, in code points.
const CONTEXT: usize = 32;

/// Notes as excerpts are looked for in them.
pub(super) struct Notes {
    text: String,
    points: Vec<char>,
}

impl Notes {
    pub fn new(text: String) -> Self {
        let points = text.chars().collect();
        Self { text, points }
    }

    /// Whether a citation stands at these code points.
    pub fn holds(&self, quote: &str, range: &Range<usize>) -> bool {
        range.start < range.end
            && range.end <= self.points.len()
            && quote.chars().eq(self.points[range.clone()].iter().copied())
    }

    /// The one place of a citation.
    pub fn find(&self, quote: &str) -> Result<Range<usize>, Wrong> {
        let Some(at) = self.text.find(quote) else {
            return Err(Wrong::value("quote-not-found", quote));
        };
        let next = at + quote.chars().next().map_or(1, char::len_utf8);
        if self.text[next..].contains(quote) {
            return Err(Wrong::value("quote-found-twice", quote));
        }
        let start = self.text[..at].chars().count();
        Ok(start..start + quote.chars().count())
    }

    /// The anchor of a citation that stands there, or is lost and stood there last.
    pub fn anchor(&self, quote: &str, range: Range<usize>, lost: bool) -> Anchor {
        let end = self.points.len();
        let words = |range: Range<usize>| self.points[range].iter().collect();
        let (prefix, suffix) = if lost {
            (String::new(), String::new())
        } else {
            (
                words(range.start.saturating_sub(CONTEXT)..range.start),
                words(range.end..end.min(range.end + CONTEXT)),
            )
        };
        Anchor {
            start: range.start,
            end: range.end,
            quote: quote.to_owned(),
            prefix,
            suffix,
            lost,
        }
    }
}

/// Where a citation is said to stand: both offsets, or neither.
pub(super) fn stretch(
    start: &str,
    end: &str,
) -> Result<Option<Range<usize>>, (Wrong, &'static str)> {
    match (start.parse::<usize>(), end.parse::<usize>()) {
        (Ok(start), Ok(end)) if start < end => Ok(Some(start..end)),
        (Ok(_), Ok(_)) => Err((Wrong::value("quote-backwards", end), "fin")),
        (Ok(_), Err(_)) => Err((Wrong::of("quote-one-offset").with("column", "fin"), "fin")),
        (Err(_), Ok(_)) => Err((
            Wrong::of("quote-one-offset").with("column", "debut"),
            "debut",
        )),
        (Err(_), Err(_)) => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_citation_is_found_where_it_stands_once() {
        let notes = Notes::new("é😀 un mot, deux mots. aaa".to_owned());
        let range = notes.find("deux").unwrap();
        assert_eq!(range, 11..15);
        assert!(notes.holds("deux", &range) && !notes.holds("deux", &(10..14)));
        assert_eq!(notes.find("mot").unwrap_err().reason, "quote-found-twice");
        assert_eq!(notes.find("aa").unwrap_err().reason, "quote-found-twice");
        assert_eq!(notes.find("trois").unwrap_err().reason, "quote-not-found");
        assert!(!notes.holds("x", &(90..91)));
        assert_eq!(notes.anchor("deux", range, false).prefix, "é😀 un mot, ");
    }
}
