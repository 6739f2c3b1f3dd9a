//! What is in the bin: rows that a write deleted, that nothing else took along, and that are not in the dossier again.
//!
//! The bin is kept nowhere: it is read from the journal of undo and from what the dossier holds. Undoing a deletion takes
//! it out of the bin, doing it again puts it back, and so does undoing a restoration.

use std::collections::{HashMap, HashSet};

use rusqlite::{Connection, types::Value};

use super::{
    kinds::{BESIDES, TrashKind, head_of},
    store,
};
use crate::{
    Result,
    vault::journal::{self, Entry, Image, Reference},
};

/// Something in the bin.
#[derive(Debug, Clone)]
pub(super) struct Found {
    /// The write that deleted it.
    pub(super) entry: Entry,
    pub(super) kind: TrashKind,
    /// It.
    pub(super) head: Image,
    /// What went with it, what others hang on first.
    pub(super) parts: Vec<Image>,
}

impl Found {
    /// It, and all that went with it.
    pub(super) fn rows(&self) -> impl Iterator<Item = &Image> {
        std::iter::once(&self.head).chain(&self.parts)
    }
}

/// All that is in the bin, what was deleted last first.
pub(super) fn all(conn: &Connection) -> Result<Vec<Found>> {
    let tables: Vec<&str> = TrashKind::ALL.iter().map(|kind| kind.word()).collect();
    let references = journal::all_references(conn)?;
    let mut met: HashSet<(String, String)> = HashSet::new();
    let mut found = Vec::new();
    for entry in journal::deletions(conn, &tables, BESIDES)? {
        for item in of_entry(&references, &entry, journal::deleted(conn, entry.id)?) {
            // What went later with something else is there with it.
            let key = |row: &Image| (row.table.clone(), row.key.clone());
            let fresh = !met.contains(&key(&item.head));
            met.extend(item.rows().map(key));
            if fresh && !is_back(conn, &item)? {
                found.push(item);
            }
        }
    }
    Ok(found)
}

/// What one write put into the bin.
fn of_entry(
    references: &HashMap<String, Vec<Reference>>,
    entry: &Entry,
    images: Vec<Image>,
) -> Vec<Found> {
    // The row that each one hangs on, among those that went at once.
    let at: HashMap<(&str, &str), usize> = images
        .iter()
        .enumerate()
        .map(|(at, image)| ((image.table.as_str(), image.key.as_str()), at))
        .collect();
    let above: Vec<Option<usize>> = images
        .iter()
        .map(|image| {
            let own = references.get(&image.table).into_iter().flatten();
            own.filter(|reference| reference.essential)
                .find_map(|reference| {
                    let key = (reference.table.as_str(), image.text(&reference.column));
                    at.get(&key).copied()
                })
        })
        .collect();
    let top = |mut from: usize| {
        // No deeper than there are rows: a framework may be looped by an import.
        for _ in 0..images.len() {
            match above[from] {
                Some(next) => from = next,
                None => break,
            }
        }
        from
    };
    // Of what was deleted with all that rests on it, everything went with it, whatever else each hangs on.
    let head = head_of(&entry.op).and_then(|table| {
        let mut heads = (0..images.len()).filter(|at| images[*at].table == table);
        heads.next().filter(|_| heads.next().is_none())
    });
    let tops: Vec<usize> = (0..images.len())
        .map(|at| head.unwrap_or_else(|| top(at)))
        .collect();
    let mut heads: HashMap<usize, usize> = HashMap::new();
    let mut found: Vec<Found> = Vec::new();
    for (at, image) in images.iter().enumerate() {
        if tops[at] == at
            && let Some(kind) = TrashKind::of_word(&image.table)
        {
            heads.insert(at, found.len());
            found.push(Found {
                entry: entry.clone(),
                kind,
                head: image.clone(),
                parts: Vec::new(),
            });
        }
    }
    for (at, image) in images.into_iter().enumerate() {
        if tops[at] != at
            && let Some(of) = heads.get(&tops[at])
        {
            found[*of].parts.push(image);
        }
    }
    found
}

/// Whether the dossier holds it again, or another in its only place.
fn is_back(conn: &Connection, item: &Found) -> Result<bool> {
    let head = &item.head;
    if journal::stands(conn, &head.table, &Value::Text(head.key.clone()))? {
        return Ok(true);
    }
    if item.kind == TrashKind::Prose {
        // What a section said before stands among its versions.
        let space = head.value("space_id").cloned().unwrap_or(Value::Null);
        let section = Value::Text(head.text("section").to_owned());
        return store::has_prose(conn, &space, &section);
    }
    Ok(false)
}
