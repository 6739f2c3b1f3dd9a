//! Files brought in: chosen in a dialog and kept here under a token, looked at, taken in, and what was refused written out.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use croisee_core::{
    Error, atomic,
    exchange::{
        Intake,
        intake::{
            ENDINGS, FileGiven, ImportChoice, ImportReport, ImportTable, ImportText, LARGEST,
            MOST_BYTES, MOST_FILES, Taken, Withheld,
        },
    },
    vault::{Surroundings as _, backups::Why, read_within},
};
use serde::Serialize;
use tauri::{AppHandle, Manager as _, State};

use super::deliverable::on_the_side;
use crate::{
    dialog,
    shell::{self, Shell},
    surroundings::Here,
    trouble::{Answer, AppError},
    worker::{self, WORKER},
};

/// What the files are taken for.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct ImportPlan {
    /// Under which the files are kept.
    pub token: String,
    /// The tables.
    pub tables: Vec<ImportTable>,
    /// The texts, and the files that cannot be read.
    pub texts: Vec<ImportText>,
}

/// The files chosen last. No path of theirs is known to the window.
#[derive(Debug, Clone)]
pub struct Chosen {
    token: String,
    intake: Arc<Intake>,
    /// What they came to when they were looked at last.
    taken: Option<Arc<Taken>>,
}

/// Asks for files and looks at them; `None` when the user changes their mind.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn import_choose(app: AppHandle) -> Answer<Option<ImportPlan>> {
    let words = app.state::<Shell>().words();
    let Some(paths) = dialog::open_files(words, &ENDINGS).await else {
        return Ok(None);
    };
    look(app, paths).await.map(Some)
}

/// Looks at files, and keeps them.
pub async fn look(app: AppHandle, paths: Vec<PathBuf>) -> Answer<ImportPlan> {
    on_the_side(app, move |_, shell| {
        // By a second process first: what breaks there breaks nothing here.
        let files = worker::sifted(read(shell, &paths)?)
            .map_err(|source| shell.trouble(&Error::io(Path::new(WORKER), source)))?;
        let intake = Intake::of(files);
        let reading = shell.reading()?;
        let plan = ImportPlan {
            token: Here.new_id().to_string(),
            tables: intake.tables(shell.lang()),
            texts: intake.texts(&reading),
        };
        *shell::lock(&shell.chosen) = Some(Chosen {
            token: plan.token.clone(),
            intake: Arc::new(intake),
            taken: None,
        });
        Ok(plan)
    })
    .await
}

/// What would come in; nothing is written.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn import_preview(
    shell: State<'_, Shell>,
    token: String,
    choice: ImportChoice,
) -> Answer<ImportReport> {
    let chosen = chosen(&shell, &token)?;
    let taken = shell.rehearse(|vault| chosen.intake.preview(vault, &choice, shell.lang()))?;
    Ok(kept(&shell, &token, taken))
}

/// Takes in all that can come in, as one gesture.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn import_run(
    app: AppHandle,
    shell: State<'_, Shell>,
    token: String,
    choice: ImportChoice,
) -> Answer<ImportReport> {
    let chosen = chosen(&shell, &token)?;
    shell.with_vault(|vault| vault.keep(Why::Import))?;
    let taken = shell.write(&app, |vault| {
        chosen.intake.run(vault, &choice, shell.lang())
    })?;
    Ok(kept(&shell, &token, taken))
}

/// Writes the refused rows where the user says, each with why; `None` when they change their mind or there are none.
/// The rows of several files go into a folder, a file each.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn import_refusals(app: AppHandle, token: String) -> Answer<Option<String>> {
    let (words, first, files) = {
        let shell = app.state::<Shell>();
        let chosen = chosen(&shell, &token)?;
        let refused = |taken: &Arc<Taken>| chosen.intake.refusals(taken, shell.lang());
        (
            shell.words(),
            shell.folder(),
            chosen.taken.as_ref().map_or_else(Vec::new, refused),
        )
    };
    let (path, written) = match files.len() {
        0 => return Ok(None),
        1 => {
            let (name, bytes) = files.into_iter().next().unwrap_or_default();
            let Some(path) = dialog::save_csv(words, &plain(&name), first).await else {
                return Ok(None);
            };
            (path.clone(), vec![(path, bytes)])
        }
        _ => {
            let Some(folder) = dialog::refusals_folder(words, first).await else {
                return Ok(None);
            };
            let files = files.into_iter();
            let within = files.map(|(name, bytes)| (folder.join(plain(&name)), bytes));
            (folder.clone(), within.collect::<Vec<_>>())
        }
    };
    on_the_side(app, move |_, shell| {
        for (path, bytes) in &written {
            atomic::write(path, bytes).map_err(|error| shell.trouble(&error))?;
        }
        let folder = written.first().and_then(|(path, _)| path.parent());
        *shell::lock(&shell.last_folder) = folder.map(Path::to_owned);
        Ok(Some(path.display().to_string()))
    })
    .await
}

/// A file's name as every system takes it.
fn plain(name: &str) -> String {
    let stem = name.strip_suffix(".csv").unwrap_or(name);
    format!("{}.csv", dialog::file_name(stem, "refus"))
}

/// The names and bytes of files, within bounds.
fn read(shell: &Shell, paths: &[PathBuf]) -> Answer<Vec<FileGiven>> {
    let too_much = || AppError::own(shell.words(), "import-too-much");
    if paths.len() > MOST_FILES {
        return Err(too_much());
    }
    let mut files = Vec::new();
    let mut whole = 0_u64;
    for path in paths {
        let name = path.file_name().unwrap_or_default();
        let bytes =
            read_within(path, LARGEST).map_err(|source| shell.trouble(&Error::io(path, source)))?;
        whole += bytes.as_ref().map_or(0, |bytes| bytes.len() as u64);
        if whole > MOST_BYTES {
            return Err(too_much());
        }
        let bytes = bytes.ok_or(Withheld::TooLong);
        files.push((name.to_string_lossy().into_owned(), bytes));
    }
    Ok(files)
}

/// The files kept under this token.
fn chosen(shell: &Shell, token: &str) -> Answer<Chosen> {
    let chosen = shell::lock(&shell.chosen);
    let chosen = chosen.as_ref().filter(|chosen| chosen.token == token);
    chosen
        .cloned()
        .ok_or_else(|| AppError::own(shell.words(), "import-gone"))
}

/// Keeps what files came to, for the refused rows to be written.
fn kept(shell: &Shell, token: &str, taken: Taken) -> ImportReport {
    let report = taken.report.clone();
    let mut chosen = shell::lock(&shell.chosen);
    if let Some(chosen) = chosen.as_mut().filter(|chosen| chosen.token == token) {
        chosen.taken = Some(Arc::new(taken));
    }
    report
}
