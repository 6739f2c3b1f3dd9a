//! WebKitWebDriver and the program under it: one driver a session, a free port, a profile of its own.

use std::fs::{self, File};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;

use super::{LOOK_AGAIN, picture};
use crate::{Result, path_from};

const STARTING: Duration = Duration::from_secs(15);

/// A running driver; it ends with the test, however that goes.
pub struct Driver(Child);

impl Driver {
    /// Starts the driver and, through it, Croisée.
    pub async fn start(
        name: &str,
        profile: &Path,
        dossier: Option<&Path>,
    ) -> Result<(Self, Client)> {
        let (driver, port) = Self::launch(name, profile).await?;
        let client = open(port, &path_from("CROISEE_APP")?, dossier).await?;
        Ok((driver, client))
    }

    /// Starts the driver alone, and says where it listens.
    pub async fn launch(name: &str, profile: &Path) -> Result<(Self, u16)> {
        let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let port = free.local_addr()?.port();
        drop(free);
        let driver = Self(launch(name, profile, port)?);
        wait_for(port).await?;
        Ok((driver, port))
    }

    /// Closes the program, waits until it has let go of its dossier, and ends the driver.
    pub async fn end(&mut self, client: Client) {
        let under = children(self.0.id());
        client.close().await.ok();
        let started = Instant::now();
        while under.iter().any(|child| runs(child)) && started.elapsed() < STARTING {
            tokio::time::sleep(LOOK_AGAIN).await;
        }
        self.stop();
    }

    fn stop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Asks a driver to open a program; it inherits the driver's surroundings.
pub async fn open(port: u16, program: &Path, dossier: Option<&Path>) -> Result<Client> {
    let arguments: Vec<_> = dossier.iter().map(|path| path.to_string_lossy()).collect();
    let mut wanted = Capabilities::new();
    wanted.insert(
        "webkitgtk:browserOptions".to_owned(),
        json!({ "binary": program, "args": arguments }),
    );
    let client = ClientBuilder::new(HttpConnector::new())
        .capabilities(wanted)
        .connect(&format!("http://127.0.0.1:{port}"))
        .await
        .map_err(|error| format!("the window did not open: {error}"))?;
    Ok(client)
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.stop();
    }
}

/// The processes that a process started, as the system shows them.
fn children(parent: u32) -> Vec<PathBuf> {
    let parent = parent.to_string();
    let Ok(entries) = fs::read_dir("/proc") else {
        return Vec::new();
    };
    entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|process| fact(process, 1).as_deref() == Some(&parent))
        .collect()
}

/// Whether a process is still there, and not only waiting to be counted out.
fn runs(process: &Path) -> bool {
    fact(process, 0).is_some_and(|state| state != "Z")
}

/// A fact of a process after its name: 0 is its state, 1 its parent.
fn fact(process: &Path, number: usize) -> Option<String> {
    let stat = fs::read_to_string(process.join("stat")).ok()?;
    // The name stands in parentheses and may hold anything.
    let (_, facts) = stat.rsplit_once(')')?;
    facts.split_whitespace().nth(number).map(ToOwned::to_owned)
}

fn launch(name: &str, profile: &Path, port: u16) -> Result<Child> {
    let logs = picture::folder()?;
    let log = File::create(logs.join(format!("{name}.driver.log")))?;
    let child = Command::new("WebKitWebDriver")
        .arg(format!("--port={port}"))
        .arg("--host=127.0.0.1")
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
        .env("GSETTINGS_BACKEND", "memory")
        .env("LANG", "C.UTF-8")
        .env("XDG_CONFIG_HOME", profile.join("config"))
        .env("XDG_DATA_HOME", profile.join("data"))
        .env("XDG_CACHE_HOME", profile.join("cache"))
        .stdin(Stdio::null())
        .stdout(log.try_clone()?)
        .stderr(log)
        .spawn()
        .map_err(|error| format!("WebKitWebDriver: {error} (`cargo xtask setup` installs it)"))?;
    Ok(child)
}

async fn wait_for(port: u16) -> Result {
    let started = Instant::now();
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        if started.elapsed() > STARTING {
            return Err("WebKitWebDriver did not answer in time".into());
        }
        tokio::time::sleep(LOOK_AGAIN).await;
    }
    Ok(())
}
