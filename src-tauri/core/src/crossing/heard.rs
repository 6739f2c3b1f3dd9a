//! Who was heard within a question, in which groups they stand, and the words that count.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::{CrossingAcross, CrossingQuery, CrossingSource, group_name};
use crate::{
    Snapshot,
    attribution::{Attribution, SMALL_GROUP},
    framework::Node,
    interview::{Excerpt, Interview},
    search::fold,
    vault::{ExcerptId, InterviewId, MeetingId, OrganisationId, SpaceId},
};

/// An occasion on which somebody was heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Hearing {
    Interview(InterviewId),
    Meeting(MeetingId),
}

impl Hearing {
    pub(super) fn of(excerpt: &Excerpt) -> Option<Self> {
        match (excerpt.interview_id, excerpt.meeting_id) {
            (Some(id), None) => Some(Self::Interview(id)),
            (None, Some(id)) => Some(Self::Meeting(id)),
            _ => None,
        }
    }
}

/// A column: those of a group who were heard.
#[derive(Debug, Clone, Default)]
pub(super) struct Group {
    /// What tells it from the others; empty where the group is not known.
    pub(super) key: String,
    /// Empty where the group is not known.
    pub(super) name: String,
    pub(super) organisations: BTreeSet<OrganisationId>,
    pub(super) hearings: BTreeSet<Hearing>,
}

impl Group {
    /// Too few were heard for their shares to mean anything, or to be told outside.
    pub(super) fn is_small(&self) -> bool {
        self.organisations.len() < SMALL_GROUP
    }
}

/// An organisation that was heard on an occasion, and where that stands. Numbers, since every word is looked up by them.
#[derive(Debug, Clone)]
pub(super) struct Presence {
    pub(super) organisation: OrganisationId,
    pub(super) hearing: Hearing,
    /// The columns that its words stand in; the last where its group is not known.
    pub(super) columns: Vec<usize>,
    /// The number of the organisation among those heard.
    pub(super) who: usize,
    /// The number of the occasion.
    pub(super) when: usize,
}

/// Words that count, said by a [`Presence`].
#[derive(Debug, Clone, Copy)]
pub(super) struct Said<'a> {
    pub(super) excerpt: &'a Excerpt,
    presence: usize,
}

/// Who was heard within a question.
///
/// Heard are the organisations of the interviews that took place, those whose people attended the meetings, and whoever
/// else spoke in either. Words kept off the record count nowhere, nor do those that no one organisation can have said.
pub(super) struct Heard<'a> {
    pub(super) groups: Vec<Group>,
    pub(super) organisations: BTreeSet<OrganisationId>,
    pub(super) hearings: BTreeSet<Hearing>,
    pub(super) words: Vec<Said<'a>>,
    /// Excerpts within the question that may be quoted and whose organisation is not known.
    pub(super) unplaced: Vec<&'a Excerpt>,
    /// Excerpts within the question that never leave the dossier.
    pub(super) withheld: HashSet<ExcerptId>,
    present: Vec<Presence>,
}

impl<'a> Heard<'a> {
    pub(super) fn of(
        snapshot: &'a Snapshot,
        attribution: &Attribution,
        query: &CrossingQuery,
    ) -> Self {
        let hearings = hearings(snapshot, query);
        let mut words = Vec::new();
        let mut unplaced = Vec::new();
        let mut withheld = HashSet::new();
        let mut present = presence(snapshot, &hearings);
        let mut at: HashMap<(OrganisationId, Hearing), usize> = (present.iter().enumerate())
            .map(|(n, pair)| (*pair, n))
            .collect();
        for excerpt in &snapshot.excerpts {
            let Some(hearing) = Hearing::of(excerpt).filter(|h| hearings.contains(h)) else {
                continue;
            };
            match attribution.quotable(excerpt.id).map(|s| s.organisation) {
                None => {
                    withheld.insert(excerpt.id);
                }
                Some(None) => unplaced.push(excerpt),
                Some(Some(organisation)) => {
                    let pair = (organisation, hearing);
                    let presence = *at.entry(pair).or_insert_with(|| {
                        present.push(pair);
                        present.len() - 1
                    });
                    words.push(Said { excerpt, presence });
                }
            }
        }
        let (groups, columns) = grouped(snapshot, &Standing::of(snapshot, query), &present);
        let organisations: BTreeSet<OrganisationId> = present.iter().map(|(o, _)| *o).collect();
        let who = numbered(&organisations);
        let when = numbered(&hearings);
        let present = present.into_iter().zip(columns);
        Self {
            present: present
                .map(|((organisation, hearing), columns)| Presence {
                    organisation,
                    hearing,
                    columns,
                    who: who.get(&organisation).copied().unwrap_or_default(),
                    when: when.get(&hearing).copied().unwrap_or_default(),
                })
                .collect(),
            groups,
            organisations,
            hearings,
            words,
            unplaced,
            withheld,
        }
    }

    /// Who said these words, and when.
    pub(super) fn of_words(&self, said: Said<'_>) -> &Presence {
        &self.present[said.presence]
    }

    /// The column of this key.
    pub(super) fn column(&self, key: &str) -> Option<usize> {
        self.groups.iter().position(|group| group.key == key)
    }
}

fn numbered<T: Copy + Eq + std::hash::Hash>(all: &BTreeSet<T>) -> HashMap<T, usize> {
    all.iter().enumerate().map(|(n, one)| (*one, n)).collect()
}

/// The groups that are columns, and of each that was present the columns it stands in.
fn grouped(
    snapshot: &Snapshot,
    standing: &Standing,
    present: &[(OrganisationId, Hearing)],
) -> (Vec<Group>, Vec<Vec<usize>>) {
    let mut groups = standing.listed(snapshot);
    // A group that the dossier does not list is one only where somebody of it was heard.
    if !standing.lists_groups() {
        let keys = |(who, when): &(OrganisationId, Hearing)| standing.keys(*who, *when);
        let heard: HashSet<&String> = present.iter().flat_map(keys).collect();
        groups.retain(|group| heard.contains(&group.key));
    }
    let at: HashMap<String, usize> = (groups.iter().enumerate())
        .map(|(n, group)| (group.key.clone(), n))
        .collect();
    let unknown = groups.len();
    groups.push(Group::default());
    let mut columns = Vec::with_capacity(present.len());
    for (organisation, hearing) in present {
        let keys = standing.keys(*organisation, *hearing).iter();
        let mut own: Vec<usize> = keys.filter_map(|key| at.get(key)).copied().collect();
        if own.is_empty() {
            own.push(unknown);
        }
        for group in &own {
            groups[*group].organisations.insert(*organisation);
            groups[*group].hearings.insert(*hearing);
        }
        columns.push(own);
    }
    groups.truncate(if groups[unknown].organisations.is_empty() {
        unknown
    } else {
        unknown + 1
    });
    (groups, columns)
}

/// The occasions that a question is about.
fn hearings(snapshot: &Snapshot, query: &CrossingQuery) -> BTreeSet<Hearing> {
    let serving: Option<HashSet<InterviewId>> = query.space_id.map(|space| {
        let links = snapshot.interview_spaces.iter();
        links
            .filter(|link| link.space_id == space)
            .map(|link| link.interview_id)
            .collect()
    });
    let wanted = |interview: &&Interview| {
        interview.status.is_heard()
            && (!query.validated || interview.status.is_validated())
            && query.wants(source(interview))
            && serving.as_ref().is_none_or(|s| s.contains(&interview.id))
    };
    let interviews = snapshot.interviews.iter().filter(wanted);
    let meetings = snapshot.meetings.iter().filter(|meeting| {
        query.wants(CrossingSource::Meeting)
            && query.space_id.is_none_or(|space| meeting.space_id == space)
    });
    interviews
        .map(|interview| Hearing::Interview(interview.id))
        .chain(meetings.map(|meeting| Hearing::Meeting(meeting.id)))
        .collect()
}

fn source(interview: &Interview) -> CrossingSource {
    match interview.kind.as_str() {
        "nemawashi" => CrossingSource::Nemawashi,
        "suivi" => CrossingSource::FollowUp,
        _ => CrossingSource::Listening,
    }
}

/// Which organisation was heard on which of these occasions, whether or not it said anything that was kept.
fn presence(snapshot: &Snapshot, hearings: &BTreeSet<Hearing>) -> Vec<(OrganisationId, Hearing)> {
    let works_at: HashMap<_, _> = snapshot
        .persons
        .iter()
        .filter_map(|person| Some((person.id, person.organisation_id?)))
        .collect();
    let interviews = snapshot.interviews.iter();
    let interviews = interviews.map(|i| (i.organisation_id, Hearing::Interview(i.id)));
    let attended = snapshot.meeting_attendees.iter().filter_map(|link| {
        let organisation = works_at.get(&link.person_id)?;
        Some((*organisation, Hearing::Meeting(link.meeting_id)))
    });
    let present: BTreeSet<(OrganisationId, Hearing)> = interviews
        .chain(attended)
        .filter(|(_, hearing)| hearings.contains(hearing))
        .collect();
    present.into_iter().collect()
}

/// Which groups organisations stand in.
enum Standing {
    /// Each in some, whatever it says: by the key of the group.
    Organisations {
        groups: HashMap<OrganisationId, BTreeSet<String>>,
        across: CrossingAcross,
    },
    /// Words stand where they were said for.
    Hearings(HashMap<Hearing, BTreeSet<String>>),
}

impl Standing {
    fn of(snapshot: &Snapshot, query: &CrossingQuery) -> Self {
        let across = query.across;
        match across {
            CrossingAcross::Space => Self::Hearings(spaces(snapshot)),
            CrossingAcross::Voice => Self::Organisations {
                groups: voices(snapshot, query.space_id),
                across,
            },
            _ => {
                let organisations = snapshot.organisations.iter();
                let groups = organisations.map(|organisation| {
                    let key = match across {
                        CrossingAcross::Profile => organisation.profile.trim().to_owned(),
                        CrossingAcross::Echelon => organisation.echelon.trim().to_owned(),
                        CrossingAcross::Territory => organisation.territory.trim().to_owned(),
                        _ => organisation.sphere_id.to_string(),
                    };
                    let known = (!key.is_empty()).then_some(key);
                    (organisation.id, known.into_iter().collect())
                });
                Self::Organisations {
                    groups: groups.collect(),
                    across,
                }
            }
        }
    }

    fn keys(&self, organisation: OrganisationId, hearing: Hearing) -> &BTreeSet<String> {
        const NONE: &BTreeSet<String> = &BTreeSet::new();
        match self {
            Self::Organisations { groups, .. } => groups.get(&organisation).unwrap_or(NONE),
            Self::Hearings(spaces) => spaces.get(&hearing).unwrap_or(NONE),
        }
    }

    /// Whether the dossier lists its groups, so that one in which nobody was heard is a column too.
    fn lists_groups(&self) -> bool {
        match self {
            Self::Hearings(_) => true,
            Self::Organisations { across, .. } => *across == CrossingAcross::Sphere,
        }
    }

    /// The groups, still empty, in the order of the dossier, else of the framework, else of their names.
    fn listed(&self, snapshot: &Snapshot) -> Vec<Group> {
        let group = |key: String, name: String| Group {
            key,
            name,
            ..Group::default()
        };
        let Self::Organisations { groups, across } = self else {
            let spaces = snapshot.spaces.iter();
            return spaces
                .map(|s| group(s.id.to_string(), s.title.clone()))
                .collect();
        };
        if *across == CrossingAcross::Sphere {
            let spheres = snapshot.spheres.iter();
            return spheres
                .map(|s| group(s.id.to_string(), s.name.clone()))
                .collect();
        }
        let keys: BTreeSet<&String> = groups.values().flatten().collect();
        let mut named: Vec<Group> = keys
            .into_iter()
            .map(|key| {
                let name = match across {
                    CrossingAcross::Territory => key.clone(),
                    _ => group_name(&snapshot.nodes, key),
                };
                group(key.clone(), name)
            })
            .collect();
        named.sort_by_cached_key(|group| {
            let place = place(&snapshot.nodes, &group.name);
            (place, fold(&group.name))
        });
        named
    }
}

/// Where the framework has a node of this name: « local » stands before « régional », and « régional » before « national ».
pub(super) fn place(nodes: &[Node], name: &str) -> usize {
    let name = fold(name);
    let mut analysis = nodes.iter().filter(|n| !n.is_thematic());
    analysis
        .position(|node| fold(&node.name) == name)
        .unwrap_or(usize::MAX)
}

/// The spaces that each occasion serves.
fn spaces(snapshot: &Snapshot) -> HashMap<Hearing, BTreeSet<String>> {
    let mut spaces: HashMap<Hearing, BTreeSet<String>> = HashMap::new();
    let served = snapshot.interview_spaces.iter();
    let served = served.map(|link| (Hearing::Interview(link.interview_id), link.space_id));
    let met = snapshot.meetings.iter();
    let met = met.map(|meeting| (Hearing::Meeting(meeting.id), meeting.space_id));
    for (hearing, space) in served.chain(met) {
        spaces.entry(hearing).or_default().insert(space.to_string());
    }
    spaces
}

/// The voices of each organisation: its own, and those of its people.
fn voices(
    snapshot: &Snapshot,
    space: Option<SpaceId>,
) -> HashMap<OrganisationId, BTreeSet<String>> {
    let works_at: HashMap<_, _> = snapshot
        .persons
        .iter()
        .filter_map(|person| Some((person.id, person.organisation_id?)))
        .collect();
    // One voice written in two ways is one; it is called as it is first written.
    let mut called: BTreeMap<String, String> = BTreeMap::new();
    let mut voices: HashMap<OrganisationId, BTreeSet<String>> = HashMap::new();
    for member in &snapshot.members {
        let person = member.person_id.and_then(|id| works_at.get(&id)).copied();
        let here = space.is_none_or(|space| member.space_id == space);
        let (Some(organisation), true) = (member.organisation_id.or(person), here) else {
            continue;
        };
        let voice = member.voice.trim();
        if !voice.is_empty() {
            let name = called
                .entry(fold(voice))
                .or_insert_with(|| voice.to_owned());
            voices.entry(organisation).or_default().insert(name.clone());
        }
    }
    voices
}
