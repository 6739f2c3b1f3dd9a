//! Dates as the work knows them: a day, a month, a year, or a span of days.

use chrono::{Datelike as _, NaiveDate, TimeDelta};

const MONTHS: [[&str; 12]; 2] = [
    [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
];

/// A date that may be vague. Written `2020-05-11`, `2020-05`, `2020` or `2020-09-03/2020-09-04`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// A day.
    Day(NaiveDate),
    /// A month: year and month from 1.
    Month(i32, u32),
    /// A year.
    Year(i32),
    /// A span of days, both ends within.
    Span(NaiveDate, NaiveDate),
}

impl When {
    /// Reads a date as written; `None` when it is none.
    pub fn parse(text: &str) -> Option<Self> {
        if let Some((from, to)) = text.split_once('/') {
            let (from, to) = (day(from)?, day(to)?);
            return (from <= to).then_some(Self::Span(from, to));
        }
        let year = |t: &str| {
            (t.len() == 4 && t.bytes().all(|b| b.is_ascii_digit()))
                .then(|| t.parse::<i32>().ok())
                .flatten()
        };
        match text.len() {
            10 => day(text).map(Self::Day),
            7 => {
                let first = day(&format!("{text}-01"))?;
                Some(Self::Month(first.year(), first.month()))
            }
            4 => year(text).map(Self::Year),
            _ => None,
        }
    }

    /// The first day it may mean.
    pub fn first_day(self) -> Option<NaiveDate> {
        match self {
            Self::Day(d) | Self::Span(d, _) => Some(d),
            Self::Month(y, m) => NaiveDate::from_ymd_opt(y, m, 1),
            Self::Year(y) => NaiveDate::from_ymd_opt(y, 1, 1),
        }
    }

    /// The same so much later, as vague as it was; none beyond every calendar.
    pub fn later(self, by: TimeDelta) -> Option<Self> {
        let first = self.first_day()?.checked_add_signed(by)?;
        Some(match self {
            Self::Day(_) => Self::Day(first),
            Self::Month(..) => Self::Month(first.year(), first.month()),
            Self::Year(_) => Self::Year(first.year()),
            Self::Span(_, to) => Self::Span(first, to.checked_add_signed(by)?),
        })
    }

    /// As it is kept, in the form that [`When::parse`] reads.
    pub fn written(self) -> String {
        match self {
            Self::Day(day) => day.to_string(),
            Self::Month(year, month) => format!("{year:04}-{month:02}"),
            Self::Year(year) => format!("{year:04}"),
            Self::Span(from, to) => format!("{from}/{to}"),
        }
    }

    /// In words: « 11 mai 2020 », « mai 2020 », « 3–4 septembre 2020 ».
    pub fn in_words(self, french: bool) -> String {
        let month = |m: u32| MONTHS[usize::from(!french)][m as usize - 1];
        let number = |d: NaiveDate| {
            if french && d.day() == 1 {
                "1er".to_owned()
            } else {
                d.day().to_string()
            }
        };
        match self {
            Self::Day(d) => format!("{}\u{a0}{} {}", number(d), month(d.month()), d.year()),
            Self::Month(y, m) => format!("{} {y}", month(m)),
            Self::Year(y) => y.to_string(),
            Self::Span(a, b) if (a.year(), a.month()) == (b.year(), b.month()) => {
                format!(
                    "{}–{}\u{a0}{} {}",
                    number(a),
                    number(b),
                    month(a.month()),
                    a.year()
                )
            }
            Self::Span(a, b) if a.year() == b.year() => {
                format!(
                    "{}\u{a0}{}\u{a0}– {}\u{a0}{} {}",
                    number(a),
                    month(a.month()),
                    number(b),
                    month(b.month()),
                    a.year()
                )
            }
            Self::Span(a, b) => format!(
                "{}\u{a0}– {}",
                Self::Day(a).in_words(french),
                Self::Day(b).in_words(french)
            ),
        }
    }
}

/// A day written `2020-05-11`, in full.
pub fn day(text: &str) -> Option<NaiveDate> {
    (text.len() == 10)
        .then(|| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok())
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_moves_as_vague_as_it_is() {
        let moved = |text: &str| {
            let later = When::parse(text)?.later(TimeDelta::days(365))?;
            Some(later.written())
        };
        for (text, later) in [
            ("2020-05-11", Some("2021-05-11")),
            ("2021-03", Some("2022-03")),
            ("2021", Some("2022")),
            ("2021-09-03/2021-09-04", Some("2022-09-03/2022-09-04")),
            ("bientôt", None),
        ] {
            assert_eq!(moved(text).as_deref(), later, "{text}");
        }
    }

    #[test]
    fn dates_are_read_and_said_as_people_write_them() {
        let said = |text: &str| When::parse(text).map(|w| w.in_words(true).replace('\u{a0}', " "));
        assert_eq!(said("2020-05-11").as_deref(), Some("11 mai 2020"));
        assert_eq!(said("2020-07-01").as_deref(), Some("1er juillet 2020"));
        assert_eq!(said("2020-05").as_deref(), Some("mai 2020"));
        assert_eq!(said("2020").as_deref(), Some("2020"));
        assert_eq!(
            said("2020-09-03/2020-09-04").as_deref(),
            Some("3–4 septembre 2020")
        );
        for wrong in [
            "2020-13",
            "2020-02-30",
            "20",
            "11/05/2020",
            "2020-09-04/2020-09-03",
            "",
            "+020",
        ] {
            assert_eq!(said(wrong), None, "{wrong}");
        }
    }
}
