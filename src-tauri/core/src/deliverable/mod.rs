//! The deliverables: their register, templates, and assembly into a document to be set.

pub(crate) mod assemble;
pub(crate) mod carried;
mod edition;
mod export;
mod files;
mod list;
mod outline;
mod publication;
mod record;
mod store;
mod template;
mod words;

pub use assemble::{
    Assembled, EntryState, Held, HeldEvidence, HeldStatement, LeftOut, Link, Obstacle, Options,
    OutlineEntry, Part, RegisterRow, assemble,
};
pub(crate) use assemble::{ESSENTIAL, Written, numbered, places, written};
pub use edition::{Change, ChangeKind, EditionView, EvidenceChange, PublishedEdition, edition};
pub(crate) use edition::{is_of, left_aside};
pub use export::DEMARCHE;
pub use export::{Planned, Rendered, Request, plan, register, render};
pub(crate) use export::{main_deliverable, main_template, template_of, template_shown};
pub use files::{KeptFile, LARGEST_MB, kept_file, kept_files};
pub(crate) use list::retemplated;
pub use list::{DeliverableInput, TemplateView, templates};
pub(crate) use outline::listed;
pub(crate) use publication::published;
pub use publication::{LeftSection, Publication, publication};
pub use record::{Attachment, Deliverable, DeliverableSection, EditionNote, Export, Review};
pub(crate) use template::taken;
pub use template::{
    BlockView, Both, Grids, LONGEST, Live, Of, OwnTemplate, Section, SectionSettings, Template,
    TemplateFile, TemplateInput, TemplateSettings, TemplateSettingsView, Templates,
    template_settings,
};
pub use words::{Lang, Words};
