//! The shared inventory as JSON: the data, what each field means, under which licence, as of when.

use serde_json::{Map, Value, json};

use super::{Licence, Options, OutsideEntry, table};
use crate::{Error, Result, Snapshot, reading::Words};

/// The bytes of the JSON file.
///
/// # Errors
/// [`Error::Internal`] where it cannot be written.
pub(super) fn json(
    snapshot: &Snapshot,
    entries: &[&OutsideEntry<'_>],
    licence: Licence,
    options: Options,
) -> Result<Vec<u8>> {
    let words = Words::of(options.lang);
    let meanings: Map<String, Value> = table::COLUMNS
        .iter()
        .map(|(name, _)| ((*name).to_owned(), table::meaning(words, name).into()))
        .collect();
    let whole = json!({
        "format": "croisee/inventaire",
        "version": 1,
        "titre": words.say("share-title"),
        "demarche": snapshot.initiative.title,
        "pilotes": snapshot.initiative.pilots.0,
        "date": options.date.to_string(),
        "langue": options.lang.code(),
        "fictif": crate::deliverable::assemble::is_fictional(snapshot),
        "licence": { "titre": licence.title(), "url": licence.url() },
        "dictionnaire": meanings,
        "entrees": entries.iter().map(|entry| one(entry)).collect::<Vec<_>>(),
    });
    let mut bytes = serde_json::to_vec_pretty(&whole).map_err(|error| Error::Internal {
        detail: error.to_string(),
    })?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// An entry; what it does not say is `null`, what it answers a list.
fn one(entry: &OutsideEntry<'_>) -> Value {
    let said = |words: &str| match words {
        "" => Value::Null,
        words => words.into(),
    };
    json!({
        "code": entry.code,
        "nature": entry.kind.word(),
        "volet": entry.volet.map(|node| node.name.as_str()),
        "titre": entry.title,
        "description": said(&entry.description),
        "porteur": said(&entry.holder),
        "type_porteur": said(&entry.holder_kind),
        "echelle": said(&entry.scale),
        "territoire": said(&entry.territory),
        "filiere": said(&entry.sector),
        "repond_a": entry.answers,
        "url": said(&entry.url),
        "releve_le": entry.surveyed_on,
        "statut": said(entry.status),
        "source": said(&entry.source),
        "fictif": entry.fictional,
    })
}
