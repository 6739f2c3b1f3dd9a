//! What a dossier holds, counted.

mod store;

use std::collections::BTreeMap;

use serde::Serialize;

use crate::{Result, Vault};

/// The counts of a dossier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Stats {
    /// Organisations.
    pub organisations: i64,
    /// People.
    pub persons: i64,
    /// Interviews, whatever their status.
    pub interviews: i64,
    /// Excerpts.
    pub excerpts: i64,
    /// Entries of the inventory.
    pub inventory: i64,
    /// Statements.
    pub statements: i64,
    /// Links from statements to what they rest on.
    pub evidence: i64,
    /// Dialogue spaces.
    pub spaces: i64,
    /// Who was heard, by the code of the sphere.
    pub coverage: BTreeMap<String, Coverage>,
}

/// How much of a sphere was heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// Its organisations.
    pub organisations: i64,
    /// Those of which an interview took place.
    pub heard: i64,
}

impl Stats {
    /// Counts a dossier, in one consistent moment.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn of(vault: &Vault) -> Result<Self> {
        let conn = vault.conn().unchecked_transaction()?;
        Ok(Self {
            organisations: store::count(&conn, "organisation")?,
            persons: store::count(&conn, "person")?,
            interviews: store::count(&conn, "interview")?,
            excerpts: store::count(&conn, "excerpt")?,
            inventory: store::count(&conn, "inventory_entry")?,
            statements: store::count(&conn, "statement")?,
            evidence: store::count(&conn, "evidence")?,
            spaces: store::count(&conn, "space")?,
            coverage: store::coverage(&conn)?,
        })
    }

    /// The counts by name, in the order in which they are told.
    #[must_use]
    pub fn counts(&self) -> [(&'static str, i64); 8] {
        [
            ("organisations", self.organisations),
            ("persons", self.persons),
            ("interviews", self.interviews),
            ("excerpts", self.excerpts),
            ("inventory", self.inventory),
            ("statements", self.statements),
            ("evidence", self.evidence),
            ("spaces", self.spaces),
        ]
    }
}
