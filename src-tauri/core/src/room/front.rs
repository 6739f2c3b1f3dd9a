//! What stands before the claims, on the wall and on the pages: the titles, the question and who leads the démarche. They are
//! the facilitators' own words too, and pass the same check as claims.

use serde::Serialize;

use crate::{deliverable::Words, initiative::Initiative, space::Space};

/// A text before the claims that says what may not be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum RoomFront {
    /// The title of the space: a generic word stands there.
    Space,
    /// Its question.
    Question,
    /// The title of the démarche, on the pages.
    Initiative,
    /// One who leads the démarche, in what the file of the pages says of itself.
    Pilot,
}

impl RoomFront {
    /// The word that stands for it in messages.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Space => "space",
            Self::Question => "question",
            Self::Initiative => "initiative",
            Self::Pilot => "pilot",
        }
    }
}

/// The démarche, as the pages of a room may tell of it.
pub(super) struct OfInitiative {
    /// Its title; empty where that may not be said.
    pub(super) title: String,
    /// Those who lead it and may be told.
    pub(super) pilots: Vec<String>,
}

/// What may be told before the claims.
pub(super) struct Front {
    pub(super) title: String,
    pub(super) question: String,
    pub(super) initiative: OfInitiative,
    /// What is not.
    pub(super) withheld: Vec<RoomFront>,
}

impl Front {
    /// That of a space, where `kept` says whether a text says what may not be said.
    pub(super) fn of(
        space: &Space,
        initiative: &Initiative,
        words: &Words,
        kept: impl Fn(&str) -> bool,
    ) -> Self {
        let mut withheld = Vec::new();
        let mut told = |what: RoomFront, text: &str, instead: String| match kept(text) {
            true => {
                withheld.push(what);
                instead
            }
            false => text.to_owned(),
        };
        let title = told(RoomFront::Space, &space.title, words.say("room-space"));
        let question = told(RoomFront::Question, &space.question, String::new());
        let of = told(RoomFront::Initiative, &initiative.title, String::new());
        let mut pilots = initiative.pilots.0.clone();
        pilots.retain(|pilot| !kept(pilot));
        if pilots.len() < initiative.pilots.0.len() {
            withheld.push(RoomFront::Pilot);
        }
        Self {
            title,
            question,
            initiative: OfInitiative { title: of, pilots },
            withheld,
        }
    }
}
