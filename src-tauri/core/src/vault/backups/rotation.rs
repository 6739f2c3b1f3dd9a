//! Which backups have had their time: all of two hours stay, the last of each hour for a day, of each day for a week, of each week for four, of
//! each month for twelve.

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike as _, TimeDelta, Timelike as _, Utc};

use super::Why;

/// How long all stay, in minutes.
const ALL_FOR: i64 = 120;
/// How long the last of each hour, day, week and month stays, in days.
const HOURS_FOR: i64 = 1;
const DAYS_FOR: i64 = 7;
const WEEKS_FOR: i64 = 28;
const MONTHS_FOR: i64 = 366;
/// How long the words of somebody who was erased stay in what was kept before.
const ERASED_FOR: i64 = 30;

/// A backup, as far as its age matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Made {
    /// When it was made.
    pub at: DateTime<Utc>,
    /// Why.
    pub why: Why,
}

/// Those that are to go, by their places in the list.
///
/// The newest always stays, and so does for a week what was made before something that cannot be undone. What was made
/// before somebody was erased goes thirty days after, be it the newest.
#[must_use]
pub fn left_out(all: &[Made], erasures: &[DateTime<Utc>], now: DateTime<Utc>) -> Vec<usize> {
    let mut order: Vec<usize> = (0..all.len()).collect();
    order.sort_by_key(|at| std::cmp::Reverse(all[*at].at));
    let mut seen = BTreeSet::new();
    let mut gone: Vec<usize> = Vec::new();
    for (rank, at) in order.into_iter().enumerate() {
        let Made { at: made, why } = all[at];
        let age = now - made;
        // The last of its span: the first that is met, going back in time.
        let mut last = |span: char, of: i64, days: i64| {
            seen.insert((span, of)) && age <= TimeDelta::days(days)
        };
        let day = i64::from(made.num_days_from_ce());
        let kept = [
            last('h', day * 24 + i64::from(made.hour()), HOURS_FOR),
            last('d', day, DAYS_FOR),
            last('w', (day - 1).div_euclid(7), WEEKS_FOR),
            last(
                'm',
                i64::from(made.year()) * 12 + i64::from(made.month0()),
                MONTHS_FOR,
            ),
        ];
        let before = why != Why::Working && age <= TimeDelta::days(DAYS_FOR);
        let fresh = age <= TimeDelta::minutes(ALL_FOR);
        let erased = erasures
            .iter()
            .any(|on| made < *on && now - *on >= TimeDelta::days(ERASED_FOR));
        if erased || !(rank == 0 || before || fresh || kept.contains(&true)) {
            gone.push(at);
        }
    }
    gone.sort_unstable();
    gone
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn now() -> DateTime<Utc> {
        DateTime::from_timestamp(1_800_000_000, 0).unwrap()
    }

    fn made(minutes_ago: i64) -> Made {
        Made {
            at: now() - TimeDelta::minutes(minutes_ago),
            why: Why::Working,
        }
    }

    fn left(all: &[Made]) -> Vec<Made> {
        let gone = left_out(all, &[], now());
        let kept = all.iter().enumerate().filter(|(at, _)| !gone.contains(at));
        kept.map(|(_, made)| *made).collect()
    }

    #[test]
    fn two_years_of_working_days_leave_some_forty() {
        let all: Vec<Made> = (0..730 * 24 * 6).map(|n| made(n * 10)).collect();
        let kept = left(&all);
        assert!(
            (40..=13 + 25 + 8 + 5 + 13).contains(&kept.len()),
            "{}",
            kept.len()
        );
        assert_eq!(kept[0], made(0));
    }

    #[test]
    fn what_was_kept_before_an_erasure_goes_thirty_days_after_it() {
        let all = [made(32 * 1440), made(31 * 1440), made(29 * 1440)];
        let erased = [now() - TimeDelta::minutes(30 * 1440 + 720)];
        assert_eq!(left_out(&all, &erased, now()), [0, 1]);
        let later = [now() - TimeDelta::minutes(29 * 1440 + 720)];
        let gone = left_out(&all, &later, now());
        assert!(!gone.contains(&2), "{gone:?}");
    }

    proptest! {
        /// However they are spread, the last of each span that still counts is there, and a second run takes nothing.
        #[test]
        fn the_last_of_each_day_week_and_month_stays(ages in prop::collection::vec(0_i64..600 * 1440, 0..200)) {
            let all: Vec<Made> = ages.iter().map(|age| made(*age)).collect();
            let kept = left(&all);
            prop_assert_eq!(left(&kept).len(), kept.len());
            let fresh = ages.iter().filter(|age| **age <= ALL_FOR).count();
            prop_assert!(kept.len() <= fresh + 25 + 8 + 5 + 14);
            for one in &all {
                let age = now() - one.at;
                let last = |same: &dyn Fn(DateTime<Utc>) -> bool| {
                    kept.iter().any(|k| same(k.at) && k.at >= one.at)
                };
                if age <= TimeDelta::days(DAYS_FOR) {
                    prop_assert!(last(&|at| at.date_naive() == one.at.date_naive()));
                }
                if age <= TimeDelta::days(WEEKS_FOR) {
                    prop_assert!(last(&|at| at.iso_week() == one.at.iso_week()));
                }
                if age <= TimeDelta::days(MONTHS_FOR) {
                    prop_assert!(last(&|at| (at.year(), at.month()) == (one.at.year(), one.at.month())));
                }
            }
            let newest = all.iter().map(|m| m.at).max();
            prop_assert_eq!(kept.iter().map(|m| m.at).max(), newest);
        }

        /// What goes as the days pass is never what a later day would have wanted: thinned daily, the same stays.
        #[test]
        fn thinning_day_by_day_leaves_what_thinning_once_does(ages in prop::collection::vec(0_i64..90 * 1440, 1..60)) {
            let all: Vec<Made> = ages.iter().map(|age| made(*age)).collect();
            let mut daily: Vec<Made> = Vec::new();
            for day in (0..=90).rev() {
                let on = now() - TimeDelta::days(day);
                daily.extend(all.iter().filter(|m| m.at <= on && m.at > on - TimeDelta::days(1)));
                let gone = left_out(&daily, &[], on);
                let mut at = 0;
                daily.retain(|_| {
                    at += 1;
                    !gone.contains(&(at - 1))
                });
            }
            let mut once: Vec<_> = left(&all).iter().map(|m| m.at).collect();
            let mut daily: Vec<_> = daily.iter().map(|m| m.at).collect();
            once.sort_unstable();
            daily.sort_unstable();
            once.dedup();
            daily.dedup();
            prop_assert_eq!(daily, once);
        }
    }
}
