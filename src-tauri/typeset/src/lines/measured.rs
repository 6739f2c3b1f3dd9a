//! How wide a text is on one line, and how many lines it takes in less.

use crate::Error;
use crate::text::{Piece, Shaper, segments};
use std::sync::Arc;

/// A text, measured.
#[derive(Debug)]
pub(crate) struct Measured {
    /// Width on one line.
    pub whole: f32,
    /// Width of the longest word, parts between hyphens together.
    pub longest: f32,
    stretches: Box<[Stretch]>,
}

/// What stands between two places where a line may end.
#[derive(Clone, Copy, Debug)]
struct Stretch {
    width: f32,
    /// Width of the space that follows.
    space: f32,
    /// The line ends here.
    forced: bool,
}

impl Measured {
    /// Words so wide, with spaces of two points between them.
    #[cfg(test)]
    pub fn of(words: &[f32]) -> Arc<Self> {
        let stretch = |width: &f32| Stretch {
            width: *width,
            space: 2.0,
            forced: false,
        };
        Arc::new(Self {
            whole: words.iter().sum::<f32>() + 2.0 * (words.len() as f32 - 1.0),
            longest: words.iter().copied().fold(0.0, f32::max),
            stretches: words.iter().map(stretch).collect(),
        })
    }

    /// How many lines it takes in a width, each as full as it can be and no word cut.
    pub fn lines(&self, width: f32) -> usize {
        let (mut lines, mut used, mut begun) = (1, 0.0_f32, false);
        for it in &self.stretches {
            if begun && used + it.width > width {
                lines += 1;
                used = 0.0;
            }
            begun = !it.forced;
            used = match it.forced {
                true => 0.0,
                false => used + it.width + it.space,
            };
            lines += usize::from(it.forced);
        }
        lines
    }
}

/// Measures a text; one that was measured before is as it was.
pub(crate) fn measured(pieces: &[Piece], shaper: &mut Shaper) -> Result<Arc<Measured>, Error> {
    if let Some(known) = shaper.memory.widths.find(pieces, ()) {
        return Ok(known);
    }
    let segments = segments(pieces, shaper, f32::MAX, false)?;
    let (mut whole, mut line, mut longest, mut word) = (0.0_f32, 0.0_f32, 0.0_f32, 0.0_f32);
    let mut stretches = Vec::with_capacity(segments.len());
    for segment in &segments {
        let space = segment.space.as_ref().map_or(0.0, |space| space.width);
        // A word goes on after its own hyphen.
        word += segment.width;
        longest = longest.max(word);
        line += segment.width;
        whole = whole.max(line);
        line += space;
        if segment.forced || segment.space.is_some() {
            word = 0.0;
        }
        if segment.forced {
            line = 0.0;
        }
        stretches.push(Stretch {
            width: segment.width,
            space,
            forced: segment.forced,
        });
    }
    let answer = Arc::new(Measured {
        whole,
        longest,
        stretches: stretches.into(),
    });
    shaper.memory.widths.keep(pieces, (), answer.clone());
    Ok(answer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_takes_as_many_lines_as_its_words_need() {
        let stretch = |width: f32, forced: bool| Stretch {
            width,
            space: 2.0,
            forced,
        };
        let text = Measured {
            whole: 44.0,
            longest: 20.0,
            stretches: [(10.0, false), (20.0, false), (10.0, true), (8.0, false)]
                .map(|(width, forced)| stretch(width, forced))
                .into(),
        };
        assert_eq!(text.lines(44.0), 2);
        assert_eq!(text.lines(43.0), 3);
        assert_eq!(text.lines(32.0), 3);
        assert_eq!(text.lines(20.0), 4);
        // A word that is wider than its line has it for itself.
        assert_eq!(text.lines(5.0), 4);
    }
}
