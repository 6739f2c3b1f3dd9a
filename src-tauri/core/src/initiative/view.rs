//! The démarche at a glance: who was heard and who was not, where interviews stand, what is left to do.

use std::collections::HashMap;

use serde::Serialize;

use crate::{
    crossing::coverage,
    deliverable::{Deliverable, Export, published},
    interview::{Status, changed_since_validation},
    reading::{Reading, count},
    space::Space,
    vault::{DeliverableId, OrganisationId, SpaceId, SphereId, StatementId},
};

/// The whole glance.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Overview {
    /// The title of the démarche.
    pub title: String,
    /// What it is for.
    pub purpose: String,
    /// Who leads it.
    pub pilots: Vec<String>,
    /// Its phases.
    pub phases: Vec<PhaseView>,
    /// Who was heard, by sphere.
    pub coverage: Vec<CoverageView>,
    /// How many interviews stand where; only where there are any.
    pub by_status: Vec<StatusCount>,
    /// The spaces.
    pub spaces: Vec<SpaceSummary>,
    /// What is left to do.
    pub to_do: Vec<ToDo>,
}

/// A phase.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename = "Phase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PhaseView {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// First day, possibly vague.
    pub start: String,
    /// Last day, possibly vague.
    pub end: Option<String>,
}

/// Who was heard in a sphere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[serde(rename = "Coverage")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CoverageView {
    /// Which sphere.
    pub sphere_id: SphereId,
    /// Its name.
    pub name: String,
    /// How many organisations it has.
    pub organisations: u32,
    /// How many were heard.
    pub heard: u32,
    /// Those that were not.
    pub not_heard: Vec<Named>,
}

/// An organisation by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Named {
    /// Which.
    pub id: OrganisationId,
    /// Its name.
    pub name: String,
}

/// How many interviews stand there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct StatusCount {
    /// Where.
    pub status: Status,
    /// How many.
    pub count: u32,
}

/// A space and its deliverables.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SpaceSummary {
    /// Its id.
    pub id: SpaceId,
    /// Its code.
    pub code: String,
    /// Its title.
    pub title: String,
    /// The question it works on.
    pub question: String,
    /// How many statements it has.
    pub statements: u32,
    /// How many of them rest on nothing.
    pub statements_without_evidence: u32,
    /// How many rest on something that changed.
    pub stale: u32,
    /// Its deliverables; the one its template makes, where none is listed.
    pub deliverables: Vec<DeliverableSummary>,
}

/// A deliverable of a space.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct DeliverableSummary {
    /// Which; none for the one that the space's template makes.
    pub id: Option<DeliverableId>,
    /// Its title.
    pub title: String,
    /// Its template.
    pub template: String,
    /// Its edition.
    pub edition: u32,
    /// Where it stands.
    pub status: String,
    /// When it was exported last.
    pub last_export: Option<String>,
    /// When this edition was published.
    pub published_at: Option<String>,
}

/// Something left to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ToDo {
    /// About what.
    pub kind: ToDoKind,
    /// The id of that thing; of its interview for a follow-up.
    pub id: String,
    /// What.
    pub text: String,
    /// By when.
    pub due: Option<String>,
}

text_enum! {
    /// What a thing to do is about.
    ToDoKind {
        /// An interview's next step.
        Interview = "interview",
        /// A statement to look at again.
        Statement = "statement",
        /// What an interview left to do.
        Followup = "followup",
    }
}

/// The démarche at a glance.
pub fn overview(reading: &Reading) -> Overview {
    let snapshot = &reading.snapshot;
    Overview {
        title: snapshot.initiative.title.clone(),
        purpose: snapshot.initiative.purpose.clone(),
        pilots: snapshot.initiative.pilots.0.clone(),
        phases: snapshot
            .phases
            .iter()
            .map(|p| PhaseView {
                code: p.code.clone(),
                name: p.name.clone(),
                start: p.start_on.clone(),
                end: p.end_on.clone(),
            })
            .collect(),
        coverage: heard(reading),
        by_status: by_status(reading),
        spaces: snapshot
            .spaces
            .iter()
            .map(|s| summary(reading, s))
            .collect(),
        to_do: to_do(reading),
    }
}

fn heard(reading: &Reading) -> Vec<CoverageView> {
    let names = |id: &OrganisationId| {
        let organisation = reading.organisation(*id)?;
        Some(Named {
            id: *id,
            name: organisation.name.clone(),
        })
    };
    coverage(&reading.snapshot, &reading.attribution)
        .into_iter()
        .map(|c| CoverageView {
            sphere_id: c.sphere,
            name: reading
                .snapshot
                .spheres
                .iter()
                .find(|s| s.id == c.sphere)
                .map(|s| s.name.clone())
                .unwrap_or_default(),
            organisations: count(c.heard.len() + c.not_heard.len()),
            heard: count(c.heard.len()),
            not_heard: c.not_heard.iter().filter_map(names).collect(),
        })
        .collect()
}

fn by_status(reading: &Reading) -> Vec<StatusCount> {
    Status::ALL
        .iter()
        .map(|status| {
            let interviews = reading.snapshot.interviews.iter();
            StatusCount {
                status: *status,
                count: count(interviews.filter(|i| i.status == *status).count()),
            }
        })
        .filter(|c| c.count > 0)
        .collect()
}

fn summary(reading: &Reading, space: &Space) -> SpaceSummary {
    let snapshot = &reading.snapshot;
    let mut rests: HashMap<StatementId, usize> = HashMap::new();
    for evidence in &snapshot.evidence {
        *rests.entry(evidence.statement_id).or_default() += 1;
    }
    let own = || {
        snapshot
            .statements
            .iter()
            .filter(|s| s.space_id == Some(space.id))
    };
    SpaceSummary {
        id: space.id,
        code: space.code.clone(),
        title: space.title.clone(),
        question: space.question.clone(),
        statements: count(own().count()),
        statements_without_evidence: count(own().filter(|s| !rests.contains_key(&s.id)).count()),
        stale: count(own().filter(|s| s.stale).count()),
        deliverables: deliverables(reading, space),
    }
}

/// The deliverables of a space that are made here: those listed, else the one that its template makes.
pub fn deliverables(reading: &Reading, space: &Space) -> Vec<DeliverableSummary> {
    let listed = reading.snapshot.deliverables.iter();
    let listed: Vec<&Deliverable> = listed
        .filter(|d| d.space_id == space.id && d.file.is_empty())
        .collect();
    let summary = |listed: Option<&Deliverable>| {
        let template = listed
            .map(|d| d.template.as_str())
            .filter(|t| !t.is_empty());
        let template = template.unwrap_or(&space.template);
        DeliverableSummary {
            id: listed.map(|d| d.id),
            title: match listed {
                Some(d) => d.title.clone(),
                None => title_of(reading, template),
            },
            template: template.to_owned(),
            edition: listed
                .and_then(|d| d.edition)
                .and_then(|e| u32::try_from(e).ok())
                .unwrap_or(1),
            status: listed
                .map(|d| d.status.as_str())
                .filter(|status| !status.is_empty())
                .unwrap_or("brouillon")
                .to_owned(),
            last_export: last_export(reading, space, listed, template).map(|e| e.at.clone()),
            published_at: published(&reading.exports, space, listed, template)
                .map(|e| e.at.clone()),
        }
    };
    if listed.is_empty() {
        return vec![summary(None)];
    }
    listed.into_iter().map(|d| summary(Some(d))).collect()
}

/// The title of a template in the words of the user; its name where it is none.
pub(crate) fn title_of(reading: &Reading, template: &str) -> String {
    // The register has the pages for the room among the deliverables: they hold words too.
    if template == crate::room::NAME {
        return reading.words.say("room-title");
    }
    match reading.snapshot.templates.any(template) {
        Ok(template) => template.title.in_lang(reading.words.lang).to_owned(),
        Err(_) => template.to_owned(),
    }
}

/// The newest row of the register for a deliverable of this space and template.
pub fn last_export<'a>(
    reading: &'a Reading,
    space: &Space,
    listed: Option<&Deliverable>,
    template: &str,
) -> Option<&'a Export> {
    reading
        .exports
        .iter()
        .filter(|e| e.space.eq_ignore_ascii_case(&space.code))
        .filter(|e| crate::deliverable::is_of(e, listed, template))
        .max_by(|a, b| a.at.cmp(&b.at))
}

fn to_do(reading: &Reading) -> Vec<ToDo> {
    let snapshot = &reading.snapshot;
    let mut to_do: Vec<ToDo> = reading
        .followups
        .iter()
        .filter(|f| f.done_on.is_none())
        .map(|f| ToDo {
            kind: ToDoKind::Followup,
            id: f.interview_id.map(|id| id.to_string()).unwrap_or_default(),
            text: f.text.clone(),
            due: f.due_on.map(|day| day.to_string()),
        })
        .collect();
    // What is due first; what has no date after it.
    to_do.sort_by_key(|t| (t.due.is_none(), t.due.clone()));
    for interview in &snapshot.interviews {
        // What changed after it was validated waits to be read again, whatever its status says.
        let changed = changed_since_validation(snapshot, interview);
        let key = match changed {
            true => "todo-changed".to_owned(),
            false => format!("todo-{}", interview.status.word()),
        };
        let next = changed
            || matches!(
                interview.status,
                Status::ToPlan
                    | Status::Proposed
                    | Status::Held
                    | Status::Written
                    | Status::Sent
                    | Status::Amended
            );
        if let Some(organisation) = reading
            .organisation(interview.organisation_id)
            .filter(|_| next)
        {
            to_do.push(ToDo {
                kind: ToDoKind::Interview,
                id: interview.id.to_string(),
                text: reading
                    .words
                    .with(&key, &[("who", organisation.name.as_str().into())]),
                due: None,
            });
        }
    }
    for statement in snapshot.statements.iter().filter(|s| s.stale) {
        to_do.push(ToDo {
            kind: ToDoKind::Statement,
            id: statement.id.to_string(),
            text: reading
                .words
                .with("todo-stale", &[("text", statement.text.as_str().into())]),
            due: None,
        });
    }
    to_do
}
