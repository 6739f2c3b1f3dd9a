//! Whether all is as it should be, on one page that can be handed on: nothing of what a dossier holds is in it. And what is
//! known of an earlier run that failed.

use std::path::Path;

use chrono::{DateTime, Utc};
use croisee_core::{
    Error, Vault, check,
    reading::{Words, count},
    vault::{Access, Key, Surroundings as _, backups},
};
use croisee_typeset::Fonts;
use serde::Serialize;
use tauri::State;

use crate::{
    backing,
    crash::{self, Crash},
    opener,
    shell::Shell,
    surroundings::Here,
    trouble::Answer,
};

/// A backup older than that is said to be old, in days.
const OLD: i64 = 7;

/// How one thing stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(specta::Type))]
pub enum Health {
    /// As it should.
    Well,
    /// It works; something is to be done.
    Look,
    /// It does not work.
    Wrong,
}

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct Looked {
    /// Which: `file`, `content`, `folder`, `own`, `backups`, `protection`, `fonts`.
    pub what: &'static str,
    /// How it stands.
    pub health: Health,
    /// What was found, in words.
    pub told: String,
    /// What to do; none where all is well.
    pub next: Option<String>,
}

/// What was looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct SelfCheck {
    /// The program's version, and what it runs on.
    pub about: String,
    /// What was looked at, in its order.
    pub looked: Vec<Looked>,
}

/// Looks whether all is as it should be, with the open dossier and with the program.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn self_check(shell: State<'_, Shell>) -> Answer<SelfCheck> {
    let words = shell.words();
    let mut looked = Vec::new();
    if shell.is_open() {
        let (path, key, read_only) = shell.with_vault(|vault| {
            let read_only = vault.read_only().is_some();
            Ok((vault.path().to_owned(), vault.key().cloned(), read_only))
        })?;
        looked.extend(of_dossier(words, &path, key.as_ref(), read_only));
    }
    looked.push(writable(words, "own", shell.home.data()));
    looked.push(match Fonts::bundled() {
        Ok(_) => told(words, "fonts", Health::Well, "check-fonts-well", 0),
        Err(_) => told(words, "fonts", Health::Wrong, "check-fonts-wrong", 0),
    });
    Ok(SelfCheck {
        about: format!(
            "Croisée {} · {} {}",
            env!("CARGO_PKG_VERSION"),
            std::env::consts::OS,
            std::env::consts::ARCH
        ),
        looked,
    })
}

/// The newest failure of an earlier run that was not shown yet.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn crash_report(shell: State<'_, Shell>) -> Answer<Option<Crash>> {
    Ok(crash::newest(shell.home.data()))
}

/// Notes that the reports of failures were read.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn crash_seen(shell: State<'_, Shell>) -> Answer<()> {
    crash::seen(shell.home.data());
    Ok(())
}

/// Shows the folder of the reports in the system's own file browser.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn crash_show(shell: State<'_, Shell>) -> Answer<()> {
    let folder = crash::folder(shell.home.data());
    opener::show_folder(&folder).map_err(|source| shell.trouble(&Error::io(&folder, source)))
}

fn of_dossier(words: &Words, path: &Path, key: Option<&Key>, read_only: bool) -> Vec<Looked> {
    // By a reader beside the one that writes: nobody who saves waits for it, nor does the lock before a sleep.
    let read = Vault::open_with(path, Access::Read, key, Box::new(Here))
        .and_then(|reader| check::check(&reader));
    let protected = key.is_some();
    let (health, key, n) = match read {
        Ok(found) if found.is_empty() => (Health::Well, "check-content-well", 0),
        Ok(found) => (Health::Wrong, "check-content-wrong", found.len()),
        Err(_) => (Health::Wrong, "check-content-unread", 0),
    };
    let content = told(words, "content", health, key, n);
    let folder = match (read_only, path.parent()) {
        (true, _) | (_, None) => told(words, "folder", Health::Look, "check-folder-reading", 0),
        (false, Some(folder)) => writable(words, "folder", folder),
    };
    let protection = match protected {
        true => told(words, "protection", Health::Well, "check-protection-yes", 0),
        false => told(words, "protection", Health::Look, "check-protection-no", 0),
    };
    vec![content, folder, of_backups(words, path), protection]
}

fn of_backups(words: &Words, path: &Path) -> Looked {
    let kept = backups::list(&backing::places_of(path)).unwrap_or_default();
    let Some(last) = kept.first() else {
        return told(words, "backups", Health::Look, "check-backups-none", 0);
    };
    let days = age(last.at, Here.now());
    let (health, key) = match (last.verified, days > OLD) {
        (false, _) => (Health::Look, "check-backups-unverified"),
        (true, true) => (Health::Look, "check-backups-old"),
        (true, false) => (Health::Well, "check-backups-well"),
    };
    let days = usize::try_from(days).unwrap_or_default();
    let mut found = told(words, "backups", health, key, days);
    let all = words.with("check-backups-all", &[("n", kept.len().into())]);
    found.told = format!("{} {all}", found.told);
    found
}

fn age(at: DateTime<Utc>, now: DateTime<Utc>) -> i64 {
    (now - at).num_days().max(0)
}

/// Whether a file can be made in a folder: one is, and taken away again.
fn writable(words: &Words, what: &'static str, folder: &Path) -> Looked {
    let trial = folder.join(format!(".croisee-essai-{}", std::process::id()));
    let done = std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(&trial, b"essai"))
        .and_then(|()| std::fs::remove_file(&trial));
    let well = done.is_ok();
    let health = if well { Health::Well } else { Health::Wrong };
    let key = format!("check-{what}-{}", if well { "well" } else { "wrong" });
    told(words, what, health, &key, 0)
}

fn told(words: &Words, what: &'static str, health: Health, key: &str, n: usize) -> Looked {
    let next = format!("{key}-next");
    let said = words.say(&next);
    Looked {
        what,
        health,
        told: words.with(key, &[("n", count(n).into())]),
        next: (health != Health::Well && said != next).then_some(said),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use croisee_core::deliverable::Lang;

    #[test]
    fn what_is_wrong_says_what_to_do_in_both_languages() {
        for lang in [Lang::French, Lang::English] {
            let words = Words::of(lang);
            for key in [
                "content-wrong",
                "content-unread",
                "folder-reading",
                "folder-wrong",
                "own-wrong",
                "fonts-wrong",
                "backups-none",
                "backups-unverified",
                "backups-old",
                "protection-no",
            ] {
                let found = told(words, "file", Health::Look, &format!("check-{key}"), 2);
                assert!(!found.told.starts_with("check-"), "{key}");
                assert!(found.next.is_some(), "{key}");
            }
        }
    }

    #[test]
    fn a_folder_that_takes_no_file_is_told_from_one_that_does_and_nothing_stays_in_it() {
        let folder = tempfile::tempdir().unwrap();
        let words = Words::of(Lang::French);
        let looked = writable(words, "own", folder.path());
        assert_eq!(looked.health, Health::Well);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
        let file = folder.path().join("file");
        std::fs::write(&file, "").unwrap();
        let looked = writable(words, "own", &file.join("under"));
        assert_eq!(looked.health, Health::Wrong);
    }
}
