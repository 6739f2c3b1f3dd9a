//! Who has not been heard yet: by sphere, profile, échelon, territory and space.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::Serialize;

use super::Status;
use crate::{
    crossing::group_name,
    initiative::Named,
    reading::{Reading, count},
    search::fold,
    stakeholder::Organisation,
    vault::{OrganisationId, SpaceId},
};

/// Who has not been heard, in each of the ways to group the organisations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Planning {
    /// The ways, always the same and in the same order.
    pub dimensions: Vec<PlanningDimension>,
}

text_enum! {
    /// A way to group the organisations.
    Grouping {
        /// By world.
        Sphere = "sphere",
        /// By profile.
        Profile = "profil",
        /// By échelon.
        Echelon = "echelon",
        /// By territory.
        Territory = "territoire",
        /// By the spaces that they are members of, or that their interviews serve.
        Space = "espace",
    }
}

/// One way to group the organisations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PlanningDimension {
    /// Which.
    pub code: Grouping,
    /// Its name.
    pub name: String,
    /// Its groups; the organisations of which it is not known last.
    pub groups: Vec<PlanningGroup>,
}

/// A group of organisations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PlanningGroup {
    /// What tells it from the others; empty where it is not known.
    pub key: String,
    /// Its name.
    pub name: String,
    /// How many organisations it has.
    pub organisations: u32,
    /// How many were heard.
    pub heard: u32,
    /// How many of the others have an interview on its way.
    pub planned: u32,
    /// Those that were not heard.
    pub not_heard: Vec<Named>,
}

/// Who has not been heard.
pub fn planning(reading: &Reading) -> Planning {
    let paths = Paths::of(reading);
    let dimensions = Grouping::ALL.iter().map(|code| PlanningDimension {
        code: *code,
        name: reading.words.say(&format!("grouping-{}", code.word())),
        groups: groups(reading, &paths, *code),
    });
    Planning {
        dimensions: dimensions.collect(),
    }
}

fn groups(reading: &Reading, paths: &Paths, grouping: Grouping) -> Vec<PlanningGroup> {
    let spaces = match grouping {
        Grouping::Space => spaces_of(reading),
        _ => HashMap::new(),
    };
    // Groups that are listed in the dossier keep its order; others that of their names.
    let listed: Vec<(String, String)> = match grouping {
        Grouping::Sphere => {
            let spheres = reading.snapshot.spheres.iter();
            spheres
                .map(|s| (s.id.to_string(), s.name.clone()))
                .collect()
        }
        Grouping::Space => {
            let spaces = reading.snapshot.spaces.iter();
            spaces
                .map(|s| (s.id.to_string(), s.title.clone()))
                .collect()
        }
        _ => Vec::new(),
    };
    let mut members: BTreeMap<String, Vec<&Organisation>> = BTreeMap::new();
    for organisation in &reading.snapshot.organisations {
        for key in keys(organisation, grouping, &spaces) {
            members.entry(key).or_default().push(organisation);
        }
    }
    let unknown = members.remove("");
    let name = |key: &str| match grouping {
        Grouping::Territory => key.to_owned(),
        _ => group_name(&reading.snapshot.nodes, key),
    };
    let mut groups: Vec<PlanningGroup> = Vec::new();
    for (key, name) in listed {
        let of = members.remove(&key).unwrap_or_default();
        groups.push(paths.group(key, name, &of));
    }
    let mut rest: Vec<PlanningGroup> = members
        .into_iter()
        .map(|(key, of)| paths.group(key.clone(), name(&key), &of))
        .collect();
    rest.sort_by_cached_key(|group| fold(&group.name));
    groups.extend(rest);
    if let Some(of) = unknown {
        let name = reading.words.say("grouping-unknown");
        groups.push(paths.group(String::new(), name, &of));
    }
    groups
}

/// The groups of an organisation; the empty one where that is not known.
fn keys(
    organisation: &Organisation,
    grouping: Grouping,
    spaces: &HashMap<OrganisationId, BTreeSet<SpaceId>>,
) -> Vec<String> {
    let known = |text: &str| vec![text.trim().to_owned()];
    match grouping {
        Grouping::Sphere => vec![organisation.sphere_id.to_string()],
        Grouping::Profile => known(&organisation.profile),
        Grouping::Echelon => known(&organisation.echelon),
        Grouping::Territory => known(&organisation.territory),
        Grouping::Space => match spaces.get(&organisation.id) {
            Some(spaces) => spaces.iter().map(SpaceId::to_string).collect(),
            None => vec![String::new()],
        },
    }
}

/// The spaces of each organisation: those that it or one of its people is a member of, and those that its interviews serve.
fn spaces_of(reading: &Reading) -> HashMap<OrganisationId, BTreeSet<SpaceId>> {
    let mut spaces: HashMap<OrganisationId, BTreeSet<SpaceId>> = HashMap::new();
    let snapshot = &reading.snapshot;
    let of: HashMap<_, _> = snapshot
        .persons
        .iter()
        .map(|person| (person.id, person.organisation_id))
        .collect();
    for member in &snapshot.members {
        let own = member.person_id.and_then(|id| *of.get(&id)?);
        if let Some(organisation) = member.organisation_id.or(own) {
            spaces
                .entry(organisation)
                .or_default()
                .insert(member.space_id);
        }
    }
    let with: HashMap<_, _> = snapshot
        .interviews
        .iter()
        .map(|interview| (interview.id, interview.organisation_id))
        .collect();
    for link in &snapshot.interview_spaces {
        if let Some(organisation) = with.get(&link.interview_id) {
            spaces
                .entry(*organisation)
                .or_default()
                .insert(link.space_id);
        }
    }
    spaces
}

/// Which organisations were heard, and with which an interview is on its way.
struct Paths {
    heard: BTreeSet<OrganisationId>,
    under_way: BTreeSet<OrganisationId>,
}

impl Paths {
    fn of(reading: &Reading) -> Self {
        let with = |wanted: fn(Status) -> bool| {
            let interviews = reading.snapshot.interviews.iter();
            interviews
                .filter(|interview| wanted(interview.status))
                .map(|interview| interview.organisation_id)
                .collect()
        };
        Self {
            heard: reading
                .attribution
                .heard()
                .values()
                .flatten()
                .copied()
                .collect(),
            under_way: with(|status| {
                matches!(
                    status,
                    Status::ToPlan | Status::Proposed | Status::Planned | Status::Postponed
                )
            }),
        }
    }

    fn group(&self, key: String, name: String, of: &[&Organisation]) -> PlanningGroup {
        let (heard, not_heard): (Vec<&Organisation>, Vec<&Organisation>) =
            of.iter().partition(|o| self.heard.contains(&o.id));
        PlanningGroup {
            key,
            name,
            organisations: count(of.len()),
            heard: count(heard.len()),
            planned: count(
                not_heard
                    .iter()
                    .filter(|o| self.under_way.contains(&o.id))
                    .count(),
            ),
            not_heard: not_heard
                .into_iter()
                .map(|o| Named {
                    id: o.id,
                    name: o.name.clone(),
                })
                .collect(),
        }
    }
}
