//! What looks into PDFs, fetched once: veraPDF by Maven, the others from PyPI, each pinned.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::fingerprint;
use crate::house::House;
use crate::report::{Failure, Progress};
use crate::step::Step;
use crate::system;

/// The validator: Maven knows what it is made of.
pub const VALIDATOR: Step = Step {
    name: "veraPDF",
    needs: &["system packages"],
    left_out: |house| not_checked(without_java(house)),
    done: |house| {
        jars(house).is_dir() && fingerprint::unchanged(&house.stamp("verapdf"), &[recipe(house)])
    },
    run: fetch_validator,
    advice: "Maven fetches it once from the Maven repository: see that it is reached, then run the same command again.",
};

/// The other checkers, in a Python environment of their own.
pub const CHECKERS: Step = Step {
    name: "checkers of PDFs",
    needs: &["system packages"],
    left_out: |house| not_checked(without_python(house)),
    done: |house| {
        checker(house, "outloud").is_file()
            && fingerprint::unchanged(&house.stamp("checkers"), &[pins(house)])
    },
    run: fetch_checkers,
    advice: "pip fetches them once from PyPI: see that it is reached, then run the same command again.",
};

/// Why something cannot be looked into, said so that nobody takes it for checked; in CI it is tried, and fails.
pub fn not_checked(lacking: Option<String>) -> Option<String> {
    let in_ci = env::var_os("CI").is_some_and(|ci| !ci.is_empty() && ci != "false");
    lacking
        .filter(|_| !in_ci)
        .map(|why| format!("conformance NOT checked: {why}"))
}

/// What veraPDF lacks here.
pub fn without_java(_: &House) -> Option<String> {
    system::without_java()
}

/// What the other checkers lack here.
pub fn without_python(_: &House) -> Option<String> {
    system::without_python()
}

/// Where veraPDF is.
pub fn jars(house: &House) -> PathBuf {
    house.made("verapdf")
}

/// One of the other checkers.
pub fn checker(house: &House, name: &str) -> PathBuf {
    in_python(house, "checkers", name)
}

/// A program of a Python environment of ours.
pub fn in_python(house: &House, environment: &str, name: &str) -> PathBuf {
    let folder = if cfg!(windows) { "Scripts" } else { "bin" };
    let program = format!("{name}{}", env::consts::EXE_SUFFIX);
    house.made(environment).join(folder).join(program)
}

fn recipe(house: &House) -> PathBuf {
    house.path("tests/conformance/pom.xml")
}

fn pins(house: &House) -> PathBuf {
    house.path("tests/conformance/checkers.txt")
}

fn fetch_validator(house: &House, progress: &Progress) -> Result<String, Failure> {
    // Jars of another version must not lie beside the new ones.
    let _ = fs::remove_dir_all(jars(house));
    let maven = if cfg!(windows) { "mvn.cmd" } else { "mvn" };
    house
        .job("verapdf", maven)
        .args(["--batch-mode", "--file"])
        .arg(recipe(house))
        .arg("dependency:copy-dependencies")
        .arg(format!("-DoutputDirectory={}", jars(house).display()))
        .run(progress)?;
    leave(house, "verapdf", recipe(house))
}

fn fetch_checkers(house: &House, progress: &Progress) -> Result<String, Failure> {
    fetch(house, "checkers", &pins(house), progress)
}

/// Fetches what is pinned into a Python environment of its own, anew.
pub fn fetch(
    house: &House,
    environment: &str,
    pins: &Path,
    progress: &Progress,
) -> Result<String, Failure> {
    let folder = house.made(environment);
    let _ = fs::remove_dir_all(&folder);
    house
        .job(environment, system::PYTHON)
        .args(["-m", "venv"])
        .arg(&folder)
        .run(progress)?;
    house
        .job(environment, in_python(house, environment, "pip"))
        .args(["install", "--disable-pip-version-check", "--no-deps"])
        .arg("--requirement")
        .arg(pins)
        .run(progress)?;
    leave(house, environment, pins.to_path_buf())
}

fn leave(house: &House, stamp: &str, made_from: PathBuf) -> Result<String, Failure> {
    fingerprint::leave(&house.stamp(stamp), &[made_from])
        .map_err(|error| Failure::saying(format!("the stamp cannot be written: {error}")))?;
    Ok(String::new())
}
