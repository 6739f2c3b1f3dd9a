//! Entries that may be one, and making one of two.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Entry, InventoryRow, key::key, list, store};
use crate::{
    Error, Result, Vault, entry,
    vault::{Done, InventoryId, Op, Tx},
};

/// So many pairs are told at once.
const MOST: usize = 200;

/// Words of a title that tell nothing.
const EMPTY: [&str; 24] = [
    "a", "au", "aux", "avec", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "leur",
    "leurs", "ou", "par", "pour", "sur", "un", "une", "the", "of",
];

/// Entries that may be one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct InventoryTwins {
    /// They, the oldest code first.
    pub entries: Vec<InventoryRow>,
    /// They have one address; else their titles say the same.
    pub address: bool,
}

/// Entries of one kind whose titles say the same in other letters or another order, or that have one address.
pub fn inventory_twins(vault: &Vault) -> Result<Vec<InventoryTwins>> {
    let faces = store::faces(vault.conn())?;
    let mut groups: BTreeMap<(bool, String), Vec<usize>> = BTreeMap::new();
    for (at, [_, _, kind, title, _, _, url]) in faces.iter().enumerate() {
        let words = words(title);
        if !words.is_empty() {
            groups
                .entry((false, format!("{kind} {words}")))
                .or_default()
                .push(at);
        }
        let url = address(url);
        if !url.is_empty() {
            groups
                .entry((true, format!("{kind} {url}")))
                .or_default()
                .push(at);
        }
    }
    let mut told: Vec<Vec<usize>> = Vec::new();
    let mut all = Vec::new();
    for ((address, _), group) in groups {
        if group.len() < 2 || told.contains(&group) || all.len() >= MOST {
            continue;
        }
        let mut entries = Vec::new();
        for at in group.iter().take(12) {
            let id = faces[*at][0].parse().map_err(|_| Error::Gone {
                what: "inventory_entry",
            })?;
            entries.extend(list::store::row(vault.conn(), InventoryId(id))?);
        }
        all.push(InventoryTwins { entries, address });
        told.push(group);
    }
    Ok(all)
}

/// The words of a title that tell something, in no order.
fn words(title: &str) -> String {
    let folded = key(title);
    let mut words: Vec<&str> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty() && !EMPTY.contains(word))
        .map(|word| match word.strip_suffix(['s', 'x']) {
            Some(one) if one.len() > 2 => one,
            _ => word,
        })
        .collect();
    words.sort_unstable();
    words.dedup();
    words.join(" ")
}

/// An address without what tells nothing.
fn address(url: &str) -> String {
    let url = url.trim().to_lowercase();
    let url = url
        .trim_start_matches("https://")
        .trim_start_matches("http://");
    url.trim_start_matches("www.")
        .trim_end_matches('/')
        .to_owned()
}

impl Vault {
    /// Makes one of two entries: what rests on `gone` and what it is linked to are carried to `keep`, and what `keep` does
    /// not say is filled in — unless they come from two conversations, whose words stay apart.
    ///
    /// # Errors
    /// [`Error::Unlike`] when they are of two kinds, or one is invented and the other real.
    pub fn inventory_merge(&mut self, keep: InventoryId, gone: InventoryId) -> Result<Done<()>> {
        if keep == gone {
            return Err(entry::invalid("value", ""));
        }
        self.transact(Op::new("inventory.merge"), |tx| {
            let known = Entry::find(tx, keep)?;
            let other = Entry::find(tx, gone)?;
            if known.kind != other.kind {
                return Err(Error::Unlike { field: "kind" });
            }
            alike(tx, &known, &other)?;
            store::carry(tx, keep, gone)?;
            let joined = joined(&known, &other);
            if joined != known {
                joined.update(tx)?;
            }
            Entry::delete(tx, gone)?;
            store::retire(tx, &other.code)
        })
    }
}

/// No invented fact comes into a real entry.
fn alike(tx: &Tx<'_>, one: &Entry, other: &Entry) -> Result<()> {
    let whole = crate::initiative::Initiative::read(tx)?.fictional;
    match one.fictional.unwrap_or(whole) == other.fictional.unwrap_or(whole) {
        true => Ok(()),
        false => Err(Error::Unlike { field: "fictional" }),
    }
}

/// Both in one. Nothing becomes more open by it: words told in one conversation do not come under the name of another,
/// and an entry that takes words of a conversation comes from it from then on.
fn joined(keep: &Entry, gone: &Entry) -> Entry {
    let origin = |e: &Entry| {
        (
            e.origin_interview_id,
            e.origin_meeting_id,
            e.origin_document_id,
        )
    };
    let nowhere = (None, None, None);
    let (own, theirs) = (origin(keep), origin(gone));
    if own != theirs && own != nowhere && theirs != nowhere {
        return keep.clone();
    }
    let (interview, meeting, document) = if own == nowhere { theirs } else { own };
    let filled = |kept: &str, other: &str| match kept.trim().is_empty() {
        true => other.to_owned(),
        false => kept.to_owned(),
    };
    Entry {
        volet_id: keep.volet_id.or(gone.volet_id),
        description: both(&keep.description, &gone.description, "\n\n"),
        holder: filled(&keep.holder, &gone.holder),
        holder_kind: filled(&keep.holder_kind, &gone.holder_kind),
        scale: filled(&keep.scale, &gone.scale),
        territory: filled(&keep.territory, &gone.territory),
        sector: filled(&keep.sector, &gone.sector),
        origin_interview_id: interview,
        origin_meeting_id: meeting,
        origin_document_id: document,
        url: filled(&keep.url, &gone.url),
        surveyed_on: keep
            .surveyed_on
            .clone()
            .or_else(|| gone.surveyed_on.clone()),
        verified_on: keep.verified_on.clone().max(gone.verified_on.clone()),
        relays_to: both(&keep.relays_to, &gone.relays_to, "\n"),
        attribution: keep.attribution.max(gone.attribution),
        status: filled(&keep.status, &gone.status),
        source: both(&keep.source, &gone.source, ", "),
        ..keep.clone()
    }
}

/// Both texts; one where it says what the other does.
fn both(kept: &str, other: &str, and: &str) -> String {
    let (kept, other) = (kept.trim(), other.trim());
    match (kept, other) {
        ("", text) | (text, "") => text.to_owned(),
        _ if kept.contains(other) => kept.to_owned(),
        _ => format!("{kept}{and}{other}"),
    }
}
