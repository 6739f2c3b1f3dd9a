//! Backups of the open dossier: the list, what one would bring back, and the ways of putting it back.

use std::path::{Path, PathBuf};

use chrono::Local;
use croisee_core::{
    Error, Vault,
    backup::{self, Difference},
    reading::count,
    vault::{
        Access, Key, Surroundings as _,
        backups::{self, Kept, Why},
        whereabouts::{Risky, conflicts_of, risk_of},
    },
};
use serde::Serialize;
use tauri::{AppHandle, Manager as _, State};

use super::vault::{Dossier, opened};
use crate::{
    backing, dialog,
    home::Opened,
    shell::{self, Shell},
    surroundings::Here,
    trouble::{Answer, AppError},
};

/// The backups of a dossier.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct Backups {
    /// Where they stand; a new one goes into the first that can be written to.
    pub places: Vec<BackupPlace>,
    /// They, the newest first.
    pub items: Vec<BackupItem>,
    /// Others of this dossier that are not protected as it is.
    pub left: Vec<BackupsLeft>,
}

/// Backups of the dossier that are not protected as it is, and could not be until now.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct BackupsLeft {
    /// Their folder.
    pub path: String,
    /// Whether it can be reached; where not, what it holds is not known.
    pub there: bool,
    /// How many are in clear, though the dossier is protected.
    pub clear: u32,
    /// How many open with an earlier passphrase alone.
    pub earlier: u32,
}

/// A folder of backups.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct BackupPlace {
    /// Its path.
    pub path: String,
    /// Whether it is among the program's own files, not one that was chosen.
    pub own: bool,
    /// Whether it can be reached now.
    pub there: bool,
}

/// A backup.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct BackupItem {
    /// Under which it is asked for.
    pub id: String,
    /// When it was made, in RFC 3339.
    pub at: String,
    /// Why.
    pub why: Why,
    /// The length of its file, in bytes.
    pub size: u64,
    /// Whether it was read again once made and found to hold the same.
    pub verified: bool,
    /// Whether a passphrase protects it.
    pub protected: bool,
    /// In which of the places it stands.
    pub place: u32,
}

/// The backups of the open dossier.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn backups(shell: State<'_, Shell>) -> Answer<Backups> {
    let (path, left) =
        shell.with_vault(|vault| Ok((vault.path().to_owned(), vault.left_behind()?)))?;
    let mut found = of(&shell, &path)?;
    found.left.extend(left.into_iter().map(|left| BackupsLeft {
        path: left.place.display().to_string(),
        there: left.there,
        clear: count(left.clear),
        earlier: count(left.earlier),
    }));
    Ok(found)
}

/// Keeps a backup of the open dossier at once.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn backup_now(shell: State<'_, Shell>) -> Answer<()> {
    shell.with_vault(|vault| vault.keep(Why::Asked)).map(|_| ())
}

/// What putting a backup back would change.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn backup_compare(shell: State<'_, Shell>, id: String) -> Answer<Difference> {
    let path = shell.with_vault(|vault| Ok(vault.path().to_owned()))?;
    let kept = found(&shell, &path, &id)?;
    shell.with_vault(|vault| backup::compare(vault, &kept.path, vault.key()))
}

/// Puts a backup in the place of the open dossier, which is itself kept as a backup first.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn backup_restore(app: AppHandle, shell: State<'_, Shell>, id: String) -> Answer<Dossier> {
    let (path, key, read_only) = shell.with_vault(|vault| {
        let read_only = vault.read_only().is_some();
        Ok((vault.path().to_owned(), vault.key().cloned(), read_only))
    })?;
    if read_only {
        return Err(shell.trouble(&Error::ReadOnly));
    }
    let kept = found(&shell, &path, &id)?;
    let _open = shell.rewrite();
    shell.put(None)?;
    let done = backups::restore_in_place(&kept.path, key.as_ref(), &path, Box::new(Here));
    // Whatever came of it, one goes on with the dossier that stands there.
    let vault = Vault::open_with(&path, Access::Write, key.as_ref(), Box::new(Here));
    let dossier = opened(&app, &shell, vault)?;
    done.map_err(|error| shell.trouble(&error))?;
    Ok(dossier)
}

/// Puts a backup beside the open dossier, as a dossier of its own, and says where.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn backup_beside(shell: State<'_, Shell>, id: String) -> Answer<String> {
    let (path, key, title) = {
        let (path, key) =
            shell.with_vault(|vault| Ok((vault.path().to_owned(), vault.key().cloned())))?;
        (
            path,
            key,
            shell.reading()?.snapshot.initiative.title.clone(),
        )
    };
    let kept = found(&shell, &path, &id)?;
    let at = kept.at.with_timezone(&Local).format("%Y-%m-%d %H-%M");
    let target = free_beside(
        &path,
        &format!("{} {at}", shell.words().say("backup-suffix")),
    );
    backups::restore_beside(&kept.path, key.as_ref(), &target)
        .map_err(|error| shell.trouble(&error))?;
    // The list is in clear: of a protected dossier it knows the file's name alone.
    let title = match (&key, target.file_stem()) {
        (Some(_), Some(stem)) => stem.to_string_lossy().into_owned(),
        _ => title,
    };
    shell.home.remember(Opened {
        path: target.clone(),
        title,
        opened_at: Here.now().to_rfc3339(),
    });
    Ok(target.display().to_string())
}

/// Asks for the folder in which backups are kept from here on; `None` when the user changes their mind.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn backup_place_choose(app: AppHandle) -> Answer<Option<Backups>> {
    let (words, first) = {
        let shell = app.state::<Shell>();
        (shell.words(), shell.folder())
    };
    let Some(folder) = dialog::backups_folder(words, first).await else {
        return Ok(None);
    };
    let shell = app.state::<Shell>();
    shell.home.keep_backups(Some(folder.clone()));
    backing::keep_in(shell.home.data(), Some(folder));
    backups(shell).map(Some)
}

/// Keeps backups among the program's own files again.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn backup_place_reset(shell: State<'_, Shell>) -> Answer<Backups> {
    shell.home.keep_backups(None);
    backing::keep_in(shell.home.data(), None);
    backups(shell)
}

/// Opens a copy of the backup that was refused last, where the user says; `None` when they change their mind.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn backup_copy(app: AppHandle) -> Answer<Option<Dossier>> {
    let (words, folder, backup) = {
        let shell = app.state::<Shell>();
        let documents = shell.home.documents().map(Path::to_owned);
        (shell.words(), documents, shell::lock(&shell.backup).clone())
    };
    let backup = backup.ok_or_else(|| AppError::own(words, "backup-gone"))?;
    let name = backup.file_stem().unwrap_or_default().to_string_lossy();
    let name = format!("{} {name}", words.say("backup-suffix"));
    let Some(target) = dialog::save_copy(words, &name, folder).await else {
        return Ok(None);
    };
    let shell = app.state::<Shell>();
    backups::copied(&backup, &target).map_err(|error| shell.trouble(&error))?;
    super::vault::open(&app, &shell, &target).map(Some)
}

/// The backups of the dossier at `path`.
pub fn of(shell: &Shell, path: &Path) -> Answer<Backups> {
    let places = backing::places_of(path);
    let own = shell.home.data();
    let list = backups::list(&places).map_err(|error| shell.trouble(&error))?;
    let items = list.iter().map(|kept| BackupItem {
        id: id_of(&places, kept),
        at: kept.at.to_rfc3339(),
        why: kept.why,
        size: kept.size,
        verified: kept.verified,
        protected: kept.protected,
        place: place_of(&places, kept),
    });
    Ok(Backups {
        left: Vec::new(),
        items: items.collect(),
        places: places
            .iter()
            .map(|place| BackupPlace {
                path: place.display().to_string(),
                own: place.starts_with(own),
                there: place.starts_with(own) || place.ancestors().nth(2).is_some_and(Path::is_dir),
            })
            .collect(),
    })
}

fn place_of(places: &[PathBuf], kept: &Kept) -> u32 {
    let at = places.iter().position(|place| kept.path.starts_with(place));
    count(at.unwrap_or_default())
}

fn id_of(places: &[PathBuf], kept: &Kept) -> String {
    let name = kept.path.file_name().unwrap_or_default().to_string_lossy();
    format!("{}/{name}", place_of(places, kept))
}

/// The backup of this id. No other path is taken from the window.
pub fn found(shell: &Shell, path: &Path, id: &str) -> Answer<Kept> {
    let places = backing::places_of(path);
    let list = backups::list(&places).map_err(|error| shell.trouble(&error))?;
    let kept = list.into_iter().find(|kept| id_of(&places, kept) == id);
    kept.ok_or_else(|| AppError::own(shell.words(), "backup-gone"))
}

/// The dossier's name with something said in brackets, which nothing bears yet.
pub fn free_beside(path: &Path, said: &str) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let name = |n: u32| match n {
        1 => format!("{stem} ({said}).{}", dialog::EXTENSION),
        n => format!("{stem} ({said} {n}).{}", dialog::EXTENSION),
    };
    (1..)
        .map(|n| path.with_file_name(name(n)))
        .find(|target| target.symlink_metadata().is_err())
        .unwrap_or_else(|| path.to_owned())
}

/// The dossier that did not open because it is damaged, and what opens it.
pub type Damaged = (PathBuf, Option<Key>);

/// Where the open dossier stands, as far as it puts it at risk.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct Whereabouts {
    /// Why it is at risk there, if it is.
    pub risk: Option<Risky>,
    /// The names of copies that a synchronising program left beside it when two people wrote at once.
    pub conflicts: Vec<String>,
}

/// Where the open dossier stands, as far as it puts it at risk.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn whereabouts(shell: State<'_, Shell>) -> Answer<Whereabouts> {
    let path = shell.with_vault(|vault| Ok(vault.path().to_owned()))?;
    let real = path.canonicalize().unwrap_or(path);
    // Nothing of the kind elsewhere than on Linux: names and traces tell there.
    let mounts = std::fs::read_to_string("/proc/mounts").unwrap_or_default();
    let names = conflicts_of(&real).into_iter().filter_map(|copy| {
        let name = copy.file_name()?.to_string_lossy().into_owned();
        Some(name)
    });
    Ok(Whereabouts {
        risk: risk_of(&real, &mounts),
        conflicts: names.collect(),
    })
}
