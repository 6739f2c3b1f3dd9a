//! A PDF as a reader's tools see it: poppler for its text, qpdf for its soundness.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{Result, folded};

/// A PDF file.
pub struct Pdf {
    path: PathBuf,
    text: String,
}

impl Pdf {
    /// Reads a file's text.
    pub fn read(path: &Path) -> Result<Self> {
        let output = Command::new("pdftotext")
            .args(["-enc", "UTF-8"])
            .arg(path)
            .arg("-")
            .output()?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            return Err(format!("{}: {said}", path.display()).into());
        }
        let text = String::from_utf8(output.stdout)?;
        Ok(Self {
            path: path.to_path_buf(),
            text,
        })
    }

    /// All PDFs of a folder, in order of name.
    pub fn read_all(folder: &Path) -> Result<Vec<Self>> {
        let mut paths = Vec::new();
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            if path.extension().is_some_and(|extension| extension == "pdf") {
                paths.push(path);
            }
        }
        paths.sort();
        paths.iter().map(|path| Self::read(path)).collect()
    }

    /// The file's name.
    pub fn name(&self) -> String {
        self.path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned()
    }

    /// All its words, as they stand.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether the words stand in it, wherever its lines break.
    pub fn says(&self, words: &str) -> bool {
        folded(&self.text).contains(&folded(words))
    }

    /// Fails unless the words stand in it.
    pub fn must_say(&self, words: &str) -> Result {
        match self.says(words) {
            true => Ok(()),
            false => Err(format!("{} does not say: {words}", self.name()).into()),
        }
    }

    /// Fails if the words stand in it.
    pub fn must_not_say(&self, words: &str) -> Result {
        match self.says(words) {
            false => Ok(()),
            true => Err(format!("{} says: {words}", self.name()).into()),
        }
    }

    /// Fails unless the words stand in it one after the other, wherever they stand besides.
    pub fn must_say_in_order(&self, all: &[&str]) -> Result {
        let text = folded(&self.text);
        let mut rest = text.as_str();
        for words in all {
            let Some(at) = rest.find(&folded(words)) else {
                let name = self.name();
                return Err(format!("{name} does not say, in this order: {all:?}").into());
            };
            rest = &rest[at..];
        }
        Ok(())
    }

    /// How wide and how high its first page is, in points.
    pub fn first_page(&self) -> Result<(f64, f64)> {
        let output = Command::new("pdfinfo").arg(&self.path).output()?;
        let told = String::from_utf8_lossy(&output.stdout).into_owned();
        let size = told
            .lines()
            .find_map(|line| line.strip_prefix("Page size:"));
        let numbers: Vec<f64> = size
            .unwrap_or_default()
            .split_whitespace()
            .filter_map(|word| word.parse().ok())
            .collect();
        match numbers[..] {
            [width, height, ..] => Ok((width, height)),
            _ => Err(format!("pdfinfo says no size of {}: {told}", self.name()).into()),
        }
    }

    /// Fails if qpdf finds anything to say.
    pub fn must_be_sound(&self) -> Result {
        let output = Command::new("qpdf")
            .arg("--check")
            .arg(&self.path)
            .output()?;
        if output.status.success() {
            return Ok(());
        }
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        Err(format!("qpdf --check {}: {said}", self.name()).into())
    }
}
