//! The deliverables of a space, and the sections of each: which there are, which stand in the document, in what order.

use croisee_core::{
    deliverable::{self, DeliverableInput, TemplateView},
    vault::{DeliverableId, SpaceId},
};
use tauri::{AppHandle, State};

use crate::{commands::Id, shell::Shell, trouble::Answer};

/// The templates that a deliverable may have.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn templates(shell: State<'_, Shell>) -> Answer<Vec<TemplateView>> {
    shell.with_vault(|vault| deliverable::templates(vault, shell.lang()))
}

/// Adds a deliverable to its space, or writes its changes.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn deliverable_save(
    app: AppHandle,
    shell: State<'_, Shell>,
    d: DeliverableInput,
) -> Answer<Id> {
    let lang = shell.lang();
    shell
        .write(&app, |vault| vault.deliverable_save(&d, lang))
        .map(Id::of)
}

/// Puts a deliverable before another of its space, or at the end.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn deliverable_move(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: DeliverableId,
    before_id: Option<DeliverableId>,
) -> Answer<()> {
    shell.write(&app, |vault| vault.deliverable_move(id, before_id))
}

/// Takes out a deliverable, or a file kept with its space.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn deliverable_delete(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: DeliverableId,
) -> Answer<()> {
    shell.write(&app, |vault| vault.deliverable_delete(id))
}

/// Puts the sections of a deliverable in this order.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn sections_order(
    app: AppHandle,
    shell: State<'_, Shell>,
    space_id: SpaceId,
    deliverable_id: Option<DeliverableId>,
    codes: Vec<String>,
) -> Answer<()> {
    let lang = shell.lang();
    shell.write(&app, |vault| {
        vault.sections_order(space_id, deliverable_id, &codes, lang)
    })
}

/// Leaves a section out of a deliverable, or takes it in again.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn section_switch(
    app: AppHandle,
    shell: State<'_, Shell>,
    space_id: SpaceId,
    deliverable_id: Option<DeliverableId>,
    section: String,
    on: bool,
) -> Answer<()> {
    let lang = shell.lang();
    shell.write(&app, |vault| {
        vault.section_switch(space_id, deliverable_id, &section, on, lang)
    })
}

/// Takes back all that was decided of the sections of a deliverable.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn sections_reset(app: AppHandle, shell: State<'_, Shell>, id: DeliverableId) -> Answer<()> {
    shell.write(&app, |vault| vault.sections_reset(id))
}
