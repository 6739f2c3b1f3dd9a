//! The house's order, held by tests: module sentences, file sizes, floors, names.

mod colours;
mod floors;
mod french;
mod locked;
mod messages;
mod names;
mod shape;
mod sources;
