//! A key in long notes, until its letter is painted, beside the same key in an empty text area of the same window.

use std::cell::RefCell;
use std::path::Path;
use std::time::Duration;

use croisee_tests::Result;
use croisee_tests::window::{Window, journey};

use crate::large::LONG_SPOKEN;
use crate::median::{Figure, median, shown};

/// What is typed in each round, a key at a time.
const WORDS: &str = "un mot de plus, dit ce soir ";
/// How often one goes from the area to the notes: what else the machine does falls on both.
const ROUNDS: usize = 5;

/// Notes the time from each key to the first moment after the frame that shows it.
const LISTEN: &str = "window.painted = []; \
    document.addEventListener('keydown', () => { const at = performance.now(); \
        requestAnimationFrame(() => { const after = new MessageChannel(); \
            after.port1.onmessage = () => window.painted.push(performance.now() - at); \
            after.port2.postMessage(0); }); }, true)";

const AREA: &str = "const area = document.createElement('textarea'); area.id = 'empty'; \
    area.style.cssText = 'position:fixed;inset:25%;z-index:99'; document.body.append(area); area.focus()";

/// Measures both in one window, by turns: the empty area on the first screen, and the notes of the long interview.
pub async fn figure(large: &Path) -> Result<Figure> {
    let ours = RefCell::new(Vec::new());
    let theirs = RefCell::new(Vec::new());
    journey("typing", Some(large), async |window| {
        window.script(LISTEN).await?;
        for _ in 0..ROUNDS {
            window.press("@nav-overview").await?;
            window.has("@coverage").await?;
            window.script(AREA).await?;
            let times = keys(window).await?;
            theirs.borrow_mut().extend(times);
            window
                .script("document.getElementById('empty').remove()")
                .await?;
            open_the_notes(window).await?;
            let times = keys(window).await?;
            ours.borrow_mut().extend(times);
        }
        Ok(())
    })
    .await?;
    let (ours, theirs) = (median(ours.into_inner()), median(theirs.into_inner()));
    Ok(Figure {
        what: "a key in 20,000 words with 60 excerpts, painted".to_owned(),
        measured: ours,
        bound: theirs.mul_f64(1.5),
        against: format!("1.5 × an empty text area ({})", shown(theirs)),
    })
}

async fn open_the_notes(window: &Window) -> Result {
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
        .await
        .map(|_| ())
}

/// Types where the focus is, once what opening set going has ended: the time of each key.
async fn keys(window: &Window) -> Result<Vec<Duration>> {
    tokio::time::sleep(Duration::from_secs(3)).await;
    window.script("window.painted.length = 0").await?;
    for letter in WORDS.chars() {
        window.chord(&[], letter).await?;
    }
    window.settled().await?;
    let painted = window.script("return window.painted").await?;
    let times = painted.as_array().ok_or("nothing was painted")?;
    let times: Vec<Duration> = times
        .iter()
        .filter_map(|ms| Some(Duration::from_secs_f64(ms.as_f64()? / 1000.0)))
        .collect();
    match times.len() {
        seen if seen == WORDS.len() => Ok(times),
        seen => Err(format!("{seen} of {} keys were seen", WORDS.len()).into()),
    }
}
