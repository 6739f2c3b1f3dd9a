//! One file written whole: whoever looks, whenever the program ends, finds the old content or the new.

use std::{
    fs::File,
    io::{self, Write as _},
    path::Path,
};

use crate::{Error, Result};

/// Writes `bytes` to `path`, in place of what stood there.
///
/// # Errors
/// [`Error::DiskFull`] or [`Error::Io`]; what stood there is untouched then, and nothing half-written remains.
pub fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    put(path, bytes).map_err(|source| Error::io(path, source))
}

fn put(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let name = path.file_name().ok_or(io::ErrorKind::IsADirectory)?;
    if path.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    // Beside its target, on the same file system; always the same name, so that what a killed program left is written over.
    let mut partial = name.to_os_string();
    partial.push(".en-cours");
    let partial = path.with_file_name(partial);
    let written = fill(&partial, bytes).and_then(|()| std::fs::rename(&partial, path));
    if written.is_err() {
        let _ = std::fs::remove_file(&partial);
        return written;
    }
    // The new name is on the disk once its folder is; where folders cannot be synced, the system sees to it.
    if let Some(Ok(folder)) = path.parent().map(File::open) {
        let _ = folder.sync_all();
    }
    Ok(())
}

fn fill(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_old_file_stays_when_the_new_one_cannot_be_written() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.pdf");
        write(&path, b"old").unwrap();
        write(&path, b"new").unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"new");
        let absent = folder.path().join("absent/b.pdf");
        assert!(matches!(write(&absent, b"x"), Err(Error::Io { .. })));
        assert!(matches!(write(folder.path(), b"x"), Err(Error::Io { .. })));
        let left: Vec<_> = std::fs::read_dir(folder.path()).unwrap().collect();
        assert_eq!(left.len(), 1);
    }
}
