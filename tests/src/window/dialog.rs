//! The system's own file dialogs, which WebDriver does not see: answered through the X server.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use super::{LOOK_AGAIN, PATIENCE, Window};
use crate::Result;

/// A file dialog, known by its title.
pub struct Dialog<'a> {
    title: &'a str,
}

impl<'a> Dialog<'a> {
    /// The dialog of this title.
    pub const fn titled(title: &'a str) -> Self {
        Self { title }
    }
}

impl Window {
    /// Waits for a dialog and answers it with a path.
    pub async fn answer(&self, dialog: Dialog<'_>, path: &Path) -> Result {
        let started = Instant::now();
        let id = loop {
            if let Some(id) = xdotool(&["search", "--onlyvisible", "--name", dialog.title])?
                .lines()
                .next_back()
                .map(ToOwned::to_owned)
            {
                break id;
            }
            if started.elapsed() > PATIENCE {
                return Err(format!("no dialog “{}” was opened", dialog.title).into());
            }
            tokio::time::sleep(LOOK_AGAIN).await;
        };
        xdotool(&["windowfocus", "--sync", &id])?;
        let path = path.to_string_lossy();
        xdotool(&["key", "ctrl+a"])?;
        xdotool(&["type", "--delay", "5", "--", &path])?;
        xdotool(&["key", "Return"])?;
        let answered = Instant::now();
        while xdotool(&["search", "--onlyvisible", "--name", dialog.title])?.contains(&id) {
            if answered.elapsed() > PATIENCE {
                return Err(format!("the dialog “{}” stays open", dialog.title).into());
            }
            tokio::time::sleep(LOOK_AGAIN).await;
        }
        Ok(())
    }
}

/// What xdotool prints; a search that finds nothing is an empty answer, not an error.
fn xdotool(arguments: &[&str]) -> Result<String> {
    // `--sync` waits for ever on a window that is gone.
    let output = Command::new("timeout")
        .args(["10", "xdotool"])
        .args(arguments)
        .output()
        .map_err(|error| format!("xdotool: {error} (`cargo xtask setup` installs it)"))?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
