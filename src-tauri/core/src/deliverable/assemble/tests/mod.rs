//! Assembly: nothing leaves beyond its degree, and nothing is lost.

mod archive;
mod dice;
mod leaks;
mod oracle;
mod sections;
