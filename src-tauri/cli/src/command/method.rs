//! `method`: the dossier or the archive from which the next démarche starts, without a word of this one's content.

use std::path::Path;

use croisee_core::{
    Error, atomic,
    exchange::{Beginning, Method, others_in, register},
};
use serde_json::json;

use super::PASSPHRASE;
use crate::{
    answer::{Answer, Exit, Failure},
    surroundings::Process,
};

pub(super) fn run(
    dossier: &Path,
    out: &Path,
    beginning: &Beginning,
    answer: &Answer,
) -> Result<Exit, Failure> {
    let mut vault = super::exporter(dossier, answer)?;
    let method = Method::of(&vault)?;
    let view = method.view();
    let written = method.archive(beginning)?;
    let ends = |ending: &str| {
        out.extension()
            .is_some_and(|e| e.eq_ignore_ascii_case(ending))
    };
    // What already lies in a folder would be handed on as the method.
    if let Some(file) = others_in(out, &written)?.into_iter().next() {
        let path = out.to_owned();
        return Err(Failure {
            error: Error::AmongOthers { path, file },
            code: Exit::Target,
        });
    }
    if ends("croisee") {
        // The method of a protected dossier is protected by the same passphrase.
        let passphrase = std::env::var(PASSPHRASE)
            .ok()
            .filter(|_| vault.key().is_some());
        let (next, _) = method
            .begin(out, beginning, passphrase.as_deref(), Box::new(Process))
            .map_err(Failure::writing)?;
        next.close()?;
    } else if ends("zip") && !out.is_dir() {
        atomic::write(out, &written.to_zip()?).map_err(Failure::writing)?;
    } else {
        written.to_folder(out).map_err(Failure::writing)?;
    }
    let sha256 = written.sha256();
    if vault.read_only().is_none() {
        register(&mut vault, "method", &sha256)?;
    }
    vault.close()?;
    for (code, left_out) in [("cli-method-left-out", true), ("cli-method-named", false)] {
        let places: Vec<String> = view
            .named
            .iter()
            .filter(|text| text.left_out == left_out)
            .map(|text| match text.table.as_str() {
                "templates" => format!("templates/{}.toml ({})", text.row, text.column),
                table => format!("{table}.csv {} ({})", text.row, text.column),
            })
            .collect();
        if !places.is_empty() {
            let args = [
                ("count", places.len().to_string()),
                ("places", places.join(", ")),
            ];
            answer.note(code, &args);
        }
    }
    let args = [
        ("path", out.display().to_string()),
        ("spheres", view.spheres.to_string()),
        ("spaces", view.spaces.to_string()),
        ("phases", view.phases.to_string()),
        ("themes", view.themes.to_string()),
        ("questions", view.questions.to_string()),
    ];
    let told = json!({ "out": out, "sha256": sha256, "method": view });
    answer.give(&told, || answer.say("cli-method", &args))?;
    Ok(Exit::Done)
}
