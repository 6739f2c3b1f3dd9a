//! A deliverable as the window shows it: its sections, what each lacks, and where to mend it.

use std::collections::HashMap;

use croisee_core::{
    deliverable::{self, Assembled, EntryState, Link, Obstacle, Part, Planned, Rendered},
    initiative,
    interview::{label, spoken},
    reading::{Reading, count},
    vault::{DeliverableId, InterviewId, MeetingId, SpaceId, StatementId},
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
    /// When this edition was published.
    pub published_at: Option<String>,
    /// Its sections.
    pub outline: Vec<OutlineView>,
    /// What stands in the way of publishing.
    pub obstacles: Vec<ObstacleView>,
    /// How many remarks on it wait for an answer.
    pub remarks: u32,
    /// Something was decided of its sections: it does not stand as its template has it.
    pub arranged: bool,
    /// Where its statements stand, those of sections that are left out included.
    pub placed: Vec<PlacedStatement>,
    /// All deliverables of the space that are made here, in their order.
    pub all: Vec<Listed>,
}

/// Where a statement stands in a deliverable.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct PlacedStatement {
    /// Which.
    pub id: StatementId,
    /// Its section, by code.
    pub section: String,
    /// Its number; none where its section is left out.
    pub number: Option<u32>,
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
    /// What of the document it is part of: it is moved among its like.
    pub part: OutlinePart,
}

/// What of a document a section is part of.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(specta::Type))]
pub enum OutlinePart {
    /// What comes first: it is not moved.
    Front,
    /// The body.
    Body,
    /// The annexes.
    Annex,
    /// What changed in this edition, at the end.
    Note,
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
    /// It is left out by choice.
    Off,
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
    /// What it is about, where its cause says the rest: a claim, an interview, a section; else nothing.
    pub about: String,
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

/// A deliverable of the space.
#[derive(Debug, Clone, Serialize)]
#[serde(rename = "ListedDeliverable")]
#[cfg_attr(test, derive(specta::Type))]
pub struct Listed {
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
}

/// A deliverable, from the pages set of it.
pub fn view(
    reading: &Reading,
    planned: &Planned,
    rendered: &Rendered,
) -> croisee_core::Result<DeliverableView> {
    let gone = croisee_core::Error::Gone { what: "space" };
    let space = reading.space(planned.space.ok_or(gone)?)?;
    let all = initiative::deliverables(reading, space);
    let own = all.iter().find(|d| d.id == planned.deliverable);
    let rows = &reading.snapshot.deliverables;
    let row = rows.iter().find(|d| Some(d.id) == planned.deliverable);
    let assembled = &rendered.assembled;
    Ok(DeliverableView {
        space_id: space.id,
        deliverable_id: planned.deliverable,
        title: own.map(|d| d.title.clone()).unwrap_or_default(),
        template: planned.template.name.clone(),
        edition: u32::try_from(planned.options.edition).unwrap_or(1),
        status: own.map(|d| d.status.clone()).unwrap_or_default(),
        last_export: initiative::last_export(reading, space, row, &planned.template.name).map(
            |e| LastExport {
                at: e.at.clone(),
                sha256: e.sha256.clone(),
                path: None,
            },
        ),
        published_at: own.and_then(|d| d.published_at.clone()),
        outline: assembled
            .outline
            .iter()
            .map(|entry| outline(reading, entry, rendered))
            .collect(),
        obstacles: obstacles(reading, &assembled.obstacles),
        remarks: count(waiting(assembled, None)),
        arranged: reading
            .snapshot
            .sections
            .iter()
            .any(|row| Some(row.deliverable_id) == planned.deliverable),
        placed: placed(reading, assembled),
        all: all
            .into_iter()
            .map(|d| Listed {
                id: d.id,
                title: d.title,
                template: d.template,
                edition: d.edition,
                status: d.status,
            })
            .collect(),
    })
}

/// What stands in the way of publishing a document, each with where it is mended.
pub(super) fn obstacles(reading: &Reading, all: &[Obstacle]) -> Vec<ObstacleView> {
    let all = all.iter();
    all.map(|o| ObstacleView {
        code: o.code.to_owned(),
        text: o.text.clone(),
        about: about(reading, o),
        section: o.section.clone(),
        link: o.link.map(|to| link(reading, to)),
    })
    .collect()
}

/// Causes that say all there is to say but what they are about.
const PLAIN: [&str; 6] = [
    "statement_stale",
    "statement_without_evidence",
    "evidence_withheld",
    "supports_left_out",
    "interview_unvalidated",
    "excerpt_lost",
];

/// The claim, the interview or the words that a point is about, where its cause says the rest.
fn about(reading: &Reading, obstacle: &Obstacle) -> String {
    if !PLAIN.contains(&obstacle.code) {
        return String::new();
    }
    match obstacle.link {
        Some(Link::Statement(id)) => {
            let mut statements = reading.snapshot.statements.iter();
            let found = statements.find(|s| s.id == id);
            found.map(|s| s.text.clone()).unwrap_or_default()
        }
        Some(Link::Interview(id)) => {
            let found = reading.interview(id).ok();
            found.map(|i| label(reading, i)).unwrap_or_default()
        }
        Some(Link::Excerpt(id)) => {
            let found = reading.excerpt(id).ok();
            found
                .map(|e| spoken(&e.quote).into_owned())
                .unwrap_or_default()
        }
        Some(Link::Remark(_)) | None => String::new(),
    }
}

/// Where the statements of a deliverable stand, in its order.
fn placed(reading: &Reading, assembled: &Assembled) -> Vec<PlacedStatement> {
    let ids: HashMap<&str, StatementId> = reading
        .snapshot
        .statements
        .iter()
        .map(|s| (s.code.as_str(), s.id))
        .collect();
    let numbers: HashMap<StatementId, usize> = assembled.numbers.iter().copied().collect();
    let all = assembled.held.iter();
    let all = all.flat_map(|held| held.statements.iter().map(move |s| (held, s)));
    all.filter_map(|(held, statement)| {
        let id = *ids.get(statement.code.as_str())?;
        Some(PlacedStatement {
            id,
            section: held.section.clone(),
            number: numbers.get(&id).map(|n| count(*n)),
        })
    })
    .collect()
}

pub(super) fn outline(
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
        EntryState::Off if entry.left == 0 => (OutlineState::Off, reading.words.say("outline-off")),
        EntryState::Off => {
            let left = [("count", entry.left.into())];
            let note = reading.words.with("outline-off-left", &left);
            (OutlineState::Off, note)
        }
    };
    OutlineView {
        code: entry.code.clone(),
        title: entry.title.clone(),
        state,
        note,
        page: rendered.page_of.get(&entry.block).copied(),
        remarks: count(waiting(assembled, Some(&entry.code))),
        part: match entry.part {
            Part::Front => OutlinePart::Front,
            Part::Body => OutlinePart::Body,
            Part::Annex => OutlinePart::Annex,
            Part::Note => OutlinePart::Note,
        },
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
