//! Deliverables: what each lacks, its pages, and its export.

pub mod demarche;
pub mod docx;
pub mod edition;
pub mod files;
pub mod outline;
pub mod publication;
pub mod review;
pub mod template;
mod view;

use std::{path::Path, sync::Arc};

use croisee_core::{
    Error, Snapshot, Vault, atomic,
    deliverable::{self, DEMARCHE, Planned, Rendered, Request},
    reading::Reading,
    vault::{DeliverableId, Done, SpaceId},
};
use serde::Serialize;
use tauri::{AppHandle, Manager as _, State, ipc::Channel};

use crate::{
    dialog, opener,
    setting::{self, Watch},
    shell::{self, Shell},
    trouble::{Answer, AppError},
};
use view::DeliverableView;

/// How far a piece of work has come.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct JobProgress {
    /// Steps done.
    pub done: u32,
    /// Of how many.
    pub total: u32,
    /// What is being done.
    pub label: String,
}

/// A PDF that was written.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct Exported {
    /// Where.
    pub path: String,
    /// Of the bytes, in hexadecimal.
    pub sha256: String,
    /// How many pages it has.
    pub pages: u32,
}

/// The PDFs that were written.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(specta::Type))]
pub struct ExportedAll {
    /// Where.
    pub folder: String,
    /// Their names.
    pub files: Vec<String>,
    /// The interviews whose words were left out because nobody validated them.
    pub left_out: Vec<String>,
}

/// A deliverable and what it lacks.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn deliverable(
    app: AppHandle,
    space_id: SpaceId,
    deliverable_id: Option<DeliverableId>,
) -> Answer<DeliverableView> {
    on_the_side(app, move |_, shell| {
        let reading = shell.reading()?;
        let planned = planned(shell, &reading, space_id, deliverable_id, false)?;
        let rendered = setting::set(shell, &reading, &planned, &Watch::silent())?;
        view::view(&reading, &planned, &rendered).map_err(|e| shell.trouble(&e))
    })
    .await
}

/// The bytes that an export would write; without a space, those of the document of the whole démarche.
#[tauri::command]
pub async fn deliverable_preview(
    app: AppHandle,
    space_id: Option<SpaceId>,
    deliverable_id: Option<DeliverableId>,
    published: bool,
) -> Answer<tauri::ipc::Response> {
    on_the_side(app, move |_, shell| {
        let reading = shell.reading()?;
        let planned = planned(shell, &reading, space_id, deliverable_id, published)?;
        let rendered = setting::set(shell, &reading, &planned, &Watch::silent())?;
        Ok(tauri::ipc::Response::new(rendered.bytes.clone()))
    })
    .await
}

/// Writes a deliverable, that of the whole démarche without a space, in large print where that is asked, where the user
/// says; `None` when they change their mind.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn deliverable_export(
    app: AppHandle,
    space_id: Option<SpaceId>,
    deliverable_id: Option<DeliverableId>,
    published: bool,
    large: bool,
    job: String,
    on_progress: Channel<JobProgress>,
) -> Answer<Option<Exported>> {
    let (words, folder, planned) = {
        let shell = app.state::<Shell>();
        let reading = shell.reading()?;
        let mut planned = planned(&shell, &reading, space_id, deliverable_id, published)?;
        if large {
            planned = planned.in_large_print();
        }
        (shell.words(), shell.folder(), planned)
    };
    let Some(path) = dialog::save_pdf(words, &planned.file_name, folder).await else {
        return Ok(None);
    };
    on_the_side(app, move |app, shell| {
        let watch = Watch::new(shell, job, on_progress, 1);
        let rendered = as_agreed(shell, &planned, &watch)?;
        write(app, shell, &path, &planned, &rendered)?;
        *shell::lock(&shell.last_folder) = path.parent().map(Path::to_owned);
        Ok(Some(Exported {
            path: path.display().to_string(),
            sha256: rendered.sha256.clone(),
            pages: rendered.pages,
        }))
    })
    .await
}

/// Writes every deliverable, in large print where that is asked, into a folder that the user points at; `None` when they change their mind.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn export_all(
    app: AppHandle,
    published: bool,
    large: bool,
    job: String,
    on_progress: Channel<JobProgress>,
) -> Answer<Option<ExportedAll>> {
    let (words, first) = {
        let shell = app.state::<Shell>();
        (shell.words(), shell.folder())
    };
    let Some(folder) = dialog::export_folder(words, first).await else {
        return Ok(None);
    };
    on_the_side(app, move |app, shell| {
        let reading = shell.reading()?;
        let mut all = plan(shell, &reading.snapshot, None, published)?;
        if large {
            all = all.into_iter().map(Planned::in_large_print).collect();
        }
        let mut watch = Watch::new(shell, job, on_progress, all.len());
        let mut done = ExportedAll {
            folder: folder.display().to_string(),
            files: Vec::new(),
            left_out: Vec::new(),
        };
        for planned in &all {
            let rendered = as_agreed(shell, planned, &watch)?;
            write(
                app,
                shell,
                &folder.join(&planned.file_name),
                planned,
                &rendered,
            )?;
            *shell::lock(&shell.last_folder) = Some(folder.clone());
            done.files.push(planned.file_name.clone());
            for left in rendered.left_out() {
                let name = left_out(&reading, left);
                if !done.left_out.contains(&name) {
                    done.left_out.push(name);
                }
            }
            watch.next();
        }
        Ok(Some(done))
    })
    .await
}

/// Asks a piece of work to end.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn job_cancel(shell: State<'_, Shell>, job: String) -> Answer<()> {
    shell.cancel_job(&job);
    Ok(())
}

/// Shows the folder of the last export in the system's own file browser.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn open_folder(shell: State<'_, Shell>) -> Answer<()> {
    let folder = shell::lock(&shell.last_folder).clone();
    let folder = folder.ok_or_else(|| AppError::own(shell.words(), "no-folder"))?;
    opener::show_folder(&folder).map_err(|source| shell.trouble(&Error::io(&folder, source)))
}

/// Runs long work where no other command waits for it.
pub(super) async fn on_the_side<T: Send + 'static>(
    app: AppHandle,
    work: impl FnOnce(&AppHandle, &Shell) -> Answer<T> + Send + 'static,
) -> Answer<T> {
    let handle = app.clone();
    let done =
        tauri::async_runtime::spawn_blocking(move || work(&handle, &handle.state::<Shell>()));
    match done.await {
        Ok(answer) => answer,
        Err(_) => Err(AppError::own(app.state::<Shell>().words(), "internal")),
    }
}

fn plan(
    shell: &Shell,
    snapshot: &Snapshot,
    space: Option<String>,
    published: bool,
) -> Answer<Vec<Planned>> {
    let request = Request {
        space,
        date: chrono::Local::now().date_naive(),
        template: None,
        edition: None,
        published,
        override_unvalidated: false,
        lang: shell.lang(),
    };
    deliverable::plan(snapshot, &request).map_err(|error| shell.trouble(&error))
}

fn planned(
    shell: &Shell,
    reading: &Reading,
    space: impl Into<Option<SpaceId>>,
    deliverable: Option<DeliverableId>,
    published: bool,
) -> Answer<Planned> {
    let code = match space.into() {
        None => DEMARCHE.to_owned(),
        Some(id) => {
            let space = reading.space(id).map_err(|e| shell.trouble(&e))?;
            space.code.clone()
        }
    };
    let all = plan(shell, &reading.snapshot, Some(code), published)?;
    let wanted = match deliverable {
        None => all.into_iter().next(),
        Some(_) => all.into_iter().find(|p| p.deliverable == deliverable),
    };
    wanted.ok_or_else(|| {
        shell.trouble(&Error::Gone {
            what: "deliverable",
        })
    })
}

/// The pages as they may leave at this moment: set again where a consent was withdrawn, or a degree closed, meanwhile.
fn as_agreed(shell: &Shell, planned: &Planned, watch: &Watch<'_>) -> Answer<Arc<Rendered>> {
    shell.as_agreed(|reading| setting::set(shell, reading, planned, watch))
}

/// Writes the file, then its line in the register, and of what is published that it is; a dossier open for reading keeps
/// neither.
fn write(
    app: &AppHandle,
    shell: &Shell,
    path: &Path,
    planned: &Planned,
    rendered: &Arc<Rendered>,
) -> Answer<()> {
    atomic::write(path, &rendered.bytes).map_err(|error| shell.trouble(&error))?;
    registered(app, shell, |vault| {
        deliverable::register(vault, planned, rendered)
    })?;
    let Some(space) = planned.space.filter(|_| planned.options.published) else {
        return Ok(());
    };
    registered(app, shell, |vault| {
        vault.deliverable_published(space, planned.deliverable, planned.options.lang)
    })
}

/// Writes the line of an export in the register; a dossier open for reading keeps none.
pub(super) fn registered(
    app: &AppHandle,
    shell: &Shell,
    register: impl FnOnce(&mut Vault) -> croisee_core::Result<Done<()>>,
) -> Answer<()> {
    if shell.with_vault(|vault| Ok(vault.read_only().is_some()))? {
        return Ok(());
    }
    shell.write(app, register)?;
    shell.tell_registered(app);
    Ok(())
}

fn left_out(reading: &Reading, left: &deliverable::LeftOut) -> String {
    let interview = reading.interview(left.interview).ok();
    let organisation = interview.and_then(|i| reading.organisation(i.organisation_id));
    match organisation {
        Some(organisation) => organisation.name.clone(),
        None => left.code.clone(),
    }
}
