//! The participants.

use croisee_core::{
    stakeholder::{self, OrganisationInput, Participants, PersonInput},
    vault::{OrganisationId, PersonId},
};
use tauri::{AppHandle, State};

use super::Id;
use crate::{shell::Shell, trouble::Answer};

/// Everyone.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn participants(shell: State<'_, Shell>) -> Answer<Participants> {
    shell.show(|reading| Ok(stakeholder::participants(reading)))
}

/// Adds an organisation, or writes its changes.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn organisation_save(
    app: AppHandle,
    shell: State<'_, Shell>,
    o: OrganisationInput,
) -> Answer<Id> {
    shell
        .write(&app, |vault| vault.organisation_save(&o))
        .map(Id::of)
}

/// Takes out an organisation.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn organisation_delete(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: OrganisationId,
) -> Answer<()> {
    shell.write(&app, |vault| vault.organisation_delete(id))
}

/// Adds a person, or writes their changes.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn person_save(app: AppHandle, shell: State<'_, Shell>, p: PersonInput) -> Answer<Id> {
    shell.write(&app, |vault| vault.person_save(&p)).map(Id::of)
}

/// Takes out a person.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn person_delete(app: AppHandle, shell: State<'_, Shell>, id: PersonId) -> Answer<()> {
    shell.write(&app, |vault| vault.person_delete(id))
}
