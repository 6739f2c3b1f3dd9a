//! `import`: files brought into a dossier.

use std::path::{Path, PathBuf};

use croisee_core::{
    Error, Vault,
    exchange::{
        Bundle, Intake, Options, import,
        intake::{
            ENDINGS, FileGiven, ImportRefusal, ImportReport, LARGEST, MOST_BYTES, MOST_FILES,
            Withheld,
        },
    },
    reading::Reading,
    vault::{Access, read_within},
};
use serde::Serialize;

use super::{Told, tell_report};
use crate::{
    answer::{Answer, Exit, Failure},
    arguments::SourceKind,
};

/// The endings of what the archive's own reader takes, folders and ZIPs aside.
const ARCHIVED: [&str; 3] = ["csv", "tsv", "txt"];

pub(super) fn run(
    dossier: &Path,
    sources: &[PathBuf],
    kind: Option<SourceKind>,
    options: Options,
    answer: &Answer,
) -> Result<Exit, Failure> {
    if let Some(intake) = intake(sources, kind)? {
        return take(dossier, &intake, options, answer);
    }
    let source = sources.first().map(PathBuf::as_path).unwrap_or(dossier);
    let mut bundle = Bundle::open(source)?;
    let mut vault = writer(dossier)?;
    let report = import(&mut vault, &mut bundle, options, &mut |_| true)?;
    vault.close()?;
    let path = [("path", dossier.display().to_string())];
    let came = report.added + report.updated + report.unchanged;
    let summary = summary(report.kept, came, report.refused.len(), options);
    tell_report(&report, &answer.say(summary, &path), answer)
}

fn writer(dossier: &Path) -> Result<Vault, Failure> {
    let vault = super::open(dossier, Access::Write).map_err(Failure::opening)?;
    match vault.read_only() {
        None => Ok(vault),
        Some(_) => Err(Error::ReadOnly.into()),
    }
}

/// What is said of an import; `came` rows stand in the dossier because of it, or stood there as they are.
fn summary(kept: bool, came: usize, refused: usize, options: Options) -> &'static str {
    match (options.dry_run, kept, came, refused) {
        (true, ..) => "cli-dry-run",
        (_, true, 0, 1..) => "cli-nothing-imported",
        (_, true, ..) => "cli-imported",
        (_, false, ..) => "cli-not-imported",
    }
}

/// The files that are not the archive's own: notes, several at once, tables whose headings are somebody else's.
fn intake(sources: &[PathBuf], kind: Option<SourceKind>) -> Result<Option<Intake>, Failure> {
    let texts = matches!(kind, Some(SourceKind::Texts));
    if let ([source], false) = (sources, texts) {
        let ending = source
            .extension()
            .unwrap_or_default()
            .to_string_lossy()
            .to_lowercase();
        let archived = ARCHIVED.contains(&ending.as_str());
        if source.is_dir() || !archived && !ENDINGS.contains(&ending.as_str()) {
            return Ok(None);
        }
        if archived {
            let foreign = match kind {
                Some(SourceKind::Table(table)) if source.is_file() && ending != "txt" => {
                    let intake = Intake::of(read(sources)?);
                    intake.is_foreign(table).then_some(intake)
                }
                _ => None,
            };
            return Ok(foreign);
        }
    }
    let files = read(sources)?;
    Ok(Some(if texts {
        Intake::of_texts(files)
    } else {
        Intake::of(files)
    }))
}

/// The names and bytes of files; no bytes where one is too long.
fn read(sources: &[PathBuf]) -> Result<Vec<FileGiven>, Failure> {
    let mut whole = 0_u64;
    let mut files = Vec::new();
    for path in sources {
        let failed = |source: std::io::Error| match source.kind() {
            std::io::ErrorKind::NotFound => Error::SourceAbsent { path: path.clone() },
            _ => Error::io(path, source),
        };
        let bytes = read_within(path, LARGEST).map_err(failed)?;
        whole += bytes.as_ref().map_or(0, |bytes| bytes.len() as u64);
        if whole > MOST_BYTES || sources.len() > MOST_FILES {
            return Err(Error::SourceTooLarge { path: path.clone() }.into());
        }
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        files.push((name, bytes.ok_or(Withheld::TooLong)));
    }
    Ok(files)
}

fn take(
    dossier: &Path,
    intake: &Intake,
    options: Options,
    answer: &Answer,
) -> Result<Exit, Failure> {
    let mut vault = writer(dossier)?;
    let reading = Reading::of(&vault, answer.lang())?;
    let (choice, mut refused) = intake.proposal(&reading, options.table);
    let lang = answer.lang();
    // What is taken in only when nothing is refused is tried first.
    let tried = match options.dry_run || options.strict {
        true => Some(intake.preview(&mut vault, &choice, lang)?.report),
        false => None,
    };
    let clean = |report: &ImportReport| refused.is_empty() && report.refused.is_empty();
    let kept = !options.dry_run && tried.as_ref().is_none_or(clean);
    let mut report = match tried {
        Some(report) if !kept => report,
        _ => intake.run(&mut vault, &choice, lang)?.value.report,
    };
    if !kept && !options.dry_run {
        (report.added, report.updated, report.unchanged) = (0, 0, 0);
    }
    refused.append(&mut report.refused);
    vault.close()?;
    report.refused = refused;
    let path = [("path", dossier.display().to_string())];
    let came = (report.added + report.updated + report.unchanged) as usize;
    let summary = summary(kept, came, report.refused.len(), options);
    tell(&report, &answer.say(summary, &path), answer)
}

/// A refusal as machines read it, in the form of the archive's own.
#[derive(Serialize)]
struct ToldRefusal<'r> {
    file: &'r str,
    row: Option<u32>,
    column: &'r str,
    code: &'r str,
    message: String,
}

fn tell(report: &ImportReport, summary: &str, answer: &Answer) -> Result<Exit, Failure> {
    for notice in &report.notices {
        answer.tell(&notice.told(answer.lang()));
    }
    let told = |refusal: &ImportRefusal| refusal.told(answer.lang());
    if !answer.is_json() {
        report
            .refused
            .iter()
            .for_each(|refusal| answer.tell(&told(refusal)));
    }
    let refused = report.refused.iter().map(|refusal| ToldRefusal {
        file: &refusal.file,
        row: Some(refusal.row).filter(|row| *row > 0),
        column: &refusal.column,
        code: "",
        message: told(refusal),
    });
    let data = Told {
        added: report.added as usize,
        updated: report.updated as usize,
        unchanged: report.unchanged as usize,
        refused: refused.collect(),
    };
    answer.give(&data, || {
        let counts = [
            ("added", report.added as usize),
            ("updated", report.updated as usize),
            ("unchanged", report.unchanged as usize),
            ("refused", report.refused.len()),
        ];
        let counts = counts.map(|(name, count)| (name, count.to_string()));
        format!("{summary}\n{}", answer.say("cli-report", &counts))
    })?;
    Ok(if report.refused.is_empty() {
        Exit::Done
    } else {
        Exit::Refused
    })
}
