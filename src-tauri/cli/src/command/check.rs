//! `check`: whether the dossier is sound.

use std::path::Path;

use croisee_core::{
    Error,
    check::{check, check_damaged},
    vault::Access,
};

use crate::answer::{Answer, Exit, Failure};

pub(super) fn run(dossier: &Path, answer: &Answer) -> Result<Exit, Failure> {
    let found = match super::open(dossier, Access::Read) {
        Ok(vault) => check(&vault)?,
        // A dossier that does not open for its damage may still be looked into.
        Err(error @ Error::Damaged { .. }) => match check_damaged(dossier) {
            Some(found) => found,
            None => return Err(Failure::opening(error)),
        },
        Err(error) => return Err(Failure::opening(error)),
    };
    let told: Vec<_> = found
        .iter()
        .map(|damage| damage.told(answer.lang()))
        .collect();
    answer.give(&told, || {
        if found.is_empty() {
            return answer.say("cli-sound", &[]);
        }
        let lines = found.iter().map(|damage| damage.message(answer.lang()));
        lines.collect::<Vec<_>>().join("\n")
    })?;
    Ok(if found.is_empty() {
        Exit::Done
    } else {
        Exit::Refused
    })
}
