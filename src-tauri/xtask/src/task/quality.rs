//! Formatting, lints and types: what can be said before a test is run.

use super::{program, window};
use crate::step::Step;

/// The quick half of `test`, in the order in which most is learnt soonest.
pub const STEPS: [&Step; 6] = [
    &program::FORMAT,
    &window::PACKAGES,
    &window::FORMAT,
    &window::TYPES,
    &window::BUILD,
    &program::LINTS,
];
