//! Files that were made, on their way out: to a folder, each replaced whole, or to one ZIP without dates.

use std::{
    collections::BTreeMap,
    io::{Cursor, Write as _},
    path::Path,
};

use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

use super::{Bundle, is_plain};
use crate::{Error, Result, atomic, exchange::digest};

/// Files by name, to be written.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Written {
    files: BTreeMap<String, Vec<u8>>,
}

impl Written {
    /// Adds a file.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a name that would lead out of the folder: a dossier is outside input too.
    pub fn add(&mut self, name: String, bytes: Vec<u8>) -> Result<()> {
        if !is_plain(&name) {
            return Err(Error::Invalid {
                field: "name",
                value: name,
            });
        }
        self.files.insert(name, bytes);
        Ok(())
    }

    /// The files, in order of name.
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files
            .iter()
            .map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
    }

    /// The digest of names and bytes.
    #[must_use]
    pub fn sha256(&self) -> String {
        digest::sha256_of_files(self.files())
    }

    /// These files as a bundle to be read.
    #[must_use]
    pub fn into_bundle(self, label: &str) -> Bundle {
        Bundle::of_files(label, self.files)
    }

    /// Writes each file whole into the folder, leaving alone what else stands there.
    ///
    /// # Errors
    /// What the disk says.
    pub fn to_folder(&self, folder: &Path) -> Result<()> {
        std::fs::create_dir_all(folder).map_err(|source| Error::io(folder, source))?;
        for (name, bytes) in &self.files {
            let path = name
                .split('/')
                .fold(folder.to_path_buf(), |path, part| path.join(part));
            if let Some(parent) = path.parent() {
                std::fs::create_dir_all(parent).map_err(|source| Error::io(parent, source))?;
            }
            atomic::write(&path, bytes)?;
        }
        Ok(())
    }

    /// The files as one ZIP: sorted, without the dates of the day.
    ///
    /// # Errors
    /// [`Error::Internal`] where a ZIP cannot hold them.
    pub fn to_zip(&self) -> Result<Vec<u8>> {
        let internal = |error: String| Error::Internal { detail: error };
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644);
        for (name, bytes) in &self.files {
            zip.start_file(name.as_str(), options)
                .map_err(|error| internal(error.to_string()))?;
            zip.write_all(bytes)
                .map_err(|error| internal(error.to_string()))?;
        }
        let cursor = zip.finish().map_err(|error| internal(error.to_string()))?;
        Ok(cursor.into_inner())
    }
}
