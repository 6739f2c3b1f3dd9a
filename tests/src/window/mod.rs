//! The real window, driven through WebDriver as a person would: by what is written on it.

mod dialog;
mod driver;
mod find;
mod keys;
mod picture;
mod pointer;
mod start;

use std::path::{Path, PathBuf};
use std::process::ExitStatus;
use std::time::{Duration, Instant};

use fantoccini::Client;
use serde_json::json;
use tempfile::TempDir;

use crate::{Result, folded};
use driver::Driver;

pub use dialog::Dialog;
pub use fantoccini::key::Key;
pub use start::{memory_once_shown, time_to_show};

/// How long anything may take to appear, on a slow machine that is busy elsewhere.
const PATIENCE: Duration = Duration::from_secs(60);
const LOOK_AGAIN: Duration = Duration::from_millis(60);
/// No journey takes this long: a driver that no longer answers ends the test, not the day.
const LONGEST: Duration = Duration::from_secs(900);

/// An open window, with a profile of its own: no trace of another test's dossiers.
pub struct Window {
    name: String,
    profile: TempDir,
    around: Vec<(&'static str, String)>,
    driver: Driver,
    client: Client,
}

/// Opens the window, plays the journey in it, and closes it; a failure leaves a picture and the
/// page's source under the journey's name.
pub async fn journey(
    name: &str,
    dossier: Option<&Path>,
    play: impl AsyncFnOnce(&mut Window) -> Result,
) -> Result {
    journey_within(LONGEST, name, dossier, play).await
}

/// The same with variables of its environment set, such as where its buses are.
pub async fn journey_among(
    around: Vec<(&'static str, String)>,
    name: &str,
    play: impl AsyncFnOnce(&mut Window) -> Result,
) -> Result {
    run(LONGEST, around, name, None, play).await
}

/// The same where it may take longer, or less.
pub async fn journey_within(
    longest: Duration,
    name: &str,
    dossier: Option<&Path>,
    play: impl AsyncFnOnce(&mut Window) -> Result,
) -> Result {
    run(longest, Vec::new(), name, dossier, play).await
}

async fn run(
    longest: Duration,
    around: Vec<(&'static str, String)>,
    name: &str,
    dossier: Option<&Path>,
    play: impl AsyncFnOnce(&mut Window) -> Result,
) -> Result {
    let profile = tempfile::tempdir()?;
    let (driver, client) = Driver::start(name, profile.path(), &around, dossier).await?;
    let mut window = Window {
        name: name.to_owned(),
        profile,
        around,
        driver,
        client,
    };
    let outcome = match tokio::time::timeout(longest, play(&mut window)).await {
        Ok(outcome) => outcome,
        Err(_) => Err("the journey did not come to its end in time".into()),
    };
    if outcome.is_err() {
        window.leave_evidence().await;
    }
    window.driver.end(window.client.clone()).await;
    outcome
}

impl Window {
    /// A folder that lives as long as the journey, for its dossiers and exports.
    pub fn folder(&self) -> &Path {
        self.profile.path()
    }

    /// A path in that folder.
    pub fn file(&self, name: &str) -> PathBuf {
        self.profile.path().join(name)
    }

    /// Closes the program and opens it again, as the same person.
    pub async fn reopen(&mut self, dossier: Option<&Path>) -> Result {
        self.driver.end(self.client.clone()).await;
        let profile = self.profile.path();
        let (driver, client) = Driver::start(&self.name, profile, &self.around, dossier).await?;
        self.driver = driver;
        self.client = client;
        Ok(())
    }

    /// Starts the program once more on a dossier, as the same person, and waits until that start has ended; none where it
    /// stays.
    pub async fn start_again(&self, dossier: &Path) -> Result<Option<ExitStatus>> {
        let mut second = driver::again(self.profile.path(), dossier)?;
        let started = Instant::now();
        while started.elapsed() < PATIENCE {
            if let Some(end) = second.try_wait()? {
                return Ok(Some(end));
            }
            tokio::time::sleep(LOOK_AGAIN).await;
        }
        second.kill()?;
        second.wait()?;
        Ok(None)
    }

    /// The memory of the program and of all that it started, in bytes; what they share counts once.
    pub fn memory(&self) -> u64 {
        self.driver.memory()
    }

    /// Waits until these words can be read on the screen.
    pub async fn shows(&self, words: &str) -> Result {
        self.until(words, true).await
    }

    /// Waits until these words can no longer be read on the screen.
    pub async fn shows_no_more(&self, words: &str) -> Result {
        self.until(words, false).await
    }

    /// What can be read on the screen now, folded.
    pub async fn text(&self) -> Result<String> {
        let script = "return document.body ? document.body.innerText : ''";
        let text = self.client.execute(script, Vec::new()).await?;
        Ok(folded(text.as_str().unwrap_or_default()))
    }

    /// Runs a script in the page: for what no person does, such as choosing a theme for a picture.
    pub async fn script(&self, script: &str) -> Result<serde_json::Value> {
        Ok(self.client.execute(script, Vec::new()).await?)
    }

    /// Runs a script that says by itself when it is done: it is given `argument` and what to call with its answer.
    pub async fn script_until(&self, script: &str, argument: &str) -> Result<serde_json::Value> {
        let given = vec![json!(argument)];
        Ok(self.client.execute_async(script, given).await?)
    }

    /// Makes the window this large.
    pub async fn size(&self, width: u32, height: u32) -> Result {
        self.client.set_window_rect(0, 0, width, height).await?;
        self.settled().await
    }

    /// Opens a page of the disk in the place of the window's own: what the program wrote for others to open.
    pub async fn open_page(&self, page: &Path) -> Result {
        self.client
            .goto(&format!("file://{}", page.display()))
            .await?;
        self.settled().await
    }

    /// Waits until the last change has been painted: a picture taken at once may show the old page.
    pub async fn settled(&self) -> Result {
        let script = "const done = arguments[0];\
            document.fonts.ready.then(() =>\
              requestAnimationFrame(() => requestAnimationFrame(() => done(true))))";
        // A page that goes away before it answers (a new language is read anew) leaves the question to the next one.
        if self.client.execute_async(script, vec![]).await.is_err() {
            tokio::time::sleep(LOOK_AGAIN).await;
            self.client.execute_async(script, vec![]).await?;
        }
        Ok(())
    }

    /// Waits until an expression is true in the page; `what` says it in words. What it speaks of may not be there yet: it is
    /// asked again then, too.
    pub async fn holds(&self, what: &str, expression: &str) -> Result {
        let started = Instant::now();
        let script = format!(
            "try {{ return Boolean({expression}) || null }} catch (error) {{ return String(error) }}"
        );
        loop {
            let wrong = match self.script(&script).await {
                Ok(serde_json::Value::Bool(true)) => return Ok(()),
                Ok(said) => said.as_str().unwrap_or_default().to_owned(),
                Err(error) => error.to_string(),
            };
            if started.elapsed() > PATIENCE {
                let said = self.said().await?;
                return Err(format!("not so: {what}. {wrong}\nThe screen says:\n{said}").into());
            }
            tokio::time::sleep(LOOK_AGAIN).await;
        }
    }

    async fn until(&self, words: &str, wanted: bool) -> Result {
        let sought = folded(words);
        let started = Instant::now();
        loop {
            // A page that is read anew does not answer: it is asked again.
            if let Ok(shown) = self.text().await
                && shown.contains(&sought) == wanted
            {
                return Ok(());
            }
            if started.elapsed() > PATIENCE {
                let what = if wanted {
                    "is not shown"
                } else {
                    "is still shown"
                };
                return Err(
                    format!("“{words}” {what}. The screen says:\n{}", self.said().await?).into(),
                );
            }
            tokio::time::sleep(LOOK_AGAIN).await;
        }
    }

    async fn said(&self) -> Result<String> {
        let script = "return document.body.innerText.slice(0, arguments[0])";
        let text = self.client.execute(script, vec![json!(4000)]).await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }
}
