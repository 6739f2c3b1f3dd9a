//! What the démarche is made of, worded anew: itself, its spheres, its spaces and its phases.

use croisee_core::{
    initiative::{self, InitiativeInput, PhaseInput, Settings},
    space::SpaceInput,
    vault::{PhaseId, SpaceId, SphereId},
};
use tauri::{AppHandle, State};

use super::Id;
use crate::{shell::Shell, trouble::Answer};

/// What the démarche is made of.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn settings(shell: State<'_, Shell>) -> Answer<Settings> {
    shell.show(|reading| Ok(initiative::settings(reading)))
}

/// Writes what the démarche says of itself.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn initiative_save(app: AppHandle, shell: State<'_, Shell>, i: InitiativeInput) -> Answer<()> {
    shell.write(&app, |vault| vault.initiative_save(&i))
}

/// Adds a phase, or writes its changes.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn phase_save(app: AppHandle, shell: State<'_, Shell>, p: PhaseInput) -> Answer<Id> {
    shell.write(&app, |vault| vault.phase_save(&p)).map(Id::of)
}

/// Takes a phase out.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn phase_remove(app: AppHandle, shell: State<'_, Shell>, id: PhaseId) -> Answer<()> {
    shell.write(&app, |vault| vault.phase_remove(id))
}

/// Renames a sphere.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn sphere_save(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: SphereId,
    name: String,
    singular: String,
) -> Answer<()> {
    shell.write(&app, |vault| vault.sphere_save(id, &name, &singular))
}

/// Moves a sphere to another place, counted from nought.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn sphere_move(app: AppHandle, shell: State<'_, Shell>, id: SphereId, to: u32) -> Answer<()> {
    shell.write(&app, |vault| vault.sphere_move(id, to as usize))
}

/// Takes a sphere out; what it holds goes to `into`.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn sphere_remove(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: SphereId,
    into: Option<SphereId>,
) -> Answer<()> {
    shell.write(&app, |vault| vault.sphere_remove(id, into))
}

/// Writes how a space is worded, and its path.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn space_save(app: AppHandle, shell: State<'_, Shell>, s: SpaceInput) -> Answer<()> {
    shell.write(&app, |vault| vault.space_save(&s))
}

/// Moves a space to another place, counted from nought.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn space_move(app: AppHandle, shell: State<'_, Shell>, id: SpaceId, to: u32) -> Answer<()> {
    shell.write(&app, |vault| vault.space_move(id, to as usize))
}

/// Takes out a space in which no work lies.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn space_remove(app: AppHandle, shell: State<'_, Shell>, id: SpaceId) -> Answer<()> {
    shell.write(&app, |vault| vault.space_remove(id))
}
