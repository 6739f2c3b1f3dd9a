//! Who was heard, as bars by sphere.

use croisee_typeset::document::{Bar, Bars, Block, Drawing, Figure};

use crate::{
    attribution::SMALL_GROUP,
    crossing::{Coverage, Seen},
    deliverable::assemble::Desk,
};

impl Desk<'_> {
    /// The organisations heard of each sphere. The table below says the same; a bar of one or two is hatched and
    /// always as long.
    pub(in super::super) fn coverage_bars(&self, coverage: &[Coverage]) -> Block {
        let bars: Vec<Bar> = coverage
            .iter()
            .map(|c| {
                let seen = match c.heard.len() {
                    0 => Seen::Nobody,
                    n if n < SMALL_GROUP => Seen::Few,
                    n => Seen::Count(n),
                };
                let (text, value) = match seen {
                    Seen::Count(n) => (n.to_string(), n as f64),
                    Seen::Nobody => ("–".to_owned(), 0.0),
                    Seen::Few | Seen::Masked => (self.words.say("few"), (SMALL_GROUP - 1) as f64),
                };
                let sphere = self.snapshot.spheres.iter().find(|s| s.id == c.sphere);
                Bar {
                    label: sphere.map_or_else(String::new, |s| s.name.clone()),
                    text,
                    value,
                    hidden: seen == Seen::Few,
                    ..Bar::default()
                }
            })
            .collect();
        let said: Vec<String> = bars
            .iter()
            .map(|bar| format!("{}, {}", bar.label, bar.text))
            .collect();
        let alt = self.words.with(
            "coverage-alt",
            &[("spheres", said.join("\u{202f}; ").into())],
        );
        Block::Figure(Figure {
            drawing: Drawing::Bars(Bars {
                bars,
                ..Bars::default()
            }),
            alt,
            caption: self.caption(
                &self.words.say(&self.of_heard("coverage-caption")),
                &self.source_of_interviews(),
            ),
            id: Some("figure-entendus".to_owned()),
        })
    }
}
