//! `export … recovery`: the sheet that opens a protected dossier without its passphrase.

use std::path::Path;

use chrono::NaiveDate;
use croisee_core::{Error, Snapshot, atomic, recovery::Sheet};
use croisee_typeset::Fonts;
use serde_json::json;

use crate::answer::{Answer, Exit, Failure};

pub(super) fn run(
    dossier: &Path,
    out: &Path,
    date: NaiveDate,
    answer: &Answer,
) -> Result<Exit, Failure> {
    let vault = super::reader(dossier)?;
    let Some(key) = vault.key() else {
        answer.tell(&answer.say("cli-not-protected", &[]));
        return Ok(Exit::Refused);
    };
    let snapshot = Snapshot::read(&vault)?;
    let file = dossier.file_name().unwrap_or_default().to_string_lossy();
    let code = key.recovery_code();
    let sheet = Sheet::of(&snapshot, &file, &code, date, answer.lang());
    let fonts = Fonts::bundled().map_err(Error::from)?;
    let pdf = sheet.render(fonts)?;
    std::fs::create_dir_all(out).map_err(|source| Failure::writing(Error::io(out, source)))?;
    let path = out.join("fiche-de-secours.pdf");
    atomic::write(&path, &pdf.bytes).map_err(Failure::writing)?;
    let told = json!({ "file": path, "pages": pdf.pages });
    answer.give(&told, || path.display().to_string())?;
    Ok(Exit::Done)
}
