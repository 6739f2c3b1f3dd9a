//! The shared framework: its nodes, what is done to them, and its versions.

use croisee_core::{
    framework::{
        self, ComparedVersions, FiledUnder, Framework, FrameworkVersionView, NodeInput,
        SplitChoices, SplitInput,
    },
    vault::{FrameworkChangeId, FrameworkVersionId, NodeId},
};
use tauri::{AppHandle, State};

use super::Id;
use crate::{shell::Shell, trouble::Answer};

/// Every node, and what is filed under it.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn framework(shell: State<'_, Shell>) -> Answer<Framework> {
    shell.show(|reading| Ok(framework::framework(reading)))
}

/// What is filed under a node, thing by thing.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn framework_filed(shell: State<'_, Shell>, id: NodeId) -> Answer<FiledUnder> {
    shell.show(|reading| framework::filed(reading, id))
}

/// Adds a node, or writes what one is called and means.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn framework_save(app: AppHandle, shell: State<'_, Shell>, node: NodeInput) -> Answer<Id> {
    shell
        .write(&app, |vault| vault.framework_save(&node))
        .map(Id::of)
}

/// Makes a node part of another, or of none.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn framework_move(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: NodeId,
    parent_id: Option<NodeId>,
    reason: String,
) -> Answer<()> {
    shell.write(&app, |vault| vault.framework_move(id, parent_id, &reason))
}

/// Makes one of two nodes.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn framework_merge(
    app: AppHandle,
    shell: State<'_, Shell>,
    keep: NodeId,
    gone: NodeId,
    reason: String,
) -> Answer<()> {
    shell.write(&app, |vault| vault.framework_merge(keep, gone, &reason))
}

/// Takes a node out of use; what is filed under it goes to another.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn framework_retire(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: NodeId,
    to: Option<NodeId>,
    reason: String,
) -> Answer<()> {
    shell.write(&app, |vault| vault.framework_retire(id, to, &reason))
}

/// Makes several of one node.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn framework_split(
    app: AppHandle,
    shell: State<'_, Shell>,
    split: SplitInput,
) -> Answer<Vec<NodeId>> {
    shell.write(&app, |vault| vault.framework_split(&split))
}

/// Gives more of what waits under a node that was split.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn framework_assign(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: NodeId,
    choices: SplitChoices,
) -> Answer<()> {
    shell.write(&app, |vault| vault.framework_assign(id, &choices))
}

/// The versions, the newest first, and what led to each.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn framework_versions(shell: State<'_, Shell>) -> Answer<Vec<FrameworkVersionView>> {
    shell.show(|reading| Ok(framework::versions(reading)))
}

/// Two versions side by side; the framework as it is where one is not named.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn framework_compare(
    shell: State<'_, Shell>,
    one: Option<FrameworkVersionId>,
    other: Option<FrameworkVersionId>,
) -> Answer<ComparedVersions> {
    shell.show(|reading| framework::compare(reading, one, other))
}

/// Keeps the framework as it is under a name.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn framework_keep(
    app: AppHandle,
    shell: State<'_, Shell>,
    name: String,
    date: Option<String>,
    reason: String,
) -> Answer<Id> {
    shell
        .write(&app, |vault| {
            vault.framework_keep(&name, date.as_deref(), &reason)
        })
        .map(Id::of)
}

/// Says otherwise what a version is called, from when it was in force, and why it was made.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn framework_version_edit(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: FrameworkVersionId,
    name: String,
    date: Option<String>,
    reason: String,
) -> Answer<()> {
    shell.write(&app, |vault| {
        vault.framework_version_edit(id, &name, date.as_deref(), &reason)
    })
}

/// Says why something was changed.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn framework_reason(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: FrameworkChangeId,
    reason: String,
) -> Answer<()> {
    shell.write(&app, |vault| vault.framework_reason(id, &reason))
}
