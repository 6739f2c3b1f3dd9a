//! What the command line answers, in one program.

mod answers;
mod imports;
mod protected;
mod templates;
mod warned;
