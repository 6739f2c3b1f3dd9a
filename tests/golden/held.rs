//! What is held of each document, and what differs from it.

use std::collections::BTreeSet;
use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use croisee_tests::{Result, root};

use crate::documents::Made;
use crate::pages::{self, Grey};
use crate::structure;

/// Set, what differs is taken as it is now.
const ACCEPT: &str = "CROISEE_ACCEPT";

/// What differs from what is held.
pub struct Difference {
    document: String,
    what: String,
    shown: Option<PathBuf>,
}

impl Difference {
    /// It in one line.
    pub fn in_words(&self) -> String {
        let Self { document, what, .. } = self;
        match &self.shown {
            Some(path) => format!("- {document}: {what} ({})", path.display()),
            None => format!("- {document}: {what}"),
        }
    }
}

fn held() -> PathBuf {
    root().join("tests/golden/held")
}

/// Where what differs is put for eyes.
fn shown() -> PathBuf {
    root().join("target/golden")
}

/// What differed before is no more to be looked at.
pub fn clear() -> Result {
    fs::create_dir_all(shown())?;
    Ok(fs::remove_dir_all(shown())?)
}

/// Compares a document with what is held of it, or takes it.
pub fn compare(made: &Made) -> Result<Vec<Difference>> {
    let pages = pages::all(&made.bytes)?;
    let mut text = structure::told(&made.bytes)?;
    text.push_str("\nPages, as pictures:\n");
    for (page, number) in pages.iter().zip(1..) {
        writeln!(text, "{number} {}", page.digest)?;
    }
    let (held, shown) = (held(), shown());
    let name = format!("{}.txt", made.name);
    let mut differences = Vec::new();
    let mut say = |what: String, shown: Option<PathBuf>| {
        differences.push(Difference {
            document: made.name.clone(),
            what,
            shown,
        });
    };
    let before = fs::read_to_string(held.join(&name)).unwrap_or_default();
    if told(&before) != told(&text) {
        say(
            first_difference(&before, &text),
            Some(keep(&shown, &name, text.as_bytes())?),
        );
    }
    let known: Vec<&str> = before
        .lines()
        .skip(told(&before).lines().count() + 1)
        .collect();
    for (page, number) in pages.iter().zip(1..) {
        let name = picture(&made.name, number);
        let held = fs::read(held.join(&name)).ok();
        let held = held.map(|bytes| Grey::read(&bytes)).transpose()?;
        let same_fine = known.contains(&format!("{number} {}", page.digest).as_str());
        // Elsewhere numbers are rounded otherwise in the last place: what eyes tell apart counts.
        let fine_counts = cfg!(all(target_os = "linux", target_arch = "x86_64"));
        if held.as_ref() != Some(&page.grey) || (fine_counts && !same_fine) {
            let what = match &held {
                None => format!("page {number} is new"),
                Some(held) if *held == page.grey => format!("page {number}, in a hair or a colour"),
                Some(_) => format!("page {number}"),
            };
            let beside = page.grey.beside(held.as_ref()).png()?;
            say(what, Some(keep(&shown, &name, &beside)?));
        }
    }
    if env::var_os(ACCEPT).is_some() {
        keep(&held, &name, text.as_bytes())?;
        for (page, number) in pages.iter().zip(1..) {
            keep(&held, &picture(&made.name, number), &page.grey.png()?)?;
        }
        return Ok(Vec::new());
    }
    Ok(differences)
}

/// What is held of documents and pages that are no more; taken out where what is now is taken.
pub fn left_over(all: &[Made]) -> Result<Vec<Difference>> {
    let mut known = BTreeSet::new();
    for made in all {
        known.insert(format!("{}.txt", made.name));
        let pages = structure::pages(&made.bytes)?;
        known.extend((1..=pages).map(|number| picture(&made.name, number)));
    }
    let mut differences = Vec::new();
    for entry in fs::read_dir(held())? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if known.contains(&name) {
            continue;
        }
        if env::var_os(ACCEPT).is_some() {
            fs::remove_file(entry.path())?;
        } else {
            differences.push(Difference {
                document: name,
                what: "is held and not made any more".to_owned(),
                shown: None,
            });
        }
    }
    Ok(differences)
}

fn picture(name: &str, page: usize) -> String {
    format!("{name}-{page:02}.png")
}

/// The structure and the words, without the digests of the pages.
fn told(text: &str) -> &str {
    text.split("\nPages, as pictures:\n")
        .next()
        .unwrap_or_default()
}

/// The first line that differs.
fn first_difference(before: &str, now: &str) -> String {
    if before.is_empty() {
        return "is new".to_owned();
    }
    let (before, now) = (told(before), told(now));
    let mut lines = before.lines().zip(now.lines()).zip(1..);
    match lines.find(|((before, now), _)| before != now) {
        Some(((before, now), line)) => {
            format!(
                "line {line} was “{}” and is “{}”",
                before.trim(),
                now.trim()
            )
        }
        None => "its end".to_owned(),
    }
}

fn keep(folder: &Path, name: &str, bytes: &[u8]) -> Result<PathBuf> {
    fs::create_dir_all(folder)?;
    let path = folder.join(name);
    fs::write(&path, bytes)?;
    Ok(path)
}
