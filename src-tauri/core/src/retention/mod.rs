//! Until when the dossier is kept: the day that people are told before they speak, and how near it is.
//!
//! The GDPR wants personal data kept for no longer than they are needed, and the day said beforehand.

use chrono::{Datelike as _, Days, Months, NaiveDate};
use serde::Serialize;

use crate::{
    Result, Vault, entry,
    initiative::Initiative,
    reading::Reading,
    vault::{Done, Op},
    when::{self, When},
};

/// From so many days before that day on, the facilitator is reminded of it.
const NEAR: i64 = 60;

/// So long after the démarche's end a dossier is kept, unless the facilitator says otherwise: the time to hand on what it
/// led to, and to see what became of it.
const AFTER: Months = Months::new(12);

/// The last year that a day can be in: a slip of the hand is no intention.
const LAST_YEAR: i32 = 2200;

text_enum! {
    /// How the day until which the dossier is kept stands to the day that it is.
    Standing {
        /// None is set, and people were heard who are owed one.
        Owed = "owed",
        /// None is set, and nobody's words wait for one.
        Unset = "unset",
        /// It is far.
        Kept = "kept",
        /// It is near.
        Near = "near",
        /// It is past.
        Past = "past",
    }
}

/// Until when the dossier is kept, as of one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Retention {
    /// The last day, `2021-09-30`, where one is set.
    pub until: Option<String>,
    /// The last day that is proposed: a year after the démarche's end; none where that is not known, or is so long past that
    /// the year is over.
    pub proposed: Option<String>,
    /// How that day stands to this one.
    pub standing: Standing,
    /// How many days there are until it, and after it: 0 on the last day, and where none is set.
    pub days: u32,
}

/// Until when the dossier is kept, as of `today`.
#[must_use]
pub fn retention(reading: &Reading, today: NaiveDate) -> Retention {
    let snapshot = &reading.snapshot;
    let own = &snapshot.initiative;
    let until = own.erase_on.as_deref().and_then(when::day);
    let left = until.map(|until| (until - today).num_days());
    // Nobody is owed a day for words that were made up; for those that were noted, whatever the planning says.
    let heard = || {
        let mut interviews = snapshot.interviews.iter();
        interviews.any(|i| i.status.is_heard() || !i.notes.trim().is_empty())
    };
    let standing = match left {
        None if !own.fictional && heard() => Standing::Owed,
        None => Standing::Unset,
        Some(left) if left < 0 => Standing::Past,
        Some(left) if left <= NEAR => Standing::Near,
        Some(_) => Standing::Kept,
    };
    Retention {
        until: until.map(|day| day.to_string()),
        proposed: proposed(own, today).map(|day| day.to_string()),
        standing,
        days: left
            .and_then(|left| u32::try_from(left.unsigned_abs()).ok())
            .unwrap_or_default(),
    }
}

/// A year after the last day that the démarche's end may mean.
fn proposed(own: &Initiative, today: NaiveDate) -> Option<NaiveDate> {
    let end = own.end_on.as_deref().and_then(When::parse)?;
    let until = last_day(end)?.checked_add_months(AFTER)?;
    (until > today).then_some(until)
}

fn last_day(when: When) -> Option<NaiveDate> {
    let before = |first: Option<NaiveDate>| first?.checked_sub_days(Days::new(1));
    match when {
        When::Day(day) | When::Span(_, day) => Some(day),
        When::Month(year, 12) => NaiveDate::from_ymd_opt(year, 12, 31),
        When::Month(year, month) => before(NaiveDate::from_ymd_opt(year, month + 1, 1)),
        When::Year(year) => NaiveDate::from_ymd_opt(year, 12, 31),
    }
}

impl Vault {
    /// Says until which day the dossier is kept; none where `until` is empty.
    ///
    /// # Errors
    /// [`crate::Error::Invalid`] for what is no day, or is before the démarche began.
    pub fn retention_set(&mut self, until: &str) -> Result<Done<()>> {
        let day = entry::day("retention", Some(until))?;
        if day.is_some_and(|day| day.year() > LAST_YEAR) {
            return Err(entry::invalid("retention", until));
        }
        self.transact(Op::new("retention.set"), |tx| {
            let known = Initiative::read(tx)?;
            let began = known.start_on.as_deref().and_then(When::parse);
            if let (Some(day), Some(began)) = (day, began.and_then(When::first_day))
                && day < began
            {
                return Err(entry::invalid("retention", until));
            }
            let told = Initiative {
                erase_on: day.map(|day| day.to_string()),
                ..known.clone()
            };
            match told == known {
                true => Ok(()),
                false => told.write(tx),
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::attribution::sample;

    fn day(text: &str) -> NaiveDate {
        when::day(text).expect("a day")
    }

    #[test]
    fn a_vague_end_is_taken_at_its_last_day() {
        for (end, until) in [
            ("2020-09-30", Some("2021-09-30")),
            ("2020-02-29", Some("2021-02-28")),
            ("2020-09", Some("2021-09-30")),
            ("2020-12", Some("2021-12-31")),
            ("2020", Some("2021-12-31")),
            ("2020-09-03/2020-09-04", Some("2021-09-04")),
            ("à l’automne", None),
            ("2018", None),
        ] {
            let mut initiative = sample::empty().initiative;
            initiative.end_on = Some(end.to_owned());
            let proposed = proposed(&initiative, day("2020-05-11"));
            assert_eq!(proposed.map(|d| d.to_string()).as_deref(), until, "{end}");
        }
    }
}
