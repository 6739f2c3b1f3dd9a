//! Full-text search, as each key in the search field asks for it.

use std::path::Path;
use std::time::Duration;

use croisee_core::Vault;
use croisee_core::search::search;
use croisee_core::vault::Access;
use croisee_tests::Result;

use crate::median::{Figure, median, timed};
use crate::save::Now;

const BOUND: Duration = Duration::from_millis(10);
const RUNS: usize = 15;
const SHOWN: usize = 50;
/// From one letter, which finds nearly everything, to a phrase.
const QUERIES: &[&str] = &[
    "t",
    "te",
    "territoire",
    "ingenierie",
    "nous pouvons",
    "\u{ab} jouer collectif",
    "évaluation confiance",
];

/// Measures every query in turns.
pub fn figure(dossier: &Path) -> Result<Figure> {
    let vault = Vault::open(dossier, Access::Read, Box::new(Now))?;
    let mut times = Vec::new();
    let mut found = 0;
    for _ in 0..RUNS {
        for query in QUERIES {
            times.push(timed(|| {
                found += search(&vault, query, SHOWN)?.len();
                Ok(())
            })?);
        }
    }
    Ok(Figure {
        what: format!("a search ({} hits on average)", found / times.len()),
        measured: median(times),
        bound: BOUND,
        against: "fixed".to_owned(),
    })
}
