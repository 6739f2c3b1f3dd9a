//! Lines of a paragraph: where they end, and what stands where in each.

mod compose;
mod fit;
mod measured;
mod whole;

use crate::Error;
use crate::text::{Cut, Piece, Run, RunKind, Segment, Shaper, segments};
use compose::{Composer, place, stretchable};
use fit::{Item, Tuning, fit};
pub(crate) use measured::{Measured, measured};
use std::sync::Arc;
use whole::{balance, leaning, leans, rather_whole, whole_words};

/// Width of a word of five letters, in em.
const SHORT: f32 = 2.6;

/// What a hyphen at the end of a justified line costs: nearly as much as a line whose spaces are stretched in full.
const HYPHEN: f32 = 85.0;

/// What one costs where the right edge is not straight: a line may as well be short.
const RAGGED_HYPHEN: f32 = 240.0;

/// How the lines of a paragraph stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Setting {
    /// Both edges straight, words hyphenated.
    Justified,
    /// Left edge straight, words hyphenated where it helps.
    Left,
    /// Left edge straight, words whole.
    LeftWhole,
    /// The same, its lines about equally long: titles.
    Balanced,
    /// Centred, words whole.
    Centred,
    /// Right edge straight, words whole.
    Right,
}

/// A line, its runs placed from the left edge.
#[derive(Debug, Default)]
pub(crate) struct Line {
    pub runs: Vec<Placed>,
    /// Width of its ink, in points.
    pub width: f32,
}

/// A run at its place.
#[derive(Debug)]
pub(crate) struct Placed {
    pub x: f32,
    pub run: Run,
    /// The hyphen at the end of a line: no character of the text.
    pub hyphen: bool,
}

/// Sets a paragraph in lines of the given width; one that was set before stands as it stood.
pub(crate) fn set(
    pieces: &[Piece],
    shaper: &mut Shaper,
    measure: f32,
    setting: Setting,
) -> Result<Arc<[Line]>, Error> {
    let asked = (measure.to_bits(), setting);
    if let Some(known) = shaper.memory.lines.find(pieces, asked) {
        return Ok(known);
    }
    let lines: Arc<[Line]> = set_anew(pieces, shaper, measure, setting)?.into();
    shaper.memory.lines.keep(pieces, asked, lines.clone());
    Ok(lines)
}

fn set_anew(
    pieces: &[Piece],
    shaper: &mut Shaper,
    measure: f32,
    setting: Setting,
) -> Result<Vec<Line>, Error> {
    let hyphenate = matches!(setting, Setting::Justified | Setting::Left);
    let segments = segments(pieces, shaper, measure, hyphenate)?;
    let (items, places) = items(&segments, setting);
    let short = SHORT * pieces.first().map_or(0.0, |piece| piece.style.size);
    let tuning = match setting {
        Setting::Justified => Tuning {
            stretch: 0.55,
            shrink: 0.334,
            ragged: None,
            short,
        },
        _ => Tuning {
            stretch: 0.0,
            shrink: 0.0,
            ragged: Some((measure * 0.4).max(12.0)),
            short,
        },
    };
    let ends = match setting {
        Setting::Balanced => {
            let leans = |at: usize| leans(&segments[places[at].segment]);
            let whole = whole_words(&items, measure, &|_| true);
            balance(&leaning(whole, measure, tuning, &leans), measure, tuning)
        }
        Setting::Left => {
            let cuts = |at: usize| places[at].cut.is_some();
            rather_whole(&items, measure, tuning, &cuts)
        }
        _ => fit(&items, measure, tuning),
    };
    // Two lines, the second the rest of a word: rather a first line that is not full.
    let forced = |end: &usize| matches!(items.get(*end), Some(Item::Forced));
    if let (Setting::Justified, [before @ .., cut, end]) = (setting, &ends[..])
        && before.iter().all(forced)
        && matches!(items.get(*cut), Some(Item::Penalty { hyphen: true, .. }))
        && !items[*cut..*end]
            .iter()
            .any(|it| matches!(it, Item::Glue { .. }))
    {
        return set_anew(pieces, shaper, measure, Setting::LeftWhole);
    }
    let mut lines = Vec::with_capacity(ends.len());
    let mut from = Place::default();
    for (at, &end) in ends.iter().enumerate() {
        let to = places.get(end).copied().unwrap_or(Place {
            segment: segments.len(),
            cut: None,
        });
        let mut line = Composer {
            pieces,
            shaper,
            segments: &segments,
        }
        .line(from, to)?;
        let last = at + 1 == ends.len() || matches!(items.get(end), Some(Item::Forced));
        let hang = match items.get(end) {
            Some(Item::Glue { hang, .. }) => *hang,
            _ => 0.0,
        };
        place(&mut line, measure + hang, setting, last);
        let parts = |segment: &Segment| segment.forced || segment.space.is_some();
        if to.cut.is_none() && segments.get(to.segment).is_none_or(parts) {
            line.runs.extend(silent(&line));
        }
        lines.push(line);
        from = match to.cut {
            Some(_) => to,
            None => Place {
                segment: to.segment + 1,
                cut: None,
            },
        };
    }
    Ok(lines)
}

/// The space after a line's last word: it takes no room, and is there for who reads the words and not the page (ISO 32000-1,
/// 14.8.2.5: spaces that part words in plain text part them in a tagged file).
fn silent(line: &Line) -> Option<Placed> {
    let Placed { x, run: last, .. } = line.runs.last()?;
    let RunKind::Word { shaped, .. } = &last.kind else {
        return None;
    };
    Some(Placed {
        x: x + last.width,
        run: Run {
            kind: RunKind::Space {
                face: shaped.face,
                fine: false,
            },
            width: 0.0,
            ..*last
        },
        hyphen: false,
    })
}

/// Where a line ends: after a segment, or at a cut within it.
#[derive(Clone, Copy, Debug, Default)]
struct Place {
    segment: usize,
    cut: Option<Cut>,
}

/// The paragraph as items, and where each stands. Items after a segment bear its place.
fn items(segments: &[Segment], setting: Setting) -> (Vec<Item>, Vec<Place>) {
    let mut items = Vec::with_capacity(segments.len() * 4);
    let mut places = Vec::with_capacity(segments.len() * 4);
    let justified = setting == Setting::Justified;
    for (at, segment) in segments.iter().enumerate() {
        let mut push = |item, cut| {
            items.push(item);
            places.push(Place { segment: at, cut });
        };
        let mut before = 0.0;
        let mut spaces = within(segment).peekable();
        let mut set = |from: f32, to: f32, push: &mut dyn FnMut(Item)| {
            let mut stretch = 0.0;
            while let Some((_, width)) = spaces.next_if(|(at, _)| *at < to) {
                stretch += width;
            }
            if stretch > 0.0 {
                push(Item::Box(0.0));
                push(Item::Space(stretch));
            }
            push(Item::Box(to - from - stretch));
        };
        for cut in &segment.cuts {
            set(before, cut.before, &mut |item| push(item, None));
            let item = match cut.hyphen {
                // Half of a hyphen hangs out of a justified line.
                Some(width) => Item::Penalty {
                    width: cut.parted.0 + if justified { width * 0.5 } else { width },
                    lead: cut.parted.1,
                    cost: if justified { HYPHEN } else { RAGGED_HYPHEN },
                    hyphen: true,
                },
                None => Item::Penalty {
                    width: cut.parted.0,
                    lead: cut.parted.1,
                    cost: 400.0,
                    hyphen: false,
                },
            };
            push(item, Some(*cut));
            before = cut.before;
        }
        set(before, segment.width, &mut |item| push(item, None));
        if segment.forced {
            push(Item::Forced, None);
        } else if let Some(space) = &segment.space {
            let hang = if justified { hang(segment) } else { 0.0 };
            let width = space.width;
            push(Item::Glue { width, hang }, None);
        } else if at + 1 < segments.len() {
            // A hyphen that is written is seen as one that is set.
            let hyphen = ends_in_a_hyphen(segment);
            push(
                Item::Penalty {
                    width: 0.0,
                    lead: 0.0,
                    cost: match (hyphen, justified) {
                        (false, _) => 20.0,
                        (true, true) => HYPHEN,
                        (true, false) => RAGGED_HYPHEN,
                    },
                    hyphen,
                },
                None,
            );
        }
    }
    (items, places)
}

/// The spaces within a segment that stretch, each with where it begins: no line ends at them.
fn within(segment: &Segment) -> impl Iterator<Item = (f32, f32)> {
    segment.runs.iter().scan(0.0, |x, run| {
        let at = *x;
        *x += run.width;
        Some((at, stretchable(run)))
    })
}

fn ends_in_a_hyphen(segment: &Segment) -> bool {
    let last = segment.runs.last().map(|run| &run.kind);
    matches!(last, Some(RunKind::Word { shaped, .. }) if shaped.text.ends_with(['-', '\u{2010}']))
}

/// How far the last sign of a segment stands out of a justified line: small signs weigh little,
/// and an edge looks straight when they stand outside it.
fn hang(segment: &Segment) -> f32 {
    let Some(Run {
        kind: RunKind::Word { shaped, .. },
        width,
        ..
    }) = segment.runs.last()
    else {
        return 0.0;
    };
    let share = match shaped.text.chars().next_back() {
        Some('.' | ',') => 0.6,
        Some('-' | '–' | ';' | ':') => 0.35,
        _ => return 0.0,
    };
    let Some(glyph) = shaped.glyphs.last() else {
        return 0.0;
    };
    let total: i32 = shaped.glyphs.iter().map(|glyph| glyph.advance).sum();
    share * width * glyph.advance as f32 / total.max(1) as f32
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Rgb;
    use crate::pages::Tag;
    use crate::text::{Family, Fonts, Language, TextStyle, Weight};

    /// The lines of a French text, `-` at the end of those that cut a word.
    fn lines(text: &str, measure: f32, setting: Setting) -> Vec<String> {
        let fonts = Fonts::bundled().unwrap();
        let mut memory = crate::memory::Memory::default();
        let mut shaper = Shaper::new(fonts, &mut memory);
        let piece = Piece {
            text: text.to_owned(),
            style: TextStyle {
                family: Family::Serif,
                weight: Weight::Regular,
                italic: false,
                size: 9.0,
                colour: Rgb(0, 0, 0),
            },
            language: Language::French,
            node: Tag::Artifact,
            link: None,
            note: None,
        };
        let lines = set(&[piece], &mut shaper, measure, setting).unwrap();
        lines
            .iter()
            .map(|line| {
                let hangs = match setting {
                    Setting::Justified => measure * 0.04,
                    _ => 0.05,
                };
                assert!(line.width <= measure + hangs, "{} > {measure}", line.width);
                let runs = line.runs.iter().map(|placed| match &placed.run.kind {
                    RunKind::Word { shaped, .. } => &*shaped.text,
                    RunKind::Space { .. } => " ",
                    RunKind::Air => "",
                });
                let words: String = runs.collect();
                words.trim_end().to_owned()
            })
            .collect()
    }

    #[test]
    fn ragged_lines_are_full_where_they_can_be() {
        let text =
            "Les règles d’urgence ont modifié le droit commun et les relations entre organisations";
        assert_eq!(
            lines(text, 108.0, Setting::Left),
            [
                "Les règles d’urgence ont",
                "modifié le droit commun",
                "et les relations entre",
                "organisations"
            ]
        );
    }

    #[test]
    fn no_two_lines_end_with_the_rest_of_a_word() {
        // With its name on a line of its own, as items of a list have.
        let text = "Méthode\u{2028}Quelle place pour l’ingénierie participative et délibérative ?";
        let mut ragged = 0;
        for measure in 90..280 {
            let two = lines(text, measure as f32, Setting::Justified);
            if let [_, first, second] = &two[..] {
                let rest = !second.trim_end_matches(" ?").contains(' ');
                assert!(!(rest && first.ends_with('-')), "{measure}: {two:?}");
                ragged += usize::from(rest);
            }
        }
        assert!(ragged > 0);
    }

    #[test]
    fn a_written_hyphen_parts_no_letter_or_two_from_their_word() {
        let text = "Y a-t-il lieu de dire que celui-là et ceux-ci sont des TPE-PME, dit-il ?";
        for measure in 120..260 {
            for line in lines(text, measure as f32 / 2.0, Setting::LeftWhole) {
                for cut in ["a-", "t-", "celui-", "ceux-", "dit-"] {
                    assert!(!line.ends_with(cut), "{line} at {measure}");
                }
            }
        }
        let found = lines("des TPE-PME", 40.0, Setting::LeftWhole);
        assert_eq!(found, ["des TPE-", "PME"]);
    }

    #[test]
    fn titles_are_cut_into_lines_about_equally_long() {
        let title = "Partager l’eau entre l’amont et l’aval";
        assert_eq!(
            lines(title, 140.0, Setting::Balanced),
            ["Partager l’eau", "entre l’amont et l’aval"]
        );
        assert_eq!(lines(title, 300.0, Setting::Balanced), [title]);
    }

    #[test]
    fn no_line_of_a_title_ends_with_a_word_that_leads_to_the_next() {
        let title = "Comparer besoins et solutions entre acteurs d’intérêt général et PME";
        assert_eq!(
            lines(title, 116.0, Setting::Balanced),
            [
                "Comparer besoins",
                "et solutions entre acteurs",
                "d’intérêt général et PME"
            ]
        );
    }

    #[test]
    fn a_number_parts_from_its_word_rather_than_that_a_narrow_column_cuts_it() {
        let mut parted = 0;
        for measure in 66..110 {
            let found = lines("21 établissements", measure as f32, Setting::LeftWhole);
            assert!(
                found.len() == 1 || found == ["21", "établissements"],
                "{found:?}"
            );
            parted += usize::from(found.len() > 1);
        }
        assert!(parted > 0);
    }

    #[test]
    fn a_hyphen_in_a_cell_saves_a_line() {
        let found = lines("Compétences rares", 54.0, Setting::Left);
        assert_eq!(found, ["Compétences", "rares"]);
        let text = "À interorganisationnelles et à interorganisationnelles";
        let mut cut = 0;
        for measure in 96..150 {
            let ragged = lines(text, measure as f32, Setting::Left);
            let whole = lines(text, measure as f32, Setting::LeftWhole);
            let hyphens = ragged.iter().any(|line| line.ends_with('-'));
            assert!(!hyphens || ragged.len() < whole.len(), "{measure}");
            cut += usize::from(hyphens);
        }
        assert!(cut > 0);
    }

    #[test]
    fn a_title_is_not_cut_at_the_hyphen_of_a_word_where_it_has_room() {
        let title = "Les modèles socio-économiques de l’ingénierie";
        assert_eq!(
            lines(title, 160.0, Setting::Balanced),
            ["Les modèles socio-économiques", "de l’ingénierie"]
        );
        // Where it has none, that is where it is cut, and no other word at its own.
        assert_eq!(
            lines(title, 60.0, Setting::Balanced),
            ["Les modèles", "socio-", "économiques", "de l’ingénierie"]
        );
        let beside = "L’amont-aval des modèles socio-économiques";
        assert_eq!(
            lines(beside, 70.0, Setting::Balanced),
            ["L’amont-aval des", "modèles socio-", "économiques"]
        );
    }

    #[test]
    fn a_word_wider_than_its_column_is_cut_anywhere_and_whole() {
        let word = "x".repeat(60);
        let found = lines(&word, 50.0, Setting::Left);
        assert!(found.len() > 3);
        assert_eq!(found.concat(), word);
    }

    #[test]
    fn a_line_that_begins_within_joined_letters_is_no_wider_than_the_others() {
        // Cut after « ef », the rest begins with letters that were one glyph with those before.
        let text = "efficace, différemment, officiellement, suffisamment, effilochement";
        for measure in 160..400 {
            lines(text, measure as f32 / 4.0, Setting::Left);
        }
    }

    #[test]
    fn fine_spaces_never_part_from_their_signs() {
        for measure in [50.0, 60.0, 75.0, 90.0] {
            for line in lines("Vraiment ? « Oui » : à 10 000 € !", measure, Setting::Left) {
                assert!(!line.starts_with(['?', '»', ':', '€', '!']), "{line}");
                assert!(!line.ends_with('«'), "{line}");
            }
        }
    }
}
