//! The earlier wordings of notes, statements and prose.

use croisee_core::versions::{self, Piece, VersionOf, Versions};
use tauri::{AppHandle, State};

use crate::{shell::Shell, trouble::Answer};

/// The versions of a text.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn versions(shell: State<'_, Shell>, of: VersionOf) -> Answer<Versions> {
    let words = shell.words();
    shell.with_vault(|vault| versions::versions(vault, words, &of))
}

/// What changed from one version to another; from nothing where `before` is absent.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn version_compare(
    shell: State<'_, Shell>,
    of: VersionOf,
    before: Option<i64>,
    after: i64,
) -> Answer<Vec<Piece>> {
    shell.with_vault(|vault| versions::version_compare(vault, &of, before, after))
}

/// Gives a text the wording of an earlier version again.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn version_restore(
    app: AppHandle,
    shell: State<'_, Shell>,
    of: VersionOf,
    id: i64,
    base: String,
) -> Answer<()> {
    shell.write(&app, |vault| vault.version_restore(&of, id, &base))
}
