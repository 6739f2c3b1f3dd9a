//! The three PDFs of an interview: the record that the interviewee validates, the one-page summary for the team, and the
//! information notice with its consent form. Each is pure: the same dossier, kind and date give the same bytes.

mod account;
mod desk;
mod export;
mod name;
mod notes;
mod notice;
mod passages;
mod standing;
mod summary;

use chrono::NaiveDate;

use crate::{
    Snapshot,
    attribution::Attribution,
    deliverable::Lang,
    interview::{Followup, Sent},
    reading::Reading,
};

pub use export::{Planned, Rendered, plan, planned, register, render, sending};
pub use name::proposed_name;
pub use standing::{Exported, KeyQuotes, Standing, Withheld, WithheldKind, standing};

text_enum! {
    /// Which of the three.
    RecordKind {
        /// What was said, sent to the interviewee for validation.
        Account = "compte_rendu",
        /// What the team keeps of it, on one page.
        Summary = "fiche",
        /// The information notice and the consent form.
        Notice = "notice",
    }
}

/// What one is made with, besides the dossier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// The date that it bears.
    pub date: NaiveDate,
    /// Its language.
    pub lang: Lang,
    /// The sending that it announces: the record reads as it will once this is noted.
    pub sent: Option<Sent>,
    /// It is a draft of a record, and says so on each page.
    pub draft: bool,
}

impl Options {
    /// What a document is made with that says what the dossier says.
    #[must_use]
    pub const fn plain(date: NaiveDate, lang: Lang) -> Self {
        Self {
            date,
            lang,
            sent: None,
            draft: false,
        }
    }
}

/// The dossier as these documents draw on it.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    pub(crate) snapshot: &'a Snapshot,
    /// As in a draft: neither is ever published.
    pub(crate) attribution: &'a Attribution,
    pub(crate) followups: &'a [Followup],
}

impl<'a> Source<'a> {
    /// Of one reading of the dossier.
    #[must_use]
    pub fn of(reading: &'a Reading) -> Self {
        Self {
            snapshot: &reading.snapshot,
            attribution: &reading.attribution,
            followups: &reading.followups,
        }
    }
}

#[cfg(test)]
mod tests;
