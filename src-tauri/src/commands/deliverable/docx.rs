//! A draft of a deliverable for reviewers who need a word processor: the same words as its pages, of the same attribution.

use std::path::Path;

use croisee_core::{
    atomic,
    deliverable::{self, Rendered},
    exchange::{out::docx, sha256_of},
    vault::{DeliverableId, SpaceId},
};
use tauri::{AppHandle, Manager as _};

use super::{as_agreed, on_the_side, planned, registered};
use crate::{
    dialog,
    setting::Watch,
    shell::{self, Shell},
    trouble::Answer,
};

/// Writes the draft as DOCX where the user says; `None` when they change their mind.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn deliverable_docx(
    app: AppHandle,
    space_id: Option<SpaceId>,
    deliverable_id: Option<DeliverableId>,
) -> Answer<Option<String>> {
    let (words, folder, planned) = {
        let shell = app.state::<Shell>();
        let reading = shell.reading()?;
        let planned = planned(&shell, &reading, space_id, deliverable_id, false)?;
        (shell.words(), shell.folder(), planned)
    };
    let stem = planned.file_name.trim_end_matches(".pdf");
    let name = format!("{stem}.docx");
    let Some(path) = dialog::save_as(words, "dialog-docx", &name, folder, "docx").await else {
        return Ok(None);
    };
    on_the_side(app, move |app, shell| {
        let set = as_agreed(shell, &planned, &Watch::silent())?;
        let bytes = docx(&set.assembled.document).map_err(|error| shell.trouble(&error))?;
        atomic::write(&path, &bytes).map_err(|error| shell.trouble(&error))?;
        *shell::lock(&shell.last_folder) = path.parent().map(Path::to_owned);
        let rendered = Rendered {
            sha256: sha256_of(&bytes),
            bytes,
            ..(*set).clone()
        };
        registered(app, shell, |vault| {
            deliverable::register(vault, &planned, &rendered)
        })?;
        Ok(Some(path.display().to_string()))
    })
    .await
}
