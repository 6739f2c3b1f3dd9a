//! `create`: a new dossier, empty, from an archive, or the demonstration.

use std::path::Path;

use croisee_core::{
    Vault,
    exchange::{Bundle, Report, create_with, demo},
};

use super::tell_report;
use crate::{
    answer::{Answer, Exit, Failure},
    surroundings::Process,
};

pub(super) fn run(
    dossier: &Path,
    from: Option<&Path>,
    demonstration: bool,
    title: Option<&str>,
    strict: bool,
    answer: &Answer,
) -> Result<Exit, Failure> {
    let bundle = match from {
        Some(path) => Some(Bundle::open(path)?),
        None if demonstration => Some(demo()),
        None => None,
    };
    // With a passphrase in the environment, a dossier is protected from its first byte.
    let passphrase = super::passphrase().filter(|words| !words.is_empty());
    let passphrase = passphrase.as_deref();
    let (vault, report) = match bundle {
        Some(mut bundle) => create_with(
            dossier,
            title,
            passphrase,
            &mut bundle,
            strict,
            Box::new(Process),
            &mut |_| true,
        )
        .map_err(Failure::writing)?,
        None => {
            let name = dossier.file_stem().unwrap_or_default().to_string_lossy();
            let title = title.unwrap_or(&name);
            let made =
                Vault::create_with(dossier, title, passphrase, Box::new(Process), |_| Ok(()));
            let (vault, ()) = made.map_err(Failure::writing)?;
            (Some(vault), Report::default())
        }
    };
    let path = [("path", dossier.display().to_string())];
    let summary = match &vault {
        Some(_) => answer.say("cli-created", &path),
        None => answer.say("cli-not-created", &path),
    };
    if let Some(vault) = vault {
        vault.close()?;
    }
    tell_report(&report, &summary, answer)
}
