//! The dialogue domain over one SQLite file: one folder a concept, and [`vault`] under them all.
//!
//! No Tauri, no async, no clock, randomness or paths of its own: they come in through [`vault::Surroundings`].

#[macro_use]
pub mod vault;

pub mod atomic;
pub mod attribution;
pub mod backup;
pub mod check;
pub mod chronology;
pub mod crossing;
pub mod deliverable;
pub mod dissemination;
pub mod entry;
pub mod error;
pub mod exchange;
mod file_name;
pub mod followup;
pub mod framework;
pub mod grid;
pub mod initiative;
pub mod interview;
pub mod inventory;
pub mod meeting;
pub mod message;
pub mod programme;
pub mod prose;
pub mod reading;
pub mod record;
pub mod recovery;
pub mod relay;
pub mod resting;
pub mod retention;
pub mod review;
pub mod rights;
pub mod room;
pub mod search;
pub mod snapshot;
pub mod space;
pub mod stakeholder;
pub mod stats;
pub mod style;
pub mod synthesis;
pub mod trash;
pub mod versions;
pub mod when;

pub use error::{Error, Result};
pub use file_name::file_name;
pub use snapshot::Snapshot;
pub use vault::Vault;
