//! A process of the command line, with the time that it took and the most memory that it held.

use std::ffi::OsStr;
use std::fs;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use croisee_tests::{Result, path_from};

/// A mebibyte, in the kilobytes of `/proc`.
const MEBI: u64 = 1 << 10;

/// What a process took.
pub struct Took {
    pub time: Duration,
    /// In kilobytes; nought where the system does not tell.
    pub held: u64,
}

/// Calls the command line, which must end well.
pub fn took<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> Result<Took> {
    of(Command::new(path_from("CROISEE_CLI")?).args(arguments))
}

/// Runs a program, which must end well.
pub fn of(command: &mut Command) -> Result<Took> {
    let started = Instant::now();
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::null()).spawn()?;
    let status = format!("/proc/{}/status", child.id());
    let mut held = 0;
    let ended = loop {
        // The system keeps the highest: the last look before the end tells it.
        let now = fs::read_to_string(&status).unwrap_or_default();
        let peak = now.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let peak = peak.and_then(|peak| peak.split_whitespace().next()?.parse().ok());
        held = held.max(peak.unwrap_or(0));
        match child.try_wait()? {
            Some(ended) => break ended,
            None => thread::sleep(Duration::from_millis(1)),
        }
    };
    match ended.success() {
        true => Ok(Took {
            time: started.elapsed(),
            held,
        }),
        false => Err(format!("{command:?} ended with {ended}").into()),
    }
}

/// A bound of memory beside what was held, told as other figures are.
pub struct Held {
    pub what: String,
    pub held: u64,
    /// In mebibytes.
    pub most: u64,
}

impl Held {
    /// Prints it; whether the bound is kept. What the system does not tell is not judged.
    pub fn print(&self) -> bool {
        let kept = self.held <= self.most * MEBI;
        let verdict = match (self.held, kept) {
            (0, _) => "?",
            (_, true) => "ok",
            _ => "ABOVE",
        };
        println!(
            "{verdict:>5}  {:<44} {:>6} MiB   at most {:>6} MiB   fixed",
            self.what,
            self.held / MEBI,
            self.most
        );
        kept
    }
}
