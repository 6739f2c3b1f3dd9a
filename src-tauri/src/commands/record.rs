//! The record, the summary and the notice of an interview: their pages, their export, and how each stands beside the dossier.

use std::{path::Path, sync::Arc};

use chrono::{DateTime, Local, NaiveDate};
use croisee_core::{
    atomic,
    interview::Sent,
    reading::Reading,
    record::{self, Options, Planned, RecordKind, Rendered, Source, WithheldKind},
    vault::InterviewId,
};
use croisee_typeset::Fonts;
use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Manager as _, ipc::Response};

use super::deliverable::{Exported, on_the_side, registered};
use crate::{
    dialog,
    shell::{self, Shell},
    surroundings::today,
    trouble::Answer,
};

/// What a record says of its own sending, as the screen has it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(specta::Type))]
pub struct RecordForm {
    /// The day it goes; none where nothing is said of a sending that is not noted.
    pub sent_on: Option<String>,
    /// The announced date of tacit agreement.
    pub tacit_on: Option<String>,
    /// It is a draft, and says so on each page.
    pub draft: bool,
}

/// How a document stands beside the dossier.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(specta::Type))]
pub struct RecordStanding {
    /// The PDF that was written last.
    pub last: Option<LastRecord>,
    /// What it keeps back.
    pub withheld: Vec<WithheldView>,
    /// How many key quotes were chosen.
    pub quotes_chosen: u32,
    /// How many of them may be shown.
    pub quotes_shown: u32,
}

/// The PDF of a document that was written last.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct LastRecord {
    /// When.
    pub at: String,
    /// It was a draft…
    pub draft: bool,
    /// …and the record was sent, or agreed to, since.
    pub overtaken: bool,
    /// It no longer says what the document would now say.
    pub stale: bool,
}

/// A line that a document keeps back, wholly or a name of it.
#[derive(Debug, Clone, Serialize)]
#[serde(rename = "Withheld")]
#[cfg_attr(test, derive(specta::Type))]
pub struct WithheldView {
    /// What it is: `to_verify`, `reminder`, `followup`, `entry` or `place`.
    pub kind: &'static str,
    /// Its words, as the dossier has them.
    pub words: String,
    /// Whose names are kept back; none where the line is kept back whole.
    pub names: Vec<String>,
}

/// The bytes that an export would write.
#[tauri::command]
pub async fn record_pages(
    app: AppHandle,
    kind: RecordKind,
    interview_id: Option<InterviewId>,
    form: RecordForm,
) -> Answer<Response> {
    on_the_side(app, move |_, shell| {
        let reading = shell.reading()?;
        let planned = planned(shell, &reading, kind, interview_id, &form)?;
        Ok(Response::new(set(shell, &reading, &planned)?.bytes))
    })
    .await
}

/// Writes it where the user says; `None` when they change their mind.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn record_export(
    app: AppHandle,
    kind: RecordKind,
    interview_id: Option<InterviewId>,
    form: RecordForm,
) -> Answer<Option<Exported>> {
    let (reading, planned) = {
        let shell = app.state::<Shell>();
        let reading = shell.reading()?;
        let planned = planned(&shell, &reading, kind, interview_id, &form)?;
        (reading, planned)
    };
    write(app, reading, planned, |_, _| Ok(())).await
}

/// Writes the record that announces its own sending where the user says, and notes that sending; neither when they change
/// their mind.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn record_send(
    app: AppHandle,
    id: InterviewId,
    on: String,
    tacit_on: Option<String>,
) -> Answer<Option<Exported>> {
    let (reading, planned) = {
        let shell = app.state::<Shell>();
        let reading = shell.reading()?;
        let sent = Sent::typed(&on, tacit_on.as_deref()).map_err(|e| shell.trouble(&e))?;
        let options = Options {
            sent: Some(sent),
            ..Options::plain(today(), shell.lang())
        };
        let planned = record::sending(&reading.snapshot, id, options);
        (reading, planned.map_err(|error| shell.trouble(&error))?)
    };
    write(app, reading, planned, move |app, shell| {
        shell.write(app, |vault| vault.record_sent(id, &on, tacit_on.as_deref()))
    })
    .await
}

/// How a document stands beside the dossier: whether the PDF written last still says the same, what is kept back and why.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn record_standing(
    app: AppHandle,
    kind: RecordKind,
    interview_id: Option<InterviewId>,
    form: RecordForm,
) -> Answer<RecordStanding> {
    on_the_side(app, move |_, shell| {
        let reading = shell.reading()?;
        let planned = planned(shell, &reading, kind, interview_id, &form)?;
        let standing = record::standing(Source::of(&reading), &planned, &reading.exports)
            .map_err(|error| shell.trouble(&error))?;
        let last = standing.last.as_ref().map(|last| {
            let fonts = Fonts::bundled().map_err(|error| shell.trouble(&error.into()))?;
            let stale = last.is_stale(Source::of(&reading), &planned, day_of(&last.at), fonts);
            Ok(LastRecord {
                at: last.at.clone(),
                draft: last.draft,
                overtaken: last.overtaken,
                stale: stale.map_err(|error| shell.trouble(&error))?,
            })
        });
        Ok(RecordStanding {
            last: last.transpose()?,
            withheld: standing.withheld.into_iter().map(view).collect(),
            quotes_chosen: croisee_core::reading::count(standing.quotes.chosen),
            quotes_shown: croisee_core::reading::count(standing.quotes.shown),
        })
    })
    .await
}

/// Asks where to write a document, writes it, does what comes `after`, and registers it.
async fn write(
    app: AppHandle,
    reading: Arc<Reading>,
    planned: Planned,
    after: impl FnOnce(&AppHandle, &Shell) -> Answer<()> + Send + 'static,
) -> Answer<Option<Exported>> {
    let (words, folder) = {
        let shell = app.state::<Shell>();
        (shell.words(), shell.folder())
    };
    let name = record::proposed_name(Source::of(&reading), &planned);
    let Some(path) = dialog::save_pdf(words, &name, folder).await else {
        return Ok(None);
    };
    on_the_side(app, move |app, shell| {
        let rendered = shell.as_agreed(|reading| set(shell, reading, &planned))?;
        atomic::write(&path, &rendered.bytes).map_err(|error| shell.trouble(&error))?;
        *shell::lock(&shell.last_folder) = path.parent().map(Path::to_owned);
        after(app, shell)?;
        registered(app, shell, |vault| {
            record::register(vault, &planned, &rendered)
        })?;
        Ok(Some(Exported {
            path: path.display().to_string(),
            sha256: rendered.sha256,
            pages: rendered.pages,
        }))
    })
    .await
}

fn planned(
    shell: &Shell,
    reading: &Reading,
    kind: RecordKind,
    interview: Option<InterviewId>,
    form: &RecordForm,
) -> Answer<Planned> {
    let sent = form.sent_on.as_deref();
    let sent = sent.map(|on| Sent::typed(on, form.tacit_on.as_deref()));
    let sent = sent.transpose().map_err(|error| shell.trouble(&error))?;
    let options = Options {
        sent: sent.filter(|_| kind == RecordKind::Account),
        draft: form.draft && kind == RecordKind::Account,
        ..Options::plain(today(), shell.lang())
    };
    record::planned(&reading.snapshot, kind, interview, options)
        .map_err(|error| shell.trouble(&error))
}

fn set(shell: &Shell, reading: &Arc<Reading>, planned: &Planned) -> Answer<Rendered> {
    let fonts = Fonts::bundled().map_err(|error| shell.trouble(&error.into()))?;
    record::render(Source::of(reading), planned, fonts, &mut |_| {
        std::ops::ControlFlow::Continue(())
    })
    .map_err(|error| shell.trouble(&error))
}

/// The day that it was here at a moment of the register.
fn day_of(at: &str) -> NaiveDate {
    DateTime::parse_from_rfc3339(at).map_or_else(
        |_| today(),
        |moment| moment.with_timezone(&Local).date_naive(),
    )
}

fn view(withheld: record::Withheld) -> WithheldView {
    WithheldView {
        kind: match withheld.kind {
            WithheldKind::ToVerify => "to_verify",
            WithheldKind::Reminder => "reminder",
            WithheldKind::Followup => "followup",
            WithheldKind::Entry => "entry",
            WithheldKind::Place => "place",
        },
        words: withheld.words,
        names: withheld.names,
    }
}
