//! A statement that begins in the crossing, with the words of its cells as evidence.

use std::collections::{HashMap, HashSet};

use serde::Deserialize;

use super::{CrossingQuery, cell::Opened, heard::Heard};
use crate::{
    Error, Result, Snapshot, Vault,
    attribution::{Attribution, Audience},
    entry,
    space::Space,
    synthesis::{Evidence, Sense, Statement, StatementNature, next_rank},
    vault::{Done, EvidenceId, ExcerptId, NodeId, Op, SpaceId, StatementId, Words},
};

/// What a statement begins with.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct StatementSeed {
    /// The setting in which the cells were seen.
    pub query: CrossingQuery,
    /// Their theme.
    pub theme_id: NodeId,
    /// The columns whose words carry it; the whole row where empty.
    pub columns: Vec<String>,
    /// The columns whose words contradict it.
    pub against: Vec<String>,
    /// Its space; of the whole démarche where absent.
    pub space_id: Option<SpaceId>,
    /// The section that it names, by code; that of its nature where empty.
    pub section: String,
    /// What it is.
    pub nature: StatementNature,
    /// The claim; the name of the theme, to be written on, where empty.
    pub text: String,
    /// Only these words of the cells, each in its own sense; all of them where empty.
    pub words: Vec<SeedWords>,
}

/// Words taken from the cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SeedWords {
    /// The excerpt.
    pub excerpt_id: ExcerptId,
    /// How they bear on the claim.
    pub sense: Sense,
}

impl Vault {
    /// Begins a statement in the crossing: at the end of its space, resting on the words of the cells that may be quoted.
    ///
    /// # Errors
    /// [`Error::Gone`] where the theme, a column or the space is not there any more.
    pub fn statement_from_crossing(&mut self, seed: &StatementSeed) -> Result<Done<StatementId>> {
        let typed = entry::text("text", &seed.text)?;
        let section = entry::line("section", &seed.section)?;
        self.transact(Op::new("statement.begin"), |tx| {
            if let Some(space) = seed.space_id {
                Space::find(tx, space)?;
            }
            let snapshot = Snapshot::within(tx)?;
            let attribution = Attribution::of(&snapshot, Audience::DRAFT);
            let heard = Heard::of(&snapshot, &attribution, &seed.query);
            let opened = Opened::within(&snapshot, &heard, seed.theme_id)?;
            let text = if typed.is_empty() {
                opened.tree.name(seed.theme_id).to_owned()
            } else {
                typed
            };
            if text.is_empty() {
                return Err(Error::Missing { field: "text" });
            }
            let statement = Statement {
                id: StatementId(tx.new_id()),
                code: entry::next_code(tx, "statement", "en")?,
                space_id: seed.space_id,
                section: section.clone(),
                rank: next_rank(tx, seed.space_id)?,
                nature: seed.nature,
                text,
                stale: false,
                verdict: None,
                verdict_reason: String::new(),
                positions: Words::default(),
                source: String::new(),
                fictional: None,
            };
            statement.insert(tx)?;
            for (excerpt, sense) in rests_on(&opened, seed)? {
                Evidence {
                    id: EvidenceId(tx.new_id()),
                    statement_id: statement.id,
                    excerpt_id: Some(excerpt),
                    inventory_id: None,
                    document_id: None,
                    figure_series: None,
                    sense,
                    note: String::new(),
                    position: String::new(),
                    source: String::new(),
                    fictional: None,
                }
                .insert(tx)?;
            }
            Ok(statement.id)
        })
    }
}

/// The words that it rests on, each once: in the sense asked for, else those that carry it also where they stand among
/// those against it.
fn rests_on(opened: &Opened<'_>, seed: &StatementSeed) -> Result<Vec<(ExcerptId, Sense)>> {
    let asked: HashMap<ExcerptId, Sense> =
        seed.words.iter().map(|w| (w.excerpt_id, w.sense)).collect();
    let mut taken = HashSet::new();
    let mut rests = Vec::new();
    let mut take = |words: Vec<ExcerptId>, sense: Sense| {
        for id in words {
            let sense = match asked.get(&id) {
                Some(asked) => *asked,
                None if asked.is_empty() => sense,
                None => continue,
            };
            if taken.insert(id) {
                rests.push((id, sense));
            }
        }
    };
    let words = |column: Option<usize>| -> Vec<ExcerptId> {
        let words = opened.words(column);
        words.iter().map(|said| said.excerpt.id).collect()
    };
    for key in &seed.columns {
        take(words(Some(opened.column(key)?)), Sense::Supports);
    }
    for key in &seed.against {
        take(words(Some(opened.column(key)?)), Sense::Contradicts);
    }
    if seed.columns.is_empty() {
        take(words(None), Sense::Supports);
        let unplaced = opened.unplaced();
        take(unplaced.iter().map(|e| e.id).collect(), Sense::Supports);
    }
    Ok(rests)
}
