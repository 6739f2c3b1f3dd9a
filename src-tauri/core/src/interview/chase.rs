//! Which interviews are to be chased, and why, in words.

use chrono::NaiveDate;
use fluent_bundle::FluentValue;

use super::{Interview, Status};
use crate::{
    deliverable::Lang,
    reading::Words,
    when::{self, When},
};

/// Days without an answer after which a proposal is chased.
const PROPOSAL: i64 = 7;

/// Days before the announced date of tacit agreement from which it is spoken of.
const TACIT: i64 = 3;

/// Days without an answer after which a record sent without such a date is chased.
const RECORD: i64 = 14;

/// Days that are still worth counting; of a longer silence the day is told from which it lasts.
const COUNTED: i64 = 60;

/// Why an interview is to be chased on this day; nothing where it is not.
pub(super) fn why(interview: &Interview, today: NaiveDate, words: &Words) -> Option<String> {
    let days = |from: NaiveDate| today.signed_duration_since(from).num_days();
    let dated = |key: &str, day: NaiveDate| {
        let day = When::Day(day).in_words(words.lang == Lang::French);
        words.with(key, &[("date", day.into())])
    };
    let counted = |key: &str, count: i64| words.with(key, &[("count", FluentValue::from(count))]);
    let silence = |key: &str, since: NaiveDate| match days(since) {
        silent if silent > COUNTED => dated(&format!("{key}-since"), since),
        silent => counted(key, silent),
    };
    match interview.status {
        Status::Proposed | Status::Planned if interview.date.is_some_and(|day| day < today) => {
            interview.date.map(|day| dated("chase-not-held", day))
        }
        Status::Proposed | Status::Unanswered => {
            let since = last_call(interview, interview.status_on)?;
            (days(since) >= PROPOSAL).then(|| silence("chase-no-answer", since))
        }
        Status::Sent => match interview.tacit_on {
            Some(day) if day < today => Some(dated("chase-tacit-past", day)),
            Some(day) => {
                let left = -days(day);
                (left <= TACIT).then(|| counted("chase-tacit", left))
            }
            None => {
                let sent = interview.sent_on.or(interview.status_on);
                let since = last_call(interview, sent)?;
                (days(since) >= RECORD).then(|| silence("chase-record", since))
            }
        },
        _ => None,
    }
}

/// The last day on which the interviewee heard from us since `since`.
fn last_call(interview: &Interview, since: Option<NaiveDate>) -> Option<NaiveDate> {
    let reminded = interview
        .reminders
        .0
        .iter()
        .filter_map(|day| when::day(day));
    reminded.chain(since).max().filter(|_| since.is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{attribution::sample::empty, vault};

    /// What is said on 20 May 2020 of an interview that stands so.
    fn said(status: Status, change: impl FnOnce(&mut Interview)) -> Option<String> {
        let mut interview = an_interview();
        interview.status = status;
        interview.status_on = when::day("2020-05-10");
        change(&mut interview);
        let today = when::day("2020-05-20").unwrap();
        let french = why(&interview, today, Words::of(Lang::French));
        let english = why(&interview, today, Words::of(Lang::English));
        assert_eq!(french.is_some(), english.is_some());
        french.map(|said| said.replace(['\u{a0}', '\u{202f}'], " "))
    }

    fn an_interview() -> Interview {
        let mut sample = empty();
        let sphere = sample.sphere("reseaux");
        let organisation = sample.organisation("Haltes", sphere);
        sample.interview(organisation, &[]);
        sample.interviews.remove(0)
    }

    fn check(found: Option<String>, expected: &str) {
        assert_eq!(found.as_deref().unwrap_or("nothing"), expected);
    }

    #[test]
    fn a_date_that_passed_without_the_interview_is_chased() {
        let on = |day: &'static str| move |i: &mut Interview| i.date = when::day(day);
        check(
            said(Status::Planned, on("2020-05-19")),
            "Prévu le 19 mai 2020, pas encore tenu",
        );
        check(
            said(Status::Proposed, on("2020-05-01")),
            "Prévu le 1er mai 2020, pas encore tenu",
        );
        check(said(Status::Planned, on("2020-05-20")), "nothing");
        check(said(Status::Held, on("2020-05-01")), "nothing");
    }

    #[test]
    fn a_long_silence_is_told_by_the_day_from_which_it_lasts() {
        check(
            said(Status::Unanswered, |i| {
                i.status_on = when::day("2020-03-02");
            }),
            "Sans réponse depuis le 2 mars 2020",
        );
        check(
            said(Status::Sent, |i| {
                i.sent_on = when::day("2020-03-02");
            }),
            "Compte rendu envoyé, sans réponse depuis le 2 mars 2020",
        );
    }

    #[test]
    fn silence_is_counted_from_the_last_call() {
        check(
            said(Status::Proposed, |_| ()),
            "Sans réponse depuis 10 jours",
        );
        check(
            said(Status::Unanswered, |_| ()),
            "Sans réponse depuis 10 jours",
        );
        let since = |day: &'static str| move |i: &mut Interview| i.status_on = when::day(day);
        check(
            said(Status::Proposed, since("2020-05-13")),
            "Sans réponse depuis 7 jours",
        );
        check(said(Status::Proposed, since("2020-05-14")), "nothing");
        check(
            said(Status::Proposed, |i| {
                i.reminders = vault::Words(vec!["2020-05-18".into()]);
            }),
            "nothing",
        );
        check(said(Status::Refused, |_| ()), "nothing");
    }

    #[test]
    fn tacit_agreement_is_announced_three_days_before() {
        let on = |day: &'static str| move |i: &mut Interview| i.tacit_on = when::day(day);
        check(said(Status::Sent, on("2020-05-24")), "nothing");
        check(
            said(Status::Sent, on("2020-05-23")),
            "Accord tacite dans 3 jours",
        );
        check(said(Status::Sent, on("2020-05-21")), "Accord tacite demain");
        check(
            said(Status::Sent, on("2020-05-20")),
            "Accord tacite ce soir, sans réponse",
        );
        check(
            said(Status::Sent, on("2020-05-19")),
            "Accord tacite échu le 19 mai 2020, à valider",
        );
        check(said(Status::Validated, on("2020-05-19")), "nothing");
    }

    #[test]
    fn a_record_sent_without_a_date_is_chased_after_two_weeks() {
        let on = |day: &'static str| move |i: &mut Interview| i.sent_on = when::day(day);
        check(said(Status::Sent, on("2020-05-07")), "nothing");
        check(
            said(Status::Sent, on("2020-05-06")),
            "Compte rendu envoyé, sans réponse depuis 14 jours",
        );
    }
}
