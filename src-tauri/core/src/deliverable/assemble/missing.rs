//! What stands in the way of publishing, and the page of a draft that says so.

use std::collections::{BTreeMap, BTreeSet};

use croisee_typeset::document::{Block, List, Style};

use super::{Desk, EntryState, LeftOut, Link, NOTE, Obstacle, OutlineEntry, Target};
use crate::{
    interview::{Excerpt, Interview, changed_since_validation},
    synthesis::{Evidence, Sense},
    vault::{InterviewId, InventoryId, StatementId},
};

/// What is only counted on the page of a draft, and under which words.
const COUNTED: [(&str, &str); 7] = [
    ("interview_unvalidated", "missing-validations"),
    ("interview_changed", "missing-revalidations"),
    ("excerpt_lost", "missing-losts"),
    ("remark_open", "missing-remarks"),
    ("attribution_conflict", "missing-conflicts"),
    ("name_within", "missing-told-names"),
    ("place_within", "missing-told-places"),
];

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
                if self.loses_its_supports(statement.id) {
                    found.push(("supports_left_out", "missing-supports"));
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
                    &[("interview", self.interview_in_words(interview).into())],
                ),
                section: None,
                link: Some(Link::Interview(interview.id)),
            });
        }
        for (interview, left) in self.changed() {
            out.push(Obstacle {
                code: "interview_changed",
                text: self.words.with(
                    "missing-revalidation",
                    &[
                        ("interview", self.interview_in_words(interview).into()),
                        ("left", left.into()),
                    ],
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
        out.extend(self.attributed());
        out.extend(self.told_within());
        out.extend(self.unsaid());
        out.extend(self.remarks(outline));
        for code in self.unknown.borrow().iter() {
            out.push(Obstacle {
                code: "citation_unknown",
                text: self
                    .words
                    .with("missing-citation", &[("code", code.as_str().into())]),
                section: self.section_that_cites(code),
                link: None,
            });
        }
        out
    }

    /// The remarks of members that wait for their answer.
    fn remarks(&self, outline: &[OutlineEntry]) -> Vec<Obstacle> {
        let of_it = self.snapshot.reviews.iter();
        let of_it = of_it.filter(|r| Some(r.deliverable_id) == self.deliverable.map(|d| d.id));
        of_it
            .filter(|r| r.is_open())
            .map(|remark| {
                let mut entries = outline.iter();
                let entry = entries.find(|e| e.code.eq_ignore_ascii_case(&remark.section));
                let author = ("author", remark.author.as_str().into());
                Obstacle {
                    code: "remark_open",
                    text: match entry {
                        Some(entry) => {
                            let title = ("title", entry.title.as_str().into());
                            self.words.with("missing-remark", &[author, title])
                        }
                        None => self.words.with("missing-remark-whole", &[author]),
                    },
                    section: entry.map(|e| e.code.clone()),
                    link: Some(Link::Remark(remark.id)),
                }
            })
            .collect()
    }

    /// The section whose text cites a statement that the document lacks.
    fn section_that_cites(&self, code: &str) -> Option<String> {
        let chip = format!("[@{code}]").to_lowercase();
        let says = |text: &str| text.to_lowercase().contains(&chip);
        let mut sections = self.plan.sections.iter();
        let found = sections.find(|placed| {
            placed.prose.iter().any(|p| says(&p.text))
                || placed.statements.iter().any(|s| says(&s.text))
        });
        let mut apart = self.plan.apart.iter();
        let apart = || {
            let (code, _) = apart.find(|(_, prose)| prose.iter().any(|p| says(&p.text)))?;
            Some((*code).to_owned())
        };
        let note = || {
            let note = self.edition_note()?;
            says(&note.text).then(|| NOTE.to_owned())
        };
        let found = found.map(|placed| placed.code.clone());
        found.or_else(apart).or_else(note)
    }

    /// « L’entretien avec Haltes du 11 mai 2020 ».
    fn interview_in_words(&self, interview: &Interview) -> String {
        let mut organisations = self.snapshot.organisations.iter();
        let name = organisations
            .find(|o| o.id == interview.organisation_id)
            .map_or(interview.code.as_str(), |o| o.name.as_str());
        match interview.date.map(|day| self.day(day)) {
            Some(day) => self.words.with(
                "interview-of",
                &[("name", name.into()), ("day", day.into())],
            ),
            None => self.words.with("interview-with", &[("name", name.into())]),
        }
    }

    /// Whether all that supports a statement is left out of a published version.
    fn loses_its_supports(&self, statement: StatementId) -> bool {
        let of_it = |e: &&Evidence| e.statement_id == statement && e.sense == Sense::Supports;
        if !self.snapshot.evidence.iter().any(|e| of_it(&e)) {
            return false;
        }
        let shown = self.plan.evidence.get(&statement).into_iter().flatten();
        !shown
            .filter(|(e, _)| of_it(e))
            .any(|(_, target)| self.stays_published(target))
    }

    /// Whether evidence that is shown stays where only what was validated is.
    fn stays_published(&self, target: &Target) -> bool {
        if self.options.published {
            return true;
        }
        match target {
            Target::Excerpt(id) => {
                let is_lost = |e: &Excerpt| e.id == *id && e.lost;
                self.attribution.quotable(*id).is_some_and(|s| s.validated)
                    && !self.snapshot.excerpts.iter().any(is_lost)
            }
            Target::Inventory(id) => {
                let mut entries = self.snapshot.entries.iter();
                let origin = entries
                    .find(|e| e.id == *id)
                    .and_then(|e| e.origin_interview_id);
                let interviews = self.snapshot.interviews.iter();
                !interviews
                    .filter(|i| origin == Some(i.id))
                    .any(|i| !i.status.is_validated() || self.attribution.is_unread(*id))
            }
            Target::Document(_) | Target::Series(_) => true,
        }
    }

    /// The page of a draft that says what is missing. It names no interview: a code may be a name.
    pub(super) fn missing(&self, obstacles: &[Obstacle]) -> Vec<Block> {
        let mut lines: Vec<String> = obstacles
            .iter()
            .filter(|o| !COUNTED.iter().any(|(code, _)| *code == o.code))
            .map(|o| o.text.clone())
            .collect();
        for (code, key) in COUNTED {
            let count = obstacles.iter().filter(|o| o.code == code).count();
            if count > 0 {
                lines.push(self.words.with(key, &[("count", count.into())]));
            }
        }
        for (_, placed) in &self.plan.aside {
            let count = placed.statements.len();
            if count > 0 {
                let title = self.title(placed);
                lines.push(self.words.with(
                    "missing-left",
                    &[("count", count.into()), ("title", title.into())],
                ));
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
        let changed = self.changed().into_iter().filter(|(_, left)| *left > 0);
        self.unvalidated()
            .into_iter()
            .chain(changed)
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
        let all = |_: &Excerpt| true;
        self.rests_on(|interview| !interview.status.is_validated(), all, |_| true)
    }

    /// The interviews that its statements rest on and that changed after their validation, with how many excerpts and
    /// entries of each say what was not validated.
    fn changed(&self) -> Vec<(&Interview, usize)> {
        let changed = |i: &Interview| changed_since_validation(self.snapshot, i);
        let unread = |e: &Excerpt| self.attribution.shown(e.id).is_some_and(|s| !s.validated);
        let unread_entry = |id| self.attribution.is_unread(id);
        self.rests_on(changed, unread, unread_entry)
    }

    /// Such interviews that its statements rest on, with how many such excerpts and entries of each.
    fn rests_on(
        &self,
        such: impl Fn(&Interview) -> bool,
        such_excerpt: impl Fn(&Excerpt) -> bool,
        such_entry: impl Fn(InventoryId) -> bool,
    ) -> Vec<(&Interview, usize)> {
        let cited = self.cited_excerpts();
        let mut counts: BTreeMap<InterviewId, usize> = BTreeMap::new();
        for excerpt in &self.snapshot.excerpts {
            if let (Some(interview), true) = (excerpt.interview_id, cited.contains(&excerpt.id)) {
                *counts.entry(interview).or_default() += usize::from(such_excerpt(excerpt));
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
                *counts.entry(interview).or_default() += usize::from(such_entry(entry.id));
            }
        }
        self.snapshot
            .interviews
            .iter()
            .filter_map(|i| counts.get(&i.id).map(|n| (i, *n)))
            .filter(|(i, _)| such(i))
            .collect()
    }
}
