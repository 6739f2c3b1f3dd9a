//! What setting a document promises, seen from outside, in one program.

mod pdf;
mod pictures;
mod random;
mod sample;
