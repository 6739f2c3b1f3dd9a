//! A day of work in minutes: hundreds of screens of the demonstration, and what the program and its web view hold in memory
//! at the end of it.

use std::env;
use std::time::Duration;

use croisee_tests::Result;
use croisee_tests::window::{Key, Window, journey};

/// So many screens to begin with: what is kept for later (fonts, compiled scripts, painted tiles) is kept once, and the
/// web view's is full after a hundred or so (measured: 480 MB after 20, 613 after 80, 620 after 240).
const FIRST: usize = 120;
/// So many more here; `CROISEE_SCREENS` asks for more.
const SCREENS: usize = 60;
/// What may be held more at the end than after the first ones, in hundredths.
const GROWTH: u64 = 10;
/// So many times five seconds it may take until what is no longer needed is given back.
const GIVEN_BACK: u32 = 6;
/// What is gone through, over and over.
const ROUND: [&str; 10] = [
    "@nav-overview",
    "@nav-participants",
    "@nav-interviews",
    "@nav-meetings",
    "@nav-followups",
    "@nav-crossing",
    "@nav-synthesis",
    "@nav-space-regards",
    "@nav-inventory",
    "@nav-trash",
];

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn memory_does_not_grow_with_the_screens_that_were_shown() -> Result {
    let asked = env::var("CROISEE_SCREENS")
        .ok()
        .and_then(|n| n.parse().ok());
    let screens: usize = asked.unwrap_or(SCREENS);
    journey("hours", None, async |window| {
        window.press("@open-demo").await?;
        window.has("@coverage").await?;
        for n in 0..FIRST {
            shown(window, n).await?;
        }
        let before = least(window).await;
        for n in FIRST..FIRST + screens {
            shown(window, n).await?;
        }
        // The web view gives back what it no longer needs when it finds the time.
        let mut after = least(window).await;
        for _ in 0..GIVEN_BACK {
            if after * 100 < before * (100 + GROWTH) {
                break;
            }
            after = after.min(least(window).await);
        }
        if after * 100 >= before * (100 + GROWTH) {
            let [before, after] = [before, after].map(|bytes| bytes >> 20);
            return Err(format!("{before} MB, then {after} MB after {screens} more screens").into());
        }
        println!(
            "reliability | 20 | hours of use, window | {screens} screens with searches after the first {FIRST}: {} MB before them, {} MB at the end",
            before >> 20,
            after >> 20
        );
        Ok(())
    })
    .await
}

async fn shown(window: &Window, n: usize) -> Result {
    window.press(ROUND[n % ROUND.len()]).await?;
    window.settled().await?;
    if n % ROUND.len() == 2 {
        window.chord(&[Key::Control], 'k').await?;
        window.has("@palette").await?;
        window.types("ingenierie").await?;
        window.has("@palette-row").await?;
        window.key(Key::Escape).await?;
    }
    Ok(())
}

/// What is held once the last screen was put away: the least of some looks.
async fn least(window: &Window) -> u64 {
    let mut least = u64::MAX;
    for _ in 0..5 {
        tokio::time::sleep(Duration::from_secs(1)).await;
        least = least.min(window.memory());
    }
    least
}
