//! What a person sees while steps run: a moving line on a terminal, plain lines elsewhere.

use std::io::{IsTerminal, Write};
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// Away from a terminal, a sign of life is given this often.
const SIGN_OF_LIFE: Duration = Duration::from_secs(30);
const NAME_WIDTH: usize = 34;

/// The progress of one step.
pub struct Progress {
    name: &'static str,
    started: Instant,
    terminal: bool,
    shown: Mutex<Instant>,
}

impl Progress {
    /// Says that a step begins.
    pub fn start(name: &'static str) -> Self {
        let now = Instant::now();
        let progress = Self {
            name,
            started: now,
            terminal: std::io::stderr().is_terminal(),
            shown: Mutex::new(now),
        };
        progress.moving("");
        progress
    }

    /// Shows what the step is at; called often.
    pub fn moving(&self, detail: &str) {
        let seconds = self.started.elapsed().as_secs();
        if self.terminal {
            let detail: String = detail.chars().take(60).collect();
            eprint!(
                "\r\x1b[2K  …  {:NAME_WIDTH$} {seconds:>4} s  {detail}",
                self.name
            );
            let _ = std::io::stderr().flush();
            return;
        }
        let Ok(mut shown) = self.shown.lock() else {
            return;
        };
        if shown.elapsed() >= SIGN_OF_LIFE {
            *shown = Instant::now();
            eprintln!("  …  {:NAME_WIDTH$} {seconds:>4} s  {detail}", self.name);
        }
    }

    /// Says how the step ended.
    pub fn end(&self, outcome: &Outcome) {
        if self.terminal {
            eprint!("\r\x1b[2K");
        }
        let seconds = self.started.elapsed().as_secs_f32();
        match outcome {
            Outcome::Passed(note) => {
                eprintln!("  ok {:NAME_WIDTH$} {seconds:>6.1} s  {note}", self.name);
            }
            Outcome::AlreadyDone => eprintln!("  ok {:NAME_WIDTH$}  already done", self.name),
            Outcome::LeftOut(why) => eprintln!("  -- {:NAME_WIDTH$}  left out: {why}", self.name),
            Outcome::Failed(_) => {
                eprintln!("  !! {:NAME_WIDTH$} {seconds:>6.1} s  FAILED", self.name);
            }
        }
    }
}

/// How a step ended.
pub enum Outcome {
    /// It was run and passed; the note says what it found.
    Passed(String),
    /// Nothing had changed since it last passed.
    AlreadyDone,
    /// It could not be run, for this reason.
    LeftOut(String),
    /// It failed.
    Failed(Failure),
}

/// Why a step failed.
pub struct Failure {
    /// One sentence.
    pub what: String,
    /// The end of its log, where there is one.
    pub tail: Vec<String>,
    /// Where the whole log is.
    pub log: Option<std::path::PathBuf>,
}

impl Failure {
    /// A failure that has no log.
    pub fn saying(what: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            tail: Vec::new(),
            log: None,
        }
    }

    /// Prints the failure and what to do about it.
    pub fn print(&self, advice: &str) {
        eprintln!("\n     {}", self.what);
        for line in &self.tail {
            eprintln!("     | {line}");
        }
        if let Some(log) = &self.log {
            eprintln!("     Whole log: {}", log.display());
        }
        eprintln!("     What to do: {advice}\n");
    }
}
