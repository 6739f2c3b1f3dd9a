//! Assembly: nothing leaves beyond its degree, and nothing is lost.

mod archive;
pub(crate) mod dice;
mod leaks;
pub(crate) mod oracle;
mod sections;
