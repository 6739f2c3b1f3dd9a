//! Needs against programmes: by volet, how many needs an open programme answers, and how many none does.

use std::collections::BTreeSet;

use croisee_typeset::document::{
    Align, Bar, Bars, Block, Cell, Drawing, Figure, Inline, Key, Row, Table, Tone,
};

use super::caption::to;
use crate::{
    crossing::in_tree_order,
    deliverable::assemble::Desk,
    inventory::{Entry, Kind},
    vault::{InventoryId, NodeId},
};

const FIGURE: &str = "figure-besoins";

/// The needs of one volet.
struct Line {
    name: String,
    needs: usize,
    answered: usize,
}

impl Desk<'_> {
    /// The « trous dans la raquette »: bars, and the same as a table.
    pub(super) fn answered(&self) -> Vec<Block> {
        let lines = self.needs_by_volet();
        if lines.is_empty() {
            return Vec::new();
        }
        let told = |key: &str, line: &Line| {
            let open = line.needs - line.answered;
            let arguments = [("needs", line.needs.into()), ("open", open.into())];
            self.words.with(key, &arguments)
        };
        let bars = lines
            .iter()
            .map(|line| Bar {
                label: line.name.clone(),
                text: told("gaps-value", line),
                value: line.needs as f64,
                part: Some(line.answered as f64),
                ..Bar::default()
            })
            .collect();
        let key = |word: &str, pale| Key {
            label: self.words.say(word),
            pale,
            tone: Tone::Plain,
        };
        let said: Vec<String> = lines
            .iter()
            .map(|line| format!("{}, {}", line.name, told("gaps-line", line)))
            .collect();
        let found = self.gaps_found(&lines);
        let volets = said.join("\u{202f}; ");
        let each = self.words.with("gaps-alt", &[("volets", volets.into())]);
        let figure = Figure {
            drawing: Drawing::Bars(Bars {
                bars,
                full: None,
                legend: vec![key("gaps-answered", false), key("gaps-open", true)],
            }),
            alt: format!("{found} {each}"),
            caption: self.caption(&self.words.say("gaps-caption"), &self.source_of_inventory()),
            id: Some(FIGURE.to_owned()),
        };
        vec![
            self.leading_to(&found, FIGURE),
            Block::Figure(figure),
            self.answered_table(&lines),
        ]
    }

    /// How many needs nobody answers, and where most of them are.
    fn gaps_found(&self, lines: &[Line]) -> String {
        let needs: usize = lines.iter().map(|line| line.needs).sum();
        let open = |line: &Line| line.needs - line.answered;
        let arguments = [
            ("needs", needs.into()),
            ("open", lines.iter().map(open).sum::<usize>().into()),
        ];
        let found = self.words.with("gaps-found", &arguments);
        let most = lines.iter().map(open).max().unwrap_or(0);
        let mut widest = lines.iter().filter(|line| open(line) == most);
        match (widest.next(), widest.next()) {
            (Some(line), None) if most > 0 && lines.len() > 1 => {
                let arguments = [("volet", line.name.as_str().into()), ("open", most.into())];
                format!("{found} {}", self.words.with("gaps-most", &arguments))
            }
            _ => found,
        }
    }

    fn answered_table(&self, lines: &[Line]) -> Block {
        let number = |n: usize| Cell::text(n.to_string()).aligned(Align::Right);
        let head = |word: &str| Cell::text(self.words.say(word)).aligned(Align::Right);
        Block::Table(Table {
            caption: vec![
                Inline::Text(format!("{} (", self.words.say("gaps-table"))),
                to(FIGURE.to_owned()),
                Inline::Text(")".to_owned()),
            ],
            header: vec![Row {
                cells: vec![
                    Cell::text(self.words.say("inventory-volet")),
                    head("kind-besoin"),
                    head("gaps-answered"),
                    head("gaps-open"),
                ],
            }],
            rows: lines
                .iter()
                .map(|line| Row {
                    cells: vec![
                        Cell::text(line.name.clone()),
                        number(line.needs),
                        number(line.answered),
                        number(line.needs - line.answered),
                    ],
                })
                .collect(),
            row_heads: true,
            widths: None,
            id: None,
        })
    }

    /// Only of what may be shown: neither a need nor an answer that is kept in counts.
    fn needs_by_volet(&self) -> Vec<Line> {
        let shown = |entry: &&Entry| {
            entry.status != "clos" && self.attribution.entry(entry.id).is_some_and(|e| e.shown)
        };
        let entries: Vec<&Entry> = self.snapshot.entries.iter().filter(shown).collect();
        let programmes: BTreeSet<InventoryId> = entries
            .iter()
            .filter(|e| matches!(e.kind, Kind::Emergency | Kind::Recovery))
            .map(|e| e.id)
            .collect();
        let answered: BTreeSet<InventoryId> = self
            .snapshot
            .inventory_links
            .iter()
            .filter(|link| programmes.contains(&link.programme_id))
            .map(|link| link.need_id)
            .collect();
        let order = in_tree_order(self.snapshot)
            .into_iter()
            .map(|(id, _, _)| Some(id));
        order
            .chain(std::iter::once(None))
            .filter_map(|volet: Option<NodeId>| {
                let needs: Vec<&&Entry> = entries
                    .iter()
                    .filter(|e| e.kind == Kind::Need && e.volet_id == volet)
                    .collect();
                let name = volet
                    .and_then(|id| self.snapshot.nodes.iter().find(|n| n.id == id))
                    .map_or_else(|| self.words.say("no-volet"), |n| n.name.clone());
                (!needs.is_empty()).then(|| Line {
                    name,
                    needs: needs.len(),
                    answered: needs.iter().filter(|e| answered.contains(&e.id)).count(),
                })
            })
            .collect()
    }
}
