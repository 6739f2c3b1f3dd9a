//! The phases of the démarche, as stretches of time.

use croisee_typeset::document::{Block, Drawing, Figure, Span, Timeline, Tone, text};

use crate::{
    deliverable::{Lang, assemble::Desk},
    when::When,
};

impl Desk<'_> {
    /// The phases as stretches of time. One whose dates are none has no place in it; the annex has.
    pub(in super::super) fn timeline(&self) -> Vec<Block> {
        let spans: Vec<Span> = self
            .snapshot
            .phases
            .iter()
            .enumerate()
            .filter_map(|(at, phase)| {
                Some(Span {
                    label: phase.name.clone(),
                    note: self.dates(&phase.start_on, phase.end_on.as_deref()),
                    start: When::parse(&phase.start_on)?.first_day()?,
                    end: phase
                        .end_on
                        .as_deref()
                        .and_then(When::parse)
                        .and_then(last_day),
                    tone: Tone::Series(u8::try_from(at % 4).unwrap_or(0)),
                })
            })
            .collect();
        if spans.is_empty() {
            return Vec::new();
        }
        let alt = spans
            .iter()
            .map(|s| format!("{}, {}", s.label, s.note))
            .collect::<Vec<_>>()
            .join(" ; ");
        vec![Block::Figure(Figure {
            drawing: Drawing::Timeline(Timeline {
                spans,
                milestones: Vec::new(),
            }),
            alt: self.words.with("timeline-alt", &[("phases", alt.into())]),
            caption: text(self.words.say("timeline-caption")),
            id: None,
        })]
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
fn last_day(when: When) -> Option<chrono::NaiveDate> {
    match when {
        When::Day(day) | When::Span(_, day) => Some(day),
        When::Month(year, month) => {
            let (year, month) = if month == 12 {
                (year + 1, 1)
            } else {
                (year, month + 1)
            };
            chrono::NaiveDate::from_ymd_opt(year, month, 1)?.pred_opt()
        }
        When::Year(year) => chrono::NaiveDate::from_ymd_opt(year, 12, 31),
    }
}
