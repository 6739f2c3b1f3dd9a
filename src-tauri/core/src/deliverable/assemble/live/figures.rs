//! Series of figures, as bars.

use croisee_typeset::document::{Bar, Bars, Block, Drawing, Figure, Inline, Tone};

use crate::deliverable::assemble::Desk;

impl Desk<'_> {
    /// The series that the document's statements rest on; every series where none does.
    pub(in super::super) fn figures(&self) -> Vec<Block> {
        let all = self.plan.series(self.snapshot);
        all.iter().flat_map(|s| self.series(s)).collect()
    }

    /// A series as bars, with its date and source.
    fn series(&self, series: &str) -> Vec<Block> {
        let figures: Vec<_> = self
            .snapshot
            .figures
            .iter()
            .filter(|f| f.series.to_lowercase() == series)
            .collect();
        let Some(first) = figures.first() else {
            return Vec::new();
        };
        let percent = figures.iter().all(|f| f.unit.trim() == "%");
        let bars: Vec<Bar> = figures
            .iter()
            .map(|f| Bar {
                label: f.label.clone(),
                text: match f.unit.trim() {
                    "" => f.value.clone(),
                    unit => format!("{}\u{a0}{unit}", f.value),
                },
                value: f.number().unwrap_or(0.0),
                part: None,
                tone: Tone::Plain,
            })
            .collect();
        let title = if first.title.trim().is_empty() {
            first.series.clone()
        } else {
            first.title.clone()
        };
        let alt = bars
            .iter()
            .map(|b| format!("{} : {}", b.label, b.text))
            .collect::<Vec<_>>()
            .join(" ; ");
        let mut caption = vec![Inline::Text(title.clone())];
        let mut whence = Vec::new();
        whence.extend(first.date.as_deref().map(|d| self.date(d)));
        if !first.source.trim().is_empty() {
            whence.push(self.words.with(
                "figure-source",
                &[("source", first.source.trim_end_matches('.').into())],
            ));
        }
        if !whence.is_empty() {
            let stop = if title.ends_with(['.', '…', '?', '!']) {
                " "
            } else {
                ". "
            };
            caption.push(Inline::Text(format!("{stop}{}.", whence.join(", "))));
        }
        vec![Block::Figure(Figure {
            drawing: Drawing::Bars(Bars {
                bars,
                full: percent.then_some(100.0),
            }),
            alt: format!("{title} : {alt}"),
            caption,
            id: None,
        })]
    }
}
