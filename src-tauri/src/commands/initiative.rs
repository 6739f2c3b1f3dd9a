//! The démarche at a glance, and what it is made of.

use croisee_core::{
    deliverable::Templates,
    framework::{self, Theme},
    initiative::{self, Overview},
    vault::NodeId,
};
use tauri::{AppHandle, State};

use super::Id;
use crate::{shell::Shell, trouble::Answer};

/// The démarche at a glance.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn overview(shell: State<'_, Shell>) -> Answer<Overview> {
    shell.show(|reading| Ok(initiative::overview(reading)))
}

/// Adds a world.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn sphere_add(
    app: AppHandle,
    shell: State<'_, Shell>,
    name: String,
    singular: String,
) -> Answer<Id> {
    shell
        .write(&app, |vault| vault.sphere_add(&name, &singular))
        .map(Id::of)
}

/// Adds a dialogue space.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn space_add(
    app: AppHandle,
    shell: State<'_, Shell>,
    title: String,
    question: String,
    template: String,
) -> Answer<Id> {
    let added = shell.write(&app, |vault| {
        Templates::read(vault.conn())?.named(&template)?;
        vault.space_add(&title, &question, &template)
    });
    added.map(Id::of)
}

/// Adds a theme to the shared framework.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn theme_add(
    app: AppHandle,
    shell: State<'_, Shell>,
    name: String,
    parent_id: Option<NodeId>,
) -> Answer<Theme> {
    let id = shell.write(&app, |vault| vault.theme_add(&name, parent_id))?;
    shell.show(|reading| {
        let node = reading.node(id);
        let gone = croisee_core::Error::Gone {
            what: "framework_node",
        };
        Ok(framework::theme(reading, node.ok_or(gone)?))
    })
}
