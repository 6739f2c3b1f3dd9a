//! The written files of the checkout, read once for all rules.

use std::fs;
use std::path::{Path, PathBuf};

/// Folders of made things.
const MADE: &[&str] = &[
    "target",
    "node_modules",
    "dist",
    ".git",
    "gen",
    ".svelte-kit",
];

/// One written file.
pub struct Source {
    /// Its path from the root, with `/`.
    pub path: String,
    /// All of it.
    pub text: String,
}

impl Source {
    /// Its lines of code proper, numbered: no comments, nothing of its inline tests.
    pub fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let tests = self
            .text
            .find("\n#[cfg(test)]\nmod tests {")
            .unwrap_or(self.text.len());
        self.text[..tests]
            .lines()
            .enumerate()
            .filter(|(_, line)| !line.trim_start().starts_with("//"))
            .map(|(number, line)| (number + 1, line))
    }

    /// Whether the whole file is tests.
    pub fn is_test(&self) -> bool {
        let path = &self.path;
        path.contains("/tests/") || path.ends_with("/tests.rs") || path.ends_with("_tests.rs")
    }
}

/// The files under a folder of the checkout that end so.
pub fn under(folder: &str, endings: &[&str]) -> Vec<Source> {
    let root = croisee_tests::root();
    let mut paths = Vec::new();
    gather(&root.join(folder), &mut paths);
    paths.sort();
    let mut sources = Vec::new();
    for path in paths {
        let name = path.to_string_lossy().into_owned();
        if !endings.iter().any(|ending| name.ends_with(ending)) {
            continue;
        }
        let Ok(text) = fs::read_to_string(&path) else {
            continue;
        };
        let relative = path.strip_prefix(&root).unwrap_or(&path);
        let relative = relative.to_string_lossy().replace('\\', "/");
        sources.push(Source {
            path: relative,
            text,
        });
    }
    sources
}

/// All Rust files that are ours.
pub fn rust() -> Vec<Source> {
    let mut sources = under("src-tauri", &[".rs"]);
    sources.extend(under("tests", &[".rs"]));
    assert!(sources.len() > 20, "the checkout's sources were not found");
    sources
}

fn gather(folder: &Path, paths: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let path = entry.path();
        let name = entry.file_name();
        if path.is_dir() {
            if !MADE.contains(&name.to_string_lossy().as_ref()) {
                gather(&path, paths);
            }
        } else {
            paths.push(path);
        }
    }
}
