//! The démarche itself: its title, pilots, purpose, objectives and phases.

mod edit;
mod settings;
mod store;
mod view;

use serde::{Deserialize, Serialize};

use crate::vault::{PhaseId, Words};

pub use edit::{InitiativeInput, PhaseInput};
pub use settings::{
    DimensionView, PhaseSettings, Settings, SpaceSettings, SphereSettings, StepSettings, settings,
};
pub(crate) use view::title_of;
pub use view::{
    CoverageView, DeliverableSummary, Named, Overview, PhaseView, SpaceSummary, StatusCount, ToDo,
    ToDoKind, deliverables, last_export, overview,
};

/// What the dossier is about as a whole; there is one in each.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Initiative {
    /// « Anticiper la sortie de crise ».
    pub title: String,
    /// Whether its content is invented, where a row does not say otherwise.
    pub fictional: bool,
    /// The organisations that lead it.
    pub pilots: Words,
    /// First day, possibly vague ([`crate::when`]).
    pub start_on: Option<String>,
    /// Last day, possibly vague.
    pub end_on: Option<String>,
    /// What it is for.
    pub purpose: String,
    /// What it wants to reach.
    pub objectives: Words,
    /// The version of the shared framework, as the facilitators call it.
    pub framework_version: String,
    /// The last day on which the dossier is kept ([`crate::retention`]).
    pub erase_on: Option<String>,
}

record! {
    /// A dated stage of the démarche.
    Phase in "phase" order by "start_on, code" {
        /// Its id.
        id: PhaseId,
        /// Its code.
        code: String,
        /// Its name.
        name: String,
        /// First day, possibly vague.
        start_on: String,
        /// Last day, possibly vague.
        end_on: Option<String>,
        /// What it wants to reach.
        objective: String,
        /// With what.
        means: String,
        /// What came of it, or was expected.
        result: String,
        /// Whence the fact comes.
        source: String,
        /// Whether it is invented; as the démarche says where absent.
        fictional: Option<bool>,
    }
}
