//! What a new dossier starts from: the démarche of 2020, next to nothing, or the method of another dossier.

use std::path::{Path, PathBuf};

use croisee_core::{
    Error, Vault,
    exchange::{self, Beginning, Bundle, Method, MethodView},
    vault::{Access, Key, Surroundings as _},
    when,
};
use serde::Deserialize;
use tauri::{AppHandle, State};

use super::{
    protection::long_enough,
    vault::{Dossier, opened},
};
use crate::{
    dialog,
    shell::{self, Shell},
    surroundings::Here,
    trouble::{Answer, AppError},
};

/// Where a new dossier starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(specta::Type))]
pub enum Start {
    /// With the spheres, the framework, the guide and the phases of 2020.
    #[serde(rename = "sortie_de_crise_2020")]
    Crisis,
    /// With the least that lets one begin.
    #[serde(rename = "vierge")]
    Blank,
    /// With the method of the dossier that was chosen last.
    Dossier,
}

/// The method that a new dossier is to start from.
pub struct Foundation {
    method: Method,
    /// It is that of the open dossier, whose register keeps that it left.
    own: bool,
}

/// Makes a dossier where the user says, under a passphrase where one is given; `None` when they change their mind.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn dossier_create(
    app: AppHandle,
    shell: State<'_, Shell>,
    title: String,
    start: Start,
    begins: Option<String>,
    signed: bool,
    passphrase: Option<String>,
) -> Answer<Option<Dossier>> {
    long_enough(&shell, passphrase.as_deref())?;
    let words = shell.words();
    let refused = |error: Error| shell.trouble(&error);
    let title = croisee_core::entry::required("title", &title).map_err(refused)?;
    let begins = begins.filter(|day| !day.trim().is_empty());
    let day = |typed: &String| {
        when::day(typed.trim()).ok_or_else(|| refused(croisee_core::entry::invalid("date", typed)))
    };
    let beginning = Beginning {
        begins: begins.as_ref().map(day).transpose()?,
        signed,
        title: Some(title.clone()),
    };
    if start == Start::Dossier && shell::lock(&shell.foundation).is_none() {
        return Err(AppError::own(words, "no-foundation"));
    }
    let proposed = dialog::file_name(&title, &words.say("untitled"));
    let Some(path) = dialog::save_dossier(words, &proposed, shell.folder()).await else {
        return Ok(None);
    };
    let made = match start {
        Start::Crisis => made(&shell, &path, &beginning, exchange::starter(), passphrase),
        Start::Blank => made(&shell, &path, &beginning, exchange::blank(), passphrase),
        Start::Dossier => next(&app, &shell, &path, &beginning, passphrase)?,
    };
    let dossier = opened(&app, &shell, made)?;
    shell::lock(&shell.foundation).take();
    Ok(Some(dossier))
}

/// Reads the method of the dossier or the archive that the user points at; `None` when they change their mind.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn method_choose(shell: State<'_, Shell>) -> Answer<Option<MethodView>> {
    let Some(path) = dialog::open_foundation(shell.words()).await else {
        return Ok(None);
    };
    read(&shell, &path, None).map(Some)
}

/// Reads the method of the dossier that was chosen last and is protected, with its passphrase.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn method_unlock(shell: State<'_, Shell>, secret: String) -> Answer<MethodView> {
    let path = shell::lock(&shell.foundation_locked).clone();
    let path = path.ok_or_else(|| AppError::own(shell.words(), "no-foundation"))?;
    let key = Key::of_passphrase(&secret, &path).map_err(|error| shell.trouble(&error))?;
    read(&shell, &path, Some(&key))
}

/// Reads the method of the open dossier.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn method_here(shell: State<'_, Shell>) -> Answer<MethodView> {
    let method = shell.with_vault(Method::of)?;
    Ok(keep(&shell, method, true))
}

fn keep(shell: &Shell, method: Method, own: bool) -> MethodView {
    let view = method.view();
    *shell::lock(&shell.foundation) = Some(Foundation { method, own });
    view
}

/// Reads what stands at `path`, a dossier or an archive.
fn read(shell: &Shell, path: &Path, key: Option<&Key>) -> Answer<MethodView> {
    shell::lock(&shell.foundation).take();
    let found = method_at(shell, path, key);
    let locked = matches!(
        found,
        Err(Error::Protected { .. } | Error::WrongPassphrase { .. })
    );
    *shell::lock(&shell.foundation_locked) = locked.then(|| path.to_owned());
    let method = found.map_err(|error| shell.trouble(&error))?;
    Ok(keep(shell, method, false))
}

fn method_at(shell: &Shell, path: &Path, key: Option<&Key>) -> croisee_core::Result<Method> {
    let dossier = path
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case(dialog::EXTENSION));
    if dossier {
        let vault = Vault::open_with(path, Access::Read, key, Box::new(Here))?;
        let method = Method::of(&vault)?;
        vault.close()?;
        return Ok(method);
    }
    Method::of_archive(&mut Bundle::open(path)?, &scratch(shell)?, Box::new(Here))
}

/// A dossier from one of the program's own archives.
fn made(
    shell: &Shell,
    path: &Path,
    beginning: &Beginning,
    mut archive: Bundle,
    passphrase: Option<String>,
) -> croisee_core::Result<Vault> {
    let method = Method::of_archive(&mut archive, &scratch(shell)?, Box::new(Here))?;
    let begun = method.begin(path, beginning, passphrase.as_deref(), Box::new(Here));
    begun.map(|(vault, _)| vault)
}

/// A dossier from the method that was read last.
fn next(
    app: &AppHandle,
    shell: &Shell,
    path: &Path,
    beginning: &Beginning,
    passphrase: Option<String>,
) -> Answer<croisee_core::Result<Vault>> {
    let foundation = shell::lock(&shell.foundation).take();
    let Some(foundation) = foundation else {
        return Err(AppError::own(shell.words(), "no-foundation"));
    };
    let method = &foundation.method;
    let begun = method.begin(path, beginning, passphrase.as_deref(), Box::new(Here));
    if begun.is_ok() && foundation.own {
        let archive = method.archive(beginning);
        let archive = archive.map_err(|error| shell.trouble(&error))?;
        shell.register(app, "method", &archive.sha256())?;
    }
    // Where the file could not be made, one may choose another place.
    if begun.is_err() {
        *shell::lock(&shell.foundation) = Some(foundation);
    }
    Ok(begun.map(|(vault, _)| vault))
}

/// Where an archive is read: a place that nobody else uses, and where nothing remains.
fn scratch(shell: &Shell) -> croisee_core::Result<PathBuf> {
    let folder = shell.home.data();
    std::fs::create_dir_all(folder).map_err(|source| Error::io(folder, source))?;
    Ok(folder.join(format!("depart-{}.{}", Here.new_id(), dialog::EXTENSION)))
}
