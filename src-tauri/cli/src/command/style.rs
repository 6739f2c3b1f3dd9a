//! `style`: the style of the pages, to be handed on and taken in.

use std::path::Path;

use croisee_core::{
    atomic,
    exchange::{register, sha256_of},
    style::StyleFile,
    vault::Access,
};
use serde_json::json;

use crate::answer::{Answer, Exit, Failure};

/// Writes the style of a dossier as a file.
pub(super) fn give(dossier: &Path, out: &Path, answer: &Answer) -> Result<Exit, Failure> {
    let mut vault = super::exporter(dossier, answer)?;
    let bytes = vault.style_file()?.to_zip()?;
    atomic::write(out, &bytes).map_err(Failure::writing)?;
    let sha256 = sha256_of(&bytes);
    if vault.read_only().is_none() {
        register(&mut vault, "style", &sha256)?;
    }
    vault.close()?;
    let args = [("path", out.display().to_string())];
    answer.give(&json!({ "out": out, "sha256": sha256 }), || {
        answer.say("cli-style-given", &args)
    })?;
    Ok(Exit::Done)
}

/// Takes in a style that was handed on.
pub(super) fn take(dossier: &Path, source: &Path, answer: &Answer) -> Result<Exit, Failure> {
    let style = StyleFile::open(source)?;
    let mut vault = super::open(dossier, Access::Write).map_err(Failure::opening)?;
    vault.style_take(&style)?;
    vault.close()?;
    let logos = style.logos.len();
    let args = [
        ("path", source.display().to_string()),
        ("count", logos.to_string()),
    ];
    answer.give(&json!({ "source": source, "logos": logos }), || {
        answer.say("cli-style-taken", &args)
    })?;
    Ok(Exit::Done)
}
