//! The templates of deliverables: the program's and the dossier's own, which are copied, adapted and handed on.

use croisee_core::{
    atomic,
    deliverable::{self, Both, TemplateFile, TemplateInput, TemplateSettingsView},
    exchange,
};
use tauri::{AppHandle, Manager as _, State};

use super::on_the_side;
use crate::{
    dialog,
    shell::{self, Shell},
    trouble::Answer,
};

/// The templates, and what their sections may hold.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn template_settings(shell: State<'_, Shell>) -> Answer<TemplateSettingsView> {
    Ok(deliverable::template_settings(&*shell.reading()?))
}

/// Copies a template to be adapted, under this name or one after its title where empty: its name.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn template_copy(
    app: AppHandle,
    shell: State<'_, Shell>,
    from: String,
    name: String,
    title: Both,
) -> Answer<String> {
    shell.write(&app, |vault| vault.template_copy(&from, &name, &title))
}

/// Writes how a template of the dossier's own is adapted.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn template_save(
    app: AppHandle,
    shell: State<'_, Shell>,
    template: TemplateInput,
) -> Answer<()> {
    shell.write(&app, |vault| vault.template_save(&template))
}

/// Takes out a template of the dossier's own that nothing uses.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn template_remove(app: AppHandle, shell: State<'_, Shell>, name: String) -> Answer<()> {
    shell.write(&app, |vault| vault.template_remove(&name))
}

/// Writes a template where the user says, to be handed on: where it went; `None` when they change their mind.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn template_give(app: AppHandle, name: String) -> Answer<Option<String>> {
    let (words, folder, text) = {
        let shell = app.state::<Shell>();
        let text = shell.with_vault(|vault| vault.template_file(&name))?;
        (shell.words(), shell.folder(), text)
    };
    let name = dialog::file_name(&name, "modele");
    let Some(path) = dialog::save_template(words, &name, folder).await else {
        return Ok(None);
    };
    on_the_side(app, move |app, shell| {
        atomic::write(&path, text.as_bytes()).map_err(|error| shell.trouble(&error))?;
        shell.register(app, "template", &exchange::sha256_of(text.as_bytes()))?;
        *shell::lock(&shell.last_folder) = path.parent().map(ToOwned::to_owned);
        Ok(Some(path.display().to_string()))
    })
    .await
}

/// Takes in a template that the user points at, under the name of its file: its name; `None` when they change their mind.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn template_take(app: AppHandle) -> Answer<Option<String>> {
    let words = app.state::<Shell>().words();
    let Some(path) = dialog::open_template(words).await else {
        return Ok(None);
    };
    on_the_side(app, move |app, shell| {
        let file = TemplateFile::open(&path).map_err(|error| shell.trouble(&error))?;
        shell.write(app, |vault| vault.template_take(&file.name, &file.text))?;
        Ok(Some(file.name))
    })
    .await
}
