//! The record on its way to the interviewee: sent, recalled, agreed to in silence (domain rule 4).

use chrono::{Days, NaiveDate};

use super::{
    Interview, Status,
    possible::{self, LONGEST_SILENCE},
    validated,
};
use crate::{
    Error, Result, Vault, entry,
    vault::{Done, InterviewId, Op},
    when,
};

/// A sending of a record: the day it goes, and the day after which silence counts as agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sent {
    /// When it goes.
    pub on: NaiveDate,
    /// The announced date of tacit agreement.
    pub tacit_on: Option<NaiveDate>,
}

impl Sent {
    /// As typed.
    ///
    /// # Errors
    /// [`Error::Invalid`] for what is no day, and for a date of agreement that leaves none to answer, or more than a year.
    pub fn typed(on: &str, tacit_on: Option<&str>) -> Result<Self> {
        let on = entry::day("on", Some(on))?.ok_or_else(|| entry::invalid("on", on))?;
        let tacit_on = entry::day("tacit_on", tacit_on)?;
        let latest = on.checked_add_days(Days::new(LONGEST_SILENCE));
        let wrong = |tacit: &NaiveDate| *tacit <= on || latest.is_none_or(|latest| *tacit > latest);
        match tacit_on.filter(wrong) {
            Some(wrong) => Err(entry::invalid("tacit_on", &wrong.to_string())),
            None => Ok(Self { on, tacit_on }),
        }
    }
}

impl Interview {
    /// The interview once its record is sent: what [`Vault::record_sent`] writes, and what a record that announces its own
    /// sending is made of.
    #[must_use]
    pub fn as_sent(&self, sent: Sent) -> Self {
        Self {
            status: Status::Sent,
            status_on: Some(sent.on),
            sent_on: Some(sent.on),
            tacit_on: sent.tacit_on,
            ..self.clone()
        }
    }
}

impl Vault {
    /// Says that the record of an interview was sent on `on`, and the date announced with it after which silence counts
    /// as agreement.
    ///
    /// # Errors
    /// [`Error::NotHeard`] before the interview took place; [`Error::Invalid`] for a date of agreement that leaves no day
    /// to answer; [`Error::DayImpossible`] before the interview, or in days to come.
    pub fn record_sent(
        &mut self,
        id: InterviewId,
        on: &str,
        tacit_on: Option<&str>,
    ) -> Result<Done<()>> {
        let sent = Sent::typed(on, tacit_on)?;
        self.transact(Op::new("interview.sent"), |tx| {
            let interview = Interview::find(tx, id)?;
            if !interview.status.is_heard() {
                return Err(Error::NotHeard);
            }
            possible::day_of(interview.date, sent.on, entry::today(tx.now()))?;
            validated::known(tx, id)?;
            interview.as_sent(sent).update(tx)
        })
    }

    /// Says that the interviewee was reminded on `on`.
    ///
    /// # Errors
    /// [`Error::DayImpossible`] before the record was sent, or in days to come.
    pub fn record_reminded(&mut self, id: InterviewId, on: &str) -> Result<Done<()>> {
        let day = day("on", on)?;
        let on = day.to_string();
        self.transact(Op::new("interview.reminded"), |tx| {
            let mut interview = Interview::find(tx, id)?;
            let sent = interview.sent_on.filter(|_| interview.status.is_heard());
            possible::day_of(sent, day, entry::today(tx.now()))?;
            if interview.reminders.0.contains(&on) {
                return Ok(());
            }
            interview.reminders.0.push(on);
            // Days written so sort as the calendar does.
            interview.reminders.0.sort();
            interview.update(tx)
        })
    }

    /// Takes silence for agreement, as of `today`: the announced date is past, and nothing came back.
    ///
    /// # Errors
    /// Those of [`silence_agrees`].
    pub fn tacit_validate(&mut self, id: InterviewId, today: NaiveDate) -> Result<Done<()>> {
        self.transact(Op::new("interview.tacit"), |tx| {
            let interview = Interview::find(tx, id)?;
            silence_agrees(&interview, today)?;
            Interview {
                status: Status::TacitlyValidated,
                status_on: interview.tacit_on,
                ..interview
            }
            .update(tx)
        })
    }
}

/// Whether silence counts as agreement by `today`.
///
/// # Errors
/// [`Error::NotSent`] where the record does not wait for an answer; [`Error::TacitUnannounced`] where no date was
/// announced with it; [`Error::TacitTooEarly`] up to and on that date.
pub(super) fn silence_agrees(interview: &Interview, today: NaiveDate) -> Result<()> {
    if interview.status != Status::Sent || !interview.amendment.is_empty() {
        return Err(Error::NotSent);
    }
    match interview.tacit_on {
        None => Err(Error::TacitUnannounced),
        Some(on) if on >= today => Err(Error::TacitTooEarly { on }),
        Some(_) => Ok(()),
    }
}

fn day(field: &'static str, typed: &str) -> Result<NaiveDate> {
    when::day(typed.trim()).ok_or_else(|| entry::invalid(field, typed))
}
