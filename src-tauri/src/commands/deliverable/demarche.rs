//! The document of the whole démarche: its sections and what it lacks. Its pages and its export are those of any deliverable.

use croisee_core::{reading::Reading, vault::SpaceId};
use serde::Serialize;
use tauri::AppHandle;

use super::{
    on_the_side, planned,
    view::{self, LastExport, ObstacleView, OutlineView},
};
use crate::{
    setting::{self, Watch},
    shell::Shell,
    trouble::Answer,
};

/// The document of the whole démarche, as the window shows it.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[serde(rename = "Capitalisation")]
#[cfg_attr(test, derive(specta::Type))]
pub struct CapitalisationView {
    /// What such a document is called.
    pub title: String,
    /// Its newest export.
    pub last_export: Option<LastExport>,
    /// Its sections.
    pub outline: Vec<OutlineView>,
    /// What stands in the way of publishing.
    pub obstacles: Vec<ObstacleView>,
}

/// What the démarche leaves, as a document, and what it lacks.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn capitalisation(app: AppHandle) -> Answer<CapitalisationView> {
    on_the_side(app, |_, shell: &Shell| {
        let reading = shell.reading()?;
        let planned = planned(shell, &reading, None::<SpaceId>, None, false)?;
        let rendered = setting::set(shell, &reading, &planned, &Watch::silent())?;
        let assembled = &rendered.assembled;
        let outline = assembled.outline.iter();
        Ok(CapitalisationView {
            title: planned.template.title.in_lang(shell.lang()).to_owned(),
            last_export: last_export(&reading, &planned.template.name),
            outline: outline
                .map(|entry| view::outline(&reading, entry, &rendered))
                .collect(),
            obstacles: view::obstacles(&reading, &assembled.obstacles),
        })
    })
    .await
}

/// The newest line of the register for a document of the whole démarche of this template.
fn last_export(reading: &Reading, template: &str) -> Option<LastExport> {
    let what = format!("livrable {template}");
    let own = reading.exports.iter();
    let own = own.filter(|e| e.space.is_empty() && e.what.starts_with(&what));
    own.max_by(|a, b| a.at.cmp(&b.at)).map(|e| LastExport {
        at: e.at.clone(),
        sha256: e.sha256.clone(),
        path: None,
    })
}
