//! Where in a text what was looked for stands, and the words around it: the original ones, on one line.

use std::ops::Range;

use super::{
    fold::Folded,
    query::{Query, Term},
};

/// About how many characters are shown.
const LENGTH: usize = 160;
/// How many of them before what was found.
const BEFORE: usize = 50;

/// The words of a text around the place where the query stands.
pub(super) fn around(text: &str, query: &Query) -> String {
    cut(text, place(text, query).map_or(0, |range| range.start))
}

/// Where the query stands as a phrase; else from the first to the last of its terms where most of them stand nearest. In
/// code points; nowhere where no term stands.
pub(super) fn place(text: &str, query: &Query) -> Option<Range<usize>> {
    let folded = Folded::of(text);
    let letters = |term: &Term| -> Vec<char> { term.text.chars().collect() };
    let whole = query.phrase();
    let whole = whole.and_then(|term| folded.find(&letters(term), !term.beginning));
    whole.or_else(|| {
        let places = query.terms().iter().map(|term| {
            let letters = letters(term);
            folded.all(&letters, !term.beginning).collect::<Vec<_>>()
        });
        nearest(&places.collect::<Vec<_>>())
    })
}

/// Where most terms stand within what is shown, then where they stand nearest, then first; given where each stands.
fn nearest(places: &[Vec<Range<usize>>]) -> Option<Range<usize>> {
    let starts = places.iter().flatten().map(|range| range.start);
    let best = starts.map(|start| {
        let met: Vec<&Range<usize>> = (places.iter())
            .filter_map(|own| own[own.partition_point(|one| one.start < start)..].first())
            .filter(|one| one.start - start < LENGTH - BEFORE)
            .collect();
        let last = met.iter().map(|one| one.start).max().unwrap_or(start);
        let end = met.iter().map(|one| one.end).max().unwrap_or(start);
        ((std::cmp::Reverse(met.len()), last - start, start), end)
    });
    let ((_, _, start), end) = best.min()?;
    Some(start..end)
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
        let stands = |typed: &str| {
            let range = place(&text, &Query::read(typed))?;
            Some(
                text.chars()
                    .skip(range.start)
                    .take(range.len())
                    .collect::<String>(),
            )
        };
        let found = |typed: &str| stands(typed).unwrap_or_default();
        assert_eq!(found("RETOUR des benev"), "retour des bénév");
        assert_eq!(found("bénévoles retour"), "retour, bénévoles");
        assert_eq!(stands("nul endroit"), None);
    }
}
