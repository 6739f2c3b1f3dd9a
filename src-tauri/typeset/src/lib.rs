//! A `Document` in, PDF bytes out; this package knows nothing of dialogues.
