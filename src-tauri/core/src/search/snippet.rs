//! The words around what was found: the original ones, on one line.

use super::{
    fold::Folded,
    query::{Query, Term},
};

/// About how many characters are shown.
const LENGTH: usize = 160;
/// How many of them before what was found.
const BEFORE: usize = 50;

/// The words of a text around the first of the query's terms that stands in it.
pub(super) fn around(text: &str, query: &Query) -> String {
    let folded = Folded::of(text);
    let place = |term: &Term| {
        let phrase: Vec<char> = term.text.chars().collect();
        folded.find(&phrase, !term.beginning)
    };
    let at = query
        .terms()
        .iter()
        .filter_map(place)
        .map(|range| range.start)
        .min()
        .unwrap_or(0);
    cut(text, at)
}

fn cut(text: &str, at: usize) -> String {
    let characters: Vec<char> = text.chars().collect();
    let is_space = |place: usize| characters.get(place).is_some_and(|c| c.is_whitespace());
    let mut start = at.saturating_sub(BEFORE);
    let mut end = characters.len().min(start + LENGTH);
    // No word is cut in two, unless it is longer than all that is shown.
    if start > 0
        && let Some(space) = (start..at).find(|place| is_space(*place))
    {
        start = space + 1;
    }
    if end < characters.len()
        && let Some(space) = (at + 1..end).rev().find(|place| is_space(*place))
    {
        end = space;
    }
    let words: String = characters[start..end].iter().collect();
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    format!(
        "{}{words}{}",
        if start > 0 { "… " } else { "" },
        if end < characters.len() { " …" } else { "" }
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_snippet_shows_whole_original_words_around_the_first_one_found() {
        let text = format!(
            "{} Là, le cœur\nde l’été {}",
            "avant ".repeat(40),
            "après ".repeat(60)
        );
        let snippet = around(&text, &Query::read("ete coeur"));
        assert!(
            snippet.starts_with("… avant ") && snippet.ends_with(" après …"),
            "{snippet}"
        );
        assert!(snippet.contains("Là, le cœur de l’été"), "{snippet}");
        assert!(snippet.chars().count() <= LENGTH + 4);
        assert_eq!(around("court", &Query::read("autre")), "court");
    }
}
