//! Words as they are compared: without accents, capitals and punctuation.

use crate::search::fold;

/// The words of a text, folded.
pub(super) fn folded_words(text: &str) -> Vec<String> {
    fold(text)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}
