//! One call of another program: its output goes to a log, its last line to the progress.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use crate::report::{Failure, Progress};

const LOOK_AGAIN: Duration = Duration::from_millis(100);
/// Lines of the log shown after a failure: more where nobody can open the log afterwards.
const TAIL: usize = 40;
const TAIL_IN_CI: usize = 200;

/// A program to call.
pub struct Job {
    command: Command,
    said: String,
    log: PathBuf,
}

/// What was printed last, shared by the readers of both outputs.
#[derive(Default)]
struct Printed {
    last: String,
    log: Option<File>,
}

impl Job {
    /// A call of `program` in `folder`, whose output goes to `log`.
    pub fn new(program: impl AsRef<OsStr>, folder: &Path, log: PathBuf) -> Self {
        let said = Path::new(&program).file_name().unwrap_or(program.as_ref());
        let said = said.to_string_lossy().into_owned();
        let mut command = Command::new(program);
        command
            .current_dir(folder)
            .stdin(Stdio::null())
            // Logs are read as text.
            .env("NO_COLOR", "1");
        Self { command, said, log }
    }

    /// Adds an argument.
    pub fn arg(mut self, argument: impl AsRef<OsStr>) -> Self {
        self.said.push(' ');
        self.said.push_str(&argument.as_ref().to_string_lossy());
        self.command.arg(argument);
        self
    }

    /// Adds arguments.
    pub fn args<S: AsRef<OsStr>>(self, arguments: impl IntoIterator<Item = S>) -> Self {
        arguments.into_iter().fold(self, Self::arg)
    }

    /// Sets a variable.
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Takes a variable away.
    pub fn without(mut self, name: &str) -> Self {
        self.command.env_remove(name);
        self
    }

    /// Runs it in another folder.
    pub fn within(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// Runs it to its end and gives what it printed; a failure holds the end of that.
    pub fn run(mut self, progress: &Progress) -> Result<String, Failure> {
        let printed = self.open_log()?;
        self.command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = self.command.spawn().map_err(|error| {
            Failure::saying(format!("`{}` could not be started: {error}", self.said))
        })?;
        let readers: Vec<JoinHandle<()>> = [
            child
                .stdout
                .take()
                .map(|output| follow(output, Arc::clone(&printed))),
            child
                .stderr
                .take()
                .map(|output| follow(output, Arc::clone(&printed))),
        ]
        .into_iter()
        .flatten()
        .collect();
        let status = loop {
            match child.try_wait() {
                Ok(Some(status)) => break status,
                Ok(None) => {}
                Err(error) => {
                    return Err(Failure::saying(format!(
                        "`{}` was lost: {error}",
                        self.said
                    )));
                }
            }
            if let Ok(printed) = printed.lock() {
                progress.moving(&printed.last);
            }
            thread::sleep(LOOK_AGAIN);
        };
        for reader in readers {
            let _ = reader.join();
        }
        let text = fs::read(&self.log).unwrap_or_default();
        let text = String::from_utf8_lossy(&text).into_owned();
        if status.success() {
            return Ok(text);
        }
        Err(Failure {
            what: format!("`{}` ended with {status}.", self.said),
            tail: tail(&text),
            log: Some(self.log),
        })
    }

    /// Runs it on this terminal, as if it had been typed.
    pub fn run_in_the_open(mut self) -> Result<(), Failure> {
        match self.command.status() {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(Failure::saying(format!(
                "`{}` ended with {status}.",
                self.said
            ))),
            Err(error) => Err(Failure::saying(format!(
                "`{}` could not be started: {error}",
                self.said
            ))),
        }
    }

    fn open_log(&self) -> Result<Arc<Mutex<Printed>>, Failure> {
        let open = || {
            if let Some(folder) = self.log.parent() {
                fs::create_dir_all(folder)?;
            }
            File::create(&self.log)
        };
        let log = open().map_err(|error| {
            Failure::saying(format!("{} cannot be written: {error}", self.log.display()))
        })?;
        Ok(Arc::new(Mutex::new(Printed {
            last: String::new(),
            log: Some(log),
        })))
    }
}

fn follow(output: impl Read + Send + 'static, printed: Arc<Mutex<Printed>>) -> JoinHandle<()> {
    thread::spawn(move || {
        let mut reader = BufReader::new(output);
        let mut line = Vec::new();
        while matches!(reader.read_until(b'\n', &mut line), Ok(read) if read > 0) {
            if let Ok(mut printed) = printed.lock() {
                if let Some(log) = printed.log.as_mut() {
                    let _ = log.write_all(&line);
                }
                let text = String::from_utf8_lossy(&line);
                let text = text.trim();
                if !text.is_empty() {
                    printed.last = text.to_owned();
                }
            }
            line.clear();
        }
    })
}

fn tail(text: &str) -> Vec<String> {
    let wanted = if std::env::var_os("CI").is_some() {
        TAIL_IN_CI
    } else {
        TAIL
    };
    let lines: Vec<&str> = text.lines().collect();
    let start = lines.len().saturating_sub(wanted);
    lines[start..].iter().map(|&line| line.to_owned()).collect()
}
