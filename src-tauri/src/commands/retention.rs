//! Until when the dossier is kept, and what is done when that day has come: an archive of it all, or its end.

use std::path::Path;

use croisee_core::{
    Error, Vault, atomic,
    exchange::{self, Sharing, sha256_of},
    file_name,
    retention::{self, Retention},
    vault::{Access, backups},
};
use serde::Serialize;
use tauri::{AppHandle, Manager as _, State};

use super::{deliverable::on_the_side, vault::opened};
use crate::{
    dialog, keyring,
    shell::{self, Shell},
    surroundings::{Here, today},
    trouble::{Answer, AppError},
};

/// What the register of exports calls an archive of the whole dossier; it speaks French.
const ARCHIVE: &str = "archive complète";

/// What was deleted of a dossier.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct Ended {
    /// Where its file was.
    pub path: String,
    /// How many backups went with it.
    pub backups: u32,
    /// Backups that could not be deleted, and folders of backups that could not be reached.
    pub left: Vec<String>,
}

/// Until when the dossier is kept, as of this day.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn retention(shell: State<'_, Shell>) -> Answer<Retention> {
    shell.show(|reading| Ok(retention::retention(reading, today())))
}

/// Says until which day the dossier is kept; none where it is empty.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn retention_set(app: AppHandle, shell: State<'_, Shell>, until: String) -> Answer<()> {
    shell.write(&app, |vault| vault.retention_set(&until))
}

/// Writes an archive of the whole dossier where the user says; `None` when they change their mind.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn dossier_archive(app: AppHandle) -> Answer<Option<String>> {
    let (words, name, folder) = {
        let shell = app.state::<Shell>();
        let path = shell.with_vault(|vault| Ok(vault.path().to_owned()))?;
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let words = shell.words();
        let name = format!("{stem}-{}", words.say("copy-suffix"));
        (words, file_name(&name, "archive"), shell.folder())
    };
    let name = format!("{name}.zip");
    let Some(path) = dialog::save_as(words, "dialog-archive", &name, folder, "zip").await else {
        return Ok(None);
    };
    on_the_side(app, move |app, shell| {
        let zip = shell.with_vault(|vault| exchange::export(vault, Sharing::Complete)?.to_zip())?;
        atomic::write(&path, &zip).map_err(|error| shell.trouble(&error))?;
        shell.register(app, ARCHIVE, &sha256_of(&zip))?;
        *shell::lock(&shell.last_folder) = path.parent().map(Path::to_owned);
        Ok(Some(path.display().to_string()))
    })
    .await
}

/// Deletes the open dossier for good, with the backups that this program made of it. `title` is that of its démarche, typed
/// by whoever wants it gone.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn dossier_end(app: AppHandle, shell: State<'_, Shell>, title: String) -> Answer<Ended> {
    let own = shell.reading()?.snapshot.initiative.title.clone();
    if title.trim() != own.trim() {
        return Err(AppError::own(shell.words(), "end-title"));
    }
    if shell.is_working() {
        return Err(AppError::own(shell.words(), "end-busy"));
    }
    let (path, key, doomed) = shell.with_vault(|vault| match vault.read_only() {
        Some(_) => Err(Error::ReadOnly),
        None => Ok((
            vault.path().to_owned(),
            vault.key().cloned(),
            vault.doomed()?,
        )),
    })?;
    let remembered = keyring::is_remembered(&shell.home, &path)
        .then(|| keyring::name_of(&path))
        .flatten();
    shell.put(None)?;
    let ended = match backups::end(doomed) {
        Ok(ended) => ended,
        Err(error) => {
            // One goes on with the dossier that stands there.
            let vault = Vault::open_with(&path, Access::Write, key.as_ref(), Box::new(Here));
            opened(&app, &shell, vault)?;
            return Err(shell.trouble(&error));
        }
    };
    shell::lock(&shell.post).take();
    shell::lock(&shell.pages).clear();
    shell::name_window(&app, None);
    shell.home.forget(&path);
    if let Some(name) = remembered {
        // What it opens is gone; a keyring that is silent says so to nobody's harm.
        let _ = keyring::forget_name(&shell.home, &name);
    }
    Ok(Ended {
        path: path.display().to_string(),
        backups: croisee_core::reading::count(ended.backups),
        left: ended.left.iter().map(|p| p.display().to_string()).collect(),
    })
}
