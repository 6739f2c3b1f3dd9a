//! What publishing a deliverable does, told before it is done: what stands in the way, what stays out, who is named.

use std::collections::BTreeSet;

use super::{
    Assembled, Deliverable, Export, Lang, LeftOut, Obstacle, Options, Planned, assemble,
    assemble::people::filed, edition, listed,
};
use crate::{
    Result, Snapshot, Vault,
    review::DeliverableStatus,
    space::Space,
    vault::{DeliverableId, Done, Op, SpaceId},
};

/// A section that a document leaves out by choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftSection {
    /// Its title.
    pub title: String,
    /// How many statements stay out with it.
    pub statements: usize,
}

/// What publishing a deliverable would do.
#[derive(Debug, Clone)]
pub struct Publication {
    /// What stands in the way.
    pub obstacles: Vec<Obstacle>,
    /// The interviews whose words stay out: nobody validated them.
    pub left_interviews: Vec<LeftOut>,
    /// How many quotes of the draft stay out.
    pub left_quotes: usize,
    /// The sections that stay out by choice.
    pub left_sections: Vec<LeftSection>,
    /// How many quotes it shows.
    pub quotes: usize,
    /// How many statements it makes.
    pub statements: usize,
    /// The people whom it names.
    pub persons: Vec<String>,
    /// The organisations that it names.
    pub organisations: Vec<String>,
}

/// What publishing a deliverable would do.
///
/// # Errors
/// What [`assemble`] says.
pub fn publication(snapshot: &Snapshot, planned: &Planned) -> Result<Publication> {
    let mut rows = snapshot.deliverables.iter();
    let row = rows.find(|d| Some(d.id) == planned.deliverable);
    let made = |published: bool| -> Result<Assembled> {
        let options = Options {
            published,
            ..planned.options
        };
        assemble(snapshot, planned.space, row, &planned.template, &options)
    };
    let (draft, out) = (made(false)?, made(true)?);
    let shown: BTreeSet<&str> = out.shown.iter().map(|s| s.excerpt.as_str()).collect();
    let left = draft.shown.iter().map(|s| s.excerpt.as_str());
    let left_quotes = left.filter(|excerpt| !shown.contains(excerpt)).count();
    let (persons, organisations) = named_in(snapshot, &out)?;
    Ok(Publication {
        left_quotes,
        left_sections: out
            .held
            .iter()
            .filter(|held| held.off)
            .map(|held| LeftSection {
                title: held.title.clone(),
                statements: held.statements.len(),
            })
            .collect(),
        quotes: out.shown.len(),
        statements: out.numbers.len(),
        obstacles: draft.obstacles,
        left_interviews: out.left_out,
        persons,
        organisations,
    })
}

/// The names of people, by their family names, and of organisations that stand in a document, wherever.
fn named_in(snapshot: &Snapshot, made: &Assembled) -> Result<(Vec<String>, Vec<String>)> {
    let text = serde_json::to_string(&made.document).map_err(|e| crate::Error::Internal {
        detail: e.to_string(),
    })?;
    let stands = |name: &String| !name.trim().is_empty() && says(&text, name.trim());
    let persons = snapshot.persons.iter();
    let mut persons: Vec<(_, String)> = persons
        .map(|person| (filed(&person.name), person.full_name()))
        .filter(|(_, name)| stands(name))
        .collect();
    persons.sort();
    persons.dedup_by(|one, other| one.1 == other.1);
    let organisations = snapshot.organisations.iter().map(|o| o.name.clone());
    let mut organisations: Vec<String> = organisations.filter(stands).collect();
    organisations.sort_by_cached_key(|name| filed(name));
    organisations.dedup();
    Ok((
        persons.into_iter().map(|(_, name)| name).collect(),
        organisations,
    ))
}

/// Whether a text holds a name as whole words.
fn says(text: &str, name: &str) -> bool {
    let name = name.replace('\\', "\\\\").replace('"', "\\\"");
    let in_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.match_indices(&name).any(|(at, found)| {
        let before = text[..at].chars().next_back();
        let after = text[at + found.len()..].chars().next();
        !in_word(before) && !in_word(after)
    })
}

/// The newest publication of the edition that a deliverable is at, by the register.
pub(crate) fn published<'a>(
    exports: &'a [Export],
    space: &Space,
    row: Option<&Deliverable>,
    template: &str,
) -> Option<&'a Export> {
    let at = row.and_then(|d| d.edition).unwrap_or(1);
    exports
        .iter()
        .filter(|e| e.status == "publie" && e.space.eq_ignore_ascii_case(&space.code))
        .filter(|e| edition::is_of(e, row, template) && edition::number_of(e) == at)
        .max_by(|a, b| a.at.cmp(&b.at))
}

impl Vault {
    /// Notes that a deliverable is out. Unlike [`Vault::deliverable_status`] it refuses nothing: the file exists.
    ///
    /// # Errors
    /// [`crate::Error::Gone`] when the space or the deliverable is.
    pub fn deliverable_published(
        &mut self,
        space: SpaceId,
        deliverable: Option<DeliverableId>,
        lang: Lang,
    ) -> Result<Done<()>> {
        self.transact(Op::new("deliverable.publish"), |tx| {
            let row = listed(tx, space, deliverable, lang)?;
            if row.status == DeliverableStatus::Published.word() {
                return Ok(());
            }
            Deliverable {
                status: DeliverableStatus::Published.word().to_owned(),
                ..row
            }
            .update(tx)
        })
    }
}
