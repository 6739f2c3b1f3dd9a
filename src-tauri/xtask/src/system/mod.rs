//! What the operating system must bring, found by looking and installed where that can be done.

mod needs;
mod packages;
pub mod room;
mod toolchain;

pub use needs::{For, missing};
pub use toolchain::{PYTHON, node, node_is_here, rust_components, without_java, without_python};

use crate::house::House;
use crate::report::{Failure, Progress};

/// Installs what is missing for `purpose`, or says in words what a person has to do.
pub fn provide(house: &House, purpose: For, progress: &Progress) -> Result<String, Failure> {
    if cfg!(target_os = "linux") {
        packages::install(house, &missing(purpose), progress)?;
        let still: Vec<&str> = missing(purpose)
            .iter()
            .filter(|need| !need.optional)
            .map(|need| need.what)
            .collect();
        if still.is_empty() {
            return Ok(String::new());
        }
        return Err(Failure::saying(format!(
            "After the installation this is still not found: {}.",
            still.join(", ")
        )));
    }
    match toolchain::words_for_this_system() {
        Some(words) => Err(Failure::saying(words)),
        None => Ok(String::new()),
    }
}

/// Whether there is nothing to install for `purpose`.
pub fn complete(purpose: For) -> bool {
    if cfg!(target_os = "linux") {
        missing(purpose).is_empty()
    } else {
        toolchain::words_for_this_system().is_none()
    }
}
