//! What is asked of the crossing: what faces what, how it is counted, and which words count.

use serde::Deserialize;

use crate::vault::SpaceId;

text_enum! {
    /// What the themes are crossed with.
    CrossingAcross {
        /// The worlds.
        Sphere = "sphere",
        /// The profiles of organisations.
        Profile = "profil",
        /// Their échelons.
        Echelon = "echelon",
        /// Where they work.
        Territory = "territoire",
        /// As what they speak in the spaces that they are members of.
        Voice = "voix",
        /// The spaces that the words were said for.
        Space = "espace",
    }
}

text_enum! {
    /// The level of the framework that rows are of.
    CrossingLevel {
        /// The axes.
        Axis = "axe",
        /// The volets.
        Volet = "volet",
        /// The themes.
        Theme = "theme",
    }
}

text_enum! {
    /// What is counted: never excerpts (domain rule 5).
    CrossingUnit {
        /// Organisations, each once.
        Organisations = "organisations",
        /// Interviews, and the meetings where they are asked for, each once.
        Interviews = "entretiens",
    }
}

text_enum! {
    /// Where words were said.
    CrossingSource {
        /// In an interview that listens to one organisation, or of no said kind.
        Listening = "ecoute",
        /// In one that prepares a debate.
        Nemawashi = "nemawashi",
        /// In one that follows up.
        FollowUp = "suivi",
        /// In a meeting of a space.
        Meeting = "rencontre",
    }
}

text_enum! {
    /// The order of rows.
    CrossingOrder {
        /// That of the framework, each row under what it is part of.
        Framework = "cadre",
        /// Rows of the level alone, those first whose columns differ most.
        Difference = "ecart",
        /// Rows of the level alone, those first on which most words nuance or contradict.
        Dissent = "reserves",
        /// Rows of the level alone, those first of which most speak.
        Count = "nombre",
    }
}

/// A setting of the crossing.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CrossingQuery {
    /// What the columns are.
    pub across: CrossingAcross,
    /// What the rows are.
    pub level: CrossingLevel,
    /// What is counted.
    pub unit: CrossingUnit,
    /// The order of the rows.
    pub order: CrossingOrder,
    /// Only the interviews that serve this space, and its meetings; the whole démarche where absent.
    pub space_id: Option<SpaceId>,
    /// Only words said there; anywhere where empty.
    pub sources: Vec<CrossingSource>,
    /// Only what the interviewee validated; a meeting needs no validation.
    pub validated: bool,
}

impl CrossingQuery {
    /// The whole démarche, theme by theme, across these columns.
    #[must_use]
    pub fn across(across: CrossingAcross) -> Self {
        Self {
            across,
            level: CrossingLevel::Theme,
            unit: CrossingUnit::Organisations,
            order: CrossingOrder::Framework,
            space_id: None,
            sources: Vec::new(),
            validated: false,
        }
    }

    /// Whether words said there count.
    pub(super) fn wants(&self, source: CrossingSource) -> bool {
        self.sources.is_empty() || self.sources.contains(&source)
    }
}
