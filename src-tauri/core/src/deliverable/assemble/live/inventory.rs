//! The inventory in counts: by volet and kind, and as it was published.

use std::collections::BTreeMap;

use croisee_typeset::document::{Align, Block, Cell, Row, Table, text};

use crate::{crossing::in_tree_order, deliverable::assemble::Desk, inventory::Kind, vault::NodeId};

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
        let states = &self.snapshot.inventory_states;
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
                caption: text(self.words.say("states-caption")),
                header: vec![numbers(self.words.say("states-date"), heads)],
                rows,
                row_heads: true,
                widths: None,
                id: None,
            }));
        }
        out
    }
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
