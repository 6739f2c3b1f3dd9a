//! The phases of the démarche as stretches of time, and the meetings within them.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use croisee_typeset::document::{Block, Drawing, Figure, Milestone, Row, Span, Timeline, Tone};

use super::caption::{Told, sources};
use crate::{
    deliverable::{Lang, assemble::Desk},
    space::Meeting,
    when::When,
};

/// More meetings than this are told by month.
const MEETINGS: usize = 10;
/// More months than this are told by year.
const MONTHS: usize = 14;

impl Desk<'_> {
    /// The phases, and the meetings of the space. A phase whose dates are none has no place in it; the annex has.
    pub(in super::super) fn timeline(&self) -> Vec<Block> {
        let spans: Vec<Span> = self
            .snapshot
            .phases
            .iter()
            .filter_map(|phase| {
                Some(Span {
                    label: phase.name.clone(),
                    note: self.dates(&phase.start_on, phase.end_on.as_deref()),
                    start: When::parse(&phase.start_on)?.first_day()?,
                    end: phase
                        .end_on
                        .as_deref()
                        .and_then(When::parse)
                        .and_then(last_day),
                    tone: Tone::Plain,
                })
            })
            .collect();
        if spans.is_empty() {
            return Vec::new();
        }
        let milestones = self.milestones();
        let with_meetings = match milestones.is_empty() {
            true => "timeline-caption",
            false => "timeline-caption-meetings",
        };
        let phases = self.snapshot.phases.iter();
        let told = Told {
            id: "figure-phases".to_owned(),
            what: self.words.say(with_meetings),
            source: sources(phases.map(|p| p.source.as_str())),
        };
        self.timeline_data(&told, &spans, &milestones);
        let list = |parts: Vec<String>| parts.join("\u{202f}; ");
        let phases = spans.iter().map(|s| format!("{}, {}", s.label, s.note));
        let phases = list(phases.collect());
        let mut alt = self
            .words
            .with("timeline-alt", &[("phases", phases.into())]);
        if !milestones.is_empty() {
            let meetings = milestones
                .iter()
                .map(|m| format!("{}, {}", m.note, m.label));
            let meetings = list(meetings.collect());
            let meetings = self
                .words
                .with("timeline-alt-meetings", &[("meetings", meetings.into())]);
            alt = format!("{alt} {meetings}");
        }
        vec![Block::Figure(Figure {
            drawing: Drawing::Timeline(Timeline { spans, milestones }),
            alt,
            caption: self.caption_with_data(&told),
            id: Some(told.id),
        })]
    }

    /// The meetings as dated points: each by its title while they are few, else how many a month or a year had.
    fn milestones(&self) -> Vec<Milestone> {
        let meetings = self.snapshot.meetings.iter();
        let mut meetings: Vec<&Meeting> = meetings.filter(|m| self.is_of(m.space_id)).collect();
        meetings.sort_by(|a, b| (a.date, &a.code).cmp(&(b.date, &b.code)));
        if meetings.len() <= MEETINGS {
            return meetings
                .iter()
                .map(|m| Milestone {
                    label: match m.title.trim() {
                        "" => self.words.with("meetings", &[("count", 1.into())]),
                        title => title.to_owned(),
                    },
                    note: self.day(m.date),
                    date: m.date,
                })
                .collect();
        }
        let month = |day: NaiveDate| When::Month(day.year(), day.month());
        let months = self.counted(&meetings, &month);
        if months.len() <= MONTHS {
            return months;
        }
        self.counted(&meetings, &|day| When::Year(day.year()))
    }

    /// How many meetings each stretch of time had; its point stands at the first of them.
    fn counted(
        &self,
        meetings: &[&Meeting],
        stretch: &dyn Fn(NaiveDate) -> When,
    ) -> Vec<Milestone> {
        let mut found: BTreeMap<Option<NaiveDate>, (When, NaiveDate, usize)> = BTreeMap::new();
        for meeting in meetings {
            let when = stretch(meeting.date);
            let first = when.first_day();
            let entry = found.entry(first).or_insert((when, meeting.date, 0));
            entry.2 += 1;
        }
        found
            .into_values()
            .map(|(when, date, count)| Milestone {
                label: self.words.with("meetings", &[("count", count.into())]),
                note: when.in_words(self.options.lang == Lang::French),
                date,
            })
            .collect()
    }

    fn timeline_data(&self, told: &Told, spans: &[Span], milestones: &[Milestone]) {
        let row = |kind: &str, label: &str, dates: &str| {
            Row::texts([label.to_owned(), self.words.say(kind), dates.to_owned()])
        };
        let phases = spans.iter().map(|s| row("data-phase", &s.label, &s.note));
        let meetings = milestones
            .iter()
            .map(|m| row("data-meeting", &m.label, &m.note));
        let header =
            Row::texts(["data-item", "data-kind", "data-dates"].map(|key| self.words.say(key)));
        let rows = phases.chain(meetings).collect();
        self.data_of(told, &told.what, header, rows);
    }

    /// « 20 mars 2020 – 27 mars 2020 », « depuis le 11 mai 2020 ».
    pub(in super::super) fn dates(&self, start: &str, end: Option<&str>) -> String {
        match end.map(str::trim).filter(|e| !e.is_empty()) {
            Some(end) => match (When::parse(start), When::parse(end)) {
                (Some(When::Day(a)), Some(When::Day(b))) if a <= b => {
                    When::Span(a, b).in_words(self.options.lang == Lang::French)
                }
                _ => format!("{}\u{a0}– {}", self.date(start), self.date(end)),
            },
            None => {
                let key = match When::parse(start) {
                    Some(When::Day(_)) => "since-day",
                    _ => "since",
                };
                self.words.with(key, &[("date", self.date(start).into())])
            }
        }
    }
}

/// The last day that a date may mean.
fn last_day(when: When) -> Option<NaiveDate> {
    match when {
        When::Day(day) | When::Span(_, day) => Some(day),
        When::Month(year, month) => {
            let (year, month) = if month == 12 {
                (year + 1, 1)
            } else {
                (year, month + 1)
            };
            NaiveDate::from_ymd_opt(year, month, 1)?.pred_opt()
        }
        When::Year(year) => NaiveDate::from_ymd_opt(year, 12, 31),
    }
}
