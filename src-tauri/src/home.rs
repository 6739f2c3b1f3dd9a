//! The program's own folder: which dossiers were opened lately, the language, and the demonstration.

use std::path::{Path, PathBuf};

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
}

/// The program's own folders.
#[derive(Debug, Clone)]
pub struct Home {
    settings: PathBuf,
    data: PathBuf,
}

impl Home {
    /// The folders `config` and `data`; both are `CROISEE_HOME` where that is set.
    pub fn new(config: PathBuf, data: PathBuf) -> Self {
        let set = std::env::var_os("CROISEE_HOME").filter(|h| !h.is_empty());
        let (config, data) = match set {
            Some(home) => (PathBuf::from(&home), PathBuf::from(home)),
            None => (config, data),
        };
        Self {
            settings: config.join("reglages.json"),
            data,
        }
    }

    /// Where files of the program's own making stand.
    pub fn data(&self) -> &Path {
        &self.data
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
        let Ok(text) = serde_json::to_vec_pretty(&settings) else {
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
        std::fs::write(folder.path().join("new/reglages.json"), "{broken").unwrap();
        assert_eq!(home.recent(), []);
        assert_eq!(home.lang(), Lang::French);
    }
}
