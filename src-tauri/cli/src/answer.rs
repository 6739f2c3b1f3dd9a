//! What the program answers: data on the standard output, messages beside it, and an exit code.

use std::{
    io::{self, Write as _},
    path::Path,
    process::ExitCode,
};

use croisee_core::{
    Error,
    message::{Lang, say},
};
use serde::Serialize;

/// How the program ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Done.
    Done = 0,
    /// Something was refused, or a check found something.
    Refused = 1,
    /// The call makes no sense.
    Usage = 2,
    /// The dossier cannot be opened.
    Dossier = 3,
    /// The target cannot be written.
    Target = 4,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// What went wrong, and how the program ends for it.
#[derive(Debug)]
pub struct Failure {
    /// What.
    pub error: Error,
    /// How it ends.
    pub code: Exit,
}

impl Failure {
    /// A dossier that could not be opened.
    pub fn opening(error: Error) -> Self {
        let code = match error {
            Error::DiskFull | Error::ReadOnly => Exit::Target,
            _ => Exit::Dossier,
        };
        Self { error, code }
    }

    /// A target that could not be written.
    pub fn writing(error: Error) -> Self {
        let code = match error {
            Error::Io { .. } => Exit::Target,
            _ => return Self::from(error),
        };
        Self { error, code }
    }
}

/// What the error itself says, wherever it arose.
impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let code = match &error {
            Error::Absent { .. }
            | Error::NotADossier { .. }
            | Error::Newer { .. }
            | Error::Outdated
            | Error::Held { .. }
            | Error::Damaged { .. }
            | Error::Protected { .. }
            | Error::Backup { .. }
            | Error::WrongPassphrase { .. } => Exit::Dossier,
            Error::Exists { .. } | Error::DiskFull | Error::ReadOnly => Exit::Target,
            Error::SourceAbsent { .. }
            | Error::TableUnknown { .. }
            | Error::UnknownSpace { .. }
            | Error::UnknownInterview { .. }
            | Error::UnknownPerson { .. }
            | Error::UnknownTemplate { .. } => Exit::Usage,
            Error::OverrideUnrecorded => Exit::Target,
            _ => Exit::Refused,
        };
        Self { error, code }
    }
}

/// Where answers go.
pub struct Answer {
    lang: Lang,
    json: bool,
}

impl Answer {
    /// Answers in this language, in words or as JSON.
    pub fn new(lang: Lang, json: bool) -> Self {
        Self { lang, json }
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// A message, beside the data.
    pub fn tell(&self, message: &str) {
        // Nobody may be listening; that changes nothing of what was done.
        let _ = writeln!(io::stderr(), "{message}");
    }

    /// The message under a code of the locales.
    pub fn say(&self, code: &str, args: &[(&'static str, String)]) -> String {
        say(self.lang, code, args)
    }

    /// The message under a code of the locales, beside the data.
    pub fn note(&self, code: &str, args: &[(&'static str, String)]) {
        self.tell(&self.say(code, args));
    }

    /// The data: as JSON, or in these words.
    ///
    /// # Errors
    /// What the standard output says; a reader who stops listening is none.
    pub fn give(
        &self,
        data: &impl Serialize,
        words: impl FnOnce() -> String,
    ) -> Result<(), Failure> {
        let text = if self.json {
            serde_json::to_string_pretty(data).unwrap_or_default()
        } else {
            words()
        };
        if text.is_empty() {
            return Ok(());
        }
        let mut out = io::stdout().lock();
        match writeln!(out, "{text}").and_then(|()| out.flush()) {
            Err(source) if source.kind() != io::ErrorKind::BrokenPipe => {
                Err(Failure::writing(Error::io(Path::new("-"), source)))
            }
            _ => Ok(()),
        }
    }

    /// Whether machines listen.
    pub fn is_json(&self) -> bool {
        self.json
    }
}
