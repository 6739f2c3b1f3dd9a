//! A space's statements and their evidence as the screens show them, and what can be cited.

use std::collections::HashMap;

use serde::Serialize;

use super::{Evidence, Sense, Statement, StatementNature, Verdict};
use crate::{
    Result,
    crossing::Carriers,
    deliverable::{self, ESSENTIAL, Lang, Template, main_template, places, template_shown},
    initiative::{self, DeliverableSummary},
    reading::{Reading, count},
    rights,
    space::Space,
    vault::{SpaceId, SphereId, StatementId},
    when::When,
};

mod board;
mod citable;
mod evidence;
mod page;
mod positions;
mod whole;
use board::Board;
pub use citable::{Citable, CitableFilter, citable};
pub use evidence::EvidenceView;
use evidence::{Cited, evidence, who};
pub use page::{
    Past, PastChange, PastWhat, Published, PublishedQuote, StatementPage, past, statement_page,
};
pub(crate) use positions::names;
pub use positions::{PositionSphere, PositionView};
pub use whole::{SpaceIntuitions, WholeView, whole};

/// How many organisations of a sphere speak in each sense; one that speaks in several counts in each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Senses {
    /// Carry it.
    pub appuie: u32,
    /// Nuance it.
    pub nuance: u32,
    /// Contradict it.
    pub contredit: u32,
}

/// The organisations of one sphere that speak to a statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Carrier {
    /// Which sphere.
    pub sphere_id: SphereId,
    /// How many, each once.
    pub organisations: u32,
    /// How many by sense.
    pub senses: Senses,
}

/// A statement with all that it rests on.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[serde(rename = "Statement")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct StatementView {
    /// Its id.
    pub id: StatementId,
    /// Its code.
    pub code: String,
    /// The section it stands in: the one it names, else the first that takes its nature, else none.
    pub section: String,
    /// The section of the page on which it stands: the same, but for what is marked as essential.
    pub placed: String,
    /// Its place.
    pub rank: i64,
    /// What it is.
    pub nature: StatementNature,
    /// The claim.
    pub text: String,
    /// What it rests on changed since a facilitator last looked.
    pub stale: bool,
    /// Its number in the space.
    pub number: u32,
    /// Who speaks to it, by sphere.
    pub carriers: Vec<Carrier>,
    /// How many organisations in all.
    pub organisations: u32,
    /// What it rests on.
    pub evidence: Vec<EvidenceView>,
    /// What it calls for, in sentences.
    pub warnings: Vec<String>,
    /// What the interviews made of it, for an intuition, once a facilitator has said so.
    pub verdict: Option<Verdict>,
    /// Why.
    pub verdict_reason: String,
    /// What the organisations that speak to it would make of it, for an intuition.
    pub proposed: Option<Verdict>,
    /// The positions that face each other on it and who takes them, for a divergence.
    pub positions: Vec<PositionView>,
}

/// A section of the space's deliverable.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename = "Section")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SectionView {
    /// Its code.
    pub code: String,
    /// Its title.
    pub title: String,
    /// The natures of the statements that it takes when they name no section.
    pub takes: Vec<StatementNature>,
}

/// A dialogue space and its synthesis.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename = "Space")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SpaceView {
    /// Its id.
    pub id: SpaceId,
    /// Its code.
    pub code: String,
    /// Its title.
    pub title: String,
    /// The question it works on.
    pub question: String,
    /// What is at stake.
    pub stakes: String,
    /// The template of its main deliverable.
    pub template: String,
    /// Where that deliverable stands.
    pub deliverable: Option<DeliverableSummary>,
    /// « L'essentiel », whose statements stand in the section of their nature too; then the sections of that template.
    pub sections: Vec<SectionView>,
    /// Its statements, in order.
    pub statements: Vec<StatementView>,
}

/// A nature a statement may have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename = "Nature")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct NatureView {
    /// Its code.
    pub code: StatementNature,
    /// Its name.
    pub label: String,
}

/// The natures, named.
pub fn natures(reading: &Reading) -> Vec<NatureView> {
    let named = |code: &StatementNature| NatureView {
        code: *code,
        label: reading.words.say(&format!("nature-{}", code.word())),
    };
    StatementNature::ALL.iter().map(named).collect()
}

/// One space.
pub fn space(reading: &Reading, id: SpaceId) -> Result<SpaceView> {
    let space = reading.space(id)?;
    let template = template_shown(&reading.snapshot, space);
    let lang = reading.words.lang;
    let own = reading.snapshot.statements.iter();
    Ok(SpaceView {
        id,
        code: space.code.clone(),
        title: space.title.clone(),
        question: space.question.clone(),
        stakes: space.stakes.clone(),
        template: main_template(&reading.snapshot, space).to_owned(),
        deliverable: initiative::deliverables(reading, space).into_iter().next(),
        sections: std::iter::once(SectionView {
            code: ESSENTIAL.to_owned(),
            title: deliverable::Words::of(lang).say("section-essentiel"),
            takes: Vec::new(),
        })
        .chain(
            template
                .iter()
                .flat_map(|t| &t.sections)
                .filter(|s| !s.whole)
                .map(|s| SectionView {
                    code: s.code.clone(),
                    title: s.title.in_lang(lang).to_owned(),
                    takes: s.takes.clone(),
                }),
        )
        .collect(),
        statements: in_order(
            &Board::of(reading),
            space,
            template,
            own.filter(|s| s.space_id == Some(id)),
        ),
    })
}

/// The statements of a space as its deliverable has them: in its order, under its numbers.
fn in_order<'a>(
    board: &Board<'_>,
    space: &Space,
    template: Option<&Template>,
    own: impl Iterator<Item = &'a Statement>,
) -> Vec<StatementView> {
    let reading = board.reading;
    let placed = template.map_or_else(Vec::new, |template| {
        places(&reading.snapshot, &reading.attribution, space, template)
    });
    let placed: HashMap<StatementId, (usize, String)> = placed
        .into_iter()
        .map(|(id, number, section)| (id, (number, section)))
        .collect();
    let mut shown: Vec<StatementView> = own
        .enumerate()
        .map(|(at, s)| match placed.get(&s.id) {
            Some((number, section)) => {
                let shown = section_of(template, s, section);
                statement(board, s, (shown, section.clone()), *number)
            }
            None => {
                let named = s.section.clone();
                statement(board, s, (named.clone(), named), at + 1)
            }
        })
        .collect();
    shown.sort_by_key(|s| s.number);
    shown
}

fn statement(
    board: &Board<'_>,
    statement: &Statement,
    (section, placed): (String, String),
    number: usize,
) -> StatementView {
    let reading = board.reading;
    let rows = board.rests_on(statement.id);
    let carriers = Carriers::among(rows.iter().copied(), &reading.attribution);
    let by_sphere = reading.snapshot.spheres.iter().filter_map(|sphere| {
        let group = carriers.in_each_sense.get(&sphere.id)?;
        Some(Carrier {
            sphere_id: sphere.id,
            organisations: count(group.all().len()),
            senses: Senses {
                appuie: count(group.supports.len()),
                nuance: count(group.nuances.len()),
                contredit: count(group.contradicts.len()),
            },
        })
    });
    StatementView {
        id: statement.id,
        code: statement.code.clone(),
        section,
        placed,
        rank: statement.rank,
        nature: statement.nature,
        text: statement.text.clone(),
        stale: statement.stale,
        number: count(number),
        carriers: by_sphere.collect(),
        organisations: count(carriers.total()),
        warnings: warnings(board, statement, rows, &carriers),
        verdict: statement.told_verdict(),
        verdict_reason: statement.verdict_reason.clone(),
        proposed: (statement.nature == StatementNature::Intuition)
            .then(|| Verdict::of(&carriers))
            .flatten(),
        positions: positions::positions(reading, statement, rows),
        evidence: (rows.iter())
            .map(|e| EvidenceView {
                position: e.takes(statement).map(|at| count(at + 1)),
                ..evidence(board, e)
            })
            .collect(),
    }
}

/// The section a statement stands in on the page, where the template has it; else the one it names.
/// What is marked as essential keeps its mark.
fn section_of(template: Option<&Template>, statement: &Statement, placed: &str) -> String {
    let sections = template.iter().flat_map(|t| &t.sections);
    let known = sections.map(|s| s.code.as_str()).any(|code| code == placed);
    if known && !statement.section.eq_ignore_ascii_case(ESSENTIAL) {
        placed.to_owned()
    } else {
        statement.section.clone()
    }
}

fn warnings(
    board: &Board<'_>,
    statement: &Statement,
    rows: &[&Evidence],
    carriers: &Carriers,
) -> Vec<String> {
    let reading = board.reading;
    let mut warnings = Vec::new();
    let quoted = || rows.iter().filter_map(|e| e.excerpt_id);
    if rows.is_empty() {
        warnings.push(reading.words.say("warn-no-evidence"));
    } else if carriers.organisations() > 0 {
        match carriers.count(Sense::Supports) {
            0 => warnings.push(reading.words.say("warn-not-carried")),
            1 => warnings.push(reading.words.say("warn-one-organisation")),
            _ => {}
        }
    }
    let mut counted = |key: &str, n: usize| {
        if n > 0 {
            warnings.push(reading.words.with(key, &[("count", n.into())]));
        }
    };
    let withheld = quoted().filter(|id| board.withheld(*id));
    counted("warn-withheld", withheld.count());
    let unvalidated = quoted().filter(|id| board.unvalidated(*id));
    counted("warn-unvalidated", unvalidated.count());
    let lost = quoted().filter(|id| board.excerpt(*id).is_some_and(|e| e.lost));
    counted("warn-lost", lost.count());
    if let Some(day) = rights::erased_under(&reading.exports, &statement.code) {
        let french = reading.words.lang == Lang::French;
        let day = When::parse(&day).map_or(day, |day| day.in_words(french));
        let day = [("day", day.into())];
        warnings.push(reading.words.with("warn-erased", &day));
    }
    warnings
}
