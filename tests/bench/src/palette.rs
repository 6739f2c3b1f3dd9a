//! The palette over ten démarches' worth and two thousand statements: what the core answers, and a key typed until painted.

use std::cell::Cell;
use std::path::Path;
use std::time::Duration;

use croisee_core::Vault;
use croisee_core::deliverable::Lang;
use croisee_core::reading::Reading;
use croisee_core::search::{names, search_by_kind};
use croisee_core::vault::Access;
use croisee_tests::Result;
use croisee_tests::window::{Key, Window, journey};

use crate::median::{Figure, median, shown, timed};
use crate::save::Now;

const BOUND: Duration = Duration::from_millis(50);
/// The most of each kind, as the window asks for them.
const EACH: usize = 8;
const RUNS: usize = 9;
/// What is typed in turn: a screen, a theme, a name, words of excerpts, nothing.
const TYPED: [&str; 6] = [
    "en",
    "territoire",
    "fondation r",
    "nous avons",
    "zzzz",
    "the",
];

/// The names and the words, as the palette asks for them over an open dossier.
pub fn figure(board: &Path) -> Result<Figure> {
    let vault = Vault::open(board, Access::Read, Box::new(Now))?;
    let reading = Reading::of(&vault, Lang::French)?;
    let called = names(&reading).len();
    let mut times = Vec::new();
    for _ in 0..RUNS {
        times.push(timed(|| {
            serde_json::to_vec(&names(&reading))?;
            Ok(())
        })?);
        for typed in TYPED {
            times.push(timed(|| {
                serde_json::to_vec(&search_by_kind(&vault, &reading, typed, EACH)?)?;
                Ok(())
            })?);
        }
    }
    Ok(Figure {
        what: format!("the palette's words and {called} names, answered"),
        measured: median(times),
        bound: BOUND,
        against: "fixed".to_owned(),
    })
}

/// Types into the palette, and notes when its list has changed and when the frame that shows it has passed.
const TYPE: &str = "const [typed, done] = arguments; \
    const after = (then) => { const next = new MessageChannel(); next.port1.onmessage = then; next.port2.postMessage(0); }; \
    const field = document.querySelector('[data-testid=palette]'); \
    const at = performance.now(); \
    field.value = typed; \
    field.dispatchEvent(new Event('input', { bubbles: true })); \
    requestAnimationFrame(() => after(() => done(performance.now() - at)));";

/// A key typed in the palette, until what answers it is painted.
pub async fn typed(board: &Path) -> Result<Figure> {
    let measured = Cell::default();
    journey("palette", Some(board), async |window| {
        window.has("@coverage").await?;
        window.chord(&[Key::Control], 'k').await?;
        window.has("@palette-row").await?;
        // The names come after the palette is there.
        tokio::time::sleep(Duration::from_secs(2)).await;
        let still = times(window, &["zzzz"; TYPED.len()]).await?;
        measured.set((still, times(window, &TYPED).await?));
        Ok(())
    })
    .await?;
    let (still, times): (Vec<Duration>, Vec<Duration>) = measured.take();
    let still = median(still);
    Ok(Figure {
        what: "a key typed in the palette, painted".to_owned(),
        measured: median(times),
        bound: BOUND + still,
        against: format!(
            "50 ms more than a frame that changes nothing ({})",
            shown(still)
        ),
    })
}

async fn times(window: &Window, typed: &[&str]) -> Result<Vec<Duration>> {
    let mut times = Vec::new();
    for typed in typed.iter().cycle().take(typed.len() * RUNS) {
        let ms = window.script_until(TYPE, typed).await?;
        let ms = ms.as_f64().ok_or("the palette did not answer")?;
        times.push(Duration::from_secs_f64(ms / 1000.0));
        // What is looked for in the dossier must not fall on the next key.
        tokio::time::sleep(Duration::from_millis(60)).await;
    }
    Ok(times)
}
