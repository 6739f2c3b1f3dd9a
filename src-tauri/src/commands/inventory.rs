//! The inventory: fed from interviews and meetings, and a place of its own.

use croisee_core::{
    framework::Theme,
    inventory::{
        self, InventoryBetween, InventoryChange, InventoryField, InventoryInput, InventoryOutside,
        InventoryPage, InventoryPublished, InventoryQuery, InventoryRef, InventoryRound,
        InventoryRow, InventoryShape, InventoryStateInput, InventoryTarget, InventoryTwins,
        InventoryValue,
    },
    vault::{InterviewId, InventoryId, InventoryLinkId, InventoryStateId},
};
use tauri::{AppHandle, State};

use super::Id;
use crate::{shell::Shell, surroundings::today, trouble::Answer};

/// Adds an entry, or writes its changes.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn inventory_add(app: AppHandle, shell: State<'_, Shell>, i: InventoryInput) -> Answer<Id> {
    shell
        .write(&app, |vault| vault.inventory_add(&i))
        .map(Id::of)
}

/// The volets an entry may stand in.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn volets(shell: State<'_, Shell>) -> Answer<Vec<Theme>> {
    shell.show(|reading| Ok(inventory::volets(reading)))
}

/// What an interview brought to the inventory.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn inventory_of(
    shell: State<'_, Shell>,
    interview_id: InterviewId,
) -> Answer<Vec<InventoryRef>> {
    shell.show(|reading| Ok(inventory::inventory_of(reading, interview_id)))
}

/// Takes out an entry.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn inventory_delete(app: AppHandle, shell: State<'_, Shell>, id: InventoryId) -> Answer<()> {
    shell.write(&app, |vault| vault.inventory_delete(id))
}

/// How much there is of what is asked for, and in which groups.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn inventory_shape(shell: State<'_, Shell>, q: InventoryQuery) -> Answer<InventoryShape> {
    shell.with_vault(|vault| inventory::inventory_shape(vault, &q))
}

/// A window of what is asked for.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn inventory_rows(
    shell: State<'_, Shell>,
    q: InventoryQuery,
    offset: u32,
    limit: u32,
) -> Answer<Vec<InventoryRow>> {
    shell.with_vault(|vault| inventory::inventory_rows(vault, &q, offset, limit))
}

/// Writes one thing of entries; how many that changed.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn inventory_set(
    app: AppHandle,
    shell: State<'_, Shell>,
    target: InventoryTarget,
    field: InventoryField,
    value: String,
) -> Answer<u32> {
    shell.write(&app, |vault| vault.inventory_set(&target, field, &value))
}

/// Notes that entries were checked today.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn inventory_verify(
    app: AppHandle,
    shell: State<'_, Shell>,
    target: InventoryTarget,
) -> Answer<u32> {
    shell.write(&app, |vault| vault.inventory_verify(&target))
}

/// Takes out entries.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn inventory_delete_all(
    app: AppHandle,
    shell: State<'_, Shell>,
    target: InventoryTarget,
) -> Answer<u32> {
    shell.write(&app, |vault| vault.inventory_delete_all(&target))
}

/// One entry and what is around it.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn inventory_page(shell: State<'_, Shell>, id: InventoryId) -> Answer<InventoryPage> {
    shell.with_vault(|vault| inventory::inventory_page(vault, id))
}

/// What a reader outside would be shown of an entry.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn inventory_outside(shell: State<'_, Shell>, id: InventoryId) -> Answer<InventoryOutside> {
    shell.show(|reading| Ok(inventory::inventory_outside(reading, id)))
}

/// What became of an entry.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn inventory_history(shell: State<'_, Shell>, id: InventoryId) -> Answer<Vec<InventoryChange>> {
    shell.with_vault(|vault| inventory::inventory_history(vault, id))
}

/// Says that a programme answers a need.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn inventory_link(
    app: AppHandle,
    shell: State<'_, Shell>,
    one: InventoryId,
    other: InventoryId,
) -> Answer<()> {
    shell.write(&app, |vault| vault.inventory_link(one, other))
}

/// Takes that back.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn inventory_unlink(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: InventoryLinkId,
) -> Answer<()> {
    shell.write(&app, |vault| vault.inventory_unlink(id))
}

/// What is to be checked again.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn inventory_round(shell: State<'_, Shell>, days: u32) -> Answer<InventoryRound> {
    shell.with_vault(|vault| inventory::inventory_round(vault, days, today()))
}

/// The values of a field that are in use.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn inventory_values(
    shell: State<'_, Shell>,
    field: InventoryField,
) -> Answer<Vec<InventoryValue>> {
    shell.with_vault(|vault| inventory::inventory_values(vault, field))
}

/// Renames values of a field, or makes them one.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn inventory_rename(
    app: AppHandle,
    shell: State<'_, Shell>,
    field: InventoryField,
    from: Vec<String>,
    to: String,
) -> Answer<u32> {
    shell.write(&app, |vault| vault.inventory_rename(field, &from, &to))
}

/// Entries that may be one.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn inventory_twins(shell: State<'_, Shell>) -> Answer<Vec<InventoryTwins>> {
    shell.with_vault(inventory::inventory_twins)
}

/// Makes one of two entries.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn inventory_merge(
    app: AppHandle,
    shell: State<'_, Shell>,
    keep: InventoryId,
    gone: InventoryId,
) -> Answer<()> {
    shell.write(&app, |vault| vault.inventory_merge(keep, gone))
}

/// The published states.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn inventory_published(shell: State<'_, Shell>) -> Answer<Vec<InventoryPublished>> {
    shell.with_vault(inventory::inventory_published)
}

/// The inventory on two days.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn inventory_between(
    shell: State<'_, Shell>,
    from: String,
    to: String,
) -> Answer<InventoryBetween> {
    shell.with_vault(|vault| inventory::inventory_between(vault, &from, &to))
}

/// Notes a published state, or writes its changes.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn inventory_state_save(
    app: AppHandle,
    shell: State<'_, Shell>,
    s: InventoryStateInput,
) -> Answer<Id> {
    shell
        .write(&app, |vault| vault.inventory_state_save(&s))
        .map(Id::of)
}

/// Takes out a published state.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn inventory_state_delete(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: InventoryStateId,
) -> Answer<()> {
    shell.write(&app, |vault| vault.inventory_state_delete(id))
}
