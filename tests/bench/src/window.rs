//! The window's start, beside that of a window with nothing in it.

use croisee_tests::window::time_to_show;
use croisee_tests::{Result, path_from};

use crate::median::{Figure, median, shown};

const RUNS: usize = 7;

/// Measures both in turns, so that whatever else the machine does falls on both.
pub async fn figure() -> Result<Figure> {
    let (croisee, empty) = (path_from("CROISEE_APP")?, path_from("CROISEE_EMPTY")?);
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    // The first start of each warms the disk's cache and counts for nothing.
    for run in 0..=RUNS {
        let one = time_to_show(&empty, "answered").await?;
        let other = time_to_show(&croisee, concat!("Croisée ", env!("CARGO_PKG_VERSION"))).await?;
        if run > 0 {
            theirs.push(one);
            ours.push(other);
        }
    }
    let empty = median(theirs);
    Ok(Figure {
        what: "the window's first command answered and shown".to_owned(),
        measured: median(ours),
        bound: empty.mul_f64(1.5),
        against: format!("1.5 × an empty window ({})", shown(empty)),
    })
}
