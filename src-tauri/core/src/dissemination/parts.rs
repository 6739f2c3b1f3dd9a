//! What the kit and the transmission are made of: the program's own template files, read once.

use std::sync::OnceLock;

use serde::Deserialize;

use super::Way;
use crate::{Error, Result, deliverable::Lang};

const KIT: &str = include_str!("../../../../assets/sharing/kit.toml");
const TRANSMISSION: &str = include_str!("../../../../assets/sharing/transmission.toml");

/// Words in both languages.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Both {
    fr: String,
    en: String,
}

impl Both {
    pub(super) fn in_lang(&self, lang: Lang) -> &str {
        match lang {
            Lang::French => &self.fr,
            Lang::English => &self.en,
        }
    }
}

/// A document of the inventory: its title and its parts, in order.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Parts {
    pub(super) title: Both,
    #[serde(rename = "part")]
    pub(super) parts: Vec<Part>,
}

/// A part: its title, what is said first, and what of the dossier it shows.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Part {
    pub(super) title: Both,
    pub(super) text: Option<Both>,
    pub(super) shows: Option<Shows>,
}

/// What of the dossier a part shows; a part that shows nothing of it is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Shows {
    /// Axes and volets, with what they mean.
    Framework,
    /// The measures of the political dimension…
    Political,
    /// …of the strategic one…
    Strategic,
    /// …and of the operational one.
    Operational,
    /// Entries by volet and kind, in numbers.
    Counts,
    /// The needs that no open programme answers.
    OpenNeeds,
    /// The entries themselves.
    Entries,
    /// Who may be named.
    Contacts,
    /// Whence the facts come.
    Sources,
}

/// The parts of a way that makes pages.
///
/// # Errors
/// [`Error::Internal`] where the program's own file is wrong, which a test would have said.
pub(super) fn parts(way: Way) -> Result<&'static Parts> {
    static KITS: OnceLock<std::result::Result<Parts, String>> = OnceLock::new();
    static SENT: OnceLock<std::result::Result<Parts, String>> = OnceLock::new();
    let (kept, file) = match way {
        Way::Kit => (&KITS, KIT),
        Way::OpenData | Way::Relays => (&SENT, TRANSMISSION),
    };
    let read = kept.get_or_init(|| toml::from_str(file).map_err(|error| error.to_string()));
    read.as_ref().map_err(|detail| Error::Internal {
        detail: detail.clone(),
    })
}
