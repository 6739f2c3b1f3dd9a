//! The record on its way to the interviewee and back: sent, recalled, amended, agreed to in silence.

use croisee_core::{
    interview::{self, Amendment, NotesSaved, RecordMessage},
    vault::InterviewId,
};
use tauri::{AppHandle, State};

use crate::{
    opener,
    shell::Shell,
    surroundings::today,
    trouble::{Answer, AppError},
};

/// Says that the record was sent, and the announced date after which silence counts as agreement.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn record_sent(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: InterviewId,
    on: String,
    tacit_on: Option<String>,
) -> Answer<()> {
    shell.write(&app, |vault| {
        vault.record_sent(id, &on, tacit_on.as_deref())
    })
}

/// Says that the interviewee was reminded.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn record_reminded(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: InterviewId,
    on: String,
) -> Answer<()> {
    shell.write(&app, |vault| vault.record_reminded(id, &on))
}

/// The message to the interviewee, to be read and copied.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn record_message(
    shell: State<'_, Shell>,
    id: InterviewId,
    reminder: bool,
) -> Answer<RecordMessage> {
    shell.show(|reading| interview::record_message(reading, id, reminder))
}

/// Opens a message to the interviewee in the user's own mail program.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn record_mail(shell: State<'_, Shell>, id: InterviewId, reminder: bool) -> Answer<()> {
    let address = shell.show(|reading| interview::record_mail(reading, id, reminder))?;
    opener::write_mail(&address).map_err(|_| AppError::own(shell.words(), "no-mail"))
}

/// Takes silence for agreement.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn tacit_validate(app: AppHandle, shell: State<'_, Shell>, id: InterviewId) -> Answer<()> {
    shell.write(&app, |vault| vault.tacit_validate(id, today()))
}

/// Keeps the text that came back until its differences are settled.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn amendment_set(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: InterviewId,
    text: String,
) -> Answer<()> {
    shell.write(&app, |vault| vault.amendment_set(id, &text))
}

/// The text that came back beside the notes.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn amendment(shell: State<'_, Shell>, id: InterviewId) -> Answer<Amendment> {
    shell.with_vault(|vault| interview::amendment(vault.conn(), id))
}

/// Writes the accepted differences into the notes, and refuses the others.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn amendment_accept(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: InterviewId,
    accepted: Vec<u32>,
    base_revision: i64,
) -> Answer<NotesSaved> {
    shell.write(&app, |vault| {
        vault.amendment_accept(id, &accepted, base_revision)
    })
}

/// Sets the text that came back aside.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn amendment_drop(app: AppHandle, shell: State<'_, Shell>, id: InterviewId) -> Answer<()> {
    shell.write(&app, |vault| vault.amendment_drop(id))
}
