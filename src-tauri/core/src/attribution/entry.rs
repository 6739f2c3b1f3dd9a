//! What may be shown of an inventory entry that comes from an interview or a meeting.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{Degree, Origin, voice::Voices};
use crate::{
    Snapshot,
    interview::{AgreedWords, Interview},
    inventory::Entry,
    vault::{InterviewId, InventoryId},
};

/// How an inventory entry, or anything else in the facilitators' own words that comes of an interview, reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryShown {
    /// Its title and description may be shown.
    pub shown: bool,
    /// Who bears it and where may be shown: they would tell who was interviewed.
    pub holder: bool,
}

impl EntryShown {
    /// Nothing of it may be shown.
    pub(super) const NOTHING: Self = Self {
        shown: false,
        holder: false,
    };
}

/// The entries of interviews that changed after their validation, other than those whose words were validated: nobody
/// knows which were made of the new words.
pub(super) fn unread(
    snapshot: &Snapshot,
    agreed: &HashMap<InterviewId, AgreedWords>,
) -> BTreeSet<InventoryId> {
    let entries = snapshot.entries.iter().filter(|entry| {
        let words = entry.origin_interview_id.and_then(|id| agreed.get(&id));
        words.is_some_and(|words| {
            let described = entry.description.trim();
            !(words.has(&entry.title) && (described.is_empty() || words.has(described)))
        })
    });
    entries.map(|entry| entry.id).collect()
}

/// What may be shown of each entry. One whose whole interview is off the record stays inside; so
/// does, of a published document, one whose interview nobody validated.
pub(super) fn attribute(
    snapshot: &Snapshot,
    voices: &Voices<'_>,
    usable: &BTreeMap<InterviewId, &Interview>,
) -> HashMap<InventoryId, EntryShown> {
    snapshot
        .entries
        .iter()
        .map(|entry| (entry.id, of(entry, voices, usable)))
        .collect()
}

/// The same of what comes of each interview as a whole.
pub(super) fn interviews(
    snapshot: &Snapshot,
    voices: &Voices<'_>,
    usable: &BTreeMap<InterviewId, &Interview>,
) -> HashMap<InterviewId, EntryShown> {
    let ids = snapshot.interviews.iter().map(|i| i.id);
    ids.map(|id| (id, of_interview(id, voices, usable)))
        .collect()
}

fn of_interview(
    id: InterviewId,
    voices: &Voices<'_>,
    usable: &BTreeMap<InterviewId, &Interview>,
) -> EntryShown {
    if usable.contains_key(&id) {
        settled(Origin::Interview(id), voices)
    } else {
        EntryShown::NOTHING
    }
}

fn of(
    entry: &Entry,
    voices: &Voices<'_>,
    usable: &BTreeMap<InterviewId, &Interview>,
) -> EntryShown {
    match (entry.origin_interview_id, entry.origin_meeting_id) {
        (Some(id), _) => of_interview(id, voices, usable),
        (None, Some(id)) => settled(Origin::Meeting(id), voices),
        (None, None) => EntryShown {
            shown: true,
            holder: true,
        },
    }
}

fn settled(origin: Origin, voices: &Voices<'_>) -> EntryShown {
    let mut voice = voices.unmarked(origin);
    voices.limit_by_origin(&mut voice, origin);
    voices.settle(&mut voice);
    EntryShown {
        shown: voice.degree < Degree::OffRecord,
        holder: voice.degree <= Degree::Organisation,
    }
}
