//! The register of exports as it is read: each deliverable that went out, with what it shows of whom and why.

use std::collections::HashMap;

use serde::Serialize;

use crate::{
    Error, Result,
    attribution::Degree,
    deliverable::{self, Export},
    interview::{Excerpt, spoken},
    reading::{Reading, count},
    rights,
    vault::{DeliverableId, ExcerptId, ExportId, InterviewId, MeetingId, SpaceId},
};

/// How the register begins the name of a deliverable; its template follows.
const DELIVERABLE: &str = "livrable ";

/// An export of a deliverable.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[serde(rename = "RegisteredExport")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ExportView {
    /// Its id.
    pub id: ExportId,
    /// When: RFC 3339, or a day.
    pub at: String,
    /// Of which space, by title.
    pub space: String,
    /// The title of its template.
    pub title: String,
    /// Which edition.
    pub edition: String,
    /// Published, not a draft.
    pub published: bool,
    /// With the words that nobody validated.
    pub overridden: bool,
    /// Of the bytes, in hexadecimal.
    pub sha256: String,
    /// How many excerpts it shows.
    pub quotes: u32,
    /// How many of them were erased from the dossier since: it holds words of somebody who is to be forgotten.
    pub erased: u32,
    /// How many statements it leaves out, with the sections that were left out by choice.
    pub left: u32,
}

/// An excerpt that an export shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ExportedQuote {
    /// Its code, as registered.
    pub code: String,
    /// Which; none when it is gone from the dossier.
    pub excerpt_id: Option<ExcerptId>,
    /// The interview that it is from.
    pub interview_id: Option<InterviewId>,
    /// The meeting that it is from.
    pub meeting_id: Option<MeetingId>,
    /// Its words as they now are.
    pub text: String,
    /// At which degree it was shown.
    pub degree: Option<Degree>,
    /// The rule that decided, in words.
    pub reason: String,
    /// Its interview was validated then.
    pub validated: bool,
}

/// The exports of a deliverable of a space, the latest first; of the first where none is chosen.
///
/// # Errors
/// [`Error::Gone`] when the space or the deliverable is.
pub fn exports(
    reading: &Reading,
    space: SpaceId,
    deliverable: Option<DeliverableId>,
) -> Result<Vec<ExportView>> {
    let space = reading.space(space)?;
    let row = match deliverable {
        None => deliverable::main_deliverable(&reading.snapshot, space),
        Some(id) => {
            let all = &reading.snapshot.deliverables;
            let found = all.iter().find(|d| d.id == id && d.space_id == space.id);
            Some(found.ok_or(Error::Gone {
                what: "deliverable",
            })?)
        }
    };
    let template = row.map_or(space.template.as_str(), |d| {
        deliverable::template_of(d, space)
    });
    let mut found: Vec<ExportView> = reading
        .exports
        .iter()
        .filter(|e| e.space.eq_ignore_ascii_case(&space.code))
        .filter(|e| deliverable::is_of(e, row, template))
        .map(|e| view(reading, e))
        .collect();
    found.sort_by(|a, b| b.at.cmp(&a.at));
    Ok(found)
}

/// What an export shows of whom.
///
/// # Errors
/// [`Error::Gone`] when the register has no such line.
pub fn exported_quotes(reading: &Reading, id: ExportId) -> Result<Vec<ExportedQuote>> {
    let export = reading.exports.iter().find(|e| e.id == id);
    let export = export.ok_or(Error::Gone { what: "export" })?;
    let excerpts: HashMap<&str, &Excerpt> = reading
        .snapshot
        .excerpts
        .iter()
        .map(|e| (e.code.as_str(), e))
        .collect();
    let quote = |row: &serde_json::Value| {
        let word = |key: &str| row.get(key).and_then(serde_json::Value::as_str);
        let code = word("excerpt")?;
        let excerpt = excerpts.get(code);
        Some(ExportedQuote {
            code: code.to_owned(),
            excerpt_id: excerpt.map(|e| e.id),
            interview_id: excerpt.and_then(|e| e.interview_id),
            meeting_id: excerpt.and_then(|e| e.meeting_id),
            text: excerpt.map_or_else(String::new, |e| spoken(&e.quote).into_owned()),
            degree: word("degree").and_then(degree),
            reason: word("reason")
                .map(|code| reading.words.say(&format!("reason-{code}")))
                .unwrap_or_default(),
            validated: row
                .get("validated")
                .and_then(serde_json::Value::as_bool)
                .unwrap_or_default(),
        })
    };
    Ok(rows(export).iter().filter_map(quote).collect())
}

/// The degree as the register has it.
fn degree(word: &str) -> Option<Degree> {
    Degree::of_word(word)
}

/// The template of a deliverable's line in the register.
pub(super) fn template_of(export: &Export) -> Option<&str> {
    let name = export.what.strip_prefix(DELIVERABLE)?;
    Some(name.split(' ').next().unwrap_or(name))
}

/// The codes of the excerpts that an export shows.
pub(super) fn codes(export: &Export) -> Vec<String> {
    rows(export)
        .iter()
        .filter_map(|row| Some(row.get("excerpt")?.as_str()?.to_owned()))
        .collect()
}

/// How many of the excerpts that an export shows were erased since.
fn erased(reading: &Reading, export: &Export) -> usize {
    let gone = rights::erased_codes(&reading.exports);
    let codes = codes(export);
    codes.iter().filter(|code| gone.contains(*code)).count()
}

/// What a line says was shown; a register of another kind of export names no excerpts.
fn rows(export: &Export) -> Vec<serde_json::Value> {
    serde_json::from_str(&export.contents).unwrap_or_default()
}

pub(super) fn view(reading: &Reading, export: &Export) -> ExportView {
    let template = template_of(export).unwrap_or_default();
    let mut spaces = reading.snapshot.spaces.iter();
    let space = spaces.find(|s| s.code.eq_ignore_ascii_case(&export.space));
    ExportView {
        id: export.id,
        at: export.at.clone(),
        space: space.map_or_else(|| export.space.clone(), |s| s.title.clone()),
        title: crate::initiative::title_of(reading, template),
        edition: export.edition.clone(),
        published: export.status == "publie",
        overridden: export.what.contains('('),
        sha256: export.sha256.clone(),
        quotes: count(codes(export).len()),
        erased: count(erased(reading, export)),
        left: count(deliverable::left_aside(export)),
    }
}
