//! The one way of writing: a transaction that yields an undo entry, a history row and the set of what changed.

use std::{collections::BTreeSet, ops::Deref};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, Transaction, TransactionBehavior, params};
use uuid::Uuid;

use super::{Surroundings, Vault, undo};
use crate::{Error, Result};

/// What a write is, in the user's terms: it names the undo entry and the history row.
///
/// `code` is stable and kept in the file; `assets/locales` has its French and its English.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Op {
    pub(super) code: &'static str,
    pub(super) undoable: bool,
    pub(super) facts: bool,
    pub(super) burst: String,
}

impl Op {
    /// A write that can be undone.
    pub const fn new(code: &'static str) -> Self {
        Self {
            code,
            undoable: true,
            facts: false,
            burst: String::new(),
        }
    }

    /// A write that cannot be undone, and that says so: a consent, an override, an export, an erasure.
    pub const fn lasting(code: &'static str) -> Self {
        Self {
            code,
            undoable: false,
            facts: false,
            burst: String::new(),
        }
    }

    /// A write of facts of consent. One that can be undone (two people joined) takes them back with it; one that lasts
    /// stands in the way of undoing such a joining, or doing it again: it would lose whose fact it is.
    #[must_use]
    pub fn with_facts(mut self) -> Self {
        self.facts = true;
        self
    }

    /// A write of a burst (typing): with others of the same code and `thing`, each soon after the last, it is one undo.
    #[must_use]
    pub fn in_burst(mut self, thing: impl std::fmt::Display) -> Self {
        self.burst = format!("{}/{thing}", self.code);
        self
    }
}

/// A write under way. Reads and writes as a connection does.
pub struct Tx<'a> {
    conn: &'a Transaction<'a>,
    surroundings: &'a dyn Surroundings,
}

impl Tx<'_> {
    /// A fresh id.
    pub fn new_id(&self) -> Uuid {
        self.surroundings.new_id()
    }

    /// The present moment.
    pub fn now(&self) -> DateTime<Utc> {
        self.surroundings.now()
    }
}

impl Deref for Tx<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        self.conn
    }
}

/// Which tables a write touched; the screens that show them reload.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Changed {
    /// The code of the operation.
    pub op: String,
    /// The tables.
    pub tables: BTreeSet<String>,
}

/// What a write gave, and what it changed.
#[derive(Debug)]
pub struct Done<T> {
    /// What the write gave.
    pub value: T,
    /// What it changed.
    pub changed: Changed,
}

impl Vault {
    /// Runs `write` in one transaction named `op`. An error rolls everything back.
    ///
    /// # Errors
    /// [`Error::ReadOnly`] on a dossier opened for reading; [`Error::Moved`] where its file is not at its place any more;
    /// otherwise what `write` says.
    pub fn transact<T>(
        &mut self,
        op: Op,
        write: impl FnOnce(&Tx<'_>) -> Result<T>,
    ) -> Result<Done<T>> {
        if self.read_only.is_some() {
            return Err(Error::ReadOnly);
        }
        self.in_place()?;
        let now = self.surroundings.now();
        let transaction = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let entry = undo::begin(&transaction, &op, now)?;
        let value = write(&Tx {
            conn: &transaction,
            surroundings: &*self.surroundings,
        })?;
        let tables = undo::finish(&transaction, &op, entry)?;
        if !tables.is_empty() {
            record_history(&transaction, op.code, &op.burst, now, &tables)?;
        }
        if let Err(moved) = self.place.check() {
            transaction.rollback()?;
            self.rescue();
            return Err(moved);
        }
        transaction.commit()?;
        Ok(Done {
            value,
            changed: Changed {
                op: op.code.to_owned(),
                tables,
            },
        })
    }
}

/// Writes the history row of an operation; a burst is one row.
pub(super) fn record_history(
    conn: &Connection,
    op: &str,
    burst: &str,
    at: DateTime<Utc>,
    tables: &BTreeSet<String>,
) -> Result<()> {
    let at = undo::moment(at);
    if !burst.is_empty() {
        let merged = conn.prepare_cached(
            "UPDATE history SET at = ?1 WHERE id = (SELECT max(id) FROM history) AND op = ?2
             AND EXISTS (SELECT 1 FROM undo_entry WHERE id = (SELECT max(id) FROM undo_entry) AND merge_key = ?3 AND first_at <> at)",
        )?.execute(params![at, op, burst])?;
        if merged > 0 {
            return Ok(());
        }
    }
    let tables = serde_json::to_string(tables).map_err(|e| Error::Internal {
        detail: e.to_string(),
    })?;
    conn.prepare_cached("INSERT INTO history (at, op, changed) VALUES (?1, ?2, ?3)")?
        .execute(params![at, op, tables])?;
    Ok(())
}
