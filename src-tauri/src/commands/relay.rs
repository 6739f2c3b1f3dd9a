//! Who takes deliverables further, the démarche in time, and the programme of actions.

use croisee_core::{
    chronology::{self, Chronology},
    programme::{self, MeasureInput, MeasureRow},
    relay::{self, RelayInput, RelaysOf},
    vault::{MeasureId, RelayId},
};
use tauri::{AppHandle, State};

use super::Id;
use crate::{shell::Shell, trouble::Answer};

/// Every deliverable with its relays.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn relays(shell: State<'_, Shell>) -> Answer<Vec<RelaysOf>> {
    shell.show(|reading| Ok(relay::relays(reading)))
}

/// Notes a relay, or writes its changes.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn relay_save(app: AppHandle, shell: State<'_, Shell>, r: RelayInput) -> Answer<Id> {
    shell.write(&app, |vault| vault.relay_save(&r)).map(Id::of)
}

/// Takes out a relay.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn relay_delete(app: AppHandle, shell: State<'_, Shell>, id: RelayId) -> Answer<()> {
    shell.write(&app, |vault| vault.relay_delete(id))
}

/// The démarche in time.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn chronology(shell: State<'_, Shell>) -> Answer<Chronology> {
    shell.show(|reading| Ok(chronology::chronology(reading)))
}

/// The measures, by number.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn measures(shell: State<'_, Shell>) -> Answer<Vec<MeasureRow>> {
    shell.show(|reading| Ok(programme::measures(reading)))
}

/// Notes a measure, or writes its changes.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn measure_save(app: AppHandle, shell: State<'_, Shell>, m: MeasureInput) -> Answer<Id> {
    shell
        .write(&app, |vault| vault.measure_save(&m))
        .map(Id::of)
}

/// Takes out a measure.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn measure_delete(app: AppHandle, shell: State<'_, Shell>, id: MeasureId) -> Answer<()> {
    shell.write(&app, |vault| vault.measure_delete(id))
}
