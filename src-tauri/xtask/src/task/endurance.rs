//! `cargo xtask endurance`: what a dossier bears, at length, and the figures of it in `tests/reports/reliability.md`.

use super::{program, reliability};
use crate::house::{FEATURES, House};
use crate::job::Job;
use crate::report::{Failure, Progress};
use crate::step::Step;

/// How a row says whence it comes.
const fn command(house: &House) -> &'static str {
    match house.release {
        true => "cargo xtask endurance --release",
        false => "cargo xtask endurance",
    }
}

/// The programs that the tests call; those that are shipped too, where they are asked for.
pub const BUILD: Step = Step {
    run: |house, progress| {
        if house.release {
            program::build(house, progress, true)?;
        }
        program::build(house, progress, false)
    },
    ..program::PROGRAMS
};

/// The tests without a window that print a row, and the programs in which they are.
const PROGRAMS: &[&str] = &["endurance", "core", "command_line"];
const TESTS: &[&str] = &[
    "saves::",
    "synced::",
    "disk::",
    "refused::",
    "passphrase::",
    "hours::",
    "damaged::",
    "backups::",
    "migration_killed::",
    "killed::an_export",
    "rights::erased::",
    "hostile::",
    "fuzzed::",
];

/// The journeys in the real window that print one.
const JOURNEYS: &[&str] = &[
    "backups::",
    "protection::",
    "trusted::",
    "hours::",
    "inert::",
    "hostile::",
    "offline::",
];

/// What holds over random dossiers, way out by way out: the promise that no word off the record leaves.
const PROPERTIES: &[&str] = &[
    "no_word_and_no_name",
    "lets_nothing_out_beyond_its_degree",
    "words_off_the_record",
    "whatever_is_left_out_nothing_leaks",
    "stands_around_what_was_heard_stays_inside",
    "holds_all_of_its_interview_and_nothing_of_another",
];
/// How often they are run: on other dossiers each time.
const ROUNDS: u32 = 5;

/// How often each thing is done, when run whole: what the promise says.
const WHOLE: &[(&str, &str)] = &[
    ("CROISEE_KILLS", "1000"),
    ("CROISEE_EXPORT_KILLS", "100"),
    ("CROISEE_DAMAGES", "250"),
    ("CROISEE_WRONG_WORDS", "100"),
    ("CROISEE_ACTIONS", "20000"),
    ("CROISEE_SCREENS", "400"),
    ("CROISEE_HOSTILE", "1000"),
];

/// Kills, full disks, harmed files and hours of use, whole, without a window.
pub const CORE: Step = Step {
    name: "endurance: dossier",
    needs: &["program: build"],
    left_out: |house| unasked(house, TESTS),
    run: |house, progress| {
        let mut job = house
            .cargo("endurance")
            .args(["test", "--workspace", "--no-fail-fast"])
            .args(FEATURES);
        for program in PROGRAMS {
            job = job.args(["--test", program]);
        }
        let job = job.args(["--", "--nocapture"]).args(asked(house, TESTS));
        recorded(house, job, progress)
    },
    advice: "mend what fails: `cargo test -p croisee-tests --test endurance NAME` runs it alone, shorter.",
    ..Step::ALWAYS
};

/// What never leaves, over random dossiers.
pub const WORDS: Step = Step {
    name: "endurance: words",
    needs: &["program: build"],
    left_out: |house| unasked(house, &["words"]),
    run: properties,
    advice: "the failing dossier is printed smallest: `cargo test -p croisee-core --lib NAME` runs the property alone.",
    ..Step::ALWAYS
};

/// What only the real window shows: locks, words in its files, its memory.
pub const WINDOW: Step = Step {
    name: "endurance: window",
    needs: &["program: build"],
    left_out: |house| unasked(house, JOURNEYS).or_else(|| program::real_window_left_out(house)),
    run: |house, progress| {
        let job = program::in_a_window(house, "endurance-window", "window");
        let job = job.args(asked(house, JOURNEYS));
        recorded(house, job, progress)
    },
    advice: "pictures and page sources of what failed are in target/window/.",
    ..Step::ALWAYS
};

/// Those whose name holds what is asked for: all, where nothing is.
fn asked<'a>(house: &House, all: &[&'a str]) -> Vec<&'a str> {
    let wanted = house.only.as_deref().unwrap_or_default();
    let named = |name: &&&str| name.contains(wanted);
    all.iter().filter(named).copied().collect()
}

fn unasked(house: &House, all: &[&str]) -> Option<String> {
    asked(house, all)
        .is_empty()
        .then(|| "it was not asked for".to_owned())
}

/// Runs the tests, and takes the rows they printed into the report: those of a test that held, even where another failed.
fn recorded(house: &House, job: Job, progress: &Progress) -> Result<String, Failure> {
    let mut job = program::with_programs(house, job);
    for (name, value) in WHOLE {
        job = job.env(name, value);
    }
    let (text, failure) = match job.run(progress) {
        Ok(text) => (text, None),
        Err(failure) => {
            let log = failure.log.as_ref();
            let text = log.and_then(|log| std::fs::read(log).ok());
            let text = String::from_utf8_lossy(&text.unwrap_or_default()).into_owned();
            (text, Some(failure))
        }
    };
    let rows = reliability::record(house, &text, command(house))?;
    match failure {
        Some(failure) => Err(failure),
        None if rows == 0 => Err(Failure::saying("No figure was told.")),
        None => Ok(format!("{rows} figures")),
    }
}

fn properties(house: &House, progress: &Progress) -> Result<String, Failure> {
    let mut held = 0;
    for _ in 0..ROUNDS {
        let job = house
            .cargo("endurance-words")
            .args(["test", "--workspace"])
            .args(FEATURES)
            .args(["--lib", "--"])
            .args(PROPERTIES);
        let text = job.run(progress)?;
        let counted = program::counted(text)?;
        held = counted
            .split(' ')
            .next()
            .and_then(|n| n.parse().ok())
            .unwrap_or(0);
    }
    if held < PROPERTIES.len() {
        return Err(Failure::saying(format!("{held} tests were run.")));
    }
    let row = format!(
        "reliability | 19 | words off the record, in every way out | {held} tests, most of them over random dossiers, {ROUNDS} runs of each: 0 occurrences"
    );
    reliability::record(house, &row, command(house))?;
    Ok(format!("{held} tests"))
}
