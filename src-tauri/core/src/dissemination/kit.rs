//! What the parts of the kit and of the transmission show, as blocks.

use std::collections::{BTreeMap, BTreeSet};

use croisee_typeset::document::{Align, Block, Cell, Entry, Inline, List, Row, Style, Table, text};

use super::{Choice, Outside, OutsideEntry, Own, contacts::contacts, pages::is_web, parts::Shows};
use crate::{Snapshot, inventory::Kind, reading::Words, when::When};

/// All that the parts are made from.
pub(super) struct Kit<'a> {
    pub(super) snapshot: &'a Snapshot,
    pub(super) outside: &'a Outside<'a>,
    pub(super) entries: &'a [&'a OutsideEntry<'a>],
    pub(super) choice: &'a Choice,
    pub(super) own: Own,
    pub(super) words: &'static Words,
    pub(super) french: bool,
}

impl Kit<'_> {
    /// What a part shows; nothing where the dossier has nothing of it.
    pub(super) fn show(&self, shows: Shows) -> Vec<Block> {
        match shows {
            Shows::Framework => self.framework(),
            Shows::Political => self.measures("politique"),
            Shows::Strategic => self.measures("strategique"),
            Shows::Operational => self.measures("operationnelle"),
            Shows::Counts => self.counts(),
            Shows::OpenNeeds => self.open_needs(),
            Shows::Entries => self.by_volet(),
            Shows::Contacts => contacts(
                self.snapshot,
                self.outside,
                self.words,
                &self.choice.territories,
            ),
            Shows::Sources => self.sources(),
        }
    }

    /// What was chosen, in words; empty where nothing was left aside.
    pub(super) fn chosen(&self) -> String {
        let volets = self.choice.volets.iter().filter_map(|id| {
            let mut nodes = self.snapshot.nodes.iter();
            nodes.find(|node| node.id == *id).map(|n| n.name.clone())
        });
        let all: Vec<String> = volets
            .chain(self.choice.territories.iter().cloned())
            .collect();
        all.join(" · ")
    }

    fn framework(&self) -> Vec<Block> {
        let mut out = Vec::new();
        for (id, _, _) in crate::crossing::in_tree_order(self.snapshot) {
            let Some(node) = self.snapshot.nodes.iter().find(|node| node.id == id) else {
                continue;
            };
            match node.dimension.as_str() {
                "axe" => out.push(Block::heading(2, node.name.clone())),
                "volet" => {
                    let mut said = vec![Inline::Strong(text(node.name.clone()))];
                    let definition = self.own.text(&node.definition);
                    if !definition.is_empty() {
                        said.push(Inline::Break);
                        said.push(Inline::Text(definition.to_owned()));
                    }
                    out.push(Block::rich(Style::Body, said));
                }
                _ => {}
            }
        }
        out
    }

    /// The measures of a dimension: what there is to do, with whom, by when.
    fn measures(&self, dimension: &str) -> Vec<Block> {
        let measures = self.snapshot.measures.iter();
        let items: Vec<Vec<Block>> = measures
            .filter(|measure| measure.dimension == dimension)
            .filter(|measure| !self.own.text(&measure.title).is_empty())
            .map(|measure| {
                let mut out = vec![Block::paragraph(Style::Body, measure.title.clone())];
                let about: Vec<&str> = [
                    self.own.text(&measure.horizon),
                    self.own.holder(&measure.holder),
                    self.own.text(&measure.workstream),
                    self.own.text(&measure.source),
                ]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect();
                if !about.is_empty() {
                    out.push(Block::paragraph(Style::Note, about.join(" · ")));
                }
                out
            })
            .collect();
        match items.is_empty() {
            true => Vec::new(),
            false => vec![Block::List(List {
                ordered_from: None,
                items,
            })],
        }
    }

    /// Entries by volet and kind.
    fn counts(&self) -> Vec<Block> {
        if self.entries.is_empty() {
            return Vec::new();
        }
        let number = |n: usize| Cell::text(n.to_string()).aligned(Align::Right);
        let line = |name: String, entries: &[&OutsideEntry<'_>]| {
            let of = |kind: Kind| entries.iter().filter(|e| e.kind == kind).count();
            Row {
                cells: std::iter::once(Cell::text(name))
                    .chain(Kind::ALL.iter().map(|kind| number(of(*kind))))
                    .collect(),
            }
        };
        let mut rows: Vec<Row> = self
            .volets()
            .into_iter()
            .map(|(name, entries)| line(name, entries))
            .collect();
        rows.push(line(self.words.say("share-all"), self.entries));
        let heads = Kind::ALL
            .iter()
            .map(|kind| self.words.say(&format!("kind-{}", kind.word())));
        vec![Block::Table(Table {
            caption: text(self.words.say("inventory-caption")),
            header: vec![Row {
                cells: std::iter::once(Cell::text(self.words.say("inventory-volet")))
                    .chain(heads.map(|head| Cell::text(head).aligned(Align::Right)))
                    .collect(),
            }],
            rows,
            row_heads: true,
            ..Table::default()
        })]
    }

    /// The entries of each volet, in the order in which they stand.
    fn volets(&self) -> Vec<(String, &[&OutsideEntry<'_>])> {
        let mut out = Vec::new();
        let mut rest = self.entries;
        while let Some(first) = rest.first() {
            let volet = first.volet.map(|node| node.id);
            let size = rest
                .iter()
                .take_while(|e| e.volet.map(|node| node.id) == volet)
                .count();
            let (group, after) = rest.split_at(size);
            rest = after;
            let name = first
                .volet
                .map_or_else(|| self.words.say("no-volet"), |node| node.name.clone());
            out.push((name, group));
        }
        out
    }

    /// Needs that no open programme answers, of all that may be read: an answer may stand outside of what was chosen.
    fn open_needs(&self) -> Vec<Block> {
        let answered: BTreeSet<&str> = self
            .outside
            .entries
            .iter()
            .filter(|e| e.status != "clos")
            .flat_map(|e| e.answers.iter().copied())
            .collect();
        let open = self
            .entries
            .iter()
            .filter(|e| e.kind == Kind::Need && e.status != "clos" && !answered.contains(e.code));
        let items: Vec<Vec<Block>> = open
            .map(|entry| {
                let mut said = vec![Inline::Ref {
                    target: id_of(entry.code),
                    content: text(entry.title.clone()),
                }];
                if let Some(volet) = entry.volet {
                    said.push(Inline::Text(format!(" ({})", volet.name)));
                }
                vec![Block::rich(Style::Body, said)]
            })
            .collect();
        match items.is_empty() {
            true => Vec::new(),
            false => vec![Block::List(List {
                ordered_from: None,
                items,
            })],
        }
    }

    /// The entries themselves, volet by volet.
    fn by_volet(&self) -> Vec<Block> {
        let titles: BTreeMap<&str, &str> = self
            .outside
            .entries
            .iter()
            .map(|e| (e.code, e.title.as_str()))
            .collect();
        let mut number = 0;
        let mut out = Vec::new();
        for (name, entries) in self.volets() {
            out.push(Block::heading(2, name));
            for entry in entries {
                number += 1;
                out.push(self.entry(number, entry, &titles));
            }
        }
        out
    }

    fn entry(
        &self,
        number: usize,
        entry: &OutsideEntry<'_>,
        titles: &BTreeMap<&str, &str>,
    ) -> Block {
        let mut blocks = vec![Block::rich(
            Style::Body,
            vec![Inline::Strong(text(entry.title.clone()))],
        )];
        if !entry.description.trim().is_empty() {
            blocks.push(Block::paragraph(Style::Body, entry.description.trim()));
        }
        let mut about: Vec<String> = [
            entry.holder.as_str(),
            &entry.scale,
            &entry.territory,
            &entry.sector,
        ]
        .into_iter()
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect();
        if let Some(day) = entry.surveyed_on {
            let day = When::parse(day).map_or_else(|| day.to_owned(), |w| w.in_words(self.french));
            about.push(self.words.with("share-surveyed", &[("date", day.into())]));
        }
        if let word @ ("clos" | "a_verifier") = entry.status {
            about.push(self.words.say(&format!("share-status-{word}")));
        }
        if !about.is_empty() {
            blocks.push(Block::paragraph(Style::Note, about.join(" · ")));
        }
        let answers = entry.answers.iter().filter_map(|code| {
            Some(Inline::Ref {
                target: id_of(code),
                content: text(format!("« {} »", titles.get(code)?)),
            })
        });
        let answers: Vec<Inline> = answers.collect();
        if !answers.is_empty() {
            let mut said = text(self.words.say("share-answers-lead"));
            for (at, answer) in answers.into_iter().enumerate() {
                said.push(Inline::Text(if at == 0 { " " } else { " ; " }.to_owned()));
                said.push(answer);
            }
            blocks.push(Block::rich(Style::Note, said));
        }
        if is_web(&entry.url) {
            blocks.push(Block::rich(
                Style::Note,
                vec![Inline::Link {
                    url: entry.url.trim().to_owned(),
                    content: text(entry.url.trim()),
                }],
            ));
        }
        Block::Entry(Entry {
            marker: number.to_string(),
            note: self.words.say(&format!("kind-one-{}", entry.kind.word())),
            blocks,
            id: Some(id_of(entry.code)),
        })
    }

    fn sources(&self) -> Vec<Block> {
        let sources: BTreeSet<&str> = self
            .entries
            .iter()
            .map(|e| e.source.as_str())
            .filter(|source| !source.is_empty())
            .collect();
        if sources.is_empty() {
            return Vec::new();
        }
        vec![Block::List(List {
            ordered_from: None,
            items: sources
                .into_iter()
                .map(|source| vec![Block::paragraph(Style::Small, source)])
                .collect(),
        })]
    }
}

/// The id of an entry in the document.
fn id_of(code: &str) -> String {
    format!("entree-{}", code.to_lowercase())
}
