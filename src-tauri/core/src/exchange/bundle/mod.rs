//! Files that travel together: a folder, a ZIP of its content, or files in memory. Read one at a time, within bounds.
//!
//! A name inside a bundle is only ever compared and shown; none becomes a path.

mod folder;
#[cfg(test)]
mod tests;
mod written;
mod zipped;

use std::{
    fs::File,
    io::Read as _,
    path::{Path, PathBuf},
};

use crate::{
    Error, Result,
    vault::{peek, read_within},
};

pub use written::Written;

/// No bundle holds more files than this.
pub const MOST_FILES: usize = 50_000;
/// No bundle is larger than this, inflated.
pub const MOST_BYTES: u64 = 1 << 30;

/// A bundle to be read.
#[derive(Debug)]
pub struct Bundle {
    label: String,
    names: Vec<String>,
    refused: Vec<String>,
    origin: Origin,
    inflated: u64,
}

#[derive(Debug)]
enum Origin {
    Folder(PathBuf),
    Zip {
        archive: zip::ZipArchive<std::io::BufReader<File>>,
        /// The index of each name.
        indices: Vec<usize>,
    },
    Static(&'static [(&'static str, &'static [u8])]),
    Memory(Vec<Vec<u8>>),
    File(PathBuf),
}

/// Why a file of a bundle could not be read.
#[derive(Debug)]
pub enum Unread {
    /// It is longer than allowed.
    TooLong,
    /// It is damaged or encrypted.
    Damaged,
    /// The medium failed.
    Failed(Error),
}

impl Bundle {
    /// Opens what stands at `path`: a folder, a ZIP, or one file by itself.
    ///
    /// # Errors
    /// [`Error::SourceAbsent`], [`Error::SourceUnreadable`], [`Error::SourceTooLarge`], [`Error::Workbook`].
    pub fn open(path: &Path) -> Result<Self> {
        let metadata = path.metadata().map_err(|source| match source.kind() {
            std::io::ErrorKind::NotFound => Error::SourceAbsent {
                path: path.to_owned(),
            },
            _ => Error::io(path, source),
        })?;
        if metadata.is_dir() {
            return folder::open(path);
        }
        let failed = |source| Error::io(path, source);
        let mut first = [0; 4];
        let read = peek(path, |file| file.read(&mut first)).map_err(failed)?;
        if read == 4 && matches!(&first, b"PK\x03\x04" | b"PK\x05\x06") {
            return zipped::open(path, File::open(path).map_err(failed)?);
        }
        Ok(Self::new(
            path.to_string_lossy().into_owned(),
            vec![name_of(path)],
            Origin::File(path.to_owned()),
        ))
    }

    /// A bundle of files that the program carries, in order of name.
    #[must_use]
    pub fn of_static(label: &str, files: &'static [(&'static str, &'static [u8])]) -> Self {
        let names = files.iter().map(|(name, _)| (*name).to_owned()).collect();
        Self::new(label.to_owned(), names, Origin::Static(files))
    }

    /// A bundle of files in memory.
    #[must_use]
    pub fn of_files(label: &str, files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Self {
        let mut files: Vec<_> = files.into_iter().collect();
        files.sort();
        let (names, bytes) = files.into_iter().unzip();
        Self::new(label.to_owned(), names, Origin::Memory(bytes))
    }

    fn new(label: String, names: Vec<String>, origin: Origin) -> Self {
        Self {
            label,
            names,
            refused: Vec::new(),
            origin,
            inflated: 0,
        }
    }

    /// What the bundle is called: its path, as a rule.
    #[must_use]
    pub fn label(&self) -> &str {
        &self.label
    }

    /// The names of its files, with `/`, in order.
    #[must_use]
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// The names that no file may bear (`../x`, absolute ones): such files are never read.
    #[must_use]
    pub fn refused(&self) -> &[String] {
        &self.refused
    }

    /// Whether it is one file by itself.
    #[must_use]
    pub fn is_single(&self) -> bool {
        matches!(self.origin, Origin::File(_))
    }

    /// Whether it holds a file of this name.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.names
            .binary_search_by(|n| n.as_str().cmp(name))
            .is_ok()
    }

    /// Reads a file, unless it is longer than `limit` bytes.
    ///
    /// # Errors
    /// See [`Unread`].
    pub fn read(&mut self, name: &str, limit: u64) -> Result<Vec<u8>, Unread> {
        let Ok(index) = self.names.binary_search_by(|n| n.as_str().cmp(name)) else {
            return Err(Unread::Damaged);
        };
        let limit = limit.min(MOST_BYTES.saturating_sub(self.inflated));
        let bytes = match &mut self.origin {
            Origin::Folder(path) => {
                let path = name
                    .split('/')
                    .fold(path.clone(), |path, part| path.join(part));
                read_file(&path, limit)?
            }
            Origin::File(path) => read_file(path, limit)?,
            Origin::Zip { archive, indices } => zipped::read(archive, indices[index], limit)?,
            Origin::Static(files) => within(files[index].1.to_vec(), limit)?,
            Origin::Memory(files) => within(files[index].clone(), limit)?,
        };
        self.inflated += bytes.len() as u64;
        Ok(bytes)
    }
}

fn name_of(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

fn within(bytes: Vec<u8>, limit: u64) -> Result<Vec<u8>, Unread> {
    if bytes.len() as u64 > limit {
        return Err(Unread::TooLong);
    }
    Ok(bytes)
}

fn read_file(path: &Path, limit: u64) -> Result<Vec<u8>, Unread> {
    let failed = |source| Unread::Failed(Error::io(path, source));
    read_within(path, limit)
        .map_err(failed)?
        .ok_or(Unread::TooLong)
}

/// Whether a name is a plain relative path, as a file of a bundle bears it.
fn is_plain(name: &str) -> bool {
    !name.is_empty()
        && !name.contains(['\0', ':', '\\'])
        && name
            .split('/')
            .all(|part| !part.is_empty() && part != "." && part != "..")
}

/// Files that systems leave behind unasked.
fn is_litter(name: &str) -> bool {
    name.split('/')
        .any(|part| part.starts_with('.') && part != ".." && part != ".")
        || name.starts_with("__MACOSX/")
        || name.ends_with("Thumbs.db")
        || name.ends_with("desktop.ini")
}
