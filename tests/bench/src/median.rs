//! Medians of repeated measures, and the lines that show them beside their bounds.

use std::time::{Duration, Instant};

use croisee_tests::Result;

/// One figure beside its bound.
pub struct Figure {
    /// What was measured.
    pub what: String,
    /// The median.
    pub measured: Duration,
    /// What it may not pass.
    pub bound: Duration,
    /// What the bound comes from.
    pub against: String,
}

impl Figure {
    /// Whether the bound is kept.
    pub fn kept(&self) -> bool {
        self.measured <= self.bound
    }

    /// Prints it.
    pub fn print(&self) {
        let verdict = if self.kept() { "ok" } else { "ABOVE" };
        println!(
            "{verdict:>5}  {:<44} {:>9}   at most {:>9}   {}",
            self.what,
            shown(self.measured),
            shown(self.bound),
            self.against
        );
    }
}

/// The time of one call.
pub fn timed(work: impl FnOnce() -> Result) -> Result<Duration> {
    let started = Instant::now();
    work()?;
    Ok(started.elapsed())
}

/// The median of these times.
pub fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

/// A duration in the unit that suits it.
pub fn shown(duration: Duration) -> String {
    let milliseconds = duration.as_secs_f64() * 1000.0;
    if milliseconds < 10.0 {
        format!("{milliseconds:.2} ms")
    } else {
        format!("{milliseconds:.0} ms")
    }
}
