//! A key in long notes, until its letter is painted, beside the same key in an empty text area of the same window.

use std::cell::Cell;
use std::path::Path;
use std::time::Duration;

use croisee_tests::Result;
use croisee_tests::window::{Window, journey};

use crate::large::LONG_SPOKEN;
use crate::median::{Figure, median, shown};

const KEYS: usize = 60;

/// Notes the time from each key to the first moment after the frame that shows it.
const LISTEN: &str = "window.painted = []; \
    document.addEventListener('keydown', () => { const at = performance.now(); \
        requestAnimationFrame(() => { const after = new MessageChannel(); \
            after.port1.onmessage = () => window.painted.push(performance.now() - at); \
            after.port2.postMessage(0); }); }, true)";

const AREA: &str = "const area = document.createElement('textarea'); area.id = 'empty'; \
    area.style.cssText = 'position:fixed;inset:25%;z-index:99'; document.body.append(area); area.focus()";

/// Measures both in one window: the empty area on the first screen, then the notes of the long interview.
pub async fn figure(large: &Path) -> Result<Figure> {
    let (ours, theirs) = (Cell::default(), Cell::default());
    journey("typing", Some(large), async |window| {
        // What opening the dossier sets going must not fall on either.
        window.has("@coverage").await?;
        tokio::time::sleep(Duration::from_secs(3)).await;
        window.script(LISTEN).await?;
        window.script(AREA).await?;
        theirs.set(keys(window).await?);
        window
            .script("document.getElementById('empty').remove()")
            .await?;
        window.press("@nav-interviews").await?;
        window.write("@filter-query", LONG_SPOKEN).await?;
        window.press(LONG_SPOKEN).await?;
        window
            .holds(
                "the notes are open",
                "document.querySelector('[data-testid=notes]')",
            )
            .await?;
        window
            .script("document.querySelector('[data-testid=notes]').focus()")
            .await?;
        tokio::time::sleep(Duration::from_secs(3)).await;
        ours.set(keys(window).await?);
        Ok(())
    })
    .await?;
    let (ours, theirs) = (ours.get(), theirs.get());
    Ok(Figure {
        what: "a key in 20,000 words with 60 excerpts, painted".to_owned(),
        measured: ours,
        bound: theirs.mul_f64(1.5),
        against: format!("1.5 × an empty text area ({})", shown(theirs)),
    })
}

/// Types where the focus is, and takes the median.
async fn keys(window: &Window) -> Result<Duration> {
    window.script("window.painted.length = 0").await?;
    for _ in 0..KEYS {
        window.chord(&[], 'e').await?;
    }
    window.settled().await?;
    let painted = window.script("return window.painted").await?;
    let times = painted.as_array().ok_or("nothing was painted")?;
    let times: Vec<Duration> = times
        .iter()
        .filter_map(|ms| Some(Duration::from_secs_f64(ms.as_f64()? / 1000.0)))
        .collect();
    match times.len() {
        KEYS => Ok(median(times)),
        seen => Err(format!("{seen} of {KEYS} keys were seen").into()),
    }
}
