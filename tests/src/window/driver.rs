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
/// A program that dies before it has a window is never answered for: the driver waits without end.
const OPENING: Duration = Duration::from_secs(90);

/// A running driver; it ends with the test, however that goes.
pub struct Driver(Child);

impl Driver {
    /// Starts the driver and, through it, Croisée.
    pub async fn start(
        name: &str,
        profile: &Path,
        around: &[(&str, String)],
        dossier: Option<&Path>,
    ) -> Result<(Self, Client)> {
        let (driver, port) = Self::launch(name, profile, around).await?;
        let client = open(port, &path_from("CROISEE_APP")?, dossier).await?;
        Ok((driver, client))
    }

    /// Starts the driver alone, and says where it listens.
    pub async fn launch(
        name: &str,
        profile: &Path,
        around: &[(&str, String)],
    ) -> Result<(Self, u16)> {
        let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let port = free.local_addr()?.port();
        drop(free);
        let driver = Self(launch(name, profile, around, port)?);
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

    /// The memory of the program under it and of all that this one started, in bytes; what they share counts once.
    pub fn memory(&self) -> u64 {
        let mut all = children(self.0.id());
        let mut next = 0;
        while let Some(process) = all.get(next) {
            let id = process.file_name().and_then(|name| name.to_str());
            let under = id.and_then(|id| id.parse().ok()).map(children);
            all.extend(under.unwrap_or_default());
            next += 1;
        }
        all.iter().map(|process| share(process)).sum()
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
    // Reading a screen whole may take long where others have the machine.
    wanted.insert("timeouts".to_owned(), json!({ "script": 120_000 }));
    let address = format!("http://127.0.0.1:{port}");
    let mut session = ClientBuilder::new(HttpConnector::new());
    session.capabilities(wanted);
    let client = tokio::time::timeout(OPENING, session.connect(&address))
        .await
        .map_err(|_| "no window after 90 s: what the program said is in the driver's log")?
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

/// The proportional set size of a process, in bytes.
fn share(process: &Path) -> u64 {
    let facts = fs::read_to_string(process.join("smaps_rollup")).unwrap_or_default();
    let line = facts.lines().find_map(|line| line.strip_prefix("Pss:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse().ok());
    kilobytes.unwrap_or(0_u64) * 1024
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

fn launch(name: &str, profile: &Path, around: &[(&str, String)], port: u16) -> Result<Child> {
    let logs = picture::folder()?;
    let log = File::create(logs.join(format!("{name}.driver.log")))?;
    let temporary = profile.join("tmp");
    fs::create_dir_all(&temporary)?;
    let child = Command::new("WebKitWebDriver")
        .arg(format!("--port={port}"))
        .arg("--host=127.0.0.1")
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
        // What is built for release refuses to be driven without it.
        .env("CROISEE_AUTOMATION", "tests")
        .envs(surroundings(profile))
        .env("TMPDIR", temporary)
        .envs(around.iter().map(|(name, value)| (name, value)))
        .stdin(Stdio::null())
        .stdout(log.try_clone()?)
        .stderr(log)
        .spawn()
        .map_err(|error| format!("WebKitWebDriver: {error} (`cargo xtask setup` installs it)"))?;
    Ok(child)
}

/// What makes a program that of one person of the tests.
fn surroundings(profile: &Path) -> [(&'static str, PathBuf); 5] {
    [
        ("GSETTINGS_BACKEND", "memory".into()),
        ("LANG", "C.UTF-8".into()),
        ("XDG_CONFIG_HOME", profile.join("config")),
        ("XDG_DATA_HOME", profile.join("data")),
        ("XDG_CACHE_HOME", profile.join("cache")),
    ]
}

/// Starts the program once more, beside the one that is driven.
pub fn again(profile: &Path, dossier: &Path) -> Result<Child> {
    let child = Command::new(path_from("CROISEE_APP")?)
        .arg(dossier)
        .envs(surroundings(profile))
        .stdin(Stdio::null())
        .spawn()?;
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
