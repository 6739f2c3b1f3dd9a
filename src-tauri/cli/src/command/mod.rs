//! The commands, each a file.

mod archive;
mod backup;
mod check;
mod create;
mod deliverable;
mod import;
mod method;
mod outward;
mod person;
mod record;
mod recovery;
mod room;
mod search;
mod stats;
mod style;
mod template;

use std::path::Path;

use croisee_core::{
    Error, Vault,
    exchange::Report,
    vault::{Access, Key},
};
use serde::Serialize;

use crate::{
    answer::{Answer, Exit, Failure},
    arguments::{Call, SourceKind, Task},
    surroundings::Process,
};

/// Does what a call asks for.
pub fn run(call: &Call, answer: &Answer) -> Result<Exit, Failure> {
    let dossier = &call.dossier;
    match &call.task {
        Task::Create {
            from,
            demo,
            title,
            strict,
        } => create::run(
            dossier,
            from.as_deref(),
            *demo,
            title.as_deref(),
            *strict,
            answer,
        ),
        Task::Import {
            sources,
            kind,
            dry_run,
            strict,
        } => {
            let options = croisee_core::exchange::Options {
                strict: *strict,
                dry_run: *dry_run,
                table: match kind {
                    Some(SourceKind::Table(table)) => Some(*table),
                    _ => None,
                },
            };
            import::run(dossier, sources, *kind, options, answer)
        }
        Task::Deliverables { .. } => deliverable::run(dossier, &call.task, answer),
        Task::Records { .. } => record::run(dossier, &call.task, answer),
        Task::Recovery { out, date } => recovery::run(dossier, out, *date, answer),
        Task::Room { .. } => room::run(dossier, &call.task, answer),
        Task::Outward(asked) => outward::run(dossier, asked, answer),
        Task::Person(asked) => person::run(dossier, asked, answer),
        Task::Archive { out, shareable } => archive::run(dossier, out, *shareable, answer),
        Task::Search { query, limit } => search::run(dossier, query, *limit, answer),
        Task::StyleGive { out } => style::give(dossier, out, answer),
        Task::StyleTake { source } => style::take(dossier, source, answer),
        Task::Template(asked) => template::run(dossier, asked, answer),
        Task::Method { out, beginning } => method::run(dossier, out, beginning, answer),
        Task::Stats => stats::run(dossier, answer),
        Task::Check => check::run(dossier, answer),
        Task::Backup { out } => backup::run(dossier, out, answer),
    }
}

/// What gives the passphrase of a protected dossier: an argument would stand in lists of processes and in histories.
const PASSPHRASE: &str = "CROISEE_PASSPHRASE";

/// The passphrase of the environment.
fn passphrase() -> Option<String> {
    std::env::var(PASSPHRASE).ok()
}

/// Opens a dossier, with the passphrase of the environment where it asks for one.
fn open(dossier: &Path, access: Access) -> Result<Vault, Error> {
    match (
        Vault::open(dossier, access, Box::new(Process)),
        passphrase(),
    ) {
        (Err(Error::Protected { .. }), Some(passphrase)) => {
            let key = Key::of_passphrase(&passphrase, dossier)?;
            Vault::open_with(dossier, access, Some(&key), Box::new(Process))
        }
        (opened, _) => opened,
    }
}

/// Opens a dossier for reading, beside whoever writes.
fn reader(dossier: &Path) -> Result<Vault, Failure> {
    open(dossier, Access::Read).map_err(Failure::opening)
}

/// Opens a dossier from which something is exported: for writing, so that the register can be kept, else for reading,
/// which is said.
fn exporter(dossier: &Path, answer: &Answer) -> Result<Vault, Failure> {
    match open(dossier, Access::Write) {
        Ok(vault) => {
            if vault.read_only().is_some() {
                answer.note("cli-unregistered-read-only", &[]);
            }
            Ok(vault)
        }
        Err(Error::Held { holder, .. }) => {
            let vault = reader(dossier)?;
            answer.note("cli-unregistered-held", &[("holder", holder)]);
            Ok(vault)
        }
        Err(error) => Err(Failure::opening(error)),
    }
}

/// What an import came to, as machines read it.
#[derive(Serialize)]
struct Told<T> {
    added: usize,
    updated: usize,
    unchanged: usize,
    refused: Vec<T>,
}

/// Tells what an import came to.
fn tell_report(report: &Report, summary: &str, answer: &Answer) -> Result<Exit, Failure> {
    for notice in &report.notices {
        answer.tell(&notice.message(answer.lang()));
    }
    if !answer.is_json() {
        for refusal in &report.refused {
            answer.tell(&refusal.message(answer.lang()));
        }
    }
    let refused = report
        .refused
        .iter()
        .map(|refusal| refusal.told(answer.lang()))
        .collect::<Vec<_>>();
    let told = Told {
        added: report.added,
        updated: report.updated,
        unchanged: report.unchanged,
        refused,
    };
    answer.give(&told, || {
        let counts = [
            ("added", report.added),
            ("updated", report.updated),
            ("unchanged", report.unchanged),
            ("refused", report.refused.len()),
        ];
        let args: Vec<(&'static str, String)> = counts
            .iter()
            .map(|(name, count)| (*name, count.to_string()))
            .collect();
        format!("{summary}\n{}", answer.say("cli-report", &args))
    })?;
    Ok(if report.refused.is_empty() {
        Exit::Done
    } else {
        Exit::Refused
    })
}
