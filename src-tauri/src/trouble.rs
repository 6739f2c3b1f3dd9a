//! What the window is told when something cannot be done: what happened, what was kept, what to do.

use croisee_core::{Error, deliverable::Lang, reading::Words};
use serde::Serialize;

/// What cannot be done, in the user's words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct AppError {
    /// Its stable code.
    pub code: String,
    /// What happened.
    pub message: String,
    /// What was kept.
    pub kept: Option<String>,
    /// What to do.
    pub next: Option<String>,
}

/// What a command answers.
pub type Answer<T> = Result<T, AppError>;

impl AppError {
    /// The core's refusal in the user's language.
    pub fn of(lang: Lang, error: &Error) -> Self {
        Self {
            code: error.code().to_owned(),
            message: error.message(lang),
            kept: None,
            next: None,
        }
    }

    /// A refusal of the shell itself, worded in `assets/locales/window.*.ftl`: its code, and `-kept` and `-next`
    /// where there is something to say.
    pub fn own(words: &Words, code: &str) -> Self {
        let said = |part: &str| {
            let key = format!("{code}-{part}");
            Some(words.say(&key)).filter(|text| *text != key)
        };
        Self {
            code: code.to_owned(),
            message: words.say(code),
            kept: said("kept"),
            next: said("next"),
        }
    }
}
