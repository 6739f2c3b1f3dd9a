//! What publishing does, shown once before it is done.

use croisee_core::{
    deliverable::{self, Planned, Publication},
    initiative,
    reading::{Reading, count},
    vault::{DeliverableId, InterviewId, SpaceId},
};
use serde::Serialize;
use tauri::AppHandle;

use super::{
    on_the_side, plan, planned,
    view::{self, ObstacleView},
};
use crate::{shell::Shell, trouble::Answer};

/// An interview whose words stay out.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct LeftInterview {
    /// Which.
    pub id: InterviewId,
    /// With whom.
    pub name: String,
    /// How many words and inventory entries of it the statements rest on.
    pub words: u32,
}

/// A section that stays out by choice.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct LeftSection {
    /// Its title.
    pub title: String,
    /// How many statements stay out with it.
    pub statements: u32,
}

/// What publishing a deliverable would do.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[serde(rename = "Publication")]
#[cfg_attr(test, derive(specta::Type))]
pub struct PublicationView {
    /// Its space; none for the whole démarche.
    pub space_id: Option<SpaceId>,
    /// Which deliverable; none for the one that the template makes.
    pub deliverable_id: Option<DeliverableId>,
    /// The title of its space; of the démarche where it has none.
    pub space: String,
    /// Its title.
    pub title: String,
    /// Which edition goes out.
    pub edition: u32,
    /// When this very edition went out already.
    pub published_at: Option<String>,
    /// What stands in the way.
    pub obstacles: Vec<ObstacleView>,
    /// The interviews whose words stay out.
    pub left_interviews: Vec<LeftInterview>,
    /// How many quotes of the draft stay out.
    pub left_quotes: u32,
    /// The sections that stay out by choice.
    pub left_sections: Vec<LeftSection>,
    /// How many quotes it shows.
    pub quotes: u32,
    /// How many statements it makes.
    pub statements: u32,
    /// The people whom it names.
    pub persons: Vec<String>,
    /// The organisations that it names.
    pub organisations: Vec<String>,
}

/// What publishing a deliverable would do; that of the whole démarche without a space.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn publication(
    app: AppHandle,
    space_id: Option<SpaceId>,
    deliverable_id: Option<DeliverableId>,
) -> Answer<PublicationView> {
    on_the_side(app, move |_, shell| {
        let reading = shell.reading()?;
        let planned = planned(shell, &reading, space_id, deliverable_id, true)?;
        publication_of(shell, &reading, &planned)
    })
    .await
}

/// What publishing the deliverables of all spaces would do, one by one.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn publication_all(app: AppHandle) -> Answer<Vec<PublicationView>> {
    on_the_side(app, |_, shell| {
        let reading = shell.reading()?;
        let all = plan(shell, &reading.snapshot, None, true)?;
        all.iter()
            .map(|planned| publication_of(shell, &reading, planned))
            .collect()
    })
    .await
}

fn publication_of(shell: &Shell, reading: &Reading, planned: &Planned) -> Answer<PublicationView> {
    let found = deliverable::publication(&reading.snapshot, planned);
    let found = found.map_err(|error| shell.trouble(&error))?;
    let space = planned.space.and_then(|id| reading.space(id).ok());
    let rows = space.map(|space| initiative::deliverables(reading, space));
    let mut rows = rows.into_iter().flatten();
    let row = rows.find(|d| d.id == planned.deliverable);
    let template = planned.template.title.in_lang(shell.lang());
    Ok(PublicationView {
        space_id: planned.space,
        deliverable_id: planned.deliverable,
        space: space
            .map_or(&reading.snapshot.initiative.title, |s| &s.title)
            .clone(),
        title: row
            .as_ref()
            .map_or_else(|| template.to_owned(), |d| d.title.clone()),
        edition: u32::try_from(planned.options.edition).unwrap_or(1),
        published_at: row.and_then(|d| d.published_at),
        obstacles: view::obstacles(reading, &found.obstacles),
        left_interviews: left_interviews(reading, &found),
        left_quotes: count(found.left_quotes),
        left_sections: found
            .left_sections
            .into_iter()
            .map(|left| LeftSection {
                title: left.title,
                statements: count(left.statements),
            })
            .collect(),
        quotes: count(found.quotes),
        statements: count(found.statements),
        persons: found.persons,
        organisations: found.organisations,
    })
}

fn left_interviews(reading: &Reading, found: &Publication) -> Vec<LeftInterview> {
    let left = found.left_interviews.iter();
    left.map(|left| LeftInterview {
        id: left.interview,
        name: super::left_out(reading, left),
        words: count(left.excerpts),
    })
    .collect()
}
