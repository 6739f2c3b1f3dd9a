//! What people type, checked before it is written: lines, texts, dates, and the codes of new things.

mod store;

use chrono::{DateTime, NaiveDate, Utc};

use crate::{Error, Result, when};

pub(crate) use store::free_code;
pub use store::{next_code, rests_on};

/// The longest line: a name, a title, an address.
const LINE: usize = 500;

/// The longest text of a field that is not notes.
const TEXT: usize = 100_000;

/// The longest notes of one interview, in bytes.
pub const NOTES: usize = 5 << 20;

/// The longest code.
const CODE: usize = 64;

/// A line as it is kept: blanks around it gone, line breaks turned into spaces.
///
/// # Errors
/// [`Error::Invalid`] when it is too long or holds control characters.
pub fn line(field: &'static str, typed: &str) -> Result<String> {
    let line: String = typed
        .trim()
        .chars()
        .map(|c| {
            if matches!(c, '\n' | '\r' | '\t') {
                ' '
            } else {
                c
            }
        })
        .collect();
    if line.chars().any(char::is_control) || line.chars().count() > LINE {
        return Err(invalid(field, typed));
    }
    Ok(line)
}

/// A line that must not be empty.
///
/// # Errors
/// [`Error::Missing`] when it is; otherwise as [`line`].
pub fn required(field: &'static str, typed: &str) -> Result<String> {
    let line = line(field, typed)?;
    if line.is_empty() {
        return Err(Error::Missing { field });
    }
    Ok(line)
}

/// A text of several lines as it is kept: line breaks are LF, blanks around it gone.
///
/// # Errors
/// [`Error::Invalid`] when it is too long or holds control characters.
pub fn text(field: &'static str, typed: &str) -> Result<String> {
    let text = lines(typed);
    let text = text.trim();
    if text.chars().any(unwanted) || text.len() > TEXT {
        return Err(invalid(field, typed));
    }
    Ok(text.to_owned())
}

/// Notes as they are kept: every character but NUL, line breaks LF.
///
/// # Errors
/// [`Error::Invalid`] when they are too long or hold a NUL.
pub fn notes(typed: &str) -> Result<String> {
    if typed.len() > NOTES || typed.contains('\0') {
        return Err(invalid("notes", typed));
    }
    Ok(lines(typed))
}

/// The text with LF for every line break.
fn lines(text: &str) -> String {
    if text.contains('\r') {
        text.replace("\r\n", "\n").replace('\r', "\n")
    } else {
        text.to_owned()
    }
}

fn unwanted(c: char) -> bool {
    c.is_control() && !matches!(c, '\n' | '\t')
}

/// A day, or none where nothing was typed.
///
/// # Errors
/// [`Error::Invalid`] when it is no day.
pub fn day(field: &'static str, typed: Option<&str>) -> Result<Option<NaiveDate>> {
    match typed.map(str::trim).filter(|t| !t.is_empty()) {
        None => Ok(None),
        Some(typed) => when::day(typed)
            .map(Some)
            .ok_or_else(|| invalid(field, typed)),
    }
}

/// A time of day `HH:MM`, or none where nothing was typed.
///
/// # Errors
/// [`Error::Invalid`] when it is no such time.
pub fn time(field: &'static str, typed: Option<&str>) -> Result<Option<String>> {
    let Some(typed) = typed.map(str::trim).filter(|t| !t.is_empty()) else {
        return Ok(None);
    };
    chrono::NaiveTime::parse_from_str(typed, "%H:%M")
        .map(|time| Some(time.format("%H:%M").to_string()))
        .map_err(|_| invalid(field, typed))
}

/// The day of a moment.
pub fn today(now: DateTime<Utc>) -> NaiveDate {
    now.date_naive()
}

/// An [`Error::Invalid`] that quotes no more than the beginning of what was typed.
pub fn invalid(field: &'static str, typed: &str) -> Error {
    let mut value: String = typed.chars().take(80).filter(|c| !c.is_control()).collect();
    if typed.chars().nth(80).is_some() {
        value.push('…');
    }
    Error::Invalid { field, value }
}

/// A code made from a title: its words without accents, in lower case, joined by hyphens; `fallback` where nothing is left.
pub fn slug(title: &str, fallback: &str) -> String {
    use unicode_normalization::UnicodeNormalization as _;
    let folded = title.to_lowercase().replace('œ', "oe").replace('æ', "ae");
    let mut slug = String::new();
    for c in folded.nfd().filter(|c| !('\u{300}'..'\u{370}').contains(c)) {
        match c {
            'a'..='z' | '0'..='9' => slug.push(c),
            _ if !slug.is_empty() && !slug.ends_with('-') => slug.push('-'),
            _ => {}
        }
        // Whole words, and room for a number that tells twins apart.
        if slug.len() >= CODE / 2 {
            break;
        }
    }
    let slug = match slug.rfind('-') {
        Some(cut) if slug.len() >= CODE / 2 && cut > 0 => &slug[..cut],
        _ => slug.trim_end_matches('-'),
    };
    if slug.is_empty() {
        fallback.to_owned()
    } else {
        slug.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_kept_clean_or_refused() {
        assert_eq!(required("name", "  Fondation\nX ").unwrap(), "Fondation X");
        assert!(matches!(
            required("name", " \u{a0}"),
            Err(Error::Missing { field: "name" })
        ));
        assert!(matches!(line("name", "a\0b"), Err(Error::Invalid { .. })));
        assert!(matches!(
            line("name", &"x".repeat(501)),
            Err(Error::Invalid { .. })
        ));
        assert_eq!(text("text", "a\r\nb\rc\n").unwrap(), "a\nb\nc");
        assert_eq!(notes("\r\n a\u{7} ").unwrap(), "\n a\u{7} ");
        assert!(notes("a\0").is_err());
        assert!(notes(&"x".repeat(NOTES + 1)).is_err());
    }

    #[test]
    fn dates_and_times_are_real_ones() {
        assert_eq!(day("date", Some(" ")).unwrap(), None);
        assert!(day("date", Some("2020-02-29")).unwrap().is_some());
        assert!(day("date", Some("2020-02-30")).is_err());
        assert_eq!(
            time("time", Some("9:05")).unwrap().as_deref(),
            Some("09:05")
        );
        assert!(time("time", Some("24:00")).is_err());
    }

    #[test]
    fn a_title_makes_a_code() {
        assert_eq!(
            slug("« Jouer collectif » entre œuvres", "esp"),
            "jouer-collectif-entre-oeuvres"
        );
        assert_eq!(slug("Ελλάδα", "esp"), "esp");
        let long = slug(
            "Articuler les ingénieries nationales et territoriales",
            "esp",
        );
        assert_eq!(long, "articuler-les-ingenieries");
    }
}
