//! What is written down when the program fails in a way that nobody foresaw: where in its own code, by which version, and by
//! which way it came there. None of the words it was at work on: what a failure says of itself may quote them.

use std::{
    backtrace::Backtrace,
    fs, panic,
    path::{Path, PathBuf},
    sync::OnceLock,
    thread,
};

use chrono::{DateTime, Local, Utc};
use serde::Serialize;

/// The folder of the reports, among the program's own files.
const FOLDER: &str = "incidents";
/// What a report is called, by when it was written.
const STAMP: &str = "incident-%Y-%m-%d_%H-%M-%S%.3f.txt";
/// A report that was shown is called so from then on.
const SEEN: &str = "lu";
/// So many are kept: who fails again and again fills no disk.
const MOST: usize = 20;

static REPORTS: OnceLock<PathBuf> = OnceLock::new();

/// A failure of an earlier run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct Crash {
    /// When, in RFC 3339; empty where the file says nothing of it.
    pub at: String,
    /// Where its report is.
    pub path: String,
    /// What the report says: all of it.
    pub text: String,
}

/// From here on each failure of the program is written down under `data`.
pub fn watch(data: &Path) {
    if REPORTS.set(data.join(FOLDER)).is_err() {
        return;
    }
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |failure| {
        if let (Some(folder), Some(place)) = (REPORTS.get(), failure.location()) {
            // Where it cannot be written down, there is nobody to tell.
            let _ = write(folder, &place.to_string(), Utc::now());
        }
        // What a failure says of itself goes to the journal of the system: only where the program is being made.
        if cfg!(debug_assertions) {
            usual(failure);
        } else if let Some(place) = failure.location() {
            eprintln!("croisee: {place}");
        }
    }));
}

/// Writes down that the program failed at a place of its code.
fn write(folder: &Path, place: &str, now: DateTime<Utc>) -> std::io::Result<()> {
    fs::create_dir_all(folder)?;
    let name = now.format(STAMP).to_string();
    let thread = thread::current();
    let text = format!(
        "Croisée {}\n{} {}\n{}\n{place}\n{}\n\n{}",
        env!("CARGO_PKG_VERSION"),
        std::env::consts::OS,
        std::env::consts::ARCH,
        now.to_rfc3339(),
        thread.name().unwrap_or("-"),
        Backtrace::force_capture(),
    );
    fs::write(folder.join(name), text)?;
    thin(folder);
    Ok(())
}

/// The newest failure that was not shown yet.
pub fn newest(data: &Path) -> Option<Crash> {
    let path = all(&data.join(FOLDER))
        .into_iter()
        .rfind(|path| path.extension().is_some_and(|e| e == "txt"))?;
    let text = fs::read_to_string(&path).ok()?;
    let at = text.lines().nth(2).and_then(|line| {
        let at = DateTime::parse_from_rfc3339(line).ok()?;
        Some(at.with_timezone(&Local).to_rfc3339())
    });
    Some(Crash {
        at: at.unwrap_or_default(),
        path: path.display().to_string(),
        text,
    })
}

/// Notes that the reports were read: they are shown no more, and stay where they are.
pub fn seen(data: &Path) {
    for path in all(&data.join(FOLDER)) {
        if path.extension().is_some_and(|e| e == "txt") {
            let _ = fs::rename(&path, path.with_extension(format!("{SEEN}.txt")));
        }
    }
}

/// Where the reports are.
pub fn folder(data: &Path) -> PathBuf {
    data.join(FOLDER)
}

/// The reports that were not read, the oldest first.
fn all(folder: &Path) -> Vec<PathBuf> {
    let mut all: Vec<PathBuf> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            name.starts_with("incident-") && !name.ends_with(&format!(".{SEEN}.txt"))
        })
        .collect();
    all.sort();
    all
}

fn thin(folder: &Path) {
    let mut all: Vec<PathBuf> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .collect();
    all.sort();
    for path in all.iter().rev().skip(MOST) {
        let _ = fs::remove_file(path);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_is_written_down_without_the_words_it_was_at_work_on() {
        let home = tempfile::tempdir().unwrap();
        watch(home.path());
        assert_eq!(newest(home.path()), None);
        let secret = "Les élus de Vaucresson é".to_owned();
        let cut = secret.find('é').unwrap() + 1;
        // Cut amid a letter: what Rust says of it quotes the text.
        let failed = thread::Builder::new()
            .name("saves".to_owned())
            .spawn(move || secret[..cut].len())
            .unwrap()
            .join();
        let said = failed.unwrap_err();
        let said = said.downcast_ref::<String>().unwrap();
        assert!(said.contains("Vaucresson"), "{said}");

        let crash = newest(home.path()).expect("written down");
        assert!(!crash.text.contains("Vaucresson"), "{}", crash.text);
        for told in ["crash.rs", env!("CARGO_PKG_VERSION"), "saves", "croisee::"] {
            assert!(crash.text.contains(told), "{told}: {}", crash.text);
        }
        assert!(!crash.at.is_empty());
        seen(home.path());
        assert_eq!(newest(home.path()), None);
        // It stays for whoever wants to hand it on.
        assert_eq!(fs::read_dir(folder(home.path())).unwrap().count(), 1);
    }

    #[test]
    fn who_fails_again_and_again_fills_no_disk() {
        let home = tempfile::tempdir().unwrap();
        for second in 0..30 {
            let at = DateTime::from_timestamp(1_589_155_200 + second, 0).unwrap();
            write(home.path(), "a.rs:1:1", at).unwrap();
        }
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), MOST);
        let last = all(home.path()).pop().unwrap();
        assert!(last.to_string_lossy().contains("00-00-29"), "{last:?}");
    }
}
