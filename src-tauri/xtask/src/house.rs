//! Where things are in this checkout, and how its tools are called.

use std::env;
use std::path::{Path, PathBuf};

use crate::job::Job;

/// The features of every cargo call of ours: one set, so that nothing is compiled twice.
///
/// `custom-protocol` makes a debug build serve the window's files from the program itself.
pub const FEATURES: &[&str] = &["--features", "croisee/custom-protocol"];

/// This checkout, and how it is to be built.
pub struct House {
    root: PathBuf,
    target: PathBuf,
    /// Whether `start` builds for speed of running rather than of building, and `endurance` drives the window so built.
    pub release: bool,
    /// How long each door is fuzzed.
    pub seconds: u64,
    /// Of what is done at length, the one thing that is asked for.
    pub only: Option<String>,
}

impl House {
    /// Finds the checkout that this program was compiled in.
    pub fn find(release: bool) -> Result<Self, String> {
        let manifest = env::var_os("CARGO_MANIFEST_DIR")
            .ok_or("run this through `cargo xtask …`, so that it knows the checkout it works on")?;
        let root = Path::new(&manifest)
            .ancestors()
            .nth(2)
            .ok_or("the checkout's root was not found above src-tauri/xtask")?
            .to_path_buf();
        let target = match env::var_os("CARGO_TARGET_DIR") {
            Some(folder) => root.join(folder),
            None => root.join("target"),
        };
        Ok(Self {
            root,
            target,
            release,
            seconds: 60,
            only: None,
        })
    }

    /// A path in the checkout.
    pub fn path(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    /// A path in the folder of made things, which may be deleted at any time.
    pub fn made(&self, relative: &str) -> PathBuf {
        self.target.join(relative)
    }

    /// The stamp that says for which inputs a step was last done.
    pub fn stamp(&self, name: &str) -> PathBuf {
        self.made("xtask/stamps").join(name)
    }

    /// A compiled program of this checkout.
    pub fn program(&self, name: &str, release: bool) -> PathBuf {
        let folder = if release { "release" } else { "debug" };
        self.target
            .join(folder)
            .join(format!("{name}{}", env::consts::EXE_SUFFIX))
    }

    /// A call of any program, in the root, logged under `log`.
    pub fn job(&self, log: &str, program: impl AsRef<std::ffi::OsStr>) -> Job {
        let log = self.made("xtask/logs").join(format!("{log}.log"));
        Job::new(program, &self.root, log)
    }

    /// A call of cargo. The variables that `cargo run` gave to this program are taken away again,
    /// so that build scripts see the same surroundings as under a plain `cargo build`.
    pub fn cargo(&self, log: &str) -> Job {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut job = self.job(log, cargo);
        for (name, _) in env::vars_os() {
            let text = name.to_string_lossy();
            if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
                job = job.without(&text);
            }
        }
        job.env("CARGO_TERM_COLOR", "never")
    }

    /// A call of npm in `ui/`.
    pub fn npm(&self, log: &str) -> Job {
        let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
        self.job(log, npm).within(&self.path("ui"))
    }
}
