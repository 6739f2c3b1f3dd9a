//! Where a word may be cut at the end of a line.

use super::Language;
use hypher::Lang;

/// Letters that come after a hyphen, at least.
pub(super) const AFTER: usize = 3;

/// Byte offsets in `text` after which a hyphen may be set; only within runs of letters.
pub(super) fn cuts(text: &str, language: Language) -> Vec<usize> {
    // So many letters stay before a hyphen, at least, and so many come after it.
    let (lang, before) = match language {
        Language::French => (Lang::French, 3),
        Language::English => (Lang::English, 2),
        Language::Other => return Vec::new(),
    };
    let mut found = Vec::new();
    let mut from = 0;
    while from < text.len() {
        let rest = &text[from..];
        let end = rest
            .find(|character: char| !character.is_alphabetic())
            .unwrap_or(rest.len());
        let core = &rest[..end];
        if core.chars().nth(4).is_some() && !is_acronym(core) {
            let mut at = from;
            for syllable in hypher::hyphenate_bounded(core, lang, before, AFTER) {
                at += syllable.len();
                if at < from + core.len() {
                    found.push(at);
                }
            }
        }
        from += end;
        from += text[from..].chars().next().map_or(0, char::len_utf8);
    }
    found
}

/// An acronym is never cut: nobody would know it again.
fn is_acronym(word: &str) -> bool {
    word.chars().filter(|c| c.is_uppercase()).count() > 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, language: Language) -> String {
        let mut out = text.to_owned();
        for at in cuts(text, language).into_iter().rev() {
            out.insert(at, '·');
        }
        out
    }

    #[test]
    fn words_are_cut_between_syllables_and_acronyms_never() {
        let french = |text| shown(text, Language::French);
        assert_eq!(french("l’articulation,"), "l’arti·cu·la·tion,");
        assert_eq!(french("territoires"), "ter·ri·toires");
        // Two letters at the end of a line say little of the word.
        assert_eq!(french("écouter"), "écou·ter");
        assert_eq!(french("animé"), "animé");
        assert_eq!(french("lieu"), "lieu");
        assert_eq!(french("OPENIG"), "OPENIG");
        assert_eq!(shown("hyphenation", Language::English), "hy·phen·ation");
        assert_eq!(shown("hyphenation", Language::Other), "hyphenation");
    }
}
