//! The message that goes with the inventory, prepared for the user's own mail program.

use chrono::NaiveDate;
use serde::Serialize;

use super::Way;
use crate::{
    Result,
    deliverable::Lang,
    interview::mail::{address, encoded},
    reading::{Reading, Words},
    stakeholder::ConsentState,
    vault::OrganisationId,
    when::When,
};

/// A message to those who receive the inventory, as the user may read and copy it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SharingMessage {
    /// The addresses, each once; they go where the others do not read them.
    pub to: Vec<String>,
    /// What it is about.
    pub subject: String,
    /// What it says.
    pub body: String,
}

/// The message to some organisations. It is written in French, to whoever receives it, whatever the language of the screens.
#[must_use]
pub fn sharing_message(
    reading: &Reading,
    way: Way,
    organisations: &[OrganisationId],
    date: NaiveDate,
) -> SharingMessage {
    let words = Words::of(Lang::French);
    let mut to: Vec<String> = organisations
        .iter()
        .flat_map(|id| addresses(reading, *id))
        .collect();
    to.sort();
    to.dedup();
    let said = [
        ("title", reading.snapshot.initiative.title.clone().into()),
        ("date", When::Day(date).in_words(true).into()),
        (
            "signed",
            reading.snapshot.initiative.pilots.0.join(", ").into(),
        ),
    ];
    let key = match way {
        Way::Kit => "kit",
        Way::OpenData | Way::Relays => "relays",
    };
    SharingMessage {
        to,
        subject: words.with(&format!("mail-share-{key}-subject"), &said),
        body: words
            .with(&format!("mail-share-{key}-body"), &said)
            .trim_end()
            .to_owned(),
    }
}

/// The `mailto:` address of that message: the recipients as blind copies, none reads who else receives it.
///
/// # Errors
/// [`crate::Error::Invalid`] for an e-mail address that is none.
pub fn sharing_mail(message: &SharingMessage) -> Result<String> {
    let to: Result<Vec<String>> = message
        .to
        .iter()
        .map(|one| Ok(encoded(address(one)?, true)))
        .collect();
    Ok(format!(
        "mailto:?bcc={}&subject={}&body={}",
        to?.join(","),
        encoded(&message.subject, false),
        encoded(&message.body, false)
    ))
}

/// The addresses of an organisation's people that a mail program would take; nobody's who withdrew.
pub(super) fn addresses(reading: &Reading, id: OrganisationId) -> Vec<String> {
    reading
        .snapshot
        .persons
        .iter()
        .filter(|p| p.organisation_id == Some(id) && p.consent != Some(ConsentState::Withdrawn))
        .map(|p| p.email.trim())
        .filter(|email| address(email).is_ok())
        .map(str::to_owned)
        .collect()
}
