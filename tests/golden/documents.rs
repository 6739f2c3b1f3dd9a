//! The documents: one of each kind, of a dossier that has something to say and of one that has next to nothing.

use std::ffi::OsStr;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::OnceLock;

use chrono::{DateTime, NaiveDate, Utc};
use croisee_core::deliverable::{self, DEMARCHE, Lang, Planned, Request};
use croisee_core::reading::Reading;
use croisee_core::vault::{Access, Surroundings};
use croisee_core::{Snapshot, Vault, record, room};
use croisee_tests::command_line::croisee;
use croisee_tests::{Result, root};
use croisee_typeset::{Document, Fonts};
use uuid::Uuid;

/// A document, made.
pub struct Made {
    /// Its name among those held.
    pub name: String,
    /// The PDF.
    pub bytes: Vec<u8>,
    /// What it was made to say.
    pub text: String,
    /// Its wide tables are turned: large print.
    pub turned: bool,
}

/// The kind of deliverable that is made in large print too.
const LARGE: &str = "bilan";

/// The day that the documents bear.
fn date() -> NaiveDate {
    NaiveDate::from_ymd_opt(2025, 12, 1).unwrap_or_default()
}

/// A dossier is only read: nobody asks for the time.
struct Still;

impl Surroundings for Still {
    fn now(&self) -> DateTime<Utc> {
        DateTime::default()
    }

    fn new_id(&self) -> Uuid {
        Uuid::nil()
    }

    fn holder(&self) -> String {
        String::new()
    }
}

/// All of them, made once.
pub fn all() -> Result<&'static [Made]> {
    static ALL: OnceLock<std::result::Result<Vec<Made>, String>> = OnceLock::new();
    let made = ALL.get_or_init(|| make().map_err(|error| error.to_string()));
    match made {
        Ok(all) => Ok(all),
        Err(error) => Err(error.clone().into()),
    }
}

fn make() -> Result<Vec<Made>> {
    let folder = tempfile::tempdir()?;
    let mut all = Vec::new();
    for name in ["vallee", "nu"] {
        let dossier = folder.path().join(format!("{name}.croisee"));
        let archive = root().join("tests/archives").join(name);
        let arguments: [&OsStr; 5] = [
            "create".as_ref(),
            dossier.as_os_str(),
            "--from".as_ref(),
            archive.as_os_str(),
            "--strict".as_ref(),
        ];
        croisee(arguments)?.exits(0)?;
        of(&dossier, name, &mut all)?;
    }
    Ok(all)
}

/// The documents of one dossier: each kind of deliverable as a draft and as published, those of one interview, and the
/// pages of one space for the room.
fn of(dossier: &Path, name: &str, all: &mut Vec<Made>) -> Result {
    let vault = Vault::open(dossier, Access::Read, Box::new(Still))?;
    let snapshot = Snapshot::read(&vault)?;
    let fonts = Fonts::bundled()?;
    let go_on = &mut |_| ControlFlow::Continue(());
    let mut keep = |what: &str, document: &Document| -> Result {
        all.push(made(format!("{name}-{what}"), document)?);
        Ok(())
    };
    for (state, published) in [("brouillon", false), ("publie", true)] {
        let mut kinds = Vec::new();
        for space in [None, Some(DEMARCHE.to_owned())] {
            let request = Request {
                space,
                date: date(),
                template: None,
                edition: None,
                published,
                override_unvalidated: false,
                lang: Lang::French,
            };
            for planned in deliverable::plan(&snapshot, &request)? {
                // One of each kind is enough.
                if kinds.contains(&planned.template.name) {
                    continue;
                }
                kinds.push(planned.template.name.clone());
                let what = format!("{}-{state}", planned.template.name);
                let mut make = |what: &str, planned: &Planned| -> Result {
                    let made = deliverable::render(&snapshot, planned, fonts, go_on)?;
                    keep(what, &made.assembled.document)
                };
                make(&what, &planned)?;
                // In large print, one is enough: what it changes it changes of all.
                if published && planned.template.name == LARGE {
                    make(
                        &format!("{what}-gros-caracteres"),
                        &planned.in_large_print(),
                    )?;
                }
            }
        }
    }
    let reading = Reading::of(&vault, Lang::French)?;
    for kind in record::RecordKind::ALL {
        let options = record::Options::plain(date(), Lang::French);
        let Some(planned) = record::plan(&snapshot, *kind, None, options)?
            .into_iter()
            .next()
        else {
            continue;
        };
        let made = record::render(record::Source::of(&reading), &planned, fonts, go_on)?;
        keep(kind.word(), &made.document)?;
    }
    let request = room::Request {
        space: None,
        date: date(),
        lang: Lang::French,
        voices: true,
    };
    if let Some(planned) = room::plan(&snapshot, &request)?.first() {
        let made = room::render(&snapshot, planned, fonts, go_on)?;
        keep("salle", &made.document)?;
    }
    Ok(())
}

/// The PDF of a document, and the text that it must hold.
fn made(name: String, document: &Document) -> Result<Made> {
    let fonts = Fonts::bundled()?;
    let pdf = croisee_typeset::render(document, fonts, &mut |_| ControlFlow::Continue(()))?;
    let text = document.text_with_pages(&|id| pdf.page_of.get(id).copied(), &|number| {
        pdf.page_of_heading.get(number).copied()
    });
    Ok(Made {
        name,
        bytes: pdf.bytes,
        text,
        turned: document.look.large,
    })
}
