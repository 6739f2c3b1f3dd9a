//! The dossier's tables, out to spreadsheets.

use std::path::{Path, PathBuf};

use croisee_core::{
    atomic,
    crossing::CrossingQuery,
    exchange::{
        out::{Book, OutTable, Sheet, SheetFormat, csv, table_name, tables, xlsx},
        sha256_of,
    },
    file_name,
};
use tauri::{AppHandle, Manager as _};

use super::deliverable::on_the_side;
use crate::{
    dialog,
    shell::{self, Shell},
    surroundings::today,
    trouble::Answer,
};

/// Writes a table where the user says; `None` when they change their mind. As text, each further sheet stands beside the
/// first, under its own name.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn table_export(
    app: AppHandle,
    table: OutTable,
    format: SheetFormat,
    query: Option<CrossingQuery>,
) -> Answer<Option<String>> {
    let (words, folder, name) = {
        let shell = app.state::<Shell>();
        let name = table_name(shell.words(), table, today());
        (shell.words(), shell.folder(), name)
    };
    let name = format!("{name}.{}", format.word());
    let Some(path) = dialog::save_as(words, "dialog-table", &name, folder, format.word()).await
    else {
        return Ok(None);
    };
    on_the_side(app, move |app, shell| {
        let sheets = shell.show(|reading| tables(reading, table, query.as_ref(), today()))?;
        let files = files(shell, &path, sheets, format)?;
        for (path, bytes) in &files {
            atomic::write(path, bytes).map_err(|error| shell.trouble(&error))?;
            shell.register(app, &format!("tableau {}", table.word()), &sha256_of(bytes))?;
        }
        *shell::lock(&shell.last_folder) = path.parent().map(Path::to_owned);
        Ok(Some(path.display().to_string()))
    })
    .await
}

/// What is written where.
fn files(
    shell: &Shell,
    path: &Path,
    sheets: Vec<Sheet>,
    format: SheetFormat,
) -> Answer<Vec<(PathBuf, Vec<u8>)>> {
    let trouble = |error| shell.trouble(&error);
    match format {
        SheetFormat::Xlsx => {
            let (title, author) = shell.show(|reading| {
                let initiative = &reading.snapshot.initiative;
                Ok((initiative.title.clone(), initiative.pilots.0.join(", ")))
            })?;
            let book = Book {
                title,
                author,
                date: today(),
            };
            let bytes = xlsx(&book, sheets).map_err(trouble)?;
            Ok(vec![(path.to_owned(), bytes)])
        }
        SheetFormat::Csv => {
            let stem = path.file_stem().unwrap_or_default().to_string_lossy();
            let named = |(at, sheet): (usize, &Sheet)| -> Answer<(PathBuf, Vec<u8>)> {
                let path = match at {
                    0 => path.to_owned(),
                    _ => {
                        let name = format!("{stem} - {}", sheet.name);
                        path.with_file_name(format!("{}.csv", file_name(&name, &at.to_string())))
                    }
                };
                Ok((path, csv(sheet).map_err(trouble)?))
            };
            sheets.iter().enumerate().map(named).collect()
        }
    }
}
