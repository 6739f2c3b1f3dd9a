//! The review of a deliverable, its status, the register of what went out, and what a withdrawal changes.

use croisee_core::{
    review::{
        self, DeliverableStatus, ExportView, ExportedQuote, Outcome, RemarkInput, RemarkView,
        Withdrawal,
    },
    vault::{DeliverableId, ExportId, PersonId, ReviewId, SpaceId},
};
use tauri::{AppHandle, State};

use crate::{commands::Id, shell::Shell, trouble::Answer};

/// The remarks on a deliverable.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn remarks(
    shell: State<'_, Shell>,
    space_id: SpaceId,
    deliverable_id: Option<DeliverableId>,
) -> Answer<Vec<RemarkView>> {
    shell.show(|reading| Ok(review::remarks(reading, space_id, deliverable_id)))
}

/// Notes a remark, or writes its changes.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn remark_save(app: AppHandle, shell: State<'_, Shell>, r: RemarkInput) -> Answer<Id> {
    shell
        .write(&app, |vault| vault.remark_save(&r, shell.lang()))
        .map(Id::of)
}

/// Answers a remark, or opens it again where there is no outcome.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn remark_answer(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: ReviewId,
    outcome: Option<Outcome>,
    reply: String,
) -> Answer<()> {
    shell.write(&app, |vault| vault.remark_answer(id, outcome, &reply))
}

/// Takes out a remark.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn remark_delete(app: AppHandle, shell: State<'_, Shell>, id: ReviewId) -> Answer<()> {
    shell.write(&app, |vault| vault.remark_delete(id))
}

/// Says where a deliverable stands.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn deliverable_status(
    app: AppHandle,
    shell: State<'_, Shell>,
    space_id: SpaceId,
    deliverable_id: Option<DeliverableId>,
    status: DeliverableStatus,
) -> Answer<()> {
    shell.write(&app, |vault| {
        vault.deliverable_status(space_id, deliverable_id, status, shell.lang())
    })
}

/// The exports of a deliverable in the register.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn exports(
    shell: State<'_, Shell>,
    space_id: SpaceId,
    deliverable_id: Option<DeliverableId>,
) -> Answer<Vec<ExportView>> {
    shell.show(|reading| review::exports(reading, space_id, deliverable_id))
}

/// What an export shows of whom.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn exported_quotes(shell: State<'_, Shell>, id: ExportId) -> Answer<Vec<ExportedQuote>> {
    shell.show(|reading| review::exported_quotes(reading, id))
}

/// What the withdrawal of a person's consent changes, or changed.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn withdrawal(shell: State<'_, Shell>, person_id: PersonId) -> Answer<Withdrawal> {
    shell.show(|reading| review::withdrawal(reading, person_id))
}
