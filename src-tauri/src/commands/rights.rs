//! What is owed to the people who speak: all that the dossier holds of one of them, their erasure, looked at before it is
//! done, a copy in which nobody is named, and the sheet of the processing register.

use std::path::Path;

use croisee_core::{
    atomic,
    exchange::{sha256_of, sha256_of_file},
    rights::{self, Copied, CopyOptions, Correction, Erased, Erasure},
    vault::PersonId,
};
use serde::Serialize;
use tauri::{AppHandle, Manager as _, State};

use super::deliverable::on_the_side;
use crate::{
    dialog,
    shell::{self, Shell},
    surroundings::{Here, today},
    trouble::Answer,
};

/// What the register calls what was given to a person; it speaks French.
const GIVEN: &str = "tout ce qui concerne";

/// What it calls a copy in which nobody is named.
const COPIED: &str = "copie pseudonymisée";

/// What it calls the sheet of the processing register.
const SHEET: &str = "fiche du registre des traitements";

/// A copy in which nobody is named.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct Pseudonymised {
    /// Where.
    pub path: String,
    /// What is in it, and what is not.
    pub copied: Copied,
}

/// Writes all that concerns a person where the user says, as a PDF and, beside it, as a table; `None` when they change
/// their mind.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn person_access(app: AppHandle, id: PersonId) -> Answer<Option<String>> {
    let (words, folder, name, code) = {
        let shell = app.state::<Shell>();
        let reading = shell.reading()?;
        let code = reading.person(id).map(|p| p.code.clone());
        let name = rights::access_name(&reading, id);
        (shell.words(), shell.folder(), name, code)
    };
    let name = format!("{name}.pdf");
    let Some(path) = dialog::save_as(words, "dialog-access", &name, folder, "pdf").await else {
        return Ok(None);
    };
    on_the_side(app, move |app, shell| {
        let lang = shell.lang();
        let made = shell.with_vault(|vault| rights::access(vault, lang, id, today()))?;
        atomic::write(&path, &made.pdf).map_err(|error| shell.trouble(&error))?;
        let table = path.with_extension("csv");
        atomic::write(&table, &made.csv).map_err(|error| shell.trouble(&error))?;
        let what = format!("{GIVEN} {}", code.unwrap_or_default());
        shell.register(app, what.trim(), &sha256_of(&made.pdf))?;
        *shell::lock(&shell.last_folder) = path.parent().map(Path::to_owned);
        Ok(Some(path.display().to_string()))
    })
    .await
}

/// What was put right on the card of a person, the latest first.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn person_corrections(shell: State<'_, Shell>, id: PersonId) -> Answer<Vec<Correction>> {
    shell.with_vault(|vault| rights::corrections(vault, id))
}

/// What the erasure of a person would take out, and what would stay.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn person_erasure(shell: State<'_, Shell>, id: PersonId) -> Answer<Erasure> {
    let lang = shell.lang();
    shell.with_vault(|vault| rights::erasure(vault, lang, id))
}

/// Erases a person for good; texts of `kept` tell of somebody else, and stay as they are.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn person_erase(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: PersonId,
    kept: Vec<String>,
) -> Answer<Erased> {
    // Pages that were set hold words that may be among them.
    let erased = shell.write(&app, |vault| vault.person_erase(id, &kept))?;
    shell::lock(&shell.pages).clear();
    Ok(erased)
}

/// Writes a copy in which nobody is named where the user says; `None` when they change their mind.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn dossier_pseudonymise(
    app: AppHandle,
    options: CopyOptions,
) -> Answer<Option<Pseudonymised>> {
    let (words, folder, name) = {
        let shell = app.state::<Shell>();
        let reading = shell.reading()?;
        let title = &reading.snapshot.initiative.title;
        let name = rights::copy_name(title, shell.words(), today());
        (shell.words(), shell.folder(), name)
    };
    let Some(path) = dialog::save_copy(words, &name, folder).await else {
        return Ok(None);
    };
    on_the_side(app, move |app, shell| {
        let copied =
            shell.with_vault(|vault| vault.pseudonymise(&path, options, &|| Box::new(Here)))?;
        let sha256 = sha256_of_file(&path).map_err(|error| shell.trouble(&error))?;
        shell.register(app, COPIED, &sha256)?;
        *shell::lock(&shell.last_folder) = path.parent().map(Path::to_owned);
        Ok(Some(Pseudonymised {
            path: path.display().to_string(),
            copied,
        }))
    })
    .await
}

/// Writes the sheet of the processing register where the user says; `None` when they change their mind.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn processing_sheet(app: AppHandle) -> Answer<Option<String>> {
    let (words, folder, name) = {
        let shell = app.state::<Shell>();
        let name = rights::sheet_name(&*shell.reading()?);
        (shell.words(), shell.folder(), name)
    };
    let Some(path) = dialog::save_as(words, "dialog-sheet", &name, folder, "pdf").await else {
        return Ok(None);
    };
    on_the_side(app, move |app, shell| {
        let lang = shell.lang();
        let pdf = shell.with_vault(|vault| rights::processing_sheet(vault, lang, today()))?;
        atomic::write(&path, &pdf).map_err(|error| shell.trouble(&error))?;
        shell.register(app, SHEET, &sha256_of(&pdf))?;
        *shell::lock(&shell.last_folder) = path.parent().map(Path::to_owned);
        Ok(Some(path.display().to_string()))
    })
    .await
}
