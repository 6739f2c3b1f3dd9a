//! The synthesis of the whole démarche: its own statements, and the intuitions that its spaces began with.

use serde::Serialize;

use super::{Board, StatementView, in_order, statement};
use crate::{
    reading::Reading,
    synthesis::{Statement, StatementNature},
    vault::SpaceId,
};

/// The intuitions of a space, as its synthesis shows them.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SpaceIntuitions {
    /// Which space.
    pub space_id: SpaceId,
    /// Its title.
    pub title: String,
    /// Its intuitions, under the numbers that they have there.
    pub statements: Vec<StatementView>,
}

/// The synthesis of the whole démarche.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[serde(rename = "Whole")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct WholeView {
    /// Its own statements, in order: the intuitions first.
    pub statements: Vec<StatementView>,
    /// The intuitions of its spaces.
    pub spaces: Vec<SpaceIntuitions>,
}

/// The synthesis of the whole démarche.
pub fn whole(reading: &Reading) -> WholeView {
    let board = Board::of(reading);
    let snapshot = &reading.snapshot;
    let own = snapshot.statements.iter().filter(|s| s.space_id.is_none());
    let mut own: Vec<&Statement> = own.collect();
    own.sort_by_key(|s| s.nature != StatementNature::Intuition);
    let plain = |(at, s): (usize, &Statement)| {
        let section = s.section.clone();
        statement(&board, s, (section.clone(), section), at + 1)
    };
    let spaces = snapshot.spaces.iter().map(|space| {
        let own = snapshot.statements.iter();
        let template = crate::deliverable::template_shown(snapshot, space);
        let own = own.filter(|s| s.space_id == Some(space.id));
        let mut statements = in_order(&board, space, template, own);
        statements.retain(|s| s.nature == StatementNature::Intuition);
        SpaceIntuitions {
            space_id: space.id,
            title: space.title.clone(),
            statements,
        }
    });
    WholeView {
        statements: own.into_iter().enumerate().map(plain).collect(),
        spaces: spaces.filter(|s| !s.statements.is_empty()).collect(),
    }
}
