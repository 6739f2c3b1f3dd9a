//! The one border between the window's offsets (UTF-16 code units) and the dossier's (Unicode code points).

/// Where a text has characters of two UTF-16 units (emoji, rare scripts); everywhere else both counts agree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offsets {
    /// Code points, in order, of the characters that take two units.
    wide: Vec<usize>,
    length: usize,
}

impl Offsets {
    /// The offsets of `text`.
    pub fn of(text: &str) -> Self {
        let mut wide = Vec::new();
        let mut length = 0;
        for (at, c) in text.chars().enumerate() {
            if c.len_utf16() == 2 {
                wide.push(at);
            }
            length = at + 1;
        }
        Self { wide, length }
    }

    /// How many code points the text has.
    pub fn length(&self) -> usize {
        self.length
    }

    /// The UTF-16 offset of a code point.
    pub fn utf16(&self, point: usize) -> usize {
        point + self.wide.partition_point(|wide| *wide < point)
    }

    /// The code point at a UTF-16 offset; `None` past the end or inside a character.
    pub fn point(&self, utf16: usize) -> Option<usize> {
        // `wide` grows slower than the offsets do: the count of wide characters before is where the sums cross.
        let mut before = 0;
        let mut end = self.wide.len();
        while before < end {
            let middle = before.midpoint(end);
            if self.wide[middle] + middle < utf16 {
                before = middle + 1;
            } else {
                end = middle;
            }
        }
        let point = utf16.checked_sub(before)?;
        let whole = before == 0 || self.wide[before - 1] < point;
        (whole && point <= self.length).then_some(point)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_agree_with_the_way_the_window_counts() {
        for text in [
            "",
            "plain",
            "é\r\nà",
            "😀",
            "a😀b😀😀c",
            "👩\u{200d}👩\u{200d}👧 fin",
            "\u{1F468}x",
        ] {
            let offsets = Offsets::of(text);
            let mut units = 0;
            for (point, c) in text.chars().enumerate() {
                assert_eq!(offsets.utf16(point), units, "{text:?} at {point}");
                assert_eq!(
                    offsets.point(units),
                    Some(point),
                    "{text:?} at unit {units}"
                );
                if c.len_utf16() == 2 {
                    assert_eq!(
                        offsets.point(units + 1),
                        None,
                        "inside a character of {text:?}"
                    );
                }
                units += c.len_utf16();
            }
            assert_eq!(offsets.utf16(offsets.length()), units);
            assert_eq!(offsets.point(units), Some(offsets.length()));
            assert_eq!(offsets.point(units + 1), None, "past the end of {text:?}");
        }
    }
}
