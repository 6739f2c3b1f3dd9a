//! `export … archive`: the dossier as an open archive.

use std::path::Path;

use croisee_core::{
    atomic,
    exchange::{Sharing, export, register, sha256_of},
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
    let told = json!({ "out": out, "sha256": sha256, "files": files });
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
