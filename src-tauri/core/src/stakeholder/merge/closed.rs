//! What a merge and an erasure must not do: show more of anyone's words than before. Where two people of one interview
//! become one, where an organisation that was not known becomes known, where whoever refused is there no more, each thing
//! keeps the degree that it had: an excerpt, an entry of the inventory, a follow-up, each by itself. Nothing is closed of
//! what the others at that interview said.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    Result, Snapshot,
    attribution::{Attribution, Audience, Degree},
    interview::{Excerpt, Followup},
    inventory::Entry,
    vault::{ExcerptId, FollowupId, InventoryId, Tx},
};

/// Closes again what is more open than it was `before`.
pub(crate) fn keep(tx: &Tx<'_>, before: &Snapshot) -> Result<()> {
    let after = Snapshot::within(tx)?;
    let followups = Followup::all(tx)?;
    let mut excerpts: BTreeMap<ExcerptId, Degree> = BTreeMap::new();
    let mut entries: BTreeMap<InventoryId, Degree> = BTreeMap::new();
    let mut opened: BTreeSet<FollowupId> = BTreeSet::new();
    for audience in [Audience::DRAFT, Audience::PUBLISHED] {
        let was = Attribution::of(before, audience);
        let is = Attribution::of(&after, audience);
        for excerpt in &after.excerpts {
            let held = of_excerpt(&was, excerpt.id);
            if of_excerpt(&is, excerpt.id) < held {
                close(excerpts.entry(excerpt.id), held);
            }
        }
        for entry in &after.entries {
            let held = of_entry(&was, entry.id);
            if of_entry(&is, entry.id) < held {
                close(entries.entry(entry.id), held);
            }
        }
        let told = followups.iter().filter(|f| is.tells(f) && !was.tells(f));
        opened.extend(told.map(|f| f.id));
    }
    for (id, degree) in excerpts {
        let mut excerpt = Excerpt::find(tx, id)?;
        excerpt.attribution = excerpt.attribution.max(Some(degree));
        excerpt.update(tx)?;
    }
    for (id, degree) in entries {
        let mut entry = Entry::find(tx, id)?;
        entry.attribution = entry.attribution.max(Some(degree));
        entry.update(tx)?;
    }
    for id in opened {
        let mut followup = Followup::find(tx, id)?;
        followup.attribution = Some(Degree::OffRecord);
        followup.update(tx)?;
    }
    Ok(())
}

/// How closed an excerpt is.
fn of_excerpt(attribution: &Attribution, id: ExcerptId) -> Degree {
    match attribution.shown(id) {
        Some(shown) if shown.text.is_some() => shown.degree,
        _ => Degree::OffRecord,
    }
}

/// How closed an entry of the inventory is: who bears it, its words alone, nothing.
fn of_entry(attribution: &Attribution, id: InventoryId) -> Degree {
    match attribution.entry(id) {
        Some(entry) if entry.shown && entry.holder => Degree::Named,
        Some(entry) if entry.shown => Degree::Sphere,
        _ => Degree::OffRecord,
    }
}

fn close<K: Ord>(entry: std::collections::btree_map::Entry<'_, K, Degree>, degree: Degree) {
    let held = entry.or_insert(degree);
    *held = degree.max(*held);
}
