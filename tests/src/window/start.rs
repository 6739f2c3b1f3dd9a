//! How long a program takes from its launch to words that its first command brought, and the memory it holds then.

use std::path::Path;
use std::time::{Duration, Instant};

use super::PATIENCE;
use super::driver::{Driver, open};
use crate::{Result, folded};

/// Fine enough for a start of half a second, and the same for every program that is compared.
const LOOK_AGAIN: Duration = Duration::from_millis(2);

/// What is opened takes its memory in the seconds after it is shown.
const SETTLES: Duration = Duration::from_secs(5);

/// Launches a program and waits until it shows these words, in a profile of its own.
pub async fn time_to_show(program: &Path, words: &str) -> Result<Duration> {
    let (shown, _) = show(program, None, words, Duration::ZERO).await?;
    Ok(shown)
}

/// The memory of a program and of all processes it started, in bytes, some seconds after it shows these words. What
/// several of them share is counted once (proportional set size).
pub async fn memory_once_shown(program: &Path, dossier: Option<&Path>, words: &str) -> Result<u64> {
    let (_, memory) = show(program, dossier, words, SETTLES).await?;
    Ok(memory)
}

async fn show(
    program: &Path,
    dossier: Option<&Path>,
    words: &str,
    after: Duration,
) -> Result<(Duration, u64)> {
    let profile = tempfile::tempdir()?;
    let (mut driver, port) = Driver::launch("start", profile.path(), &[]).await?;
    let sought = folded(words);
    let started = Instant::now();
    let client = open(port, program, dossier).await?;
    let shown = loop {
        let text = client
            .execute("return document.body?.innerText ?? ''", Vec::new())
            .await?;
        if folded(text.as_str().unwrap_or_default()).contains(&sought) {
            break Ok(started.elapsed());
        }
        if started.elapsed() > PATIENCE {
            break Err(format!("{} never showed “{words}”", program.display()));
        }
        tokio::time::sleep(LOOK_AGAIN).await;
    };
    tokio::time::sleep(after).await;
    let memory = driver.memory();
    driver.end(client).await;
    Ok((shown?, memory))
}
