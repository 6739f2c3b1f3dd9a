//! `search`: where words stand in the dossier.

use std::path::Path;

use croisee_core::search::search;
use serde_json::json;

use crate::answer::{Answer, Exit, Failure};

pub(super) fn run(
    dossier: &Path,
    query: &str,
    limit: usize,
    answer: &Answer,
) -> Result<Exit, Failure> {
    let vault = super::reader(dossier)?;
    let hits = search(&vault, query, limit)?;
    let told: Vec<_> = hits
        .iter()
        .map(|hit| json!({ "kind": hit.kind, "code": hit.code, "field": hit.field, "snippet": hit.snippet }))
        .collect();
    answer.give(&told, || {
        let line = |hit: &croisee_core::search::Hit| {
            format!(
                "{}\t{}\t{}\t{}",
                hit.kind.word(),
                hit.code,
                hit.field,
                hit.snippet
            )
        };
        hits.iter().map(line).collect::<Vec<_>>().join("\n")
    })?;
    Ok(Exit::Done)
}
