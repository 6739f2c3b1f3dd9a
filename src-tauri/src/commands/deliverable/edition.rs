//! The edition of a deliverable that is under way: what changed since the one that went out, and what it says of it.

use croisee_core::{
    deliverable::{self, EditionView},
    vault::{DeliverableId, SpaceId},
};
use tauri::{AppHandle, State};

use super::on_the_side;
use crate::{shell::Shell, trouble::Answer};

/// The edition under way, and what changed since the one before went out.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn edition(
    app: AppHandle,
    space_id: SpaceId,
    deliverable_id: Option<DeliverableId>,
) -> Answer<EditionView> {
    on_the_side(app, move |_, shell| {
        let reading = shell.reading()?;
        deliverable::edition(&reading, space_id, deliverable_id)
            .map_err(|error| shell.trouble(&error))
    })
    .await
}

/// Writes what an edition says of itself, and whether the document says it.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn edition_note_save(
    app: AppHandle,
    shell: State<'_, Shell>,
    space_id: SpaceId,
    deliverable_id: Option<DeliverableId>,
    text: String,
    shown: bool,
) -> Answer<()> {
    let lang = shell.lang();
    shell.write(&app, |vault| {
        vault.edition_note_save(space_id, deliverable_id, &text, shown, lang)
    })
}

/// Goes on to the next edition of a deliverable.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn edition_next(
    app: AppHandle,
    shell: State<'_, Shell>,
    space_id: SpaceId,
    deliverable_id: Option<DeliverableId>,
) -> Answer<()> {
    let lang = shell.lang();
    shell.write(&app, |vault| {
        vault.edition_next(space_id, deliverable_id, lang)
    })
}
