//! What is written in the sections of a deliverable: prose, grids and figures.

use croisee_core::{
    grid::{GridInput, SeriesInput},
    prose::{self, Cite, SectionContent, TextSaved},
    vault::{DeliverableId, GridId, SpaceId},
};
use serde::Serialize;
use tauri::{AppHandle, State};

use crate::{shell::Shell, trouble::Answer};

/// A grid that was saved.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(specta::Type))]
pub struct GridSaved {
    /// Which.
    pub id: GridId,
    /// Its revision.
    pub revision: String,
    /// When it was saved, in RFC 3339.
    pub saved_at: String,
}

/// What is written in a section of a deliverable.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn section_content(
    shell: State<'_, Shell>,
    space_id: SpaceId,
    deliverable_id: Option<DeliverableId>,
    section: String,
) -> Answer<SectionContent> {
    shell.show(|reading| prose::section(reading, space_id, deliverable_id, &section))
}

/// The statements that the prose of a deliverable may cite, in its order.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn cites(
    shell: State<'_, Shell>,
    space_id: SpaceId,
    deliverable_id: Option<DeliverableId>,
) -> Answer<Vec<Cite>> {
    shell.show(|reading| prose::cites(reading, space_id, deliverable_id))
}

/// Writes the prose of a section as it was edited from a revision.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn prose_save(
    app: AppHandle,
    shell: State<'_, Shell>,
    space_id: Option<SpaceId>,
    section: String,
    text: String,
    base_revision: String,
) -> Answer<TextSaved> {
    shell.write(&app, |vault| {
        vault.prose_save(space_id, &section, &text, &base_revision)
    })
}

/// Adds a grid, or writes its changes.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn grid_save(app: AppHandle, shell: State<'_, Shell>, g: GridInput) -> Answer<GridSaved> {
    let (id, saved) = shell.write(&app, |vault| vault.grid_save(&g))?;
    Ok(GridSaved {
        id,
        revision: saved.revision,
        saved_at: saved.saved_at,
    })
}

/// Takes out a grid.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn grid_delete(app: AppHandle, shell: State<'_, Shell>, id: GridId) -> Answer<()> {
    shell.write(&app, |vault| vault.grid_delete(id))
}

/// Writes the numbers of a series.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn series_save(app: AppHandle, shell: State<'_, Shell>, s: SeriesInput) -> Answer<TextSaved> {
    shell.write(&app, |vault| vault.series_save(&s))
}
