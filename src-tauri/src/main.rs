//! The Croisée window.
fn main() {}
