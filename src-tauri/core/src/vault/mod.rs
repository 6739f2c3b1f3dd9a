//! The dossier file: opening, migrating, and the one way of writing to it.
//!
//! Every concept of the domain imports this module; it imports none of them.

#[macro_use]
mod record;
#[macro_use]
mod ids;

mod backup;
pub mod backups;
mod create;
pub(crate) mod journal;
mod key;
mod lock;
mod migrate;
mod open;
mod peek;
mod place;
mod planted;
mod protect;
pub mod salvage;
pub(crate) mod scrub;
mod seal;
mod session;
mod shown;
mod surroundings;
mod transact;
mod undo;
pub mod whereabouts;

use rusqlite::Connection;

pub use ids::*;
pub use key::Key;
pub use migrate::{APPLICATION_ID, SCHEMA_VERSION};
pub use open::Access;
pub use peek::{peek, read_within};
pub use protect::Protected;
pub use record::Words;
pub use surroundings::Surroundings;
pub use transact::{Changed, Done, Op, Tx};
pub use undo::HistoryLine;

/// One open dossier: a démarche, all of it, in one file `*.croisee`.
pub struct Vault {
    conn: session::Session,
    place: place::Place,
    read_only: Option<ReadOnly>,
    key: Option<Key>,
    surroundings: Box<dyn Surroundings>,
    // Held for as long as the dossier is open for writing; dropped (and released) after the connection.
    _lock: Option<lock::Lock>,
}

/// Why an open dossier cannot be written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ReadOnly {
    /// It was opened for reading.
    Asked,
    /// The file or its folder refuses writing.
    Medium,
}

impl Vault {
    /// The connection, for reading. Writing goes through [`Vault::transact`].
    pub fn conn(&self) -> &Connection {
        &self.conn
    }

    /// The present moment, as the surroundings tell it.
    pub(crate) fn now(&self) -> chrono::DateTime<chrono::Utc> {
        self.surroundings.now()
    }

    /// Where the dossier is.
    pub fn path(&self) -> &std::path::Path {
        self.place.path()
    }

    /// Why it cannot be written to, if so.
    pub fn read_only(&self) -> Option<ReadOnly> {
        self.read_only
    }

    /// What opens it, where it is protected.
    pub fn key(&self) -> Option<&Key> {
        self.key.as_ref()
    }

    /// What surrounds the dossier: the clock, fresh ids, who works here.
    pub fn surroundings(&self) -> &dyn Surroundings {
        &*self.surroundings
    }
}
