//! What may be shown of whose words: one function that every output passes through (domain rules 1 to 4).

mod degree;

pub use degree::Degree;
