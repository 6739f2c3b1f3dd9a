//! Values that were read and are not what their column holds: an id that is none, a day that no calendar has. Left as they
//! are, they would keep the whole dossier from being read; so the words beside them are kept, and they are made harmless.

use chrono::{DateTime, NaiveDate, NaiveTime};
use rusqlite::types::Value;
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

/// A column, as far as it matters here.
pub(super) struct Column {
    /// Its name.
    pub(super) name: String,
    /// Whether it holds something in each row.
    pub(super) needed: bool,
}

/// The value as its column takes it.
pub(super) fn fitting(column: &Column, value: Value) -> Value {
    let Value::Text(text) = &value else {
        return value;
    };
    let name = column.name.as_str();
    let instead = |stand_in: &str| match column.needed {
        true => Value::Text(stand_in.to_owned()),
        false => Value::Null,
    };
    if name == "id" || (name.ends_with("_id") && name != "row_id") {
        return match Uuid::parse_str(text) {
            Ok(_) => value,
            Err(_) => Value::Text(id_for(text)),
        };
    }
    if (name == "date" || name.ends_with("_on")) && !is_day(text) {
        return instead("1970-01-01");
    }
    if name == "time" && NaiveTime::parse_from_str(text, "%H:%M").is_err() {
        return instead("");
    }
    if (name == "at" || name.ends_with("_at")) && DateTime::parse_from_rfc3339(text).is_err() {
        return instead("1970-01-01T00:00:00.000Z");
    }
    value
}

/// The same id for the same harmed one: what hangs on it goes on hanging on it.
fn id_for(text: &str) -> String {
    let sum = Sha256::digest(text.as_bytes());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&sum[..16]);
    uuid::Builder::from_random_bytes(bytes)
        .into_uuid()
        .to_string()
}

/// A day, a month or a year; or none said.
fn is_day(text: &str) -> bool {
    let whole = match text.len() {
        0 => return true,
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        _ => text.to_owned(),
    };
    NaiveDate::parse_from_str(&whole, "%Y-%m-%d").is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_column_takes_is_made_harmless_and_the_rest_left() {
        let column = |name: &str, needed| Column {
            name: name.to_owned(),
            needed,
        };
        let text = |text: &str| Value::Text(text.to_owned());
        for (name, needed, read, expected) in [
            ("date", false, "2020-03-24", text("2020-03-24")),
            ("date", false, "2020-93-24", Value::Null),
            ("date", true, "2020-93-24", text("1970-01-01")),
            ("sent_on", false, "2020", text("2020")),
            ("time", false, "9 h", Value::Null),
            ("notes", true, "2020-93-24", text("2020-93-24")),
        ] {
            assert_eq!(
                fitting(&column(name, needed), text(read)),
                expected,
                "{name} {read}"
            );
        }
        let known = "01900000-0000-7000-8000-000000000000";
        assert_eq!(fitting(&column("id", true), text(known)), text(known));
        let harmed = |name| fitting(&column(name, true), text("0190 000"));
        assert_eq!(harmed("id"), harmed("person_id"));
        assert_ne!(harmed("id"), text("0190 000"));
    }
}
