//! The crossing: themes against groups, what each cell says, what is silent, what is missing.

use croisee_core::{
    crossing::{
        self, AgreementsView, CellView, CrossingQuery, CrossingQuote, CrossingView, FacesView,
        GapsQuery, GapsView, SilencesView, StatementSeed,
    },
    vault::{NodeId, StatementId},
};
use tauri::{AppHandle, State};

use super::Id;
use crate::{shell::Shell, trouble::Answer};

/// The crossing at a setting.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn crossing(shell: State<'_, Shell>, query: CrossingQuery) -> Answer<CrossingView> {
    shell.show(|reading| Ok(crossing::crossing(reading, &query)))
}

/// A cell opened; the whole row without a column.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn crossing_cell(
    shell: State<'_, Shell>,
    query: CrossingQuery,
    theme_id: NodeId,
    column: Option<String>,
) -> Answer<CellView> {
    shell.show(|reading| crossing::crossing_cell(reading, &query, theme_id, column.as_deref()))
}

/// Two groups of columns facing each other on a theme.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn crossing_faces(
    shell: State<'_, Shell>,
    query: CrossingQuery,
    theme_id: NodeId,
    left: Vec<String>,
    right: Vec<String>,
) -> Answer<FacesView> {
    shell.show(|reading| crossing::crossing_faces(reading, &query, theme_id, &left, &right))
}

/// Begins a statement with the words of cells.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn statement_from_crossing(
    app: AppHandle,
    shell: State<'_, Shell>,
    seed: StatementSeed,
) -> Answer<Id> {
    shell
        .write(&app, |vault| vault.statement_from_crossing(&seed))
        .map(Id::of)
}

/// Who is silent on what, and which statements were not held against what others said.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn silences(shell: State<'_, Shell>, query: CrossingQuery) -> Answer<SilencesView> {
    shell.show(|reading| Ok(crossing::silences(reading, &query)))
}

/// The words of dissent that a statement was not held against; all of its themes with `elsewhere`.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn crossing_dissent(
    shell: State<'_, Shell>,
    query: CrossingQuery,
    statement_id: StatementId,
    elsewhere: bool,
) -> Answer<Vec<CrossingQuote>> {
    shell.show(|reading| crossing::crossing_dissent(reading, &query, statement_id, elsewhere))
}

/// The statements on which the groups meet, and those on which they part.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn crossing_agreements(
    shell: State<'_, Shell>,
    query: CrossingQuery,
) -> Answer<AgreementsView> {
    shell.show(|reading| Ok(crossing::agreements(reading, &query)))
}

/// Needs without programmes, and programmes without needs.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn gaps(shell: State<'_, Shell>, query: GapsQuery) -> Answer<GapsView> {
    shell.show(|reading| Ok(crossing::gaps(reading, &query)))
}
