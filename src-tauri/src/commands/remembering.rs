//! Whether this computer remembers what opens the open dossier, and saying that it does or does so no more.

use serde::Serialize;
use tauri::State;

use super::protection::known;
use crate::{
    keyring,
    shell::Shell,
    trouble::{Answer, AppError},
};

/// How it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct Remembering {
    /// There is a keyring to be asked.
    pub possible: bool,
    /// It was asked for this dossier.
    pub remembered: bool,
}

/// Whether this computer can remember what opens the open dossier, and does.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn remembering(shell: State<'_, Shell>) -> Answer<Remembering> {
    let path = shell.with_vault(|vault| Ok(vault.path().to_owned()))?;
    Ok(Remembering {
        possible: keyring::answers(),
        remembered: keyring::is_remembered(&shell.home, &path),
    })
}

/// Whether there is a keyring to be asked: none is offered where none answers.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn keyring_answers() -> Answer<bool> {
    Ok(keyring::answers())
}

/// Has this computer remember what opens the open dossier; `secret`, its passphrase or the code of its recovery sheet, is asked
/// for: whoever finds the window open does not have it open for good.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn remember(shell: State<'_, Shell>, secret: String) -> Answer<()> {
    let (path, key) = known(&shell, &secret)?;
    let key = key.ok_or_else(|| AppError::own(shell.words(), "not-protected"))?;
    keyring::remember(&shell.home, &path, &key)
        .map_err(|_| AppError::own(shell.words(), "keyring-silent"))
}

/// Has this computer forget what opens the open dossier.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn forget(shell: State<'_, Shell>) -> Answer<()> {
    let path = shell.with_vault(|vault| Ok(vault.path().to_owned()))?;
    keyring::forget(&shell.home, &path).map_err(|_| AppError::own(shell.words(), "keyring-kept"))
}
