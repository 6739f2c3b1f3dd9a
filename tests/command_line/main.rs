//! The command line from end to end: real archives in, real PDFs out, bad input refused.

mod archives;
mod disk;
mod encodings;
mod killed;
mod reading;
mod records;
mod refusals;
mod valley;
