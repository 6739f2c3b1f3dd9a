//! Spacing as the French set it: fine spaces before high punctuation, ties within numbers.
//!
//! Only spaces change, never words. Where the writer set no space before high punctuation, a hair
//! of air is drawn without adding a character, so that the text found in the PDF stays theirs.

use super::{Char, Language};

/// Air that is drawn and is no character (a noncharacter never met in text).
pub(crate) const SILENT_FINE: char = '\u{fdd0}';
/// Fine, no-break space.
const FINE: char = '\u{202f}';
/// Stands for what cannot be read.
const UNREADABLE: char = '\u{fffd}';
/// No-break space.
const TIE: char = '\u{a0}';

/// Collapses white space, then sets each space as the language wants it.
pub(crate) fn space_out(chars: &[Char], language: &dyn Fn(u32) -> Language) -> Vec<Char> {
    let chars = collapse(chars);
    let mut out: Vec<Char> = Vec::with_capacity(chars.len() + 8);
    for (at, &char) in chars.iter().enumerate() {
        let around = Around { chars: &chars, at };
        let language = language(char.piece);
        let mut char = char;
        if char.source == '\'' && around.is_apostrophe() && language != Language::Other {
            char.drawn = '’';
        }
        if language == Language::French {
            if char.drawn == ' ' || char.drawn == TIE {
                char.drawn = around.french_space();
            } else if around.wants_air_before() {
                out.push(silent(char.piece));
            }
            out.push(char);
            if around.wants_air_after() {
                out.push(silent(char.piece));
            }
        } else {
            out.push(char);
        }
    }
    out
}

fn silent(piece: u32) -> Char {
    Char {
        drawn: SILENT_FINE,
        source: SILENT_FINE,
        piece,
    }
}

/// One space for each run of white space, none at the ends; forced line ends stay. Control
/// characters have no drawing: each is shown as the sign for what cannot be read.
fn collapse(chars: &[Char]) -> Vec<Char> {
    let mut out: Vec<Char> = Vec::with_capacity(chars.len());
    for &char in chars {
        let white = char.source.is_whitespace() && !matches!(char.source, TIE | FINE);
        if char.source == '\u{2028}' {
            while out.last().is_some_and(|last| last.drawn == ' ') {
                out.pop();
            }
            out.push(char);
        } else if white {
            let fine = matches!(char.source, '\u{2006}' | '\u{2009}' | '\u{200a}');
            let drawn = if fine { FINE } else { ' ' };
            let after_space = out
                .last()
                .is_none_or(|last| matches!(last.drawn, ' ' | '\u{2028}'));
            if !after_space {
                out.push(Char {
                    drawn,
                    source: ' ',
                    ..char
                });
            }
        } else if char.source.is_control() {
            out.push(Char {
                drawn: UNREADABLE,
                source: UNREADABLE,
                ..char
            });
        } else {
            out.push(char);
        }
    }
    while out.last().is_some_and(|last| last.drawn == ' ') {
        out.pop();
    }
    out
}

/// A character and what stands around it.
struct Around<'a> {
    chars: &'a [Char],
    at: usize,
}

impl Around<'_> {
    fn here(&self) -> char {
        self.chars[self.at].source
    }

    fn before(&self) -> Option<char> {
        self.at.checked_sub(1).map(|at| self.chars[at].source)
    }

    fn after(&self) -> Option<char> {
        self.chars.get(self.at + 1).map(|char| char.source)
    }

    fn is_apostrophe(&self) -> bool {
        self.before().is_some_and(char::is_alphabetic)
            && self
                .after()
                .is_some_and(|after| after.is_alphanumeric() || matches!(after, '«' | ' ' | TIE))
    }

    /// What a space becomes between its neighbours.
    fn french_space(&self) -> char {
        let here = self.chars[self.at].drawn;
        match (self.before(), self.after()) {
            (_, Some(';' | '!' | '?' | '»' | '›')) | (Some('«' | '‹'), _) => FINE,
            (_, Some(':')) => TIE,
            (Some(before), Some(after)) if before.is_ascii_digit() => {
                if self.groups_thousands() {
                    FINE
                } else if matches!(after, '%' | '‰' | '€' | '$' | '£' | '°')
                    || self.is_unit()
                    || self.counts()
                {
                    TIE
                } else {
                    here
                }
            }
            (Some('°' | '§'), Some(after)) if after.is_ascii_digit() => TIE,
            (Some('r'), _) if self.follows_the_first() && is_month(&self.next_word()) => TIE,
            _ => here,
        }
    }

    /// A space between groups of digits: one to three before, exactly three after.
    fn groups_thousands(&self) -> bool {
        let digits_before = self.chars[..self.at]
            .iter()
            .rev()
            .take_while(|char| char.source.is_ascii_digit())
            .count();
        let digits_after = self.chars[self.at + 1..]
            .iter()
            .take_while(|char| char.source.is_ascii_digit())
            .count();
        (1..=3).contains(&digits_before) && digits_after == 3
    }

    /// What follows a number and its space is a unit.
    fn is_unit(&self) -> bool {
        matches!(
            self.next_word().as_str(),
            "M€" | "k€"
                | "Md€"
                | "h"
                | "min"
                | "s"
                | "km"
                | "m"
                | "cm"
                | "mm"
                | "kg"
                | "g"
                | "ha"
                | "pt"
        )
    }

    /// The letters that follow, but for those of a word longer than any that is asked for.
    fn next_word(&self) -> String {
        self.chars[self.at + 1..]
            .iter()
            .map(|char| char.source)
            .take_while(|char| char.is_alphabetic() || *char == '€')
            .take(10)
            .collect()
    }

    /// What stands before is a short number, and what follows is what it counts: « 21 réseaux », « 15 mars ». Long
    /// numbers are mostly years, and letters before (« E1 », « Covid-19 ») make a name of it.
    fn counts(&self) -> bool {
        let before = || self.chars[..self.at].iter().rev().map(|char| char.source);
        let digits = before().take_while(char::is_ascii_digit).count();
        let named = before()
            .skip(digits)
            .find(|char| !matches!(char, '-' | '\u{2011}'))
            .is_some_and(char::is_alphabetic);
        let word = self.next_word();
        let counted = word.chars().count() > 2 || word == "an";
        (1..=3).contains(&digits)
            && !named
            && word.starts_with(char::is_lowercase)
            && counted
            && !matches!(
                word.as_str(),
                "des"
                    | "aux"
                    | "par"
                    | "les"
                    | "qui"
                    | "que"
                    | "sur"
                    | "est"
                    | "ont"
                    | "sont"
                    | "pour"
                    | "dans"
                    | "avec"
                    | "mais"
                    | "puis"
                    | "donc"
                    | "dont"
            )
    }

    /// What stands before is « 1er ».
    fn follows_the_first(&self) -> bool {
        let before = self.chars[..self.at].iter().rev().map(|char| char.source);
        let before: Vec<char> = before.take(4).collect();
        before.starts_with(&['r', 'e', '1']) && !before.get(3).is_some_and(char::is_ascii_digit)
    }

    fn wants_air_before(&self) -> bool {
        let Some(before) = self.before() else {
            return false;
        };
        let air = match self.here() {
            ';' | '!' | '?' => before.is_alphanumeric() || matches!(before, '»' | ')' | '…' | '%'),
            ':' => before.is_alphabetic() || matches!(before, '»' | ')'),
            '»' => !before.is_whitespace(),
            _ => return false,
        };
        let ends = self
            .after()
            .is_none_or(|after| !after.is_alphanumeric() && !matches!(after, '/' | '=' | '&'));
        air && (ends || self.here() == '»') && !self.in_address()
    }

    fn wants_air_after(&self) -> bool {
        self.here() == '«' && self.after().is_some_and(|after| !after.is_whitespace())
    }

    /// Within an address no space is touched.
    fn in_address(&self) -> bool {
        let start = self.chars[..self.at]
            .iter()
            .rposition(|char| char.source.is_whitespace())
            .map_or(0, |at| at + 1);
        let word: String = self.chars[start..]
            .iter()
            .map(|char| char.source)
            .take_while(|char| !char.is_whitespace())
            .collect();
        word.contains("://") || word.starts_with("www.") || word.contains('@')
    }
}

fn is_month(word: &str) -> bool {
    matches!(
        word,
        "janvier"
            | "février"
            | "mars"
            | "avril"
            | "mai"
            | "juin"
            | "juillet"
            | "août"
            | "septembre"
            | "octobre"
            | "novembre"
            | "décembre"
    )
}

/// Whether a space that was made a tie is one again where a column is too narrow for what it ties: better a line that
/// ends after a number than a word that is cut.
pub(crate) fn gives_way(chars: &[Char], at: usize) -> bool {
    let tie = chars[at].drawn == TIE && chars[at].source != TIE;
    let after = chars.get(at + 1).map(|char| char.source);
    tie && after.is_some_and(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(language: Language, input: &str, expected: &str) {
        let chars: Vec<Char> = input
            .chars()
            .map(|c| Char {
                drawn: c,
                source: c,
                piece: 0,
            })
            .collect();
        let drawn: String = space_out(&chars, &|_| language)
            .iter()
            .map(|char| match char.drawn {
                TIE => '~',
                FINE => '_',
                SILENT_FINE => '·',
                other => other,
            })
            .collect();
        assert_eq!(drawn, expected, "for {input:?}");
    }

    #[test]
    fn french_spaces_are_set_as_french_printers_do() {
        for (input, expected) in [
            ("Pourquoi ? Ici !", "Pourquoi_? Ici_!"),
            ("Pourquoi?", "Pourquoi·?"),
            ("Quoi?!", "Quoi·?!"),
            ("« mot »", "«_mot_»"),
            ("«mot»", "«·mot·»"),
            ("ceci : cela", "ceci~: cela"),
            ("à 12:30, entretien:E1", "à 12:30, entretien:E1"),
            ("https://a.fr/?q=1 ; fin", "https://a.fr/?q=1_; fin"),
            ("10 000 € et 81 %", "10_000~€ et 81~%"),
            ("en 2020 150 personnes", "en 2020 150~personnes"),
            ("3 h ou 3 heures", "3~h ou 3~heures"),
            // A number stays with what it counts, a day with its month; a month parts from its year.
            ("du 15 mars au 1er juin 2020", "du 15~mars au 1er~juin 2020"),
            ("21 réseaux, 3,5 millions", "21~réseaux, 3,5~millions"),
            ("1 an, 10-12 mois", "1~an, 10-12~mois"),
            // Years, names and numbers that count nothing keep their spaces.
            ("en 2020 elle, E1 parle", "en 2020 elle, E1 parle"),
            (
                "la Covid-19 arrive, 21er mai",
                "la Covid-19 arrive, 21er mai",
            ),
            ("la 3 et la 4 qui, 5 Régions", "la 3 et la 4 qui, 5 Régions"),
            ("l'eau d'ici", "l’eau d’ici"),
            ("  deux\n\tblancs  ", "deux blancs"),
            // What has no drawing is shown, never left out in silence.
            ("a\u{7}b \u{1b}[0m", "a\u{fffd}b \u{fffd}[0m"),
        ] {
            check(Language::French, input, expected);
        }
    }

    #[test]
    fn other_languages_keep_their_spaces() {
        check(
            Language::English,
            "Why ? It's so: fine",
            "Why ? It’s so: fine",
        );
        check(Language::Other, "Γιατί ; 'α'", "Γιατί ; 'α'");
    }
}
