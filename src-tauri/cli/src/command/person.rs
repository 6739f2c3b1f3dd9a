//! `person`: all that the dossier holds of one person, and their erasure; `export … pseudonymised` and `processing-sheet`.

use std::path::Path;

use chrono::NaiveDate;
use croisee_core::{
    Error, atomic,
    exchange::{register, sha256_of, sha256_of_file},
    reading::Reading,
    rights::{CopyOptions, access, access_name, erasure, of_code, processing_sheet, sheet_name},
    vault::Access as Opened,
};
use serde_json::json;

use crate::{
    answer::{Answer, Exit, Failure},
    person_arguments::Owed,
    surroundings::Process,
};

pub(super) fn run(dossier: &Path, asked: &Owed, answer: &Answer) -> Result<Exit, Failure> {
    match asked {
        Owed::Access { person, out, date } => give(dossier, person, out, *date, answer),
        Owed::Erase { person, yes: false } => tell(dossier, person, answer),
        Owed::Erase { person, yes: true } => erase(dossier, person, answer),
        Owed::Copy { out, places } => copy(dossier, out, *places, answer),
        Owed::Sheet { out, date } => sheet(dossier, out, *date, answer),
    }
}

fn give(
    dossier: &Path,
    person: &str,
    out: &Path,
    date: NaiveDate,
    answer: &Answer,
) -> Result<Exit, Failure> {
    let mut vault = super::exporter(dossier, answer)?;
    let reading = Reading::of(&vault, answer.lang())?;
    let id = of_code(&reading.snapshot, person)?;
    let made = access(&vault, answer.lang(), id, date)?;
    std::fs::create_dir_all(out).map_err(|source| Failure::writing(Error::io(out, source)))?;
    let name = access_name(&reading, id);
    let (pdf, table) = (
        out.join(format!("{name}.pdf")),
        out.join(format!("{name}.csv")),
    );
    atomic::write(&pdf, &made.pdf).map_err(Failure::writing)?;
    atomic::write(&table, &made.csv).map_err(Failure::writing)?;
    if vault.read_only().is_none() {
        register(
            &mut vault,
            &format!("tout ce qui concerne {person}"),
            &sha256_of(&made.pdf),
        )?;
    }
    vault.close()?;
    let told = json!({ "file": pdf, "table": table, "pages": made.pages });
    answer.give(&told, || format!("{}\n{}", pdf.display(), table.display()))?;
    Ok(Exit::Done)
}

fn tell(dossier: &Path, person: &str, answer: &Answer) -> Result<Exit, Failure> {
    let vault = super::reader(dossier)?;
    let reading = Reading::of(&vault, answer.lang())?;
    let id = of_code(&reading.snapshot, person)?;
    let told = erasure(&vault, answer.lang(), id)?;
    let args = [
        ("person", told.name.clone()),
        ("excerpts", told.excerpts.to_string()),
        ("statements", told.statements.len().to_string()),
        ("mentions", told.mentions.len().to_string()),
        ("published", told.published.len().to_string()),
    ];
    answer.give(&told, || answer.say("cli-erasure", &args))?;
    Ok(Exit::Done)
}

fn erase(dossier: &Path, person: &str, answer: &Answer) -> Result<Exit, Failure> {
    let mut vault = super::open(dossier, Opened::Write).map_err(Failure::opening)?;
    let reading = Reading::of(&vault, answer.lang())?;
    let id = of_code(&reading.snapshot, person)?;
    let done = vault.person_erase(id, &[])?.value;
    vault.close()?;
    let args = [
        ("excerpts", done.excerpts.to_string()),
        ("statements", done.statements.to_string()),
        ("mentions", done.mentions.to_string()),
    ];
    answer.give(&done, || answer.say("cli-erased", &args))?;
    if !done.scrubbed {
        answer.note("cli-erased-busy", &[]);
    }
    Ok(match done.scrubbed {
        true => Exit::Done,
        false => Exit::Refused,
    })
}

fn copy(dossier: &Path, out: &Path, places: bool, answer: &Answer) -> Result<Exit, Failure> {
    let mut vault = super::exporter(dossier, answer)?;
    let options = CopyOptions { places };
    let made = vault.pseudonymise(out, options, &|| Box::new(Process));
    let made = made.map_err(Failure::writing)?;
    if vault.read_only().is_none() {
        let sha256 = sha256_of_file(out).map_err(Failure::writing)?;
        register(&mut vault, "copie pseudonymisée", &sha256)?;
    }
    vault.close()?;
    let args = [
        ("path", out.display().to_string()),
        ("withheld", made.withheld.to_string()),
        ("emptied", made.emptied.to_string()),
    ];
    answer.give(&json!({ "out": out, "copied": made }), || {
        answer.say("cli-pseudonymised", &args)
    })?;
    Ok(Exit::Done)
}

fn sheet(dossier: &Path, out: &Path, date: NaiveDate, answer: &Answer) -> Result<Exit, Failure> {
    let mut vault = super::exporter(dossier, answer)?;
    let reading = Reading::of(&vault, answer.lang())?;
    let pdf = processing_sheet(&vault, answer.lang(), date)?;
    std::fs::create_dir_all(out).map_err(|source| Failure::writing(Error::io(out, source)))?;
    let path = out.join(sheet_name(&reading));
    atomic::write(&path, &pdf).map_err(Failure::writing)?;
    if vault.read_only().is_none() {
        register(
            &mut vault,
            "fiche du registre des traitements",
            &sha256_of(&pdf),
        )?;
    }
    vault.close()?;
    answer.give(&json!({ "file": path }), || path.display().to_string())?;
    Ok(Exit::Done)
}
