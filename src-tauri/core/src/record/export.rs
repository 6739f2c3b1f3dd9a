//! From a request to files: which documents, under which names, as bytes, and their line in the register.

use std::ops::ControlFlow;

use chrono::SecondsFormat;
use croisee_typeset::{Fonts, Progress, document::Document};

use super::{Options, RecordKind, Source, account, desk::Desk, notice, summary};
use crate::{
    Error, Result, Snapshot, Vault,
    deliverable::{Export, RegisterRow},
    exchange::sha256_of,
    interview::Interview,
    vault::{Done, ExportId, InterviewId, Op},
};

/// How many codes an error names of those that exist.
const NAMED: usize = 12;

/// A document to be made.
#[derive(Debug, Clone)]
pub struct Planned {
    /// Which of the three.
    pub kind: RecordKind,
    /// Of which interview; a notice may be blank.
    pub interview: Option<InterviewId>,
    /// Its code.
    pub code: Option<String>,
    /// What it is made with.
    pub options: Options,
    /// The name of its file.
    pub file_name: String,
}

/// A document, made.
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
}

/// One document of an interview, or a blank notice.
///
/// # Errors
/// [`Error::Gone`] when the dossier has no such interview; [`Error::Missing`] when a record or a summary is asked for of
/// none.
pub fn planned(
    snapshot: &Snapshot,
    kind: RecordKind,
    interview: Option<InterviewId>,
    options: Options,
) -> Result<Planned> {
    let interview = interview.map(|id| find(snapshot, id)).transpose()?;
    if interview.is_none() && kind != RecordKind::Notice {
        return Err(Error::Missing { field: "interview" });
    }
    Ok(of(kind, interview, options))
}

/// The record of an interview as it reads once it is sent, to be written before the sending is noted.
///
/// # Errors
/// Those of [`planned`]; [`Error::NotHeard`] before the interview took place.
pub fn sending(snapshot: &Snapshot, interview: InterviewId, options: Options) -> Result<Planned> {
    if !find(snapshot, interview)?.status.is_heard() {
        return Err(Error::NotHeard);
    }
    planned(snapshot, RecordKind::Account, Some(interview), options)
}

/// The documents that a call asks for: of the interview of this code; where `code` is absent, of every interview that was
/// held, or one blank notice; where it is `all`, a notice for every interview too.
///
/// # Errors
/// [`Error::UnknownInterview`], which names some that exist.
pub fn plan(
    snapshot: &Snapshot,
    kind: RecordKind,
    code: Option<&str>,
    options: Options,
) -> Result<Vec<Planned>> {
    let every = |wanted: &dyn Fn(&Interview) -> bool| {
        let interviews = snapshot.interviews.iter().filter(|i| wanted(i));
        interviews.map(|i| of(kind, Some(i), options)).collect()
    };
    Ok(match (kind, code) {
        (RecordKind::Notice, None) => vec![of(kind, None, options)],
        (RecordKind::Notice, Some("all")) => every(&|_| true),
        (_, None | Some("all")) => every(&|i| i.status.is_heard()),
        (_, Some(code)) => {
            let same = |i: &&Interview| i.code.eq_ignore_ascii_case(code);
            let found = snapshot.interviews.iter().find(same);
            let found = found.ok_or_else(|| unknown(snapshot, code))?;
            vec![of(kind, Some(found), options)]
        }
    })
}

fn unknown(snapshot: &Snapshot, code: &str) -> Error {
    let codes = snapshot.interviews.iter().map(|i| i.code.as_str());
    let mut known: Vec<&str> = codes.take(NAMED).collect();
    if snapshot.interviews.len() > NAMED {
        known.push("…");
    }
    Error::UnknownInterview {
        code: code.to_owned(),
        known: known.join(", "),
    }
}

pub(super) fn find(snapshot: &Snapshot, id: InterviewId) -> Result<&Interview> {
    let mut interviews = snapshot.interviews.iter();
    interviews
        .find(|i| i.id == id)
        .ok_or(Error::Gone { what: "interview" })
}

fn of(kind: RecordKind, interview: Option<&Interview>, options: Options) -> Planned {
    let word = kind.word();
    Planned {
        kind,
        interview: interview.map(|i| i.id),
        code: interview.map(|i| i.code.clone()),
        options,
        file_name: match interview {
            Some(interview) => format!("{}-{word}.pdf", interview.code),
            None => format!("{word}.pdf"),
        },
    }
}

/// Makes one document. A summary is shortened by rule until one page holds it.
///
/// # Errors
/// What the typesetter says; [`Error::Gone`] and [`Error::Missing`] as [`planned`]; [`Error::Cancelled`] when `progress`
/// ends the work.
pub fn render(
    source: Source<'_>,
    planned: &Planned,
    fonts: &Fonts,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Rendered> {
    let desk = Desk::new(source, planned.options);
    let interview = planned
        .interview
        .map(|id| find(source.snapshot, id))
        .transpose()?;
    let announced = match (planned.kind, planned.options.sent, interview) {
        (RecordKind::Account, Some(sent), Some(interview)) => Some(interview.as_sent(sent)),
        _ => None,
    };
    let interview = announced.as_ref().or(interview);
    let (document, shown) = match (planned.kind, interview) {
        (RecordKind::Notice, interview) => (notice::assemble(&desk, interview), Vec::new()),
        (RecordKind::Account, Some(interview)) => account::assemble(&desk, interview),
        (RecordKind::Summary, Some(interview)) => {
            return on_one_page(&desk, interview, fonts, progress);
        }
        (_, None) => return Err(Error::Missing { field: "interview" }),
    };
    set(document, shown, fonts, progress)
}

fn on_one_page(
    desk: &Desk<'_>,
    interview: &Interview,
    fonts: &Fonts,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Rendered> {
    let words_kept = summary::words_kept(desk);
    let mut fits = |limits| -> Result<Option<Rendered>> {
        let (document, shown) = summary::assemble(desk, interview, &words_kept, limits);
        let rendered = set(document, shown, fonts, progress)?;
        Ok((rendered.pages == 1).then_some(rendered))
    };
    for (at, mut limits) in summary::LIMITS.into_iter().enumerate() {
        let Some(mut kept) = fits(limits)? else {
            continue;
        };
        // What was left out comes back, part by part, for as long as the page holds it.
        let mut open = [at > 0; summary::PARTS];
        while open.contains(&true) {
            for (part, open) in open.iter_mut().enumerate().filter(|(_, open)| **open) {
                let mut more = limits;
                more.items[part] += 1;
                match fits(more)? {
                    Some(rendered) if rendered.document != kept.document => {
                        (limits, kept) = (more, rendered);
                    }
                    _ => *open = false,
                }
            }
        }
        return Ok(kept);
    }
    Err(Error::Internal {
        detail: format!("the summary of {} does not fit one page", interview.code),
    })
}

fn set(
    document: Document,
    shown: Vec<RegisterRow>,
    fonts: &Fonts,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Rendered> {
    let pdf = croisee_typeset::render(&document, fonts, progress)?;
    Ok(Rendered {
        sha256: sha256_of(&pdf.bytes),
        bytes: pdf.bytes,
        pages: pdf.pages,
        document,
        shown,
    })
}

/// What the register says of a draft.
pub(super) const DRAFT: &str = "brouillon";

/// What the register calls a document.
pub(super) fn registered_as(planned: &Planned) -> String {
    // The register speaks French, as for the deliverables.
    let kind = planned.kind.word().replace('_', " ");
    match &planned.code {
        Some(code) => format!("{kind} {code}"),
        None => kind,
    }
}

/// Writes the line of an export in the register: which document, and what it shows of whom.
///
/// # Errors
/// What [`Vault::transact`] says; a dossier open for reading only keeps no register.
pub fn register(vault: &mut Vault, planned: &Planned, rendered: &Rendered) -> Result<Done<()>> {
    let contents = serde_json::to_string(&rendered.shown).map_err(|e| Error::Internal {
        detail: e.to_string(),
    })?;
    let what = registered_as(planned);
    vault.transact(Op::lasting("export"), |tx| {
        Export {
            id: ExportId(tx.new_id()),
            at: tx.now().to_rfc3339_opts(SecondsFormat::Secs, true),
            what: what.clone(),
            space: String::new(),
            edition: String::new(),
            status: match planned.options.draft {
                true => DRAFT.to_owned(),
                false => String::new(),
            },
            sha256: rendered.sha256.clone(),
            contents: contents.clone(),
        }
        .insert(tx)
    })
}
