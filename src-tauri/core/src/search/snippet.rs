//! The words around what was found: the original ones, on one line.

use super::{
    fold::Folded,
    query::{Query, Term},
};

/// About how many characters are shown.
const LENGTH: usize = 160;
/// How many of them before what was found.
const BEFORE: usize = 50;

/// The words of a text around the query as a phrase; else around the place where most of its terms stand nearest.
pub(super) fn around(text: &str, query: &Query) -> String {
    let folded = Folded::of(text);
    let letters = |term: &Term| -> Vec<char> { term.text.chars().collect() };
    let whole = query.phrase();
    let whole = whole.and_then(|term| folded.find(&letters(term), !term.beginning));
    let at = match whole {
        Some(range) => range.start,
        None => {
            let places = query.terms().iter().map(|term| {
                let letters = letters(term);
                let all = folded.all(&letters, !term.beginning);
                all.map(|range| range.start).collect::<Vec<_>>()
            });
            nearest(&places.collect::<Vec<_>>())
        }
    };
    cut(text, at)
}

/// Where most terms stand within what is shown, then where they stand nearest, then first; given where each stands.
fn nearest(places: &[Vec<usize>]) -> usize {
    let starts = places.iter().flatten().copied();
    let best = starts.min_by_key(|start| {
        let ends: Vec<usize> = (places.iter())
            .filter_map(|own| own[own.partition_point(|at| at < start)..].first().copied())
            .filter(|end| end - start < LENGTH - BEFORE)
            .collect();
        let last = ends.iter().copied().max().unwrap_or(*start);
        (std::cmp::Reverse(ends.len()), last - start, *start)
    });
    best.unwrap_or(0)
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

    #[test]
    fn a_snippet_shows_the_phrase_else_where_the_words_stand_nearest() {
        let far = "et encore ".repeat(30);
        let text = format!(
            "Des bénévoles partent. {far}Un retour, bénévoles et élus. {far}Le retour des bénévoles, enfin."
        );
        let shown = |typed: &str| around(&text, &Query::read(typed));
        assert!(shown("retour des bénévoles").contains("Le retour des bénévoles"));
        assert!(shown("bénévoles retour").contains("Un retour, bénévoles et élus"));
        assert!(shown("des partent").contains("Des bénévoles partent"));
    }
}
