//! The message that goes with a record, prepared for the user's own mail program.

use chrono::NaiveDate;
use fluent_bundle::FluentValue;
use serde::Serialize;

use crate::{
    Result,
    deliverable::Lang,
    entry,
    reading::{Reading, Words},
    vault::{InterviewId, PersonId},
    when::When,
};

/// Somebody a message goes to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Addressee {
    /// Who.
    pub person_id: PersonId,
    /// Their name.
    pub name: String,
    /// Their e-mail address; empty where none is known.
    pub email: String,
    /// Whether a mail program would take that address.
    pub reachable: bool,
}

/// A message to the people met, as the user may read and copy it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RecordMessage {
    /// To whom.
    pub to: Vec<Addressee>,
    /// What it is about.
    pub subject: String,
    /// What it says.
    pub body: String,
}

/// The message to the people met: the record to be read again, or a reminder of it. It is written in French, to whoever
/// was met, whatever the language of the screens.
///
/// # Errors
/// [`crate::Error::Gone`] when the dossier has no such interview.
pub fn record_message(reading: &Reading, id: InterviewId, reminder: bool) -> Result<RecordMessage> {
    let interview = reading.interview(id)?;
    let words = Words::of(Lang::French);
    let to = reading.persons_of(id).map(|person| {
        let email = person.email.trim();
        Addressee {
            person_id: person.id,
            name: person.full_name(),
            email: email.to_owned(),
            reachable: address(email).is_ok(),
        }
    });
    let organisation = reading
        .organisation(interview.organisation_id)
        .map_or_else(String::new, |o| o.name.clone());
    let day = |day: NaiveDate| When::Day(day).in_words(true);
    let mut said: Vec<(&str, FluentValue<'_>)> = vec![
        ("organisation", organisation.into()),
        ("title", reading.snapshot.initiative.title.clone().into()),
        ("held", interview.date.map_or("none".into(), day).into()),
        ("sent", interview.sent_on.map_or("none".into(), day).into()),
        (
            "tacit",
            interview.tacit_on.map_or("none".into(), day).into(),
        ),
    ];
    let signed = interview.facilitators.0.join(", ");
    said.push(("signed", signed.into()));
    let kind = if reminder { "reminder" } else { "record" };
    Ok(RecordMessage {
        to: to.collect(),
        subject: words.with(&format!("mail-{kind}-subject"), &said),
        body: words
            .with(&format!("mail-{kind}-body"), &said)
            .trim_end()
            .to_owned(),
    })
}

/// The `mailto:` address of that message, for the user's own mail program.
///
/// # Errors
/// Those of [`record_message`]; [`crate::Error::Invalid`] for an e-mail address that is none.
pub fn record_mail(reading: &Reading, id: InterviewId, reminder: bool) -> Result<String> {
    let message = record_message(reading, id, reminder)?;
    let known = message.to.iter().filter(|one| !one.email.is_empty());
    let to: Result<Vec<String>> = known
        .map(|one| Ok(encoded(address(&one.email)?, true)))
        .collect();
    Ok(format!(
        "mailto:{}?subject={}&body={}",
        to?.join(","),
        encoded(&message.subject, false),
        encoded(&message.body, false)
    ))
}

/// An address as a mail program takes it: one name, one domain, nothing that would open another header.
pub(crate) fn address(typed: &str) -> Result<&str> {
    let address = typed.trim();
    let sound = address.split_once('@').is_some_and(|(name, domain)| {
        !name.is_empty() && !domain.is_empty() && !domain.contains('@')
    });
    let strange = |c: char| c.is_control() || c.is_whitespace() || ",;<>\"()[]\\".contains(c);
    if sound && !address.contains(strange) {
        Ok(address)
    } else {
        Err(entry::invalid("email", typed))
    }
}

/// Percent-encoded as RFC 6068 has it, line breaks as CRLF; `@` stays in an address.
pub(crate) fn encoded(text: &str, is_address: bool) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.replace("\r\n", "\n").replace('\n', "\r\n").bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                out.push(char::from(byte));
            }
            b'@' if is_address => out.push('@'),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_letters_and_signs_are_percent_encoded() {
        assert_eq!(
            encoded("Été & co\nsuite ?", false),
            "%C3%89t%C3%A9%20%26%20co%0D%0Asuite%20%3F"
        );
        assert_eq!(encoded("a\r\nb", false), "a%0D%0Ab");
        assert_eq!(encoded("a.b+c@d.fr", true), "a.b%2Bc@d.fr");
    }

    #[test]
    fn an_address_that_would_say_more_is_refused() {
        assert_eq!(address(" ada@exemple.fr ").unwrap(), "ada@exemple.fr");
        for wrong in [
            "ada",
            "@exemple.fr",
            "ada@",
            "ada@exemple.fr\r\nBcc: x@y.fr",
            "ada@exemple.fr\u{0}",
            "ada@exemple.fr,bob@exemple.fr",
            "ada@exemple@fr",
            "Ada <ada@exemple.fr>",
        ] {
            assert!(address(wrong).is_err(), "{wrong:?}");
        }
    }
}
