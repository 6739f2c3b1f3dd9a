//! Where things stand in a deliverable, without assembling it: statements and their numbers, what is written in a section.

use super::{Placed, Plan, Titled};
use crate::{
    Snapshot,
    attribution::Attribution,
    deliverable::{Live, Template, main_deliverable, outline::Outline},
    space::Space,
    synthesis::{Grid, Prose},
    vault::{DeliverableId, StatementId},
};

/// Where each statement stands in the first deliverable of a space, in its order: its number and its section. Those of a
/// section that is left out come after the others, numbered on.
pub(crate) fn places(
    snapshot: &Snapshot,
    attribution: &Attribution,
    space: &Space,
    template: &Template,
) -> Vec<(StatementId, usize, String)> {
    let of = main_deliverable(snapshot, space).map(|d| d.id);
    let plan = Plan::of(
        snapshot,
        attribution,
        space,
        template,
        &Outline::of(snapshot, of),
    );
    let aside = plan.aside.iter().map(|(_, placed)| placed);
    let all = plan.sections.iter().chain(aside);
    all.flat_map(|placed| placed.statements.iter().map(move |s| (placed, s)))
        .zip(1..)
        .map(|((placed, s), number)| (s.id, number, placed.code.clone()))
        .collect()
}

/// The statements of a deliverable in its order, numbered: what is left out is not among them.
pub(crate) fn numbered(
    snapshot: &Snapshot,
    attribution: &Attribution,
    space: &Space,
    template: &Template,
    deliverable: Option<DeliverableId>,
) -> Vec<(StatementId, usize)> {
    let outline = Outline::of(snapshot, deliverable);
    let plan = Plan::of(snapshot, attribution, space, template, &outline);
    let sections = plan.sections.iter();
    let all = sections.flat_map(|placed| placed.statements.iter());
    all.map(|s| (s.id, plan.numbers[&s.id])).collect()
}

/// What facilitators write into a section besides its statements.
pub(crate) struct Written<'a> {
    /// Its texts, in the order of the page.
    pub(crate) prose: Vec<&'a Prose>,
    /// Its grids.
    pub(crate) grids: Vec<&'a Grid>,
    /// The series of figures that it shows, in lower case.
    pub(crate) series: Vec<String>,
}

/// What is written in the section `code` of the deliverable of a space.
pub(crate) fn written<'a>(
    snapshot: &'a Snapshot,
    attribution: &Attribution,
    space: &Space,
    template: &'a Template,
    code: &str,
) -> Written<'a> {
    // What a section that is left out says can be written all the same.
    let whole = Outline::default();
    let mut plan = Plan::of(snapshot, attribution, space, template, &whole);
    let shown = |placed: &Placed<'a>| match placed.titled {
        Titled::Template(s) => {
            let mut blocks = s.opening.iter().chain(&s.middle).chain(&s.closing);
            let figures = blocks.any(|live| *live == Live::Figures);
            if figures {
                plan.series(snapshot)
            } else {
                Vec::new()
            }
        }
        _ => Vec::new(),
    };
    if let Some(placed) = plan
        .sections
        .iter()
        .find(|s| s.code.eq_ignore_ascii_case(code))
    {
        return Written {
            series: shown(placed),
            prose: placed.prose.clone(),
            grids: placed.grids.clone(),
        };
    }
    Written {
        prose: plan.apart.remove(code).unwrap_or_default(),
        grids: plan.grids_apart.remove(code).unwrap_or_default(),
        series: Vec::new(),
    }
}
