//! What may be shown of an inventory entry that comes from an interview or a meeting.

use std::collections::{BTreeMap, HashMap};

use super::{Degree, Origin, voice::Voices};
use crate::{
    Snapshot,
    interview::Interview,
    inventory::Entry,
    vault::{InterviewId, InventoryId},
};

/// How an inventory entry reads. Its title and description are the facilitators' own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryShown {
    /// Its title and description may be shown.
    pub shown: bool,
    /// Who bears it and where may be shown: they would tell who was interviewed.
    pub holder: bool,
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

fn of(
    entry: &Entry,
    voices: &Voices<'_>,
    usable: &BTreeMap<InterviewId, &Interview>,
) -> EntryShown {
    let origin = match (entry.origin_interview_id, entry.origin_meeting_id) {
        (Some(id), _) if !usable.contains_key(&id) => {
            return EntryShown {
                shown: false,
                holder: false,
            };
        }
        (Some(id), _) => Origin::Interview(id),
        (None, Some(id)) => Origin::Meeting(id),
        (None, None) => {
            return EntryShown {
                shown: true,
                holder: true,
            };
        }
    };
    let mut voice = voices.unmarked(origin);
    voices.limit_by_origin(&mut voice, origin);
    voices.settle(&mut voice);
    EntryShown {
        shown: voice.degree < Degree::OffRecord,
        holder: voice.degree <= Degree::Organisation,
    }
}
