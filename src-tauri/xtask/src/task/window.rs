//! The window's files: its packages, its build and its own tests.

use std::fs;
use std::path::PathBuf;
use std::time::SystemTime;

use crate::fingerprint;
use crate::house::House;
use crate::report::Failure;
use crate::step::Step;

/// The window's packages, as its lock file names them.
pub const PACKAGES: Step = Step {
    name: "window: packages",
    needs: &["Node"],
    done: |house| {
        // npm leaves this file as the last thing it does.
        let installed = modified(house.path("ui/node_modules/.package-lock.json"));
        let asked = modified(house.path("ui/package-lock.json"));
        installed
            .zip(asked)
            .is_some_and(|(installed, asked)| installed >= asked)
    },
    run: |house, progress| {
        let job = house
            .npm("window-packages")
            .args(["ci", "--no-audit", "--no-fund"]);
        job.run(progress).map(|_| String::new())
    },
    advice: "see that the npm registry can be reached, then run the same command again.",
    ..Step::ALWAYS
};

/// The window's files in ui/dist, without which the shell does not compile.
pub const BUILD: Step = Step {
    name: "window: build",
    needs: &["window: packages"],
    done: |house| {
        house.path("ui/dist/index.html").is_file()
            && fingerprint::unchanged(&house.stamp("window-build"), &sources(house))
    },
    run: |house, progress| {
        house
            .npm("window-build")
            .args(["run", "build"])
            .run(progress)?;
        fingerprint::leave(&house.stamp("window-build"), &sources(house))
            .map_err(|error| Failure::saying(format!("the stamp cannot be written: {error}")))?;
        Ok(String::new())
    },
    advice: "mend what vite names, then run the same command again.",
    ..Step::ALWAYS
};

/// svelte-check.
pub const TYPES: Step = Step {
    name: "window: types",
    needs: &["window: packages"],
    run: |house, progress| {
        house
            .npm("window-types")
            .args(["run", "check"])
            .run(progress)
            .map(|_| String::new())
    },
    advice: "mend the types it names. If they come from the Rust side: `cargo xtask bindings`.",
    ..Step::ALWAYS
};

/// prettier.
pub const FORMAT: Step = Step {
    name: "window: formatting",
    needs: &["window: packages"],
    run: |house, progress| {
        let job = house.npm("window-format").args(["run", "format:check"]);
        job.run(progress).map(|_| String::new())
    },
    advice: "`npm run format` in ui/ writes the files as they should be.",
    ..Step::ALWAYS
};

/// The window's unit tests.
pub const TESTS: Step = Step {
    name: "window: unit tests",
    needs: &["window: packages"],
    run: |house, progress| {
        let text = house
            .npm("window-tests")
            .args(["test", "--if-present"])
            .run(progress)?;
        let summary = text
            .lines()
            .rfind(|line| line.trim_start().starts_with("Tests "));
        let summary = summary.map(|line| line.trim().trim_start_matches("Tests").trim());
        Ok(summary.unwrap_or_default().to_owned())
    },
    advice: "mend what fails: `npm test` in ui/ runs them alone.",
    ..Step::ALWAYS
};

/// What the window's files are made from: its sources, and what it bundles from the assets.
fn sources(house: &House) -> Vec<PathBuf> {
    ["ui", "assets"].map(|folder| house.path(folder)).to_vec()
}

fn modified(path: PathBuf) -> Option<SystemTime> {
    fs::metadata(path).ok()?.modified().ok()
}
