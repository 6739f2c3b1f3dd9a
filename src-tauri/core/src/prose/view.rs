//! What stands in one section of a deliverable besides its statements: texts, grids and figures, to be edited there.

use std::sync::Arc;

use serde::Serialize;

use super::{LONGEST, revision};
use crate::{
    Error, Result,
    deliverable::{self, Template, Written},
    grid,
    reading::{Reading, count},
    space::Space,
    synthesis::{Figure, Grid, Prose},
    vault::{DeliverableId, GridId, SpaceId, StatementId},
};

/// What is written in a section of a deliverable.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SectionContent {
    /// Its code.
    pub section: String,
    /// Its texts, in the order of the page; the space's own first, be it still to write.
    pub texts: Vec<SectionText>,
    /// Its grids, in the order of the page.
    pub grids: Vec<GridView>,
    /// The series of figures that it shows.
    pub series: Vec<SeriesView>,
}

/// One text of a section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SectionText {
    /// Its space; of the whole démarche where absent.
    pub space_id: Option<SpaceId>,
    /// The section that it names.
    pub section: String,
    /// CommonMark; empty where it is too long to be edited.
    pub text: String,
    /// Its revision.
    pub revision: String,
    /// It is longer than what can be edited here; it is kept and printed as it is.
    pub too_long: bool,
}

/// A grid as the window edits it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[serde(rename = "Grid")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct GridView {
    /// Its id.
    pub id: GridId,
    /// Its space; of the whole démarche where absent.
    pub space_id: Option<SpaceId>,
    /// The section that it names.
    pub section: String,
    /// Its title.
    pub title: String,
    /// Whence it comes.
    pub source: String,
    /// Row 1 = column heads, column 1 = row heads.
    pub cells: Vec<Vec<String>>,
    /// Its revision.
    pub revision: String,
}

/// A series of figures as the window edits it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename = "Series")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SeriesView {
    /// Its name.
    pub series: String,
    /// Its title.
    pub title: String,
    /// Whence it comes.
    pub source: String,
    /// Its numbers.
    pub rows: Vec<SeriesRow>,
    /// Its revision.
    pub revision: String,
}

/// A number of a series.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, serde::Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SeriesRow {
    /// What it counts.
    pub label: String,
    /// The number, as it is written.
    pub value: String,
    /// Its unit.
    pub unit: String,
    /// When, possibly vague.
    pub date: String,
}

/// A statement that prose may cite.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Cite {
    /// Which.
    pub id: StatementId,
    /// Its code, which `[@code]` names.
    pub code: String,
    /// Its number in the deliverable.
    pub number: u32,
    /// The claim.
    pub text: String,
    /// Its space; of the whole démarche where absent.
    pub space_id: Option<SpaceId>,
}

/// What is written in the section `code` of a deliverable of a space.
///
/// # Errors
/// [`Error::Gone`] when there is no such space or deliverable; [`Error::UnknownTemplate`].
pub fn section(
    reading: &Reading,
    space: SpaceId,
    deliverable: Option<DeliverableId>,
    code: &str,
) -> Result<SectionContent> {
    let (space, template) = which(reading, space, deliverable)?;
    let written = deliverable::written(
        &reading.snapshot,
        &reading.attribution,
        space,
        template,
        code,
    );
    let Written {
        prose,
        grids,
        series,
    } = written;
    let own = |p: &&Prose| p.space_id == Some(space.id) && p.section.eq_ignore_ascii_case(code);
    let mut texts: Vec<SectionText> = prose.iter().map(|p| text(p)).collect();
    if !prose.iter().any(own) {
        let none = SectionText {
            space_id: Some(space.id),
            section: code.to_owned(),
            text: String::new(),
            revision: revision(""),
            too_long: false,
        };
        texts.insert(0, none);
    }
    Ok(SectionContent {
        section: code.to_owned(),
        texts,
        grids: grids.into_iter().map(of_grid).collect(),
        series: series
            .into_iter()
            .map(|name| of_series(&reading.snapshot.figures, &name))
            .collect(),
    })
}

/// The statements that the prose of a deliverable may cite, in its order.
///
/// # Errors
/// As [`section`].
pub fn cites(
    reading: &Reading,
    space: SpaceId,
    deliverable: Option<DeliverableId>,
) -> Result<Vec<Cite>> {
    let (space, template) = which(reading, space, deliverable)?;
    let main = deliverable::main_deliverable(&reading.snapshot, space);
    let placed = deliverable::numbered(
        &reading.snapshot,
        &reading.attribution,
        space,
        template,
        deliverable.or(main.map(|d| d.id)),
    );
    let by_id: std::collections::HashMap<_, _> = reading
        .snapshot
        .statements
        .iter()
        .map(|s| (s.id, s))
        .collect();
    let cite = |(id, number): (StatementId, usize)| {
        let statement = by_id.get(&id)?;
        Some(Cite {
            id,
            code: statement.code.clone(),
            number: count(number),
            text: statement.text.clone(),
            space_id: statement.space_id,
        })
    };
    Ok(placed.into_iter().filter_map(cite).collect())
}

fn which(
    reading: &Reading,
    space: SpaceId,
    deliverable: Option<DeliverableId>,
) -> Result<(&Space, &Arc<Template>)> {
    let space = reading.space(space)?;
    let name = match deliverable {
        None => deliverable::main_template(&reading.snapshot, space),
        Some(id) => {
            let all = &reading.snapshot.deliverables;
            let found = all.iter().find(|d| d.id == id && d.space_id == space.id);
            let found = found.ok_or(Error::Gone {
                what: "deliverable",
            })?;
            deliverable::template_of(found, space)
        }
    };
    Ok((space, reading.snapshot.templates.named(name)?))
}

fn text(prose: &Prose) -> SectionText {
    let too_long = prose.text.len() > LONGEST;
    SectionText {
        space_id: prose.space_id,
        section: prose.section.clone(),
        text: if too_long {
            String::new()
        } else {
            prose.text.clone()
        },
        revision: revision(&prose.text),
        too_long,
    }
}

fn of_grid(grid: &Grid) -> GridView {
    GridView {
        id: grid.id,
        space_id: grid.space_id,
        section: grid.section.clone(),
        title: grid.title.clone(),
        source: grid.source.clone(),
        cells: grid.cells.0.clone(),
        revision: grid::revision_of(grid),
    }
}

fn of_series(figures: &[Figure], name: &str) -> SeriesView {
    let figures: Vec<&Figure> = figures
        .iter()
        .filter(|f| f.series.to_lowercase() == name)
        .collect();
    let said = |of: fn(&Figure) -> &str| {
        let mut words = figures.iter().map(|f| of(f)).filter(|w| !w.is_empty());
        words.next().unwrap_or_default().to_owned()
    };
    SeriesView {
        series: said(|f| &f.series),
        title: said(|f| &f.title),
        source: said(|f| &f.source),
        rows: figures
            .iter()
            .map(|f| SeriesRow {
                label: f.label.clone(),
                value: f.value.clone(),
                unit: f.unit.clone(),
                date: f.date.clone().unwrap_or_default(),
            })
            .collect(),
        revision: grid::revision_of_series(figures.iter().copied()),
    }
}
