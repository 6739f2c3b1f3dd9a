//! From words to glyphs: shaping, kept for words that come again.

use super::{Face, Fonts, Language, fonts::is_invisible};
use crate::Error;
use rustybuzz::{BufferClusterLevel, Direction, Script, ShapePlan, UnicodeBuffer};
use std::collections::HashMap;
use std::rc::Rc;

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

/// A word in one face, shaped.
#[derive(Debug)]
pub(crate) struct Shaped {
    pub face: Face,
    pub text: Box<str>,
    pub glyphs: Vec<Glyph>,
    /// Width in em.
    pub width: f32,
}

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
            .take_while(|glyph| (glyph.text.0 as usize) < byte)
            .map(|glyph| glyph.advance)
            .sum();
        units_before as f32 / units
    }
}

/// Shapes words, and remembers them.
pub(crate) struct Shaper<'f> {
    pub fonts: &'f Fonts,
    words: Vec<HashMap<Box<str>, Rc<Shaped>>>,
    cuts: HashMap<Box<str>, Rc<[usize]>>,
    plans: HashMap<(Face, Script), ShapePlan>,
    buffer: Option<UnicodeBuffer>,
}

impl<'f> Shaper<'f> {
    pub fn new(fonts: &'f Fonts) -> Self {
        Self {
            fonts,
            words: (0..Fonts::count()).map(|_| HashMap::new()).collect(),
            cuts: HashMap::new(),
            plans: HashMap::new(),
            buffer: None,
        }
    }

    /// Where a word may be cut by the rules of a language.
    pub fn cuts(&mut self, text: &str, language: Language) -> Rc<[usize]> {
        // The two languages never share an entry: a document has one, and passages in another
        // are marked by a prefix that no word holds.
        let key: Box<str> = match language {
            Language::French => text.into(),
            Language::English => format!("\u{1}{text}").into(),
            Language::Other => return Rc::new([]),
        };
        self.cuts
            .entry(key)
            .or_insert_with(|| super::hyphens::cuts(text, language).into())
            .clone()
    }

    /// Whether a word was shaped before in a face, which then holds all of it.
    pub fn knows(&self, face: Face, text: &str) -> bool {
        self.words[usize::from(face.0)].contains_key(text)
    }

    /// Shapes a word, all of whose characters the face holds.
    pub fn shape(&mut self, face: Face, text: &str) -> Result<Rc<Shaped>, Error> {
        let known = &self.words[usize::from(face.0)];
        if let Some(shaped) = known.get(text) {
            return Ok(shaped.clone());
        }
        let shaped = Rc::new(self.shape_new(face, text)?);
        self.words[usize::from(face.0)].insert(text.into(), shaped.clone());
        Ok(shaped)
    }

    fn shape_new(&mut self, face: Face, text: &str) -> Result<Shaped, Error> {
        let font = self.fonts.shaping(face);
        let mut buffer = self.buffer.take().unwrap_or_default();
        buffer.push_str(text);
        buffer.set_cluster_level(BufferClusterLevel::MonotoneGraphemes);
        buffer.guess_segment_properties();
        buffer.set_direction(Direction::LeftToRight);
        let plan = self
            .plans
            .entry((face, buffer.script()))
            .or_insert_with_key(|(_, script)| {
                ShapePlan::new(font, Direction::LeftToRight, Some(*script), None, &[])
            });
        let output = rustybuzz::shape_with_plan(font, plan, buffer);
        let glyphs = glyphs(&output, text, self.fonts.space(face));
        self.buffer = Some(output.clear());
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
            text: text.into(),
            glyphs,
            width: total as f32 / self.fonts.units(face),
        })
    }
}

/// The glyphs of a shaped buffer with the text of each: the first glyph of a cluster has all of
/// the cluster's text. Glyphs that stand for joiners are left out; their text stays.
fn glyphs(output: &rustybuzz::GlyphBuffer, text: &str, space: u16) -> Vec<Glyph> {
    let infos = output.glyph_infos();
    let mut glyphs: Vec<Glyph> = Vec::with_capacity(infos.len());
    for (at, (info, position)) in infos.iter().zip(output.glyph_positions()).enumerate() {
        let starts = at == 0 || infos[at - 1].cluster != info.cluster;
        let end = infos[at..]
            .iter()
            .map(|later| later.cluster)
            .find(|&cluster| cluster != info.cluster)
            .unwrap_or(text.len() as u32);
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
        let mut shaper = Shaper::new(fonts);
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
            let shaped = shaper.shape(face, word).unwrap();
            let whole: String = shaped.glyphs.iter().map(|g| shaped.text_of(g)).collect();
            assert_eq!(whole, word);
        }
    }
}
