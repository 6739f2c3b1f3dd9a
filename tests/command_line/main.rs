//! The command line from end to end: real archives in, real PDFs out, bad input refused.

mod archives;
mod disk;
mod encodings;
#[cfg(target_os = "linux")]
mod hostile;
mod killed;
mod many;
mod opened;
mod reading;
mod records;
mod refusals;
mod room;
mod valley;
