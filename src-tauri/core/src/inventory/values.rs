//! Values that many entries share — territories, scales, holders — seen in one place, and made one where they are one.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{InventoryField, key::key, store};
use crate::{
    Result, Vault, entry,
    reading::count,
    vault::{Done, Op},
};

/// A value in use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct InventoryValue {
    /// It.
    pub value: String,
    /// How many entries have it.
    pub count: u32,
    /// Another value, of more entries, that differs from it by capitals, accents, plural or signs alone.
    pub like: Option<String>,
}

/// The values of a field that are in use, in the order of the alphabet. None of a field that has no shared values.
pub fn inventory_values(vault: &Vault, field: InventoryField) -> Result<Vec<InventoryValue>> {
    if !is_shared(field) {
        return Ok(Vec::new());
    }
    let mut all = store::values(vault.conn(), field.column())?;
    all.sort_by_cached_key(|(value, _)| (key(value), value.clone()));
    let mut best: BTreeMap<String, (u32, String)> = BTreeMap::new();
    for (value, n) in &all {
        let known = best.entry(plain(value)).or_insert((*n, value.clone()));
        if *n > known.0 {
            *known = (*n, value.clone());
        }
    }
    Ok(all
        .into_iter()
        .map(|(value, n)| {
            let like = best.get(&plain(&value)).map(|(_, like)| like.clone());
            InventoryValue {
                like: like.filter(|like| *like != value),
                count: n,
                value,
            }
        })
        .collect())
}

/// Whether entries share the values of a field.
fn is_shared(field: InventoryField) -> bool {
    use InventoryField as F;
    matches!(
        field,
        F::Territory | F::Scale | F::Holder | F::HolderKind | F::Sector
    )
}

/// A value without what tells nothing.
fn plain(value: &str) -> String {
    let folded = key(value);
    let words = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    words
        .map(|word| match word.strip_suffix('s') {
            Some(one) if one.len() > 2 => one,
            _ => word,
        })
        .collect::<Vec<_>>()
        .join(" ")
}

impl Vault {
    /// Gives all entries that have one of these values another: it is renamed, or becomes one with it. Returns how many.
    ///
    /// # Errors
    /// [`crate::Error::Missing`] where the new value is empty; [`crate::Error::Invalid`] for a field whose values are not
    /// shared.
    pub fn inventory_rename(
        &mut self,
        field: InventoryField,
        from: &[String],
        to: &str,
    ) -> Result<Done<u32>> {
        if !is_shared(field) {
            return Err(entry::invalid("value", field.word()));
        }
        let to = entry::required("name", to)?;
        self.transact(Op::new("inventory.rename"), |tx| {
            let mut changed = 0;
            for value in from {
                changed += store::rename(tx, field.column(), value, &to)?;
            }
            Ok(count(changed))
        })
    }
}
