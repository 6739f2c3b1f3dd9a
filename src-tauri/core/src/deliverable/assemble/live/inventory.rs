//! The inventory in counts: by volet and kind, and as it was published.

use std::collections::BTreeMap;

use croisee_typeset::document::{
    Align, Block, Cell, Change, ChangeRow, Drawing, Figure, Inline, Inlines, Row, Table, text,
};

use super::caption::{sources, to};
use crate::{
    crossing::in_tree_order,
    deliverable::assemble::Desk,
    inventory::{Kind, State},
    vault::NodeId,
};

const FIGURE: &str = "figure-inventaire";

impl Desk<'_> {
    /// The inventory: entries by volet and kind, and its published states.
    pub(in super::super) fn inventory(&self) -> Vec<Block> {
        let kinds = Kind::ALL;
        let mut counts: BTreeMap<Option<NodeId>, Vec<usize>> = BTreeMap::new();
        for entry in &self.snapshot.entries {
            if self.attribution.entry(entry.id).is_some_and(|e| e.shown) {
                let at = kinds.iter().position(|k| *k == entry.kind).unwrap_or(0);
                counts
                    .entry(entry.volet_id)
                    .or_insert_with(|| vec![0; kinds.len()])[at] += 1;
            }
        }
        let mut out = Vec::new();
        if !counts.is_empty() {
            let order = in_tree_order(self.snapshot)
                .into_iter()
                .map(|(id, _, _)| id);
            let named = order.map(Some).chain(std::iter::once(None));
            let mut rows = Vec::new();
            for volet in named {
                let Some(line) = counts.remove(&volet) else {
                    continue;
                };
                let name = volet
                    .and_then(|id| self.snapshot.nodes.iter().find(|n| n.id == id))
                    .map_or_else(|| self.words.say("no-volet"), |n| n.name.clone());
                rows.push(numbers(name, line.iter().map(|n| written(Some(*n as i64)))));
            }
            let heads = kinds
                .iter()
                .map(|k| self.words.say(&format!("kind-{}", k.word())));
            out.push(Block::Table(Table {
                caption: text(self.words.say("inventory-caption")),
                header: vec![numbers(self.words.say("inventory-volet"), heads)],
                rows,
                row_heads: true,
                widths: None,
                id: None,
            }));
        }
        out.extend(self.answered());
        let states = &self.snapshot.inventory_states;
        out.extend(self.states(states).into_iter().flatten());
        if !states.is_empty() {
            let heads = kinds
                .iter()
                .map(|k| self.words.say(&format!("kind-{}", k.word())));
            let rows = states
                .iter()
                .map(|s| {
                    let counts = [s.needs, s.emergency, s.recovery, s.networks];
                    numbers(self.date(&s.date), counts.into_iter().map(written))
                })
                .collect();
            out.push(Block::Table(Table {
                caption: self.of_the_states(states),
                header: vec![numbers(self.words.say("states-date"), heads)],
                rows,
                row_heads: true,
                widths: None,
                id: None,
            }));
        }
        out
    }

    /// The caption of all the states, which leads to their figure where there is one.
    fn of_the_states(&self, states: &[State]) -> Inlines {
        let words = self.words.say("states-caption");
        let drawn = |s: &State| [s.needs, s.emergency, s.recovery, s.networks] != [None; 4];
        match states {
            [first, .., last] if drawn(first) || drawn(last) => vec![
                Inline::Text(format!("{words} (")),
                to(FIGURE.to_owned()),
                Inline::Text(")".to_owned()),
            ],
            _ => text(words),
        }
    }

    /// The first published state beside the last, kind by kind.
    fn states(&self, states: &[State]) -> Option<[Block; 2]> {
        let [first, .., last] = states else {
            return None;
        };
        let counts = |state: &State| [state.needs, state.emergency, state.recovery, state.networks];
        let told = |count: Option<i64>| match count {
            Some(n) => n.to_string(),
            None => self.words.say("states-none"),
        };
        let mut rows = Vec::new();
        let mut found = Found::default();
        for ((kind, before), now) in Kind::ALL.iter().zip(counts(first)).zip(counts(last)) {
            if before.is_none() && now.is_none() {
                continue;
            }
            self.find(&mut found, *kind, (first, before), (last, now));
            rows.push(ChangeRow {
                label: self.words.say(&format!("kind-{}", kind.word())),
                before: before.map(|n| n as f64),
                before_text: told(before),
                after: now.map(|n| n as f64),
                after_text: told(now),
            });
        }
        if rows.is_empty() {
            return None;
        }
        let at = |state: &State| {
            let date = [("date", self.date(&state.date).into())];
            self.words.with("states-key", &date)
        };
        let found = self.said_of_states(&found, first, last);
        let whence = sources([first, last].into_iter().map(|s| s.source.as_str()));
        let figure = Figure {
            drawing: Drawing::Change(Change {
                before: at(first),
                after: at(last),
                rows,
            }),
            alt: format!("{found} {}", self.words.say("states-alt")),
            caption: self.caption(&self.words.say("states-figure"), &whence),
            id: Some(FIGURE.to_owned()),
        };
        Some([self.leading_to(&found, FIGURE), Block::Figure(figure)])
    }

    /// What became of the count of a kind from one state to the other.
    fn find(
        &self,
        found: &mut Found,
        kind: Kind,
        (first, before): (&State, Option<i64>),
        (last, now): (&State, Option<i64>),
    ) {
        let counted = |n: i64| {
            let key = format!("states-n-{}", kind.word());
            self.words.with(&key, &[("count", n.into())])
        };
        let untold = |at: &State, other: &State, n: i64| {
            let kind = self.words.say(&format!("states-of-{}", kind.word()));
            let arguments = [
                ("date", self.date(&at.date).into()),
                ("kind", kind.into()),
                ("other", self.date(&other.date).into()),
                ("count", n.into()),
            ];
            self.words.with("states-untold", &arguments)
        };
        match (before, now) {
            (Some(before), Some(now)) if before == now => found.still.push(counted(now)),
            (Some(before), Some(now)) => {
                let arguments = [("before", before.into()), ("now", counted(now).into())];
                found
                    .moved
                    .push(self.words.with("states-from-to", &arguments));
            }
            (Some(before), None) => found.untold.push(untold(last, first, before)),
            (None, Some(now)) => found.untold.push(untold(first, last, now)),
            (None, None) => {}
        }
    }

    /// What became of each kind, in sentences.
    fn said_of_states(&self, found: &Found, first: &State, last: &State) -> String {
        let told = |key: &str, kinds: &[String]| {
            let arguments = [
                ("before", self.date(&first.date).into()),
                ("now", self.date(&last.date).into()),
                ("kinds", self.words.list(kinds).into()),
            ];
            (!kinds.is_empty()).then(|| self.words.with(key, &arguments))
        };
        let counted = [
            told("states-found", &found.moved),
            told("states-still", &found.still),
        ];
        let sentences = counted.into_iter().flatten();
        let sentences = sentences.chain(found.untold.iter().cloned());
        sentences.collect::<Vec<_>>().join(" ")
    }
}

/// What two states of the inventory show.
#[derive(Default)]
struct Found {
    /// Kinds whose counts changed.
    moved: Vec<String>,
    /// Those whose counts did not.
    still: Vec<String>,
    /// A sentence for each that was published at one of the dates alone.
    untold: Vec<String>,
}

/// A row whose first cell is its head and whose others are numbers.
fn numbers(head: String, cells: impl Iterator<Item = String>) -> Row {
    Row {
        cells: std::iter::once(Cell::text(head))
            .chain(cells.map(|c| Cell::text(c).aligned(Align::Right)))
            .collect(),
    }
}

fn written(count: Option<i64>) -> String {
    count.map_or_else(|| "–".to_owned(), |n| n.to_string())
}
