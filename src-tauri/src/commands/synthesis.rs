//! A space's statements and what they rest on.

use croisee_core::{
    synthesis::{
        self, Citable, CitableFilter, EvidenceKind, NatureView, Past, PositionInput, Sense,
        SpaceView, StatementInput, StatementPage, WholeView,
    },
    vault::{EvidenceId, SpaceId, StatementId},
};
use tauri::{AppHandle, State};

use super::Id;
use crate::{shell::Shell, trouble::Answer};

/// One space.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn space(shell: State<'_, Shell>, id: SpaceId) -> Answer<SpaceView> {
    shell.show(|reading| synthesis::space(reading, id))
}

/// The synthesis of the whole démarche.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn whole(shell: State<'_, Shell>) -> Answer<WholeView> {
    shell.show(|reading| Ok(synthesis::whole(reading)))
}

/// The page of one statement.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn statement(shell: State<'_, Shell>, id: StatementId) -> Answer<StatementPage> {
    shell.show(|reading| synthesis::statement_page(reading, id))
}

/// What a statement was before.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn statement_past(shell: State<'_, Shell>, id: StatementId) -> Answer<Vec<Past>> {
    let reading = shell.reading()?;
    shell.with_vault(|vault| synthesis::past(vault, &reading, id))
}

/// Adds a statement, or writes its changes.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn statement_save(app: AppHandle, shell: State<'_, Shell>, s: StatementInput) -> Answer<Id> {
    shell
        .write(&app, |vault| vault.statement_save(&s))
        .map(Id::of)
}

/// Puts a statement before another.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn statement_move(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: StatementId,
    before_id: Option<StatementId>,
) -> Answer<()> {
    shell.write(&app, |vault| vault.statement_move(id, before_id))
}

/// Puts a statement into a section, before another or at the end.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn statement_place(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: StatementId,
    section: String,
    before_id: Option<StatementId>,
) -> Answer<()> {
    shell.write(&app, |vault| vault.statement_place(id, &section, before_id))
}

/// Takes out a statement.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn statement_delete(app: AppHandle, shell: State<'_, Shell>, id: StatementId) -> Answer<()> {
    shell.write(&app, |vault| vault.statement_delete(id))
}

/// Notes that a facilitator looked again at a statement whose evidence changed.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn statement_reviewed(app: AppHandle, shell: State<'_, Shell>, id: StatementId) -> Answer<()> {
    shell.write(&app, |vault| vault.statement_reviewed(id))
}

/// Writes the positions that face each other on a divergence.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn statement_positions(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: StatementId,
    positions: Vec<PositionInput>,
) -> Answer<()> {
    shell.write(&app, |vault| vault.statement_positions(id, &positions))
}

/// What can be cited.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn citable(shell: State<'_, Shell>, filter: CitableFilter) -> Answer<Vec<Citable>> {
    shell.show(|reading| Ok(synthesis::citable(reading, &filter)))
}

/// Rests a statement on a piece of evidence.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn evidence_add(
    app: AppHandle,
    shell: State<'_, Shell>,
    statement_id: StatementId,
    kind: EvidenceKind,
    ref_id: String,
    sense: Sense,
) -> Answer<Id> {
    let added = shell.write(&app, |vault| {
        vault.evidence_add(statement_id, kind, &ref_id, sense)
    });
    added.map(Id::of)
}

/// Says how a piece of evidence bears on its statement.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn evidence_sense(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: EvidenceId,
    sense: Sense,
) -> Answer<()> {
    shell.write(&app, |vault| vault.evidence_sense(id, sense))
}

/// Says which position of its statement a piece of evidence takes.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn evidence_position(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: EvidenceId,
    position: String,
) -> Answer<()> {
    shell.write(&app, |vault| vault.evidence_position(id, &position))
}

/// Notes something beside a piece of evidence.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn evidence_note(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: EvidenceId,
    note: String,
) -> Answer<()> {
    shell.write(&app, |vault| vault.evidence_note(id, &note))
}

/// Takes a piece of evidence off its statement.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn evidence_remove(app: AppHandle, shell: State<'_, Shell>, id: EvidenceId) -> Answer<()> {
    shell.write(&app, |vault| vault.evidence_remove(id))
}

/// The natures a statement may have.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn natures(shell: State<'_, Shell>) -> Answer<Vec<NatureView>> {
    shell.show(|reading| Ok(synthesis::natures(reading)))
}
