//! Calls that make no sense, said in the user's language.

use std::{
    io::{self, Write as _},
    process::ExitCode,
};

use clap::{
    Error,
    error::{ContextKind, ContextValue, ErrorKind},
};
use croisee_core::message::{Lang, say};

use crate::answer::Exit;

/// A call that asks for nothing that can be done; or for help.
#[derive(Debug)]
pub struct Misuse {
    message: String,
    usage: String,
    /// Help was asked for: that is data, and no fault.
    asked: bool,
}

impl Misuse {
    /// What the parser found, in words.
    pub fn of(error: &Error, lang: Lang) -> Self {
        if matches!(
            error.kind(),
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion
        ) {
            return Self {
                message: error.to_string().trim_end().to_owned(),
                usage: String::new(),
                asked: true,
            };
        }
        let of = |kind| match error.get(kind) {
            Some(ContextValue::String(text)) => text.clone(),
            Some(ContextValue::Strings(texts)) => texts.join(", "),
            Some(ContextValue::StyledStr(text)) => text.to_string(),
            _ => String::new(),
        };
        let code = match error.kind() {
            ErrorKind::InvalidSubcommand => "usage-unknown-command",
            ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
                "usage-no-command"
            }
            ErrorKind::UnknownArgument => "usage-unknown-argument",
            ErrorKind::MissingRequiredArgument => "usage-missing-argument",
            ErrorKind::ArgumentConflict => "usage-conflict",
            ErrorKind::InvalidValue if of(ContextKind::InvalidValue).is_empty() => {
                "usage-missing-value"
            }
            ErrorKind::InvalidUtf8 => "usage-not-text",
            _ => "usage-bad-value",
        };
        let args = [
            ("argument", of(ContextKind::InvalidArg)),
            ("command", of(ContextKind::InvalidSubcommand)),
            ("value", of(ContextKind::InvalidValue)),
            ("other", of(ContextKind::PriorArg)),
        ];
        let usage = of(ContextKind::Usage);
        Self {
            message: say(lang, code, &args),
            usage: usage.trim_start_matches("Usage:").trim().to_owned(),
            asked: false,
        }
    }

    /// A sentence of its own.
    pub fn saying(message: String) -> Self {
        Self {
            message,
            usage: String::new(),
            asked: false,
        }
    }

    /// Prints it, and ends.
    pub fn print(&self, lang: Lang) -> ExitCode {
        if self.asked {
            let _ = writeln!(io::stdout(), "{}", self.message);
            return Exit::Done.into();
        }
        let _ = writeln!(io::stderr(), "{}", self.message);
        if !self.usage.is_empty() {
            let _ = writeln!(
                io::stderr(),
                "{} {}",
                say(lang, "help-usage", &[]),
                self.usage
            );
        }
        let _ = writeln!(io::stderr(), "{}", say(lang, "usage-see-help", &[]));
        Exit::Usage.into()
    }
}
