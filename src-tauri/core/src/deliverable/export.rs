//! From a request to files: which deliverables, under which names, as bytes, and their line in the register.

use std::{collections::BTreeMap, ops::ControlFlow, sync::Arc};

use chrono::{NaiveDate, SecondsFormat};
use croisee_typeset::{Fonts, Progress};

use super::{
    Assembled, Deliverable, Export, Lang, LeftOut, Options, RegisterRow, Template, assemble,
};
use crate::{
    Error, Result, Snapshot, Vault,
    exchange::sha256_of,
    space::Space,
    vault::{DeliverableId, Done, ExportId, Op, SpaceId},
};

/// What stands where the code of a space would, for the document of the whole démarche. No code begins so.
pub const DEMARCHE: &str = "_demarche";

/// What is to be exported.
#[derive(Debug, Clone)]
pub struct Request {
    /// The code of the space, or [`DEMARCHE`]; all spaces where absent.
    pub space: Option<String>,
    /// The date that the documents bear.
    pub date: NaiveDate,
    /// A template instead of the one that the dossier says.
    pub template: Option<String>,
    /// An edition instead of the one that the dossier says.
    pub edition: Option<i64>,
    /// Published, not a draft.
    pub published: bool,
    /// Published with what nobody validated all the same.
    pub override_unvalidated: bool,
    /// The language.
    pub lang: Lang,
}

impl Request {
    fn options(&self, edition: i64) -> Options {
        Options {
            date: self.date,
            edition,
            published: self.published,
            override_unvalidated: self.override_unvalidated,
            lang: self.lang,
        }
    }
}

/// A deliverable to be made.
#[derive(Debug, Clone)]
pub struct Planned {
    /// Its space; none where it is of the whole démarche.
    pub space: Option<SpaceId>,
    /// The code of its space; nothing where it is of the whole démarche.
    pub space_code: String,
    /// Its row in the list of deliverables, where it has one.
    pub deliverable: Option<DeliverableId>,
    /// Its template.
    pub template: Arc<Template>,
    /// What it is made with.
    pub options: Options,
    /// The name of its file.
    pub file_name: String,
    /// It is set in large print.
    pub large: bool,
}

/// What the names of files in large print end in.
const LARGE: &str = "-gros-caracteres";

impl Planned {
    /// The same in large print, under a name of its own.
    #[must_use]
    pub fn in_large_print(mut self) -> Self {
        if !self.large {
            self.large = true;
            let stem = self.file_name.trim_end_matches(".pdf");
            self.file_name = format!("{stem}{LARGE}.pdf");
        }
        self
    }
}

/// A deliverable, made.
#[derive(Debug, Clone)]
pub struct Rendered {
    /// The name of its file.
    pub file_name: String,
    /// The PDF.
    pub bytes: Vec<u8>,
    /// Of the bytes, in hexadecimal.
    pub sha256: String,
    /// How many pages it has.
    pub pages: u32,
    /// The page on which each block with an id begins.
    pub page_of: BTreeMap<String, u32>,
    /// What it was made from.
    pub assembled: Assembled,
}

impl Rendered {
    /// What it shows of whom.
    #[must_use]
    pub fn shown(&self) -> &[RegisterRow] {
        &self.assembled.shown
    }

    /// What it left out.
    #[must_use]
    pub fn left_out(&self) -> &[LeftOut] {
        &self.assembled.left_out
    }
}

/// Which deliverables a request asks for: one for each row of the space that is no external file; one
/// of the space's own template where there is none. With a template of the request's own, one of
/// that template for each space.
///
/// # Errors
/// [`Error::UnknownSpace`] and [`Error::UnknownTemplate`], each naming what exists.
pub fn plan(snapshot: &Snapshot, request: &Request) -> Result<Vec<Planned>> {
    if request.space.as_deref() == Some(DEMARCHE) {
        return Ok(styled(snapshot, vec![of_demarche(snapshot, request)?]));
    }
    let spaces: Vec<&Space> = match &request.space {
        None => snapshot.spaces.iter().collect(),
        Some(code) => {
            let found = snapshot
                .spaces
                .iter()
                .find(|s| s.code.eq_ignore_ascii_case(code));
            vec![found.ok_or_else(|| {
                Error::UnknownSpace {
                    code: code.clone(),
                    known: snapshot
                        .spaces
                        .iter()
                        .map(|s| s.code.as_str())
                        .collect::<Vec<_>>()
                        .join(", "),
                }
            })?]
        }
    };
    let mut out = Vec::new();
    for space in spaces {
        out.extend(of_space(snapshot, space, request)?);
    }
    Ok(styled(snapshot, out))
}

/// In large print where the style of the dossier says so.
fn styled(snapshot: &Snapshot, planned: Vec<Planned>) -> Vec<Planned> {
    match snapshot.style.large {
        true => planned.into_iter().map(Planned::in_large_print).collect(),
        false => planned,
    }
}

/// The document of the whole démarche.
fn of_demarche(snapshot: &Snapshot, request: &Request) -> Result<Planned> {
    let templates = &snapshot.templates;
    let template = templates.named_of_the_demarche(request.template.as_deref())?;
    let edition = request.edition.unwrap_or(1);
    Ok(Planned {
        space: None,
        space_code: String::new(),
        deliverable: None,
        options: request.options(edition),
        large: false,
        file_name: format!("demarche-{}-e{edition}.pdf", template.name),
        template: Arc::clone(template),
    })
}

fn of_space(snapshot: &Snapshot, space: &Space, request: &Request) -> Result<Vec<Planned>> {
    let rows: Vec<(&Deliverable, &str)> = snapshot
        .deliverables
        .iter()
        .filter(|d| d.space_id == space.id && d.file.trim().is_empty())
        .map(|d| (d, template_of(d, space)))
        .collect();
    let wanted: Vec<(Option<&Deliverable>, &str)> = match request.template.as_deref() {
        None if rows.is_empty() => vec![(None, space.template.as_str())],
        None => rows.iter().map(|(d, name)| (Some(*d), *name)).collect(),
        Some(asked) => {
            let of_it: Vec<_> = rows
                .iter()
                .filter(|(_, name)| *name == asked)
                .map(|(d, name)| (Some(*d), *name))
                .collect();
            if of_it.is_empty() {
                vec![(None, asked)]
            } else {
                of_it
            }
        }
    };
    wanted
        .iter()
        .map(|(row, name)| {
            let template = snapshot.templates.named(name)?;
            let edition = request
                .edition
                .or_else(|| row.and_then(|d| d.edition))
                .unwrap_or(1);
            let twice = wanted.iter().filter(|(_, other)| other == name).count() > 1;
            let code = row
                .filter(|_| twice)
                .map(|d| format!("-{}", d.code))
                .unwrap_or_default();
            Ok(Planned {
                space: Some(space.id),
                space_code: space.code.clone(),
                deliverable: row.map(|d| d.id),
                options: request.options(edition),
                large: false,
                file_name: format!("{}-{}-e{edition}{code}.pdf", space.code, template.name),
                template: Arc::clone(template),
            })
        })
        .collect()
}

/// The template of a deliverable: its own, else its space's.
pub(crate) fn template_of<'a>(deliverable: &'a Deliverable, space: &'a Space) -> &'a str {
    match deliverable.template.trim() {
        "" => space.template.as_str(),
        own => own,
    }
}

/// The deliverable that a space shows where none is chosen: the first of [`plan`], where one is listed.
pub(crate) fn main_deliverable<'a>(
    snapshot: &'a Snapshot,
    space: &Space,
) -> Option<&'a Deliverable> {
    let mut own = snapshot.deliverables.iter();
    own.find(|d| d.space_id == space.id && d.file.trim().is_empty())
}

/// Its template.
pub(crate) fn main_template<'a>(snapshot: &'a Snapshot, space: &'a Space) -> &'a str {
    let first = main_deliverable(snapshot, space);
    first.map_or(space.template.as_str(), |d| template_of(d, space))
}

/// That template, where the dossier has it.
pub(crate) fn template_shown<'a>(snapshot: &'a Snapshot, space: &'a Space) -> Option<&'a Template> {
    let named = snapshot.templates.named(main_template(snapshot, space));
    named.ok().map(|template| &**template)
}

/// Makes one deliverable.
///
/// # Errors
/// What [`assemble`] and the typesetter say; [`Error::Cancelled`] when `progress` ends the work.
pub fn render(
    snapshot: &Snapshot,
    planned: &Planned,
    fonts: &Fonts,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Rendered> {
    let row = planned
        .deliverable
        .and_then(|id| snapshot.deliverables.iter().find(|d| d.id == id));
    let mut assembled = assemble(
        snapshot,
        planned.space,
        row,
        &planned.template,
        &planned.options,
    )?;
    assembled.document.look.large |= planned.large;
    let pdf = croisee_typeset::render(&assembled.document, fonts, progress)?;
    Ok(Rendered {
        file_name: planned.file_name.clone(),
        sha256: sha256_of(&pdf.bytes),
        bytes: pdf.bytes,
        pages: pdf.pages,
        page_of: pdf.page_of,
        assembled,
    })
}

/// Writes the line of an export in the register: what was shown of whom, at which degree and why.
///
/// # Errors
/// What [`Vault::transact`] says; a dossier open for reading only keeps no register.
pub fn register(vault: &mut Vault, planned: &Planned, rendered: &Rendered) -> Result<Done<()>> {
    let options = &planned.options;
    let unwritten = |e: serde_json::Error| Error::Internal {
        detail: e.to_string(),
    };
    let code = match planned.deliverable {
        Some(id) => Deliverable::find(vault.conn(), id)?.code,
        None => String::new(),
    };
    let contents = contents(&code, rendered, options.published).map_err(unwritten)?;
    let what = if options.published && options.override_unvalidated {
        format!("livrable {} (non validés compris)", planned.template.name)
    } else {
        format!("livrable {}", planned.template.name)
    };
    vault.transact(Op::lasting("export"), |tx| {
        Export {
            id: ExportId(tx.new_id()),
            at: tx.now().to_rfc3339_opts(SecondsFormat::Secs, true),
            what: what.clone(),
            space: planned.space_code.clone(),
            edition: options.edition.to_string(),
            status: if options.published {
                "publie"
            } else {
                "brouillon"
            }
            .to_owned(),
            sha256: rendered.sha256.clone(),
            contents: contents.clone(),
        }
        .insert(tx)
    })
}

/// What a line of the register says of what went out: each excerpt shown, its degree and why; which deliverable it is; the
/// sections left out by choice, with their statements; of what is published, what each section holds.
fn contents(code: &str, rendered: &Rendered, published: bool) -> serde_json::Result<String> {
    let mut rows = Vec::new();
    for shown in rendered.shown() {
        rows.push(serde_json::to_value(shown)?);
    }
    if !code.is_empty() {
        rows.push(serde_json::json!({ "deliverable": code }));
    }
    for held in &rendered.assembled.held {
        if published || held.off {
            rows.push(serde_json::to_value(held)?);
        }
    }
    serde_json::to_string(&rows)
}
