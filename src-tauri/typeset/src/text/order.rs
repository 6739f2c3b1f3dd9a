//! Scripts that run from right to left: which stretches do, and in what order they then stand.

use unicode_bidi::{BidiInfo, Level};

/// How deep each character is nested in stretches of the other direction (odd: from right to
/// left). None where all runs from left to right, as nearly everything does.
///
/// A name from right to left within French stands for itself: brackets and numbers after it belong
/// to the sentence, not to the name.
pub(super) fn levels(line: &str) -> Option<Vec<u8>> {
    if !line.chars().any(turns) {
        return None;
    }
    let of = |text: &str, base: Option<Level>| -> Vec<u8> {
        let info = BidiInfo::new(text, base);
        let each = text.char_indices();
        each.map(|(at, _)| info.levels[at].number()).collect()
    };
    if line
        .chars()
        .find(|it| it.is_alphabetic())
        .is_some_and(turns)
    {
        return Some(of(line, None));
    }
    let mut levels = Vec::with_capacity(line.len());
    let mut rest = line;
    while let Some(from) = rest.find(turns) {
        levels.extend(rest[..from].chars().map(|_| 0));
        let to = rest[from..]
            .find(|it: char| it.is_alphabetic() && !turns(it))
            .map_or(rest.len(), |to| from + to);
        // As far as its last letter.
        let last = rest[from..to].rfind(turns).unwrap_or(0) + from;
        let to = last + rest[last..].chars().next().map_or(0, char::len_utf8);
        levels.extend(of(&rest[from..to], Some(Level::rtl())));
        rest = &rest[to..];
    }
    levels.extend(rest.chars().map(|_| 0));
    Some(levels)
}

/// In which order stretches of these levels stand, from the left.
pub(crate) fn from_the_left(levels: &[u8]) -> Vec<usize> {
    let levels: Vec<Level> = levels
        .iter()
        .map(|&level| Level::new(level).unwrap_or_else(|_| Level::ltr()))
        .collect();
    BidiInfo::reorder_visual(&levels)
}

/// Whether text with this character may run from right to left somewhere.
fn turns(character: char) -> bool {
    matches!(character,
        '\u{590}'..='\u{8ff}' | '\u{200f}' | '\u{202b}' | '\u{202e}' | '\u{2067}'
        | '\u{fb1d}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_from_right_to_left_stands_turned_round_within_its_line() {
        // « Avec » ועדת המים « hier »
        let text = "Avec ועדת המים hier";
        let levels = levels(text).unwrap();
        assert_eq!(levels[..5], [0; 5]);
        assert_eq!(levels[5..14], [1; 9]);
        assert_eq!(levels[14..], [0; 5]);
        let text = "(ועדת) 12 המים 2020, oui";
        assert_eq!(super::levels(text).unwrap().len(), text.chars().count());
        assert_eq!(from_the_left(&[0, 0, 1, 1, 1, 0, 0]), [0, 1, 4, 3, 2, 5, 6]);
    }

    #[test]
    fn what_follows_a_name_belongs_to_the_sentence() {
        assert_eq!(
            levels("a ועד (2) ב.").unwrap(),
            [0, 0, 1, 1, 1, 1, 1, 2, 1, 1, 1, 0]
        );
        assert_eq!(
            levels("a ועד (2).").unwrap(),
            [0, 0, 1, 1, 1, 0, 0, 0, 0, 0]
        );
        // A text from right to left has its own order throughout.
        assert_eq!(levels("ועד (2).").unwrap(), [1, 1, 1, 1, 1, 2, 1, 1]);
    }

    #[test]
    fn french_has_no_levels() {
        assert_eq!(levels("L’eau, « la nôtre » : 10 000 m³ — Ω, Я, 🌱"), None);
    }
}
