//! What putting a backup back would change: what was added since, what was changed since, and what is missing now.

mod store;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use serde::Serialize;

use crate::{
    Result, Vault,
    vault::{Key, backups},
};

/// The most things of one kind that are named on one side; more are counted.
const MOST: usize = 200;

/// What a backup and the dossier as it is hold differently.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Difference {
    /// Kind by kind, those that differ; none where both hold the same.
    pub kinds: Vec<KindDifference>,
    /// Whether both hold the same in everything: links, agreements and history, too.
    pub same: bool,
}

/// What differs of one kind of things.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct KindDifference {
    /// Which: the name of its table.
    pub kind: String,
    /// How many are alike.
    pub same: u32,
    /// In the backup and no more in the dossier: they would come back.
    pub missing: Side,
    /// In both, with other content: they would be as they were.
    pub changed: Side,
    /// In the dossier and not in the backup: they would not be there.
    pub added: Side,
}

/// Some things, by name.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Side {
    /// How many.
    pub count: u32,
    /// The first of them.
    pub named: Vec<Differing>,
}

/// A thing by name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Differing {
    /// Its name, or the beginning of its text.
    pub name: String,
    /// Its day, where it has one.
    pub date: Option<String>,
}

impl Side {
    fn of(mut named: Vec<Differing>) -> Self {
        let count = crate::reading::count(named.len());
        named.sort_unstable();
        named.truncate(MOST);
        Self { count, named }
    }
}

/// Compares the dossier as it is with one of its backups, which `key` opens where it is protected.
///
/// # Errors
/// Those of opening the backup: it may be damaged, or under an earlier passphrase.
pub fn compare(vault: &Vault, backup: &Path, key: Option<&Key>) -> Result<Difference> {
    let then = backups::reader(backup, key)?;
    let mut kinds = Vec::new();
    for kind in store::KINDS {
        let columns: BTreeSet<String> = {
            let now = store::columns(vault.conn(), kind.table)?;
            let then = store::columns(&then, kind.table)?;
            now.intersection(&then).cloned().collect()
        };
        let now = store::rows(vault.conn(), kind, &columns)?;
        let before = store::rows(&then, kind, &columns)?;
        if let Some(found) = differing(kind.table, &now, &before) {
            kinds.push(found);
        }
    }
    Ok(Difference {
        kinds,
        same: backups::alike(vault.conn(), &then)?,
    })
}

type Rows = BTreeMap<String, (Differing, [u8; 32])>;

fn differing(kind: &str, now: &Rows, then: &Rows) -> Option<KindDifference> {
    let only = |some: &Rows, other: &Rows| {
        let gone = some.iter().filter(|(id, _)| !other.contains_key(*id));
        Side::of(gone.map(|(_, (named, _))| named.clone()).collect())
    };
    let both = || {
        now.iter()
            .filter_map(|(id, row)| then.get(id).map(|was| (row, was)))
    };
    let changed = both().filter(|(row, was)| row.1 != was.1);
    let found = KindDifference {
        kind: kind.to_owned(),
        same: crate::reading::count(both().filter(|(row, was)| row.1 == was.1).count()),
        missing: only(then, now),
        changed: Side::of(changed.map(|(row, _)| row.0.clone()).collect()),
        added: only(now, then),
    };
    let differs = found.missing.count + found.changed.count + found.added.count > 0;
    differs.then_some(found)
}
