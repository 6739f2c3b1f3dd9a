//! The message that goes with a record, prepared for the user's own mail program.

use chrono::NaiveDate;
use fluent_bundle::FluentValue;

use crate::{
    Result,
    deliverable::Lang,
    entry,
    reading::{Reading, Words},
    vault::InterviewId,
    when::When,
};

/// The `mailto:` address of a message to the people met: the record to be read again, or a reminder of it. It is written
/// in French, to whoever was met, whatever the language of the screens.
///
/// # Errors
/// [`crate::Error::Invalid`] for an e-mail address that is none.
pub fn record_mail(reading: &Reading, id: InterviewId, reminder: bool) -> Result<String> {
    let interview = reading.interview(id)?;
    let words = Words::of(Lang::French);
    let mut to = Vec::new();
    for person in reading.persons_of(id) {
        if !person.email.trim().is_empty() {
            to.push(encoded(address(&person.email)?, true));
        }
    }
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
    let subject = words.with(&format!("mail-{kind}-subject"), &said);
    let body = words.with(&format!("mail-{kind}-body"), &said);
    Ok(format!(
        "mailto:{}?subject={}&body={}",
        to.join(","),
        encoded(&subject, false),
        encoded(body.trim_end(), false)
    ))
}

/// An address as a mail program takes it: one name, one domain, nothing that would open another header.
fn address(typed: &str) -> Result<&str> {
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
fn encoded(text: &str, is_address: bool) -> String {
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
