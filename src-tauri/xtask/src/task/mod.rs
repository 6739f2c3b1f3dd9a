//! The commands, each a list of steps.

mod bench;
mod conformance;
mod demo;
mod look;
mod program;
mod quality;
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
    let mut all = vec![&steps::SYSTEM_TO_TEST, &steps::NODE, &steps::RUST];
    all.extend(quality::STEPS);
    all.extend([
        &window::TESTS,
        &program::PROGRAMS,
        &program::TESTS,
        &conformance::VALIDATOR,
        &conformance::CONFORMANCE,
        &program::REAL_WINDOW,
    ]);
    closing(house, &all)
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
            &steps::SYSTEM_TO_TEST,
            &steps::NODE,
            &window::PACKAGES,
            &window::BUILD,
            &bench::PROGRAMS,
            &bench::FIGURES,
        ],
    )
}

/// Runs all that can be run, so that one run tells everything, and prints the closing line.
fn closing(house: &House, steps: &[&'static Step]) -> bool {
    let tally = run_all(house, steps, AfterFailure::GoOn);
    tally.print();
    tally.all_passed()
}
