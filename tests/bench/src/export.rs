//! All deliverables of the demonstration, exported by one process.

use std::path::Path;
use std::time::Duration;

use croisee_tests::Result;
use croisee_tests::command_line::croisee;

use crate::median::{Figure, median, timed};

const RUNS: usize = 9;
const BOUND: Duration = Duration::from_millis(500);

/// Measures whole processes, as a person at a terminal waits for them.
pub fn figure(dossier: &Path, scratch: &Path) -> Result<Figure> {
    let out = scratch.join("livrables");
    let mut times = Vec::new();
    for _ in 0..RUNS {
        times.push(timed(|| {
            let mut arguments = vec!["export".as_ref(), dossier.as_os_str()];
            let rest = [
                "deliverable",
                "--space",
                "all",
                "--date",
                "2020-09-07",
                "--out",
            ];
            arguments.extend(rest.map(std::ffi::OsStr::new));
            arguments.push(out.as_os_str());
            croisee(arguments)?.exits(0).map(|_| ())
        })?);
    }
    let pdfs = std::fs::read_dir(&out)?.count();
    Ok(Figure {
        what: format!("export of the {pdfs} deliverables, one process"),
        measured: median(times),
        bound: BOUND,
        against: "fixed".to_owned(),
    })
}
