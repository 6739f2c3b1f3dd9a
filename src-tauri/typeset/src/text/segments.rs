//! A paragraph as stretches that no line end cuts but at a hyphen, shaped and measured.

use super::hyphens::AFTER;
use super::{Char, Face, Fonts, Piece, SILENT_FINE, Shaped, Shaper, gives_way, space_out};
use crate::Error;
use std::{ops::Range, sync::Arc};
use unicode_linebreak::{BreakOpportunity, linebreaks};
use unicode_segmentation::UnicodeSegmentation;

/// Width of a fine space and of the silent air before punctuation, in em.
const FINE_EM: f32 = 0.19;
const SILENT_EM: f32 = 0.09;

/// So many characters without a place to end a line are no word, but a key or a picture in letters: it is set part by part,
/// for the time that it takes grows with the square of its length.
const LONGEST: usize = 1024;

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
    /// How deep it is nested in stretches of the other direction; odd: from right to left.
    pub level: u8,
}

/// What a run is made of.
#[derive(Clone, Debug)]
pub(crate) enum RunKind {
    /// Glyphs; the text as written when it is drawn otherwise (an apostrophe).
    Word {
        shaped: Arc<Shaped>,
        source: Option<Arc<str>>,
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
    /// How much wider the two parts are, each by itself, than they were as one: letters that were
    /// joined in one glyph are drawn apart.
    pub parted: (f32, f32),
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
    let mut chars = space_out(&written, &|piece| pieces[piece as usize].language);
    let mut line = String::with_capacity(chars.len() * 2);
    for char in &chars {
        line.push(match char.drawn {
            SILENT_FINE => '\u{202f}',
            other => other,
        });
    }
    let levels = super::order::levels(&line);
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
        if !forced
            && (chars.get(to).is_some_and(|next| calls(pieces, next))
                || strands(&chars[from..to], &chars[to..]))
        {
            continue;
        }
        let levels = |stretch: Range<usize>| levels.as_ref().map_or(&[][..], |all| &all[stretch]);
        while to - from > LONGEST {
            let part = from..from + whole_signs(&chars[from..to]);
            found.push(builder.segment(&chars[part.clone()], levels(part.clone()))?);
            from = part.end;
        }
        let mut segment = builder.segment(&chars[from..to], levels(from..to))?;
        if segment.width > measure
            && let Some(tie) = (from..to).find(|at| gives_way(&chars, *at))
        {
            chars[tie].drawn = ' ';
            found.push(builder.segment(&chars[from..=tie], levels(from..tie + 1))?);
            segment = builder.segment(&chars[tie + 1..to], levels(tie + 1..to))?;
        }
        segment.forced = forced;
        found.push(segment);
        from = to;
    }
    Ok(found)
}

/// Whether a character belongs to the call of a note.
fn calls(pieces: &[Piece], char: &Char) -> bool {
    pieces[char.piece as usize].note.is_some()
}

/// Whether a line that ends at a written hyphen would part a letter or two from their word: « a-t-il », « celui-là ».
fn strands(before: &[Char], after: &[Char]) -> bool {
    let is_letter = |char: &&Char| char.drawn.is_alphabetic();
    let Some((hyphen, word)) = before.split_last() else {
        return false;
    };
    let said = word.iter().rev().take_while(is_letter).count();
    let follows = after.iter().take_while(is_letter).count();
    matches!(hyphen.drawn, '-' | '\u{2010}')
        && said > 0
        && follows > 0
        && (said < 2 || follows < AFTER)
}

/// How many characters of a longer stretch make a part of it that parts no sign.
fn whole_signs(chars: &[Char]) -> usize {
    let text: String = chars.iter().take(LONGEST).map(|char| char.drawn).collect();
    let last = text.grapheme_indices(true).next_back();
    let before = last.map_or(0, |(at, _)| text[..at].chars().count());
    if before == 0 { LONGEST } else { before }
}

struct Builder<'a, 'f> {
    pieces: &'a [Piece],
    shaper: &'a mut Shaper<'f>,
    measure: f32,
    hyphenate: bool,
}

impl Builder<'_, '_> {
    fn segment(&mut self, chars: &[Char], levels: &[u8]) -> Result<Segment, Error> {
        let level = |at: usize| levels.get(at).copied().unwrap_or(0);
        let is_end = |char: &Char| matches!(char.drawn, ' ' | '\u{2028}');
        let end = chars
            .iter()
            .rposition(|char| !is_end(char))
            .map_or(0, |at| at + 1);
        let space = chars[end..]
            .iter()
            .position(|char| char.drawn == ' ')
            .map(|at| self.space(&chars[end + at], None, level(end + at)));
        // Most are one word.
        let mut runs = Vec::with_capacity(1);
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
                        level: level(from),
                    });
                    from += 1;
                }
                '\u{202f}' => {
                    runs.push(self.space(&first, Some(FINE_EM), level(from)));
                    from += 1;
                }
                ' ' | '\u{a0}' => {
                    runs.push(self.space(&first, None, level(from)));
                    from += 1;
                }
                _ => {
                    let until = chars[from..end]
                        .iter()
                        .zip(from..)
                        .position(|(char, at)| {
                            char.piece != first.piece
                                || level(at) != level(from)
                                || matches!(char.drawn, SILENT_FINE | '\u{202f}' | ' ' | '\u{a0}')
                        })
                        .map_or(end, |at| from + at);
                    self.words(&chars[from..until], level(from), &mut runs)?;
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

    fn space(&self, char: &Char, em: Option<f32>, level: u8) -> Run {
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
            level,
        }
    }

    /// Shapes characters of one piece, in as few faces as hold them.
    fn words(&mut self, chars: &[Char], level: u8, runs: &mut Vec<Run>) -> Result<(), Error> {
        let piece = chars[0].piece;
        // A soft hyphen says where a word may be cut; the rules of the language say so better.
        let chars = || chars.iter().filter(|char| char.drawn != '\u{ad}');
        let drawn: String = chars().map(|char| char.drawn).collect();
        let otherwise = chars().any(|char| char.drawn != char.source);
        let written = || -> String { chars().map(|char| char.source).collect() };
        let style = self.pieces[piece as usize].style;
        let key = (style.family, style.weight, style.italic);
        let wanted = Fonts::wanted(key);
        if let Some(shaped) = self.shaper.known(wanted, &drawn, level % 2 == 1) {
            runs.push(Run {
                width: shaped.width * style.size,
                kind: RunKind::Word {
                    shaped: shaped.clone(),
                    source: otherwise.then(|| written().into()),
                },
                piece,
                level,
            });
            return Ok(());
        }
        let source = written();
        if self.shaper.fonts.face_for(key, &drawn) == Some(wanted) {
            return self.word(wanted, (&drawn, &source), (piece, level), runs);
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
                        self.word(face, (&drawn, &source), (piece, level), runs)?;
                    }
                    open = Some((face, text, written));
                }
            }
        }
        if let Some((face, drawn, source)) = open {
            self.word(face, (&drawn, &source), (piece, level), runs)?;
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
        (drawn, source): (&str, &str),
        (piece, level): (u32, u8),
        runs: &mut Vec<Run>,
    ) -> Result<(), Error> {
        if drawn.is_empty() {
            return Ok(());
        }
        let shaped =
            self.shaper
                .shape(face, drawn, level % 2 == 1)
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
            level,
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
                let size = piece.style.size;
                let mut push = |byte: usize, hyphen: Option<f32>, parted: (f32, f32)| {
                    found.push(Cut {
                        run: at,
                        byte,
                        before: before + shaped.width_before(byte, units) * size,
                        hyphen,
                        parted,
                    });
                };
                let turned = run.level % 2 == 1;
                let hyphens = match !turned && (self.hyphenate || too_wide) {
                    true => self.shaper.cuts(&shaped.text, piece.language),
                    false => None,
                };
                if hyphens.is_none() && !too_wide {
                    before += run.width;
                    continue;
                }
                let hyphens = hyphens.as_deref().unwrap_or_default();
                let hyphen = self
                    .shaper
                    .shape(shaped.face, "-", false)
                    .map_or(0.0, |hyphen| hyphen.width * piece.style.size);
                if too_wide {
                    // Whichever way it runs, it is cut in the order of reading.
                    let mut glyphs: Vec<_> = shaped.glyphs.iter().collect();
                    glyphs.sort_by_key(|glyph| glyph.text.0);
                    for glyph in glyphs {
                        let byte = glyph.text.0 as usize;
                        if glyph.text.0 < glyph.text.1 && (byte > 0 || at > 0) {
                            let parted = self.shaper.parted(shaped, byte);
                            let parted = (parted.0 * size, parted.1 * size);
                            push(byte, hyphens.contains(&byte).then_some(hyphen), parted);
                        }
                    }
                } else {
                    for &byte in hyphens {
                        let parted = self.shaper.parted(shaped, byte);
                        push(byte, Some(hyphen), (parted.0 * size, parted.1 * size));
                    }
                }
            }
            before += run.width;
        }
        found
    }
}
