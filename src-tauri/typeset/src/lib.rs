//! A `Document` in, PDF bytes out; this package knows nothing of dialogues.

pub mod document;

pub use document::{Block, Document, Inline};
