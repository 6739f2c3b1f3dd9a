//! The three ways of sharing the inventory, and what went to whom.

use std::path::{Path, PathBuf};

use croisee_core::{
    Error, atomic,
    dissemination::{
        self, Choice, Licence, Options, Sent, SentRow, SharingMessage, SharingView, Way,
    },
    reading::Reading,
    vault::{DisseminationId, OrganisationId},
};
use croisee_typeset::Fonts;
use serde::Serialize;
use tauri::{AppHandle, Manager as _, State};

use super::{
    Id,
    deliverable::{on_the_side, registered},
};
use crate::{
    dialog, opener,
    shell::{self, Shell},
    surroundings::today,
    trouble::{Answer, AppError},
};

/// What was shared, and where it was written.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(specta::Type))]
pub struct Shared {
    /// The file, or the folder of the files.
    pub path: String,
    /// The names of the files.
    pub files: Vec<String>,
    /// How many entries.
    pub entries: u32,
    /// The digest of what went.
    pub sha256: String,
}

/// What may be shared at a choice, to whom, and what went.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn sharing(app: AppHandle, choice: Choice) -> Answer<SharingView> {
    on_the_side(app, move |_, shell| {
        shell.show(|reading| Ok(dissemination::sharing(reading, &choice)))
    })
    .await
}

/// Writes the open data into a folder of its own where the user says, and registers to whom it goes; `None` when they
/// change their mind.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn sharing_open_data(
    app: AppHandle,
    choice: Choice,
    licence: Licence,
    recipient: String,
) -> Answer<Option<Shared>> {
    let (words, first, options) = asked(&app);
    let Some(within) = dialog::sharing_folder(words, first).await else {
        return Ok(None);
    };
    on_the_side(app, move |app, shell| {
        let folder = within.join(dissemination::open_data_name(options));
        let (written, entries) = shell.as_agreed(|reading| {
            dissemination::open_data(&reading.snapshot, &choice, licence, options)
                .map_err(|error| shell.trouble(&error))
        })?;
        written
            .to_folder(&folder)
            .map_err(|error| shell.trouble(&error))?;
        let sent = Sent {
            way: Way::OpenData,
            date: options.date,
            subject: shell.words().say("share-subject-donnees"),
            recipients: vec![match recipient.trim() {
                "" => shell.words().say("share-public"),
                named => named.to_owned(),
            }],
            means: licence.title().to_owned(),
            choice: chosen(shell, &choice)?,
            entries,
            sha256: written.sha256(),
        };
        let files = written.files().map(|(name, _)| name.to_owned()).collect();
        done(app, shell, &folder, &folder, files, &sent)
    })
    .await
}

/// Writes the kit or the transmission where the user says, and registers to whom it goes; `None` when they change their mind.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn sharing_pages(
    app: AppHandle,
    way: Way,
    choice: Choice,
    organisation_ids: Vec<OrganisationId>,
    others: Vec<String>,
) -> Answer<Option<Shared>> {
    let (words, first, options) = asked(&app);
    let name = dissemination::pages_name(way, &choice, options)
        .map_err(|error| app.state::<Shell>().trouble(&error))?;
    let Some(path) = dialog::save_pdf(words, &name, first).await else {
        return Ok(None);
    };
    on_the_side(app, move |app, shell| {
        let fonts = Fonts::bundled().map_err(|error| shell.trouble(&error.into()))?;
        let made = shell.as_agreed(|reading| {
            dissemination::pages(&reading.snapshot, way, &choice, options, fonts, &mut |_| {
                std::ops::ControlFlow::Continue(())
            })
            .map_err(|error| shell.trouble(&error))
        })?;
        let mut recipients = shell.show(|reading| Ok(names(reading, &organisation_ids)))?;
        recipients.extend(others.into_iter().filter(|name| !name.trim().is_empty()));
        // Checked before anything is written: what goes to nobody is not shared.
        if recipients.is_empty() {
            return Err(shell.trouble(&Error::Missing { field: "recipient" }));
        }
        atomic::write(&path, &made.bytes).map_err(|error| shell.trouble(&error))?;
        let words = shell.words();
        let sent = Sent {
            way,
            date: options.date,
            subject: words.say(&format!("share-subject-{}", way.word())),
            recipients,
            means: words.with("share-means-pdf", &[("pages", made.pages.into())]),
            choice: chosen(shell, &choice)?,
            entries: made.entries,
            sha256: made.sha256,
        };
        let file = path.file_name().unwrap_or_default();
        let files = vec![file.to_string_lossy().into_owned()];
        let folder = path.parent().unwrap_or(&path);
        done(app, shell, &path, folder, files, &sent)
    })
    .await
}

/// The message to those who receive it, to be read and copied.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn sharing_message(
    shell: State<'_, Shell>,
    way: Way,
    organisation_ids: Vec<OrganisationId>,
) -> Answer<SharingMessage> {
    shell.show(|reading| {
        Ok(dissemination::sharing_message(
            reading,
            way,
            &organisation_ids,
            today(),
        ))
    })
}

/// Opens that message in the user's own mail program.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn sharing_mail(
    shell: State<'_, Shell>,
    way: Way,
    organisation_ids: Vec<OrganisationId>,
) -> Answer<()> {
    let address = shell.show(|reading| {
        let message = dissemination::sharing_message(reading, way, &organisation_ids, today());
        dissemination::sharing_mail(&message)
    })?;
    opener::write_mail(&address).map_err(|_| AppError::own(shell.words(), "no-mail"))
}

/// Notes by hand what went out in another way.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn sharing_note(app: AppHandle, shell: State<'_, Shell>, row: SentRow) -> Answer<Id> {
    shell
        .write(&app, |vault| vault.sharing_note(&row))
        .map(Id::of)
}

/// Takes out a line noted by hand.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn sharing_note_delete(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: DisseminationId,
) -> Answer<()> {
    shell.write(&app, |vault| vault.sharing_note_delete(id))
}

fn asked(
    app: &AppHandle,
) -> (
    &'static croisee_core::reading::Words,
    Option<PathBuf>,
    Options,
) {
    let shell = app.state::<Shell>();
    let options = Options {
        date: today(),
        lang: shell.lang(),
    };
    (shell.words(), shell.folder(), options)
}

fn names(reading: &Reading, ids: &[OrganisationId]) -> Vec<String> {
    let found = ids.iter().filter_map(|id| reading.organisation(*id));
    found.map(|o| o.name.clone()).collect()
}

/// What was chosen, in words; empty for all.
fn chosen(shell: &Shell, choice: &Choice) -> Answer<String> {
    shell.show(|reading| Ok(dissemination::choice_in_words(reading, choice)))
}

/// Registers what was written; a dossier open for reading keeps no register.
fn done(
    app: &AppHandle,
    shell: &Shell,
    path: &Path,
    folder: &Path,
    files: Vec<String>,
    sent: &Sent,
) -> Answer<Option<Shared>> {
    *shell::lock(&shell.last_folder) = Some(folder.to_owned());
    registered(app, shell, |vault| vault.sharing_register(sent))?;
    Ok(Some(Shared {
        path: path.display().to_string(),
        files,
        entries: croisee_core::reading::count(sent.entries),
        sha256: sent.sha256.clone(),
    }))
}
