//! A space's statements and their evidence as the screens show them, and what can be cited.

use std::collections::HashMap;

use serde::Serialize;

use super::{Evidence, EvidenceKind, Sense, Statement, StatementNature};
use crate::{
    Result,
    attribution::{Degree, Who},
    crossing::Carriers,
    deliverable::{self, ESSENTIAL, Template, places},
    interview::{reads, spoken},
    reading::{Reading, count},
    space::Space,
    vault::{EvidenceId, InterviewId, SpaceId, SphereId, StatementId},
};

mod citable;
pub use citable::{Citable, CitableFilter, citable};

/// How many organisations of a sphere speak in each sense.
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

/// What a statement rests on.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[serde(rename = "Evidence")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct EvidenceView {
    /// Its id.
    pub id: EvidenceId,
    /// How it bears on the statement.
    pub sense: Sense,
    /// What kind of thing it is.
    pub kind: EvidenceKind,
    /// The id of that thing; the name of a series of figures.
    #[serde(rename = "ref")]
    pub reference: String,
    /// Its words.
    pub text: String,
    /// Whose a reader will be told they are.
    pub label: String,
    /// The degree that holds in the end, for an excerpt.
    pub degree: Option<Degree>,
    /// The interview it was taken from.
    pub interview_id: Option<InterviewId>,
    /// The facilitators' note.
    pub note: String,
}

/// A statement with all that it rests on.
#[derive(Debug, Clone, PartialEq, Serialize)]
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
    let template = Template::named(&space.template).ok();
    let lang = reading.words.lang;
    let own = reading.snapshot.statements.iter();
    Ok(SpaceView {
        id,
        code: space.code.clone(),
        title: space.title.clone(),
        question: space.question.clone(),
        stakes: space.stakes.clone(),
        template: space.template.clone(),
        sections: std::iter::once(SectionView {
            code: ESSENTIAL.to_owned(),
            title: deliverable::Words::of(lang).say("section-essentiel"),
        })
        .chain(
            template
                .iter()
                .flat_map(|t| &t.sections)
                .filter(|s| !s.whole)
                .map(|s| SectionView {
                    code: s.code.clone(),
                    title: s.title.in_lang(lang).to_owned(),
                }),
        )
        .collect(),
        statements: in_order(
            reading,
            space,
            template,
            own.filter(|s| s.space_id == Some(id)),
        ),
    })
}

/// The statements of a space as its deliverable has them: in its order, under its numbers.
fn in_order<'a>(
    reading: &Reading,
    space: &Space,
    template: Option<&Template>,
    own: impl Iterator<Item = &'a Statement>,
) -> Vec<StatementView> {
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
                statement(reading, s, (shown, section.clone()), *number)
            }
            None => {
                let named = s.section.clone();
                statement(reading, s, (named.clone(), named), at + 1)
            }
        })
        .collect();
    shown.sort_by_key(|s| s.number);
    shown
}

fn statement(
    reading: &Reading,
    statement: &Statement,
    (section, placed): (String, String),
    number: usize,
) -> StatementView {
    let rows = reading.snapshot.evidence.iter();
    let rows: Vec<&Evidence> = rows.filter(|e| e.statement_id == statement.id).collect();
    let carriers = Carriers::among(rows.iter().copied(), &reading.attribution);
    let by_sphere = reading.snapshot.spheres.iter().filter_map(|sphere| {
        let group = carriers.by_sphere.get(&sphere.id)?;
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
        warnings: warnings(reading, &rows, &carriers),
        evidence: rows.into_iter().map(|e| evidence(reading, e)).collect(),
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

fn warnings(reading: &Reading, rows: &[&Evidence], carriers: &Carriers) -> Vec<String> {
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
    let shown = |id| reading.attribution.shown(id);
    let withheld = quoted().filter(|id| shown(*id).is_none_or(|s| s.text.is_none()));
    counted("warn-withheld", withheld.count());
    let unvalidated =
        quoted().filter(|id| shown(*id).is_some_and(|s| !s.validated && s.text.is_some()));
    counted("warn-unvalidated", unvalidated.count());
    let lost = quoted().filter(|id| reading.excerpt(*id).is_ok_and(|e| e.lost));
    counted("warn-lost", lost.count());
    warnings
}

fn evidence(reading: &Reading, evidence: &Evidence) -> EvidenceView {
    let cited = Cited::of(reading, evidence);
    EvidenceView {
        id: evidence.id,
        sense: evidence.sense,
        kind: cited.kind,
        reference: cited.reference,
        text: cited.text,
        label: cited.label,
        degree: cited.degree,
        interview_id: cited.interview_id,
        note: evidence.note.clone(),
    }
}

/// What a piece of evidence cites, in words.
struct Cited {
    kind: EvidenceKind,
    reference: String,
    text: String,
    label: String,
    degree: Option<Degree>,
    interview_id: Option<InterviewId>,
}

impl Cited {
    fn of(reading: &Reading, evidence: &Evidence) -> Self {
        let snapshot = &reading.snapshot;
        if let Some(id) = evidence.excerpt_id {
            let excerpt = reading.excerpt(id).ok();
            let how = reads(reading, id);
            return Self {
                kind: EvidenceKind::Excerpt,
                reference: id.to_string(),
                text: excerpt
                    .map(|e| spoken(&e.quote).into_owned())
                    .unwrap_or_default(),
                label: how.label,
                degree: Some(how.degree),
                interview_id: excerpt.and_then(|e| e.interview_id),
            };
        }
        let plain = |kind, reference: String, text: String, label: String| Self {
            kind,
            reference,
            text,
            label,
            degree: None,
            interview_id: None,
        };
        if let Some(id) = evidence.inventory_id {
            let entry = snapshot.entries.iter().find(|e| e.id == id);
            let label = reading.words.say("source-inventory");
            let title = entry.map(|e| e.title.clone()).unwrap_or_default();
            return plain(EvidenceKind::Inventory, id.to_string(), title, label);
        }
        if let Some(id) = evidence.document_id {
            let document = snapshot.documents.iter().find(|d| d.id == id);
            let title = document.map(|d| d.title.clone()).unwrap_or_default();
            let author = document.map(|d| d.author.clone()).unwrap_or_default();
            return plain(EvidenceKind::Document, id.to_string(), title, author);
        }
        let series = evidence.figure_series.clone().unwrap_or_default();
        let figures = snapshot.figures.iter();
        let of_series: Vec<_> = figures
            .filter(|f| f.series.eq_ignore_ascii_case(&series))
            .collect();
        let title = of_series
            .iter()
            .map(|f| f.title.clone())
            .find(|t| !t.is_empty());
        let values = [("count", of_series.len().into())];
        let label = reading.words.with("source-figure", &values);
        let title = title.unwrap_or_else(|| series.clone());
        plain(EvidenceKind::Figure, series, title, label)
    }
}

/// Who an excerpt will be attributed to, for a list: the label without its « Sera lu ».
fn who(reading: &Reading, id: crate::vault::ExcerptId) -> String {
    match reading.attribution.quotable(id).map(|s| &s.who) {
        None => reading.words.say("reads-never"),
        Some(Who::Anonymous) => reading.words.say("reads-anonymous"),
        Some(who) => who.label(""),
    }
}
