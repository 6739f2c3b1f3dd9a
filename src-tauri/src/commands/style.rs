//! The style of the pages: what is chosen, the logos, and the file by which it is handed on.

use std::{io, path::Path};

use croisee_core::{
    Error, atomic, exchange,
    style::{self, StyleFile, StyleInput, StyleView},
    vault::{LogoId, SpaceId, read_within},
};
use croisee_typeset::pictures::HEAVIEST_MB;
use tauri::{AppHandle, Manager as _, State};

use super::{Id, deliverable::on_the_side};
use crate::{
    dialog,
    shell::{self, Shell},
    trouble::Answer,
};

/// The style of the dossier's pages.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn style(shell: State<'_, Shell>) -> Answer<StyleView> {
    shell.with_vault(style::style_view)
}

/// Writes what all pages share.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn style_set(app: AppHandle, shell: State<'_, Shell>, input: StyleInput) -> Answer<()> {
    shell.write(&app, |vault| vault.style_set(&input))
}

/// Gives a space a colour of its own; without one, takes it back.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn space_colour(
    app: AppHandle,
    shell: State<'_, Shell>,
    space_id: SpaceId,
    colour: Option<String>,
) -> Answer<()> {
    shell.write(&app, |vault| {
        vault.space_colour(space_id, colour.as_deref())
    })
}

/// Adds a logo that the user points at, with what it says to those who do not see it; `None` when they change their mind.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn logo_add(app: AppHandle, alt: String) -> Answer<Option<Id>> {
    let words = app.state::<Shell>().words();
    let Some(path) = dialog::open_picture(words).await else {
        return Ok(None);
    };
    on_the_side(app, move |app, shell| {
        let (name, bytes) = bounded(shell, &path, HEAVIEST_MB)?;
        let alt = match alt.trim() {
            "" => path
                .file_stem()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned(),
            some => some.to_owned(),
        };
        let added = shell.write(app, |vault| vault.logo_add(&name, &alt, &bytes))?;
        Ok(Some(Id::of(added)))
    })
    .await
}

/// Rewords what a logo says to those who do not see it.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn logo_alt(app: AppHandle, shell: State<'_, Shell>, id: LogoId, alt: String) -> Answer<()> {
    shell.write(&app, |vault| vault.logo_alt(id, &alt))
}

/// Moves a logo to another place among them, counted from nought.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn logo_move(app: AppHandle, shell: State<'_, Shell>, id: LogoId, to: u32) -> Answer<()> {
    shell.write(&app, |vault| vault.logo_move(id, to as usize))
}

/// Takes a logo off.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn logo_remove(app: AppHandle, shell: State<'_, Shell>, id: LogoId) -> Answer<()> {
    shell.write(&app, |vault| vault.logo_remove(id))
}

/// Writes the style where the user says, to be handed on: where it went; `None` when they change their mind.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn style_give(app: AppHandle) -> Answer<Option<String>> {
    let (words, folder, file) = {
        let shell = app.state::<Shell>();
        let file = shell.with_vault(|vault| vault.style_file()?.to_zip())?;
        (shell.words(), shell.folder(), file)
    };
    let Some(path) = dialog::save_style(words, folder).await else {
        return Ok(None);
    };
    on_the_side(app, move |app, shell| {
        atomic::write(&path, &file).map_err(|error| shell.trouble(&error))?;
        shell.register(app, "style", &exchange::sha256_of(&file))?;
        *shell::lock(&shell.last_folder) = path.parent().map(ToOwned::to_owned);
        Ok(Some(path.display().to_string()))
    })
    .await
}

/// Takes in a style that the user points at, in the place of the dossier's; whether they did.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn style_take(app: AppHandle) -> Answer<bool> {
    let words = app.state::<Shell>().words();
    let Some(path) = dialog::open_style(words).await else {
        return Ok(false);
    };
    on_the_side(app, move |app, shell| {
        let file = StyleFile::open(&path).map_err(|error| shell.trouble(&error))?;
        shell.write(app, |vault| vault.style_take(&file))?;
        Ok(true)
    })
    .await
}

/// A picture that the user pointed at.
fn bounded(shell: &Shell, path: &Path, most: usize) -> Answer<(String, Vec<u8>)> {
    let failed = |source: io::Error| match source.kind() {
        io::ErrorKind::NotFound => shell.trouble(&Error::SourceAbsent {
            path: path.to_owned(),
        }),
        _ => shell.trouble(&Error::io(path, source)),
    };
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let name = name.into_owned();
    match read_within(path, (most as u64) << 20).map_err(failed)? {
        Some(bytes) => Ok((name, bytes)),
        None => Err(shell.trouble(&Error::Logo {
            name,
            fault: croisee_typeset::pictures::Fault::TooHeavy { most },
        })),
    }
}
