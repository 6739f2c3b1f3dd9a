//! The last annex: documents read, whence the facts come, how to read the document.

use std::collections::BTreeSet;

use croisee_typeset::document::{Block, Inline, List, Paragraph, Style};

use super::{Desk, Target};

impl Desk<'_> {
    /// Documents that statements rest on, and whence the facts of the dossier come.
    pub(super) fn sources(&self) -> Vec<Block> {
        let snapshot = self.snapshot;
        let mut out = Vec::new();
        let documents: Vec<Vec<Block>> = self
            .plan
            .proofs
            .iter()
            .filter_map(|p| match p {
                Target::Document(id) => snapshot.documents.iter().find(|d| d.id == *id),
                _ => None,
            })
            .map(|d| vec![Block::rich(Style::Small, self.document_line(d))])
            .collect();
        if !documents.is_empty() {
            out.push(Block::heading(2, self.words.say("documents-title")));
            out.push(Block::List(List {
                ordered_from: None,
                items: documents,
            }));
        }
        let facts = self.facts();
        if !facts.is_empty() {
            out.push(Block::heading(2, self.words.say("facts-title")));
            out.push(Block::List(List {
                ordered_from: None,
                items: facts
                    .into_iter()
                    .map(|s| vec![Block::paragraph(Style::Small, s)])
                    .collect(),
            }));
        }
        let data = self.data.take();
        if !data.is_empty() {
            out.push(Block::heading(2, self.words.say("data-title")));
            out.extend(data);
        }
        let mut reading = vec![Block::heading(2, self.words.say("reading-title"))];
        for key in ["reading-degrees", "reading-counts"] {
            reading.push(Block::paragraph(Style::Small, self.words.say(key)));
        }
        let mut credits = vec![Inline::Text(self.words.say("credits"))];
        if self.fictional {
            credits.push(Inline::Text(format!(" {}", self.words.say("fiction-long"))));
        }
        reading.push(Block::Paragraph(Paragraph {
            style: Style::Note,
            content: credits,
            id: None,
        }));
        // A last page with two lines on it looks like a mistake.
        out.push(Block::Together(reading));
        out
    }

    /// The sources said of the facts that the document shows, each once. Never of people or interviews.
    pub(super) fn facts(&self) -> BTreeSet<String> {
        let s = self.snapshot;
        let sections = self.plan.sections.iter().flat_map(|placed| &placed.grids);
        let grids = sections.chain(self.plan.grids_apart.values().flatten());
        let series: BTreeSet<&str> = self
            .plan
            .proofs
            .iter()
            .filter_map(|p| match p {
                Target::Series(series) => Some(series.as_str()),
                _ => None,
            })
            .collect();
        let spaces = s.spaces.iter().filter(|x| self.is_of(x.id));
        spaces
            .map(|x| x.source.as_str())
            .chain(s.phases.iter().map(|p| p.source.as_str()))
            .chain(
                s.steps
                    .iter()
                    .filter(|x| x.space_id == self.space.id)
                    .map(|x| x.source.as_str()),
            )
            .chain(s.inventory_states.iter().map(|x| x.source.as_str()))
            .chain(
                s.figures
                    .iter()
                    .filter(|f| series.contains(f.series.to_lowercase().as_str()))
                    .map(|f| f.source.as_str()),
            )
            .chain(grids.map(|g| g.source.as_str()))
            .chain(
                s.relays
                    .iter()
                    .filter(|r| {
                        s.deliverables
                            .iter()
                            .any(|d| d.id == r.deliverable_id && self.is_of(d.space_id))
                    })
                    .map(|r| r.source.as_str()),
            )
            .map(str::trim)
            .filter(|source| !source.is_empty())
            .map(str::to_owned)
            .collect()
    }
}
