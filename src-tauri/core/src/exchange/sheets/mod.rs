//! Tables with headings of their own: taken for the archive's fields, and their rows put into its form, so that the rules
//! of the archive hold for them too.

mod fields;
mod names;
mod refusals;
mod rewrite;
mod store;
mod values;

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::archive::{Sheet, Table, table_named};
use crate::Result;

pub use fields::TABLES;
pub(super) use fields::{is_known, is_wanted, propose, table_of};
use names::Names;
use rewrite::Rewriting;
pub(super) use rewrite::{Origin, Unfit};

/// The endings of the files that are read as tables.
pub const ENDINGS: &[&str] = &["csv", "tsv"];

/// A file's text as a table.
#[derive(Debug)]
pub(super) struct TableText {
    text: String,
    /// What separates its cells.
    separator: u8,
}

impl TableText {
    /// A text whose headings tell its separator.
    pub fn of(text: String) -> Self {
        // Once: a table is opened again and again, and its headings may be many.
        let separator = Sheet::separator_of(&text, is_known);
        Self::separated_by(text, separator)
    }

    /// A text whose cells are separated by this.
    pub fn separated_by(text: String, separator: u8) -> Self {
        Self { text, separator }
    }

    /// Its rows.
    pub fn open(&self) -> Sheet<'_> {
        Sheet::separated_by(&self.text, self.separator)
    }
}

/// A file that is read as a table.
pub(super) struct Read<'t> {
    /// Which of the files.
    pub file: usize,
    pub text: &'t TableText,
    pub table: &'static Table,
    /// For each of its columns, the field that it holds.
    pub mapping: &'t [Option<String>],
}

/// Tables in the form of the archive.
pub(super) struct Rewritten {
    /// Files of the archive, by the names of their tables.
    pub files: Vec<(&'static str, Vec<u8>)>,
    /// Where the rows of each come from, in order.
    pub origins: BTreeMap<&'static str, Vec<Origin>>,
    /// The rows that are in none.
    pub unfit: Vec<Unfit>,
}

/// Puts tables into the form of the archive, with the names of the dossier and of each other.
///
/// # Errors
/// What the database says.
pub(super) fn rewrite(conn: &Connection, read: &[Read<'_>]) -> Result<Rewritten> {
    let mut rewritten = Rewritten {
        files: Vec::new(),
        origins: BTreeMap::new(),
        unfit: Vec::new(),
    };
    if read.is_empty() {
        return Ok(rewritten);
    }
    let mut names = Names::read(conn)?;
    // Each table after those that its rows name.
    for table in TABLES.into_iter().filter_map(table_named) {
        let own: Vec<&Read<'_>> = read.iter().filter(|r| r.table.name == table.name).collect();
        if own.is_empty() {
            continue;
        }
        let mut rewriting = Rewriting::of(table, &mut names);
        for Read {
            file,
            text,
            mapping,
            ..
        } in own
        {
            let place = |field: &Option<String>| table.column(field.as_deref()?);
            let mut sheet = text.open();
            let mut places: Vec<Option<usize>> = mapping.iter().map(place).collect();
            places.resize(sheet.header().len(), None);
            for row in sheet.by_ref() {
                let origin = Origin {
                    file: *file,
                    row: row.number,
                };
                rewriting.row(origin, &row, &places);
            }
        }
        let (bytes, origins, unfit) = rewriting.end();
        rewritten.unfit.extend(unfit);
        if !origins.is_empty() {
            rewritten.files.push((table.name, bytes));
            rewritten.origins.insert(table.name, origins);
        }
    }
    Ok(rewritten)
}

/// The rows of a file that were refused, with why, as a table that can be mended and read again.
pub(super) fn refused(text: &TableText, why: &BTreeMap<u32, String>) -> Vec<u8> {
    let mut sheet = text.open();
    let header = sheet.header().to_vec();
    let rows: Vec<_> = sheet
        .by_ref()
        .filter(|row| why.contains_key(&row.number))
        .collect();
    let rows = rows.iter().map(|row| (row.number, &row.cells[..]));
    refusals::write(&header, rows, why)
}
