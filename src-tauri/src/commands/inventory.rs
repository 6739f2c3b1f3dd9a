//! The inventory, fed from interviews and meetings.

use croisee_core::{
    framework::Theme,
    inventory::{self, InventoryInput, InventoryRef},
    vault::{InterviewId, InventoryId},
};
use tauri::{AppHandle, State};

use super::Id;
use crate::{shell::Shell, trouble::Answer};

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
