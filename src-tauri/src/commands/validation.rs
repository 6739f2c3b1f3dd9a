//! What whoever was heard validated, sent back, and agreed to of each passage.

use croisee_core::{
    attribution::Degree,
    interview::{self, Amendment, Validation},
    vault::{ExcerptId, InterviewId},
};
use tauri::{AppHandle, State};

use crate::{shell::Shell, trouble::Answer};

/// Where an interview stands with whoever was heard.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn validation(shell: State<'_, Shell>, id: InterviewId) -> Answer<Validation> {
    shell.with_vault(|vault| interview::validation(vault.conn(), id))
}

/// What was validated beside the notes of today.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn validated_and_now(shell: State<'_, Shell>, id: InterviewId) -> Answer<Amendment> {
    shell.with_vault(|vault| interview::validated_and_now(vault.conn(), id))
}

/// Takes a validation back: the interviewee is to read the record again.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn interview_reopen(app: AppHandle, shell: State<'_, Shell>, id: InterviewId) -> Answer<()> {
    shell.write(&app, |vault| vault.interview_reopen(id))
}

/// Says that whoever was heard knows the words of today.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn words_known(app: AppHandle, shell: State<'_, Shell>, id: InterviewId) -> Answer<()> {
    shell.write(&app, |vault| vault.words_known(id))
}

/// Writes what was answered of passages: the degree at which they may be quoted, or none of their own.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn passages_degree(
    app: AppHandle,
    shell: State<'_, Shell>,
    ids: Vec<ExcerptId>,
    degree: Option<Degree>,
) -> Answer<()> {
    shell.write(&app, |vault| vault.passages_degree(&ids, degree))
}
