//! `cargo xtask fuzz [SECONDS]`: bytes of others at every door, for as long as is told. The engine is LLVM's, on the stable
//! compiler; what it finds of interest is kept in `target/fuzz/corpus`, beside the seeds of `tests/fuzz/seeds`.

use std::fs;
use std::path::Path;

use super::reliability;
use crate::house::House;
use crate::job::Job;
use crate::report::{Failure, Progress};
use crate::step::Step;

/// The doors: a target and a folder of seeds for each.
const DOORS: [&str; 8] = [
    "archive", "csv", "xlsx", "docx", "markdown", "template", "anchors", "query",
];
/// For this system they are built, apart from the programs that build them.
const SYSTEM: &str = "x86_64-unknown-linux-gnu";
/// What tells the engine which branches a try took.
const TRACED: &str = "-Cpasses=sancov-module \
    -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares \
    -Ccodegen-units=1";
/// The longest try, in bytes; the longest that it may take, in seconds; the most memory, in megabytes.
const BOUNDS: [&str; 3] = ["-max_len=32768", "-timeout=20", "-rss_limit_mb=3072"];

/// The targets, built.
pub const TARGETS: Step = Step {
    name: "fuzzing: build",
    needs: &["system packages"],
    left_out: elsewhere,
    run: |house, progress| {
        let job = house.cargo("fuzz-build").within(&house.path("tests/fuzz"));
        let job = job.args(["build", "--locked", "--bins", "--target", SYSTEM]);
        job.env("CARGO_TARGET_DIR", house.made("fuzz"))
            .env("CARGO_INCREMENTAL", "0")
            .env("RUSTFLAGS", TRACED)
            .run(progress)
            .map(|_| String::new())
    },
    advice: "a C++ compiler is wanted (g++); mend what the compiler names, then run the same command again.",
    ..Step::ALWAYS
};

/// Each door, one after the other.
pub const DOORS_KNOCKED: Step = Step {
    name: "fuzzing",
    needs: &["fuzzing: build"],
    left_out: elsewhere,
    run: knock,
    advice: "the log names the input that broke (`artifact_prefix`): give it to the target as an argument, mend, and put it among the seeds.",
    ..Step::ALWAYS
};

fn elsewhere(_: &House) -> Option<String> {
    (!cfg!(all(target_os = "linux", target_arch = "x86_64")))
        .then(|| "the targets are built for Linux on x86-64".to_owned())
}

fn knock(house: &House, progress: &Progress) -> Result<String, Failure> {
    let mut tries = 0;
    for door in DOORS {
        let corpus = house.made("fuzz/corpus").join(door);
        let broken = house.made("fuzz/broken").join(door);
        for folder in [&corpus, &broken] {
            fs::create_dir_all(folder).map_err(|error| {
                Failure::saying(format!("{} cannot be made: {error}", folder.display()))
            })?;
        }
        let program = house.made("fuzz").join(SYSTEM).join("debug").join(door);
        let said = job(house, door, &program, &corpus, &broken).run(progress)?;
        let figure = |name: &str| figure(&said, name).unwrap_or(0);
        let done = figure("stat::number_of_executed_units:");
        tries += done;
        let row = format!(
            "reliability | 13 | fuzzing: {door}, {} s | {done} tries, no crash, none longer than 20 s, at most {} MB",
            house.seconds,
            figure("stat::peak_rss_mb:"),
        );
        println!("{row}");
        reliability::record(house, &row, &format!("cargo xtask fuzz {}", house.seconds))?;
    }
    Ok(format!("{tries} tries at {} doors, no crash", DOORS.len()))
}

fn job(house: &House, door: &str, program: &Path, corpus: &Path, broken: &Path) -> Job {
    house
        .job(&format!("fuzz-{door}"), program)
        .arg(format!("-max_total_time={}", house.seconds))
        .args(BOUNDS)
        .arg("-print_final_stats=1")
        .arg(format!("-artifact_prefix={}/", broken.display()))
        .arg(corpus)
        .arg(house.path("tests/fuzz/seeds").join(door))
}

/// A figure that the engine tells at its end.
fn figure(said: &str, name: &str) -> Option<u64> {
    let line = said
        .lines()
        .find_map(|line| line.trim().strip_prefix(name))?;
    line.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_figures_of_a_run_are_read() {
        let said = "Done 12 runs in 3 second(s)\nstat::number_of_executed_units: 12\nstat::peak_rss_mb:              401\n";
        assert_eq!(figure(said, "stat::number_of_executed_units:"), Some(12));
        assert_eq!(figure(said, "stat::peak_rss_mb:"), Some(401));
        assert_eq!(figure("", "stat::peak_rss_mb:"), None);
    }
}
