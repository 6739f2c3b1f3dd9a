//! The glyphs that a document uses: each font reduced to them, each glyph with one text.

use crate::Error;
use crate::pages::{Ink, Page};
use crate::text::{Face, Fonts, Glyph, Shaped};
use printpdf::{FontId, ParsedFont};
use std::collections::{BTreeMap, HashMap};
use subsetter::GlyphRemapper;

/// Fonts as they stand in the file.
pub(super) struct Embedded {
    faces: BTreeMap<Face, Program>,
}

struct Program {
    id: FontId,
    parsed: ParsedFont,
    /// By glyph id of the bundled font.
    glyphs: HashMap<u16, Drawn>,
}

/// A glyph in the file.
#[derive(Clone, Debug)]
pub(super) struct Drawn {
    pub id: u16,
    /// The width that printpdf writes: thousandths of an em, cut to whole ones.
    pub width: f32,
    /// The one text that readers take from it, unless told otherwise on the spot.
    pub text: String,
}

impl Embedded {
    pub fn programs(&self) -> impl Iterator<Item = (FontId, ParsedFont)> + '_ {
        self.faces
            .values()
            .map(|program| (program.id.clone(), program.parsed.clone()))
    }

    pub fn id(&self, face: Face) -> Option<&FontId> {
        self.faces.get(&face).map(|program| &program.id)
    }

    pub fn glyph(&self, face: Face, glyph: u16) -> Option<&Drawn> {
        self.faces.get(&face)?.glyphs.get(&glyph)
    }
}

/// Which glyphs are used, and how often each for which text.
#[derive(Default)]
struct Usage {
    texts: BTreeMap<u16, BTreeMap<String, u32>>,
}

/// Reduces the fonts to what the pages use.
pub(super) fn embed(pages: &[Page], fonts: &Fonts) -> Result<Embedded, Error> {
    let mut usage: BTreeMap<Face, Usage> = BTreeMap::new();
    // Words come again and again: each is counted once per way of writing it.
    let mut words: HashMap<(*const Shaped, Option<&str>), (&Shaped, u32)> = HashMap::new();
    for mark in pages.iter().flat_map(|page| &page.marks) {
        match &mark.ink {
            Ink::Word { shaped, source, .. } => {
                let key = (std::rc::Rc::as_ptr(shaped), source.as_deref());
                words.entry(key).or_insert((shaped, 0)).1 += 1;
            }
            Ink::Space { face, .. } => {
                let texts = &mut usage.entry(*face).or_default().texts;
                let space = texts.entry(fonts.space(*face)).or_default();
                *space.entry(" ".to_owned()).or_default() += 1;
            }
            _ => {}
        }
    }
    for ((_, source), (shaped, count)) in words {
        let texts = &mut usage.entry(shaped.face).or_default().texts;
        for (glyph, text, alone) in clusters(shaped, source) {
            let known = texts.entry(glyph.id).or_default();
            if alone {
                *known.entry(text.to_owned()).or_default() += count;
            }
        }
    }
    let faces = usage
        .into_iter()
        .map(|(face, usage)| Ok((face, program(face, usage, fonts)?)))
        .collect::<Result<_, Error>>()?;
    Ok(Embedded { faces })
}

fn program(face: Face, usage: Usage, fonts: &Fonts) -> Result<Program, Error> {
    let name = Fonts::name(face);
    let mut remapper = GlyphRemapper::new();
    for glyph in usage.texts.keys() {
        remapper.remap(*glyph);
    }
    let fail = |reason: String| Error::Subset { font: name, reason };
    let bytes = subsetter::subset(Fonts::bytes(face), 0, &remapper)
        .map_err(|error| fail(error.to_string()))?;
    let mut warnings = Vec::new();
    let mut parsed = ParsedFont::from_bytes(&bytes, 0, &mut warnings)
        .ok_or_else(|| fail("printpdf cannot read it".to_owned()))?;
    let tag = char::from(b'A' + face.0);
    parsed.font_name = Some(format!("CROIS{tag}+{name}"));
    let units = fonts.units(face);
    let glyphs = usage
        .texts
        .into_iter()
        .map(|(glyph, texts)| {
            // The text that most of its uses have; of equals the first in order.
            let text = texts
                .into_iter()
                .reduce(|best, other| if other.1 > best.1 { other } else { best })
                .map_or_else(|| "\u{fffd}".to_owned(), |(text, _)| text);
            let drawn = Drawn {
                id: remapper.get(glyph).unwrap_or_default(),
                width: (f32::from(fonts.advance(face, glyph)) * 1000.0 / units).trunc(),
                text,
            };
            (glyph, drawn)
        })
        .collect();
    Ok(Program {
        id: FontId(format!("T{}", face.0)),
        parsed,
        glyphs,
    })
}

/// The glyphs of a word, each with the text of its cluster and whether it draws that text alone.
/// Glyphs that draw on with the one before have no text.
pub(super) fn clusters<'a>(
    shaped: &'a Shaped,
    source: Option<&'a str>,
) -> impl Iterator<Item = (&'a Glyph, &'a str, bool)> {
    shaped.glyphs.iter().enumerate().map(move |(at, glyph)| {
        let begins = glyph.text.1 > glyph.text.0;
        let goes_on = shaped
            .glyphs
            .get(at + 1)
            .is_some_and(|next| next.text.1 <= next.text.0);
        let text = match source {
            None => shaped.text_of(glyph),
            Some(source) => as_written(shaped, glyph, source),
        };
        (glyph, text, begins && !goes_on)
    })
}

/// The text of a glyph as it was written: drawn and written text have as many characters.
fn as_written<'a>(shaped: &Shaped, glyph: &Glyph, source: &'a str) -> &'a str {
    let before = shaped.text[..glyph.text.0 as usize].chars().count();
    let length = shaped.text_of(glyph).chars().count();
    let mut ends = source
        .char_indices()
        .map(|(at, _)| at)
        .chain(std::iter::once(source.len()));
    let from = ends.by_ref().nth(before).unwrap_or(source.len());
    let to = match length {
        0 => from,
        _ => ends.nth(length - 1).unwrap_or(source.len()),
    };
    &source[from..to]
}
