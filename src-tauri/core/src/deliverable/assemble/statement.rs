//! A statement: its number and nature in the margin, its text, who carries it, and their words.

use croisee_typeset::document::{Block, Entry, Inline, Inlines, Paragraph, Quote, Style, Tone};

use super::{Desk, Target, positions::beside_of};
use crate::{
    crossing::Carriers,
    deliverable::{Words, carried::carried},
    interview::Nature,
    synthesis::{Evidence, Sense, Statement},
    vault::ExcerptId,
};

impl Desk<'_> {
    /// A statement in the body.
    pub(super) fn statement(&self, statement: &Statement) -> Block {
        let number = self.plan.numbers[&statement.id];
        let mut blocks = vec![Block::Paragraph(Paragraph {
            style: Style::Key,
            content: self.text(&statement.text),
            id: None,
        })];
        let evidence = self
            .plan
            .evidence
            .get(&statement.id)
            .map_or(&[][..], Vec::as_slice);
        let line = self.carriers(statement, evidence);
        if !line.is_empty() {
            blocks.push(Block::rich(Style::Note, line));
        }
        if statement.told_verdict().is_some() && !statement.verdict_reason.is_empty() {
            let why = self.text(&statement.verdict_reason);
            blocks.push(Block::rich(Style::Small, why));
        }
        let mut beside = Vec::new();
        for sense in [Sense::Supports, Sense::Nuances, Sense::Contradicts] {
            let of_sense = evidence.iter().filter(|(e, _)| e.sense == sense);
            for (evidence, target) in of_sense
                .filter(|(_, t)| matches!(t, Target::Excerpt(_)))
                .take(beside_of(statement))
            {
                if let (Target::Excerpt(id), Some(proof)) = (target, self.plan.proof(target)) {
                    let quote = self.quote(*id, evidence.sense, Some(proof), None);
                    blocks.extend(quote.map(|quote| self.sided(statement, evidence, quote)));
                    beside.push(proof);
                }
            }
        }
        let mut further: Vec<usize> = evidence
            .iter()
            .filter_map(|(_, target)| self.plan.proof(target))
            .filter(|proof| !beside.contains(proof))
            .collect();
        // Numbers are looked up in their own order, whatever that of the evidence.
        further.sort_unstable();
        if !self.plan.tells_evidence() {
            blocks.extend(self.untold(statement, evidence));
        } else if !further.is_empty() {
            blocks.push(self.further(&further, !beside.is_empty()));
        }
        Block::Entry(Entry {
            marker: number.to_string(),
            note: self.nature(statement),
            blocks,
            id: Some(format!("enonce-{number}")),
        })
    }

    pub(super) fn nature(&self, statement: &Statement) -> String {
        nature_of(self.words, statement)
    }

    /// « Voir aussi les appuis 12, 14 et 15. »
    fn further(&self, proofs: &[usize], others: bool) -> Block {
        let mut content: Inlines = vec![Inline::Text(self.words.with(
            if others { "further-also" } else { "further" },
            &[("count", proofs.len().into())],
        ))];
        content.extend(self.numbered_links(proofs, "appui"));
        Block::rich(Style::Note, content)
    }

    /// « 4 autres propos ne sont pas reproduits dans ce document. », where there is no annex to refer to.
    fn untold(&self, statement: &Statement, evidence: &[(&Evidence, Target)]) -> Option<Block> {
        let quotes = evidence.iter().filter_map(|(_, target)| match target {
            Target::Excerpt(_) => Some(target),
            _ => None,
        });
        let beside = super::placing::beside(statement, evidence);
        let count = quotes.filter(|target| !beside.contains(target)).count();
        (count > 0).then(|| {
            let words = self.words.with("untold", &[("count", count.into())]);
            Block::paragraph(Style::Note, words)
        })
    }

    /// The numbers 3, 7 and 12, each leading to what bears it.
    pub(super) fn numbered_links(&self, numbers: &[usize], to: &str) -> Inlines {
        let mut content = Inlines::new();
        for (n, number) in numbers.iter().enumerate() {
            content.push(Inline::Text(match n {
                0 => "\u{a0}".to_owned(),
                _ if n + 1 == numbers.len() => format!(" {} ", self.words.say("and")),
                _ => ", ".to_owned(),
            }));
            content.push(Inline::Ref {
                target: format!("{to}-{number}"),
                content: vec![Inline::Text(number.to_string())],
            });
        }
        content
    }

    /// Someone's words as they may be shown; in the annex (`proof` none) under their own id.
    pub(super) fn quote(
        &self,
        excerpt: ExcerptId,
        sense: Sense,
        proof: Option<usize>,
        id: Option<String>,
    ) -> Option<Block> {
        let shown = self.attribution.quotable(excerpt)?;
        let row = self.snapshot.excerpts.iter().find(|e| e.id == excerpt)?;
        let mut who = shown.who.label(&self.words.say("anonymous"));
        // In the annex the margin says what it is.
        match row.nature {
            _ if proof.is_none() => {}
            Nature::Paraphrase => who.push_str(&self.words.say("quote-paraphrase")),
            Nature::Observation => who.push_str(&self.words.say("quote-observation")),
            Nature::Verbatim | Nature::Unsaid => {}
        }
        if proof.is_some() {
            match sense {
                Sense::Supports => {}
                Sense::Nuances => who.push_str(&self.words.say("quote-nuances")),
                Sense::Contradicts => who.push_str(&self.words.say("quote-contradicts")),
            }
        }
        if !shown.validated {
            who.push_str(&self.words.say("quote-unvalidated"));
        }
        let mut attribution = vec![Inline::Text(who)];
        if let Some(proof) = proof.filter(|_| self.plan.tells_evidence()) {
            attribution.push(Inline::Text(" · ".to_owned()));
            attribution.push(Inline::Ref {
                target: format!("appui-{proof}"),
                content: vec![Inline::Text(
                    self.words
                        .with("see-proof", &[("number", proof.to_string().into())]),
                )],
            });
        }
        let words = shown.text.as_deref()?;
        let content = words
            .lines()
            .filter(|l| !l.trim().is_empty())
            .enumerate()
            .flat_map(|(n, line)| {
                let line = Inline::Text(line.to_owned());
                if n == 0 {
                    vec![line]
                } else {
                    vec![Inline::Break, line]
                }
            })
            .collect();
        Some(Block::Quote(Quote {
            content,
            attribution,
            tone: tone(sense),
            reported: matches!(row.nature, Nature::Paraphrase | Nature::Observation),
            id,
        }))
    }

    /// « 19 organisations : 7 investisseurs, 9 réseaux, 3 experts. 2 nuancent, 1 contredit. », no more than may be told;
    /// of a divergence that has positions, who takes each.
    pub(super) fn carriers(
        &self,
        statement: &Statement,
        evidence: &[(&Evidence, Target)],
    ) -> Inlines {
        let mut content = self.positions(statement, evidence);
        let mut sentences = match content.is_empty() {
            true => {
                let links = evidence.iter().map(|(e, _)| *e);
                let carriers = Carriers::among(links, self.attribution);
                carried(self.words, self.snapshot, &carriers)
            }
            false => Vec::new(),
        };
        let alone = sentences.is_empty() && content.is_empty();
        let other = self.other_evidence(evidence, alone);
        if other.is_some() && !content.is_empty() {
            content.push(Inline::Break);
        }
        sentences.extend(other);
        if !sentences.is_empty() {
            content.push(Inline::Text(sentences.join(" ")));
        }
        content
    }

    /// What a statement rests on besides voices.
    fn other_evidence(&self, evidence: &[(&Evidence, Target)], alone: bool) -> Option<String> {
        let count =
            |wanted: fn(&Target) -> bool| evidence.iter().filter(|(_, t)| wanted(t)).count();
        let parts: Vec<String> = [
            (
                "rests-inventory",
                count(|t| matches!(t, Target::Inventory(_))),
            ),
            (
                "rests-documents",
                count(|t| matches!(t, Target::Document(_))),
            ),
            ("rests-figures", count(|t| matches!(t, Target::Series(_)))),
        ]
        .into_iter()
        .filter(|(_, n)| *n > 0)
        .map(|(key, n)| self.words.with(key, &[("count", n.into())]))
        .collect();
        (!parts.is_empty()).then(|| {
            self.words.with(
                if alone { "rests-only" } else { "rests-also" },
                &[("what", self.words.list(&parts).into())],
            )
        })
    }
}

/// What a statement is; of an intuition, what the interviews made of it too.
pub(crate) fn nature_of(words: &Words, statement: &Statement) -> String {
    let nature = words.say(&format!("nature-{}", statement.nature.word()));
    match statement.told_verdict() {
        None => nature,
        Some(verdict) => {
            let verdict = words.say(&format!("verdict-{}", verdict.word()));
            format!("{nature} {verdict}")
        }
    }
}

pub(super) fn tone(sense: Sense) -> Tone {
    match sense {
        Sense::Supports => Tone::Carry,
        Sense::Nuances => Tone::Nuance,
        Sense::Contradicts => Tone::Against,
    }
}
