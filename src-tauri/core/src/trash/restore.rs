//! Bringing something back from the bin, with all that went with it.
//!
//! What it was linked to may be gone since, its code may be another's, the notes that it was taken from may read
//! otherwise: links are made again where their other end still stands, and what could not be is told. No word comes back
//! more open than it went: where who spoke is no longer known in full, what they said is closed until somebody looks.

use std::collections::HashMap;

use rusqlite::{ErrorCode, types::Value};
use serde::Serialize;

use super::{
    found::{self, Found},
    kinds::TrashKind,
    names::Names,
    reattach, store,
    view::{TrashCount, counts},
};
use crate::{
    Error, Result, Vault,
    deliverable::Lang,
    entry,
    vault::{
        Done, Op, Tx,
        journal::{self, Image, Reference},
    },
};

/// How many things may have to come back with one.
const MOST: usize = 64;

/// A link that could not be made again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct LostLink {
    /// What its other end was.
    pub kind: TrashKind,
    /// What that was called; nothing where nobody knows.
    pub name: String,
}

/// What came back from the bin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Restored {
    /// What it is.
    pub kind: TrashKind,
    /// Its id.
    pub id: String,
    /// What holds it: the interview or the meeting of an excerpt, the space of a statement.
    pub of: Option<TrashPlace>,
    /// What it is called.
    pub title: String,
    /// What came back with it.
    pub with: Vec<TrashCount>,
    /// What had to come back first, by name.
    pub first: Vec<String>,
    /// Links that could not be made again.
    pub lost: Vec<LostLink>,
    /// The code that it has in place of its own, which is another's now.
    pub code: Option<String>,
    /// What was said in it can be shown to nobody until who spoke is looked at again.
    pub closed: bool,
    /// Excerpts whose words the notes no longer hold.
    pub adrift: u32,
}

/// Where something stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct TrashPlace {
    /// What holds it.
    pub kind: TrashKind,
    /// The id of that.
    pub id: String,
}

impl Vault {
    /// Brings something back from the bin, with all that went with it. What it cannot be without, and is in the bin too,
    /// comes back first.
    ///
    /// # Errors
    /// [`Error::Gone`] when it is not in the bin; [`Error::WithoutPlace`] when what it cannot be without is gone for good;
    /// [`Error::PlaceTaken`] when another is in its only place.
    pub fn trash_restore(&mut self, id: i64, lang: Lang) -> Result<Done<Restored>> {
        self.transact(Op::new("trash.restore"), |tx| {
            let found = found::all(tx)?;
            let item = found.iter().find(|item| item.head.id == id);
            let item = item.ok_or(Error::Gone { what: "trash" })?;
            let mut restoring = Restoring {
                tx,
                found: &found,
                names: Names::of(tx, lang, &found),
                references: journal::all_references(tx)?,
                under_way: Vec::new(),
                told: Told::default(),
            };
            journal::as_it_was(tx, || restoring.bring(item))?;
            let adrift = reattach::all(tx, &restoring.told.items)?;
            let Told {
                first,
                lost,
                code,
                closed,
                ..
            } = restoring.told;
            Ok(Restored {
                kind: item.kind,
                id: item.head.key.clone(),
                of: place(item),
                title: restoring.names.title(item.kind, &item.head)?,
                with: counts(item),
                first,
                lost,
                code,
                closed,
                adrift,
            })
        })
    }
}

/// Where one goes to see it.
fn place(item: &Found) -> Option<TrashPlace> {
    [
        ("interview_id", TrashKind::Interview),
        ("meeting_id", TrashKind::Meeting),
        ("space_id", TrashKind::Space),
        ("organisation_id", TrashKind::Organisation),
    ]
    .into_iter()
    .find_map(|(column, kind)| match item.head.value(column) {
        Some(Value::Text(id)) => Some(TrashPlace {
            kind,
            id: id.clone(),
        }),
        _ => None,
    })
}

/// What is told of a restoration.
#[derive(Default)]
struct Told<'a> {
    items: Vec<&'a Found>,
    first: Vec<String>,
    lost: Vec<LostLink>,
    code: Option<String>,
    closed: bool,
}

struct Restoring<'a> {
    tx: &'a Tx<'a>,
    found: &'a [Found],
    names: Names<'a>,
    references: HashMap<String, Vec<Reference>>,
    under_way: Vec<i64>,
    told: Told<'a>,
}

impl<'a> Restoring<'a> {
    /// Brings one thing back, and before it what it cannot be without.
    fn bring(&mut self, item: &'a Found) -> Result<()> {
        if self.under_way.len() > MOST || self.under_way.contains(&item.head.id) {
            return Err(Error::WithoutPlace);
        }
        self.under_way.push(item.head.id);
        let first = self.under_way.len() == 1;
        let mut head = item.head.clone();
        self.before(&head)?;
        self.unlink(&mut head)?;
        if let Some(code) = self.recoded(&mut head, first)? {
            self.told.code = Some(code);
        }
        self.renamed(item.kind, &mut head)?;
        match journal::put_back(self.tx, &head) {
            Ok(()) => {}
            Err(error) if is_taken(&error) => return Err(Error::PlaceTaken),
            Err(error) => return Err(error),
        }
        for part in &item.parts {
            self.part(part)?;
        }
        self.told.items.push(item);
        if !first {
            let title = self.names.title(item.kind, &item.head)?;
            self.told.first.push(title);
        }
        self.under_way.pop();
        Ok(())
    }

    /// What a thing cannot be without comes back from the bin too.
    fn before(&mut self, head: &Image) -> Result<()> {
        for reference in self.missing(head)? {
            let entry = head.table == "inventory_entry";
            // What an entry other than a network is of is said by its volet; by its origin, how far it may be shown.
            let needed = reference.essential
                || (entry && reference.column == "volet_id" && head.text("kind") != "reseau")
                || (entry && is_origin(&reference.column));
            if !needed {
                continue;
            }
            let key = head.text(&reference.column);
            let found = self.found.iter();
            let other = found
                .clone()
                .find(|f| f.head.table == reference.table && f.head.key == key);
            self.bring(other.ok_or(Error::WithoutPlace)?)?;
        }
        Ok(())
    }

    /// The references of a row whose other end is not in the dossier.
    fn missing(&self, image: &Image) -> Result<Vec<Reference>> {
        let mut missing = Vec::new();
        for reference in self.references.get(&image.table).into_iter().flatten() {
            if let Some(id) = image.value(&reference.column)
                && !journal::stands(self.tx, &reference.table, id)?
            {
                missing.push(reference.clone());
            }
        }
        Ok(missing)
    }

    /// Takes off a row what refers to something that is gone, and tells it.
    fn unlink(&mut self, image: &mut Image) -> Result<()> {
        for reference in self.missing(image)? {
            if reference.essential {
                continue;
            }
            self.lost(&reference, image)?;
            let speaks = matches!(reference.column.as_str(), "speaker_id" | "organisation_id");
            if image.table == "excerpt" && speaks {
                image.set("attribution", Value::Text("non_citable".to_owned()));
                self.told.closed = true;
            }
            image.set(&reference.column, Value::Null);
        }
        Ok(())
    }

    fn lost(&mut self, reference: &Reference, image: &Image) -> Result<()> {
        if let (Some(kind), Some(id)) = (
            TrashKind::of_word(&reference.table),
            image.value(&reference.column),
        ) {
            let name = self.names.name(&reference.table, id)?;
            let link = LostLink { kind, name };
            if !self.told.lost.contains(&link) {
                self.told.lost.push(link);
            }
        }
        Ok(())
    }

    /// A part comes back with what it hangs on; a link whose other end is gone does not.
    fn part(&mut self, part: &Image) -> Result<()> {
        let mut part = part.clone();
        let essential: Vec<Reference> = self
            .missing(&part)?
            .into_iter()
            .filter(|reference| reference.essential)
            .collect();
        for reference in &essential {
            self.lost(reference, &part)?;
        }
        // An entry whose origin is gone would be more open than it was.
        let of_nothing = part.table == "inventory_entry"
            && self.missing(&part)?.iter().any(|r| is_origin(&r.column));
        if of_nothing {
            return Ok(());
        }
        if !essential.is_empty() {
            let was_there = match part.table.as_str() {
                "interview_person" => Some(("interview", "interview_id")),
                "meeting_attendee" => Some(("meeting", "meeting_id")),
                _ => None,
            };
            if let Some((table, column)) = was_there
                && essential.iter().all(|reference| reference.column != column)
                && let Some(id) = part.value(column)
            {
                store::close(self.tx, table, id)?;
                self.told.closed = true;
            }
            return Ok(());
        }
        self.unlink(&mut part)?;
        self.recoded(&mut part, false)?;
        match journal::put_back(self.tx, &part) {
            // The same link was made anew since.
            Err(error) if is_taken(&error) => Ok(()),
            done => done,
        }
    }

    /// A code that was given to another since: it takes the next one. Gives it where it is to be told.
    fn recoded(&self, image: &mut Image, tell: bool) -> Result<Option<String>> {
        let code = image.text("code").to_owned();
        if code.is_empty() || !store::is_taken(self.tx, &image.table, "code", &code)? {
            return Ok(None);
        }
        let number = code.rsplit_once('-');
        let counted = number.filter(|(_, n)| n.bytes().all(|b| b.is_ascii_digit()));
        let Some(table) = TrashKind::of_word(&image.table).map(TrashKind::word) else {
            return Ok(None);
        };
        let fresh = match counted {
            Some((stem, _)) => entry::next_code(self.tx, table, stem)?,
            None => entry::free_code(self.tx, table, &code)?,
        };
        image.set("code", Value::Text(fresh.clone()));
        Ok(tell.then_some(fresh))
    }

    /// A filter or a file whose name was given to another since has a number behind it.
    fn renamed(&self, kind: TrashKind, image: &mut Image) -> Result<()> {
        if !matches!(kind, TrashKind::Filter | TrashKind::File) {
            return Ok(());
        }
        let name = image.text("name").to_owned();
        let mut free = name.clone();
        let mut number = 2;
        while store::is_taken(self.tx, &image.table, "name", &free)? {
            free = format!("{name} ({number})");
            number += 1;
        }
        image.set("name", Value::Text(free));
        Ok(())
    }
}

/// Whether a column of an entry says which interview or meeting it comes from.
fn is_origin(column: &str) -> bool {
    matches!(column, "origin_interview_id" | "origin_meeting_id")
}

/// Whether the database refused a row because another has what only one may have.
fn is_taken(error: &Error) -> bool {
    let Error::Database(rusqlite::Error::SqliteFailure(failure, _)) = error else {
        return false;
    };
    failure.code == ErrorCode::ConstraintViolation
        && matches!(
            failure.extended_code,
            rusqlite::ffi::SQLITE_CONSTRAINT_UNIQUE | rusqlite::ffi::SQLITE_CONSTRAINT_PRIMARYKEY
        )
}
