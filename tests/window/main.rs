//! Journeys in the real window, as a person walks them. Run by `cargo xtask test`.

mod accessible;
mod crossing;
mod demonstration;
mod first_journey;
mod frame;
mod gathering;
mod joining;
mod keyboard;
mod listening;
mod long_names;
mod planning;
mod prose;
mod review;
mod rewriting;
mod scenes;
mod synthesis;
mod writing;
