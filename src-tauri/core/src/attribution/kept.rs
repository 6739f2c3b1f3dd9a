//! Names that a text of the facilitators' own may not say.

use super::Participants;
use crate::{Snapshot, stakeholder::Person};

/// Names shorter than that are found in too many words.
const LEAST: usize = 4;

/// Names of people and organisations that a document may not hold.
pub(crate) struct NamesKept(Vec<String>);

impl NamesKept {
    /// All but those of `named`. Of `met`, the family name by itself is one too.
    pub(crate) fn of<'a>(
        snapshot: &Snapshot,
        named: &Participants,
        met: impl IntoIterator<Item = &'a Person>,
    ) -> Self {
        let unnamed = |p: &&Person| named.person(snapshot, p.id).is_none();
        let persons = snapshot
            .persons
            .iter()
            .filter(|p| !p.first_name.trim().is_empty())
            .filter(unnamed)
            .map(Person::full_name);
        let organisations = snapshot
            .organisations
            .iter()
            .filter(|o| !named.names_organisation(o.id))
            .map(|o| o.name.clone());
        let families = met.into_iter().filter(unnamed).map(|p| p.name.clone());
        Self(
            persons
                .chain(organisations)
                .chain(families)
                .map(|name| plainly(&name))
                .filter(|name| name.chars().count() >= LEAST)
                .collect(),
        )
    }

    /// Whether a text says one of them.
    pub(crate) fn stand_in(&self, text: &str) -> bool {
        let text = plainly(text);
        self.0.iter().any(|name| holds(&text, name))
    }
}

/// A text as names are looked for in it.
fn plainly(text: &str) -> String {
    text.to_lowercase()
        .replace('’', "'")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// Whether a name stands in a text as whole words.
fn holds(text: &str, name: &str) -> bool {
    let ends = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    text.match_indices(name).any(|(at, found)| {
        ends(text[..at].chars().next_back()) && ends(text[at + found.len()..].chars().next())
    })
}
