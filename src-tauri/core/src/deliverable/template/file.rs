//! The file by which a template is handed on: its name is that of the template.

use std::{io, path::Path};

use super::{
    LONGEST,
    text::{long, wrong},
};
use crate::{
    Error, Result, entry,
    exchange::archive::{is_code, text_of},
    vault::read_within,
};

/// A template as it is handed on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateFile {
    /// Its name.
    pub name: String,
    /// Its text.
    pub text: String,
}

impl TemplateFile {
    /// Reads the file at a path. What it says is looked at when it is taken in.
    ///
    /// # Errors
    /// [`Error::SourceAbsent`]; [`Error::TemplateUnfit`] where it is long, or no text.
    pub fn open(path: &Path) -> Result<Self> {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        // « Lettre (1) » is what a second download is called.
        let name = match is_code(&stem) {
            true => stem.into_owned(),
            false => entry::slug(&stem, "modele").replace('-', "_"),
        };
        let bytes = read_within(path, LONGEST as u64).map_err(|source| match source.kind() {
            io::ErrorKind::NotFound => Error::SourceAbsent {
                path: path.to_owned(),
            },
            _ => Error::io(path, source),
        })?;
        let text = match bytes {
            None => Err(long()),
            Some(bytes) => text_of(&bytes).ok_or_else(|| wrong("template-bytes", &[])),
        };
        let text = text.map_err(Error::TemplateUnfit)?;
        Ok(Self { name, text })
    }
}
