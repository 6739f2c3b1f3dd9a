//! The archives that the program carries: the demonstration dossier, and what a new dossier may start from.

use super::Bundle;

mod listed {
    include!(concat!(env!("OUT_DIR"), "/embedded.rs"));
}

/// The demonstration dossier (`assets/demo`).
#[must_use]
pub fn demo() -> Bundle {
    Bundle::of_static("demo", listed::DEMO)
}

/// What a new dossier may start from: the framework, the spheres and the guide of 2020 (`assets/starter`).
#[must_use]
pub fn starter() -> Bundle {
    Bundle::of_static("starter", listed::STARTER)
}
