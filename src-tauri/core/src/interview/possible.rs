//! Where an interview can stand, and since when: a fact of its record lies between the interview and today, and nothing is
//! sent or agreed to of an interview that nobody held.

use chrono::{Datelike as _, Days, NaiveDate};

use super::{Interview, Status};
use crate::{Error, Result};

/// The first year that is no slip.
const FIRST_YEAR: i32 = 1900;

/// So many days at most may be left to answer before silence counts as agreement.
pub(super) const LONGEST_SILENCE: u64 = 366;

/// Whether an interview may come to stand at `status` on a day.
///
/// # Errors
/// [`Error::NotHeard`] where it was not held; [`Error::AmendmentWaits`] where a text that came back is to be settled before
/// the record is validated; those of [`day_of`].
pub(super) fn step(
    interview: &Interview,
    status: Status,
    on: NaiveDate,
    today: NaiveDate,
) -> Result<()> {
    let of_record = matches!(status, Status::Sent | Status::Amended) || status.is_validated();
    if !of_record {
        return Ok(());
    }
    if interview.status != status && !interview.status.is_heard() {
        return Err(Error::NotHeard);
    }
    if status.is_validated() && !interview.amendment.is_empty() {
        return Err(Error::AmendmentWaits);
    }
    day_of(interview.date, on, today)
}

/// Whether something that happened since `from` may have happened on a day. Elsewhere it may be tomorrow already.
///
/// # Errors
/// [`Error::DayImpossible`] where it may not.
pub(super) fn day_of(from: Option<NaiveDate>, on: NaiveDate, today: NaiveDate) -> Result<()> {
    let until = today + Days::new(1);
    let early = from.is_some_and(|from| on < from);
    if early || on > until || on.year() < FIRST_YEAR {
        return Err(Error::DayImpossible { on, from });
    }
    Ok(())
}
