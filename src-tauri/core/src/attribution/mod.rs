//! What may be shown of whose words: one function that every output passes through (domain rules 1 to 4).
//!
//! [`Attribution::of`] is computed once for an audience; no screen, template or edit gets around it.

mod consent;
mod degree;
mod entry;
mod kept;
mod naming;
mod notes;
mod shown;
mod unnamed;
mod voice;
pub(crate) mod words;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::{
    Snapshot,
    interview::{AgreedWords, Excerpt, Followup, Interview},
    vault::{ExcerptId, InterviewId, InventoryId, MeetingId, OrganisationId, PersonId, SphereId},
};

pub use consent::same_agreements;
pub(crate) use consent::{Agreed, agreed};
pub use degree::Degree;
pub use entry::EntryShown;
pub(crate) use kept::NamesKept;
pub use naming::{NamedPerson, Participants};
pub use shown::{Reason, Shown, Who};
pub use unnamed::{Instead, Told};
pub(crate) use unnamed::{Unnamed, is_name};

/// Below this many distinct organisations, a group tells who its members are (domain rule 2).
pub const SMALL_GROUP: usize = 3;

/// For whom an output is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Audience {
    /// It is published: what no interviewee validated stays out.
    pub published: bool,
    /// Unless the facilitator overrides that, which is recorded.
    pub override_unvalidated: bool,
}

impl Audience {
    /// A draft, for those who work on it.
    pub const DRAFT: Self = Self {
        published: false,
        override_unvalidated: false,
    };

    /// A published document.
    pub const PUBLISHED: Self = Self {
        published: true,
        override_unvalidated: false,
    };

    fn wants(self, interview: &Interview) -> bool {
        self.wants_unvalidated() || interview.status.is_validated()
    }

    /// Whether what nobody validated is shown.
    fn wants_unvalidated(self) -> bool {
        !self.published || self.override_unvalidated
    }
}

/// What may be shown of each excerpt, who may be named, and who counts as heard.
#[derive(Debug, Clone)]
pub struct Attribution {
    audience: Audience,
    shown: HashMap<ExcerptId, Shown>,
    entries: HashMap<InventoryId, EntryShown>,
    unread: BTreeSet<InventoryId>,
    interviews: HashMap<InterviewId, EntryShown>,
    heard: BTreeMap<SphereId, BTreeSet<OrganisationId>>,
    withdrawn: BTreeSet<PersonId>,
    nameable: BTreeSet<PersonId>,
    left_out: Vec<InterviewId>,
}

/// Where excerpts overlap: the notes that they are stretches of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Origin {
    Interview(InterviewId),
    Meeting(MeetingId),
    /// The schema forbids it; nothing is shown of it.
    Nowhere,
}

impl Origin {
    fn of(excerpt: &Excerpt) -> Self {
        match (excerpt.interview_id, excerpt.meeting_id) {
            (Some(id), None) => Self::Interview(id),
            (None, Some(id)) => Self::Meeting(id),
            _ => Self::Nowhere,
        }
    }
}

impl Attribution {
    /// Applies the rules to the whole dossier.
    #[must_use]
    pub fn of(snapshot: &Snapshot, audience: Audience) -> Self {
        let consents = consent::standing(snapshot);
        let usable: BTreeMap<InterviewId, &Interview> = snapshot
            .interviews
            .iter()
            .filter(|i| audience.wants(i))
            .map(|i| (i.id, i))
            .collect();
        let heard = heard(snapshot, &usable);
        let voices = voice::Voices::of(snapshot, &consents, &heard);

        let mut by_notes: HashMap<Origin, Vec<&Excerpt>> = HashMap::new();
        for excerpt in &snapshot.excerpts {
            by_notes
                .entry(Origin::of(excerpt))
                .or_default()
                .push(excerpt);
        }
        let agreed: HashMap<InterviewId, AgreedWords> = snapshot
            .interviews
            .iter()
            .filter_map(|i| Some((i.id, AgreedWords::of(snapshot, i)?)))
            .collect();
        let by_id: HashMap<ExcerptId, &Excerpt> = match agreed.is_empty() {
            true => HashMap::new(),
            false => snapshot.excerpts.iter().map(|e| (e.id, e)).collect(),
        };
        let mut shown = HashMap::with_capacity(snapshot.excerpts.len());
        for (origin, excerpts) in &by_notes {
            let (usable, validated) = match origin {
                Origin::Interview(id) => (
                    usable.contains_key(id),
                    snapshot
                        .interviews
                        .iter()
                        .any(|i| i.id == *id && i.status.is_validated()),
                ),
                Origin::Meeting(_) => (true, true),
                Origin::Nowhere => (false, false),
            };
            let agreed = match origin {
                Origin::Interview(id) => agreed.get(id),
                Origin::Meeting(_) | Origin::Nowhere => None,
            };
            for mut one in notes::attribute(excerpts, &voices, audience) {
                let stands = agreed.is_none_or(|agreed| {
                    by_id
                        .get(&one.excerpt)
                        .is_some_and(|e| agreed.has_excerpt(e))
                });
                one.validated = validated && stands;
                if !usable && one.text.is_some() {
                    one.text = None;
                    one.reason = Reason::NotValidated;
                }
                if !stands && !audience.wants_unvalidated() && one.text.is_some() {
                    one.text = None;
                    one.reason = Reason::NotRevalidated;
                }
                shown.insert(one.excerpt, one);
            }
        }
        let unread = entry::unread(snapshot, &agreed);
        let is_kept = |e: &&Excerpt| {
            let one: Option<&Shown> = shown.get(&e.id);
            one.is_none_or(|one| one.text.is_none() || one.degree == Degree::OffRecord)
        };
        let kept = snapshot.excerpts.iter().filter(is_kept);
        let kept = words::Quotations::of(kept.map(|e| e.quote.as_str()));
        let mut entries = entry::attribute(snapshot, &voices, &usable, &kept, audience.published);
        if !audience.wants_unvalidated() {
            for id in &unread {
                entries.insert(*id, EntryShown::NOTHING);
            }
        }
        Self {
            audience,
            entries,
            unread,
            interviews: entry::interviews(snapshot, &voices, &usable),
            shown,
            heard,
            withdrawn: consents.withdrawn(),
            nameable: consents.nameable(snapshot),
            left_out: snapshot
                .interviews
                .iter()
                .filter(|i| i.status.is_heard() && !usable.contains_key(&i.id))
                .map(|i| i.id)
                .collect(),
        }
    }

    /// For whom it was computed.
    #[must_use]
    pub fn audience(&self) -> Audience {
        self.audience
    }

    /// What may be shown of an excerpt; nothing of one that the dossier lacks.
    #[must_use]
    pub fn shown(&self, excerpt: ExcerptId) -> Option<&Shown> {
        self.shown.get(&excerpt)
    }

    /// What may be shown of an excerpt, when something may.
    #[must_use]
    pub fn quotable(&self, excerpt: ExcerptId) -> Option<&Shown> {
        self.shown(excerpt).filter(|s| s.text.is_some())
    }

    /// What may be shown of an inventory entry, when something may.
    #[must_use]
    pub fn entry(&self, entry: InventoryId) -> Option<&EntryShown> {
        self.entries.get(&entry)
    }

    /// Whether an inventory entry comes of an interview that changed after its validation, and says what was not validated.
    #[must_use]
    pub fn is_unread(&self, entry: InventoryId) -> bool {
        self.unread.contains(&entry)
    }

    /// What may be shown of what comes of an interview as a whole, in the facilitators' own words.
    #[must_use]
    pub fn interview(&self, interview: InterviewId) -> Option<&EntryShown> {
        self.interviews.get(&interview)
    }

    /// Whether a follow-up of an interview may be told.
    #[must_use]
    pub fn tells(&self, followup: &Followup) -> bool {
        let of = followup.interview_id.and_then(|id| self.interview(id));
        of.is_some_and(|told| told.shown) && followup.attribution < Some(Degree::OffRecord)
    }

    /// The organisations heard, by sphere, as this audience may count them.
    #[must_use]
    pub fn heard(&self) -> &BTreeMap<SphereId, BTreeSet<OrganisationId>> {
        &self.heard
    }

    /// How many organisations of a sphere were heard.
    #[must_use]
    pub fn heard_in(&self, sphere: SphereId) -> usize {
        self.heard.get(&sphere).map_or(0, BTreeSet::len)
    }

    /// Whether a sphere is so small that attributing to it would tell who speaks.
    #[must_use]
    pub fn is_small(&self, sphere: SphereId) -> bool {
        self.heard_in(sphere) < SMALL_GROUP
    }

    /// The interviews that took place and are kept out because nobody validated them.
    #[must_use]
    pub fn left_out(&self) -> &[InterviewId] {
        &self.left_out
    }
}

/// Who was heard: the organisations of the interviews that took place.
fn heard(
    snapshot: &Snapshot,
    usable: &BTreeMap<InterviewId, &Interview>,
) -> BTreeMap<SphereId, BTreeSet<OrganisationId>> {
    let spheres: HashMap<OrganisationId, SphereId> = snapshot
        .organisations
        .iter()
        .map(|o| (o.id, o.sphere_id))
        .collect();
    let mut heard: BTreeMap<SphereId, BTreeSet<OrganisationId>> = BTreeMap::new();
    for interview in usable.values().filter(|i| i.status.is_heard()) {
        if let Some(sphere) = spheres.get(&interview.organisation_id) {
            heard
                .entry(*sphere)
                .or_default()
                .insert(interview.organisation_id);
        }
    }
    heard
}

#[cfg(test)]
pub(crate) mod sample;
#[cfg(test)]
mod tests;
