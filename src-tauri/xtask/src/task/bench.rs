//! `cargo xtask bench`: the figures, side by side in one run, on the release build.

use super::program;
use crate::house::{FEATURES, House};
use crate::report::{Failure, Progress};
use crate::step::Step;

/// The release programs.
pub const PROGRAMS: Step = Step {
    run: |house, progress| program::build(house, progress, true),
    ..program::PROGRAMS
};

/// The figures: measured by the whole-program package, which knows the core.
pub const FIGURES: Step = Step {
    name: "figures",
    needs: &["program: build"],
    run: figures,
    advice: "a figure above its bound names itself; run it again on a quiet machine to be sure.",
    ..Step::ALWAYS
};

fn figures(house: &House, progress: &Progress) -> Result<String, Failure> {
    let display: &[&str] = if cfg!(target_os = "linux") {
        &["xvfb-run", "-a", "-s", "-screen 0 1280x800x24"]
    } else {
        &[]
    };
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let job = match display.split_first() {
        Some((program, arguments)) => house.job("figures", program).args(arguments).arg(cargo),
        None => house.job("figures", cargo),
    };
    let text = job
        .args([
            "run",
            "--quiet",
            "--release",
            "-p",
            "croisee-tests",
            "--bin",
            "figures",
        ])
        .args(["-p", "croisee", "-p", "croisee-cli"])
        .args(FEATURES)
        .env("CROISEE_APP", house.program("croisee", true))
        .env("CROISEE_CLI", house.program("croisee-cli", true))
        .env("CROISEE_SCRATCH", house.made("bench"))
        .run(progress)?;
    println!("\n{}", text.trim_end());
    Ok(String::new())
}
