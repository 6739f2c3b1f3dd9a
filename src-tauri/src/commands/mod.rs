//! What the window may ask: each command unpacks, calls the core, and returns.

#[macro_use]
mod list;

pub mod backup;
pub mod beginning;
pub mod copy;
pub mod crossing;
pub mod damage;
pub mod deliverable;
pub mod dropped;
pub mod followup;
pub mod framework;
pub mod import;
pub mod initiative;
pub mod interview;
pub mod inventory;
pub mod meeting;
pub mod planning;
pub mod prose;
pub mod protection;
pub mod record;
pub mod relay;
pub mod remembering;
pub mod retention;
pub mod rights;
pub mod room;
pub mod selfcheck;
pub mod sending;
pub mod settings;
pub mod sharing;
pub mod space;
pub mod stakeholder;
pub mod style;
pub mod synthesis;
pub mod table;
pub mod trash;
pub mod validation;
pub mod vault;
pub mod versions;

use serde::Serialize;

/// The id of what a command added or changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct Id {
    /// It.
    pub id: String,
}

impl Id {
    /// Any typed id as the window takes it.
    pub fn of(id: impl std::fmt::Display) -> Self {
        Self { id: id.to_string() }
    }
}
