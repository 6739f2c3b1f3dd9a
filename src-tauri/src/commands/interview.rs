//! Interviews, their notes and their excerpts. The window's offsets become the dossier's here.

use std::ops::Range;

use croisee_core::{
    Result, entry,
    framework::{self, Theme},
    interview::{
        self, Excerpt, ExcerptInput, ExcerptView, Interview, InterviewInput, InterviewView,
        NotesSaved, Status, offset::Offsets,
    },
    vault::{ExcerptId, InterviewId, NodeId},
};
use tauri::{AppHandle, State};

use super::Id;
use crate::{shell::Shell, surroundings::today, trouble::Answer};

/// Adds an interview, or writes its changes.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn interview_save(app: AppHandle, shell: State<'_, Shell>, i: InterviewInput) -> Answer<Id> {
    shell
        .write(&app, |vault| vault.interview_save(&i))
        .map(Id::of)
}

/// Says where an interview stands.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn interview_status(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: InterviewId,
    status: Status,
    on: Option<String>,
) -> Answer<()> {
    shell.write(&app, |vault| {
        vault.interview_status(id, status, on.as_deref())
    })
}

/// Takes out an interview.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn interview_delete(app: AppHandle, shell: State<'_, Shell>, id: InterviewId) -> Answer<()> {
    shell.write(&app, |vault| vault.interview_delete(id))
}

/// One interview.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn interview(shell: State<'_, Shell>, id: InterviewId) -> Answer<InterviewView> {
    shell.show(|reading| interview::interview(reading, id, today()))
}

/// Writes the notes as they were edited from a revision.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn notes_save(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: InterviewId,
    text: String,
    base_revision: i64,
) -> Answer<NotesSaved> {
    shell.write(&app, |vault| vault.notes_saved(id, &text, base_revision))
}

/// Takes a stretch of the notes as an excerpt.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn excerpt_add(
    app: AppHandle,
    shell: State<'_, Shell>,
    interview_id: InterviewId,
    start: u32,
    end: u32,
    theme_ids: Vec<NodeId>,
) -> Answer<ExcerptView> {
    let id = shell.write(&app, |vault| {
        let notes = Interview::find(vault.conn(), interview_id)?.notes;
        let stretch = code_points(&notes, start, end)?;
        vault.excerpt_add(interview_id, stretch, &theme_ids)
    })?;
    shell.show(|reading| interview::excerpt(reading, id))
}

/// Writes an excerpt's themes, speaker, degree and nature.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn excerpt_save(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: ExcerptId,
    e: ExcerptInput,
) -> Answer<ExcerptView> {
    shell.write(&app, |vault| vault.excerpt_save(id, &e))?;
    shell.show(|reading| interview::excerpt(reading, id))
}

/// Puts an excerpt on a stretch of its interview's or its meeting's notes.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn excerpt_reattach(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: ExcerptId,
    start: u32,
    end: u32,
) -> Answer<ExcerptView> {
    shell.write(&app, |vault| {
        let excerpt = Excerpt::find(vault.conn(), id)?;
        let notes = interview::notes_of(vault.conn(), &excerpt)?;
        let stretch = code_points(&notes, start, end)?;
        vault.excerpt_reattach(id, stretch)
    })?;
    shell.show(|reading| interview::excerpt(reading, id))
}

/// Takes out an excerpt.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn excerpt_delete(app: AppHandle, shell: State<'_, Shell>, id: ExcerptId) -> Answer<()> {
    shell.write(&app, |vault| vault.excerpt_delete(id))
}

/// The themes of the shared framework.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn themes(shell: State<'_, Shell>) -> Answer<Vec<Theme>> {
    shell.show(|reading| Ok(framework::themes(reading)))
}

/// A stretch of notes as the dossier counts it.
pub fn code_points(notes: &str, start: u32, end: u32) -> Result<Range<usize>> {
    let offsets = Offsets::of(notes);
    let point = |utf16: u32| offsets.point(utf16 as usize);
    match (point(start), point(end)) {
        (Some(start), Some(end)) => Ok(start..end),
        _ => Err(entry::invalid("excerpt", &format!("{start}–{end}"))),
    }
}
