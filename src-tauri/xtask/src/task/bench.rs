//! `cargo xtask bench`: the figures, side by side in one run, on the release build.

use std::path::PathBuf;

use super::{conformance, program};
use crate::fingerprint;
use crate::house::House;
use crate::report::{Failure, Progress};
use crate::step::Step;

/// The release programs as they are shipped, and those that measure them: each call by itself, so
/// that what the measuring ones ask of shared dependencies changes nothing in the shipped ones.
pub const PROGRAMS: Step = Step {
    run: |house, progress| {
        program::build(house, progress, true)?;
        for package in ["croisee-empty-window", "croisee-figures"] {
            let job = house
                .cargo("build")
                .args(["build", "--release", "-p", package]);
            job.run(progress)?;
        }
        Ok(String::new())
    },
    ..program::PROGRAMS
};

/// Typst, which pages are measured beside: a Python package brings it as a library.
pub const TYPST: Step = Step {
    name: "Typst",
    left_out: |_| {
        let why = "pages are measured beside what Typst took elsewhere";
        crate::system::without_python().map(|_| format!("Python is not here: {why}"))
    },
    done: |house| {
        conformance::in_python(house, "typst", "python").is_file()
            && fingerprint::unchanged(&house.stamp("typst"), &[pins(house)])
    },
    run: |house, progress| conformance::fetch(house, "typst", &pins(house), progress),
    advice: "pip fetches it once from PyPI: see that it is reached, then run the same command again.",
    ..Step::ALWAYS
};

fn pins(house: &House) -> PathBuf {
    house.path("tests/bench/typst.txt")
}

/// The figures: measured by the whole-program package, which knows the core.
pub const FIGURES: Step = Step {
    name: "figures",
    needs: &["program: build"],
    run: figures,
    advice: "a figure above its bound names itself; run it again on a quiet machine to be sure.",
    ..Step::ALWAYS
};

fn figures(house: &House, progress: &Progress) -> Result<String, Failure> {
    let program = house.program("croisee-figures", true);
    let job = if cfg!(target_os = "linux") {
        house
            .job("figures", "xvfb-run")
            .args(["-a", "-s", "-screen 0 1280x800x24"])
            .arg(program)
    } else {
        house.job("figures", program)
    };
    let typst = conformance::in_python(house, "typst", "python");
    let job = match typst.is_file() {
        true => job.env("CROISEE_TYPST", typst),
        false => job,
    };
    let text = job
        .env("CROISEE_APP", house.program("croisee", true))
        .env("CROISEE_CLI", house.program("croisee-cli", true))
        .env("CROISEE_EMPTY", house.program("croisee-empty-window", true))
        .env("CROISEE_PICTURES", house.made("bench"))
        .env("CROISEE_SCRATCH", house.made("bench"))
        .run(progress)?;
    println!("\n{}\n", text.trim_end());
    Ok(String::new())
}
