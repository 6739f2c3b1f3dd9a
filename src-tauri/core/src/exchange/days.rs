//! Days as people write them in tables and names of files: « 12/05/2020 », « mardi 12 mai 2020 », « May 12, 2020 ».

use chrono::NaiveDate;

use super::words::folded_words;

const MONTHS: [[&str; 4]; 12] = [
    ["janvier", "january", "jan", "janv"],
    ["fevrier", "february", "feb", "fev"],
    ["mars", "march", "mar", "mrs"],
    ["avril", "april", "apr", "avr"],
    ["mai", "may", "mai", "may"],
    ["juin", "june", "jun", "juin"],
    ["juillet", "july", "jul", "juil"],
    ["aout", "august", "aug", "aou"],
    ["septembre", "september", "sep", "sept"],
    ["octobre", "october", "oct", "octo"],
    ["novembre", "november", "nov", "nove"],
    ["decembre", "december", "dec", "dece"],
];

/// Words that say nothing of which day it is.
const IDLE: &[&str] = &[
    "lundi",
    "mardi",
    "mercredi",
    "jeudi",
    "vendredi",
    "samedi",
    "dimanche",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "le",
    "du",
    "the",
    "of",
    "on",
];

/// The day that a whole text means; none where it may mean two.
pub(super) fn read(text: &str) -> Option<NaiveDate> {
    let text = without_time(text.trim());
    match &words(text)[..] {
        [one] => compact(one),
        [a, b, c] => three(a, b, c),
        _ => None,
    }
}

/// The month that a whole text means, as `2020-05`.
pub(super) fn month(text: &str) -> Option<String> {
    let words = words(text);
    let (month, year) = match &words[..] {
        [month, year] if year.len() == 4 => (month_of(month)?, year),
        [year, month] if year.len() == 4 => (month_of(month)?, year),
        _ => return None,
    };
    let year: i32 = year.parse().ok()?;
    Some(format!("{year:04}-{month:02}"))
}

/// The days that stand somewhere in a text.
pub(super) fn found(text: &str) -> Vec<NaiveDate> {
    let words = words(text);
    let threes = words.windows(3).filter_map(|w| three(&w[0], &w[1], &w[2]));
    let ones = words.iter().filter_map(|word| compact(word));
    threes.chain(ones).collect()
}

fn words(text: &str) -> Vec<String> {
    let mut words = folded_words(text);
    words.retain(|word| !IDLE.contains(&word.as_str()));
    words
}

/// A moment as tables have it, without its time of day: « 2020-05-12 00:00:00 », « 12/05/2020 14:30 ».
fn without_time(text: &str) -> &str {
    let after = text.find([' ', 'T', '\u{a0}']);
    let Some((day, time)) = after.map(|at| text.split_at(at)) else {
        return text;
    };
    let time = time.trim_start_matches([' ', 'T', '\u{a0}']);
    let is_time = time.contains(':')
        && time
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, ':' | '.' | 'Z' | '+'));
    if is_time && day.starts_with(|c: char| c.is_ascii_digit()) {
        day
    } else {
        text
    }
}

/// `20200512`, `12052020`.
fn compact(word: &str) -> Option<NaiveDate> {
    if word.len() != 8 || !word.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let first = date(&word[..4], &word[4..6], &word[6..]);
    let last = date(&word[4..], &word[2..4], &word[..2]);
    let likely = |day: &NaiveDate| (1900..2200).contains(&chrono::Datelike::year(day));
    match (first.filter(likely), last.filter(likely)) {
        (Some(day), None) | (None, Some(day)) => Some(day),
        _ => None,
    }
}

/// Day, month and year; year, month and day; or the month by name before the day. Numbers are never month before day.
fn three(a: &str, b: &str, c: &str) -> Option<NaiveDate> {
    let digits = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit());
    if a.len() == 4 && digits(a) {
        return date(a, b, c);
    }
    let year = match c.len() {
        4 if digits(c) => c.to_owned(),
        2 if digits(c) => format!("20{c}"),
        _ => return None,
    };
    if digits(a) || ordinal(a) != a {
        return date(&year, b, ordinal(a));
    }
    date(&year, a, ordinal(b))
}

fn date(year: &str, month: &str, day: &str) -> Option<NaiveDate> {
    if day.len() > 2 {
        return None;
    }
    NaiveDate::from_ymd_opt(year.parse().ok()?, month_of(month)?, day.parse().ok()?)
}

/// « 1er », « 2nd » without what makes them ordinals.
fn ordinal(word: &str) -> &str {
    let endings = ["er", "st", "nd", "rd", "th"];
    endings
        .iter()
        .find_map(|ending| word.strip_suffix(ending))
        .filter(|number| !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()))
        .unwrap_or(word)
}

fn month_of(word: &str) -> Option<u32> {
    if word.len() <= 2 && word.bytes().all(|b| b.is_ascii_digit()) {
        return word.parse().ok().filter(|month| (1..=12).contains(month));
    }
    let place = MONTHS.iter().position(|names| names.contains(&word))?;
    u32::try_from(place + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_as_people_write_it_and_never_guessed() {
        let may = NaiveDate::from_ymd_opt(2020, 5, 12);
        for text in [
            "2020-05-12",
            "12/05/2020",
            "12.05.20",
            "12-5-2020",
            " 12 mai 2020",
            "Mardi 12 mai 2020",
            "le 12 MAI 2020",
            "May 12, 2020",
            "12 May 2020",
            "May 12th, 2020",
            "2020-05-12 00:00:00",
            "2020-05-12T09:30:00Z",
            "12/05/2020 14:30",
            "20200512",
            "12052020",
        ] {
            assert_eq!(read(text), may, "{text}");
        }
        assert_eq!(read("1er juin 2020"), NaiveDate::from_ymd_opt(2020, 6, 1));
        assert_eq!(read("3 févr 2020"), None);
        for wrong in [
            "05/13/2020",
            "31/02/2020",
            "mai 2020",
            "12 mai",
            "",
            "demain",
            "12/05",
            "2020",
            "20201020x",
            "10102020 20201010",
        ] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
        assert_eq!(month("mai 2020").as_deref(), Some("2020-05"));
        assert_eq!(month("05/2020").as_deref(), Some("2020-05"));
        assert_eq!(month("13/2020"), None);
    }

    #[test]
    fn days_are_found_in_names_of_files() {
        let found = |name| {
            found(name)
                .into_iter()
                .map(|d| d.to_string())
                .collect::<Vec<_>>()
        };
        assert_eq!(found("CR_Rives_2020-05-12_v2"), ["2020-05-12"]);
        assert_eq!(found("20200512 Rives"), ["2020-05-12"]);
        assert_eq!(found("Entretien du 12 mai 2020 – Rives"), ["2020-05-12"]);
        assert!(found("Rives v2 10").is_empty());
    }
}
