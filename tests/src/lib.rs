//! How the tests of the whole program speak: to the command line, to a PDF, to the real window.
//!
//! The programs under test are named by `CROISEE_APP` and `CROISEE_CLI`, which `cargo xtask` sets:
//! a test that guessed a path could pass on yesterday's build.

pub mod command_line;
pub mod pdf;
pub mod window;

use std::env;
use std::error::Error;
use std::path::PathBuf;

/// What a test gives back: any error is a failure that prints itself.
pub type Result<T = ()> = std::result::Result<T, Box<dyn Error>>;

/// A path that was set for the tests by name.
pub fn path_from(variable: &str) -> Result<PathBuf> {
    let path = env::var_os(variable).ok_or_else(|| {
        format!("{variable} is not set: run this through `cargo xtask test`, or set it to the program's path")
    })?;
    Ok(PathBuf::from(path))
}

/// The checkout's root, where `assets/` is.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A text without what typography and line breaks add to it, so that a sentence is found again in
/// a page or a screen: no white space, no hyphens, straight apostrophes.
pub fn folded(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '\u{ad}' | '\u{2010}' | '\u{2011}'))
        .map(|c| if c == '’' { '\'' } else { c })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn a_sentence_is_found_again_across_a_hyphenated_line_end() {
        let page = "L’articula-\ntion des ingénieries\u{a0}: un levier";
        assert!(folded(page).contains(&folded("L'articulation des ingénieries :")));
        assert!(!folded(page).contains(&folded("articulation des moyens")));
    }
}
