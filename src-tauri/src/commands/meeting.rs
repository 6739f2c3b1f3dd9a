//! Meetings, their notes and their excerpts.

use croisee_core::{
    interview::{self, ExcerptView, NotesSaved},
    meeting::{self, Meeting, MeetingInput, MeetingRow, MeetingView},
    vault::{MeetingId, NodeId},
};
use tauri::{AppHandle, State};

use super::{Id, interview::code_points};
use crate::{shell::Shell, trouble::Answer};

/// Every meeting.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn meetings(shell: State<'_, Shell>) -> Answer<Vec<MeetingRow>> {
    shell.show(|reading| Ok(meeting::meetings(reading)))
}

/// One meeting.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn meeting(shell: State<'_, Shell>, id: MeetingId) -> Answer<MeetingView> {
    shell.show(|reading| meeting::meeting(reading, id))
}

/// Adds a meeting, or writes its changes.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn meeting_save(app: AppHandle, shell: State<'_, Shell>, m: MeetingInput) -> Answer<Id> {
    shell
        .write(&app, |vault| vault.meeting_save(&m))
        .map(Id::of)
}

/// Takes out a meeting.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn meeting_delete(app: AppHandle, shell: State<'_, Shell>, id: MeetingId) -> Answer<()> {
    shell.write(&app, |vault| vault.meeting_delete(id))
}

/// Writes the notes of a meeting as they were edited from a revision.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn meeting_notes_save(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: MeetingId,
    text: String,
    base_revision: i64,
) -> Answer<NotesSaved> {
    shell.write(&app, |vault| {
        vault.meeting_notes_saved(id, &text, base_revision)
    })
}

/// Takes a stretch of a meeting's notes as an excerpt.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn meeting_excerpt_add(
    app: AppHandle,
    shell: State<'_, Shell>,
    meeting_id: MeetingId,
    start: u32,
    end: u32,
    theme_ids: Vec<NodeId>,
) -> Answer<ExcerptView> {
    let id = shell.write(&app, |vault| {
        let notes = Meeting::find(vault.conn(), meeting_id)?.notes;
        let stretch = code_points(&notes, start, end)?;
        vault.meeting_excerpt_add(meeting_id, stretch, &theme_ids)
    })?;
    shell.show(|reading| interview::excerpt(reading, id))
}
