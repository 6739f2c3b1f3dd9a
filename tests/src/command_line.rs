//! Calls of `croisee-cli`, and what it answered.

use std::ffi::OsStr;
use std::process::{Command, Output};

use serde_json::Value;

use crate::{Result, path_from};

/// What the program answered.
#[derive(Debug)]
pub struct Answer {
    /// The exit code; none after a signal.
    pub code: Option<i32>,
    /// The data.
    pub out: String,
    /// The messages.
    pub err: String,
}

impl Answer {
    /// The answer, if the exit code is the expected one; else an error that quotes the messages.
    pub fn exits(self, code: i32) -> Result<Self> {
        if self.code == Some(code) {
            return Ok(self);
        }
        Err(format!(
            "exit {:?} instead of {code}\n{}\n{}",
            self.code, self.out, self.err
        )
        .into())
    }

    /// The data as JSON.
    pub fn json(&self) -> Result<Value> {
        Ok(serde_json::from_str(&self.out)?)
    }

    /// Fails unless the messages name this.
    pub fn says(self, words: &str) -> Result<Self> {
        let told = crate::folded(&format!("{}{}", self.out, self.err)).to_lowercase();
        if told.contains(&crate::folded(words).to_lowercase()) {
            return Ok(self);
        }
        Err(format!("“{words}” is not in\n{}\n{}", self.out, self.err).into())
    }
}

impl From<Output> for Answer {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code(),
            out: String::from_utf8_lossy(&output.stdout).into_owned(),
            err: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }
}

/// Calls the program with these arguments.
pub fn croisee<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> Result<Answer> {
    let program = path_from("CROISEE_CLI")?;
    Ok(Command::new(program).args(arguments).output()?.into())
}

/// Calls a shell line in which `$CROISEE_CLI` and the other given names stand for paths: for the
/// surroundings that only the system can make (a full disk, a folder without rights).
pub fn shell(line: &str, names: &[(&str, &OsStr)]) -> Result<Answer> {
    let mut command = Command::new("sh");
    command
        .args(["-c", line])
        .env("CROISEE_CLI", path_from("CROISEE_CLI")?);
    for (name, value) in names {
        command.env(name, value);
    }
    Ok(command.output()?.into())
}
