//! What a démarche is made of, as one screen shows it to be worded anew: itself, spheres, spaces, phases, dimensions.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::{
    reading::{Reading, count},
    vault::{PhaseId, SpaceId, SphereId},
};

/// All of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Settings {
    /// The title of the démarche.
    pub title: String,
    /// The organisations that lead it.
    pub pilots: Vec<String>,
    /// First day, possibly vague.
    pub start: String,
    /// Last day, possibly vague.
    pub end: String,
    /// What it is for.
    pub purpose: String,
    /// What it wants to reach.
    pub objectives: Vec<String>,
    /// Its spheres, in their order.
    pub spheres: Vec<SphereSettings>,
    /// Its spaces, in their order.
    pub spaces: Vec<SpaceSettings>,
    /// Its phases, as they follow each other.
    pub phases: Vec<PhaseSettings>,
    /// The further dimensions of analysis.
    pub dimensions: Vec<DimensionView>,
    /// How many axes, volets and themes there are.
    pub themes: u32,
}

/// A sphere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SphereSettings {
    /// Its id.
    pub id: SphereId,
    /// Its name.
    pub name: String,
    /// « un investisseur sociétal ».
    pub singular: String,
    /// How many organisations are in it.
    pub organisations: u32,
    /// How many questions of the guide are asked of it alone.
    pub questions: u32,
}

/// A space.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SpaceSettings {
    /// Its id.
    pub id: SpaceId,
    /// Its title.
    pub title: String,
    /// The question it works on.
    pub question: String,
    /// What is at stake.
    pub stakes: String,
    /// The template of its main deliverable.
    pub template: String,
    /// What such a deliverable is called.
    pub called: String,
    /// Its path.
    pub steps: Vec<StepSettings>,
    /// How many statements it has.
    pub statements: u32,
    /// How many meetings it has.
    pub meetings: u32,
    /// How many interviews serve it.
    pub interviews: u32,
}

/// A step of a path.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct StepSettings {
    /// Its title.
    pub title: String,
    /// What happens in it.
    pub text: String,
}

/// A phase.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PhaseSettings {
    /// Its id.
    pub id: PhaseId,
    /// Its name.
    pub name: String,
    /// First day, possibly vague.
    pub start: String,
    /// Last day, possibly vague; empty where there is none.
    pub end: String,
    /// What it wants to reach.
    pub objective: String,
    /// With what.
    pub means: String,
    /// What came of it, or was expected.
    pub result: String,
}

/// A further dimension of analysis.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct DimensionView {
    /// Its name.
    pub name: String,
    /// Its values.
    pub values: Vec<String>,
}

/// What the démarche is made of.
#[must_use]
pub fn settings(reading: &Reading) -> Settings {
    let snapshot = &reading.snapshot;
    let own = &snapshot.initiative;
    let spheres = snapshot.spheres.iter().map(|sphere| {
        let of = |id: Option<SphereId>| id == Some(sphere.id);
        let organisations = snapshot.organisations.iter();
        let questions = snapshot.questions.iter();
        SphereSettings {
            id: sphere.id,
            name: sphere.name.clone(),
            singular: sphere.name_singular.clone(),
            organisations: count(organisations.filter(|o| of(Some(o.sphere_id))).count()),
            questions: count(questions.filter(|q| of(q.sphere_id)).count()),
        }
    });
    let phases = snapshot.phases.iter().map(|phase| PhaseSettings {
        id: phase.id,
        name: phase.name.clone(),
        start: phase.start_on.clone(),
        end: phase.end_on.clone().unwrap_or_default(),
        objective: phase.objective.clone(),
        means: phase.means.clone(),
        result: phase.result.clone(),
    });
    let mut dimensions: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for node in snapshot.nodes.iter().filter(|node| !node.is_thematic()) {
        let values = dimensions.entry(&node.dimension).or_default();
        values.push(node.name.clone());
    }
    Settings {
        title: own.title.clone(),
        pilots: own.pilots.0.clone(),
        start: own.start_on.clone().unwrap_or_default(),
        end: own.end_on.clone().unwrap_or_default(),
        purpose: own.purpose.clone(),
        objectives: own.objectives.0.clone(),
        spheres: spheres.collect(),
        spaces: spaces(reading),
        phases: phases.collect(),
        themes: count(snapshot.nodes.iter().filter(|n| n.is_thematic()).count()),
        dimensions: dimensions
            .into_iter()
            .map(|(name, values)| DimensionView {
                name: name.to_owned(),
                values,
            })
            .collect(),
    }
}

fn spaces(reading: &Reading) -> Vec<SpaceSettings> {
    let snapshot = &reading.snapshot;
    let view = |space: &crate::space::Space| {
        let steps = snapshot.steps.iter().filter(|s| s.space_id == space.id);
        let statements = snapshot.statements.iter();
        let meetings = snapshot.meetings.iter();
        let interviews = snapshot.interview_spaces.iter();
        SpaceSettings {
            id: space.id,
            title: space.title.clone(),
            question: space.question.clone(),
            stakes: space.stakes.clone(),
            template: space.template.clone(),
            called: super::title_of(reading, &space.template),
            steps: steps
                .map(|step| StepSettings {
                    title: step.title.clone(),
                    text: step.text.clone(),
                })
                .collect(),
            statements: count(statements.filter(|s| s.space_id == Some(space.id)).count()),
            meetings: count(meetings.filter(|m| m.space_id == space.id).count()),
            interviews: count(interviews.filter(|i| i.space_id == space.id).count()),
        }
    };
    snapshot.spaces.iter().map(view).collect()
}
