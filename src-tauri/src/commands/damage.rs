//! A dossier that is damaged: its last good backup put in its place, or what can be read of it gathered in a new one.

use std::path::Path;

use croisee_core::vault::{Access, Key, Surroundings as _, backups, salvage::salvage};
use croisee_core::{Error, Vault};
use serde::Serialize;
use tauri::{AppHandle, State};

use super::{
    backup::{self, BackupItem, Damaged},
    vault::{Dossier, opened},
};
use crate::{
    backing,
    shell::{self, Shell},
    surroundings::Here,
    trouble::{Answer, AppError},
};

/// A damaged dossier, and what there is to go on from.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct DamagedDossier {
    /// Where it is.
    pub path: String,
    /// The name of its file.
    pub name: String,
    /// Its backups, the newest first.
    pub backups: Vec<BackupItem>,
    /// Whether the passphrase of its backups is still to be given: the file itself does not even begin like a dossier.
    pub asks: bool,
}

/// What was had back of it.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(specta::Type))]
pub struct Mended {
    /// The dossier with which one goes on.
    pub dossier: Dossier,
    /// Where the damaged file is now.
    pub kept: String,
    /// Table by table, what was had back and what was lost; none where a backup was put back.
    pub tables: Vec<MendedTable>,
    /// How many lost things something stands for.
    pub stand_ins: u64,
}

/// What was had back of one table.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct MendedTable {
    /// Which.
    pub table: String,
    /// How many rows were had back.
    pub kept: u64,
    /// How many were lost; nothing where nobody can tell.
    pub lost: Option<u64>,
}

/// The damaged dossier that did not open last.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn damaged(shell: State<'_, Shell>) -> Answer<DamagedDossier> {
    let (path, key) = known(&shell)?;
    let items = backup::of(&shell, &path)?.items;
    Ok(DamagedDossier {
        // One in clear that is damaged begins as it did, as a rule.
        asks: key.is_none()
            && backups::is_protected(&path)
            && items.iter().any(|item| item.protected),
        name: path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned(),
        backups: items,
        path: path.display().to_string(),
    })
}

/// Takes the passphrase of the damaged dossier, or the code of its recovery sheet, which its last protected backup proves.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn damaged_unlock(shell: State<'_, Shell>, secret: String, recovery: bool) -> Answer<()> {
    let (path, _) = known(&shell)?;
    let of = |path: &Path| super::protection::key(&secret, recovery, path);
    if recovery && let Err(error @ Error::RecoveryCode) = of(&path) {
        return Err(shell.trouble(&error));
    }
    match right_all_the_same(&path, of) {
        Some(key) => {
            *shell::lock(&shell.damaged) = Some((path, Some(key)));
            Ok(())
        }
        None => Err(shell.trouble(&Error::WrongPassphrase { path })),
    }
}

/// Puts a backup in the place of the damaged dossier, which is kept beside it as it is, and opens it.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn damaged_restore(app: AppHandle, shell: State<'_, Shell>, id: String) -> Answer<Mended> {
    let (path, key) = known(&shell)?;
    let kept = backup::found(&shell, &path, &id)?;
    if kept.protected && key.is_none() {
        *shell::lock(&shell.locked) = Some(kept.path.clone());
        return Err(shell.trouble(&Error::Protected { path: kept.path }));
    }
    let now = Here.now();
    let aside = backups::put_back(&kept.path, key.as_ref(), &path, now, &Here.holder());
    let aside = aside.map_err(|error| shell.trouble(&error))?;
    let vault = Vault::open_with(&path, Access::Write, key.as_ref(), Box::new(Here));
    let dossier = opened(&app, &shell, vault)?;
    shell::lock(&shell.damaged).take();
    Ok(Mended {
        dossier,
        kept: aside.unwrap_or(path).display().to_string(),
        tables: Vec::new(),
        stand_ins: 0,
    })
}

/// Gathers what can be read of the damaged dossier in a new one beside it, and opens that.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn damaged_salvage(app: AppHandle, shell: State<'_, Shell>) -> Answer<Mended> {
    let (path, key) = known(&shell)?;
    let target = backup::free_beside(&path, &shell.words().say("salvage-suffix"));
    let done = salvage(&path, key.as_ref(), &target, &Here);
    let done = done.map_err(|error| shell.trouble(&error))?;
    let vault = Vault::open_with(&target, Access::Write, key.as_ref(), Box::new(Here));
    let dossier = opened(&app, &shell, vault)?;
    shell::lock(&shell.damaged).take();
    let tables = done.tables.into_iter().map(|table| MendedTable {
        table: table.table,
        kept: table.kept,
        lost: table.lost,
    });
    Ok(Mended {
        dossier,
        kept: path.display().to_string(),
        tables: tables.collect(),
        stand_ins: done.stand_ins,
    })
}

/// The key of a dossier whose passphrase was refused, where it opens the last backup of it: the words are right, and the
/// first page of the dossier, which every key needs, is harmed.
pub fn right_all_the_same(
    path: &Path,
    key: impl FnOnce(&Path) -> croisee_core::Result<Key>,
) -> Option<Key> {
    let kept = backups::list(&backing::places_of(path)).ok()?;
    let last = kept.into_iter().find(|kept| kept.protected)?;
    let key = key(&last.path).ok()?;
    backups::opens(&last.path, &key).then_some(key)
}

fn known(shell: &Shell) -> Answer<Damaged> {
    let damaged = shell::lock(&shell.damaged).clone();
    damaged.ok_or_else(|| AppError::own(shell.words(), "not-recent"))
}
