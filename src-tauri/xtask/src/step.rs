//! A command is a list of steps, each of which says what it needs, does and advises.

use std::collections::HashMap;

use crate::house::House;
use crate::report::{Failure, Outcome, Progress};

/// One step of a command.
pub struct Step {
    /// What is done, as the person reads it.
    pub name: &'static str,
    /// The steps, by name, without which this one makes no sense.
    pub needs: &'static [&'static str],
    /// Why it cannot be run on this machine, if so.
    pub left_out: fn(&House) -> Option<String>,
    /// Whether it is done already.
    pub done: fn(&House) -> bool,
    /// How it is done; the answer is a short note on what was found.
    pub run: fn(&House, &Progress) -> Result<String, Failure>,
    /// What to do when it fails.
    pub advice: &'static str,
}

impl Step {
    /// A step that is always run: the base for the tables of steps.
    pub const ALWAYS: Self = Self {
        name: "",
        needs: &[],
        left_out: |_| None,
        done: |_| false,
        run: |_, _| Ok(String::new()),
        advice: "read the log, mend it, and run the same command again.",
    };
}

/// What becomes of the steps after a failed one.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum AfterFailure {
    /// Nothing more is done.
    Stop,
    /// Those that do not need it are still run.
    GoOn,
}

/// How many steps passed, failed and were not run.
#[derive(Default)]
pub struct Tally {
    /// Steps that passed or were done already.
    pub passed: usize,
    /// Steps that failed.
    pub failed: usize,
    /// Steps that were left out.
    pub skipped: usize,
}

impl Tally {
    /// Whether nothing failed.
    pub fn all_passed(&self) -> bool {
        self.failed == 0
    }

    /// The closing line.
    pub fn print(&self) {
        let Self {
            passed,
            failed,
            skipped,
        } = self;
        match skipped {
            0 => println!("{passed} passed, {failed} failed"),
            _ => println!("{passed} passed, {failed} failed, {skipped} skipped"),
        }
    }
}

/// Runs the steps in their order.
pub fn run_all(house: &House, steps: &[&Step], after_failure: AfterFailure) -> Tally {
    let mut tally = Tally::default();
    let mut went_well: HashMap<&str, bool> = HashMap::new();
    for step in steps {
        let progress = Progress::start(step.name);
        let outcome = outcome_of(step, house, &progress, &went_well);
        progress.end(&outcome);
        went_well.insert(
            step.name,
            matches!(outcome, Outcome::Passed(_) | Outcome::AlreadyDone),
        );
        match outcome {
            Outcome::Passed(_) | Outcome::AlreadyDone => tally.passed += 1,
            Outcome::LeftOut(_) => tally.skipped += 1,
            Outcome::Failed(failure) => {
                tally.failed += 1;
                failure.print(step.advice);
                if after_failure == AfterFailure::Stop {
                    break;
                }
            }
        }
    }
    tally
}

fn outcome_of(
    step: &Step,
    house: &House,
    progress: &Progress,
    went_well: &HashMap<&str, bool>,
) -> Outcome {
    let missing = step
        .needs
        .iter()
        .find(|need| went_well.get(*need) == Some(&false));
    if let Some(missing) = missing {
        return Outcome::LeftOut(format!("it needs “{missing}”"));
    }
    if let Some(why) = (step.left_out)(house) {
        return Outcome::LeftOut(why);
    }
    if (step.done)(house) {
        return Outcome::AlreadyDone;
    }
    match (step.run)(house, progress) {
        Ok(note) => Outcome::Passed(note),
        Err(failure) => Outcome::Failed(failure),
    }
}
