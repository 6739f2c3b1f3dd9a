//! A picture given as a file: a logo.

use serde::{Deserialize, Serialize};

/// A picture and what it says to those who do not see it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// The file as it was given: PNG, JPEG or SVG.
    pub bytes: Vec<u8>,
    /// The text alternative.
    pub alt: String,
}

impl std::fmt::Debug for Picture {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Picture({:?}, {} bytes)", self.alt, self.bytes.len())
    }
}
