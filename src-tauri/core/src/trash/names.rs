//! What things are called, whether they are in the dossier or in the bin.

use std::collections::HashMap;

use rusqlite::{Connection, types::Value};

use super::{found::Found, kinds::TrashKind, store};
use crate::{Result, deliverable::Lang, vault::journal::Image, when::When};

/// How deep a name may rest on another's.
const DEPTH: usize = 3;

/// The names of live things and of those in the bin.
pub(super) struct Names<'a> {
    conn: &'a Connection,
    lang: Lang,
    gone: HashMap<(&'a str, &'a str), &'a Image>,
}

impl<'a> Names<'a> {
    pub(super) fn of(conn: &'a Connection, lang: Lang, found: &'a [Found]) -> Self {
        // Of several the first is the latest.
        let mut gone = HashMap::new();
        for image in found.iter().flat_map(Found::rows) {
            let key = (image.table.as_str(), image.key.as_str());
            gone.entry(key).or_insert(image);
        }
        Self { conn, lang, gone }
    }

    /// What something in the bin is called.
    pub(super) fn title(&self, kind: TrashKind, image: &Image) -> Result<String> {
        let said = |columns: &[&str]| columns.iter().map(|c| image.text(c).to_owned()).collect();
        let (columns, references) = asked(kind);
        let said: Vec<String> = said(columns);
        let of: Vec<Value> = references
            .iter()
            .map(|(column, _)| image.value(column).cloned().unwrap_or(Value::Null))
            .collect();
        self.told(kind, &said, &of, DEPTH)
    }

    /// Of what something in the bin is: its interview, its space.
    pub(super) fn aside(&self, kind: TrashKind, image: &Image) -> Result<String> {
        for column in kind.of() {
            if let Some(id) = image.value(column) {
                let table = match *column {
                    "parent_id" => "framework_node",
                    other => other.trim_end_matches("_id"),
                };
                return self.called(table, id, DEPTH);
            }
        }
        Ok(String::new())
    }

    /// What the thing of this id is called; nothing where nobody knows it.
    pub(super) fn name(&self, table: &str, id: &Value) -> Result<String> {
        self.called(table, id, DEPTH)
    }

    /// What a piece of evidence in the bin rested its statement on.
    pub(super) fn cited(&self, evidence: &Image) -> Result<String> {
        for (column, table) in [
            ("excerpt_id", "excerpt"),
            ("inventory_id", "inventory_entry"),
            ("document_id", "document"),
        ] {
            if let Some(id) = evidence.value(column) {
                return self.called(table, id, DEPTH);
            }
        }
        Ok(evidence.text("figure_series").to_owned())
    }

    fn called(&self, table: &str, id: &Value, depth: usize) -> Result<String> {
        let (Some(kind), Value::Text(key)) = (TrashKind::of_word(table), id) else {
            return Ok(String::new());
        };
        let Some(depth) = depth.checked_sub(1) else {
            return Ok(String::new());
        };
        let (columns, references) = asked(kind);
        let wanted: Vec<&str> = columns
            .iter()
            .copied()
            .chain(references.iter().map(|(column, _)| *column))
            .collect();
        let said = match store::row(self.conn, table, id, &wanted)? {
            Some(said) => said,
            None => match self.gone.get(&(table, key.as_str())) {
                Some(image) => wanted.iter().map(|c| image.text(c).to_owned()).collect(),
                None => return Ok(String::new()),
            },
        };
        let (said, of) = said.split_at(columns.len());
        let of: Vec<Value> = of.iter().map(|id| Value::Text(id.clone())).collect();
        self.told(kind, said, &of, depth)
    }

    fn told(&self, kind: TrashKind, said: &[String], of: &[Value], depth: usize) -> Result<String> {
        let joined = |parts: &[&str], by: &str| {
            let parts: Vec<&str> = parts.iter().copied().filter(|p| !p.is_empty()).collect();
            parts.join(by)
        };
        let mut others = Vec::new();
        for ((_, table), id) in asked(kind).1.iter().zip(of) {
            others.push(self.called(table, id, depth)?);
        }
        let other = |at: usize| others.get(at).map_or("", String::as_str);
        let text = |at: usize| said.get(at).map_or("", String::as_str);
        Ok(match kind {
            TrashKind::Interview | TrashKind::Meeting => {
                let french = self.lang == Lang::French;
                let day = When::parse(text(0)).map(|day| day.in_words(french));
                let name = if kind == TrashKind::Interview {
                    other(0)
                } else {
                    text(1)
                };
                joined(&[name, day.as_deref().unwrap_or_default()], ", ")
            }
            TrashKind::Person => joined(&[text(1), text(0)], " "),
            TrashKind::Member => joined(&[other(0), other(1)], ", "),
            _ => text(0).to_owned(),
        })
    }
}

/// The columns that a title is made of, and those that refer to what it speaks of.
fn asked(
    kind: TrashKind,
) -> (
    &'static [&'static str],
    &'static [(&'static str, &'static str)],
) {
    match kind {
        TrashKind::Interview => (&["date"], &[("organisation_id", "organisation")]),
        TrashKind::Meeting => (&["date", "title"], &[]),
        TrashKind::Person => (&["name", "first_name"], &[]),
        TrashKind::Member => (
            &[],
            &[("person_id", "person"), ("organisation_id", "organisation")],
        ),
        _ => match kind.title() {
            "title" => (&["title"], &[]),
            "quote" => (&["quote"], &[]),
            "text" => (&["text"], &[]),
            "question" => (&["question"], &[]),
            _ => (&["name"], &[]),
        },
    }
}
