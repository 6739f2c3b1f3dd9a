//! A text in sentences, the parts in which two versions of it are compared: a quotation is never cut.

use std::{collections::HashMap, ops::Range};

use unicode_segmentation::UnicodeSegmentation as _;

use super::guide;

/// The sentences of a text, each line break by itself; joined they give the text. A quotation stays whole, with the
/// sentence that it stands in.
pub(super) fn sentences(text: &str) -> Vec<&str> {
    let quoted = quotations(text);
    let mut at = 0;
    let mut bounds: Vec<usize> = plain(text)
        .map(|part| {
            at += part.len();
            at
        })
        .chain(quoted.iter().filter_map(|q| after(text, q)))
        .collect();
    bounds.sort_unstable();
    bounds.dedup();
    let (mut next, mut from) = (0, 0);
    let mut parts: Vec<&str> = Vec::new();
    for at in bounds {
        while quoted.get(next).is_some_and(|q| q.end <= at) {
            next += 1;
        }
        let closes = text[at..].starts_with(['»', '”']);
        if !closes && quoted.get(next).is_none_or(|q| q.start >= at) {
            parts.push(&text[from..at]);
            from = at;
        }
    }
    parts
}

/// Where the sentence after a quotation begins, when the quotation ended one.
fn after(text: &str, quotation: &Range<usize>) -> Option<usize> {
    let said = text[quotation.clone()].trim_end_matches(['»', '”', '"', ' ', '\u{a0}', '\u{202f}']);
    let rest = &text[quotation.end..];
    let next = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    let begins = next.starts_with(|c: char| c.is_uppercase() || "«“[".contains(c));
    let ends = said.ends_with(['.', '!', '?', '…']);
    (ends && begins && next.len() < rest.len()).then(|| text.len() - next.len())
}

fn plain(text: &str) -> impl Iterator<Item = &str> {
    let lines = text.split_inclusive('\n').flat_map(|line| {
        let (words, end) = match line.strip_suffix('\n') {
            Some(words) => (words, Some("\n")),
            None => (line, None),
        };
        words.split_sentence_bounds().chain(end)
    });
    lines.filter(|sentence| !sentence.is_empty())
}

/// Where quotations stand, with their signs: the outermost, in order. One that is never
/// closed, or not before the next question, is none.
fn quotations(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if guide::marker(line).is_some() {
            open.clear();
        }
        // A straight sign opens and closes on one line.
        let mut straight: Option<usize> = None;
        for (at, c) in line.char_indices().map(|(at, c)| (start + at, c)) {
            let opened = match c {
                '«' | '“' => {
                    open.push(at);
                    None
                }
                '»' | '”' => open.pop(),
                '"' => match straight.take() {
                    None => {
                        straight = Some(at);
                        None
                    }
                    opened => opened,
                },
                _ => None,
            };
            if let Some(opened) = opened {
                // What stands within is part of it.
                found.retain(|inner| inner.start < opened);
                found.push(opened..at + c.len_utf8());
            }
        }
        start += line.len();
    }
    found.sort_by_key(|quotation| quotation.start);
    found
}

/// Whether two sentences are one that was rewritten: half of the words of the longer one are in both.
pub(super) fn alike(a: &str, b: &str) -> bool {
    let mut words: HashMap<&str, usize> = HashMap::new();
    let (mut count, mut common, mut other) = (0, 0, 0);
    for word in a.unicode_words() {
        count += 1;
        *words.entry(word).or_default() += 1_usize;
    }
    for word in b.unicode_words() {
        other += 1;
        if let Some(left) = words.get_mut(word).filter(|left| **left > 0) {
            *left -= 1;
            common += 1;
        }
    }
    a == b || (common > 0 && common * 2 >= count.max(other))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_quotation_is_never_cut() {
        for (text, expected) in [
            ("Un. Deux.\nTrois.", vec!["Un. ", "Deux.", "\n", "Trois."]),
            (
                "00:00 « Nous tenons. Pas plus. » Elle rit. Fin.",
                vec!["00:00 « Nous tenons. Pas plus. » ", "Elle rit. ", "Fin."],
            ),
            (
                "Elle dit\u{a0}: « On tient.\nOn tiendra. » Puis rien.",
                vec!["Elle dit\u{a0}: « On tient.\nOn tiendra. » ", "Puis rien."],
            ),
            (
                "« Ouvert. Jamais fermé.",
                vec!["« Ouvert. ", "Jamais fermé."],
            ),
            (
                "« Ouvert.\n[Q:a]\nFermé. » Oui.",
                vec!["« Ouvert.", "\n", "[Q:a]", "\n", "Fermé. » Oui."],
            ),
            (
                "\"Un. Deux.\" Trois. 5\" de haut.",
                vec!["\"Un. Deux.\" ", "Trois. 5\" de haut."],
            ),
            (
                "« Un. « Deux. Trois. » Quatre. » Cinq. Six.",
                vec!["« Un. « Deux. Trois. » Quatre. » ", "Cinq. ", "Six."],
            ),
        ] {
            assert_eq!(sentences(text), expected, "{text}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn sentences_joined_are_the_text(text in "([A-Za-zé]{1,4}[.?!]? |[«»“”\"]|\n|\\[Q:a\\]\n|😀){0,24}") {
            prop_assert_eq!(sentences(&text).concat(), text);
        }

        #[test]
        fn no_bound_stands_within_a_quotation(text in "([A-Z][a-z]{0,2}[.?!] ?|« |» ?|\n){0,24}") {
            let quoted = quotations(&text);
            let mut at = 0;
            for part in sentences(&text) {
                prop_assert!(quoted.iter().all(|q| at <= q.start || at >= q.end), "{:?} {:?}", text, part);
                at += part.len();
            }
        }
    }
}
