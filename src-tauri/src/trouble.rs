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

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use super::*;

    /// The codes that the sources of the shell refuse something with.
    fn codes(folder: &Path, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                codes(&path, found);
            } else if path.extension().is_some_and(|e| e == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                let text = text.split("#[cfg(test)]").next().unwrap_or_default();
                for call in text.split("AppError::own(").skip(1) {
                    let call = call.split([';', '}']).next().unwrap_or_default();
                    found.extend(call.split('"').nth(1).map(ToOwned::to_owned));
                }
            }
        }
    }

    #[test]
    fn what_the_window_is_refused_says_what_happened_what_was_kept_and_what_to_do() {
        let mut found = Vec::new();
        codes(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
            &mut found,
        );
        found.retain(|code| code.chars().all(|c| c.is_ascii_lowercase() || c == '-'));
        found.sort();
        found.dedup();
        assert!(found.len() > 10, "{found:?}");
        for lang in [Lang::French, Lang::English] {
            for code in &found {
                let told = AppError::own(Words::of(lang), code);
                assert_ne!(told.message, *code, "{code} has no words");
                assert!(told.kept.is_some(), "{code} does not say what was kept");
                assert!(told.next.is_some(), "{code} does not say what to do");
            }
        }
    }
}
