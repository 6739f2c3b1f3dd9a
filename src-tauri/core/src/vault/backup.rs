//! A complete copy of the dossier, made while it is open.

use std::path::Path;

use super::{Vault, create, lock::Lock};
use crate::{Error, Result};

impl Vault {
    /// Writes a complete, confidential copy of the dossier to `target`, never over another file.
    ///
    /// # Errors
    /// [`Error::Exists`], or what the disk says; no partial copy remains.
    pub fn backup(&self, target: &Path) -> Result<()> {
        create::refuse_existing(target)?;
        // Two that copy to the same place would write under the same name.
        let _lock = Lock::take(target, &self.surroundings.holder())?;
        let partial = create::partial_of(target);
        create::remove_with_companions(&partial);
        std::fs::File::create(&partial).map_err(|source| Error::io(target, source))?;
        let copied = self
            .conn
            .execute("VACUUM INTO ?1", [partial.to_string_lossy()])
            .map_err(Error::from)
            .and_then(|_| create::publish(&partial, target));
        if copied.is_err() {
            create::remove_with_companions(&partial);
        }
        copied
    }
}
