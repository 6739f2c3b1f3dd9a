//! The Rust packages: formatting, lints, programs, tests.

use crate::house::{FEATURES, House};
use crate::job::Job;
use crate::report::{Failure, Progress};
use crate::step::Step;

/// rustfmt.
pub const FORMAT: Step = Step {
    name: "program: formatting",
    needs: &["rustfmt and clippy"],
    run: |house, progress| {
        let job = house
            .cargo("format")
            .args(["fmt", "--all", "--", "--check"]);
        job.run(progress).map(|_| String::new())
    },
    advice: "`cargo fmt --all` writes the files as they should be.",
    ..Step::ALWAYS
};

/// clippy, warnings denied.
pub const LINTS: Step = Step {
    name: "program: lints",
    needs: &["system packages", "rustfmt and clippy", "window: build"],
    run: |house, progress| {
        let job = house
            .cargo("lints")
            .args(["clippy", "--workspace", "--all-targets"]);
        let job = job.args(FEATURES).args(["--", "-D", "warnings"]);
        job.run(progress).map(|_| String::new())
    },
    advice: "mend what clippy names: a warning is an error here.",
    ..Step::ALWAYS
};

/// The window's program and the command line, as the tests call them.
pub const PROGRAMS: Step = Step {
    name: "program: build",
    needs: &["system packages", "window: build"],
    run: |house, progress| build(house, progress, false),
    advice: "mend what the compiler names, then run the same command again.",
    ..Step::ALWAYS
};

/// Unit, property, golden and whole-program tests.
pub const TESTS: Step = Step {
    name: "program: tests",
    needs: &["program: build"],
    run: |house, progress| {
        let job = house
            .cargo("tests")
            .args(["test", "--workspace", "--no-fail-fast"]);
        counted(with_programs(house, job.args(FEATURES)).run(progress)?)
    },
    advice: "mend what fails: `cargo test -p PACKAGE NAME` runs it alone.",
    ..Step::ALWAYS
};

/// The journeys in the real window.
pub const REAL_WINDOW: Step = Step {
    name: "real window: journeys",
    needs: &["program: build"],
    left_out: real_window_left_out,
    run: |house, progress| counted(in_a_window(house, "real-window", "window").run(progress)?),
    advice: "pictures and page sources of what failed are in target/window/.",
    ..Step::ALWAYS
};

/// The TypeScript calls, written again from the Rust commands.
pub const BINDINGS: Step = Step {
    name: "bindings",
    needs: &["system packages", "window: build"],
    run: |house, progress| {
        let job = house
            .cargo("bindings")
            .args(["test", "--workspace"])
            .args(FEATURES);
        let job = job.args(["--bin", "croisee", "bindings"]);
        counted(job.env("CROISEE_WRITE_BINDINGS", "1").run(progress)?)
    },
    advice: "mend what the compiler names, then run the same command again.",
    ..Step::ALWAYS
};

/// Compiles both programs. Debug builds take the whole workspace, so that the features of shared
/// dependencies are those of the tests and nothing is compiled twice.
pub fn build(house: &House, progress: &Progress, release: bool) -> Result<String, Failure> {
    let job = house.cargo("build").arg("build");
    let job = if release {
        job.args(["--release", "-p", "croisee", "-p", "croisee-cli"])
    } else {
        job.args(["--workspace", "--bins"])
    };
    job.args(FEATURES).run(progress).map(|_| String::new())
}

/// Why there is no driven window on this system.
pub fn real_window_left_out(_: &House) -> Option<String> {
    (!cfg!(target_os = "linux"))
        .then(|| "the driven window needs Linux (WebKitWebDriver); all other tests ran".to_owned())
}

/// A test target of the whole-program package, under a display of its own.
///
/// `--workspace` again: a call for one package alone would compile the others anew.
pub fn in_a_window(house: &House, log: &str, target: &str) -> Job {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let job = house
        .job(log, "xvfb-run")
        .args(["-a", "-s", "-screen 0 1920x1080x24"])
        .arg(cargo)
        .args(["test", "--workspace"])
        .args(FEATURES)
        .args([
            "--test",
            target,
            "--",
            "--ignored",
            "--test-threads=1",
            "--nocapture",
        ])
        .env("CARGO_TERM_COLOR", "never")
        .env("CROISEE_PICTURES", house.made(target))
        // Quiets dconf where there is no session bus.
        .env("GSETTINGS_BACKEND", "memory");
    with_programs(house, job)
}

/// Tells the tests where the programs are: they never guess.
pub fn with_programs(house: &House, job: Job) -> Job {
    job.env("CROISEE_APP", house.program("croisee", house.release))
        .env("CROISEE_CLI", house.program("croisee-cli", house.release))
}

/// Adds up cargo's own counts; a run without a test is a failure, not a success.
pub fn counted(text: String) -> Result<String, Failure> {
    let passed: u32 = text
        .lines()
        .filter_map(|line| line.trim().strip_prefix("test result: ok. "))
        .filter_map(|rest| rest.split(' ').next()?.parse::<u32>().ok())
        .sum();
    if passed == 0 {
        return Err(Failure::saying("No test was run."));
    }
    Ok(format!("{passed} tests"))
}

#[cfg(test)]
mod tests {
    use super::counted;

    #[test]
    fn counts_of_several_test_programs_are_added_up() {
        let text = "test result: ok. 3 passed; 0 failed; 1 ignored\n\
                    running 2 tests\n\
                    test result: ok. 2 passed; 0 failed\n";
        assert_eq!(counted(text.to_owned()).ok().as_deref(), Some("5 tests"));
    }

    #[test]
    fn a_run_without_a_test_fails() {
        assert!(counted("test result: ok. 0 passed; 0 failed".to_owned()).is_err());
        assert!(counted(String::new()).is_err());
    }
}
