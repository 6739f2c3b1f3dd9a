//! The passphrase of a dossier: giving it to open one, setting it, taking it off, and the recovery sheet that replaces it;
//! and the lock, behind which an open dossier waits for it again.

use std::{
    path::{Path, PathBuf},
    sync::atomic::Ordering,
};

use croisee_core::{
    Error, Vault, atomic,
    recovery::Sheet,
    vault::{Access, Key},
};
use croisee_typeset::Fonts;
use tauri::{AppHandle, Manager as _, State};

use super::{
    damage::right_all_the_same,
    deliverable::on_the_side,
    vault::{Dossier, opened},
};
use crate::{
    dialog, keyring,
    shell::{self, Shell},
    strength::{self, Strength},
    surroundings::{Here, today},
    trouble::{Answer, AppError},
};

/// The fewest letters of a new passphrase. Four or five words have more.
const FEWEST: usize = 12;

/// Opens the dossier that was refused last because it is protected, or that was locked, with its passphrase or the code of
/// its recovery sheet; to be read beside whoever writes to it, where that is asked.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn dossier_unlock(
    app: AppHandle,
    shell: State<'_, Shell>,
    secret: String,
    recovery: bool,
    reading: bool,
) -> Answer<Dossier> {
    let path = shell::lock(&shell.locked)
        .clone()
        .ok_or_else(|| AppError::own(shell.words(), "not-recent"))?;
    let asked = path.clone();
    let of = |path: &Path| key(&secret, recovery, path);
    let key = of(&path).map_err(|error| shell.trouble(&error))?;
    let mut vault = Vault::open_with(&path, access(reading), Some(&key), Box::new(Here));
    if let Err(Error::Damaged { .. }) = &vault {
        *shell::lock(&shell.damaged) = Some((path, Some(key)));
    } else if let Err(Error::WrongPassphrase { .. }) = &vault
        && let Some(key) = right_all_the_same(&path, of)
    {
        let detail = "its first page is harmed".to_owned();
        *shell::lock(&shell.damaged) = Some((path.clone(), Some(key)));
        vault = Err(Error::Damaged { path, detail });
    }
    let dossier = opened(&app, &shell, vault)?;
    keyring::unlocked(&shell.home, Path::new(&dossier.path));
    // Another one may wait for its passphrase by now.
    shell::lock(&shell.locked).take_if(|path| *path == asked);
    Ok(dossier)
}

/// Locks the open dossier: it is closed, and its key forgotten, until its passphrase is given again. False, and nothing is
/// done, where it is not protected, or while something is being written from it.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn dossier_lock(app: AppHandle, shell: State<'_, Shell>) -> Answer<bool> {
    let protected = |vault: &Vault| vault.key().map(|_| vault.path().to_owned());
    let Some(path) = shell.with_vault(|vault| Ok(protected(vault)))? else {
        return Ok(false);
    };
    if shell.is_working() {
        return Ok(false);
    }
    keyring::locked(&shell.home, &path);
    *shell::lock(&shell.locked) = Some(path);
    // It is this window's as long as it is locked here.
    let post = shell::lock(&shell.post).take();
    // What could not be folded into the file stays in its log, under the same key; it is locked all the same.
    let _ = shell.put(None);
    *shell::lock(&shell.post) = post;
    shell::lock(&shell.pages).clear();
    // The key of a dossier that was found damaged is kept there.
    *shell::lock(&shell.damaged) = None;
    shell.behind_lock.store(true, Ordering::Relaxed);
    shell::name_window(&app, None);
    Ok(true)
}

/// How long a passphrase would hold. It is looked at, and kept nowhere.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn passphrase_strength(
    shell: State<'_, Shell>,
    passphrase: String,
    title: String,
) -> Answer<Strength> {
    Ok(strength::strength(&passphrase, &[&title], shell.words()))
}

/// Gives the open dossier a passphrase, another one, or none. `current`, the passphrase or the code of the recovery sheet, is
/// asked again where it has one already: whoever finds the window open changes nothing of it.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn dossier_protect(
    app: AppHandle,
    shell: State<'_, Shell>,
    current: String,
    passphrase: Option<String>,
) -> Answer<Dossier> {
    long_enough(&shell, passphrase.as_deref())?;
    let (old, read_only) =
        shell.with_vault(|vault| Ok((vault.key().cloned(), vault.read_only().is_some())))?;
    if read_only {
        return Err(shell.trouble(&Error::ReadOnly));
    }
    let (path, known) = known(&shell, &current)?;
    let _open = shell.rewrite();
    let remembered = keyring::is_remembered(&shell.home, &path)
        .then(|| keyring::name_of(&path))
        .flatten();
    shell.put(None)?;
    let done = Vault::protect(&path, known.as_ref(), passphrase.as_deref(), Box::new(Here));
    // Whatever came of it, one goes on with the dossier that stands there.
    let key = match &done {
        Ok(made) => made.key.clone(),
        Err(_) => old,
    };
    let vault = Vault::open_with(&path, Access::Write, key.as_ref(), Box::new(Here));
    let dossier = opened(&app, &shell, vault)?;
    if let (Some(before), Ok(_)) = (remembered, &done) {
        // It was asked of this dossier: it goes on under its new passphrase. Where the keyring is silent, it is asked again.
        let _ = keyring::forget_name(&shell.home, &before);
        if let Some(key) = &key {
            let _ = keyring::remember(&shell.home, &path, key);
        }
    }
    done.map_err(|error| shell.trouble(&error))?;
    Ok(dossier)
}

/// The code that opens the open dossier without its passphrase, which is asked for again; `None` where it has none.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn recovery_code(shell: State<'_, Shell>, current: String) -> Answer<Option<String>> {
    let (_, known) = known(&shell, &current)?;
    Ok(known.map(|key| key.recovery_code().to_string()))
}

/// Writes the recovery sheet of the open dossier where the user says; `None` when they change their mind.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn recovery_sheet(app: AppHandle, current: String) -> Answer<Option<String>> {
    let made = on_the_side(app.clone(), move |_, shell| {
        let (path, known) = known(shell, &current)?;
        let key = known.ok_or_else(|| AppError::own(shell.words(), "not-protected"))?;
        let code = key.recovery_code();
        let reading = shell.reading()?;
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        let sheet = Sheet::of(&reading.snapshot, &file, &code, today(), shell.lang());
        let fonts = Fonts::bundled().map_err(|error| shell.trouble(&error.into()))?;
        let pdf = sheet.render(fonts).map_err(|error| shell.trouble(&error))?;
        Ok((sheet.proposed_name(), pdf.bytes))
    });
    let (name, bytes) = made.await?;
    let (words, documents) = {
        let shell = app.state::<Shell>();
        (shell.words(), shell.home.documents().map(Path::to_owned))
    };
    // Not beside the dossier, which it opens, unless the user says so.
    let chosen = dialog::save_as(words, "dialog-recovery", &name, documents, "pdf").await;
    let Some(path) = chosen else {
        return Ok(None);
    };
    on_the_side(app, move |_, shell| {
        atomic::write(&path, &bytes).map_err(|error| shell.trouble(&error))?;
        Ok(Some(path.display().to_string()))
    })
    .await
}

/// Refuses a new passphrase that is too short.
pub fn long_enough(shell: &Shell, passphrase: Option<&str>) -> Answer<()> {
    match passphrase {
        Some(words) if words.chars().count() < FEWEST => {
            Err(AppError::own(shell.words(), "passphrase-short"))
        }
        _ => Ok(()),
    }
}

/// Where the open dossier is, and its key where it is protected and this is its passphrase, or the code of its recovery
/// sheet: whoever finds the window open knows neither.
pub fn known(shell: &Shell, current: &str) -> Answer<(PathBuf, Option<Key>)> {
    let (path, old) =
        shell.with_vault(|vault| Ok((vault.path().to_owned(), vault.key().cloned())))?;
    let Some(old) = old else {
        return Ok((path, None));
    };
    // A code has check signs of its own: no passphrase is taken for one.
    let known = Key::of_recovery(current, &path).or_else(|_| key(current, false, &path));
    let known = known.map_err(|error| shell.trouble(&error))?;
    if old.recovery_code() != known.recovery_code() {
        return Err(shell.trouble(&Error::WrongPassphrase { path }));
    }
    Ok((path, Some(known)))
}

fn access(reading: bool) -> Access {
    if reading { Access::Read } else { Access::Write }
}

/// What opens the dossier at `path`: its passphrase, or the code of its recovery sheet.
pub fn key(secret: &str, recovery: bool, path: &Path) -> croisee_core::Result<Key> {
    if recovery {
        Key::of_recovery(secret, path)
    } else {
        Key::of_passphrase(secret, path)
    }
}
