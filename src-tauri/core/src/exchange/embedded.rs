//! The archives that the program carries: the demonstration dossier, and what a new dossier may start from.

use super::Bundle;

mod listed {
    include!(concat!(env!("OUT_DIR"), "/embedded.rs"));
}

/// What a démarche may start from that knows nothing yet (`assets/blank`): two spheres, one volet, a short guide.
#[must_use]
pub fn blank() -> Bundle {
    Bundle::of_static("blank", listed::BLANK)
}

/// The demonstration dossier (`assets/demo`).
#[must_use]
pub fn demo() -> Bundle {
    Bundle::of_static("demo", listed::DEMO)
}

/// What a new dossier may start from: the framework, the spheres, the phases and the guide of 2020 (`assets/starter`).
#[must_use]
pub fn starter() -> Bundle {
    Bundle::of_static("starter", listed::STARTER)
}
