//! External files kept with a space: a study, a published version. They are kept and given back, never opened here.

use std::path::Path;

use rusqlite::Connection;
use serde::Serialize;

use super::{Attachment, Deliverable};
use crate::{
    Error, Result, Vault, entry,
    exchange::sha256_of,
    file_name::file_name,
    space::Space,
    vault::{AttachmentId, DeliverableId, Done, Op, SpaceId, Tx},
};

/// The largest file that is kept, in megabytes: an archive takes back what it gave.
pub const LARGEST_MB: usize = 50;

/// A file kept with a space.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct KeptFile {
    /// Its row in the list of deliverables.
    pub id: DeliverableId,
    /// Its title.
    pub title: String,
    /// The name of the file.
    pub name: String,
    /// How many bytes it has; none where the file itself is not there.
    pub size: Option<u32>,
    /// Of the bytes, in hexadecimal.
    pub sha256: String,
    /// Its date, possibly vague.
    pub date: Option<String>,
}

/// The files kept with a space.
///
/// # Errors
/// What the dossier says when it is read.
pub fn kept_files(vault: &Vault, space: SpaceId) -> Result<Vec<KeptFile>> {
    let conn = vault.conn();
    let all = Deliverable::all(conn)?;
    let own = all.into_iter().filter(|d| d.space_id == space);
    own.filter(|d| !d.file.trim().is_empty())
        .map(|row| {
            let file = named(conn, &row.file)?;
            let size = file.as_ref().map(|f| crate::reading::count(f.bytes.len()));
            Ok(KeptFile {
                id: row.id,
                title: row.title,
                name: row.file,
                size,
                sha256: file.map(|f| sha256_of(&f.bytes)).unwrap_or_default(),
                date: row.date,
            })
        })
        .collect()
}

/// A file kept with a space, as it was given: its name and its bytes.
///
/// # Errors
/// [`Error::Gone`] when there is no such file.
pub fn kept_file(vault: &Vault, id: DeliverableId) -> Result<Attachment> {
    let row = Deliverable::find(vault.conn(), id)?;
    let file = named(vault.conn(), &row.file)?;
    file.ok_or(Error::Gone { what: "attachment" })
}

impl Vault {
    /// Keeps a file with a space, under a name of its own.
    ///
    /// # Errors
    /// [`Error::FileTooLarge`] beyond [`LARGEST_MB`]; [`Error::Gone`] when the space is.
    pub fn file_keep(
        &mut self,
        space: SpaceId,
        name: &str,
        bytes: &[u8],
    ) -> Result<Done<DeliverableId>> {
        if bytes.len() > LARGEST_MB << 20 {
            return Err(Error::FileTooLarge {
                name: name.to_owned(),
                most: LARGEST_MB,
            });
        }
        let (stem, ending) = parts(name);
        self.transact(Op::new("file.add"), |tx| {
            let space = Space::find(tx, space)?;
            let file = Attachment {
                id: AttachmentId(tx.new_id()),
                name: free_name(tx, &stem, &ending)?,
                bytes: bytes.to_vec(),
            };
            file.insert(tx)?;
            let row = Deliverable {
                file: file.name,
                ..Deliverable::new(tx, &space, &entry::line("title", &stem)?)?
            };
            row.insert(tx)?;
            Ok(row.id)
        })
    }
}

/// Takes out a file that no deliverable is any more.
pub(super) fn let_go(tx: &Tx<'_>, name: &str) -> Result<()> {
    if name.trim().is_empty() || Deliverable::all(tx)?.iter().any(|d| d.file == name) {
        return Ok(());
    }
    match named(tx, name)? {
        Some(file) => Attachment::delete(tx, file.id),
        None => Ok(()),
    }
}

fn named(conn: &Connection, name: &str) -> Result<Option<Attachment>> {
    super::store::attachment_named(conn, name)
}

/// The name of a file without its ending, and the ending with its dot, each safe on every system.
fn parts(name: &str) -> (String, String) {
    let path = Path::new(name);
    let part = |part: Option<&std::ffi::OsStr>| {
        part.map(|p| p.to_string_lossy().into_owned())
            .unwrap_or_default()
    };
    let ending: String = part(path.extension())
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .take(12)
        .collect();
    let stem = file_name(&part(path.file_stem()), "fichier");
    let ending = match ending.as_str() {
        "" => String::new(),
        some => format!(".{some}"),
    };
    (stem, ending)
}

/// The name itself where no kept file has it, case aside; else with a number.
fn free_name(tx: &Tx<'_>, stem: &str, ending: &str) -> Result<String> {
    let taken = super::store::attachment_names(tx)?;
    let is_free = |name: &str| {
        !taken
            .iter()
            .any(|t| t.to_lowercase() == name.to_lowercase())
    };
    let names = (2..).map(|n| format!("{stem}-{n}{ending}"));
    let mut names = std::iter::once(format!("{stem}{ending}")).chain(names);
    names.find(|name| is_free(name)).ok_or(Error::Internal {
        detail: format!("no free name after {stem}"),
    })
}

#[cfg(test)]
mod tests {
    use super::parts;

    #[test]
    fn a_name_of_a_file_is_safe_everywhere() {
        let said = |name: &str| {
            let (stem, ending) = parts(name);
            format!("{stem}|{ending}")
        };
        assert_eq!(said("Étude du CJD (2020).pdf"), "Étude du CJD (2020)|.pdf");
        assert_eq!(said("../../etc/passwd"), "passwd|");
        assert_eq!(said("a.tar.gz"), "a.tar|.gz");
        assert_eq!(said("con.txt"), "con_|.txt");
        assert_eq!(said(""), "fichier|");
    }
}
