//! The program's own folder: which dossiers were opened lately, the language, and the demonstration.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use croisee_core::deliverable::Lang;
use serde::{Deserialize, Serialize};

/// The most dossiers that the home screen lists.
const RECENT: usize = 12;

/// A dossier opened lately.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Opened {
    /// Where it is.
    pub path: PathBuf,
    /// The title of its démarche.
    pub title: String,
    /// When, in RFC 3339.
    pub opened_at: String,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Settings {
    lang: Option<String>,
    recent: Vec<Opened>,
    backups: Option<PathBuf>,
    /// The names under which the system's keyring was asked to remember dossiers. What opens them is there alone.
    remembered: BTreeSet<String>,
    /// Those of them that were locked: their passphrase is asked for, in every run, until it was given.
    locked: BTreeSet<String>,
}

/// The program's own folders.
#[derive(Debug, Clone)]
pub struct Home {
    settings: PathBuf,
    data: PathBuf,
    documents: Option<PathBuf>,
}

impl Home {
    /// The folders `config` and `data`; both are `CROISEE_HOME` where that is set. `documents` is the user's own.
    pub fn new(config: PathBuf, data: PathBuf, documents: Option<PathBuf>) -> Self {
        let set = std::env::var_os("CROISEE_HOME").filter(|h| !h.is_empty());
        let (config, data) = match set {
            Some(home) => (PathBuf::from(&home), PathBuf::from(home)),
            None => (config, data),
        };
        Self {
            settings: config.join("reglages.json"),
            data,
            documents,
        }
    }

    /// Where files of the program's own making stand.
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// Where the user's own files stand: a file exported for the first time is looked for there.
    pub fn documents(&self) -> Option<&Path> {
        self.documents.as_deref()
    }

    /// The user's language.
    pub fn lang(&self) -> Lang {
        let code = self.read().lang;
        code.and_then(|code| Lang::of_code(&code))
            .unwrap_or_default()
    }

    /// The dossiers opened lately, the last one first.
    pub fn recent(&self) -> Vec<Opened> {
        self.read().recent
    }

    /// Puts a dossier at the head of the list. A list that cannot be written is no reason to fail.
    pub fn remember(&self, opened: Opened) {
        let mut settings = self.read();
        settings.recent.retain(|r| r.path != opened.path);
        settings.recent.insert(0, opened);
        settings.recent.truncate(RECENT);
        self.write(&settings);
    }

    /// Takes a dossier off the list: it is gone for good. A list that cannot be written is no reason to fail.
    pub fn forget(&self, path: &Path) {
        let mut settings = self.read();
        settings.recent.retain(|r| r.path != path);
        self.write(&settings);
    }

    /// Keeps the user's language. Settings that cannot be written are no reason to fail.
    pub fn speak(&self, lang: Lang) {
        let mut settings = self.read();
        settings.lang = Some(lang.code().to_owned());
        self.write(&settings);
    }

    /// Whether the keyring was asked to remember a dossier under this name.
    pub fn is_remembered(&self, name: &str) -> bool {
        self.read().remembered.contains(name)
    }

    /// Notes that the keyring remembers a dossier under this name, or does no more.
    pub fn remembers(&self, name: &str, remembered: bool) {
        let mut settings = self.read();
        match remembered {
            true => settings.remembered.insert(name.to_owned()),
            false => settings.remembered.remove(name),
        };
        self.write(&settings);
    }

    /// Whether a dossier that the keyring remembers was locked, and not unlocked since.
    pub fn is_locked(&self, name: &str) -> bool {
        self.read().locked.contains(name)
    }

    /// Notes that such a dossier was locked, or unlocked.
    pub fn locks(&self, name: &str, locked: bool) {
        let mut settings = self.read();
        let changed = match locked {
            true => settings.locked.insert(name.to_owned()),
            false => settings.locked.remove(name),
        };
        if changed {
            self.write(&settings);
        }
    }

    /// Where the user wants backups to be kept, if elsewhere than among the program's own files.
    pub fn backups(&self) -> Option<PathBuf> {
        self.read().backups
    }

    /// Keeps where backups go. Settings that cannot be written are no reason to fail.
    pub fn keep_backups(&self, folder: Option<PathBuf>) {
        let mut settings = self.read();
        settings.backups = folder;
        self.write(&settings);
    }

    fn write(&self, settings: &Settings) {
        let Ok(text) = serde_json::to_vec_pretty(settings) else {
            return;
        };
        if let Some(folder) = self.settings.parent() {
            let _ = std::fs::create_dir_all(folder);
        }
        let _ = croisee_core::atomic::write(&self.settings, &text);
    }

    fn read(&self) -> Settings {
        std::fs::read(&self.settings)
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_dossier_opened_heads_the_list_once() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home {
            settings: folder.path().join("new/reglages.json"),
            data: folder.path().to_owned(),
            documents: None,
        };
        assert_eq!(home.recent(), []);
        let opened = |name: &str| Opened {
            path: name.into(),
            title: name.to_uppercase(),
            opened_at: String::new(),
        };
        for name in ["a", "b", "a"] {
            home.remember(opened(name));
        }
        assert_eq!(home.recent(), [opened("a"), opened("b")]);
        home.forget(Path::new("c"));
        assert_eq!(home.recent().len(), 2);
        home.speak(Lang::English);
        assert_eq!(home.lang(), Lang::English);
        assert_eq!(home.recent().len(), 2);
        std::fs::write(folder.path().join("new/reglages.json"), "{broken").unwrap();
        assert_eq!(home.recent(), []);
        assert_eq!(home.lang(), Lang::French);
    }
}
