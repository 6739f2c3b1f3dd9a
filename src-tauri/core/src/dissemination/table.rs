//! The shared inventory as a table, and what each of its columns means.

use super::{Licence, Options, OutsideEntry};
use crate::{
    exchange::out::{Column, Sheet, Value},
    reading::Words,
};

/// The columns: their name in the files, and their width in a workbook. What they mean stands in the locales.
pub(super) const COLUMNS: [(&str, u16); 16] = [
    ("code", 12),
    ("nature", 12),
    ("volet", 34),
    ("titre", 48),
    ("description", 70),
    ("porteur", 28),
    ("type_porteur", 20),
    ("echelle", 14),
    ("territoire", 24),
    ("filiere", 20),
    ("repond_a", 20),
    ("url", 34),
    ("releve_le", 12),
    ("statut", 12),
    ("source", 40),
    ("fictif", 8),
];

/// The entries as a table, under a name.
pub(super) fn sheet(name: String, entries: &[&OutsideEntry<'_>]) -> Sheet {
    Sheet {
        name,
        columns: COLUMNS
            .iter()
            .map(|(name, width)| Column::new(*name, *width))
            .collect(),
        rows: entries.iter().map(|entry| row(entry)).collect(),
    }
}

fn row(entry: &OutsideEntry<'_>) -> Vec<Value> {
    let fictional = if entry.fictional { "oui" } else { "non" };
    vec![
        Value::text(entry.code),
        Value::text(entry.kind.word()),
        Value::text(entry.volet.map_or("", |node| node.name.as_str())),
        Value::text(&entry.title),
        Value::text(&entry.description),
        Value::text(&entry.holder),
        Value::text(&entry.holder_kind),
        Value::text(&entry.scale),
        Value::text(&entry.territory),
        Value::text(&entry.sector),
        Value::text(entry.answers.join("|")),
        Value::text(&entry.url),
        Value::when(entry.surveyed_on),
        Value::text(entry.status),
        Value::text(&entry.source),
        Value::text(fictional),
    ]
}

/// What a column means.
pub(super) fn meaning(words: &Words, column: &str) -> String {
    words.say(&format!("share-column-{}", column.replace('_', "-")))
}

/// The data dictionary as a table of its own, and under which licence the data is given.
pub(super) fn dictionary(words: &Words, licence: Licence, options: Options) -> Sheet {
    let line = |name: &str, meaning: String| vec![Value::text(name), Value::text(meaning)];
    let mut rows: Vec<_> = COLUMNS
        .iter()
        .map(|(name, _)| line(name, meaning(words, name)))
        .collect();
    rows.push(line(
        &words.say("share-licence"),
        format!("{} · {}", licence.title(), licence.url()),
    ));
    rows.push(vec![
        Value::text(words.say("share-state-of")),
        Value::Day(options.date),
    ]);
    Sheet {
        name: words.say("share-dictionary"),
        columns: vec![
            Column::new(words.say("share-column"), 22),
            Column::new(words.say("share-meaning"), 90),
        ],
        rows,
    }
}
