//! What each section of a document holds, so that an edition can be told from the one before.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::{Desk, Placed, Target};
use crate::{
    exchange::sha256_of,
    synthesis::{Sense, Statement},
    vault::{DocumentId, ExcerptId, InventoryId},
};

/// What a section holds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    /// Its code.
    pub section: String,
    /// Its title.
    pub title: String,
    /// It is left out by choice, and what it holds is in it no more.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub off: bool,
    /// The digest of its texts and grids; nothing where it has none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub words: String,
    /// Its statements, in their order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub statements: Vec<HeldStatement>,
}

/// A statement of a section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeldStatement {
    /// Its code.
    pub code: String,
    /// Its words.
    pub text: String,
    /// What is shown of what it rests on.
    #[serde(default)]
    pub evidence: Vec<HeldEvidence>,
}

/// A piece of evidence.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct HeldEvidence {
    /// What it is, as the archive names it: `extrait:ext-001`.
    pub of: String,
    /// How it bears on the statement.
    pub sense: Sense,
}

/// The codes of what a statement may rest on.
struct Codes<'a> {
    excerpts: HashMap<ExcerptId, &'a str>,
    entries: HashMap<InventoryId, &'a str>,
    documents: HashMap<DocumentId, &'a str>,
}

impl Codes<'_> {
    fn of(&self, target: &Target) -> String {
        let named = |prefix: &str, code: Option<&&str>| {
            format!("{prefix}:{}", code.copied().unwrap_or_default())
        };
        match target {
            Target::Excerpt(id) => named("extrait", self.excerpts.get(id)),
            Target::Inventory(id) => named("inventaire", self.entries.get(id)),
            Target::Document(id) => named("document", self.documents.get(id)),
            Target::Series(series) => named("chiffre", Some(&series.as_str())),
        }
    }
}

impl Desk<'_> {
    /// What each section of the body holds, those left out by choice named alone.
    pub(super) fn held(&self) -> Vec<Held> {
        let s = self.snapshot;
        let codes = Codes {
            excerpts: s.excerpts.iter().map(|e| (e.id, e.code.as_str())).collect(),
            entries: s.entries.iter().map(|e| (e.id, e.code.as_str())).collect(),
            documents: s
                .documents
                .iter()
                .map(|d| (d.id, d.code.as_str()))
                .collect(),
        };
        let standing = self.plan.sections.iter().map(|placed| Held {
            statements: placed
                .statements
                .iter()
                .map(|statement| self.held_statement(statement, &codes))
                .collect(),
            words: digest(placed),
            ..self.named(placed, false)
        });
        let left = self.plan.aside.iter();
        let left = left.map(|(_, placed)| Held {
            // Their codes alone: what became of them can be told.
            statements: placed
                .statements
                .iter()
                .map(|statement| HeldStatement {
                    code: statement.code.clone(),
                    text: String::new(),
                    evidence: Vec::new(),
                })
                .collect(),
            ..self.named(placed, true)
        });
        let said = |held: &Held| held.off || !held.statements.is_empty() || !held.words.is_empty();
        standing.filter(said).chain(left).collect()
    }

    fn named(&self, placed: &Placed<'_>, off: bool) -> Held {
        Held {
            section: placed.code.clone(),
            title: self.title(placed),
            off,
            ..Held::default()
        }
    }

    fn held_statement(&self, statement: &Statement, codes: &Codes<'_>) -> HeldStatement {
        let shown = self.plan.evidence.get(&statement.id).into_iter().flatten();
        let mut evidence: Vec<HeldEvidence> = shown
            .map(|(row, target)| HeldEvidence {
                of: codes.of(target),
                sense: row.sense,
            })
            .collect();
        evidence.sort();
        HeldStatement {
            code: statement.code.clone(),
            text: statement.text.clone(),
            evidence,
        }
    }
}

/// The digest of what is written in a section besides its statements.
fn digest(placed: &Placed<'_>) -> String {
    if placed.prose.is_empty() && placed.grids.is_empty() {
        return String::new();
    }
    let prose = placed.prose.iter().map(|p| p.text.clone());
    let grids = placed.grids.iter().map(|grid| {
        let rows = grid.cells.0.iter().map(|row| row.join("\t"));
        let rows: Vec<String> = rows.collect();
        format!("{}\n{}", grid.title, rows.join("\n"))
    });
    let all: Vec<String> = prose.chain(grids).collect();
    sha256_of(all.join("\n\n").as_bytes())
}
