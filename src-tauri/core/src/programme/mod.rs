//! The programme of actions that a démarche may follow: its measures.

mod edit;
mod view;

use crate::vault::MeasureId;

pub use edit::MeasureInput;
pub use view::{MeasureRow, measures};

text_enum! {
    /// The dimensions of a programme of actions.
    Dimension {
        /// What can be done within months.
        Operational = "operationnelle",
        /// What is to be organised together.
        Strategic = "strategique",
        /// What rules and priorities have to allow.
        Political = "politique",
    }
}

record! {
    /// A measure and its follow-up.
    Measure in "measure" order by "number, code" {
        /// Its id.
        id: MeasureId,
        /// Its code.
        code: String,
        /// Its number in the programme.
        number: i64,
        /// `operationnelle`, `strategique` or `politique`.
        dimension: String,
        /// Its title.
        title: String,
        /// The workstream (*chantier*) it belongs to.
        workstream: String,
        /// Its horizon.
        horizon: String,
        /// Who bears it.
        holder: String,
        /// Where it stands.
        status: String,
        /// What followed.
        followup: String,
        /// Whence the fact comes.
        source: String,
        /// Whether it is invented; as the démarche says where absent.
        fictional: Option<bool>,
    }
}
