//! The house style: the page, the faces, the sizes, the air. Lengths in points.

use crate::document::{Look, Rgb, Style, Tone};
use crate::text::{Family, TextStyle, Weight};

/// A4, upright.
pub(crate) const WIDTH: f32 = 595.276;
pub(crate) const HEIGHT: f32 = 841.89;
/// The text: wide air outside for numbers, less inside.
pub(crate) const LEFT: f32 = 97.0;
pub(crate) const RIGHT: f32 = WIDTH - 73.0;
pub(crate) const TOP: f32 = 112.0;
pub(crate) const BOTTOM: f32 = 762.0;
/// Baselines of running head and foot.
pub(crate) const HEAD: f32 = 58.0;
pub(crate) const FOOT: f32 = 796.0;
/// Air between the text and what stands in the margin.
pub(crate) const MARGIN_GAP: f32 = 10.0;

pub(crate) const INK: Rgb = Rgb(0x1d, 0x24, 0x30);
pub(crate) const INK_2: Rgb = Rgb(0x5a, 0x62, 0x70);
pub(crate) const LINE: Rgb = Rgb(0xe3, 0xdd, 0xd1);
pub(crate) const LINE_2: Rgb = Rgb(0xd3, 0xcb, 0xbb);
pub(crate) const PAPER: Rgb = Rgb(0xfa, 0xf8, 0xf4);
pub(crate) const WHITE: Rgb = Rgb(0xff, 0xff, 0xff);
pub(crate) const WARN: Rgb = Rgb(0xa1, 0x4a, 0x12);
pub(crate) const NUANCE: Rgb = Rgb(0xc8, 0x96, 0x2a);

/// A face, its leading and the air about it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shape {
    pub style: TextStyle,
    pub leading: f32,
    pub above: f32,
    pub beneath: f32,
}

const fn face(family: Family, weight: Weight, italic: bool, size: f32, colour: Rgb) -> TextStyle {
    TextStyle {
        family,
        weight,
        italic,
        size,
        colour,
    }
}

const fn serif(weight: Weight, size: f32, colour: Rgb) -> TextStyle {
    face(Family::Serif, weight, false, size, colour)
}

/// The small upright face of labels.
pub(crate) const fn label(weight: Weight, size: f32, colour: Rgb) -> TextStyle {
    face(Family::Sans, weight, false, size, colour)
}

const fn shape(style: TextStyle, leading: f32, above: f32, beneath: f32) -> Shape {
    Shape {
        style,
        leading,
        above,
        beneath,
    }
}

/// Running text of each kind.
pub(crate) const fn paragraph(style: Style) -> Shape {
    match style {
        Style::Body => shape(serif(Weight::Regular, 10.6, INK), 14.6, 0.0, 7.5),
        Style::Lead => shape(serif(Weight::Regular, 12.4, INK), 17.2, 0.0, 12.0),
        Style::Key => shape(serif(Weight::Medium, 10.9, INK), 14.6, 0.0, 1.5),
        Style::Small => shape(serif(Weight::Regular, 9.2, INK), 12.6, 0.0, 5.0),
        Style::Note => shape(label(Weight::Regular, 7.4, INK_2), 10.6, 0.0, 6.0),
        Style::Warning => shape(label(Weight::Regular, 7.8, WARN), 11.4, 4.0, 8.0),
    }
}

/// Titles by rank.
pub(crate) const fn heading(level: u8, accent: Rgb) -> Shape {
    match level {
        0 | 1 => shape(serif(Weight::SemiBold, 22.0, accent), 27.0, 34.0, 13.0),
        2 => shape(serif(Weight::SemiBold, 14.4, INK), 18.6, 24.0, 6.0),
        3 => shape(serif(Weight::SemiBold, 11.6, INK), 15.4, 16.0, 4.0),
        _ => shape(
            face(Family::Serif, Weight::Medium, true, 10.6, INK_2),
            14.6,
            12.0,
            3.0,
        ),
    }
}

pub(crate) const QUOTE: Shape = shape(
    face(Family::Serif, Weight::Regular, true, 10.0, INK),
    13.4,
    4.0,
    5.0,
);
pub(crate) const ATTRIBUTION: Shape = shape(label(Weight::Regular, 7.2, INK_2), 10.2, 0.0, 0.0);
/// Indent of a quote beside its edge, and thickness of the edge.
pub(crate) const QUOTE_INDENT: f32 = 14.0;
pub(crate) const QUOTE_EDGE: f32 = 1.7;

pub(crate) const CELL: Shape = shape(serif(Weight::Regular, 9.0, INK), 11.9, 0.0, 4.0);
pub(crate) const COLUMN: Shape = shape(serif(Weight::Regular, 9.6, INK), 13.0, 0.0, 5.0);
pub(crate) const CAPTION: Shape = shape(label(Weight::Regular, 7.3, INK_2), 10.4, 0.0, 0.0);

/// Table heads.
pub(crate) const fn table_head(accent: Rgb) -> Shape {
    shape(label(Weight::SemiBold, 7.4, accent), 10.0, 0.0, 2.0)
}

/// The number in the margin, and the word below it.
pub(crate) const fn marker(accent: Rgb) -> Shape {
    shape(label(Weight::SemiBold, 8.0, accent), 11.0, 0.0, 0.0)
}
pub(crate) const MARKER_NOTE: Shape = shape(label(Weight::Regular, 6.2, INK_2), 8.0, 0.0, 0.0);

/// The baseline below the top of a line.
pub(crate) fn baseline(shape: &Shape) -> f32 {
    // Capitals and ascenders of the families in use reach about two thirds of an em: this centres
    // the optical middle of the line in its leading.
    shape.leading * 0.5 + shape.style.size * 0.32
}

/// The colour that a tone has in a look.
pub(crate) fn tone(tone: Tone, look: &Look) -> Rgb {
    match tone {
        Tone::Plain => LINE_2,
        Tone::Carry => look.accent,
        Tone::Nuance => NUANCE,
        Tone::Against => WARN,
        Tone::Series(rank) => {
            let count = look.series.len().max(1);
            look.series
                .get(usize::from(rank) % count)
                .copied()
                .unwrap_or(look.accent)
        }
    }
}

/// A colour on the way to another: 0 is the first, 1 the second.
pub(crate) fn mix(from: Rgb, to: Rgb, share: f32) -> Rgb {
    let channel = |a: u8, b: u8| {
        let (a, b) = (f32::from(a), f32::from(b));
        (a + (b - a) * share.clamp(0.0, 1.0)).round() as u8
    };
    Rgb(
        channel(from.0, to.0),
        channel(from.1, to.1),
        channel(from.2, to.2),
    )
}

/// A lighter colour of the same hue: 0 is nearly paper, 1 the colour itself.
pub(crate) fn tint(colour: Rgb, share: f32) -> Rgb {
    let (hue, saturation, light) = to_hsl(colour);
    let share = share.clamp(0.0, 1.0);
    let pale = 0.87_f32.max(light);
    from_hsl(
        hue,
        saturation * (0.5 + 0.5 * share.powi(4)),
        pale + (light - pale) * share,
    )
}

/// The shade of a cell for a share, and the ink that reads on it at 4.5 to 1 or better. Told by
/// lightness alone, so that it reads in grey and to every eye; shades on which neither ink nor
/// white reads well are passed over.
pub(crate) fn shade(accent: Rgb, share: f32) -> (Rgb, Rgb) {
    let step = if share >= 0.55 { 0.02 } else { -0.02 };
    let mut share = share.clamp(0.0, 1.0);
    loop {
        let fill = tint(accent, share);
        let (ink, contrast) = readable_on(fill);
        if contrast >= 4.5 || !(0.0..=1.0).contains(&(share + step)) {
            return (fill, ink);
        }
        share += step;
    }
}

/// Ink or white, whichever stands out more, and how much.
fn readable_on(fill: Rgb) -> (Rgb, f32) {
    let contrast = |ink: Rgb| {
        let (a, b) = (luminance(fill) + 0.05, luminance(ink) + 0.05);
        if a > b { a / b } else { b / a }
    };
    let (white, ink) = (contrast(WHITE), contrast(INK));
    if white >= ink {
        (WHITE, white)
    } else {
        (INK, ink)
    }
}

/// Relative luminance, 0 to 1.
fn luminance(Rgb(r, g, b): Rgb) -> f32 {
    let linear = |channel: u8| {
        let value = f32::from(channel) / 255.0;
        if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}

fn to_hsl(Rgb(r, g, b): Rgb) -> (f32, f32, f32) {
    let [r, g, b] = [r, g, b].map(|channel| f32::from(channel) / 255.0);
    let (most, least) = (r.max(g).max(b), r.min(g).min(b));
    let light = (most + least) / 2.0;
    let spread = most - least;
    if spread == 0.0 {
        return (0.0, 0.0, light);
    }
    let saturation = spread / (1.0 - (2.0 * light - 1.0).abs());
    let hue = if most == r {
        ((g - b) / spread).rem_euclid(6.0)
    } else if most == g {
        (b - r) / spread + 2.0
    } else {
        (r - g) / spread + 4.0
    };
    (hue, saturation, light)
}

fn from_hsl(hue: f32, saturation: f32, light: f32) -> Rgb {
    let spread = (1.0 - (2.0 * light - 1.0).abs()) * saturation.min(1.0);
    let second = spread * (1.0 - (hue % 2.0 - 1.0).abs());
    let (r, g, b) = match hue as u8 {
        0 => (spread, second, 0.0),
        1 => (second, spread, 0.0),
        2 => (0.0, spread, second),
        3 => (0.0, second, spread),
        4 => (second, 0.0, spread),
        _ => (spread, 0.0, second),
    };
    let [r, g, b] = [r, g, b].map(|channel: f32| {
        ((channel + light - spread / 2.0) * 255.0)
            .round()
            .clamp(0.0, 255.0) as u8
    });
    Rgb(r, g, b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tints_keep_the_hue_and_end_in_the_colour() {
        let accent = Rgb(0x1f, 0x5f, 0x6b);
        assert_eq!(tint(accent, 1.0), accent);
        let Rgb(r, g, b) = tint(accent, 0.0);
        assert!(r > 0xc0 && g > r && b >= g);
    }

    #[test]
    fn numbers_read_on_every_shade_and_shades_grow_darker() {
        for accent in [
            Rgb(0x1f, 0x5f, 0x6b),
            Rgb(0x8a, 0x5a, 0),
            Rgb(0x7a, 0x3b, 0x69),
        ] {
            let mut before = 1.0;
            for step in 0..=50 {
                let (fill, _) = shade(accent, step as f32 / 50.0);
                let (_, contrast) = readable_on(fill);
                assert!(contrast >= 4.5, "{fill:?}: {contrast}");
                assert!(luminance(fill) <= before + 1e-6, "{fill:?}");
                before = luminance(fill);
            }
        }
    }
}
