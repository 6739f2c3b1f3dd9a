//! The window while a hundred thousand rows are looked at, brought in, and shown: how long it never answers at most.

use std::cell::Cell;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use croisee_tests::Result;
use croisee_tests::command_line::croisee;
use croisee_tests::window::{Dialog, Window, journey};

use crate::median::Figure;

const ROWS: u32 = 100_000;
const BOUND: Duration = Duration::from_millis(100);
/// What an import of that size is waited for at most, with the machine's other work beside it.
const PATIENCE: Duration = Duration::from_secs(120);

/// Notes the longest time between two turns of the page's own thread: for so long a key or a click is not answered.
const LISTEN: &str = "window.stalled = 0; window.turns = 0; let last = performance.now(); \
    const turn = new MessageChannel(); \
    turn.port1.onmessage = () => { const now = performance.now(); \
        window.stalled = Math.max(window.stalled, now - last); window.turns += 1; last = now; \
        setTimeout(() => turn.port2.postMessage(0), 4); }; \
    turn.port2.postMessage(0)";

/// The longest stall of each step of such an import.
pub async fn figures(scratch: &Path) -> Result<Vec<Figure>> {
    let dossier = scratch.join("stall.croisee");
    croisee(["create".as_ref(), dossier.as_os_str(), "--demo".as_ref()])?.exits(0)?;
    let table = table(scratch)?;
    let measured = Cell::default();
    journey("stall", Some(&dossier), async |window| {
        window.has("@coverage").await?;
        window.menu("@dossier-menu", "@nav-import").await?;
        window.press("@import-choose").await?;
        let dialog = Dialog::opening("^Choisir des fichiers à importer$");
        window.answer(dialog, &table).await?;
        window.script(LISTEN).await?;
        until(window, "@import-run").await?;
        let looked = stalled(window).await?;
        window.press("@import-run").await?;
        until(window, "@import-done").await?;
        let written = stalled(window).await?;
        window.press("@nav-inventory").await?;
        until(window, "@inventory-row").await?;
        measured.set(vec![
            ("looked at", looked),
            ("written", written),
            ("shown in their table", stalled(window).await?),
        ]);
        Ok(())
    })
    .await?;
    let figure = |(what, measured)| Figure {
        what: format!("the window’s longest wait, {ROWS} rows {what}"),
        measured,
        bound: BOUND,
        against: "fixed".to_owned(),
    };
    Ok(measured.take().into_iter().map(figure).collect())
}

/// Needs and relaunches as somebody's spreadsheet has them.
fn table(scratch: &Path) -> Result<PathBuf> {
    let path = scratch.join("inventaire.csv");
    let mut rows = "Titre;Nature;Volet;Échelle;Territoire;Porteur\n".to_owned();
    for n in 0..ROWS {
        let nature = ["besoin", "relance"][n as usize % 2];
        let territory = ["Bretagne", "Occitanie", "Grand Est"][n as usize % 3];
        writeln!(
            rows,
            "Relais de voisinage numéro {n};{nature};Difficultés de trésorerie;régional;{territory};Association {n}"
        )?;
    }
    std::fs::write(&path, rows)?;
    Ok(path)
}

/// Waits until something can be pressed or read, longer than anybody waits for a screen.
async fn until(window: &Window, what: &str) -> Result {
    let started = Instant::now();
    loop {
        match window.has(what).await {
            Err(_) if started.elapsed() < PATIENCE => {}
            answer => return answer,
        }
    }
}

/// The longest wait since it was last asked.
async fn stalled(window: &Window) -> Result<Duration> {
    let seen = window
        .script("const seen = [window.stalled, window.turns]; window.stalled = 0; window.turns = 0; return seen")
        .await?;
    let at = |n: usize| seen.get(n).and_then(serde_json::Value::as_f64);
    match (at(0), at(1)) {
        (Some(ms), Some(turns)) if turns > 0.0 => Ok(Duration::from_secs_f64(ms / 1000.0)),
        _ => Err("the page's own thread was not heard".into()),
    }
}
