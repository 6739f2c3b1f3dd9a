//! The bin: what is in it, the two ways out, and what rests on something before it goes in.

use croisee_core::{
    resting::{self, Resting, RestingKind},
    trash::{self, Restored, TrashItem, TrashLook},
};
use tauri::{AppHandle, State};

use crate::{shell::Shell, trouble::Answer};

/// All that is in the bin, what was deleted last first.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn trash(shell: State<'_, Shell>) -> Answer<Vec<TrashItem>> {
    shell.with_vault(|vault| trash::trash(vault, shell.lang()))
}

/// A look at something in the bin.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn trash_look(shell: State<'_, Shell>, id: i64) -> Answer<TrashLook> {
    shell.with_vault(|vault| trash::trash_look(vault, shell.lang(), id))
}

/// What rests on something that is to be deleted.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn resting(shell: State<'_, Shell>, kind: RestingKind, id: String) -> Answer<Resting> {
    shell.with_vault(|vault| resting::resting(vault, kind, &id))
}

/// Deletes it all the same: what rests on it loses it, and says so.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn delete_resting(
    app: AppHandle,
    shell: State<'_, Shell>,
    kind: RestingKind,
    id: String,
) -> Answer<()> {
    shell.write(&app, |vault| vault.delete_resting(kind, &id))
}

/// Brings something back from the bin, with all that went with it.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn trash_restore(app: AppHandle, shell: State<'_, Shell>, id: i64) -> Answer<Restored> {
    let lang = shell.lang();
    shell.write(&app, |vault| vault.trash_restore(id, lang))
}

/// Takes something out of the bin for good.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn trash_remove(app: AppHandle, shell: State<'_, Shell>, id: i64) -> Answer<()> {
    shell.write(&app, |vault| vault.trash_remove(id))
}

/// Empties the bin.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn trash_empty(app: AppHandle, shell: State<'_, Shell>) -> Answer<()> {
    shell
        .write(&app, |vault| vault.trash_empty())
        .map(|_taken_out| ())
}
