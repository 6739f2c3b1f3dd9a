//! The crossing as its screen shows it: themes against groups, with who speaks, and how much the groups differ.
//!
//! Small counts are told here to those who hold the dossier; what leaves it passes through [`super::Cell::seen`].

use serde::Serialize;

use super::{
    CrossingOrder, CrossingQuery, CrossingUnit,
    difference::{self, Difference, difference},
    heard::{Group, Heard},
    tally::{Counts, Tally},
    tree::{RowOf, Tree},
};
use crate::{
    attribution::SMALL_GROUP,
    reading::{Reading, count},
    synthesis::Senses,
    vault::NodeId,
};

/// A column: a group of organisations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CrossingColumn {
    /// What tells it from the others; empty where the group is not known.
    pub key: String,
    /// Its name.
    pub name: String,
    /// How many organisations of it were heard within the question.
    pub organisations: u32,
    /// On how many occasions.
    pub hearings: u32,
    /// The one of the two that is counted: what shares are of.
    pub group: u32,
    /// Fewer than three organisations: it does not weigh on the difference of rows.
    pub small: bool,
}

/// Those of one group who spoke of one theme.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CrossingCell {
    /// How many, in what is counted.
    pub count: u32,
    /// How many organisations.
    pub organisations: u32,
    /// Of those heard of the group, from 0 to 1; 0 where nobody was.
    #[cfg_attr(feature = "bindings", specta(type = u32))] // always a number, never NaN
    pub share: f64,
    /// One or two organisations.
    pub few: bool,
    /// Organisations whose words on the theme are evidence, by sense; one may stand in several.
    pub senses: Senses,
    /// Organisations whose words on it nuance or contradict some statement, each once.
    pub dissent: u32,
}

/// A row: a theme, or what it is part of.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CrossingRow {
    /// The node of the framework.
    pub id: NodeId,
    /// Its name.
    pub name: String,
    /// The names of what it is part of, from the top down.
    pub path: Vec<String>,
    /// How deep it stands; 0 where rows are not in the order of the framework.
    pub depth: u32,
    /// It is of the level asked for; else it stands above such a row, and counts all beneath it.
    pub main: bool,
    /// Who spoke of it, as the columns.
    pub cells: Vec<CrossingCell>,
    /// All together, each once, those who stand in no column too.
    pub count: u32,
    /// The same in organisations.
    pub organisations: u32,
    /// Of all who were heard.
    #[cfg_attr(feature = "bindings", specta(type = u32))] // always a number, never NaN
    pub share: f64,
    /// Organisations whose words on it are evidence, by sense.
    pub senses: Senses,
    /// Organisations whose words on it nuance or contradict some statement, each once.
    pub dissent: u32,
    /// How much the columns differ, from 0 to 1; absent where fewer than two can be compared.
    pub difference: Option<f64>,
    /// The column whose share is greatest, among those compared.
    pub most: Option<u32>,
    /// The column whose share is least.
    pub least: Option<u32>,
}

/// Themes against groups.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CrossingView {
    /// The groups; those of whom it is not known last.
    pub columns: Vec<CrossingColumn>,
    /// The themes, in the order asked for; those of which nobody spoke too.
    pub rows: Vec<CrossingRow>,
    /// How many organisations were heard within the question.
    pub organisations: u32,
    /// On how many occasions.
    pub hearings: u32,
}

/// The crossing at a setting.
pub fn crossing(reading: &Reading, query: &CrossingQuery) -> CrossingView {
    let heard = Heard::of(&reading.snapshot, &reading.attribution, query);
    let tree = Tree::of(&reading.snapshot);
    let of_level = tree.rows(query.level);
    let tally = Tally::of(&reading.snapshot, &heard, &tree, &of_level, query.space_id);
    let rows = of_level.iter().enumerate();
    let mut rows: Vec<CrossingRow> = rows
        .map(|(at, of)| row(&heard, &tree, &tally, query.unit, at, of))
        .collect();
    if query.order != CrossingOrder::Framework {
        rows.retain(|row| row.main);
        rows.iter_mut().for_each(|row| row.depth = 0);
        // Rows that are equal keep the order of the framework.
        rows.sort_by(|a, b| {
            let counts = b.count.cmp(&a.count);
            match query.order {
                CrossingOrder::Difference => {
                    let measure = |row: &CrossingRow| row.difference.unwrap_or(-1.0);
                    measure(b).total_cmp(&measure(a)).then(counts)
                }
                CrossingOrder::Dissent => b.dissent.cmp(&a.dissent).then(counts),
                _ => counts,
            }
        });
    }
    CrossingView {
        columns: columns(reading, &heard, query.unit),
        rows,
        organisations: count(heard.organisations.len()),
        hearings: count(heard.hearings.len()),
    }
}

/// The columns as they are shown.
pub(super) fn columns(
    reading: &Reading,
    heard: &Heard<'_>,
    unit: CrossingUnit,
) -> Vec<CrossingColumn> {
    let groups = heard.groups.iter();
    groups.map(|group| column(reading, group, unit)).collect()
}

pub(super) fn column(reading: &Reading, group: &Group, unit: CrossingUnit) -> CrossingColumn {
    CrossingColumn {
        key: group.key.clone(),
        name: name(reading, group),
        organisations: count(group.organisations.len()),
        hearings: count(group.hearings.len()),
        group: count(size(group, unit)),
        small: group.is_small(),
    }
}

/// What a group is called.
pub(super) fn name(reading: &Reading, group: &Group) -> String {
    if group.key.is_empty() {
        reading.words.say("grouping-unknown")
    } else {
        group.name.clone()
    }
}

/// How many of a group were heard, in what is counted.
pub(super) fn size(group: &Group, unit: CrossingUnit) -> usize {
    match unit {
        CrossingUnit::Organisations => group.organisations.len(),
        CrossingUnit::Interviews => group.hearings.len(),
    }
}

/// How many of all were heard, in what is counted.
pub(super) fn whole(heard: &Heard<'_>, unit: CrossingUnit) -> usize {
    match unit {
        CrossingUnit::Organisations => heard.organisations.len(),
        CrossingUnit::Interviews => heard.hearings.len(),
    }
}

fn row(
    heard: &Heard<'_>,
    tree: &Tree<'_>,
    tally: &Tally,
    unit: CrossingUnit,
    at: usize,
    of: &RowOf,
) -> CrossingRow {
    let counts: Vec<Counts> = (0..heard.groups.len())
        .map(|column| tally.cell(at, column))
        .collect();
    let sizes = heard.groups.iter().map(|group| size(group, unit));
    let cells = counts.iter().zip(sizes);
    let all = tally.whole(at);
    let together = cell(all, whole(heard, unit), unit);
    let differs = differs(heard, &counts, unit);
    CrossingRow {
        id: of.node,
        name: tree.name(of.node).to_owned(),
        path: tree.path(of.node),
        depth: count(of.depth),
        main: of.main,
        cells: cells
            .map(|(counts, size)| cell(*counts, size, unit))
            .collect(),
        count: together.count,
        organisations: together.organisations,
        share: together.share,
        senses: together.senses,
        dissent: together.dissent,
        difference: differs.map(|it| it.measure),
        most: differs.map(|it| count(it.most)),
        least: differs.map(|it| count(it.least)),
    }
}

/// How much the columns differ, those aside whose group is small or not known.
fn differs(heard: &Heard<'_>, counts: &[Counts], unit: CrossingUnit) -> Option<Difference> {
    let groups = heard.groups.iter().enumerate();
    let compared: Vec<difference::Group> = groups
        .filter(|(_, group)| !group.is_small() && !group.key.is_empty())
        .map(|(column, group)| difference::Group {
            column,
            count: counted(counts[column], unit),
            of: size(group, unit),
        })
        .collect();
    difference(&compared)
}

pub(super) fn cell(counts: Counts, of: usize, unit: CrossingUnit) -> CrossingCell {
    let n = counted(counts, unit);
    let [supports, nuances, contradicts] = counts.senses.map(count);
    CrossingCell {
        count: count(n),
        organisations: count(counts.organisations),
        share: if of == 0 { 0.0 } else { n as f64 / of as f64 },
        few: (1..SMALL_GROUP).contains(&counts.organisations),
        senses: Senses {
            appuie: supports,
            nuance: nuances,
            contredit: contradicts,
        },
        dissent: count(counts.dissent),
    }
}

fn counted(counts: Counts, unit: CrossingUnit) -> usize {
    match unit {
        CrossingUnit::Organisations => counts.organisations,
        CrossingUnit::Interviews => counts.hearings,
    }
}
