//! What a merge must not do: show more of anyone's words than before. Where two people of one interview become one, or
//! an organisation that was not known becomes known, the words keep the degree they had.

use std::collections::BTreeMap;

use crate::{
    Result, Snapshot,
    attribution::{Attribution, Audience, Degree},
    interview::{Excerpt, Interview},
    space::Meeting,
    vault::{ExcerptId, InterviewId, InventoryId, MeetingId, Tx},
};

/// Closes again what is more open than it was `before`.
pub(super) fn keep(tx: &Tx<'_>, before: &Snapshot) -> Result<()> {
    let after = Snapshot::within(tx)?;
    let mut excerpts: BTreeMap<ExcerptId, Degree> = BTreeMap::new();
    let mut interviews: BTreeMap<InterviewId, Degree> = BTreeMap::new();
    let mut meetings: BTreeMap<MeetingId, Degree> = BTreeMap::new();
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
                if let Some(id) = entry.origin_interview_id {
                    close(interviews.entry(id), held);
                } else if let Some(id) = entry.origin_meeting_id {
                    close(meetings.entry(id), held);
                }
            }
        }
    }
    for (id, degree) in excerpts {
        let mut excerpt = Excerpt::find(tx, id)?;
        excerpt.attribution = excerpt.attribution.max(Some(degree));
        excerpt.update(tx)?;
    }
    for (id, degree) in interviews {
        let mut interview = Interview::find(tx, id)?;
        interview.attribution = interview.attribution.max(Some(degree));
        interview.update(tx)?;
    }
    for (id, degree) in meetings {
        let mut meeting = Meeting::find(tx, id)?;
        meeting.attribution = meeting.attribution.max(Some(degree));
        meeting.update(tx)?;
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
