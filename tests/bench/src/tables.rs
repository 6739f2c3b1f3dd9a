//! Large inventories on their way out: a hundred thousand rows as a workbook, twenty thousand entries as pages.

use std::path::Path;
use std::time::Duration;

use croisee_tests::Result;

use crate::inventory::{self, ENTRIES};
use crate::median::Figure;
use crate::process::{Held, took};

/// Entries of a transmission, more than any inventory was seen to have.
const SENT: u32 = 20_000;
const WORKBOOK: (Duration, u64) = (Duration::from_secs(10), 300);
const PAGES: (Duration, u64) = (Duration::from_secs(60), 800);

/// What each takes, in time and in memory.
pub fn figures(dossier: &Path, scratch: &Path) -> Result<(Vec<Figure>, Vec<Held>)> {
    let few = inventory::make(scratch, SENT)?;
    let out = scratch.join("sorties");
    let (mut times, mut memory) = (Vec::new(), Vec::new());
    for (what, dossier, asked, (longest, most)) in [
        (
            format!("{ENTRIES} rows as a workbook, one process"),
            dossier,
            &["table", "--table", "inventaire", "--format", "xlsx"][..],
            WORKBOOK,
        ),
        (
            format!("{ENTRIES} rows as CSV, one process"),
            dossier,
            &["table", "--table", "inventaire", "--format", "csv"],
            WORKBOOK,
        ),
        (
            format!("transmission of {SENT} entries, one process"),
            &few,
            &["sharing", "--way", "transmission"],
            PAGES,
        ),
    ] {
        let mut arguments = vec!["export".as_ref(), dossier.as_os_str()];
        arguments.extend(asked.iter().map(std::ffi::OsStr::new));
        arguments.extend(["--date", "2020-09-07", "--out"].map(std::ffi::OsStr::new));
        arguments.push(out.as_os_str());
        let found = took(arguments)?;
        times.push(Figure {
            what: what.clone(),
            measured: found.time,
            bound: longest,
            against: "fixed".to_owned(),
        });
        memory.push(Held {
            what,
            held: found.held,
            most,
        });
    }
    Ok((times, memory))
}
