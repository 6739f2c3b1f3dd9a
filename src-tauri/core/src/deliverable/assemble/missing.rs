//! What stands in the way of publishing, and the page of a draft that says so.

use std::collections::{BTreeMap, BTreeSet};

use croisee_typeset::document::{Block, List, Style};

use super::{Desk, EntryState, LeftOut, Link, Obstacle, OutlineEntry};
use crate::{interview::Interview, vault::InterviewId};

impl Desk<'_> {
    pub(super) fn obstacles(&self, outline: &[OutlineEntry]) -> Vec<Obstacle> {
        let mut out = Vec::new();
        for entry in outline.iter().filter(|e| e.state == EntryState::Empty) {
            out.push(Obstacle {
                code: "section_empty",
                text: self
                    .words
                    .with("missing-section", &[("title", entry.title.as_str().into())]),
                section: Some(entry.code.clone()),
                link: None,
            });
        }
        for placed in &self.plan.sections {
            for statement in &placed.statements {
                let number = self.plan.numbers[&statement.id].to_string();
                let nothing = self
                    .plan
                    .evidence
                    .get(&statement.id)
                    .is_none_or(Vec::is_empty);
                let mut found = Vec::new();
                if statement.stale {
                    found.push(("statement_stale", "missing-stale"));
                }
                if nothing && !self.plan.withheld.contains(&statement.id) {
                    found.push(("statement_without_evidence", "missing-evidence"));
                }
                if self.plan.withheld.contains(&statement.id) {
                    found.push(("evidence_withheld", "missing-withheld"));
                }
                for (code, key) in found {
                    out.push(Obstacle {
                        code,
                        text: self.words.with(key, &[("number", number.clone().into())]),
                        section: Some(placed.code.clone()),
                        link: Some(Link::Statement(statement.id)),
                    });
                }
            }
        }
        for (interview, _) in self.unvalidated() {
            out.push(Obstacle {
                code: "interview_unvalidated",
                text: self.words.with(
                    "missing-validation",
                    &[("code", interview.code.as_str().into())],
                ),
                section: None,
                link: Some(Link::Interview(interview.id)),
            });
        }
        for excerpt in self.cited_excerpts() {
            if self
                .snapshot
                .excerpts
                .iter()
                .any(|e| e.id == excerpt && e.lost)
            {
                out.push(Obstacle {
                    code: "excerpt_lost",
                    text: self.words.say("missing-lost"),
                    section: None,
                    link: Some(Link::Excerpt(excerpt)),
                });
            }
        }
        out.extend(self.unsaid());
        for code in self.unknown.borrow().iter() {
            out.push(Obstacle {
                code: "citation_unknown",
                text: self
                    .words
                    .with("missing-citation", &[("code", code.as_str().into())]),
                section: None,
                link: None,
            });
        }
        out
    }

    /// The page of a draft that says what is missing. It names no interview: a code may be a name.
    pub(super) fn missing(&self, obstacles: &[Obstacle]) -> Vec<Block> {
        let mut lines: Vec<String> = obstacles
            .iter()
            .filter(|o| !matches!(o.code, "interview_unvalidated" | "excerpt_lost"))
            .map(|o| o.text.clone())
            .collect();
        for (code, key) in [
            ("interview_unvalidated", "missing-validations"),
            ("excerpt_lost", "missing-losts"),
        ] {
            let count = obstacles.iter().filter(|o| o.code == code).count();
            if count > 0 {
                lines.push(self.words.with(key, &[("count", count.into())]));
            }
        }
        if lines.is_empty() {
            return Vec::new();
        }
        vec![
            Block::PageBreak,
            Block::heading_with_id(1, self.words.say("missing-title"), "section-manques"),
            Block::paragraph(Style::Warning, self.words.say("missing-intro")),
            Block::List(List {
                ordered_from: None,
                items: lines
                    .into_iter()
                    .map(|line| vec![Block::paragraph(Style::Small, line)])
                    .collect(),
            }),
        ]
    }

    /// The interviews whose words were left out.
    pub(super) fn left_out(&self) -> Vec<LeftOut> {
        if !self.options.published || self.options.override_unvalidated {
            return Vec::new();
        }
        self.unvalidated()
            .into_iter()
            .map(|(interview, excerpts)| LeftOut {
                interview: interview.id,
                code: interview.code.clone(),
                excerpts,
            })
            .collect()
    }

    /// The excerpts that the document's statements rest on, shown or not.
    fn cited_excerpts(&self) -> BTreeSet<crate::vault::ExcerptId> {
        self.snapshot
            .evidence
            .iter()
            .filter(|e| self.plan.numbers.contains_key(&e.statement_id))
            .filter_map(|e| e.excerpt_id)
            .collect()
    }

    /// The interviews that its statements rest on and nobody validated, with how many excerpts and entries of each.
    fn unvalidated(&self) -> Vec<(&Interview, usize)> {
        let cited = self.cited_excerpts();
        let mut counts: BTreeMap<InterviewId, usize> = BTreeMap::new();
        for excerpt in &self.snapshot.excerpts {
            if let (Some(interview), true) = (excerpt.interview_id, cited.contains(&excerpt.id)) {
                *counts.entry(interview).or_default() += 1;
            }
        }
        let entries: BTreeSet<_> = self
            .snapshot
            .evidence
            .iter()
            .filter(|e| self.plan.numbers.contains_key(&e.statement_id))
            .filter_map(|e| e.inventory_id)
            .collect();
        for entry in &self.snapshot.entries {
            if let (Some(interview), true) =
                (entry.origin_interview_id, entries.contains(&entry.id))
            {
                *counts.entry(interview).or_default() += 1;
            }
        }
        self.snapshot
            .interviews
            .iter()
            .filter(|i| !i.status.is_validated())
            .filter_map(|i| counts.get(&i.id).map(|n| (i, *n)))
            .collect()
    }
}
