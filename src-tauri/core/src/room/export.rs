//! From a request to files: the 16:9 pages of one space or of all, as bytes, and their line in the register.

use std::ops::ControlFlow;

use chrono::{NaiveDate, SecondsFormat};
use croisee_typeset::{Fonts, Progress, document::Document};

use super::{
    RoomFront,
    slides::{self, Options},
};
use crate::{
    Error, Result, Snapshot, Vault,
    attribution::{Attribution, Audience},
    deliverable::{Export, Lang, RegisterRow},
    exchange::sha256_of,
    space::Space,
    vault::{Done, ExportId, Op, SpaceId},
};

/// What the register calls them, as it would call a template: words of the dossier went out in them.
pub(crate) const NAME: &str = "salle";

/// What is to be exported.
#[derive(Debug, Clone)]
pub struct Request {
    /// The code of the space; all where absent.
    pub space: Option<String>,
    /// The date that the pages bear.
    pub date: NaiveDate,
    /// Their language.
    pub lang: Lang,
    /// Whether words are quoted on them, a page after each claim that has some.
    pub voices: bool,
}

/// The pages of a space, to be made.
#[derive(Debug, Clone)]
pub struct Planned {
    /// Its space.
    pub space: SpaceId,
    /// The code of its space.
    pub space_code: String,
    /// The date that they bear.
    pub date: NaiveDate,
    /// Their language.
    pub lang: Lang,
    /// Whether words are quoted on them.
    pub voices: bool,
    /// The name of the file.
    pub file_name: String,
}

/// The pages of a space, made.
#[derive(Debug, Clone)]
pub struct Rendered {
    /// The PDF.
    pub bytes: Vec<u8>,
    /// Of the bytes, in hexadecimal.
    pub sha256: String,
    /// How many pages it has.
    pub pages: u32,
    /// What was set.
    pub document: Document,
    /// What it shows of whom.
    pub shown: Vec<RegisterRow>,
    /// The numbers of the claims that are not on them: they say a name or words that may not be said.
    pub withheld: Vec<u32>,
    /// The texts before them that are not on them either.
    pub front_withheld: Vec<RoomFront>,
    /// How many claims stand in sections that the first deliverable of the space leaves out: they are not on them.
    pub left_out: u32,
}

/// The files that a request asks for: one for each space.
///
/// # Errors
/// [`Error::UnknownSpace`], naming those that exist.
pub fn plan(snapshot: &Snapshot, request: &Request) -> Result<Vec<Planned>> {
    let spaces: Vec<&Space> = match &request.space {
        None => snapshot.spaces.iter().collect(),
        Some(code) => {
            let same = |s: &&Space| s.code.eq_ignore_ascii_case(code);
            let found = snapshot.spaces.iter().find(same);
            vec![found.ok_or_else(|| unknown(snapshot, code))?]
        }
    };
    let of = |space: &Space| planned_of(space, request.date, request.lang, request.voices);
    Ok(spaces.into_iter().map(of).collect())
}

/// The pages of one space.
///
/// # Errors
/// [`Error::Gone`] when the dossier has no such space.
pub fn planned(
    snapshot: &Snapshot,
    space: SpaceId,
    date: NaiveDate,
    lang: Lang,
    voices: bool,
) -> Result<Planned> {
    let found = snapshot.spaces.iter().find(|s| s.id == space);
    let space = found.ok_or(Error::Gone { what: "space" })?;
    Ok(planned_of(space, date, lang, voices))
}

fn planned_of(space: &Space, date: NaiveDate, lang: Lang, voices: bool) -> Planned {
    Planned {
        space: space.id,
        space_code: space.code.clone(),
        date,
        lang,
        voices,
        file_name: format!("{}-{NAME}.pdf", space.code),
    }
}

fn unknown(snapshot: &Snapshot, code: &str) -> Error {
    let known: Vec<&str> = snapshot.spaces.iter().map(|s| s.code.as_str()).collect();
    Error::UnknownSpace {
        code: code.to_owned(),
        known: known.join(", "),
    }
}

/// Makes the pages of one space, as a published document.
///
/// # Errors
/// [`Error::Gone`] when the space is; what the typesetter says; [`Error::Cancelled`] when `progress` ends the work.
pub fn render(
    snapshot: &Snapshot,
    planned: &Planned,
    fonts: &Fonts,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Rendered> {
    let attribution = Attribution::of(snapshot, Audience::PUBLISHED);
    let options = Options {
        date: planned.date,
        lang: planned.lang,
        voices: planned.voices,
    };
    let made = slides::assemble(&attribution, snapshot, planned.space, options)?;
    let pdf = croisee_typeset::render(&made.document, fonts, progress)?;
    Ok(Rendered {
        sha256: sha256_of(&pdf.bytes),
        bytes: pdf.bytes,
        pages: pdf.pages,
        document: made.document,
        shown: made.shown,
        withheld: made.withheld,
        front_withheld: made.front_withheld,
        left_out: made.left_out,
    })
}

/// Writes the line of an export in the register: what was shown of whom, at which degree and why.
///
/// # Errors
/// What [`Vault::transact`] says; a dossier open for reading only keeps no register.
pub fn register(vault: &mut Vault, planned: &Planned, rendered: &Rendered) -> Result<Done<()>> {
    let contents = serde_json::to_string(&rendered.shown).map_err(|e| Error::Internal {
        detail: e.to_string(),
    })?;
    vault.transact(Op::lasting("export"), |tx| {
        Export {
            id: ExportId(tx.new_id()),
            at: tx.now().to_rfc3339_opts(SecondsFormat::Secs, true),
            what: format!("livrable {NAME}"),
            space: planned.space_code.clone(),
            edition: String::new(),
            status: "publie".to_owned(),
            sha256: rendered.sha256.clone(),
            contents: contents.clone(),
        }
        .insert(tx)
    })
}
