//! `stats`: what the dossier holds, counted.

use std::path::Path;

use croisee_core::stats::Stats;

use crate::answer::{Answer, Exit, Failure};

pub(super) fn run(dossier: &Path, answer: &Answer) -> Result<Exit, Failure> {
    let vault = super::reader(dossier)?;
    let stats = Stats::of(&vault)?;
    answer.give(&stats, || {
        let counts = stats.counts();
        let mut lines: Vec<String> = counts
            .iter()
            .map(|(name, count)| {
                answer.say(
                    &format!("cli-stats-{name}"),
                    &[("count", count.to_string())],
                )
            })
            .collect();
        for (sphere, of) in &stats.coverage {
            let args = [
                ("sphere", sphere.clone()),
                ("heard", of.heard.to_string()),
                ("count", of.organisations.to_string()),
            ];
            lines.push(answer.say("cli-stats-coverage", &args));
        }
        lines.join("\n")
    })?;
    Ok(Exit::Done)
}
