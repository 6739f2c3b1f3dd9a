//! What the core may not fetch by itself: the time, fresh ids, and who is at work.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use uuid::Uuid;

/// The world outside the dossier, passed in so that every output repeats.
pub trait Surroundings: Send {
    /// The present moment.
    fn now(&self) -> DateTime<Utc>;

    /// A fresh UUIDv7.
    fn new_id(&self) -> Uuid;

    /// Who is at work, in words another user understands: « Claire sur poste-12 ».
    fn holder(&self) -> String;

    /// Where backups of the dossier at this path are kept: a new one in the first folder that takes it. Nowhere, by default.
    fn backups(&self, _dossier: &Path) -> Vec<PathBuf> {
        Vec::new()
    }
}
