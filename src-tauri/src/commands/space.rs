//! Who is a member of the spaces.

use croisee_core::{
    space::{self, MemberInput, Members},
    vault::{MemberId, SpaceId},
};
use tauri::{AppHandle, State};

use super::Id;
use crate::{shell::Shell, trouble::Answer};

/// The members of a space.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn members(shell: State<'_, Shell>, space_id: SpaceId) -> Answer<Members> {
    shell.show(|reading| space::members(reading, space_id))
}

/// Makes someone a member of a space, or writes their role and voice.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn member_save(app: AppHandle, shell: State<'_, Shell>, m: MemberInput) -> Answer<Id> {
    shell.write(&app, |vault| vault.member_save(&m)).map(Id::of)
}

/// Takes someone out of a space.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn member_remove(app: AppHandle, shell: State<'_, Shell>, id: MemberId) -> Answer<()> {
    shell.write(&app, |vault| vault.member_remove(id))
}
