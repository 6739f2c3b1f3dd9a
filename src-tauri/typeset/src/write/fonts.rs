//! The glyphs that a document uses: each font reduced to them, each glyph with one text.

use super::{Kept, through};
use crate::Error;
use crate::pages::{Ink, Page};
use crate::quick::Quickly;
use crate::text::{Face, Fonts, Glyph, Shaped};
use printpdf::{FontId, ParsedFont};
use rayon::prelude::*;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, OnceLock};
use subsetter::GlyphRemapper;

/// Fonts as they stand in the file.
pub(super) struct Embedded {
    programs: BTreeMap<Face, Arc<Program>>,
    /// A file that holds them, and no page yet; made once it is asked for.
    file: OnceLock<Result<lopdf::Document, Error>>,
}

/// A font reduced to some of its glyphs.
pub(super) struct Program {
    /// Among those of this run: the same number, the same program.
    pub number: u64,
    pub id: FontId,
    pub parsed: ParsedFont,
    face: Face,
    texts: Texts,
    /// By glyph id of the bundled font.
    glyphs: Vec<Option<Drawn>>,
}

/// The glyphs used, each with its text.
type Texts = Vec<(u16, String)>;

/// A glyph in the file.
#[derive(Clone, Debug)]
pub(super) struct Drawn {
    pub id: u16,
    /// The width that printpdf writes: thousandths of an em, cut to whole ones.
    pub width: f32,
    /// The one text that readers take from it, unless told otherwise on the spot.
    pub text: String,
}

impl Program {
    /// Its glyphs, in the order of their ids.
    pub fn drawn(&self) -> impl Iterator<Item = &Drawn> {
        self.glyphs.iter().flatten()
    }
}

impl Embedded {
    pub fn number(&self, face: Face) -> Option<u64> {
        self.programs.get(&face).map(|program| program.number)
    }

    /// A file that holds the fonts, and no page yet.
    pub fn file(&self) -> Result<&lopdf::Document, Error> {
        let made = || through::file_of_fonts(self.programs.values());
        self.file.get_or_init(made).as_ref().map_err(Clone::clone)
    }

    pub fn program(&self, face: Face) -> Option<&Program> {
        self.programs.get(&face).map(|program| &**program)
    }
}

impl Program {
    pub fn glyph(&self, glyph: u16) -> Option<&Drawn> {
        self.glyphs.get(usize::from(glyph))?.as_ref()
    }
}

/// Reduces the fonts to what the pages use; fonts reduced so before stand.
pub(super) fn embed(
    pages: &[Page],
    fonts: &Fonts,
    kept: &mut Kept,
) -> Result<Arc<Embedded>, Error> {
    let usage = usage(pages, fonts);
    let same = |set: &Embedded| {
        set.programs.len() == usage.len()
            && usage.iter().all(|(face, texts)| {
                set.programs
                    .get(face)
                    .is_some_and(|program| program.texts == *texts)
            })
    };
    if let Some(known) = kept.set(same) {
        return Ok(known);
    }
    let known: &Kept = kept;
    let made = usage
        .into_par_iter()
        .map(|(face, texts)| {
            match known.program(|program| program.face == face && program.texts == texts) {
                Some(program) => Ok((face, Made::Before(program))),
                None => Ok((face, Made::Now(Box::new(program(face, texts, fonts)?)))),
            }
        })
        .collect::<Result<Vec<_>, Error>>()?;
    let programs: BTreeMap<Face, Arc<Program>> = made
        .into_iter()
        .map(|(face, made)| match made {
            Made::Before(program) => (face, program),
            Made::Now(program) => (face, kept.keep_program(*program)),
        })
        .collect();
    let set = Arc::new(Embedded {
        file: OnceLock::new(),
        programs,
    });
    kept.keep_set(set.clone());
    Ok(set)
}

enum Made {
    Before(Arc<Program>),
    Now(Box<Program>),
}

/// Which glyphs are used of each face, each with the text that most of its uses have.
fn usage(pages: &[Page], fonts: &Fonts) -> BTreeMap<Face, Texts> {
    // Words come again and again: each is counted once per way of writing it.
    let mut words: HashMap<(*const Shaped, Option<&str>), (&Shaped, u32), Quickly> =
        HashMap::default();
    let mut spaces: BTreeMap<Face, u32> = BTreeMap::new();
    for mark in pages.iter().flat_map(|page| &page.marks) {
        match &mark.ink {
            Ink::Word { shaped, source, .. } => {
                let key = (Arc::as_ptr(shaped), source.as_deref());
                words.entry(key).or_insert((shaped, 0)).1 += 1;
            }
            Ink::Space { face, .. } => *spaces.entry(*face).or_default() += 1,
            _ => {}
        }
    }
    let mut usage: BTreeMap<Face, Used> = BTreeMap::new();
    for (face, count) in spaces {
        let used = usage.entry(face).or_default();
        used.count(fonts.space(face), Some(" "), count);
    }
    for ((_, source), (shaped, count)) in words {
        let used = usage.entry(shaped.face).or_default();
        for (glyph, text, alone) in clusters(shaped, source) {
            used.count(glyph.id, alone.then_some(text), count);
        }
    }
    let each = usage.into_iter();
    each.map(|(face, used)| (face, used.texts())).collect()
}

/// Of each glyph of a face, by its id: whether it is used, and for which texts how often. Most have one.
#[derive(Default)]
struct Used<'a>(Vec<Option<Vec<(&'a str, u32)>>>);

impl<'a> Used<'a> {
    fn count(&mut self, glyph: u16, text: Option<&'a str>, times: u32) {
        let at = usize::from(glyph);
        if self.0.len() <= at {
            self.0.resize(at + 1, None);
        }
        let known = self.0[at].get_or_insert_default();
        let Some(text) = text else {
            return;
        };
        match known.iter_mut().find(|(other, _)| *other == text) {
            Some((_, count)) => *count += times,
            None => known.push((text, times)),
        }
    }

    /// The glyphs, each with the text that most of its uses have; of equals the first in order.
    fn texts(self) -> Texts {
        let chosen = |texts: Vec<(&str, u32)>| {
            let order = |a: &(&str, u32), b: &(&str, u32)| a.1.cmp(&b.1).then(b.0.cmp(a.0));
            texts
                .into_iter()
                .max_by(order)
                .map_or_else(|| "\u{fffd}".to_owned(), |(text, _)| text.to_owned())
        };
        (0..=u16::MAX)
            .zip(self.0)
            .filter_map(|(glyph, texts)| Some((glyph, chosen(texts?))))
            .collect()
    }
}

fn program(face: Face, texts: Texts, fonts: &Fonts) -> Result<Program, Error> {
    let name = Fonts::name(face);
    let mut remapper = GlyphRemapper::new();
    for (glyph, _) in &texts {
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
    let last = texts.last().map_or(0, |(glyph, _)| usize::from(*glyph));
    let mut glyphs = vec![None; last + 1];
    for (glyph, text) in &texts {
        glyphs[usize::from(*glyph)] = Some(Drawn {
            id: remapper.get(*glyph).unwrap_or_default(),
            width: (f32::from(fonts.advance(face, *glyph)) * 1000.0 / units).trunc(),
            text: text.clone(),
        });
    }
    Ok(Program {
        number: 0,
        id: FontId(format!("T{}", face.0)),
        parsed,
        face,
        texts,
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
