//! The deliverables: their register, templates, and assembly into a document to be set.

pub(crate) mod assemble;
mod export;
mod record;
mod template;
mod words;

pub use assemble::{
    Assembled, EntryState, LeftOut, Link, Obstacle, Options, OutlineEntry, RegisterRow, assemble,
};
pub(crate) use assemble::{ESSENTIAL, Written, places, written};
pub use export::{Planned, Rendered, Request, plan, register, render};
pub(crate) use export::{main_template, template_of};
pub use record::{Attachment, Deliverable, Export, Review};
pub use template::{Grids, Live, Section, Template};
pub use words::{Lang, Words};
