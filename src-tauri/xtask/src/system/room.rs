//! Room on the disk: a build that fills it ends in words that name everything but the disk.

use std::process::Command;

use crate::house::House;
use crate::report::{Failure, Progress};

/// What building and testing takes from nothing, in GB, as measured on a clean clone, with some to spare.
const FROM_NOTHING: u64 = 14;
/// What it takes once the programs are there.
const ANEW: u64 = 2;

/// Whether there is room; a system that does not say is trusted to have it.
pub fn is_there(house: &House) -> bool {
    free(house).is_none_or(|gb| gb >= wanted(house))
}

/// Says what is free and what is wanted: a warning, as the estimate may be wrong and nothing is lost by trying.
pub fn lacking(house: &House, _: &Progress) -> Result<String, Failure> {
    let free = free(house).unwrap_or_default();
    Ok(format!(
        "LITTLE: {free} GB free, about {} GB wanted; CARGO_TARGET_DIR may name a folder elsewhere",
        wanted(house)
    ))
}

fn wanted(house: &House) -> u64 {
    match house.program("croisee", false).is_file() {
        true => ANEW,
        false => FROM_NOTHING,
    }
}

/// What is free where the programs are built, in whole GB; nothing where `df` is not known.
fn free(house: &House) -> Option<u64> {
    let output = Command::new("df")
        .arg("-Pk")
        .arg(house.made(""))
        .output()
        .ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    let kilobytes: u64 = text
        .lines()
        .nth(1)?
        .split_whitespace()
        .nth(3)?
        .parse()
        .ok()?;
    Some(kilobytes / 1_000_000)
}
