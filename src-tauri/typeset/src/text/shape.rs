//! From words to glyphs: shaping, kept for words that come again.

use super::{Face, Fonts, Language, fonts::is_invisible};
use crate::Error;
use crate::memory::Memory;
use crate::quick::Quickly;
use rustybuzz::ttf_parser::Tag;
use rustybuzz::{BufferClusterLevel, Direction, Feature, Script, ShapePlan, UnicodeBuffer};
use std::collections::HashMap;
use std::sync::Arc;

/// A glyph of a shaped word; lengths in font units.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Glyph {
    pub id: u16,
    pub advance: i32,
    pub dx: i32,
    pub dy: i32,
    /// Where its text begins in the word; a glyph that draws on with the one before has none.
    pub text: (u32, u32),
}

/// A word in one face, shaped. The face and the text decide all the rest.
#[derive(Debug)]
pub(crate) struct Shaped {
    pub face: Face,
    /// From right to left; its glyphs stand from the left all the same.
    pub turned: bool,
    pub text: Box<str>,
    pub glyphs: Vec<Glyph>,
    /// Width in em.
    pub width: f32,
}

impl PartialEq for Shaped {
    fn eq(&self, other: &Self) -> bool {
        self.face == other.face && self.turned == other.turned && self.text == other.text
    }
}

impl Eq for Shaped {}

impl Shaped {
    /// The text that a glyph draws.
    pub fn text_of(&self, glyph: &Glyph) -> &str {
        &self.text[glyph.text.0 as usize..glyph.text.1 as usize]
    }

    /// Width in em of what stands before a byte of the text.
    pub fn width_before(&self, byte: usize, units: f32) -> f32 {
        let units_before: i32 = self
            .glyphs
            .iter()
            .filter(|glyph| (glyph.text.0 as usize) < byte)
            .map(|glyph| glyph.advance)
            .sum();
        units_before as f32 / units
    }
}

/// Words shaped so far.
pub(crate) struct Words {
    shaped: Vec<HashMap<Box<str>, Arc<Shaped>, Quickly>>,
    cuts: HashMap<Box<str>, Arc<[usize]>, Quickly>,
    plans: HashMap<(Face, Script, bool, bool), ShapePlan>,
    buffer: Option<UnicodeBuffer>,
}

/// More words than a long document has: beyond them, it begins anew.
const MANY: usize = 200_000;

impl Default for Words {
    fn default() -> Self {
        Self {
            shaped: (0..2 * usize::from(Fonts::count()))
                .map(|_| HashMap::default())
                .collect(),
            cuts: HashMap::default(),
            plans: HashMap::new(),
            buffer: None,
        }
    }
}

impl Words {
    /// Takes in what others shaped at the same time.
    pub fn absorb(&mut self, others: Self) {
        for (mine, theirs) in self.shaped.iter_mut().zip(others.shaped) {
            for (text, shaped) in theirs {
                mine.entry(text).or_insert(shaped);
            }
        }
        for (text, cuts) in others.cuts {
            self.cuts.entry(text).or_insert(cuts);
        }
    }

    /// Forgets all once there is too much.
    pub fn tidy(&mut self) {
        if self.shaped.iter().map(HashMap::len).sum::<usize>() + self.cuts.len() > MANY {
            *self = Self::default();
        }
    }
}

/// Shapes words, and remembers them.
pub(crate) struct Shaper<'f> {
    pub fonts: &'f Fonts,
    pub memory: &'f mut Memory,
}

impl<'f> Shaper<'f> {
    pub fn new(fonts: &'f Fonts, memory: &'f mut Memory) -> Self {
        Self { fonts, memory }
    }

    /// Where a word may be cut by the rules of a language, if anywhere.
    pub fn cuts(&mut self, text: &str, language: Language) -> Option<Arc<[usize]>> {
        // The two languages never share an entry: a document has one, and passages in another
        // are marked by a prefix that no word holds.
        let marked;
        let key = match language {
            Language::French => text,
            Language::English => {
                marked = format!("\u{1}{text}");
                &marked
            }
            Language::Other => return None,
        };
        let cuts = &mut self.memory.words.cuts;
        if let Some(known) = cuts.get(key) {
            return (!known.is_empty()).then(|| known.clone());
        }
        let found: Arc<[usize]> = super::hyphens::cuts(text, language).into();
        cuts.insert(key.into(), found.clone());
        (!found.is_empty()).then_some(found)
    }

    /// How much wider, in em, the two parts of a word are than what stood for each in the whole.
    pub fn parted(&mut self, whole: &Shaped, byte: usize) -> (f32, f32) {
        let joined = |glyph: &Glyph| (glyph.text.0 as usize) < byte && byte < glyph.text.1 as usize;
        // Letters that run from right to left are drawn otherwise at the end of a word.
        let turned = whole.turned && whole.text.len() < JOINED;
        if !turned && !whole.glyphs.iter().any(joined) {
            return (0.0, 0.0);
        }
        let before = whole.width_before(byte, self.fonts.units(whole.face));
        let mut width = |text| {
            self.shape(whole.face, text, whole.turned)
                .map(|part| part.width)
        };
        match (width(&whole.text[..byte]), width(&whole.text[byte..])) {
            (Ok(first), Ok(rest)) => (first - before, rest - (whole.width - before)),
            _ => (0.0, 0.0),
        }
    }

    /// A word that was shaped before in a face, which then holds all of it.
    pub fn known(&self, face: Face, text: &str, turned: bool) -> Option<&Arc<Shaped>> {
        self.memory.words.shaped[drawer(face, turned)].get(text)
    }

    /// Shapes a word, all of whose characters the face holds.
    pub fn shape(&mut self, face: Face, text: &str, turned: bool) -> Result<Arc<Shaped>, Error> {
        if let Some(shaped) = self.known(face, text, turned) {
            return Ok(shaped.clone());
        }
        let shaped = Arc::new(self.shape_new(face, text, turned)?);
        self.memory.words.shaped[drawer(face, turned)].insert(text.into(), shaped.clone());
        Ok(shaped)
    }

    fn shape_new(&mut self, face: Face, text: &str, turned: bool) -> Result<Shaped, Error> {
        let font = self.fonts.shaping(face);
        let words = &mut self.memory.words;
        let mut buffer = words.buffer.take().unwrap_or_default();
        buffer.push_str(text);
        buffer.set_cluster_level(BufferClusterLevel::MonotoneGraphemes);
        buffer.guess_segment_properties();
        let direction = if turned {
            Direction::RightToLeft
        } else {
            Direction::LeftToRight
        };
        buffer.set_direction(direction);
        // Numbers stand on figures of one width, so that they stand right below each other.
        let number = text.contains(|c: char| c.is_ascii_digit())
            && !text.contains(|c: char| c.is_alphabetic());
        let plan = words
            .plans
            .entry((face, buffer.script(), turned, number))
            .or_insert_with_key(|(_, script, _, number)| {
                let tabular = [Feature::new(Tag::from_bytes(b"tnum"), 1, ..)];
                let features = if *number { &tabular[..] } else { &[] };
                ShapePlan::new(font, direction, Some(*script), None, features)
            });
        let output = rustybuzz::shape_with_plan(font, plan, buffer);
        let glyphs = glyphs(&output, text, self.fonts.space(face));
        words.buffer = Some(output.clear());
        if let Some(lost) = glyphs.iter().find(|glyph| glyph.id == 0) {
            let from = lost.text.0 as usize;
            return Err(Error::MissingGlyph {
                character: text[from..].chars().next().unwrap_or('\u{fffd}'),
                excerpt: text.to_owned(),
            });
        }
        let total: i32 = glyphs.iter().map(|glyph| glyph.advance).sum();
        Ok(Shaped {
            face,
            turned,
            text: text.into(),
            glyphs,
            width: total as f32 / self.fonts.units(face),
        })
    }
}

/// A longer word from right to left is taken to be no wider in its parts: to try them all takes time.
const JOINED: usize = 128;

/// Where words of a face and a direction are kept.
fn drawer(face: Face, turned: bool) -> usize {
    2 * usize::from(face.0) + usize::from(turned)
}

/// The glyphs of a shaped buffer with the text of each: the first glyph of a cluster has all of
/// the cluster's text. Glyphs that stand for joiners are left out; their text stays.
fn glyphs(output: &rustybuzz::GlyphBuffer, text: &str, space: u16) -> Vec<Glyph> {
    let infos = output.glyph_infos();
    let mut begins: Vec<u32> = infos.iter().map(|info| info.cluster).collect();
    begins.sort_unstable();
    begins.dedup();
    let mut glyphs: Vec<Glyph> = Vec::with_capacity(infos.len());
    for (at, (info, position)) in infos.iter().zip(output.glyph_positions()).enumerate() {
        let starts = at == 0 || infos[at - 1].cluster != info.cluster;
        let next = begins.partition_point(|&cluster| cluster <= info.cluster);
        let end = begins.get(next).copied().unwrap_or(text.len() as u32);
        let id = info.glyph_id as u16;
        let covers = &text[info.cluster as usize..end as usize];
        let joiner = id == space && position.x_advance == 0;
        if joiner && (!starts || covers.chars().all(is_invisible)) {
            if starts && let Some(before) = glyphs.iter_mut().rfind(|glyph| glyph.text.1 > 0) {
                before.text.1 = end;
            }
            continue;
        }
        glyphs.push(Glyph {
            id,
            advance: position.x_advance,
            dx: position.x_offset,
            dy: position.y_offset,
            text: if starts {
                (info.cluster, end)
            } else {
                (info.cluster, info.cluster)
            },
        });
    }
    glyphs
}

#[cfg(test)]
mod tests {
    use super::super::{Family, Weight};
    use super::*;

    #[test]
    fn every_character_of_a_word_belongs_to_one_glyph() {
        let fonts = Fonts::bundled().unwrap();
        let mut memory = Memory::default();
        let mut shaper = Shaper::new(fonts, &mut memory);
        for word in [
            "efficace",
            "fl’œuvre",
            "Αθήνα",
            "👩‍🌾",
            "❤️",
            "1️⃣",
            "e\u{301}te\u{301}",
        ] {
            let face = fonts
                .face_for((Family::Serif, Weight::Regular, false), word)
                .unwrap();
            let shaped = shaper.shape(face, word, false).unwrap();
            let whole: String = shaped.glyphs.iter().map(|g| shaped.text_of(g)).collect();
            assert_eq!(whole, word);
        }
    }

    #[test]
    fn letters_joined_in_one_glyph_are_measured_apart_where_a_word_is_cut_between_them() {
        let fonts = Fonts::bundled().unwrap();
        let mut memory = Memory::default();
        let mut shaper = Shaper::new(fonts, &mut memory);
        let face = Fonts::wanted((Family::Serif, Weight::Regular, false));
        let whole = shaper.shape(face, "efficace", false).unwrap();
        let (first, rest) = shaper.parted(&whole, 2);
        let mut width = |text| shaper.shape(face, text, false).unwrap().width;
        let drawn = width("ef") + width("ficace");
        assert!((whole.width + first + rest - drawn).abs() < 1e-4);
        assert!(rest > 0.2, "what begins the next line is wider by « fi »");
    }
}
