//! The system's own file dialogs, which WebDriver does not see: answered through the X server.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use super::{LOOK_AGAIN, PATIENCE, Window};
use crate::Result;

/// How long such a dialog, and in it the place to type a path in, take to open: what is typed before is lost.
const OPENS: Duration = Duration::from_millis(400);

/// A file dialog, known by its title.
pub struct Dialog<'a> {
    title: &'a str,
    /// It asks for files that are there: the place to type a path in is opened first.
    opens: bool,
}

impl<'a> Dialog<'a> {
    /// The dialog of this title.
    pub const fn titled(title: &'a str) -> Self {
        Self {
            title,
            opens: false,
        }
    }

    /// The dialog of this title that asks for files to be read.
    pub const fn opening(title: &'a str) -> Self {
        Self { title, opens: true }
    }
}

impl Window {
    /// Waits for a dialog and answers it with a path.
    pub async fn answer(&self, dialog: Dialog<'_>, path: &Path) -> Result {
        let path = path.to_string_lossy();
        // xdotool lays a letter that no key has on a spare one for a moment: the dialog may look too late, and the letter is lost.
        if !path.is_ascii() {
            return Err(format!("“{path}” cannot be typed by every keyboard").into());
        }
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
        if dialog.opens {
            tokio::time::sleep(OPENS).await;
            xdotool(&["key", "ctrl+l"])?;
            tokio::time::sleep(OPENS).await;
        }
        xdotool(&["key", "ctrl+a"])?;
        xdotool(&["type", "--delay", "5", "--", &path])?;
        if dialog.opens {
            // The folder is read meanwhile; a Return before is not heard.
            tokio::time::sleep(OPENS).await;
        }
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
