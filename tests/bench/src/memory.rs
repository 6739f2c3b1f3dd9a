//! The memory of all processes with a large dossier open, beside that of a window with nothing in it.

use std::path::Path;

use croisee_tests::window::memory_once_shown;
use croisee_tests::{Result, path_from};

/// So many times what the empty window holds may ours hold.
const TIMES: u64 = 2;
const MEBI: u64 = 1 << 20;

/// Measures and prints it; whether the bound is kept.
pub async fn figure(large: &Path) -> Result<bool> {
    let empty = memory_once_shown(&path_from("CROISEE_EMPTY")?, None, "answered").await?;
    let app = path_from("CROISEE_APP")?;
    let ours = memory_once_shown(&app, Some(large), "Entretiens").await?;
    let kept = ours <= TIMES * empty;
    println!(
        "{:>5}  {:<44} {:>6} MiB   at most {:>6} MiB   {TIMES} × an empty window ({} MiB)",
        if kept { "ok" } else { "ABOVE" },
        "all processes with the large dossier open",
        ours / MEBI,
        TIMES * empty / MEBI,
        empty / MEBI
    );
    Ok(kept)
}
