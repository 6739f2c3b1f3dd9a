//! The colours of spaces, and of what nuances or contradicts: read on their grounds, and told apart by all eyes.

use croisee_core::style::{PALETTE, in_turn};

/// How many the window has a twin of for its dark theme.
const HELD: usize = 8;
/// The first four are the look's own, older than what is asked of the others here.
const FIRST: usize = 4;
/// How far apart two of them are, in hundredths of OKLab, where one sees all colours; where one sees few.
const APART: (f64, f64) = (10.0, 7.0);
/// How far apart the first of those that follow are from all before them.
const STEPS_APART: f64 = 6.5;
/// WCAG 2.2, AA.
const CONTRAST: f64 = 4.5;

type Colour = [f64; 3];

/// What is seen of linear red, green and blue by who has no cones for long, for middle, for short waves (Machado,
/// Oliveira and Fernandes, 2009).
const SIGHTS: [[Colour; 3]; 3] = [
    [
        [0.152_286, 1.052_583, -0.204_868],
        [0.114_503, 0.786_281, 0.099_216],
        [-0.003_882, -0.048_116, 1.051_998],
    ],
    [
        [0.367_322, 0.860_646, -0.227_968],
        [0.280_085, 0.672_501, 0.047_413],
        [-0.011_82, 0.042_94, 0.968_881],
    ],
    [
        [1.255_528, -0.076_749, -0.178_779],
        [-0.078_411, 0.930_809, 0.147_602],
        [0.004_733, 0.691_367, 0.303_9],
    ],
];
const EVERY: [Colour; 3] = [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]];

/// The window's style sheet.
const SHEET: &str = include_str!("../../ui/src/app.css");

/// The two values of a token of the style sheet: on light, on dark.
fn token(name: &str) -> [String; 2] {
    token_in(SHEET, name)
}

/// Those where more contrast is asked for.
fn strong(name: &str) -> [String; 2] {
    let (_, more) = SHEET
        .split_once("prefers-contrast: more")
        .expect("it is there");
    token_in(more, name)
}

fn token_in(sheet: &str, name: &str) -> [String; 2] {
    let start = format!("--{name}: light-dark(");
    let (_, after) = sheet.split_once(&start).expect("the token is there");
    let (values, _) = after.split_once(')').expect("it ends");
    let (light, dark) = values.split_once(", ").expect("there are two");
    [light.to_owned(), dark.to_owned()]
}

fn linear(hex: &str) -> Colour {
    [1, 3, 5].map(|at| {
        let value = u8::from_str_radix(&hex[at..at + 2], 16).expect("six digits");
        let value = f64::from(value) / 255.0;
        match value <= 0.040_45 {
            true => value / 12.92,
            false => ((value + 0.055) / 1.055).powf(2.4),
        }
    })
}

fn times(matrix: &[Colour; 3], by: Colour) -> Colour {
    matrix.map(|row| row.iter().zip(by).map(|(one, value)| one * value).sum())
}

fn contrast(one: &str, other: &str) -> f64 {
    let light = |hex| times(&[[0.2126, 0.7152, 0.0722]; 3], linear(hex))[0] + 0.05;
    let (one, other) = (light(one), light(other));
    one.max(other) / one.min(other)
}

/// In OKLab, as it is seen.
fn seen(hex: &str, sight: &[Colour; 3]) -> Colour {
    let cones = times(
        &[
            [0.412_221_470_8, 0.536_332_536_3, 0.051_445_992_9],
            [0.211_903_498_2, 0.680_699_545_1, 0.107_396_956_6],
            [0.088_302_461_9, 0.281_718_837_6, 0.629_978_700_5],
        ],
        times(sight, linear(hex)).map(|value| value.max(0.0)),
    );
    times(
        &[
            [0.210_454_255_3, 0.793_617_785, -0.004_072_046_8],
            [1.977_998_495_1, -2.428_592_205, 0.450_593_709_9],
            [0.025_904_037_1, 0.782_771_766_2, -0.808_675_766],
        ],
        cones.map(f64::cbrt),
    )
}

fn distance(one: &str, other: &str, sight: &[Colour; 3]) -> f64 {
    let pairs = seen(one, sight).into_iter().zip(seen(other, sight));
    100.0 * pairs.map(|(a, b)| (a - b).powi(2)).sum::<f64>().sqrt()
}

fn held(theme: usize) -> Vec<String> {
    (1..=HELD)
        .map(|at| token(&format!("space-{at}"))[theme].clone())
        .collect()
}

#[test]
fn a_space_has_the_same_colour_in_the_window_and_on_its_pages() {
    let pages: Vec<_> = (0..HELD).map(in_turn).collect();
    assert_eq!(held(0), pages);
    let proposed = PALETTE.map(|(_, colour)| colour.to_owned());
    assert_eq!(proposed[..HELD], pages);
    assert!(!proposed.contains(&in_turn(HELD)), "a step, not a proposal");
}

#[test]
fn the_colours_of_spaces_read_on_every_ground() {
    for theme in [0, 1] {
        for ground in ["paper", "sheet", "rail"] {
            let ground = &token(ground)[theme];
            for colour in held(theme) {
                let found = contrast(&colour, ground);
                assert!(found >= CONTRAST, "{colour} on {ground}: {found:.2}");
            }
        }
    }
    for at in HELD..400 {
        for ground in ["paper", "sheet", "rail"] {
            let (colour, ground) = (in_turn(at), &token(ground)[0]);
            let found = contrast(&colour, ground);
            assert!(found >= CONTRAST, "{colour} on {ground}: {found:.2}");
        }
    }
}

#[test]
fn the_colours_of_spaces_are_told_apart_by_those_too_who_see_few() {
    for theme in [0, 1] {
        let colours = held(theme);
        for (at, colour) in colours.iter().enumerate() {
            for before in &colours[..at] {
                let found = distance(before, colour, &EVERY);
                assert!(found >= APART.0, "{before}, {colour}: {found:.1}");
                for sight in SIGHTS.iter().filter(|_| at >= FIRST) {
                    let found = distance(before, colour, sight);
                    assert!(found >= APART.1, "{before}, {colour} in part: {found:.1}");
                }
            }
        }
    }
}

#[test]
fn what_carries_nuances_and_contradicts_is_told_apart_by_all_eyes_and_reads_on_every_ground() {
    for of in [token, strong] {
        for theme in [0, 1] {
            let senses = ["accent", "nuance", "against"].map(|name| of(name)[theme].clone());
            for (at, colour) in senses.iter().enumerate() {
                for ground in ["paper", "sheet", "rail"] {
                    let found = contrast(colour, &of(ground)[theme]);
                    assert!(found >= CONTRAST, "{colour} on its {ground}: {found:.2}");
                }
                for before in &senses[..at] {
                    let found = distance(before, colour, &EVERY);
                    assert!(found >= APART.0, "{before}, {colour}: {found:.1}");
                    for sight in &SIGHTS {
                        let found = distance(before, colour, sight);
                        assert!(found >= APART.1, "{before}, {colour} in part: {found:.1}");
                    }
                }
            }
        }
    }
}

#[test]
fn no_colour_comes_back_however_many_spaces_there_are() {
    let colours: Vec<_> = (0..HELD + 360).map(in_turn).collect();
    for (at, colour) in colours.iter().enumerate() {
        assert!(!colours[..at].contains(colour), "{colour} comes back");
    }
    for (at, colour) in colours[..2 * HELD].iter().enumerate().skip(HELD) {
        for before in &colours[..at] {
            let found = distance(before, colour, &EVERY);
            assert!(found >= STEPS_APART, "{before}, {colour}: {found:.1}");
        }
    }
}
