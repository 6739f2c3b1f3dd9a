//! How long a passphrase would hold against somebody who has the file, said in words: an estimate that errs on the short side.

use croisee_core::reading::Words;
use serde::Serialize;
use zxcvbn::{Entropy, feedback::Warning, zxcvbn};

/// Tries a second of a hundred graphics cards. One makes some five thousand: PBKDF2-HMAC-SHA512 in 256,000 rounds.
const TRIES: f64 = 500_000.0;
const MINUTE: f64 = 60.0;
const HOUR: f64 = 60.0 * MINUTE;
const DAY: f64 = 24.0 * HOUR;
const MONTH: f64 = 30.0 * DAY;
const YEAR: f64 = 365.0 * DAY;

/// What a word costs whoever guesses, as a power of ten: one of the ten thousand that come to mind first…
const WORD: f64 = 4.0;
/// …one of the articles and small words between them…
const SMALL: f64 = 1.5;
/// …and one that stands in it already.
const AGAIN: f64 = 0.5;
/// Letters of a small word at most, and of a word at most: what is longer is words run together.
const SHORT: usize = 3;
const LONG: usize = 10;
const USUAL: f64 = 7.0;

/// What the window says of a passphrase.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct Strength {
    /// `weak`: found within a year; `fair`; `strong`: it outlasts a century.
    pub verdict: &'static str,
    /// What an attacker would need.
    pub text: String,
    /// What makes it easy to guess, where something does.
    pub why: Option<String>,
}

/// What is to be said of a passphrase; `known` is what an attacker knows of the dossier anyway. It is kept nowhere.
pub fn strength(passphrase: &str, known: &[&str], words: &Words) -> Strength {
    let guessed = guessed(passphrase, known);
    let tries = guessed.guesses_log10().min(as_words(passphrase, known));
    let seconds = 10_f64.powf(tries) / 2.0 / TRIES;
    let (key, count) = span(seconds);
    let time = words.with(key, &[("count", count.into())]);
    let verdict = match seconds {
        s if s < YEAR => "weak",
        s if s < 100.0 * YEAR => "fair",
        _ => "strong",
    };
    let warning = guessed.feedback().and_then(|feedback| feedback.warning());
    Strength {
        verdict,
        text: words.with("strength-text", &[("time", time.into())]),
        why: warning.map(|warning| words.say(reason(warning))),
    }
}

/// What zxcvbn makes of it, on the keyboard that it knows or on a French one, where other letters are neighbours.
fn guessed(passphrase: &str, known: &[&str]) -> Entropy {
    let keys = |letter: char| match letter {
        'a' => 'q',
        'q' => 'a',
        'z' => 'w',
        'w' => 'z',
        'm' => ';',
        other => other,
    };
    let french: String = passphrase.to_lowercase().chars().map(keys).collect();
    let [here, there] = [passphrase, &french].map(|words| zxcvbn(words, known));
    if there.guesses_log10() < here.guesses_log10() {
        there
    } else {
        here
    }
}

/// Guesses that a passphrase made of words takes, as a power of ten. The dictionaries of zxcvbn are English: to it four
/// French words are letters drawn by lot, which they are not.
fn as_words(passphrase: &str, known: &[&str]) -> f64 {
    let lower = passphrase.to_lowercase();
    let mut seen: Vec<&str> = Vec::new();
    let pieces = lower.split(|c: char| !c.is_alphanumeric());
    let cost = pieces.filter(|piece| !piece.is_empty()).map(|piece| {
        if seen.contains(&piece) {
            return AGAIN;
        }
        seen.push(piece);
        let letters = piece.chars().count();
        match letters {
            _ if !is_word(piece) => guessed(piece, known).guesses_log10(),
            n if n <= SHORT => SMALL,
            n if n <= LONG => WORD,
            n => WORD * n as f64 / USUAL,
        }
    });
    cost.sum()
}

/// Whether letters can be said: drawn by lot they can not.
fn is_word(piece: &str) -> bool {
    const VOWELS: &str = "aeiouyàâäáãéèêëîïíìôöóòõùûüúÿœæ";
    const MOST_CONSONANTS: usize = 4;
    let mut run = 0;
    let mut vowels = 0;
    piece.chars().all(|letter| {
        if VOWELS.contains(letter) {
            vowels += 1;
            run = 0;
        } else {
            run += 1;
        }
        letter.is_alphabetic() && run <= MOST_CONSONANTS
    }) && vowels > 0
}

fn span(seconds: f64) -> (&'static str, u32) {
    let of = |unit: f64| (seconds / unit).round().max(1.0) as u32;
    match seconds {
        s if s < MINUTE => ("strength-minute", 1),
        s if s < HOUR => ("strength-hour", 1),
        s if s < DAY => ("strength-hours", of(HOUR)),
        s if s < MONTH => ("strength-days", of(DAY)),
        s if s < YEAR => ("strength-months", of(MONTH)),
        s if s < 100.0 * YEAR => ("strength-years", of(YEAR)),
        _ => ("strength-century", 1),
    }
}

fn reason(warning: Warning) -> &'static str {
    match warning {
        Warning::StraightRowsOfKeysAreEasyToGuess
        | Warning::ShortKeyboardPatternsAreEasyToGuess => "strength-why-keys",
        Warning::RepeatsLikeAaaAreEasyToGuess
        | Warning::RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess => "strength-why-repeats",
        Warning::SequencesLikeAbcAreEasyToGuess => "strength-why-sequence",
        Warning::RecentYearsAreEasyToGuess | Warning::DatesAreOftenEasyToGuess => {
            "strength-why-dates"
        }
        Warning::NamesAndSurnamesByThemselvesAreEasyToGuess
        | Warning::CommonNamesAndSurnamesAreEasyToGuess => "strength-why-names",
        Warning::AWordByItselfIsEasyToGuess => "strength-why-word",
        Warning::ThisIsATop10Password
        | Warning::ThisIsATop100Password
        | Warning::ThisIsACommonPassword
        | Warning::ThisIsSimilarToACommonlyUsedPassword => "strength-why-common",
    }
}

#[cfg(test)]
mod tests {
    use croisee_core::deliverable::Lang;

    use super::*;

    fn of(passphrase: &str) -> Strength {
        strength(
            passphrase,
            &["La voix des vallées"],
            Words::of(Lang::French),
        )
    }

    #[test]
    fn four_words_drawn_by_lot_outlast_a_century_and_three_do_not() {
        assert_eq!(of("lanterne crapaud velours octobre").verdict, "strong");
        let three = of("lanterne crapaud velours");
        assert_eq!(three.verdict, "weak");
        assert!(three.text.contains("jours"), "{}", three.text);
    }

    #[test]
    fn what_everybody_types_is_weak_however_long_and_says_why() {
        for weak in [
            "motdepasse123",
            "azertyuiopqsdfghjklm",
            "aaaaaaaaaaaaaaaaaaaa",
            "12345678901234567890",
            "22/11/2026 22/11/2026",
            "la voix des vallées",
            "chat chat chat chat chat",
        ] {
            assert_eq!(of(weak).verdict, "weak", "{weak}");
        }
        assert!(of("aaaaaaaaaaaaaaaaaaaa").why.is_some());
    }

    #[test]
    fn signs_drawn_by_lot_are_not_taken_for_words() {
        assert_ne!(of("xq7Rk!w29zTfLm4v").verdict, "weak");
        assert_eq!(of("wkzxqbtvrhjgmpdfsnlc").verdict, "strong");
    }

    #[test]
    fn what_is_said_bears_no_key_of_the_locales_nor_the_passphrase() {
        for lang in [Lang::French, Lang::English] {
            for words in [
                "",
                "a",
                "azertyuiop",
                "lanterne crapaud velours octobre",
                "22/11/2026",
            ] {
                let said = strength(words, &[], Words::of(lang));
                let all = format!("{} {}", said.text, said.why.unwrap_or_default());
                assert!(!all.contains("strength-"), "{all}");
                assert!(words.len() < 4 || !all.contains(words), "{all}");
            }
        }
    }
}
