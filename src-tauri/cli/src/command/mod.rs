//! The commands, each a file.

mod archive;
mod backup;
mod check;
mod create;
mod deliverable;
mod import;
mod record;
mod search;
mod stats;

use std::path::Path;

use croisee_core::{Error, Vault, exchange::Report, vault::Access};
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
        Task::Archive { out, shareable } => archive::run(dossier, out, *shareable, answer),
        Task::Search { query, limit } => search::run(dossier, query, *limit, answer),
        Task::Stats => stats::run(dossier, answer),
        Task::Check => check::run(dossier, answer),
        Task::Backup { out } => backup::run(dossier, out, answer),
    }
}

/// Opens a dossier for reading, beside whoever writes.
fn reader(dossier: &Path) -> Result<Vault, Failure> {
    Vault::open(dossier, Access::Read, Box::new(Process)).map_err(Failure::opening)
}

/// Opens a dossier from which something is exported: for writing, so that the register can be kept, else for reading,
/// which is said.
fn exporter(dossier: &Path, answer: &Answer) -> Result<Vault, Failure> {
    match Vault::open(dossier, Access::Write, Box::new(Process)) {
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
