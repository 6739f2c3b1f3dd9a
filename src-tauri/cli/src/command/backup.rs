//! `backup`: a complete copy of the dossier.

use std::path::Path;

use croisee_core::exchange::{register, sha256_of_file};
use serde_json::json;

use crate::answer::{Answer, Exit, Failure};

pub(super) fn run(dossier: &Path, out: &Path, answer: &Answer) -> Result<Exit, Failure> {
    let mut vault = super::exporter(dossier, answer)?;
    vault.backup(out).map_err(Failure::writing)?;
    let sha256 = sha256_of_file(out).map_err(Failure::writing)?;
    if vault.read_only().is_none() {
        register(&mut vault, "copie complète", &sha256)?;
    }
    vault.close()?;
    let args = [("path", out.display().to_string())];
    answer.give(&json!({ "out": out, "sha256": sha256 }), || {
        answer.say("cli-backup", &args)
    })?;
    Ok(Exit::Done)
}
