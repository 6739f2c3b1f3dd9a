//! A cell opened: the words that it counts, by organisation.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::Serialize;

use super::{
    CrossingColumn, CrossingQuery, CrossingQuote,
    heard::{Heard, Said},
    matrix::{self, cell, size, whole},
    quote::{Quotes, reading_order},
    tally::Tally,
    tree::{RowOf, Tree},
};
use crate::{
    Error, Result,
    interview::Excerpt,
    reading::{Reading, count},
    stakeholder::Organisation,
    synthesis::Senses,
    vault::{ExcerptId, NodeId, OrganisationId},
};

/// The most quotes that one cell gives.
const MOST: usize = 200;

/// The words of one organisation.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CellGroup {
    /// Which; none where it is not known which organisation speaks.
    pub organisation_id: Option<OrganisationId>,
    /// Its name.
    pub organisation: String,
    /// The name of its sphere.
    pub sphere: String,
    /// Its words, key ones first.
    pub quotes: Vec<CrossingQuote>,
    /// How many more it has.
    pub more: u32,
}

/// A cell, or a whole row, opened.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CellView {
    /// The theme.
    pub theme_id: NodeId,
    /// Its name.
    pub theme: String,
    /// The names of what it is part of, from the top down.
    pub path: Vec<String>,
    /// The column; none for the whole row.
    pub column: Option<CrossingColumn>,
    /// How many speak of it, in what is counted.
    pub count: u32,
    /// Of how many heard.
    pub group: u32,
    /// The one of the other.
    #[cfg_attr(feature = "bindings", specta(type = u32))] // always a number, never NaN
    pub share: f64,
    /// How many organisations.
    pub organisations: u32,
    /// One or two organisations.
    pub few: bool,
    /// Organisations whose words on it are evidence, by sense.
    pub senses: Senses,
    /// The words: organisations with a key quote first, then by name; those that nobody is known to have said last.
    pub groups: Vec<CellGroup>,
    /// How many excerpts of the theme are off the record: counted nowhere, and not given here.
    pub withheld: u32,
}

/// Opens the cell of a theme and a column; the whole row where no column is given.
///
/// # Errors
/// [`Error::Gone`] where the framework has no such theme, or nobody stands in such a column any more.
pub fn crossing_cell(
    reading: &Reading,
    query: &CrossingQuery,
    theme: NodeId,
    column: Option<&str>,
) -> Result<CellView> {
    let heard = Heard::of(&reading.snapshot, &reading.attribution, query);
    let opened = Opened::of(reading, &heard, theme)?;
    let at = column.map(|key| opened.column(key)).transpose()?;
    let rows = [RowOf {
        node: theme,
        depth: 0,
        main: true,
    }];
    let tally = Tally::of(
        &reading.snapshot,
        &heard,
        &opened.tree,
        &rows,
        query.space_id,
    );
    let (counts, of) = match at {
        Some(at) => (tally.cell(0, at), size(&heard.groups[at], query.unit)),
        None => (tally.whole(0), whole(&heard, query.unit)),
    };
    let counts = cell(counts, of, query.unit);
    let unplaced = match at {
        Some(_) => Vec::new(),
        None => opened.unplaced(),
    };
    Ok(CellView {
        theme_id: theme,
        theme: opened.tree.name(theme).to_owned(),
        path: opened.tree.path(theme),
        column: at.map(|at| matrix::column(reading, &heard.groups[at], query.unit)),
        count: counts.count,
        group: count(of),
        share: counts.share,
        organisations: counts.organisations,
        few: counts.few,
        senses: counts.senses,
        groups: groups(reading, &heard, &opened.words(at), &unplaced),
        withheld: count(
            heard
                .withheld
                .iter()
                .filter(|id| opened.is_tagged(**id))
                .count(),
        ),
    })
}

/// A theme and the words on it.
pub(super) struct Opened<'a> {
    pub(super) heard: &'a Heard<'a>,
    pub(super) tree: Tree<'a>,
    /// The excerpts tagged with the theme or one beneath it.
    tagged: HashSet<ExcerptId>,
}

impl<'a> Opened<'a> {
    /// # Errors
    /// [`Error::Gone`] where the framework has no such theme.
    pub(super) fn of(reading: &'a Reading, heard: &'a Heard<'a>, theme: NodeId) -> Result<Self> {
        Self::within(&reading.snapshot, heard, theme)
    }

    /// # Errors
    /// [`Error::Gone`] where the framework has no such theme.
    pub(super) fn within(
        snapshot: &'a crate::Snapshot,
        heard: &'a Heard<'a>,
        theme: NodeId,
    ) -> Result<Self> {
        let tree = Tree::of(snapshot);
        if !tree.has(theme) {
            return Err(Error::Gone {
                what: "framework_node",
            });
        }
        let branch: HashSet<NodeId> = tree.branch(theme).into_iter().collect();
        let tags = snapshot.excerpt_themes.iter();
        Ok(Self {
            tagged: tags
                .filter(|tag| branch.contains(&tag.node_id))
                .map(|tag| tag.excerpt_id)
                .collect(),
            heard,
            tree,
        })
    }

    /// The place of a column.
    ///
    /// # Errors
    /// [`Error::Gone`] where there is none of this key.
    pub(super) fn column(&self, key: &str) -> Result<usize> {
        let gone = Error::Gone {
            what: "crossing_column",
        };
        self.heard.column(key).ok_or(gone)
    }

    pub(super) fn is_tagged(&self, excerpt: ExcerptId) -> bool {
        self.tagged.contains(&excerpt)
    }

    /// The words on the theme that nobody is known to have said.
    pub(super) fn unplaced(&self) -> Vec<&'a Excerpt> {
        let unplaced = self.heard.unplaced.iter().copied();
        unplaced.filter(|e| self.is_tagged(e.id)).collect()
    }

    /// The words on the theme that a column counts; all of them without one.
    pub(super) fn words(&self, column: Option<usize>) -> Vec<Said<'a>> {
        let words = self.heard.words.iter().copied();
        words
            .filter(|said| self.is_tagged(said.excerpt.id))
            .filter(|said| {
                let stands = &self.heard.of_words(*said).columns;
                column.is_none_or(|column| stands.contains(&column))
            })
            .collect()
    }
}

/// Words by organisation, some of each where they are too many.
fn groups(
    reading: &Reading,
    heard: &Heard<'_>,
    words: &[Said<'_>],
    unplaced: &[&Excerpt],
) -> Vec<CellGroup> {
    let degree = |e: &Excerpt| {
        let shown = reading.attribution.shown(e.id);
        shown.map_or(crate::attribution::Degree::OffRecord, |shown| shown.degree)
    };
    let mut by: BTreeMap<Option<OrganisationId>, Vec<&Excerpt>> = BTreeMap::new();
    for said in words {
        let own = by
            .entry(Some(heard.of_words(*said).organisation))
            .or_default();
        own.push(said.excerpt);
    }
    if !unplaced.is_empty() {
        by.insert(None, unplaced.to_vec());
    }
    for own in by.values_mut() {
        own.sort_by_cached_key(|e| reading_order(e, degree(e)));
    }
    let taken = some_of_each(by.values().map(Vec::len));
    let organisations: HashMap<OrganisationId, &Organisation> = (reading.snapshot)
        .organisations
        .iter()
        .map(|o| (o.id, o))
        .collect();
    let mut quotes = Quotes::of(reading);
    let mut groups: Vec<CellGroup> = by
        .into_iter()
        .zip(taken)
        .map(|((id, own), taken)| {
            let organisation = id.and_then(|id| organisations.get(&id));
            let mut spheres = reading.snapshot.spheres.iter();
            let sphere = spheres.find(|s| organisation.is_some_and(|o| o.sphere_id == s.id));
            CellGroup {
                organisation_id: id,
                organisation: match organisation {
                    Some(organisation) => organisation.name.clone(),
                    None => reading.words.say("grouping-unknown"),
                },
                sphere: sphere.map(|s| s.name.clone()).unwrap_or_default(),
                more: count(own.len() - taken),
                quotes: own[..taken].iter().map(|e| quotes.quote(e)).collect(),
            }
        })
        .collect();
    groups.sort_by_cached_key(|group| {
        let key = group.quotes.iter().any(|quote| quote.key);
        let name = crate::search::fold(&group.organisation);
        (group.organisation_id.is_none(), !key, name)
    });
    groups
}

/// How many of each to take where all are too many: the first of each, then the second of each, and so on.
fn some_of_each(counts: impl Iterator<Item = usize>) -> Vec<usize> {
    let counts: Vec<usize> = counts.collect();
    let mut taken = vec![0; counts.len()];
    let mut left = MOST;
    loop {
        let before = left;
        for (taken, count) in taken.iter_mut().zip(&counts) {
            if left > 0 && *taken < *count {
                *taken += 1;
                left -= 1;
            }
        }
        if left == before {
            return taken;
        }
    }
}
