//! The editions of a deliverable: those that went out, what changed since, and the note that says so in the document.
//!
//! What went out is read from the register of exports, for the screen alone: a document takes the note, which is text that
//! the facilitator wrote or took up, and never the register (domain rule 8).

mod change;

use chrono::NaiveDate;
use serde::Serialize;

use super::{Deliverable, EditionNote, Export, Held, Lang, Request, assemble, listed, plan};
use crate::{
    Error, Result, Vault, entry,
    reading::Reading,
    review::DeliverableStatus,
    space::Space,
    vault::{DeliverableId, Done, EditionNoteId, Op, SpaceId},
};

pub use change::{Change, ChangeKind, EvidenceChange};

/// An edition that went out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PublishedEdition {
    /// Which.
    pub edition: u32,
    /// When it was published last, in RFC 3339 or as a day.
    pub at: String,
    /// Of the bytes, in hexadecimal.
    pub sha256: String,
}

/// The edition under way, beside those that went out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename = "Edition")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct EditionView {
    /// Its number.
    pub edition: u32,
    /// Those that went out, the latest first.
    pub published: Vec<PublishedEdition>,
    /// The one that it is compared with.
    pub since: Option<PublishedEdition>,
    /// What changed since; nothing where the register does not tell what that one held.
    pub changes: Option<Vec<Change>>,
    /// What the document may say of it, as it is written.
    pub note: String,
    /// The document says it.
    pub shown: bool,
    /// What it could say.
    pub proposed: String,
}

/// The edition of a deliverable that is under way, and what changed since the one before went out.
///
/// # Errors
/// [`Error::Gone`] when the space or the deliverable is; [`Error::UnknownTemplate`].
pub fn edition(
    reading: &Reading,
    space: SpaceId,
    deliverable: Option<DeliverableId>,
) -> Result<EditionView> {
    let snapshot = &reading.snapshot;
    let space = reading.space(space)?;
    let all = plan(snapshot, &as_published(space, reading.words.lang))?;
    let mut all = all.into_iter();
    let planned = match deliverable {
        None => all.next(),
        Some(_) => all.find(|p| p.deliverable == deliverable),
    };
    let planned = planned.ok_or(Error::Gone {
        what: "deliverable",
    })?;
    let rows = &snapshot.deliverables;
    let row = rows.iter().find(|d| Some(d.id) == planned.deliverable);
    let number = planned.options.edition;
    let went_out = went_out(reading, space, row, &planned.template.name);
    // The one before; the same one, published already, where there is none.
    let before = went_out.iter().find(|e| number_of(e) < number);
    let since = before.or_else(|| went_out.iter().find(|e| number_of(e) == number));
    let mut notes = snapshot.edition_notes.iter();
    let note = notes.find(|n| Some(n.deliverable_id) == planned.deliverable && n.edition == number);
    let then = since.map(|export| holds(export)).unwrap_or_default();
    let changes = if then.is_empty() {
        None
    } else {
        let options = &planned.options;
        let now = assemble(snapshot, space.id, row, &planned.template, options)?;
        Some(change::changes(reading, &then, &now))
    };
    Ok(EditionView {
        edition: u32::try_from(number).unwrap_or(1),
        published: went_out.iter().map(|e| published(e)).collect(),
        since: since.map(|e| published(e)),
        proposed: changes.as_deref().map_or_else(String::new, |changes| {
            change::proposed(changes, reading.words.lang)
        }),
        changes,
        note: note.map(|n| n.text.clone()).unwrap_or_default(),
        shown: note.is_some_and(|n| n.shown),
    })
}

impl Vault {
    /// Writes what an edition says of itself, and whether the document says it.
    ///
    /// # Errors
    /// [`Error::Gone`] when the space or the deliverable is; [`Error::Invalid`] when the text is too long.
    pub fn edition_note_save(
        &mut self,
        space: SpaceId,
        deliverable: Option<DeliverableId>,
        text: &str,
        shown: bool,
        lang: Lang,
    ) -> Result<Done<()>> {
        let text = entry::text("text", text)?;
        let op = Op::new("edition.note").in_burst(space);
        self.transact(op, |tx| {
            let of = listed(tx, space, deliverable, lang)?;
            let edition = of.edition.unwrap_or(1);
            let mut notes = EditionNote::all(tx)?.into_iter();
            let known = notes.find(|n| n.deliverable_id == of.id && n.edition == edition);
            match known {
                Some(known) if text.is_empty() && !shown => EditionNote::delete(tx, known.id),
                Some(known) if known.text == text && known.shown == shown => Ok(()),
                Some(known) => EditionNote {
                    text,
                    shown,
                    ..known
                }
                .update(tx),
                None if text.is_empty() && !shown => Ok(()),
                None => EditionNote {
                    id: EditionNoteId(tx.new_id()),
                    deliverable_id: of.id,
                    edition,
                    text,
                    shown,
                }
                .insert(tx),
            }
        })
    }

    /// Goes on to the next edition of a deliverable: a draft again.
    ///
    /// # Errors
    /// [`Error::Gone`] when the space or the deliverable is.
    pub fn edition_next(
        &mut self,
        space: SpaceId,
        deliverable: Option<DeliverableId>,
        lang: Lang,
    ) -> Result<Done<()>> {
        self.transact(Op::new("edition.next"), |tx| {
            let row = listed(tx, space, deliverable, lang)?;
            Deliverable {
                edition: Some(row.edition.unwrap_or(1).saturating_add(1)),
                status: DeliverableStatus::Draft.word().to_owned(),
                ..row
            }
            .update(tx)
        })
    }
}

/// What would go out now.
fn as_published(space: &Space, lang: Lang) -> Request {
    Request {
        space: Some(space.code.clone()),
        // Of the document that bears it nothing but what it holds is asked.
        date: NaiveDate::default(),
        template: None,
        edition: None,
        published: true,
        override_unvalidated: false,
        lang,
    }
}

/// The last published export of each edition of a deliverable, the latest edition first.
fn went_out<'a>(
    reading: &'a Reading,
    space: &Space,
    row: Option<&Deliverable>,
    template: &str,
) -> Vec<&'a Export> {
    let of_it = |export: &&Export| {
        export.status == "publie"
            && export.space.eq_ignore_ascii_case(&space.code)
            && is_of(export, row, template)
    };
    let mut found: Vec<&Export> = reading.exports.iter().filter(of_it).collect();
    found.sort_by(|a, b| (number_of(b), &b.at).cmp(&(number_of(a), &a.at)));
    found.dedup_by_key(|export| number_of(export));
    found
}

/// Whether an export in the register is of a deliverable: it names it, or names none and has its template.
pub(crate) fn is_of(export: &Export, row: Option<&Deliverable>, template: &str) -> bool {
    let same_template = template_named(export) == Some(template);
    match (named(export), row) {
        (Some(code), Some(row)) => same_template && row.code.eq_ignore_ascii_case(&code),
        _ => same_template,
    }
}

/// The code of the deliverable that an export names.
pub(super) fn named(export: &Export) -> Option<String> {
    rows(export).iter().find_map(|line| {
        let code = line.get("deliverable")?.as_str()?;
        Some(code.to_owned())
    })
}

/// The template of a deliverable's line in the register.
pub(crate) fn template_named(export: &Export) -> Option<&str> {
    let name = export.what.strip_prefix("livrable ")?;
    Some(name.split(' ').next().unwrap_or(name))
}

pub(super) fn number_of(export: &Export) -> i64 {
    export.edition.trim().parse().unwrap_or(1)
}

fn published(export: &Export) -> PublishedEdition {
    PublishedEdition {
        edition: u32::try_from(number_of(export)).unwrap_or(1),
        at: export.at.clone(),
        sha256: export.sha256.clone(),
    }
}

/// What a line says of what went out; one of another kind of export says nothing.
fn rows(export: &Export) -> Vec<serde_json::Value> {
    serde_json::from_str(&export.contents).unwrap_or_default()
}

/// What each section held, as the register has it.
fn holds(export: &Export) -> Vec<Held> {
    let sections = rows(export).into_iter();
    let sections = sections.filter(|line| line.get("section").is_some());
    sections
        .filter_map(|line| serde_json::from_value(line).ok())
        .collect()
}

/// How many statements an export left out with the sections that were left out.
pub(crate) fn left_aside(export: &Export) -> usize {
    let sections = holds(export).into_iter();
    let off = sections.filter(|held| held.off);
    off.map(|held| held.statements.len()).sum()
}
