//! Pictures of the window, for eyes and for the traces of a failure.

use std::fs;
use std::path::PathBuf;

use super::Window;
use crate::{Result, path_from};

/// Where pictures go.
pub fn folder() -> Result<PathBuf> {
    let folder = path_from("CROISEE_PICTURES")?;
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

impl Window {
    /// Takes a picture of what is painted now.
    pub async fn picture(&self, name: &str) -> Result<PathBuf> {
        self.settled().await?;
        let path = folder()?.join(format!("{name}.png"));
        fs::write(&path, self.client.screenshot().await?)?;
        Ok(path)
    }

    /// What the driver, and the program under it, said so far.
    pub fn log(&self) -> Result<String> {
        let log = folder()?.join(format!("{}.driver.log", self.name));
        Ok(String::from_utf8_lossy(&fs::read(log)?).into_owned())
    }

    /// Leaves a picture and the page's source beside each other, as far as that is still possible.
    pub(super) async fn leave_evidence(&self) {
        let name = format!("{}-failed", self.name);
        if let Ok(picture) = self.picture(&name).await {
            eprintln!("picture: {}", picture.display());
        }
        if let (Ok(source), Ok(folder)) = (self.client.source().await, folder()) {
            let _ = fs::write(folder.join(format!("{name}.html")), source);
        }
    }
}
