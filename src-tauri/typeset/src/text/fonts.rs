//! The bundled fonts, and which of them draws what.

use crate::Error;
use crate::memory::Memory;
use rustybuzz::{Face as Shaping, ttf_parser::GlyphId};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

/// What faces are asked for. `Serif`, `Title` and `Sans` are asked for by what is set: words, titles,
/// labels; a document's look says which family each of them is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Family {
    Serif,
    Title,
    Sans,
    /// Inter as the face of running text: it has an italic.
    Inter,
    Noto,
    NotoSans,
    Legible,
}

/// The weights in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Weight {
    Regular,
    Medium,
    SemiBold,
}

/// A bundled face: its place in [`FACES`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Face(pub u8);

struct Source {
    name: &'static str,
    bytes: &'static [u8],
}

macro_rules! face {
    ($name:literal) => {
        Source {
            name: $name,
            bytes: include_bytes!(concat!("../../../../assets/fonts/", $name, ".ttf")),
        }
    };
}

static FACES: [Source; 24] = [
    face!("Spectral-Regular"),
    face!("Spectral-Italic"),
    face!("Spectral-Medium"),
    face!("Spectral-SemiBold"),
    face!("Spectral-SemiBoldItalic"),
    face!("Inter-Regular"),
    face!("Inter-SemiBold"),
    face!("NotoSerif-Regular"),
    face!("NotoSerif-Italic"),
    face!("NotoSerif-SemiBold"),
    face!("NotoSans-Regular"),
    face!("NotoSans-SemiBold"),
    face!("NotoEmoji-Regular"),
    face!("NotoNaskhArabic-Regular"),
    face!("NotoNaskhArabic-SemiBold"),
    face!("NotoSerifHebrew-Regular"),
    face!("NotoSerifHebrew-SemiBold"),
    face!("Inter-Medium"),
    face!("Inter-Italic"),
    face!("AtkinsonHyperlegibleNext-Regular"),
    face!("AtkinsonHyperlegibleNext-Italic"),
    face!("AtkinsonHyperlegibleNext-Medium"),
    face!("AtkinsonHyperlegibleNext-SemiBold"),
    face!("AtkinsonHyperlegibleNext-SemiBoldItalic"),
];

const EMOJI: Face = Face(12);

/// The bundled fonts, parsed, and what was set with them: a document that comes again with a few
/// words changed is set in a fraction of the time, and gives the bytes that it would have given.
pub struct Fonts {
    faces: Vec<Loaded>,
    /// One for each document that was set at the same time as others.
    kept: Mutex<Vec<Memory>>,
}

struct Loaded {
    shaping: Shaping<'static>,
    units: f32,
    space: u16,
    space_advance: f32,
}

static BUNDLED: OnceLock<Result<Fonts, Error>> = OnceLock::new();

impl Fonts {
    /// The bundled fonts; parsed once for the whole program.
    ///
    /// # Errors
    /// [`Error::BadFont`] when the program was built with a damaged font.
    pub fn bundled() -> Result<&'static Self, Error> {
        BUNDLED
            .get_or_init(Self::load)
            .as_ref()
            .map_err(Clone::clone)
    }

    /// The bundled fonts, parsed anew: nothing is remembered with them yet.
    ///
    /// # Errors
    /// [`Error::BadFont`] when the program was built with a damaged font.
    pub fn load() -> Result<Self, Error> {
        let faces = FACES
            .iter()
            .map(|source| {
                let bad = Error::BadFont { font: source.name };
                let shaping = Shaping::from_slice(source.bytes, 0).ok_or(bad.clone())?;
                let space = shaping.glyph_index(' ').ok_or(bad)?;
                let units = shaping.units_per_em() as f32;
                let advance = shaping.glyph_hor_advance(space).unwrap_or_default();
                Ok(Loaded {
                    units,
                    space: space.0,
                    space_advance: f32::from(advance) / units,
                    shaping,
                })
            })
            .collect::<Result<_, Error>>()?;
        Ok(Self {
            faces,
            kept: Mutex::default(),
        })
    }

    /// What is remembered of documents set before, for as long as one is set.
    pub(crate) fn memory(&self) -> Memory {
        self.lock().pop().unwrap_or_default()
    }

    /// Gives it back.
    pub(crate) fn keep(&self, memory: Memory) {
        self.lock().push(memory);
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Memory>> {
        // What is there is whole: it is taken out to be changed.
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn loaded(&self, face: Face) -> &Loaded {
        &self.faces[usize::from(face.0)]
    }

    pub(crate) fn shaping(&self, face: Face) -> &Shaping<'static> {
        &self.loaded(face).shaping
    }

    /// Units of an em.
    pub(crate) fn units(&self, face: Face) -> f32 {
        self.loaded(face).units
    }

    /// The space glyph.
    pub(crate) fn space(&self, face: Face) -> u16 {
        self.loaded(face).space
    }

    /// Width of the space, in em.
    pub(crate) fn space_advance(&self, face: Face) -> f32 {
        self.loaded(face).space_advance
    }

    /// Advance of a glyph in font units.
    pub(crate) fn advance(&self, face: Face, glyph: u16) -> u16 {
        self.shaping(face)
            .glyph_hor_advance(GlyphId(glyph))
            .unwrap_or_default()
    }

    pub(crate) fn name(face: Face) -> &'static str {
        FACES[usize::from(face.0)].name
    }

    pub(crate) fn bytes(face: Face) -> &'static [u8] {
        FACES[usize::from(face.0)].bytes
    }

    pub(crate) fn count() -> u8 {
        FACES.len() as u8
    }

    fn has(&self, face: Face, character: char) -> bool {
        self.shaping(face).glyph_index(character).is_some()
    }

    /// The face that is wanted, whether or not it holds a text. It holds the space.
    pub(crate) fn wanted((family, weight, italic): (Family, Weight, bool)) -> Face {
        chain(family, weight, italic)[0]
    }

    /// The face that draws a grapheme: the wanted one, else the nearest that holds all of it.
    ///
    /// Joiners and selectors need no glyph of their own: they only say how their neighbours join.
    pub(crate) fn face_for(
        &self,
        (family, weight, italic): (Family, Weight, bool),
        grapheme: &str,
    ) -> Option<Face> {
        let coloured = grapheme.contains('\u{fe0f}');
        let chain = chain(family, weight, italic);
        coloured
            .then_some(&EMOJI)
            .into_iter()
            .chain(&chain)
            .copied()
            .find(|face| {
                grapheme
                    .chars()
                    .filter(|&character| !is_invisible(character))
                    .all(|character| self.has(*face, character))
            })
    }
}

/// The wanted face, then those that stand in for it.
fn chain(family: Family, weight: Weight, italic: bool) -> [Face; 8] {
    let bold = weight == Weight::SemiBold;
    let spectral = match (weight, italic) {
        (Weight::SemiBold, true) => 4,
        (_, true) => 1,
        (Weight::Regular, false) => 0,
        (Weight::Medium, false) => 2,
        (Weight::SemiBold, false) => 3,
    };
    let inter = if bold { 6 } else { 5 };
    let inter_text = match (weight, italic) {
        (Weight::SemiBold, _) => 6,
        (_, true) => 18,
        (Weight::Medium, false) => 17,
        (Weight::Regular, false) => 5,
    };
    let legible = match (weight, italic) {
        (Weight::SemiBold, true) => 23,
        (_, true) => 20,
        (Weight::Regular, false) => 19,
        (Weight::Medium, false) => 21,
        (Weight::SemiBold, false) => 22,
    };
    let serif = match (bold, italic) {
        (true, _) => 9,
        (false, true) => 8,
        (false, false) => 7,
    };
    let sans = if bold { 11 } else { 10 };
    let (arabic, hebrew) = if bold { (14, 16) } else { (13, 15) };
    let order = match family {
        Family::Serif | Family::Title => [spectral, serif, inter, sans, arabic, hebrew, 12, 7],
        Family::Sans => [inter, sans, spectral, serif, arabic, hebrew, 12, 10],
        Family::Inter => [inter_text, sans, inter, serif, arabic, hebrew, 12, 10],
        Family::Noto => [serif, 7, spectral, sans, arabic, hebrew, 12, 7],
        Family::NotoSans => [sans, 10, inter, serif, arabic, hebrew, 12, 10],
        Family::Legible => [legible, inter_text, sans, serif, arabic, hebrew, 12, 10],
    };
    order.map(Face)
}

/// Joiners, selectors and direction marks: they shape their neighbours and draw nothing.
pub(crate) fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}'
        | '\u{2066}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ad}'
        | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_script_finds_a_face_and_unknown_ones_none() {
        let fonts = Fonts::bundled().unwrap();
        let plain = (Family::Serif, Weight::Regular, false);
        let face = |text: &str| fonts.face_for(plain, text).map(Fonts::name);
        assert_eq!(face("é"), Some("Spectral-Regular"));
        assert_eq!(face("Ω"), Some("NotoSerif-Regular"));
        assert_eq!(face("🌱"), Some("NotoEmoji-Regular"));
        assert_eq!(face("ل"), Some("NotoNaskhArabic-Regular"));
        assert_eq!(face("ש"), Some("NotoSerifHebrew-Regular"));
        assert_eq!(face("語"), None);
    }
}
