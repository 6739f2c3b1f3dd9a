//! Colours that are reckoned: of tones, of shares, of the ink upon them.

use super::sheet::{INK, LINE_2, NUANCE, WARN, WHITE};
use crate::document::{Look, Rgb, Tone};

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

/// Luminances, each with the 0.05 that contrast counts, of the five shades of cells. Neighbours
/// tell themselves apart in grey, and ink or white reads at 4.5 to 1 on each.
const SHADES: [f32; 5] = [0.80, 0.56, 0.39, 0.215, 0.145];

/// The shade of a cell for a share, in five steps, and the ink that reads on it. Told by lightness
/// alone, so that it reads in grey and to every eye.
pub(crate) fn shade(accent: Rgb, share: f32) -> (Rgb, Rgb) {
    let step = (share.clamp(0.0, 1.0) * 5.0).ceil().max(1.0) as usize - 1;
    let wanted = SHADES[step.min(4)] - 0.05;
    // From white through the accent to ink, there is a colour as light as is wanted.
    let on_the_way = |at: f32| match at {
        ..=1.0 => mix(WHITE, tint(accent, 0.0), at),
        ..=2.0 => tint(accent, at - 1.0),
        _ => mix(accent, INK, at - 2.0),
    };
    let (mut light, mut dark) = (0.0_f32, 3.0_f32);
    for _ in 0..20 {
        let middle = (light + dark) / 2.0;
        if luminance(on_the_way(middle)) > wanted {
            light = middle;
        } else {
            dark = middle;
        }
    }
    let fill = on_the_way((light + dark) / 2.0);
    (fill, readable_on(fill).0)
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
    fn numbers_read_on_every_shade_and_neighbours_are_told_apart_in_grey() {
        for accent in [
            Rgb(0x1f, 0x5f, 0x6b),
            Rgb(0x8a, 0x5a, 0),
            Rgb(0x7a, 0x3b, 0x69),
            Rgb(0x3d, 0x6b, 0x2f),
            Rgb(0xb0, 0x3a, 0x2e),
            Rgb(0x33, 0x33, 0x33),
            Rgb(0, 0, 0x80),
        ] {
            // White paper is the shade before the first.
            let mut before = 1.05;
            for step in 0..5 {
                let (fill, _) = shade(accent, (step as f32 + 0.5) / 5.0);
                let (_, contrast) = readable_on(fill);
                assert!(contrast >= 4.5, "{fill:?}: {contrast}");
                let light = luminance(fill) + 0.05;
                assert!(before / light >= 1.3, "{accent:?} {step}: {before} {light}");
                before = light;
            }
        }
    }
}
