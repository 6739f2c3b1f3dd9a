//! Colours that read: each carries white words, and is read on white, at 4.5 to 1 or better.

use croisee_typeset::document::Rgb;
use serde::Serialize;

use super::Style;
use crate::{Error, Result, Snapshot, space::Space};

/// The least contrast with white (WCAG 2.1, AA).
const LEAST: f64 = 4.5;

/// The colours that are proposed: a code, and `#rrggbb`. The first eight are those that spaces take where nobody chose.
pub const PALETTE: [(&str, &str); 12] = [
    ("sarcelle", "#1f5f6b"),
    ("ocre", "#8a5a00"),
    ("prune", "#7a3b69"),
    ("mousse", "#3d6b2f"),
    ("bleu", "#455dc9"),
    ("violet", "#551a76"),
    ("chataigne", "#632914"),
    ("nuit", "#003346"),
    ("brique", "#9a3b26"),
    ("sapin", "#1f6647"),
    ("ardoise", "#44515f"),
    ("lie-de-vin", "#7d2340"),
];

/// How many of them spaces take in turn: these are told apart on paper and in both themes, by those too who see few
/// colours. The window has a twin of each for its dark theme, in `ui/src/app.css`.
const TURN: usize = 8;

/// A colour as the window shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Shade {
    /// Its code.
    pub code: String,
    /// `#rrggbb`.
    pub colour: String,
}

/// The accent of a space: its own, else that of its place among the colours of the dossier, else among the program's.
pub(crate) fn accent(style: &Style, space: Option<&Space>, at: usize) -> Rgb {
    let own = space.and_then(|space| Rgb::from_hex(&space.accent));
    let turn = || match style.colours.0.len() {
        0 => Rgb::from_hex(&in_turn(at)),
        count => Rgb::from_hex(&style.colours.0[at % count]),
    };
    // What came by another way than this program's windows is darkened until it reads.
    own.or_else(turn).map_or(Rgb(0x1f, 0x5f, 0x6b), readable)
}

/// The colour that a space takes by its place among the spaces, where nobody chose: `#rrggbb`.
#[must_use]
pub fn in_turn(at: usize) -> String {
    match PALETTE[..TURN].get(at) {
        Some((_, colour)) => (*colour).to_owned(),
        None => written(step(at - TURN)),
    }
}

/// One of any number of colours. Their hues are far apart from one to the next, every other one is dark, and all 360
/// differ.
fn step(at: usize) -> Rgb {
    const CHROMA: f64 = 0.08;
    let hue = ((150 + 77 * (at % 360)) % 360) as f64;
    let (sin, cos) = hue.to_radians().sin_cos();
    let lightness = [0.38, 0.52][at % 2];
    from_oklab(lightness, CHROMA * cos, CHROMA * sin)
}

/// The nearest colour of a screen to one of OKLab, whose lightness is that which eyes see.
fn from_oklab(lightness: f64, a: f64, b: f64) -> Rgb {
    let cone = |of_a: f64, of_b: f64| (lightness + of_a * a + of_b * b).powi(3);
    let long = cone(0.396_337_777_4, 0.215_803_757_3);
    let middle = cone(-0.105_561_345_8, -0.063_854_172_8);
    let short = cone(-0.089_484_177_5, -1.291_485_548);
    let channel = |of_long: f64, of_middle: f64, of_short: f64| {
        let linear = (of_long * long + of_middle * middle + of_short * short).clamp(0.0, 1.0);
        let value = match linear <= 0.003_130_8 {
            true => linear * 12.92,
            false => 1.055 * linear.powf(1.0 / 2.4) - 0.055,
        };
        (value * 255.0).round() as u8
    };
    Rgb(
        channel(4.076_741_662_1, -3.307_711_591_3, 0.230_969_929_2),
        channel(-1.268_438_004_6, 2.609_757_401_1, -0.341_319_396_5),
        channel(-0.004_196_086_3, -0.703_418_614_7, 1.707_614_701),
    )
}

/// The colour of a space, by its place among the spaces, where the window has none of its own for it: somebody chose
/// one for it or for its place, or those that spaces take in turn are all taken.
#[must_use]
pub fn chosen(snapshot: &Snapshot, at: usize) -> Option<String> {
    let space = snapshot.spaces.get(at)?;
    let any = at >= TURN || !space.accent.is_empty() || !snapshot.style.colours.0.is_empty();
    any.then(|| written(accent(&snapshot.style, Some(space), at)))
}

/// The colour of a space as it would be written to be its own, at its place among the spaces.
pub(crate) fn worn(style: &Style, space: &Space, at: usize) -> String {
    written(accent(style, Some(space), at))
}

/// A colour as it is kept.
///
/// # Errors
/// [`Error::Invalid`] where it is none, [`Error::ColourPale`] where it does not read.
pub(super) fn checked(colour: &str) -> Result<String> {
    let hex = colour.trim().to_ascii_lowercase();
    let known = hex.starts_with('#').then(|| Rgb::from_hex(&hex)).flatten();
    let Some(known) = known else {
        return Err(crate::entry::invalid("colour", colour));
    };
    match contrast(known) >= LEAST {
        true => Ok(hex),
        false => Err(Error::ColourPale {
            colour: hex,
            instead: written(readable(known)),
        }),
    }
}

/// The same colour where it reads; else the lightest of its hue that does.
pub(crate) fn readable(colour: Rgb) -> Rgb {
    let mut share = 1.0_f64;
    loop {
        let channel = |value: u8| (f64::from(value) * share).round() as u8;
        let darker = Rgb(channel(colour.0), channel(colour.1), channel(colour.2));
        if contrast(darker) >= LEAST || share <= 0.0 {
            return darker;
        }
        share -= 0.01;
    }
}

/// `#rrggbb`.
pub(super) fn written(Rgb(r, g, b): Rgb) -> String {
    format!("#{r:02x}{g:02x}{b:02x}")
}

/// The contrast with white.
fn contrast(Rgb(r, g, b): Rgb) -> f64 {
    let linear = |value: u8| {
        let value = f64::from(value) / 255.0;
        match value <= 0.04045 {
            true => value / 12.92,
            false => ((value + 0.055) / 1.055).powf(2.4),
        }
    };
    1.05 / (0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b) + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_colour_that_is_proposed_reads_on_white() {
        for (code, colour) in PALETTE {
            assert_eq!(checked(colour).ok().as_deref(), Some(colour), "{code}");
        }
    }

    #[test]
    fn a_pale_colour_is_refused_with_the_nearest_that_reads() {
        let Err(Error::ColourPale { instead, .. }) = checked("#F0C040") else {
            panic!("it is pale");
        };
        assert!(checked(&instead).is_ok());
        for wrong in ["", "teal", "1f5f6b", "#1f5f6", "#1f5f6g"] {
            assert!(
                matches!(checked(wrong), Err(Error::Invalid { .. })),
                "{wrong}"
            );
        }
        assert!(contrast(readable(Rgb(255, 255, 255))) >= LEAST);
    }
}
