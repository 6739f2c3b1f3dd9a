//! What changed between what an edition held and what would go out now.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::{
    deliverable::{Assembled, Held, HeldEvidence, HeldStatement, Lang, Words},
    interview::spoken,
    reading::{Reading, count},
    synthesis::Sense,
    vault::StatementId,
};

text_enum! {
    /// What became of something in a document.
    ChangeKind {
        /// A statement is in it that was not.
        Added = "ajoute",
        /// A statement is in it no more.
        Removed = "retire",
        /// A statement is left out with its section.
        LeftAside = "coupe",
        /// A statement says it in other words.
        Reworded = "reformule",
        /// A statement stands in another section.
        Moved = "deplace",
        /// A statement rests on other evidence.
        Evidence = "appuis",
        /// A section is in it that was not.
        SectionIn = "section_ajoutee",
        /// A section is in it no more.
        SectionOut = "section_retiree",
        /// The texts or the grids of a section changed.
        SectionWords = "section_texte",
    }
}

/// What became of something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Change {
    /// What became of it.
    pub kind: ChangeKind,
    /// Its section, by title.
    pub section: String,
    /// The section where it stood before, by title, where it moved.
    pub section_before: String,
    /// The statement; none for a section, or where it is gone from the dossier.
    pub statement_id: Option<StatementId>,
    /// The code of the statement; empty for a section.
    pub code: String,
    /// Its number, where it is in the document.
    pub number: Option<u32>,
    /// Its words then.
    pub before: String,
    /// Its words now.
    pub after: String,
    /// The evidence that came.
    pub added: Vec<EvidenceChange>,
    /// The evidence that went.
    pub withdrawn: Vec<EvidenceChange>,
}

/// A piece of evidence that came or went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct EvidenceChange {
    /// How it bears on the statement.
    pub sense: Sense,
    /// Its words as they now are; empty where it is gone from the dossier.
    pub text: String,
    /// It is somebody's words.
    pub quote: bool,
}

/// What changed, statements in the order of the document, then sections.
pub(super) fn changes(reading: &Reading, then: &[Held], now: &Assembled) -> Vec<Change> {
    let ids: BTreeMap<String, StatementId> = reading
        .snapshot
        .statements
        .iter()
        .map(|s| (s.code.to_lowercase(), s.id))
        .collect();
    let numbers: BTreeMap<StatementId, usize> = now.numbers.iter().copied().collect();
    let blank = |kind: ChangeKind, section: &Held, code: &str| {
        let statement_id = ids.get(&code.to_lowercase()).copied();
        let number = statement_id.and_then(|id| numbers.get(&id));
        Change {
            kind,
            section: section.title.clone(),
            section_before: String::new(),
            statement_id,
            code: code.to_owned(),
            number: number.map(|n| count(*n)),
            before: String::new(),
            after: String::new(),
            added: Vec::new(),
            withdrawn: Vec::new(),
        }
    };
    let (stood, stand) = (standing(then), standing(&now.held));
    let aside: BTreeSet<String> = now
        .held
        .iter()
        .filter(|held| held.off)
        .flat_map(|held| held.statements.iter().map(|s| s.code.to_lowercase()))
        .collect();
    let mut out = Vec::new();
    for (code, (section, statement)) in &stand.of {
        let Some((section_then, before)) = stood.of.get(code) else {
            out.push(Change {
                after: statement.text.clone(),
                ..blank(ChangeKind::Added, section, &statement.code)
            });
            continue;
        };
        if before.text != statement.text {
            out.push(Change {
                before: before.text.clone(),
                after: statement.text.clone(),
                ..blank(ChangeKind::Reworded, section, &statement.code)
            });
        }
        if !section_then.section.eq_ignore_ascii_case(&section.section) {
            out.push(Change {
                section_before: section_then.title.clone(),
                after: statement.text.clone(),
                ..blank(ChangeKind::Moved, section, &statement.code)
            });
        }
        let told = |these: &[HeldEvidence], others: &[HeldEvidence]| -> Vec<EvidenceChange> {
            let these = these.iter().filter(|one| !others.contains(one));
            these.map(|one| evidence(reading, one)).collect()
        };
        let (added, withdrawn) = (
            told(&statement.evidence, &before.evidence),
            told(&before.evidence, &statement.evidence),
        );
        if !added.is_empty() || !withdrawn.is_empty() {
            out.push(Change {
                after: statement.text.clone(),
                added,
                withdrawn,
                ..blank(ChangeKind::Evidence, section, &statement.code)
            });
        }
    }
    // In the order of the document as it will be read.
    out.sort_by_key(|change| change.number);
    for (code, (section, statement)) in &stood.of {
        if stand.of.contains_key(code) {
            continue;
        }
        let kind = match aside.contains(code) {
            true => ChangeKind::LeftAside,
            false => ChangeKind::Removed,
        };
        out.push(Change {
            before: statement.text.clone(),
            ..blank(kind, section, &statement.code)
        });
    }
    for held in &stand.sections {
        match stood.section(&held.section) {
            None => out.push(blank(ChangeKind::SectionIn, held, "")),
            Some(before) if before.words != held.words => {
                out.push(blank(ChangeKind::SectionWords, held, ""));
            }
            Some(_) => {}
        }
    }
    for held in &stood.sections {
        if stand.section(&held.section).is_none() {
            out.push(blank(ChangeKind::SectionOut, held, ""));
        }
    }
    out
}

/// What stands in a document, by code.
struct Standing<'a> {
    of: BTreeMap<String, (&'a Held, &'a HeldStatement)>,
    sections: Vec<&'a Held>,
}

fn standing(held: &[Held]) -> Standing<'_> {
    let sections: Vec<&Held> = held.iter().filter(|held| !held.off).collect();
    Standing {
        of: sections
            .iter()
            .flat_map(|held| held.statements.iter().map(|s| (*held, s)))
            .map(|(held, s)| (s.code.to_lowercase(), (held, s)))
            .collect(),
        sections,
    }
}

impl<'a> Standing<'a> {
    fn section(&self, code: &str) -> Option<&'a Held> {
        let mut sections = self.sections.iter();
        sections
            .find(|held| held.section.eq_ignore_ascii_case(code))
            .copied()
    }
}

/// A piece of evidence in the words that the dossier has for it.
fn evidence(reading: &Reading, held: &HeldEvidence) -> EvidenceChange {
    let (kind, code) = held.of.split_once(':').unwrap_or(("", held.of.as_str()));
    let is = |other: &str| other.eq_ignore_ascii_case(code);
    let s = &reading.snapshot;
    let text = match kind {
        "extrait" => {
            let excerpt = s.excerpts.iter().find(|e| is(&e.code));
            excerpt.map(|e| spoken(&e.quote).into_owned())
        }
        "inventaire" => {
            let entry = s.entries.iter().find(|e| is(&e.code));
            entry.map(|e| e.title.clone())
        }
        "document" => {
            let document = s.documents.iter().find(|d| is(&d.code));
            document.map(|d| d.title.clone())
        }
        _ => {
            let figure = s.figures.iter().find(|f| is(&f.series));
            figure.map(|f| {
                if f.title.is_empty() {
                    &f.series
                } else {
                    &f.title
                }
                .clone()
            })
        }
    };
    EvidenceChange {
        sense: held.sense,
        text: text.unwrap_or_default(),
        quote: kind == "extrait",
    }
}

/// What a document could say of it: no wording of old, no name and no code, each statement under its number.
pub(super) fn proposed(changes: &[Change], lang: Lang) -> String {
    let words = Words::of(lang);
    let cited = |kind: ChangeKind| -> Vec<String> {
        let of_kind = changes.iter().filter(|change| change.kind == kind);
        of_kind
            .map(|change| format!("[@{}]", change.code))
            .collect()
    };
    let titles = |kind: ChangeKind| -> Vec<String> {
        let of_kind = changes.iter().filter(|change| change.kind == kind);
        of_kind
            .map(|change| {
                words.with(
                    "changed-title",
                    &[("title", change.section.as_str().into())],
                )
            })
            .collect()
    };
    let mut lines = Vec::new();
    let mut list = |key: &str, what: Vec<String>| {
        if !what.is_empty() {
            let told = ("what", words.list(&what).into());
            lines.push(words.with(key, &[told, ("count", what.len().into())]));
        }
    };
    list("changed-added", cited(ChangeKind::Added));
    list("changed-reworded", cited(ChangeKind::Reworded));
    list("changed-evidence", cited(ChangeKind::Evidence));
    list("changed-section-in", titles(ChangeKind::SectionIn));
    list("changed-section-out", titles(ChangeKind::SectionOut));
    list("changed-section-words", titles(ChangeKind::SectionWords));
    let gone =
        |change: &&Change| matches!(change.kind, ChangeKind::Removed | ChangeKind::LeftAside);
    let gone = changes.iter().filter(gone).count();
    if gone > 0 {
        lines.push(words.with("changed-gone", &[("count", gone.into())]));
    }
    let lines: Vec<String> = lines.iter().map(|line| format!("- {line}")).collect();
    lines.join("\n")
}
