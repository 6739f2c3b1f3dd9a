//! The register of exports: a line for each complete copy that leaves the dossier.

use std::{
    fs::File,
    io::{BufReader, Read as _},
    path::Path,
};

use chrono::SecondsFormat;

use super::digest;
use crate::{
    Error, Result, Vault,
    deliverable::Export,
    vault::{ExportId, Op},
};

/// Registers that `what`, of this digest, was made from the dossier.
///
/// # Errors
/// What [`Vault::transact`] says: a dossier open for reading only keeps no register.
pub fn register(vault: &mut Vault, what: &str, sha256: &str) -> Result<()> {
    vault.transact(Op::lasting("export"), |tx| {
        Export {
            id: ExportId(tx.new_id()),
            at: tx.now().to_rfc3339_opts(SecondsFormat::Secs, true),
            what: what.to_owned(),
            space: String::new(),
            edition: String::new(),
            status: String::new(),
            sha256: sha256.to_owned(),
            contents: "[]".to_owned(),
        }
        .insert(tx)
    })?;
    Ok(())
}

/// The SHA-256 of a file, in hexadecimal.
///
/// # Errors
/// What the disk says.
pub fn sha256_of_file(path: &Path) -> Result<String> {
    let failed = |source| Error::io(path, source);
    let mut file = BufReader::new(File::open(path).map_err(failed)?);
    let mut digest = digest::Running::new();
    let mut part = vec![0; 1 << 16];
    loop {
        let read = file.read(&mut part).map_err(failed)?;
        if read == 0 {
            return Ok(digest.end());
        }
        digest.add(&part[..read]);
    }
}
