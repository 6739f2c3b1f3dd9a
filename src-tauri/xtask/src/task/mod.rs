//! The commands, each a list of steps.

mod bench;
mod conformance;
mod demo;
mod endurance;
mod fuzz;
mod look;
mod program;
mod quality;
mod reliability;
mod sbom;
mod start;
mod steps;
mod window;

use crate::house::House;
use crate::step::{AfterFailure, Step, run_all};

pub use start::start;

/// `cargo xtask setup`.
pub fn setup(house: &House) -> bool {
    closing(house, &[&steps::SYSTEM_TO_TEST, &steps::NODE, &steps::RUST])
}

/// `cargo xtask check`.
pub fn check(house: &House) -> bool {
    let mut all = vec![&steps::SYSTEM_TO_BUILD, &steps::NODE, &steps::RUST];
    all.extend(quality::STEPS);
    closing(house, &all)
}

/// `cargo xtask test`.
pub fn test(house: &House) -> bool {
    let mut all = vec![
        &steps::ROOM,
        &steps::SYSTEM_TO_TEST,
        &steps::NODE,
        &steps::RUST,
    ];
    all.extend(quality::STEPS);
    all.extend([&window::TESTS, &program::PROGRAMS, &program::TESTS]);
    all.extend(conformance::STEPS);
    all.push(&program::REAL_WINDOW);
    closing(house, &all)
}

/// `cargo xtask conformance`.
pub fn conformance(house: &House) -> bool {
    let mut all = vec![
        &steps::SYSTEM_TO_TEST,
        &steps::NODE,
        &window::PACKAGES,
        &window::BUILD,
        &program::PROGRAMS,
    ];
    all.extend(conformance::STEPS);
    closing(house, &all)
}

/// `cargo xtask accept`.
pub fn accept(house: &House) -> bool {
    closing(
        house,
        &[
            &steps::SYSTEM_TO_BUILD,
            &steps::NODE,
            &window::PACKAGES,
            &window::BUILD,
            &program::PROGRAMS,
            &look::ACCEPT,
        ],
    )
}

/// `cargo xtask bindings`.
pub fn bindings(house: &House) -> bool {
    closing(
        house,
        &[
            &steps::SYSTEM_TO_BUILD,
            &steps::NODE,
            &window::PACKAGES,
            &window::BUILD,
            &program::BINDINGS,
        ],
    )
}

/// `cargo xtask look`.
pub fn look(house: &House) -> bool {
    closing(
        house,
        &[
            &steps::ROOM,
            &steps::SYSTEM_TO_TEST,
            &steps::NODE,
            &window::PACKAGES,
            &window::BUILD,
            &program::PROGRAMS,
            &look::DEMONSTRATION,
            &look::PAGES,
            &look::SCREENS,
        ],
    )
}

/// `cargo xtask bench`.
pub fn bench(house: &House) -> bool {
    closing(
        house,
        &[
            &steps::ROOM,
            &steps::SYSTEM_TO_TEST,
            &steps::NODE,
            &window::PACKAGES,
            &window::BUILD,
            &bench::PROGRAMS,
            &bench::TYPST,
            &bench::FIGURES,
        ],
    )
}

/// `cargo xtask endurance`.
pub fn endurance(house: &House) -> bool {
    closing(
        house,
        &[
            &steps::ROOM,
            &steps::SYSTEM_TO_TEST,
            &steps::NODE,
            &window::PACKAGES,
            &window::BUILD,
            &endurance::BUILD,
            &endurance::CORE,
            &endurance::WORDS,
            &endurance::WINDOW,
        ],
    )
}

/// `cargo xtask fuzz`.
pub fn fuzz(house: &House) -> bool {
    closing(
        house,
        &[
            &steps::SYSTEM_TO_BUILD,
            &fuzz::TARGETS,
            &fuzz::DOORS_KNOCKED,
        ],
    )
}

/// `cargo xtask sbom`.
pub fn sbom(house: &House) -> bool {
    closing(
        house,
        &[
            &steps::NODE,
            &window::PACKAGES,
            &sbom::TOOLS,
            &sbom::CRATES,
            &sbom::PACKAGES,
        ],
    )
}

/// Runs all that can be run, so that one run tells everything, and prints the closing line.
fn closing(house: &House, steps: &[&'static Step]) -> bool {
    let tally = run_all(house, steps, AfterFailure::GoOn);
    tally.print();
    tally.all_passed()
}
