//! A pseudonymised copy for a researcher: nobody's name, no address, no word that may not be shown, none of the team's own
//! notes. Whoever holds the dossier can tell who is who; nobody else can by the copy alone.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use serde::Serialize;

use super::{codes, listed, pseudonyms::Pseudonyms, store};
use crate::{
    Error, Result, Snapshot, Vault,
    attribution::{Attribution, Audience, words::Quotations},
    deliverable::Template,
    interview::Excerpt,
    reading::count,
    vault::{Access, Op, Surroundings, Tx, journal::as_it_was},
};

/// So many folders of copies that were broken off are passed by.
const MOST: u32 = 1000;

/// What a copy keeps besides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CopyOptions {
    /// Territories, of organisations and of the inventory: they may tell who is who.
    pub places: bool,
}

/// What a copy came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Copied {
    /// People.
    pub persons: u32,
    /// Organisations.
    pub organisations: u32,
    /// Excerpts that are in it.
    pub excerpts: u32,
    /// Excerpts that may not be shown, and are not.
    pub withheld: u32,
    /// Texts in which names were replaced.
    pub renamed: u32,
    /// Texts that are left empty: they say words that may not be shown, or a name shows through them.
    pub emptied: u32,
}

impl Vault {
    /// Writes a pseudonymised copy to `target`, never over another file. It is not protected: nobody is to be given the
    /// passphrase of the dossier with it.
    ///
    /// # Errors
    /// [`Error::Exists`]; what the disk says. Nothing remains of a copy that failed.
    pub fn pseudonymise(
        &self,
        target: &Path,
        options: CopyOptions,
        surroundings: &dyn Fn() -> Box<dyn Surroundings>,
    ) -> Result<Copied> {
        if target.exists() {
            return Err(Error::Exists {
                path: target.to_owned(),
            });
        }
        let workshop = workshop(target)?;
        let partial = workshop.join("copie.croisee");
        let made = self.copied(&partial, options, surroundings);
        let made = made.and_then(|copied| {
            // Nobody put anything there meanwhile: a file is never written over.
            std::fs::hard_link(&partial, target)
                .or_else(|_| match target.exists() {
                    true => Err(std::io::ErrorKind::AlreadyExists.into()),
                    false => std::fs::rename(&partial, target),
                })
                .map_err(|source| Error::io(target, source))?;
            Ok(copied)
        });
        // It was made here, and holds nothing else. What is not there is gone.
        let _ = std::fs::remove_dir_all(workshop);
        made
    }

    fn copied(
        &self,
        partial: &Path,
        options: CopyOptions,
        surroundings: &dyn Fn() -> Box<dyn Surroundings>,
    ) -> Result<Copied> {
        self.backup(partial)?;
        let mut copy = Self::open_with(partial, Access::Write, self.key(), surroundings())?;
        let done = copy.transact(Op::lasting("copy.pseudonymise").with_facts(), |tx| {
            as_it_was(tx, || rewrite(tx, options))
        })?;
        if !copy.scrub()? {
            return Err(Error::Internal {
                detail: "somebody reads the copy while it is made".to_owned(),
            });
        }
        copy.close()?;
        if let Some(key) = self.key() {
            Self::protect(partial, Some(key), None, surroundings())?;
        }
        Ok(done.value)
    }
}

/// A new folder beside the target, in which the copy is made: whatever lies there already is somebody else's.
fn workshop(target: &Path) -> Result<PathBuf> {
    let mut number = 1_u32;
    loop {
        let mut name = std::ffi::OsString::from(".");
        name.push(target.file_name().unwrap_or_default());
        name.push(format!(".copie-{number}"));
        let folder = target.with_file_name(name);
        match std::fs::create_dir(&folder) {
            Ok(()) => return Ok(folder),
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists && number < MOST => {
                number += 1;
            }
            Err(source) => return Err(Error::io(target, source)),
        }
    }
}

fn rewrite(tx: &Tx<'_>, options: CopyOptions) -> Result<Copied> {
    let snapshot = Snapshot::within(tx)?;
    // The copy leaves the house as the shareable archive does: what nobody validated stays.
    let attribution = Attribution::of(&snapshot, Audience::PUBLISHED);
    let pseudonyms = Pseudonyms::of(&snapshot);
    let (shown, withheld): (Vec<&Excerpt>, Vec<&Excerpt>) = snapshot
        .excerpts
        .iter()
        .partition(|e| attribution.quotable(e.id).is_some());
    let kept = Quotations::of(withheld.iter().map(|e| e.quote.as_str()));
    for excerpt in &withheld {
        Excerpt::delete(tx, excerpt.id)?;
    }
    for entry in &snapshot.entries {
        match attribution.entry(entry.id) {
            Some(told) if told.shown && told.holder => {}
            Some(told) if told.shown => store::withhold_holder(tx, entry.id)?,
            _ => store::withhold(tx, entry.id)?,
        }
    }
    store::withhold_origins(tx)?;
    store::strip(tx, options.places)?;
    store::positions::strip_hidden(tx)?;
    for person in &snapshot.persons {
        store::name_person(tx, person.id, pseudonyms.person(person.id))?;
    }
    for organisation in &snapshot.organisations {
        let name = pseudonyms.organisation(organisation.id);
        store::name_organisation(tx, organisation.id, name)?;
    }
    let codes = codes::renumber(tx, &snapshot, &pseudonyms)?;
    let (mut renamed, mut emptied) = (0, 0);
    for column in store::columns(tx)? {
        // What was written above.
        let other = matches!(
            (column.table.as_str(), column.name.as_str()),
            (_, "code" | "template")
                | ("person", "name" | "first_name")
                | ("organisation" | "template", "name")
        );
        if other {
            continue;
        }
        let name = matches!(column.name.as_str(), "url" | "file" | "website");
        for text in store::texts(tx, &column)? {
            if (column.table.as_str(), column.name.as_str()) == ("template", "text") {
                let retold = |title: &str| {
                    let told = codes.told(&pseudonyms.told(title, false));
                    // A section has a title, whatever it may not say.
                    let kept = kept.stand_in(&told);
                    Some(if kept { "…".to_owned() } else { told })
                };
                if let Some(told) = Template::retold(&text.words, retold) {
                    renamed += 1;
                    store::write(tx, &text, &told)?;
                }
                continue;
            }
            let mut told = listed::retold(&text.words, |words| {
                codes.told(&pseudonyms.told(words, name))
            });
            // An address says names in lower case, word by word.
            if name && codes.name_somebody(&told) {
                told = String::new();
            }
            if kept.stand_in(&told) && column.table != "excerpt" {
                told = String::new();
            }
            if told == text.words {
                continue;
            }
            renamed += 1;
            emptied += u32::from(told.is_empty());
            store::write(tx, &text, &blank(&column, told))?;
        }
    }
    store::lay_notes(tx)?;
    Ok(Copied {
        persons: count(snapshot.persons.len()),
        organisations: count(snapshot.organisations.len()),
        excerpts: count(shown.len()),
        withheld: count(withheld.len()),
        renamed,
        emptied,
    })
}

/// A list stays one where nothing of it is left.
fn blank(column: &store::Column, told: String) -> String {
    let list = [
        "pilots",
        "objectives",
        "cells",
        "facilitators",
        "reminders",
        "contents",
        "changes",
        "colours",
        "statuses",
        "territories",
    ];
    match told.is_empty() && list.contains(&column.name.as_str()) {
        true => "[]".to_owned(),
        false => told,
    }
}

/// The name of the file, without its ending.
#[must_use]
pub fn copy_name(title: &str, words: &crate::reading::Words, date: NaiveDate) -> String {
    let said = words.say("copy-pseudonymised");
    crate::file_name(&format!("{title} - {said} - {date}"), &said)
}
