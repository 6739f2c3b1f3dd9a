//! A deliverable as the window shows it: its sections, what each lacks, and where to mend it.

use croisee_core::{
    deliverable::{self, EntryState, Link, Planned, Rendered},
    initiative,
    reading::Reading,
    vault::{DeliverableId, SpaceId},
};
use serde::Serialize;

/// A deliverable as the window shows it.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[serde(rename = "Deliverable")]
#[cfg_attr(test, derive(specta::Type))]
pub struct DeliverableView {
    /// Of which space.
    pub space_id: SpaceId,
    /// Which; none for the one that the space's template makes.
    pub deliverable_id: Option<DeliverableId>,
    /// Its title.
    pub title: String,
    /// Its template.
    pub template: String,
    /// Its edition.
    pub edition: u32,
    /// Where it stands.
    pub status: String,
    /// Its newest export.
    pub last_export: Option<LastExport>,
    /// Its sections.
    pub outline: Vec<OutlineView>,
    /// What stands in the way of publishing.
    pub obstacles: Vec<ObstacleView>,
    /// The other deliverables of the space.
    pub others: Vec<Other>,
}

/// An export in the register.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct LastExport {
    /// When.
    pub at: String,
    /// Of the bytes, in hexadecimal.
    pub sha256: String,
    /// Where it went: the register does not keep it.
    pub path: Option<String>,
}

/// A section of a deliverable.
#[derive(Debug, Clone, Serialize)]
#[serde(rename = "OutlineEntry")]
#[cfg_attr(test, derive(specta::Type))]
pub struct OutlineView {
    /// Its code.
    pub code: String,
    /// Its title.
    pub title: String,
    /// Where it stands.
    pub state: OutlineState,
    /// What it lacks.
    pub note: String,
    /// The page on which it begins.
    pub page: Option<u32>,
}

/// Where a section stands.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(specta::Type))]
pub enum OutlineState {
    /// It says something, and nothing stands in the way.
    Ready,
    /// It says nothing.
    Empty,
    /// Something stands in the way.
    Attention,
}

/// What stands in the way of publishing.
#[derive(Debug, Clone, Serialize)]
#[serde(rename = "Obstacle")]
#[cfg_attr(test, derive(specta::Type))]
pub struct ObstacleView {
    /// Its stable code.
    pub code: String,
    /// What it is.
    pub text: String,
    /// What it is about.
    pub link: Option<LinkView>,
}

/// A place in the dossier.
#[derive(Debug, Clone, Serialize)]
#[serde(rename = "Link")]
#[cfg_attr(test, derive(specta::Type))]
pub struct LinkView {
    /// What is there.
    pub kind: LinkKind,
    /// Its id.
    pub id: String,
}

/// What an obstacle is about.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(specta::Type))]
pub enum LinkKind {
    /// A statement.
    Statement,
    /// An interview.
    Interview,
    /// An excerpt.
    Excerpt,
}

/// Another deliverable of the space.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct Other {
    /// Which.
    pub id: DeliverableId,
    /// Its title.
    pub title: String,
}

/// A deliverable, from the pages set of it.
pub fn view(
    reading: &Reading,
    planned: &Planned,
    rendered: &Rendered,
) -> croisee_core::Result<DeliverableView> {
    let space = reading.space(planned.space)?;
    let all = initiative::deliverables(reading, space);
    let own = all.iter().find(|d| d.id == planned.deliverable);
    let assembled = &rendered.assembled;
    Ok(DeliverableView {
        space_id: planned.space,
        deliverable_id: planned.deliverable,
        title: own.map(|d| d.title.clone()).unwrap_or_default(),
        template: planned.template.name.to_owned(),
        edition: u32::try_from(planned.options.edition).unwrap_or(1),
        status: own.map(|d| d.status.clone()).unwrap_or_default(),
        last_export: initiative::last_export(reading, space, planned.template.name).map(|e| {
            LastExport {
                at: e.at.clone(),
                sha256: e.sha256.clone(),
                path: None,
            }
        }),
        outline: assembled
            .outline
            .iter()
            .map(|entry| outline(reading, entry, rendered))
            .collect(),
        obstacles: assembled
            .obstacles
            .iter()
            .map(|o| ObstacleView {
                code: o.code.to_owned(),
                text: o.text.clone(),
                link: o.link.map(link),
            })
            .collect(),
        others: all
            .iter()
            .filter(|d| d.id != planned.deliverable)
            .filter_map(|d| {
                Some(Other {
                    id: d.id?,
                    title: d.title.clone(),
                })
            })
            .collect(),
    })
}

fn outline(
    reading: &Reading,
    entry: &deliverable::OutlineEntry,
    rendered: &Rendered,
) -> OutlineView {
    let (state, note) = match entry.state {
        EntryState::Ready => (OutlineState::Ready, String::new()),
        EntryState::Empty => (OutlineState::Empty, reading.words.say("outline-empty")),
        EntryState::Attention => {
            let points = [("count", entry.obstacles.into())];
            let note = reading.words.with("outline-attention", &points);
            (OutlineState::Attention, note)
        }
    };
    OutlineView {
        code: entry.code.clone(),
        title: entry.title.clone(),
        state,
        note,
        page: rendered.page_of.get(&entry.block).copied(),
    }
}

fn link(link: Link) -> LinkView {
    let (kind, id) = match link {
        Link::Statement(id) => (LinkKind::Statement, id.to_string()),
        Link::Interview(id) => (LinkKind::Interview, id.to_string()),
        Link::Excerpt(id) => (LinkKind::Excerpt, id.to_string()),
    };
    LinkView { kind, id }
}
