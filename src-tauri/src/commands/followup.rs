//! What interviews leave to do.

use croisee_core::{
    followup::{self, FollowupInput, FollowupView},
    vault::FollowupId,
};
use tauri::{AppHandle, State};

use super::Id;
use crate::{shell::Shell, surroundings::today, trouble::Answer};

/// Every follow-up, what is late first.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn followups(shell: State<'_, Shell>) -> Answer<Vec<FollowupView>> {
    shell.show(|reading| Ok(followup::followups(reading, today())))
}

/// Notes a follow-up, or writes its changes.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn followup_save(app: AppHandle, shell: State<'_, Shell>, f: FollowupInput) -> Answer<Id> {
    shell
        .write(&app, |vault| vault.followup_save(&f))
        .map(Id::of)
}

/// Says that a follow-up is done, or is to be done again.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn followup_done(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: FollowupId,
    on: Option<String>,
) -> Answer<()> {
    shell.write(&app, |vault| vault.followup_done(id, on.as_deref()))
}

/// Takes out a follow-up.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn followup_delete(app: AppHandle, shell: State<'_, Shell>, id: FollowupId) -> Answer<()> {
    shell.write(&app, |vault| vault.followup_delete(id))
}
