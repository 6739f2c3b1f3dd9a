//! The participants.

use croisee_core::{
    attribution::Degree,
    stakeholder::{
        self, ConsentState, Duplicate, OrganisationDetail, OrganisationInput, Participants,
        PersonDetail, PersonInput,
    },
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

/// What an organisation said, its interviews and its spaces.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn organisation_detail(
    shell: State<'_, Shell>,
    id: OrganisationId,
) -> Answer<OrganisationDetail> {
    shell.show(|reading| stakeholder::organisation_detail(reading, id))
}

/// What a person said, agreed to, and which exports carry their words.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn person_detail(shell: State<'_, Shell>, id: PersonId) -> Answer<PersonDetail> {
    shell.show(|reading| stakeholder::person_detail(reading, id))
}

/// Adds a dated fact of consent.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn consent_add(
    app: AppHandle,
    shell: State<'_, Shell>,
    person_id: PersonId,
    date: String,
    state: ConsentState,
    degree: Option<Degree>,
    purpose: String,
) -> Answer<()> {
    shell.write(&app, |vault| {
        vault.consent_add(person_id, &date, state, degree, &purpose)
    })
}

/// The participants that may be one and the same.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn duplicates(shell: State<'_, Shell>) -> Answer<Vec<Duplicate>> {
    shell.show(|reading| Ok(stakeholder::duplicates(reading)))
}

/// Makes one organisation of two.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn organisation_merge(
    app: AppHandle,
    shell: State<'_, Shell>,
    keep: OrganisationId,
    gone: OrganisationId,
) -> Answer<()> {
    shell.write(&app, |vault| vault.organisation_merge(keep, gone))
}

/// Makes one person of two.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn person_merge(
    app: AppHandle,
    shell: State<'_, Shell>,
    keep: PersonId,
    gone: PersonId,
) -> Answer<()> {
    shell.write(&app, |vault| vault.person_merge(keep, gone))
}
