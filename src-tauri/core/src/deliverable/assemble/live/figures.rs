//! Series of figures, as bars.

use croisee_typeset::document::{Align, Bar, Bars, Block, Cell, Drawing, Figure, Row};

use super::caption::{Told, sentence, sources};
use crate::{deliverable::assemble::Desk, synthesis::Figure as Number, when::When};

impl Desk<'_> {
    /// The series that the document's statements rest on; every series where none does.
    pub(in super::super) fn figures(&self) -> Vec<Block> {
        let all = self.plan.series(self.snapshot);
        all.iter().flat_map(|s| self.series(s)).collect()
    }

    /// A series as bars, with its date and source.
    fn series(&self, series: &str) -> Vec<Block> {
        let numbers: Vec<&Number> = self
            .snapshot
            .figures
            .iter()
            .filter(|f| f.series.to_lowercase() == series)
            .collect();
        let Some(first) = numbers.first() else {
            return Vec::new();
        };
        let title = match first.title.trim() {
            "" => first.series.as_str(),
            title => title,
        };
        let source = sources(numbers.iter().map(|f| f.source.as_str()));
        let date = first
            .date
            .as_deref()
            .filter(|date| !ends_with(&source, date));
        let told = Told {
            id: format!("figure-{series}"),
            what: match date {
                Some(date) => format!("{} {}", sentence(title), sentence(&self.date(date))),
                None => title.to_owned(),
            },
            source,
        };
        let number = |words: String| Cell::text(words).aligned(Align::Right);
        let header = Row {
            cells: vec![
                Cell::text(self.words.say("data-item")),
                number(self.words.say("data-value")),
            ],
        };
        let rows = numbers.iter().map(|f| Row {
            cells: vec![Cell::text(f.label.clone()), number(value(f))],
        });
        self.data_of(&told, title, header, rows.collect());
        let bars = self.bars(&numbers);
        let said = bars.iter().map(|bar| match bar.part_text.as_str() {
            "" => format!("{}, {}", bar.label, bar.text),
            part => format!("{}, {}, {part}", bar.label, bar.text),
        });
        let said = said.collect::<Vec<_>>().join("\u{202f}; ");
        let percent = numbers.iter().all(|f| f.unit.trim() == "%");
        vec![Block::Figure(Figure {
            drawing: Drawing::Bars(Bars {
                bars,
                full: percent.then_some(100.0),
                ..Bars::default()
            }),
            alt: self.series_alt(title, &numbers, &said),
            caption: self.caption_with_data(&told),
            id: Some(told.id),
        })]
    }

    /// What a series shows: its highest value, then each.
    fn series_alt(&self, title: &str, numbers: &[&Number], said: &str) -> String {
        let told = |number: &Number| number.number().filter(|it| it.is_finite());
        let known = numbers.iter().filter(|f| told(f).is_some());
        let highest = known.rev().max_by(|a, b| {
            let (a, b) = (told(a).unwrap_or(0.0), told(b).unwrap_or(0.0));
            a.total_cmp(&b)
        });
        let title = title.trim_end_matches(['.', '…']);
        let mut arguments = vec![("title", title.into()), ("values", said.into())];
        let Some(highest) = highest.filter(|_| numbers.len() > 1) else {
            return self.words.with("series-alt-one", &arguments);
        };
        arguments.push(("label", highest.label.trim().into()));
        arguments.push(("value", value(highest).into()));
        self.words.with("series-alt", &arguments)
    }

    /// A bar for each number; « dont … » is drawn within the number before it, as a part of it.
    fn bars(&self, numbers: &[&Number]) -> Vec<Bar> {
        let of = self.words.say("part-of");
        let mut bars: Vec<Bar> = Vec::new();
        let mut unit = "";
        for number in numbers {
            let is_part = number.label.trim().to_lowercase().starts_with(&of);
            let part = number.number().unwrap_or(0.0);
            if let Some(whole) = bars.last_mut()
                && is_part
                && unit == number.unit.trim()
                && whole.part.is_none()
                && (0.0..=whole.value).contains(&part)
            {
                whole.part = Some(part);
                whole.part_text = format!("{}\u{a0}: {}", number.label.trim(), value(number));
                continue;
            }
            unit = number.unit.trim();
            bars.push(Bar {
                label: number.label.clone(),
                text: value(number),
                value: part,
                ..Bar::default()
            });
        }
        bars
    }
}

/// Whether the words of a source end with a date, as one language or the other writes it.
fn ends_with(source: &str, date: &str) -> bool {
    let plain = |words: &str| words.replace(['\u{a0}', '\u{202f}'], " ");
    let source = plain(source.trim_end_matches('.'));
    let said = When::parse(date).map(|day| [true, false].map(|french| day.in_words(french)));
    let said = said.iter().flatten().map(String::as_str);
    said.chain([date])
        .any(|said| source.ends_with(&plain(said)))
}

/// A number with its unit.
fn value(number: &Number) -> String {
    match number.unit.trim() {
        "" => number.value.clone(),
        unit => format!("{}\u{a0}{unit}", number.value),
    }
}
