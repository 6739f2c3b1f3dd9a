//! A copy of the open dossier, where the user says: what is left to do once its own file is gone from its place.

use std::path::Path;

use croisee_core::file_name;
use tauri::{AppHandle, Manager as _};

use crate::{
    dialog,
    shell::{self, Shell},
    trouble::Answer,
};

/// Writes all that is saved of the dossier into a file that the user chooses; `None` when they change their mind.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn dossier_copy(app: AppHandle) -> Answer<Option<String>> {
    let (words, name, folder) = {
        let shell = app.state::<Shell>();
        let path = shell.with_vault(|vault| Ok(vault.path().to_owned()))?;
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let words = shell.words();
        let name = format!("{stem}-{}", words.say("copy-suffix"));
        (words, name, shell.folder())
    };
    let name = file_name(&name, "copie");
    let Some(path) = dialog::save_copy(words, &name, folder).await else {
        return Ok(None);
    };
    let shell = app.state::<Shell>();
    shell.with_vault(|vault| vault.backup(&path))?;
    *shell::lock(&shell.last_folder) = path.parent().map(Path::to_owned);
    Ok(Some(path.display().to_string()))
}
