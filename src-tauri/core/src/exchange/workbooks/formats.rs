//! Numbers of a spreadsheet as people read them: a day, a time of day or a length of time where they are shown as one.

use chrono::{Days, NaiveDate};

/// As what a number is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Shown {
    /// As itself.
    #[default]
    Number,
    /// As a day, with or without a time.
    Day,
    /// As a month of a year.
    Month,
    /// As a time of day or a length of time.
    Time,
}

/// The formats that spreadsheets have without declaring them.
pub(super) fn built_in(id: u32) -> Shown {
    match id {
        17 => Shown::Month,
        14..=16 | 22 | 27..=31 | 34..=36 | 50..=54 | 57..=58 => Shown::Day,
        18..=21 | 32..=33 | 45..=47 | 55..=56 => Shown::Time,
        _ => Shown::Number,
    }
}

/// As what a declared format shows numbers.
pub(super) fn declared(code: &str) -> Shown {
    // A number below zero or a text may be shown otherwise.
    let mut signs = code.chars().peekable();
    let (mut day, mut month, mut year, mut time) = (false, false, false, false);
    while let Some(sign) = signs.next() {
        match sign.to_ascii_lowercase() {
            ';' => break,
            '"' => {
                let _ = signs.by_ref().find(|c| *c == '"');
            }
            '\\' | '_' | '*' => {
                signs.next();
            }
            '[' => {
                let inside: String = signs.by_ref().take_while(|c| *c != ']').collect();
                let counts = |c: char| matches!(c.to_ascii_lowercase(), 'h' | 'm' | 's');
                time |= !inside.is_empty() && inside.chars().all(counts);
            }
            'g' | 'G' => return Shown::Number,
            '0' | '#' | '?' if !time && !day && !month && !year => return Shown::Number,
            'd' | 'j' => day = true,
            'm' => month = true,
            'y' | 'a' if sign != 'A' => year = true,
            'h' | 's' => time = true,
            _ => {}
        }
    }
    match (day, month, year, time) {
        (true, ..) | (_, _, true, true) => Shown::Day,
        (_, true, true, _) => Shown::Month,
        (_, _, true, _) => Shown::Day,
        (.., true) => Shown::Time,
        // Months alone, or minutes.
        (_, true, ..) => Shown::Month,
        _ => Shown::Number,
    }
}

/// A number as it is shown.
pub(super) fn said(number: f64, shown: Shown, from_1904: bool) -> String {
    let timely = match shown {
        Shown::Number => None,
        Shown::Time => time(number),
        Shown::Day => day(number, from_1904),
        Shown::Month => day(number, from_1904).map(|day| match day.strip_suffix("-01") {
            Some(month) if day.len() == 10 => month.to_owned(),
            _ => day,
        }),
    };
    timely.unwrap_or_else(|| plain(number))
}

/// A number as its cell shows it: fifteen digits, of which the last are none of the writer's where there are more.
fn plain(number: f64) -> String {
    let rounded = format!("{number:.14e}").parse().unwrap_or(number);
    // `-0` is nothing that anyone wrote.
    let rounded: f64 = if rounded == 0.0 { 0.0 } else { rounded };
    format!("{rounded}")
}

const DAY: i64 = 86_400;
/// The last day that spreadsheets know, 31 December 9999.
const LAST_DAY: i64 = 2_958_465;

fn seconds(number: f64) -> Option<i64> {
    let seconds = (number * DAY as f64).round();
    // Within these, nothing is lost in between.
    let within = (0.0..=(LAST_DAY * DAY) as f64).contains(&seconds);
    within.then_some(seconds as i64)
}

fn day(number: f64, from_1904: bool) -> Option<String> {
    let seconds = seconds(number)?;
    let (days, rest) = (seconds / DAY, seconds % DAY);
    if days == 0 && !from_1904 {
        return time(number);
    }
    let first = if from_1904 {
        NaiveDate::from_ymd_opt(1904, 1, 1)
    } else if days < 60 {
        NaiveDate::from_ymd_opt(1899, 12, 31)
    } else {
        // The 29 February 1900 that never was.
        NaiveDate::from_ymd_opt(1899, 12, 30)
    };
    let day = first?.checked_add_days(Days::new(days.unsigned_abs()))?;
    Some(match rest {
        0 => day.to_string(),
        _ => format!("{day} {:02}:{:02}", rest / 3600, rest / 60 % 60),
    })
}

fn time(number: f64) -> Option<String> {
    let seconds = seconds(number)?;
    Some(format!("{:02}:{:02}", seconds / 3600, seconds / 60 % 60))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_are_told_apart_by_what_they_show() {
        for (code, shown) in [
            ("dd/mm/yyyy", Shown::Day),
            ("[$-40C]d mmmm yyyy;@", Shown::Day),
            ("jj/mm/aaaa", Shown::Day),
            ("dddd d mmmm", Shown::Day),
            ("dd/mm/yy hh:mm", Shown::Day),
            ("mmm yyyy", Shown::Month),
            ("mmmm-yy", Shown::Month),
            ("yyyy", Shown::Day),
            ("h:mm AM/PM", Shown::Time),
            ("hh\"h\"mm", Shown::Time),
            ("[h]:mm", Shown::Time),
            ("[hh]:mm:ss", Shown::Time),
            ("General", Shown::Number),
            ("0.00", Shown::Number),
            ("# ##0,00 \"jours\"", Shown::Number),
            ("0\" mois\"", Shown::Number),
            ("[Red]-0.0", Shown::Number),
            ("0#\" \"##\" \"##\" \"##\" \"##", Shown::Number),
            ("@", Shown::Number),
            ("\"d\"", Shown::Number),
            ("", Shown::Number),
            ("\\d\\m\\y", Shown::Number),
            ("\"", Shown::Number),
            ("[", Shown::Number),
        ] {
            assert_eq!(declared(code), shown, "{code}");
        }
        assert_eq!((built_in(14), built_in(0)), (Shown::Day, Shown::Number));
    }

    #[test]
    fn numbers_are_said_as_their_cells_show_them() {
        for (number, shown, from_1904, expected) in [
            (43_963.0, Shown::Day, false, "2020-05-12"),
            (
                43_963.604_166_666_664,
                Shown::Day,
                false,
                "2020-05-12 14:30",
            ),
            (42_501.0, Shown::Day, true, "2020-05-12"),
            (43_952.0, Shown::Month, false, "2020-05"),
            (43_963.0, Shown::Month, false, "2020-05-12"),
            (1.0, Shown::Day, false, "1900-01-01"),
            (61.0, Shown::Day, false, "1900-03-01"),
            (0.0625, Shown::Time, false, "01:30"),
            (1.0625, Shown::Time, false, "25:30"),
            (0.604_166_666_666_667, Shown::Day, false, "14:30"),
            (0.999_999_999, Shown::Time, false, "24:00"),
            (-1.0, Shown::Day, false, "-1"),
            (3e9, Shown::Day, false, "3000000000"),
            (45.0, Shown::Number, false, "45"),
            (0.1 + 0.2, Shown::Number, false, "0.3"),
            (612_345_678.0, Shown::Number, false, "612345678"),
            (1e15, Shown::Number, false, "1000000000000000"),
            (-0.0, Shown::Number, false, "0"),
        ] {
            assert_eq!(said(number, shown, from_1904), expected, "{number}");
        }
    }
}
