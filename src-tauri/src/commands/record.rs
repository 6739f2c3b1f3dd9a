//! The record, the summary and the notice of an interview: their pages, and their export.

use std::{path::Path, sync::Arc};

use croisee_core::{
    atomic,
    reading::Reading,
    record::{self, Options, Planned, RecordKind, Rendered, Source},
    vault::InterviewId,
};
use croisee_typeset::Fonts;
use tauri::{AppHandle, Manager as _, ipc::Response};

use super::deliverable::{Exported, on_the_side, registered};
use crate::{
    dialog,
    shell::{self, Shell},
    surroundings::today,
    trouble::Answer,
};

/// The bytes that an export would write.
#[tauri::command]
pub async fn record_pages(
    app: AppHandle,
    kind: RecordKind,
    interview_id: Option<InterviewId>,
) -> Answer<Response> {
    on_the_side(app, move |_, shell| {
        let reading = shell.reading()?;
        let planned = planned(shell, &reading, kind, interview_id)?;
        Ok(Response::new(set(shell, &reading, &planned)?.bytes))
    })
    .await
}

/// Writes it where the user says; `None` when they change their mind.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn record_export(
    app: AppHandle,
    kind: RecordKind,
    interview_id: Option<InterviewId>,
) -> Answer<Option<Exported>> {
    let (words, reading, planned) = {
        let shell = app.state::<Shell>();
        let reading = shell.reading()?;
        let planned = planned(&shell, &reading, kind, interview_id)?;
        (shell.words(), reading, planned)
    };
    let Some(path) = dialog::save_pdf(words, &planned.file_name).await else {
        return Ok(None);
    };
    on_the_side(app, move |app, shell| {
        let rendered = set(shell, &reading, &planned)?;
        atomic::write(&path, &rendered.bytes).map_err(|error| shell.trouble(&error))?;
        registered(app, shell, |vault| {
            record::register(vault, &planned, &rendered)
        })?;
        *shell::lock(&shell.last_folder) = path.parent().map(Path::to_owned);
        Ok(Some(Exported {
            path: path.display().to_string(),
            sha256: rendered.sha256,
            pages: rendered.pages,
        }))
    })
    .await
}

fn planned(
    shell: &Shell,
    reading: &Reading,
    kind: RecordKind,
    interview: Option<InterviewId>,
) -> Answer<Planned> {
    let options = Options {
        date: today(),
        lang: shell.lang,
    };
    record::planned(&reading.snapshot, kind, interview, options)
        .map_err(|error| shell.trouble(&error))
}

fn set(shell: &Shell, reading: &Arc<Reading>, planned: &Planned) -> Answer<Rendered> {
    let fonts = Fonts::bundled().map_err(|error| shell.trouble(&error.into()))?;
    record::render(Source::of(reading), planned, fonts, &mut |_| {
        std::ops::ControlFlow::Continue(())
    })
    .map_err(|error| shell.trouble(&error))
}
