//! What the crossing does not say: themes that one group alone carries, groups that say nothing of a theme, statements
//! that one organisation alone carries, and those that were not held against what others said.

use std::collections::{BTreeSet, HashMap};

use serde::Serialize;

use super::{
    CrossingColumn, CrossingQuery,
    heard::Heard,
    matrix::columns,
    tally::Tally,
    tree::Tree,
    unconfronted::{Unconfronted, unconfronted},
};
use crate::{
    reading::{Reading, count},
    synthesis::{Sense, Statement, StatementNature},
    vault::{NodeId, OrganisationId, SpaceId, StatementId},
};

/// A theme, and who is silent on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SilentTheme {
    /// The theme.
    pub id: NodeId,
    /// Its name.
    pub name: String,
    /// The names of what it is part of, from the top down.
    pub path: Vec<String>,
    /// How many organisations speak of it.
    pub organisations: u32,
    /// The columns that speak of it.
    pub speak: Vec<u32>,
    /// Those that were heard and say nothing of it.
    pub silent: Vec<u32>,
}

/// A statement, named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct StatementRef {
    /// Which.
    pub statement_id: StatementId,
    /// Its code.
    pub code: String,
    /// The claim.
    pub text: String,
    /// What it is.
    pub nature: StatementNature,
    /// Its space; of the whole démarche where absent.
    pub space_id: Option<SpaceId>,
}

impl StatementRef {
    pub(super) fn of(statement: &Statement) -> Self {
        Self {
            statement_id: statement.id,
            code: statement.code.clone(),
            text: statement.text.clone(),
            nature: statement.nature,
            space_id: statement.space_id,
        }
    }
}

/// A statement that rests on one organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SingleStatement {
    /// Which.
    pub statement: StatementRef,
    /// The name of the organisation.
    pub organisation: String,
}

/// The silences at a setting.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SilencesView {
    /// The groups.
    pub columns: Vec<CrossingColumn>,
    /// Themes of which one group alone speaks, though others were heard.
    pub lone: Vec<SilentTheme>,
    /// Themes of which several speak, and some do not.
    pub partial: Vec<SilentTheme>,
    /// Themes of which nobody speaks.
    pub nobody: Vec<SilentTheme>,
    /// Columns in which nobody was heard yet.
    pub unheard: Vec<u32>,
    /// Statements that one organisation alone carries.
    pub single: Vec<SingleStatement>,
    /// Statements not held against what others said on their themes.
    pub unconfronted: Vec<Unconfronted>,
    /// How many more there are of them.
    pub more: u32,
}

/// The silences at a setting. Statements are those of its space; all of them without one.
pub fn silences(reading: &Reading, query: &CrossingQuery) -> SilencesView {
    let heard = Heard::of(&reading.snapshot, &reading.attribution, query);
    let tree = Tree::of(&reading.snapshot);
    let (mut lone, mut partial, mut nobody) = (Vec::new(), Vec::new(), Vec::new());
    for theme in silent(reading, &heard, &tree, query) {
        match theme.speak.len() {
            0 if theme.organisations == 0 => nobody.push(theme),
            _ if theme.silent.is_empty() => {}
            0 | 1 => lone.push(theme),
            _ => partial.push(theme),
        }
    }
    // What most speak of is the loudest silence of the others.
    for themes in [&mut lone, &mut partial] {
        themes.sort_by_key(|theme| std::cmp::Reverse(theme.organisations));
    }
    let groups = heard.groups.iter().enumerate();
    let (unconfronted, more) = unconfronted(reading, query, &heard);
    SilencesView {
        columns: columns(reading, &heard, query.unit),
        lone,
        partial,
        nobody,
        unheard: groups
            .filter(|(_, group)| group.organisations.is_empty())
            .map(|(at, _)| count(at))
            .collect(),
        single: single(reading, query.space_id),
        unconfronted,
        more: count(more),
    }
}

/// The themes of the level, each with the groups that speak of it and those that do not. Whose group is not known is in none.
fn silent(
    reading: &Reading,
    heard: &Heard<'_>,
    tree: &Tree<'_>,
    query: &CrossingQuery,
) -> Vec<SilentTheme> {
    let rows = tree.rows(query.level);
    let tally = Tally::of(&reading.snapshot, heard, tree, &rows, query.space_id);
    let rows = rows.iter().enumerate().filter(|(_, row)| row.main);
    rows.map(|(at, row)| {
        let groups = heard.groups.iter().enumerate();
        let known = groups.filter(|(_, g)| !g.key.is_empty() && !g.organisations.is_empty());
        let (speak, silent): (Vec<usize>, Vec<usize>) = known
            .map(|(column, _)| column)
            .partition(|column| tally.cell(at, *column).organisations > 0);
        SilentTheme {
            id: row.node,
            name: tree.name(row.node).to_owned(),
            path: tree.path(row.node),
            organisations: count(tally.whole(at).organisations),
            speak: speak.into_iter().map(count).collect(),
            silent: silent.into_iter().map(count).collect(),
        }
    })
    .collect()
}

/// The statements that one organisation alone carries, by whatever words of it may be quoted. What supports a divergence
/// illustrates it: it rests on nobody.
fn single(reading: &Reading, space: Option<SpaceId>) -> Vec<SingleStatement> {
    let mut carriers: HashMap<StatementId, BTreeSet<OrganisationId>> = HashMap::new();
    for evidence in &reading.snapshot.evidence {
        let shown = evidence
            .excerpt_id
            .and_then(|id| reading.attribution.quotable(id));
        let organisation = shown.and_then(|shown| shown.organisation);
        if let (Some(organisation), Sense::Supports) = (organisation, evidence.sense) {
            carriers
                .entry(evidence.statement_id)
                .or_default()
                .insert(organisation);
        }
    }
    let statements = reading.snapshot.statements.iter();
    statements
        .filter(|statement| space.is_none() || statement.space_id == space)
        .filter(|statement| statement.nature != StatementNature::Divergence)
        .filter_map(|statement| {
            let own = carriers.get(&statement.id).filter(|own| own.len() == 1)?;
            let organisation = reading.organisation(*own.first()?)?;
            Some(SingleStatement {
                statement: StatementRef::of(statement),
                organisation: organisation.name.clone(),
            })
        })
        .collect()
}
