//! `import`: files brought into a dossier.

use std::path::Path;

use croisee_core::{
    Error, Vault,
    exchange::{Bundle, Options, import},
    vault::Access,
};

use super::tell_report;
use crate::{
    answer::{Answer, Exit, Failure},
    surroundings::Process,
};

pub(super) fn run(
    dossier: &Path,
    source: &Path,
    options: Options,
    answer: &Answer,
) -> Result<Exit, Failure> {
    let mut bundle = Bundle::open(source)?;
    let mut vault =
        Vault::open(dossier, Access::Write, Box::new(Process)).map_err(Failure::opening)?;
    if vault.read_only().is_some() {
        return Err(Error::ReadOnly.into());
    }
    let report = import(&mut vault, &mut bundle, options, &mut |_| true)?;
    vault.close()?;
    let summary = match (report.kept, options.dry_run) {
        (_, true) => "cli-dry-run",
        (true, _) => "cli-imported",
        (false, _) => "cli-not-imported",
    };
    let path = [("path", dossier.display().to_string())];
    tell_report(&report, &answer.say(summary, &path), answer)
}
