//! The dossier itself: making, opening and closing it, undo, search and history.

use std::{
    path::{Path, PathBuf},
    sync::atomic::Ordering,
};

use croisee_core::{
    Error, Vault, exchange,
    reading::count,
    search::{self, Hit},
    vault::{Access, SpaceId, SphereId, Surroundings as _},
};
use serde::Serialize;
use tauri::{AppHandle, Manager as _, State};

use crate::{
    dialog,
    home::Opened,
    shell::{self, ChangedView, Shell},
    surroundings::{Here, today},
    trouble::{Answer, AppError},
};

/// The most that a search lists.
const HITS: usize = 50;

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
        lang: shell.lang.code().to_owned(),
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

/// Makes a dossier where the user says; `None` when they change their mind.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn dossier_create(
    app: AppHandle,
    shell: State<'_, Shell>,
    title: String,
    starter: bool,
) -> Answer<Option<Dossier>> {
    let words = shell.words();
    let title = croisee_core::entry::required("title", &title).map_err(|e| shell.trouble(&e))?;
    let proposed = dialog::file_name(&title, &words.say("untitled"));
    let Some(path) = dialog::save_dossier(words, &proposed).await else {
        return Ok(None);
    };
    let made = if starter {
        made_from(&path, Some(&title), &mut exchange::starter())
    } else {
        Vault::create(&path, &title, Box::new(Here), |_| Ok(())).map(|(vault, ())| vault)
    };
    opened(&app, &shell, made).map(Some)
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
    opened(&app, &shell, made_from(&path, None, &mut exchange::demo()))
}

/// Closes the open dossier.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn dossier_close(app: AppHandle, shell: State<'_, Shell>) -> Answer<()> {
    shell.put(None)?;
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

/// Things in which every word stands.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn search(shell: State<'_, Shell>, query: String) -> Answer<Vec<Hit>> {
    shell.with_vault(|vault| search::search(vault, &query, HITS))
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
    // The one that is open already is not held by somebody else.
    if shell.is_open() && shell.with_vault(|vault| Ok(vault.path() == path))? {
        return head(shell);
    }
    opened(app, shell, Vault::open(path, Access::Write, Box::new(Here)))
}

fn opened(app: &AppHandle, shell: &Shell, vault: croisee_core::Result<Vault>) -> Answer<Dossier> {
    let vault = vault.map_err(|error| shell.trouble(&error))?;
    shell.put(Some(vault))?;
    let dossier = head(shell)?;
    shell.home.remember(Opened {
        path: PathBuf::from(&dossier.path),
        title: dossier.title.clone(),
        opened_at: Here.now().to_rfc3339(),
    });
    shell::name_window(app, Some(&dossier.title));
    Ok(dossier)
}

fn made_from(
    path: &Path,
    title: Option<&str>,
    archive: &mut exchange::Bundle,
) -> croisee_core::Result<Vault> {
    let (vault, report) =
        exchange::create(path, title, archive, true, Box::new(Here), &mut |_| true)?;
    vault.ok_or_else(|| Error::Internal {
        detail: format!(
            "the program's own archive was refused: {:?}",
            report.refused
        ),
    })
}

fn head(shell: &Shell) -> Answer<Dossier> {
    let (path, read_only, undo, redo) = shell.with_vault(|vault| {
        let path = vault.path().display().to_string();
        Ok((
            path,
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
            .map(|s| SpaceHead {
                id: s.id,
                code: s.code.clone(),
                title: s.title.clone(),
                template: s.template.clone(),
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
