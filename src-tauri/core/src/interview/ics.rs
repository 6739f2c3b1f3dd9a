//! Appointments for the calendar of whoever leads the interviews: RFC 5545, in floating local time.

use chrono::{DateTime, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use icalendar::{Calendar, Component as _, Event, EventLike as _, EventStatus, Property};

use super::{Interview, Status};
use crate::{Error, Result, reading::Reading, vault::InterviewId};

/// How long an appointment lasts where nothing is said, in minutes.
const USUAL: i64 = 60;

/// These interviews as a calendar, made at `now`: one event each, of a lasting identity, so that a calendar that takes
/// it in again moves what it has. Those without a date are left out.
///
/// # Errors
/// [`Error::NoAppointment`] when none has a date; [`Error::Gone`].
pub fn appointments(reading: &Reading, ids: &[InterviewId], now: DateTime<Utc>) -> Result<String> {
    let mut calendar = Calendar::empty();
    calendar.append_property(Property::new("VERSION", "2.0"));
    calendar.append_property(Property::new("PRODID", "-//Croisee//Entretiens//FR"));
    calendar.append_property(Property::new("CALSCALE", "GREGORIAN"));
    calendar.append_property(Property::new("METHOD", "PUBLISH"));
    for id in ids {
        if let Some(event) = event(reading, reading.interview(*id)?, now) {
            calendar.push(event);
        }
    }
    if calendar.components.is_empty() {
        return Err(Error::NoAppointment);
    }
    Ok(calendar.to_string())
}

fn event(reading: &Reading, interview: &Interview, now: DateTime<Utc>) -> Option<Event> {
    let day = interview.date?;
    let words = reading.words;
    let organisation = reading
        .organisation(interview.organisation_id)
        .map_or("", |o| o.name.as_str());
    let mut event = Event::new();
    event.uid(&format!("{}.{}@croisee", interview.code, interview.id));
    event.timestamp(now);
    event.summary(&words.with("ics-summary", &[("organisation", organisation.into())]));
    event.description(&description(reading, interview));
    let place = match (interview.place.trim(), interview.mode.as_str()) {
        ("", "") => String::new(),
        ("", mode) => words.say(&format!("mode-{mode}")),
        (place, _) => place.to_owned(),
    };
    if !place.is_empty() {
        event.location(&place);
    }
    let time = interview
        .time
        .as_deref()
        .and_then(|time| NaiveTime::parse_from_str(time, "%H:%M").ok());
    match time {
        None => {
            // The end of a day without hours is the next one: RFC 5545 §3.6.1 leaves the end out of it.
            event.starts(day);
            event.ends(day.succ_opt().unwrap_or(day));
        }
        Some(time) => {
            let start = NaiveDateTime::new(day, time);
            let length = interview.duration_min.filter(|n| *n > 0).unwrap_or(USUAL);
            let length = TimeDelta::try_minutes(length).unwrap_or_else(TimeDelta::zero);
            event.starts(start);
            event.ends(start.checked_add_signed(length).unwrap_or(start));
        }
    }
    event.status(match interview.status {
        Status::ToPlan | Status::Proposed | Status::Unanswered => EventStatus::Tentative,
        Status::Cancelled | Status::Refused | Status::Postponed => EventStatus::Cancelled,
        _ => EventStatus::Confirmed,
    });
    Some(event.done())
}

/// Who is met, and who leads it, a line each.
fn description(reading: &Reading, interview: &Interview) -> String {
    let persons: Vec<String> = reading
        .persons_of(interview.id)
        .map(|person| match person.role.as_str() {
            "" => person.full_name(),
            role => format!("{} ({role})", person.full_name()),
        })
        .collect();
    let line = |key: &str, names: Vec<String>| {
        (!names.is_empty()).then(|| {
            reading
                .words
                .with(key, &[("names", names.join(", ").into())])
        })
    };
    let lines = [
        line("ics-persons", persons),
        line("ics-facilitators", interview.facilitators.0.clone()),
    ];
    lines.into_iter().flatten().collect::<Vec<_>>().join("\n")
}
