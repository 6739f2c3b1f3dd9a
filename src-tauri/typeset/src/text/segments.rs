//! A paragraph as stretches that no line end cuts but at a hyphen, shaped and measured.

use super::{Char, Face, Fonts, Piece, SILENT_FINE, Shaped, Shaper, space_out};
use crate::Error;
use std::rc::Rc;
use unicode_linebreak::{BreakOpportunity, linebreaks};
use unicode_segmentation::UnicodeSegmentation;

/// Width of a fine space and of the silent air before punctuation, in em.
const FINE_EM: f32 = 0.19;
const SILENT_EM: f32 = 0.09;

/// What stands between two places where a line may end.
#[derive(Debug)]
pub(crate) struct Segment {
    pub runs: Vec<Run>,
    /// Width in points.
    pub width: f32,
    pub cuts: Vec<Cut>,
    /// The space that follows, drawn unless the line ends there.
    pub space: Option<Run>,
    /// The line ends here.
    pub forced: bool,
}

/// A stretch in one face.
#[derive(Clone, Debug)]
pub(crate) struct Run {
    pub kind: RunKind,
    pub piece: u32,
    /// Width in points.
    pub width: f32,
}

/// What a run is made of.
#[derive(Clone, Debug)]
pub(crate) enum RunKind {
    /// Glyphs; the text as written when it is drawn otherwise (an apostrophe).
    Word {
        shaped: Rc<Shaped>,
        source: Option<Rc<str>>,
    },
    /// A space glyph of the given face; a fine one keeps its width in justified lines.
    Space { face: Face, fine: bool },
    /// Air without a character.
    Air,
}

/// A place within a segment where a line may end.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cut {
    pub run: usize,
    pub byte: usize,
    /// Width in points of what stands before.
    pub before: f32,
    /// Width of the hyphen; none where a word is cut for want of room.
    pub hyphen: Option<f32>,
}

/// Cuts a paragraph into segments. `measure`: a longer stretch may be cut anywhere.
pub(crate) fn segments(
    pieces: &[Piece],
    shaper: &mut Shaper,
    measure: f32,
    hyphenate: bool,
) -> Result<Vec<Segment>, Error> {
    let written: Vec<Char> = pieces
        .iter()
        .enumerate()
        .flat_map(|(at, piece)| {
            piece.text.chars().map(move |source| Char {
                drawn: source,
                source,
                piece: at as u32,
            })
        })
        .collect();
    let chars = space_out(&written, &|piece| pieces[piece as usize].language);
    let mut line = String::with_capacity(chars.len() * 2);
    for char in &chars {
        line.push(match char.drawn {
            SILENT_FINE => '\u{202f}',
            other => other,
        });
    }
    let mut builder = Builder {
        pieces,
        shaper,
        measure,
        hyphenate,
    };
    let mut found = Vec::new();
    let mut from = 0;
    let mut byte = 0;
    let mut to = 0;
    for (end, opportunity) in linebreaks(&line) {
        while byte < end {
            byte += line[byte..].chars().next().map_or(1, char::len_utf8);
            to += 1;
        }
        let forced = opportunity == BreakOpportunity::Mandatory && to < chars.len();
        let mut segment = builder.segment(&chars[from..to])?;
        segment.forced = forced;
        found.push(segment);
        from = to;
    }
    Ok(found)
}

struct Builder<'a, 'f> {
    pieces: &'a [Piece],
    shaper: &'a mut Shaper<'f>,
    measure: f32,
    hyphenate: bool,
}

impl Builder<'_, '_> {
    fn segment(&mut self, chars: &[Char]) -> Result<Segment, Error> {
        let is_end = |char: &Char| matches!(char.drawn, ' ' | '\u{2028}');
        let end = chars
            .iter()
            .rposition(|char| !is_end(char))
            .map_or(0, |at| at + 1);
        let space = chars[end..]
            .iter()
            .find(|char| char.drawn == ' ')
            .map(|char| self.space(char, None));
        let mut runs = Vec::new();
        let mut from = 0;
        while from < end {
            let first = chars[from];
            match first.drawn {
                SILENT_FINE => {
                    let size = self.pieces[first.piece as usize].style.size;
                    runs.push(Run {
                        kind: RunKind::Air,
                        piece: first.piece,
                        width: SILENT_EM * size,
                    });
                    from += 1;
                }
                '\u{202f}' => {
                    runs.push(self.space(&first, Some(FINE_EM)));
                    from += 1;
                }
                ' ' | '\u{a0}' => {
                    runs.push(self.space(&first, None));
                    from += 1;
                }
                _ => {
                    let until = chars[from..end]
                        .iter()
                        .position(|char| {
                            char.piece != first.piece
                                || matches!(char.drawn, SILENT_FINE | '\u{202f}' | ' ' | '\u{a0}')
                        })
                        .map_or(end, |at| from + at);
                    self.words(&chars[from..until], &mut runs)?;
                    from = until;
                }
            }
        }
        let width = runs.iter().map(|run| run.width).sum();
        let cuts = self.cuts(&runs, width);
        Ok(Segment {
            runs,
            width,
            cuts,
            space,
            forced: false,
        })
    }

    fn space(&self, char: &Char, em: Option<f32>) -> Run {
        let style = &self.pieces[char.piece as usize].style;
        let fonts = self.shaper.fonts;
        let face = Fonts::wanted((style.family, style.weight, style.italic));
        Run {
            kind: RunKind::Space {
                face,
                fine: em.is_some(),
            },
            piece: char.piece,
            width: em.unwrap_or(fonts.space_advance(face)) * style.size,
        }
    }

    /// Shapes characters of one piece, in as few faces as hold them.
    fn words(&mut self, chars: &[Char], runs: &mut Vec<Run>) -> Result<(), Error> {
        let piece = chars[0].piece;
        // A soft hyphen says where a word may be cut; the rules of the language say so better.
        let chars = || chars.iter().filter(|char| char.drawn != '\u{ad}');
        let drawn: String = chars().map(|char| char.drawn).collect();
        let source: String = chars().map(|char| char.source).collect();
        let style = self.pieces[piece as usize].style;
        let key = (style.family, style.weight, style.italic);
        let wanted = Fonts::wanted(key);
        if self.shaper.knows(wanted, &drawn)
            || self.shaper.fonts.face_for(key, &drawn) == Some(wanted)
        {
            return self.word(wanted, &drawn, &source, piece, runs);
        }
        let mut open: Option<(Face, String, String)> = None;
        let mut sources = source.chars();
        for grapheme in drawn.graphemes(true) {
            let written: String = sources.by_ref().take(grapheme.chars().count()).collect();
            let (face, text) = self.face_for(key, grapheme)?;
            match &mut open {
                Some((current, drawn, source)) if *current == face => {
                    drawn.push_str(&text);
                    source.push_str(&written);
                }
                _ => {
                    if let Some((face, drawn, source)) = open.take() {
                        self.word(face, &drawn, &source, piece, runs)?;
                    }
                    open = Some((face, text, written));
                }
            }
        }
        if let Some((face, drawn, source)) = open {
            self.word(face, &drawn, &source, piece, runs)?;
        }
        Ok(())
    }

    /// The face of a grapheme, and the grapheme as that face can draw it.
    fn face_for(
        &self,
        key: (super::Family, super::Weight, bool),
        grapheme: &str,
    ) -> Result<(Face, String), Error> {
        let fonts = self.shaper.fonts;
        if let Some(face) = fonts.face_for(key, grapheme) {
            return Ok((face, grapheme.to_owned()));
        }
        // A hyphen that ties looks like any other.
        let same_length = match grapheme {
            "\u{2011}" | "\u{2010}" => Some("-"),
            "\u{2007}" | "\u{2008}" => Some(" "),
            _ => None,
        };
        if let Some(other) = same_length
            && let Some(face) = fonts.face_for(key, other)
        {
            return Ok((face, other.to_owned()));
        }
        let lost = grapheme
            .chars()
            .find(|character| fonts.face_for(key, &character.to_string()).is_none())
            .or_else(|| grapheme.chars().next())
            .unwrap_or('\u{fffd}');
        Err(Error::MissingGlyph {
            character: lost,
            excerpt: self.excerpt(),
        })
    }

    /// The beginning of the paragraph, to find the place by.
    fn excerpt(&self) -> String {
        let whole: String = self
            .pieces
            .iter()
            .flat_map(|piece| piece.text.chars())
            .collect();
        let mut cut: String = whole.trim().chars().take(80).collect();
        if whole.trim().chars().count() > 80 {
            cut.push('…');
        }
        cut
    }

    fn word(
        &mut self,
        face: Face,
        drawn: &str,
        source: &str,
        piece: u32,
        runs: &mut Vec<Run>,
    ) -> Result<(), Error> {
        if drawn.is_empty() {
            return Ok(());
        }
        let shaped = self
            .shaper
            .shape(face, drawn)
            .map_err(|error| match error {
                Error::MissingGlyph { character, .. } => Error::MissingGlyph {
                    character,
                    excerpt: self.excerpt(),
                },
                other => other,
            })?;
        let width = shaped.width * self.pieces[piece as usize].style.size;
        runs.push(Run {
            kind: RunKind::Word {
                shaped,
                source: (drawn != source).then(|| source.into()),
            },
            piece,
            width,
        });
        Ok(())
    }

    /// Where a segment may be cut: at hyphens, or anywhere if it is wider than the line.
    fn cuts(&mut self, runs: &[Run], width: f32) -> Vec<Cut> {
        let mut found = Vec::new();
        let mut before = 0.0;
        let too_wide = width > self.measure;
        for (at, run) in runs.iter().enumerate() {
            if let RunKind::Word { shaped, .. } = &run.kind {
                let piece = &self.pieces[run.piece as usize];
                let units = self.shaper.fonts.units(shaped.face);
                let mut push = |byte: usize, hyphen: Option<f32>| {
                    found.push(Cut {
                        run: at,
                        byte,
                        before: before + shaped.width_before(byte, units) * piece.style.size,
                        hyphen,
                    });
                };
                let hyphens = if self.hyphenate || too_wide {
                    self.shaper.cuts(&shaped.text, piece.language)
                } else {
                    Rc::new([])
                };
                let hyphen = self
                    .shaper
                    .shape(shaped.face, "-")
                    .map_or(0.0, |hyphen| hyphen.width * piece.style.size);
                if too_wide {
                    for glyph in &shaped.glyphs {
                        let byte = glyph.text.0 as usize;
                        if glyph.text.0 < glyph.text.1 && (byte > 0 || at > 0) {
                            push(byte, hyphens.contains(&byte).then_some(hyphen));
                        }
                    }
                } else {
                    for &byte in hyphens.iter() {
                        push(byte, Some(hyphen));
                    }
                }
            }
            before += run.width;
        }
        found
    }
}
