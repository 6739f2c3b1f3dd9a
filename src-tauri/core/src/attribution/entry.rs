//! What may be shown of an inventory entry that comes from an interview or a meeting.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{Degree, Origin, voice::Voices, words::Quotations};
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

    /// No more of it than this degree lets through.
    fn within(self, degree: Degree) -> Self {
        Self {
            shown: self.shown && degree < Degree::OffRecord,
            holder: self.holder && degree <= Degree::Organisation,
        }
    }
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

/// What may be shown of each entry: the most closed of what it comes from and of its own degree. One whose whole
/// interview is off the record stays inside; so does, of a published document, one whose interview nobody validated; and one that repeats words which may not be
/// shown (`kept`), whoever said them. In a draft, one that comes of no interview and no meeting says what it says; what
/// is `published` or shared repeats none, wherever it comes from.
pub(super) fn attribute(
    snapshot: &Snapshot,
    voices: &Voices<'_>,
    usable: &BTreeMap<InterviewId, &Interview>,
    kept: &Quotations,
    published: bool,
) -> HashMap<InventoryId, EntryShown> {
    let repeats = |e: &Entry| {
        let heard = e.origin_interview_id.is_some() || e.origin_meeting_id.is_some();
        (published || heard) && texts(e).into_iter().any(|text| kept.stand_in(text))
    };
    snapshot
        .entries
        .iter()
        .map(|entry| {
            let told = of(entry, voices, usable);
            match told.shown && repeats(entry) {
                true => (entry.id, EntryShown::NOTHING),
                false => (entry.id, told),
            }
        })
        .collect()
}

/// All that is written freely of an entry.
fn texts(entry: &Entry) -> [&str; 10] {
    [
        &entry.title,
        &entry.description,
        &entry.holder,
        &entry.holder_kind,
        &entry.scale,
        &entry.territory,
        &entry.sector,
        &entry.url,
        &entry.source,
        &entry.relays_to,
    ]
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
    let told = match (entry.origin_interview_id, entry.origin_meeting_id) {
        (Some(id), _) => of_interview(id, voices, usable),
        (None, Some(id)) => settled(Origin::Meeting(id), voices),
        (None, None) => EntryShown {
            shown: true,
            holder: true,
        },
    };
    match entry.attribution {
        Some(own) => told.within(own),
        None => told,
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
