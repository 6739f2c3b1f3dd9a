//! A deliverable as the window shows it: its sections, what each lacks, and where to mend it.

use croisee_core::{
    deliverable::{self, Assembled, EntryState, Link, Planned, Rendered},
    initiative,
    reading::{Reading, count},
    vault::{DeliverableId, InterviewId, MeetingId, SpaceId},
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
    /// How many remarks on it wait for an answer.
    pub remarks: u32,
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
    /// How many remarks on it wait for an answer.
    pub remarks: u32,
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
    /// The section that it is in, by code.
    pub section: Option<String>,
    /// What it is about.
    pub link: Option<LinkView>,
}

/// A place in the dossier.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[serde(rename = "Link")]
#[cfg_attr(test, derive(specta::Type))]
pub struct LinkView {
    /// What is there.
    pub kind: LinkKind,
    /// Its id.
    pub id: String,
    /// The interview that an excerpt is from.
    pub interview_id: Option<InterviewId>,
    /// The meeting that it is from.
    pub meeting_id: Option<MeetingId>,
    /// The space of a statement; none for one of the whole démarche.
    pub space_id: Option<SpaceId>,
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
    /// A remark.
    Remark,
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
                section: o.section.clone(),
                link: o.link.map(|to| link(reading, to)),
            })
            .collect(),
        remarks: count(waiting(assembled, None)),
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
    let assembled = &rendered.assembled;
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
        remarks: count(waiting(assembled, Some(&entry.code))),
    }
}

/// How many remarks wait for an answer: on a section, or on all of it.
fn waiting(assembled: &Assembled, section: Option<&str>) -> usize {
    let remarks = assembled.obstacles.iter();
    remarks
        .filter(|o| matches!(o.link, Some(Link::Remark(_))))
        .filter(|o| section.is_none() || o.section.as_deref() == section)
        .count()
}

fn link(reading: &Reading, link: Link) -> LinkView {
    let (kind, id) = match link {
        Link::Statement(id) => (LinkKind::Statement, id.to_string()),
        Link::Interview(id) => (LinkKind::Interview, id.to_string()),
        Link::Excerpt(id) => (LinkKind::Excerpt, id.to_string()),
        Link::Remark(id) => (LinkKind::Remark, id.to_string()),
    };
    let excerpt = match link {
        Link::Excerpt(id) => reading.excerpt(id).ok(),
        _ => None,
    };
    let mut statements = reading.snapshot.statements.iter();
    LinkView {
        kind,
        id,
        interview_id: excerpt.and_then(|e| e.interview_id),
        meeting_id: excerpt.and_then(|e| e.meeting_id),
        space_id: match link {
            Link::Statement(id) => statements.find(|s| s.id == id).and_then(|s| s.space_id),
            _ => None,
        },
    }
}
