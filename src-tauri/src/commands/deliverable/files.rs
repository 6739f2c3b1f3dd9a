//! Files kept with a space: taken in and given back through the system's own dialogs, never opened.

use std::io;

use croisee_core::{
    Error, atomic,
    deliverable::{self, KeptFile, LARGEST_MB},
    exchange,
    vault::{DeliverableId, SpaceId, read_within},
};
use serde::Serialize;
use tauri::{AppHandle, Manager as _, State};

use super::on_the_side;
use crate::{
    commands::Id,
    dialog,
    shell::{self, Shell},
    trouble::Answer,
};

/// A kept file that was written out.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct GivenFile {
    /// Where.
    pub path: String,
    /// Of the bytes, in hexadecimal.
    pub sha256: String,
}

/// The files kept with a space.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn kept_files(shell: State<'_, Shell>, space_id: SpaceId) -> Answer<Vec<KeptFile>> {
    shell.with_vault(|vault| deliverable::kept_files(vault, space_id))
}

/// Keeps a file that the user points at; `None` when they change their mind.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn file_keep(app: AppHandle, space_id: SpaceId) -> Answer<Option<Id>> {
    let words = app.state::<Shell>().words();
    let Some(path) = dialog::open_any(words).await else {
        return Ok(None);
    };
    on_the_side(app, move |app, shell| {
        let failed = |source: io::Error| match source.kind() {
            io::ErrorKind::NotFound => shell.trouble(&Error::SourceAbsent { path: path.clone() }),
            _ => shell.trouble(&Error::io(&path, source)),
        };
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let most = (LARGEST_MB as u64) << 20;
        let Some(bytes) = read_within(&path, most).map_err(failed)? else {
            return Err(shell.trouble(&Error::FileTooLarge {
                name: name.into_owned(),
                most: LARGEST_MB,
            }));
        };
        let kept = shell.write(app, |vault| vault.file_keep(space_id, &name, &bytes))?;
        Ok(Some(Id::of(kept)))
    })
    .await
}

/// Writes a kept file where the user says, byte for byte; `None` when they change their mind.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn file_give(app: AppHandle, id: DeliverableId) -> Answer<Option<GivenFile>> {
    let (words, folder, file) = {
        let shell = app.state::<Shell>();
        let file = shell.with_vault(|vault| deliverable::kept_file(vault, id))?;
        (shell.words(), shell.folder(), file)
    };
    let Some(path) = dialog::save_any(words, &file.name, folder).await else {
        return Ok(None);
    };
    on_the_side(app, move |app, shell| {
        atomic::write(&path, &file.bytes).map_err(|error| shell.trouble(&error))?;
        let sha256 = exchange::sha256_of(&file.bytes);
        shell.register(app, &format!("fichier {}", file.name), &sha256)?;
        *shell::lock(&shell.last_folder) = path.parent().map(ToOwned::to_owned);
        Ok(Some(GivenFile {
            path: path.display().to_string(),
            sha256,
        }))
    })
    .await
}
