//! The register of exports as it is read: each deliverable that went out, with what it shows of whom and why.

use std::collections::HashMap;

use serde::Serialize;

use crate::{
    Error, Result,
    attribution::Degree,
    deliverable::Export,
    interview::{Excerpt, spoken},
    reading::{Reading, count},
    vault::{ExcerptId, ExportId, InterviewId, MeetingId, SpaceId},
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

/// The exports of a template of a space, the latest first.
///
/// # Errors
/// [`Error::Gone`] when the space is.
pub fn exports(reading: &Reading, space: SpaceId, template: &str) -> Result<Vec<ExportView>> {
    let code = &reading.space(space)?.code;
    let mut found: Vec<ExportView> = reading
        .exports
        .iter()
        .filter(|e| e.space.eq_ignore_ascii_case(code) && template_of(e) == Some(template))
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
    }
}
