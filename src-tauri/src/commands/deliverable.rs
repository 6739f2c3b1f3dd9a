//! Deliverables: what each lacks, its pages, and its export.

use std::{collections::BTreeSet, path::Path, sync::Arc};

use croisee_core::{
    Error, Snapshot, atomic,
    deliverable::{self, EntryState, Link, Planned, Rendered, Request},
    initiative,
    reading::Reading,
    vault::{Changed, DeliverableId, SpaceId},
};
use serde::Serialize;
use tauri::{AppHandle, Manager as _, State, ipc::Channel};

use crate::{
    dialog,
    setting::{self, Watch},
    shell::{self, Shell},
    trouble::{Answer, AppError},
};

/// A deliverable as the window shows it.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[serde(rename = "Deliverable")]
#[cfg_attr(test, derive(specta::Type))]
pub struct DeliverableView {
    /// Of which space.
    pub space_id: SpaceId,
    /// Which; none for the one that the space's template makes.
    pub deliverable_id: Option<DeliverableId>,
    /// Its title.
    pub title: String,
    /// Its template.
    pub template: String,
    /// Its edition.
    pub edition: u32,
    /// Where it stands.
    pub status: String,
    /// Its newest export.
    pub last_export: Option<LastExport>,
    /// Its sections.
    pub outline: Vec<OutlineView>,
    /// What stands in the way of publishing.
    pub obstacles: Vec<ObstacleView>,
    /// The other deliverables of the space.
    pub others: Vec<Other>,
}

/// An export in the register.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct LastExport {
    /// When.
    pub at: String,
    /// Of the bytes, in hexadecimal.
    pub sha256: String,
    /// Where it went: the register does not keep it.
    pub path: Option<String>,
}

/// A section of a deliverable.
#[derive(Debug, Clone, Serialize)]
#[serde(rename = "OutlineEntry")]
#[cfg_attr(test, derive(specta::Type))]
pub struct OutlineView {
    /// Its code.
    pub code: String,
    /// Its title.
    pub title: String,
    /// Where it stands.
    pub state: OutlineState,
    /// What it lacks.
    pub note: String,
    /// The page on which it begins.
    pub page: Option<u32>,
}

/// Where a section stands.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(specta::Type))]
pub enum OutlineState {
    /// It says something, and nothing stands in the way.
    Ready,
    /// It says nothing.
    Empty,
    /// Something stands in the way.
    Attention,
}

/// What stands in the way of publishing.
#[derive(Debug, Clone, Serialize)]
#[serde(rename = "Obstacle")]
#[cfg_attr(test, derive(specta::Type))]
pub struct ObstacleView {
    /// Its stable code.
    pub code: String,
    /// What it is.
    pub text: String,
    /// What it is about.
    pub link: Option<LinkView>,
}

/// A place in the dossier.
#[derive(Debug, Clone, Serialize)]
#[serde(rename = "Link")]
#[cfg_attr(test, derive(specta::Type))]
pub struct LinkView {
    /// What is there.
    pub kind: LinkKind,
    /// Its id.
    pub id: String,
}

/// What an obstacle is about.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(specta::Type))]
pub enum LinkKind {
    /// A statement.
    Statement,
    /// An interview.
    Interview,
    /// An excerpt.
    Excerpt,
}

/// Another deliverable of the space.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct Other {
    /// Which.
    pub id: DeliverableId,
    /// Its title.
    pub title: String,
}

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
        view(&reading, &planned, &rendered).map_err(|e| shell.trouble(&e))
    })
    .await
}

/// The bytes that an export would write.
#[tauri::command]
pub async fn deliverable_preview(
    app: AppHandle,
    space_id: SpaceId,
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

/// Writes a deliverable where the user says; `None` when they change their mind.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn deliverable_export(
    app: AppHandle,
    space_id: SpaceId,
    deliverable_id: Option<DeliverableId>,
    published: bool,
    job: String,
    on_progress: Channel<JobProgress>,
) -> Answer<Option<Exported>> {
    let (words, reading, planned) = {
        let shell = app.state::<Shell>();
        let reading = shell.reading()?;
        let planned = planned(&shell, &reading, space_id, deliverable_id, published)?;
        (shell.words(), reading, planned)
    };
    let Some(path) = dialog::save_pdf(&words, &planned.file_name).await else {
        return Ok(None);
    };
    on_the_side(app, move |app, shell| {
        let watch = Watch::new(shell, job, on_progress, 1);
        let rendered = setting::set(shell, &reading, &planned, &watch)?;
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

/// Writes every deliverable into a folder that the user points at; `None` when they change their mind.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn export_all(
    app: AppHandle,
    published: bool,
    job: String,
    on_progress: Channel<JobProgress>,
) -> Answer<Option<ExportedAll>> {
    let words = app.state::<Shell>().words();
    let Some(folder) = dialog::export_folder(&words).await else {
        return Ok(None);
    };
    on_the_side(app, move |app, shell| {
        let reading = shell.reading()?;
        let all = plan(shell, &reading.snapshot, None, published)?;
        let mut watch = Watch::new(shell, job, on_progress, all.len());
        let mut done = ExportedAll {
            folder: folder.display().to_string(),
            files: Vec::new(),
            left_out: Vec::new(),
        };
        for planned in &all {
            let rendered = setting::set(shell, &reading, planned, &watch)?;
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
    let folder = folder.ok_or_else(|| AppError::own(&shell.words(), "no-folder"))?;
    let browser = if cfg!(target_os = "windows") {
        "explorer"
    } else if cfg!(target_os = "macos") {
        "open"
    } else {
        "xdg-open"
    };
    let started = std::process::Command::new(browser).arg(&folder).spawn();
    started
        .map(drop)
        .map_err(|source| shell.trouble(&Error::io(&folder, source)))
}

/// Runs long work where no other command waits for it.
async fn on_the_side<T: Send + 'static>(
    app: AppHandle,
    work: impl FnOnce(&AppHandle, &Shell) -> Answer<T> + Send + 'static,
) -> Answer<T> {
    let handle = app.clone();
    let done =
        tauri::async_runtime::spawn_blocking(move || work(&handle, &handle.state::<Shell>()));
    match done.await {
        Ok(answer) => answer,
        Err(_) => Err(AppError::own(&app.state::<Shell>().words(), "internal")),
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
        lang: shell.lang,
    };
    deliverable::plan(snapshot, &request).map_err(|error| shell.trouble(&error))
}

fn planned(
    shell: &Shell,
    reading: &Reading,
    space: SpaceId,
    deliverable: Option<DeliverableId>,
    published: bool,
) -> Answer<Planned> {
    let code = reading
        .space(space)
        .map_err(|e| shell.trouble(&e))?
        .code
        .clone();
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

/// Writes the file, then its line in the register; a dossier open for reading keeps none.
fn write(
    app: &AppHandle,
    shell: &Shell,
    path: &Path,
    planned: &Planned,
    rendered: &Arc<Rendered>,
) -> Answer<()> {
    atomic::write(path, &rendered.bytes).map_err(|error| shell.trouble(&error))?;
    if shell.with_vault(|vault| Ok(vault.read_only().is_some()))? {
        return Ok(());
    }
    shell.write(app, |vault| deliverable::register(vault, planned, rendered))?;
    // The register is outside of what undo records, and so of what a write says it changed.
    let register = Changed {
        op: "export".to_owned(),
        tables: BTreeSet::from(["export_record".to_owned()]),
    };
    shell.tell(app, &register);
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

fn view(
    reading: &Reading,
    planned: &Planned,
    rendered: &Rendered,
) -> croisee_core::Result<DeliverableView> {
    let space = reading.space(planned.space)?;
    let all = initiative::deliverables(reading, space);
    let own = all.iter().find(|d| d.id == planned.deliverable);
    let assembled = &rendered.assembled;
    Ok(DeliverableView {
        space_id: planned.space,
        deliverable_id: planned.deliverable,
        title: own.map(|d| d.title.clone()).unwrap_or_default(),
        template: planned.template.name.to_owned(),
        edition: u32::try_from(planned.options.edition).unwrap_or(1),
        status: own.map(|d| d.status.clone()).unwrap_or_default(),
        last_export: initiative::last_export(reading, space, planned.template.name).map(|e| {
            LastExport {
                at: e.at.clone(),
                sha256: e.sha256.clone(),
                path: None,
            }
        }),
        outline: assembled
            .outline
            .iter()
            .map(|entry| outline(reading, entry, rendered))
            .collect(),
        obstacles: assembled
            .obstacles
            .iter()
            .map(|o| ObstacleView {
                code: o.code.to_owned(),
                text: o.text.clone(),
                link: o.link.map(link),
            })
            .collect(),
        others: all
            .iter()
            .filter(|d| d.id != planned.deliverable)
            .filter_map(|d| {
                Some(Other {
                    id: d.id?,
                    title: d.title.clone(),
                })
            })
            .collect(),
    })
}

fn outline(
    reading: &Reading,
    entry: &deliverable::OutlineEntry,
    rendered: &Rendered,
) -> OutlineView {
    let (state, note) = match entry.state {
        EntryState::Ready => (OutlineState::Ready, String::new()),
        EntryState::Empty => (OutlineState::Empty, reading.words.say("outline-empty")),
        EntryState::Attention => {
            let points = [("count", entry.obstacles.into())];
            let note = reading.words.with("outline-attention", &points);
            (OutlineState::Attention, note)
        }
    };
    OutlineView {
        code: entry.code.clone(),
        title: entry.title.clone(),
        state,
        note,
        page: rendered.page_of.get(&entry.block).copied(),
    }
}

fn link(link: Link) -> LinkView {
    let (kind, id) = match link {
        Link::Statement(id) => (LinkKind::Statement, id.to_string()),
        Link::Interview(id) => (LinkKind::Interview, id.to_string()),
        Link::Excerpt(id) => (LinkKind::Excerpt, id.to_string()),
    };
    LinkView { kind, id }
}
