//! The annex of evidence: each piece numbered, and led back to the statements that rest on it.

use croisee_typeset::document::{Block, Entry, Inline, Inlines, Style};

use super::{Desk, Target, live::to};
use crate::{
    attribution::{Instead, Unnamed},
    deliverable::Live,
    interview::Nature,
    inventory::Entry as InventoryEntry,
    synthesis::{Document, Sense, Statement},
};

impl Desk<'_> {
    pub(super) fn proofs(&self) -> Vec<Block> {
        if self.plan.proofs.is_empty() {
            return Vec::new();
        }
        let mut out = vec![Block::paragraph(
            Style::Body,
            self.words.say("proofs-intro"),
        )];
        for (at, proof) in self.plan.proofs.iter().enumerate() {
            let number = at + 1;
            let (note, mut blocks) = self.proof(proof);
            blocks.extend(self.back_links(proof));
            out.push(Block::Entry(Entry {
                marker: number.to_string(),
                note,
                blocks,
                id: Some(format!("appui-{number}")),
            }));
        }
        out
    }

    /// What a piece of evidence is, and its text.
    fn proof(&self, proof: &Target) -> (String, Vec<Block>) {
        match proof {
            Target::Excerpt(id) => {
                let excerpt = self.snapshot.excerpts.iter().find(|e| e.id == *id);
                let note = match excerpt.map(|e| e.nature) {
                    Some(Nature::Paraphrase) => "proof-paraphrase",
                    Some(Nature::Observation) => "proof-observation",
                    _ => "proof-verbatim",
                };
                let quote = match self.resting(proof).first() {
                    Some((_, statement, sense)) => (self.quote(*id, *sense, None, None))
                        .map(|quote| self.toned(statement, *sense, quote)),
                    None => self.quote(*id, Sense::Supports, None, None),
                };
                (self.words.say(note), quote.into_iter().collect())
            }
            Target::Inventory(id) => {
                let entry = self.snapshot.entries.iter().find(|e| e.id == *id);
                (
                    self.words.say("proof-inventory"),
                    entry.map(|e| self.entry(e)).unwrap_or_default(),
                )
            }
            Target::Document(id) => {
                let document = self.snapshot.documents.iter().find(|d| d.id == *id);
                let line = document.map(|d| Block::rich(Style::Small, self.document_line(d)));
                (self.words.say("proof-document"), line.into_iter().collect())
            }
            Target::Series(series) => {
                let figure = self
                    .snapshot
                    .figures
                    .iter()
                    .find(|f| f.series.to_lowercase() == *series);
                let words = figure.map(|f| {
                    let title = if f.title.trim().is_empty() {
                        &f.series
                    } else {
                        &f.title
                    };
                    let mut line = title.clone();
                    if !f.source.trim().is_empty() {
                        line = format!("{line} ({})", f.source.trim());
                    }
                    let mut line = vec![Inline::Text(line)];
                    if self.sets(Live::Figures) {
                        // It is drawn: there it says more than here.
                        line.push(Inline::Text(" → ".to_owned()));
                        line.push(to(format!("figure-{series}")));
                    }
                    Block::rich(Style::Small, line)
                });
                (self.words.say("proof-figures"), words.into_iter().collect())
            }
        }
    }

    /// An inventory entry, who bears it only where that may be told.
    fn entry(&self, entry: &InventoryEntry) -> Vec<Block> {
        let Some(shown) = self.attribution.entry(entry.id).filter(|e| e.shown) else {
            return Vec::new();
        };
        // What facilitators wrote of an interview or a meeting may say a name; what a document published is told as it is.
        let heard = entry.origin_interview_id.is_some() || entry.origin_meeting_id.is_some();
        let told = |text: &str| match heard {
            true => self.told(text),
            false => text.to_owned(),
        };
        let mut words: Inlines = vec![Inline::Strong(vec![Inline::Text(told(&entry.title))])];
        if !entry.description.trim().is_empty() {
            words.push(Inline::Break);
            words.push(Inline::Text(told(&entry.description)));
        }
        let mut line = vec![self.words.say(&format!("kind-one-{}", entry.kind.word()))];
        let volet = entry
            .volet_id
            .and_then(|id| self.snapshot.nodes.iter().find(|n| n.id == id));
        line.extend(volet.map(|n| n.name.clone()));
        if shown.holder && self.may_tell(&entry.holder) {
            line.push(entry.holder.clone());
        }
        vec![
            Block::rich(Style::Small, words),
            Block::paragraph(Style::Note, line.join(" · ")),
        ]
    }

    /// A text of the facilitators' own without the names of those who may not be named here.
    fn told(&self, text: &str) -> String {
        let unnamed = self
            .unnamed
            .get_or_init(|| Unnamed::of(self.snapshot, &self.participants, &[], None));
        let instead = Instead {
            person: self.words.say("record-instead-person"),
            organisation: self.words.say("record-instead-organisation"),
        };
        unnamed.told(text, &instead).text
    }

    /// A free name may be told unless it is that of an organisation or a person who may not be named here.
    fn may_tell(&self, name: &str) -> bool {
        let name = name.trim();
        let same = |other: &str| !other.is_empty() && other.trim().eq_ignore_ascii_case(name);
        !name.is_empty()
            && !self.snapshot.organisations.iter().any(|o| {
                (same(&o.name) || same(&o.acronym) || name.contains(o.name.trim()))
                    && !self.participants.names_organisation(o.id)
            })
            && !self.snapshot.persons.iter().any(|p| {
                name.contains(p.name.trim())
                    && self.participants.person(self.snapshot, p.id).is_none()
            })
    }

    /// « Titre, auteur, date », its title leading to its page.
    pub(super) fn document_line(&self, document: &Document) -> Inlines {
        let title = vec![Inline::Emph(vec![Inline::Text(document.title.clone())])];
        let url = document.url.trim();
        let mut line = if url.starts_with("http://") || url.starts_with("https://") {
            vec![Inline::Link {
                url: url.to_owned(),
                content: title,
            }]
        } else {
            title
        };
        let mut rest = String::new();
        if !document.author.trim().is_empty() {
            rest.push_str(&format!(", {}", document.author.trim()));
        }
        if let Some(date) = document.date.as_deref() {
            rest.push_str(&format!(", {}", self.date(date)));
        }
        rest.push('.');
        line.push(Inline::Text(rest));
        line
    }

    /// The statements that rest on a piece of evidence, with their numbers, and in what sense.
    fn resting(&self, proof: &Target) -> Vec<(usize, &Statement, Sense)> {
        let placed = self.plan.sections.iter().flat_map(|s| &s.statements);
        let mut found: Vec<_> = placed
            .flat_map(|statement| {
                let own = self.plan.evidence.get(&statement.id);
                own.into_iter()
                    .flatten()
                    .filter(|(_, target)| target == proof)
                    .map(|(e, _)| (self.plan.numbers[&statement.id], *statement, e.sense))
            })
            .collect();
        found.sort_by_key(|(number, _, sense)| (*number, *sense));
        found
    }

    /// « Appuie les énoncés 3 et 7 · Nuance l’énoncé 12 », each number leading there. Words on a divergence that has
    /// positions support nobody's.
    fn back_links(&self, proof: &Target) -> Option<Block> {
        let resting = self.resting(proof);
        let mut line = Inlines::new();
        let told = |statement: &Statement, sense: Sense| match sense {
            Sense::Supports if !statement.told_positions().is_empty() => "illustre",
            _ => sense.word(),
        };
        for word in ["appuie", "illustre", "nuance", "contredit"] {
            let numbers: Vec<usize> = resting
                .iter()
                .filter(|(_, statement, sense)| told(statement, *sense) == word)
                .map(|(number, ..)| *number)
                .collect();
            if numbers.is_empty() {
                continue;
            }
            if !line.is_empty() {
                line.push(Inline::Text(" · ".to_owned()));
            }
            line.push(Inline::Text(self.words.with(
                &format!("back-{word}"),
                &[("count", numbers.len().into())],
            )));
            line.extend(self.numbered_links(&numbers, "enonce"));
        }
        (!line.is_empty()).then(|| Block::rich(Style::Note, line))
    }
}
