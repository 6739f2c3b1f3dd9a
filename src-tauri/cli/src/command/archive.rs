//! `export … archive`: the dossier as an open archive.

use std::path::Path;

use croisee_core::{
    Error, atomic,
    exchange::{Beyond, Exposed, Sharing, export, exposed, others_in, register, sha256_of},
};
use serde_json::json;

use crate::answer::{Answer, Exit, Failure};

pub(super) fn run(
    dossier: &Path,
    out: &Path,
    shareable: bool,
    answer: &Answer,
) -> Result<Exit, Failure> {
    let mut vault = super::exporter(dossier, answer)?;
    let sharing = if shareable {
        Sharing::Shareable
    } else {
        Sharing::Complete
    };
    let written = export(&vault, sharing)?;
    let zipped = out
        .extension()
        .is_some_and(|e| e.eq_ignore_ascii_case("zip"))
        && !out.is_dir();
    if shareable && let Some(file) = others_in(out, &written)?.into_iter().next() {
        let path = out.to_owned();
        return Err(Failure {
            error: Error::AmongOthers { path, file },
            code: Exit::Target,
        });
    }
    // Nothing takes a name out of a text of one's own: who shares it is told where it stands.
    let exposed = if shareable {
        exposed(&vault, &written)?
    } else {
        Vec::new()
    };
    let sha256 = if zipped {
        let bytes = written.to_zip()?;
        atomic::write(out, &bytes).map_err(Failure::writing)?;
        sha256_of(&bytes)
    } else {
        written.to_folder(out).map_err(Failure::writing)?;
        written.sha256()
    };
    if vault.read_only().is_none() {
        let what = if shareable {
            "archive partageable"
        } else {
            "archive complète"
        };
        register(&mut vault, what, &sha256)?;
    }
    vault.close()?;
    let files: Vec<&str> = written.files().map(|(name, _)| name).collect();
    let args = [
        ("path", out.display().to_string()),
        ("count", files.len().to_string()),
    ];
    warn(&exposed, ["cli-archive-names", "cli-archive-words"], answer);
    let told = json!({ "out": out, "sha256": sha256, "files": files, "exposed": exposed });
    answer.give(&told, || {
        let code = if shareable {
            "cli-archive-shareable"
        } else {
            "cli-archive-complete"
        };
        answer.say(code, &args)
    })?;
    Ok(Exit::Done)
}

/// Says which texts name or repeat what they may not, and where each stands.
pub(super) fn warn(exposed: &[Exposed], [names, words]: [&'static str; 2], answer: &Answer) {
    for (says, message) in [(Beyond::Name, names), (Beyond::Words, words)] {
        let places: Vec<String> = exposed
            .iter()
            .filter(|e| e.says == says)
            .map(|e| match (e.row.as_str(), e.column.as_str()) {
                ("", _) => e.file.clone(),
                (row, column) => format!("{} {row} ({column})", e.file),
            })
            .collect();
        if !places.is_empty() {
            let args = [
                ("count", places.len().to_string()),
                ("places", places.join(", ")),
            ];
            answer.note(message, &args);
        }
    }
}
