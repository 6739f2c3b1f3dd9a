//! Planning: who has not been heard, several interviews at once, saved filters, appointments out.

use std::path::Path;

use croisee_core::{
    atomic, exchange,
    interview::{
        self, BulkChange, InterviewFilter, InterviewKind, InterviewRow, Planning, SavedFilter,
    },
    vault::{FilterId, InterviewId, OrganisationId, SpaceId, Surroundings as _},
};
use tauri::{AppHandle, Manager as _, State};

use super::Id;
use crate::{
    dialog,
    shell::{self, Shell},
    surroundings::{Here, today},
    trouble::Answer,
};

/// Every interview.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn interviews(shell: State<'_, Shell>) -> Answer<Vec<InterviewRow>> {
    shell.show(|reading| interview::interviews(reading, today()))
}

/// Changes several interviews together.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn interview_bulk(
    app: AppHandle,
    shell: State<'_, Shell>,
    ids: Vec<InterviewId>,
    change: BulkChange,
) -> Answer<()> {
    shell.write(&app, |vault| vault.interview_bulk(&ids, &change))
}

/// Adds an interview to be planned with each of these organisations.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn interviews_plan(
    app: AppHandle,
    shell: State<'_, Shell>,
    organisation_ids: Vec<OrganisationId>,
    kind: InterviewKind,
    facilitators: Vec<String>,
    space_ids: Vec<SpaceId>,
) -> Answer<Vec<Id>> {
    let ids = shell.write(&app, |vault| {
        vault.interviews_plan(&organisation_ids, kind, &facilitators, &space_ids)
    })?;
    Ok(ids.into_iter().map(Id::of).collect())
}

/// Who has not been heard.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn planning(shell: State<'_, Shell>) -> Answer<Planning> {
    shell.show(|reading| Ok(interview::planning(reading)))
}

/// The filters kept under a name.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn saved_filters(shell: State<'_, Shell>) -> Answer<Vec<SavedFilter>> {
    shell.with_vault(|vault| interview::saved_filters(vault.conn()))
}

/// Keeps a filter under a name.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn saved_filter_save(
    app: AppHandle,
    shell: State<'_, Shell>,
    name: String,
    filter: InterviewFilter,
) -> Answer<()> {
    shell
        .write(&app, |vault| vault.saved_filter_save(&name, &filter))
        .map(drop)
}

/// Takes out a saved filter.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn saved_filter_delete(app: AppHandle, shell: State<'_, Shell>, id: FilterId) -> Answer<()> {
    shell.write(&app, |vault| vault.saved_filter_delete(id))
}

/// Writes the appointments of these interviews where the user says; `None` when they change their mind.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn appointments_export(app: AppHandle, ids: Vec<InterviewId>) -> Answer<Option<String>> {
    let (words, folder, calendar) = {
        let shell = app.state::<Shell>();
        let calendar = shell.show(|reading| interview::appointments(reading, &ids, Here.now()))?;
        (shell.words(), shell.folder(), calendar)
    };
    let Some(path) = dialog::save_calendar(words, &words.say("ics-file"), folder).await else {
        return Ok(None);
    };
    let shell = app.state::<Shell>();
    let refused = |error| shell.trouble(&error);
    atomic::write(&path, calendar.as_bytes()).map_err(refused)?;
    let sha256 = exchange::sha256_of_file(&path).map_err(refused)?;
    shell.register(&app, "rendez-vous", &sha256)?;
    *shell::lock(&shell.last_folder) = path.parent().map(Path::to_owned);
    Ok(Some(path.display().to_string()))
}
