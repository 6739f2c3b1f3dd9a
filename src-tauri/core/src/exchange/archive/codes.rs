//! Which codes the dossier has, and of which rows: how a reference in a cell becomes one in the dossier, and back.

use std::collections::HashMap;

use rusqlite::Connection;

use super::{
    store,
    tables::{SERIES, TABLES, Table},
};
use crate::Result;

/// The codes of every table.
#[derive(Debug, Default)]
pub(super) struct Codes {
    tables: HashMap<&'static str, OfTable>,
}

#[derive(Debug, Default)]
struct OfTable {
    /// The code as kept, and the row's id, by the code in lower case.
    known: HashMap<String, (String, String)>,
    by_id: HashMap<String, String>,
}

impl Codes {
    /// The codes of a dossier.
    pub fn read(conn: &Connection) -> Result<Self> {
        let mut codes = Self::default();
        for table in TABLES.iter().filter(|table| table.has_codes()) {
            for (id, code) in store::codes(conn, table)? {
                codes.add(table, &id, &code);
            }
        }
        for series in store::series(conn)? {
            codes.add_series(&series);
        }
        Ok(codes)
    }

    /// Adds a row's.
    pub fn add(&mut self, table: &Table, id: &str, code: &str) {
        self.insert(table.name, id, code);
    }

    /// Adds a series of figures: it is its own id.
    pub fn add_series(&mut self, series: &str) {
        if self.find(SERIES, series).is_none() {
            self.insert(SERIES, series, series);
        }
    }

    fn insert(&mut self, table: &'static str, id: &str, code: &str) {
        let of_table = self.tables.entry(table).or_default();
        of_table
            .known
            .insert(folded(code), (code.to_owned(), id.to_owned()));
        of_table.by_id.insert(id.to_owned(), code.to_owned());
    }

    /// The code as the dossier keeps it, and the id, of the row that has this code, ignoring case.
    pub fn find(&self, table: &str, code: &str) -> Option<(&str, &str)> {
        let (code, id) = self.tables.get(table)?.known.get(&folded(code))?;
        Some((code, id))
    }

    /// The id of the row of this code.
    pub fn id(&self, table: &str, code: &str) -> Option<&str> {
        self.find(table, code).map(|(_, id)| id)
    }

    /// The code of the row of this id.
    pub fn code(&self, table: &str, id: &str) -> Option<&str> {
        self.tables.get(table)?.by_id.get(id).map(String::as_str)
    }
}

/// As codes are compared: ignoring the case of ASCII letters, as the schema does.
pub(super) fn folded(code: &str) -> String {
    code.to_ascii_lowercase()
}
