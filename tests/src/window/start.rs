//! How long a program takes from its launch to words that its first command brought.

use std::path::Path;
use std::time::{Duration, Instant};

use super::PATIENCE;
use super::driver::{Driver, open};
use crate::{Result, folded};

/// Fine enough for a start of half a second, and the same for every program that is compared.
const LOOK_AGAIN: Duration = Duration::from_millis(2);

/// Launches a program and waits until it shows these words, in a profile of its own.
pub async fn time_to_show(program: &Path, words: &str) -> Result<Duration> {
    let profile = tempfile::tempdir()?;
    let (mut driver, port) = Driver::launch("start", profile.path()).await?;
    let sought = folded(words);
    let started = Instant::now();
    let client = open(port, program, None).await?;
    let shown = loop {
        let text = client
            .execute("return document.body?.innerText ?? ''", Vec::new())
            .await?;
        if folded(text.as_str().unwrap_or_default()).contains(&sought) {
            break Ok(started.elapsed());
        }
        if started.elapsed() > PATIENCE {
            break Err(format!("{} never showed “{words}”", program.display()).into());
        }
        tokio::time::sleep(LOOK_AGAIN).await;
    };
    driver.end(client).await;
    shown
}
