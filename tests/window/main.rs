//! Journeys in the real window, as a person walks them. Run by `cargo xtask test`.

mod demonstration;
mod first_journey;
mod gathering;
mod listening;
mod planning;
mod scenes;
