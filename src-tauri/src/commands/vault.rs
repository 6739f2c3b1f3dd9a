//! The dossier itself: making, opening and closing it, undo, search and history.

use std::{
    path::{Path, PathBuf},
    sync::atomic::Ordering,
};

use croisee_core::{
    Error, Vault,
    deliverable::Lang,
    exchange,
    reading::count,
    search::{self, Destination, FoundKind, Stretch},
    vault::{Access, SpaceId, SphereId, Surroundings as _},
};
use serde::Serialize;
use tauri::{AppHandle, Manager as _, State};
use uuid::Uuid;

use crate::{
    dialog,
    home::Opened,
    instance, keyring,
    shell::{self, ChangedView, Shell},
    surroundings::{Here, today},
    trouble::{Answer, AppError},
};

/// The most of one kind that a search lists.
const EACH: usize = 8;

/// What the window asks first.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct AppState {
    /// The user's language.
    pub lang: String,
    /// The program's version.
    pub version: String,
    /// The dossiers opened lately.
    pub recent: Vec<Recent>,
    /// The open dossier.
    pub open: Option<Dossier>,
    /// Why the dossier named when the program started is not open; told once.
    pub trouble: Option<AppError>,
}

/// A dossier opened lately.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(specta::Type))]
pub struct Recent {
    /// Where it is.
    pub path: String,
    /// The title of its démarche.
    pub title: String,
    /// When it was opened last, in RFC 3339.
    pub opened_at: String,
    /// Whether it is still there.
    pub exists: bool,
}

/// The open dossier.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(specta::Type))]
pub struct Dossier {
    /// Where it is.
    pub path: String,
    /// The title of its démarche.
    pub title: String,
    /// Whether its content is invented.
    pub fictional: bool,
    /// Whether a passphrase protects it.
    pub protected: bool,
    /// Why it cannot be written to, in a sentence.
    pub read_only: Option<String>,
    /// What it holds.
    pub counts: Counts,
    /// Its spaces.
    pub spaces: Vec<SpaceHead>,
    /// Its spheres.
    pub spheres: Vec<SphereHead>,
    /// What undo would undo.
    pub undo: Option<String>,
    /// What redo would do again.
    pub redo: Option<String>,
}

/// What a dossier holds.
#[derive(Debug, Clone, Copy, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct Counts {
    /// Interviews.
    pub interviews: u32,
    /// Organisations.
    pub organisations: u32,
    /// People.
    pub persons: u32,
    /// Meetings.
    pub meetings: u32,
    /// Follow-ups that are not done.
    pub followups: u32,
    /// Those of them whose date is past.
    pub late: u32,
    /// Entries of the inventory.
    pub inventory: u32,
}

/// A space by name.
#[derive(Debug, Clone, Serialize)]
#[serde(rename = "SpaceRef")]
#[cfg_attr(test, derive(specta::Type))]
pub struct SpaceHead {
    /// Its id.
    pub id: SpaceId,
    /// Its code.
    pub code: String,
    /// Its title.
    pub title: String,
    /// The template of its main deliverable.
    pub template: String,
    /// Its colour, `#rrggbb`, where one was chosen; else that of its place.
    pub colour: Option<String>,
}

/// A sphere by name.
#[derive(Debug, Clone, Serialize)]
#[serde(rename = "SphereRef")]
#[cfg_attr(test, derive(specta::Type))]
pub struct SphereHead {
    /// Its id.
    pub id: SphereId,
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// « un investisseur sociétal ».
    pub singular: String,
}

/// A line of the history.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct HistoryRow {
    /// When, in RFC 3339.
    pub at: String,
    /// What was done.
    pub label: String,
    /// Whether it was an undoing.
    pub undone: bool,
}

/// What the window asks first.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn app_state(shell: State<'_, Shell>) -> Answer<AppState> {
    let recent = shell.home.recent().into_iter().map(|r| Recent {
        exists: r.path.exists(),
        path: r.path.display().to_string(),
        title: r.title,
        opened_at: r.opened_at,
    });
    let state = AppState {
        lang: shell.lang().code().to_owned(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        recent: recent.collect(),
        open: if shell.is_open() {
            Some(head(&shell)?)
        } else {
            None
        },
        trouble: shell::lock(&shell.trouble).take(),
    };
    crate::start::answered();
    Ok(state)
}

/// Opens the dossier that the user points at; `None` when they change their mind.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn dossier_open(app: AppHandle, shell: State<'_, Shell>) -> Answer<Option<Dossier>> {
    match dialog::open_dossier(shell.words()).await {
        Some(path) => open(&app, &shell, &path).map(Some),
        None => Ok(None),
    }
}

/// Opens a dossier of the recent list. No other path is taken from the window.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn dossier_open_path(app: AppHandle, shell: State<'_, Shell>, path: String) -> Answer<Dossier> {
    let path = PathBuf::from(path);
    if !shell.home.recent().iter().any(|r| r.path == path) {
        return Err(AppError::own(shell.words(), "not-recent"));
    }
    open(&app, &shell, &path)
}

/// Opens the dossier that was refused last because somebody else writes to it, to be read beside them.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn dossier_open_held(app: AppHandle, shell: State<'_, Shell>) -> Answer<Dossier> {
    let held = shell::lock(&shell.held).take();
    let path = held.ok_or_else(|| AppError::own(shell.words(), "not-recent"))?;
    opened(
        &app,
        &shell,
        Vault::open(&path, Access::Read, Box::new(Here)),
    )
}

/// Opens the demonstration dossier, made when it is not there yet.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn dossier_open_demo(app: AppHandle, shell: State<'_, Shell>) -> Answer<Dossier> {
    let name = format!("{}.{}", shell.words().say("demo-file"), dialog::EXTENSION);
    let path = shell.home.data().join(name);
    if path.exists() {
        return open(&app, &shell, &path);
    }
    std::fs::create_dir_all(shell.home.data())
        .map_err(|source| shell.trouble(&Error::io(shell.home.data(), source)))?;
    opened(
        &app,
        &shell,
        made_from(&path, None, None, &mut exchange::demo()),
    )
}

/// Closes the open dossier.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn dossier_close(app: AppHandle, shell: State<'_, Shell>) -> Answer<()> {
    shell.put(None)?;
    shell::lock(&shell.post).take();
    shell.behind_lock.store(false, Ordering::Relaxed);
    shell::name_window(&app, None);
    Ok(())
}

/// Closes the window, which has saved what it had to save; or keeps it open, where the user stays.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn window_close(app: AppHandle, shell: State<'_, Shell>, stay: bool) -> Answer<()> {
    if stay {
        shell.closing.store(false, Ordering::Relaxed);
    } else if let Some(window) = app.get_webview_window("main") {
        // A window that cannot be destroyed is gone already.
        let _ = window.destroy();
    }
    Ok(())
}

/// The open dossier.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn dossier(shell: State<'_, Shell>) -> Answer<Dossier> {
    head(&shell)
}

/// Undoes the last write.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn undo(app: AppHandle, shell: State<'_, Shell>) -> Answer<ChangedView> {
    shell.replay(&app, Vault::undo)
}

/// Does again what was undone last.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn redo(app: AppHandle, shell: State<'_, Shell>) -> Answer<ChangedView> {
    shell.replay(&app, Vault::redo)
}

/// Things in which every word stands, by kind.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn search(shell: State<'_, Shell>, query: String) -> Answer<Vec<FoundKind>> {
    let reading = shell.reading()?;
    shell.with_vault(|vault| search::search_by_kind(vault, &reading, &query, EACH))
}

/// Where the words stand in the notes of that interview or meeting, to be shown there.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn search_stretch(shell: State<'_, Shell>, query: String, id: Uuid) -> Answer<Option<Stretch>> {
    shell.show(|reading| Ok(search::stretch(reading, &query, id)))
}

/// Everything that can be gone to by its name.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn names(shell: State<'_, Shell>) -> Answer<Vec<Destination>> {
    shell.show(|reading| Ok(search::names(reading)))
}

/// Speaks another language from here on, `fr` or `en`; the window then shows itself anew.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn language_choose(shell: State<'_, Shell>, lang: String) -> Answer<()> {
    shell.speak(Lang::of_code(&lang).unwrap_or_default());
    Ok(())
}

/// The newest lines of the history.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn history(shell: State<'_, Shell>) -> Answer<Vec<HistoryRow>> {
    let lines = shell.with_vault(|vault| vault.history(200))?;
    let rows = lines.into_iter().map(|line| {
        let (undone, op) = match line.op.split_once(':') {
            Some(("undo", op)) => (true, op),
            Some((_, op)) => (false, op),
            None => (false, line.op.as_str()),
        };
        HistoryRow {
            label: shell.op_label(op),
            at: line.at,
            undone,
        }
    });
    Ok(rows.collect())
}

/// Opens the dossier at `path` for writing and shows it.
pub fn open(app: &AppHandle, shell: &Shell, path: &Path) -> Answer<Dossier> {
    // The one that is open already is not held by somebody else; one that is only read may be free by now.
    if shell.is_open()
        && shell.with_vault(|vault| Ok(vault.path() == path && vault.read_only().is_none()))?
    {
        return head(shell);
    }
    let mut vault = Vault::open(path, Access::Write, Box::new(Here));
    if let Err(Error::Protected { .. }) = &vault
        && let Some(key) = keyring::recall(&shell.home, path)
    {
        match Vault::open_with(path, Access::Write, Some(&key), Box::new(Here)) {
            // What is remembered is not of this dossier any more: its passphrase is asked for.
            Err(Error::WrongPassphrase { .. }) => {}
            other => vault = other,
        }
    }
    if let Err(Error::Held { .. }) = &vault
        && instance::call(path)
    {
        return Err(AppError::own(shell.words(), "dossier-elsewhere"));
    }
    match &vault {
        Err(Error::Held { .. }) => *shell::lock(&shell.held) = Some(path.to_owned()),
        Err(Error::Protected { .. }) => *shell::lock(&shell.locked) = Some(path.to_owned()),
        Err(Error::Backup { .. }) => *shell::lock(&shell.backup) = Some(path.to_owned()),
        Err(Error::Damaged { .. } | Error::NotADossier { .. }) => {
            *shell::lock(&shell.damaged) = Some((path.to_owned(), None));
        }
        _ => {}
    }
    opened(app, shell, vault)
}

/// Shows a dossier that was opened, in the place of the one before.
pub fn opened(
    app: &AppHandle,
    shell: &Shell,
    vault: croisee_core::Result<Vault>,
) -> Answer<Dossier> {
    let mut vault = vault.map_err(|error| shell.trouble(&error))?;
    if vault.read_only().is_none() {
        // What cannot be taken out of the bin today keeps no dossier from opening.
        let _ = vault.trash_expire();
    }
    let writes = vault.read_only().is_none();
    shell.behind_lock.store(false, Ordering::Relaxed);
    shell.put(Some(vault))?;
    let dossier = head(shell)?;
    let path = PathBuf::from(&dossier.path);
    shell.home.remember(Opened {
        // The list is in clear: of a protected dossier it says no more than the folder does.
        title: match (dossier.protected, path.file_stem()) {
            (true, Some(name)) => name.to_string_lossy().into_owned(),
            _ => dossier.title.clone(),
        },
        path,
        opened_at: Here.now().to_rfc3339(),
    });
    shell::name_window(app, Some(&dossier.title));
    // The last one falls silent before the next one speaks: they may have one name.
    shell::lock(&shell.post).take();
    if writes {
        let window = app.clone();
        let post = instance::answer(Path::new(&dossier.path), move || {
            shell::to_the_front(&window);
        });
        *shell::lock(&shell.post) = post;
    }
    Ok(dossier)
}

fn made_from(
    path: &Path,
    title: Option<&str>,
    passphrase: Option<&str>,
    archive: &mut exchange::Bundle,
) -> croisee_core::Result<Vault> {
    let (vault, report) = exchange::create_with(
        path,
        title,
        passphrase,
        archive,
        true,
        Box::new(Here),
        &mut |_| true,
    )?;
    vault.ok_or_else(|| Error::Internal {
        detail: format!(
            "the program's own archive was refused: {:?}",
            report.refused
        ),
    })
}

fn head(shell: &Shell) -> Answer<Dossier> {
    let (path, protected, read_only, undo, redo) = shell.with_vault(|vault| {
        let path = vault.path().display().to_string();
        Ok((
            path,
            vault.key().is_some(),
            vault.read_only(),
            vault.undo_label()?,
            vault.redo_label()?,
        ))
    })?;
    let reading = shell.reading()?;
    let snapshot = &reading.snapshot;
    let today = today();
    let open = || reading.followups.iter().filter(|f| f.done_on.is_none());
    Ok(Dossier {
        path,
        title: snapshot.initiative.title.clone(),
        fictional: snapshot.initiative.fictional,
        protected,
        read_only: read_only.map(|why| {
            let key = match why {
                croisee_core::vault::ReadOnly::Asked => "read-only-asked",
                croisee_core::vault::ReadOnly::Medium => "read-only-medium",
            };
            reading.words.say(key)
        }),
        counts: Counts {
            interviews: count(snapshot.interviews.len()),
            organisations: count(snapshot.organisations.len()),
            persons: count(snapshot.persons.len()),
            meetings: count(snapshot.meetings.len()),
            followups: count(open().count()),
            late: count(
                open()
                    .filter(|f| f.due_on.is_some_and(|due| due < today))
                    .count(),
            ),
            inventory: count(snapshot.entries.len()),
        },
        spaces: snapshot
            .spaces
            .iter()
            .enumerate()
            .map(|(at, s)| SpaceHead {
                id: s.id,
                code: s.code.clone(),
                title: s.title.clone(),
                template: s.template.clone(),
                colour: croisee_core::style::chosen(snapshot, at),
            })
            .collect(),
        spheres: snapshot
            .spheres
            .iter()
            .map(|s| SphereHead {
                id: s.id,
                code: s.code.clone(),
                name: s.name.clone(),
                singular: s.name_singular.clone(),
            })
            .collect(),
        undo: undo.map(|op| shell.op_label(&op)),
        redo: redo.map(|op| shell.op_label(&op)),
    })
}
