//! What of the inventory is shared, in which way, under which licence.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::OutsideEntry;
use crate::{deliverable::Lang, inventory::Kind, reading::Reading, search::fold, vault::NodeId};

text_enum! {
    /// The ways of sharing.
    Way {
        /// Open data: anyone may take and use it.
        OpenData = "donnees",
        /// Sent to the têtes de pont.
        Relays = "transmission",
        /// The practical kit for territories.
        Kit = "kit",
    }
}

text_enum! {
    /// Under which licence open data is given.
    Licence {
        /// Etalab's, which French public bodies use.
        Etalab = "licence-ouverte-2.0",
        /// Open Database Licence.
        OpenDatabase = "odbl-1.0",
        /// Creative Commons, attribution.
        Attribution = "cc-by-4.0",
    }
}

impl Licence {
    /// Its own name.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Etalab => "Licence Ouverte / Open Licence 2.0 (Etalab)",
            Self::OpenDatabase => "Open Database License (ODbL) 1.0",
            Self::Attribution => "Creative Commons Attribution 4.0 (CC BY 4.0)",
        }
    }

    /// Where its text stands.
    #[must_use]
    pub fn url(self) -> &'static str {
        match self {
            Self::Etalab => "https://www.etalab.gouv.fr/licence-ouverte-open-licence/",
            Self::OpenDatabase => "https://opendatacommons.org/licenses/odbl/1-0/",
            Self::Attribution => "https://creativecommons.org/licenses/by/4.0/",
        }
    }
}

/// Which entries are shared; an empty list chooses all.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Choice {
    /// What they are.
    pub kinds: Vec<Kind>,
    /// In which volets they stand. A network that stands in none is of all.
    pub volets: Vec<NodeId>,
    /// Of which territories, as written. What is of no territory is of all.
    pub territories: Vec<String>,
    /// With those that are closed.
    pub closed: bool,
}

impl Choice {
    /// Whether it takes an entry, as others read it: what they may not read of it chooses nothing.
    #[must_use]
    pub fn takes(&self, entry: &OutsideEntry<'_>) -> bool {
        let of_volet = |volet: NodeId| self.volets.contains(&volet);
        let here = |territory: &str| {
            let own = fold(territory);
            self.territories.iter().any(|t| fold(t) == own)
        };
        (self.kinds.is_empty() || self.kinds.contains(&entry.kind))
            && (self.volets.is_empty() || entry.volet.is_none_or(|v| of_volet(v.id)))
            && (self.territories.is_empty() || entry.territory.is_empty() || here(&entry.territory))
            && (self.closed || entry.status != "clos")
    }
}

/// What was chosen, in words; empty where nothing was left aside.
#[must_use]
pub fn choice_in_words(reading: &Reading, choice: &Choice) -> String {
    let kinds = choice
        .kinds
        .iter()
        .map(|kind| reading.words.say(&format!("kind-{}", kind.word())));
    let volets = choice
        .volets
        .iter()
        .filter_map(|id| reading.node(*id).map(|node| node.name.clone()));
    let all: Vec<String> = kinds
        .chain(volets)
        .chain(choice.territories.iter().cloned())
        .collect();
    all.join(" · ")
}

/// What a sharing is made with, besides the dossier and the choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// The date that it bears.
    pub date: NaiveDate,
    /// Its language.
    pub lang: Lang,
}
