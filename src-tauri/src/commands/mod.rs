//! What the window may ask: each command unpacks, calls the core, and returns.

#[macro_use]
mod list;

pub mod crossing;
pub mod deliverable;
pub mod followup;
pub mod import;
pub mod initiative;
pub mod interview;
pub mod inventory;
pub mod meeting;
pub mod planning;
pub mod prose;
pub mod record;
pub mod sending;
pub mod space;
pub mod stakeholder;
pub mod synthesis;
pub mod validation;
pub mod vault;

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
