//! The deliverables: their register, templates, and assembly into a document to be set.

mod record;

pub use record::{Attachment, Deliverable, Export, Review};
