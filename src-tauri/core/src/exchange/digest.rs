//! The digest of what is exported, as the register keeps it.

use sha2::{Digest as _, Sha256};

/// A SHA-256 under way.
pub(super) struct Running(Sha256);

impl Running {
    pub fn new() -> Self {
        Self(Sha256::new())
    }

    pub fn add(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// In hexadecimal.
    pub fn end(self) -> String {
        self.0
            .finalize()
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect()
    }
}

/// The SHA-256 of some bytes, in hexadecimal.
#[must_use]
pub fn sha256_of(bytes: &[u8]) -> String {
    let mut digest = Running::new();
    digest.add(bytes);
    digest.end()
}

/// The SHA-256 of a folder: over each file's name, length and bytes, in order of name.
#[must_use]
pub(super) fn sha256_of_files<'a>(files: impl Iterator<Item = (&'a str, &'a [u8])>) -> String {
    let mut digest = Running::new();
    for (name, bytes) in files {
        digest.add(name.as_bytes());
        digest.add(&[0]);
        digest.add(&(bytes.len() as u64).to_be_bytes());
        digest.add(bytes);
    }
    digest.end()
}
