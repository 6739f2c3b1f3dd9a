//! In the room: what the wall shows, what the facilitator has beside it, reactions, and the 16:9 pages.

use std::{ops::ControlFlow, path::Path};

use croisee_core::{
    atomic,
    room::{self, ReactionInput, RoomPanel, RoomView},
    synthesis::Verdict,
    vault::{MeetingId, SpaceId, StatementId},
};
use croisee_typeset::Fonts;
use tauri::{AppHandle, Manager as _, State};

use super::{
    Id,
    deliverable::{Exported, on_the_side, registered},
};
use crate::{
    dialog,
    shell::{self, Shell},
    surroundings::today,
    trouble::Answer,
};

/// What the room sees of a space, with what was said in one meeting.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn room(
    shell: State<'_, Shell>,
    space_id: SpaceId,
    meeting_id: Option<MeetingId>,
) -> Answer<RoomView> {
    shell.show(|reading| room::room(&reading.snapshot, space_id, meeting_id, reading.words.lang))
}

/// Who may react in the room, and who did.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn room_panel(
    shell: State<'_, Shell>,
    space_id: SpaceId,
    meeting_id: Option<MeetingId>,
) -> Answer<RoomPanel> {
    shell.show(|reading| room::room_panel(reading, space_id, meeting_id))
}

/// Notes a reaction.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn room_react(app: AppHandle, shell: State<'_, Shell>, r: ReactionInput) -> Answer<Id> {
    let words = shell.words();
    shell
        .write(&app, |vault| vault.room_react(&r, words))
        .map(Id::of)
}

/// Writes the 16:9 pages of a space where the user says, with the words quoted or the claims alone; `None` when they change their mind.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn room_export(
    app: AppHandle,
    space_id: SpaceId,
    voices: bool,
) -> Answer<Option<Exported>> {
    let (words, folder, planned) = {
        let shell = app.state::<Shell>();
        let reading = shell.reading()?;
        let lang = reading.words.lang;
        let planned = room::planned(&reading.snapshot, space_id, today(), lang, voices)
            .map_err(|error| shell.trouble(&error))?;
        (shell.words(), shell.folder(), planned)
    };
    let Some(path) = dialog::save_pdf(words, &planned.file_name, folder).await else {
        return Ok(None);
    };
    on_the_side(app, move |app, shell| {
        let fonts = Fonts::bundled().map_err(|error| shell.trouble(&error.into()))?;
        let rendered = shell.as_agreed(|reading| {
            room::render(&reading.snapshot, &planned, fonts, &mut |_| {
                ControlFlow::Continue(())
            })
            .map_err(|error| shell.trouble(&error))
        })?;
        atomic::write(&path, &rendered.bytes).map_err(|error| shell.trouble(&error))?;
        *shell::lock(&shell.last_folder) = path.parent().map(Path::to_owned);
        registered(app, shell, |vault| {
            room::register(vault, &planned, &rendered)
        })?;
        Ok(Some(Exported {
            path: path.display().to_string(),
            sha256: rendered.sha256,
            pages: rendered.pages,
        }))
    })
    .await
}

/// Says what the interviews made of an intuition and why, or takes that back.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn statement_verdict(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: StatementId,
    verdict: Option<Verdict>,
    reason: String,
) -> Answer<()> {
    shell.write(&app, |vault| vault.statement_verdict(id, verdict, &reason))
}
