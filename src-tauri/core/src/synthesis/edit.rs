//! Writing statements, and resting them on evidence.

use serde::Deserialize;

use super::{Document, Evidence, Sense, Statement, StatementNature, store};
use crate::{
    Error, Result, Vault, entry,
    interview::Excerpt,
    inventory::Entry,
    space::Space,
    vault::{
        DocumentId, Done, EvidenceId, ExcerptId, InventoryId, Op, SpaceId, StatementId, Tx, Words,
    },
};

text_enum! {
    /// What a statement may rest on.
    EvidenceKind {
        /// An excerpt of notes.
        Excerpt = "excerpt",
        /// An entry of the inventory.
        Inventory = "inventory",
        /// A document read.
        Document = "document",
        /// A series of figures.
        Figure = "figure",
    }
}

/// A statement as the facilitator writes it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct StatementInput {
    /// Which; a new one where absent.
    pub id: Option<StatementId>,
    /// Its space; of the whole démarche where absent.
    pub space_id: Option<SpaceId>,
    /// The section it names, or nothing.
    pub section: String,
    /// What it is.
    pub nature: StatementNature,
    /// The claim.
    pub text: String,
}

impl Vault {
    /// Adds a statement at the end of its space, or writes its changes.
    pub fn statement_save(&mut self, input: &StatementInput) -> Result<Done<StatementId>> {
        let text = entry::text("text", &input.text)?;
        if text.is_empty() {
            return Err(Error::Missing { field: "text" });
        }
        let section = entry::line("section", &input.section)?;
        let op = match input.id {
            None => Op::new("statement.add"),
            Some(_) => Op::new("statement.edit"),
        };
        self.transact(op, |tx| {
            if let Some(space) = input.space_id {
                Space::find(tx, space)?;
            }
            let known = input.id.map(|id| Statement::find(tx, id)).transpose()?;
            let statement = match &known {
                Some(known) => Statement {
                    space_id: input.space_id,
                    section,
                    nature: input.nature,
                    text,
                    ..known.clone()
                },
                None => Statement {
                    id: StatementId(tx.new_id()),
                    code: entry::next_code(tx, "statement", "en")?,
                    space_id: input.space_id,
                    section,
                    rank: store::next_rank(tx, input.space_id)?,
                    nature: input.nature,
                    text,
                    stale: false,
                    verdict: None,
                    verdict_reason: String::new(),
                    positions: Words::default(),
                    source: String::new(),
                    fictional: None,
                },
            };
            match known {
                None => statement.insert(tx)?,
                Some(known) if known != statement => statement.update(tx)?,
                Some(_) => {}
            }
            Ok(statement.id)
        })
    }

    /// Puts a statement before another of its space, in that one's section; at the end of its space where `before` is absent.
    pub fn statement_move(
        &mut self,
        id: StatementId,
        before: Option<StatementId>,
    ) -> Result<Done<()>> {
        self.transact(Op::new("statement.move"), |tx| {
            let next = before
                .map(|before| Statement::find(tx, before))
                .transpose()?;
            put(tx, id, next.map(|next| next.section).as_deref(), before)
        })
    }

    /// Puts a statement into a section of its space, before another; at the end where `before` is absent.
    ///
    /// # Errors
    /// [`Error::Gone`] when either is not there, or they are not of one space.
    pub fn statement_place(
        &mut self,
        id: StatementId,
        section: &str,
        before: Option<StatementId>,
    ) -> Result<Done<()>> {
        let section = entry::line("section", section)?;
        self.transact(Op::new("statement.move"), |tx| {
            put(tx, id, Some(&section), before)
        })
    }

    /// Takes out a statement, with its evidence, unless a text cites it.
    pub fn statement_delete(&mut self, id: StatementId) -> Result<Done<()>> {
        self.transact(Op::new("statement.delete"), |tx| {
            let statement = Statement::find(tx, id)?;
            match store::proses_citing(tx, &statement.code)? {
                0 => Statement::delete(tx, id),
                count => Err(Error::InUse { by: "prose", count }),
            }
        })
    }

    /// Notes that a facilitator has looked again at a statement whose evidence changed.
    pub fn statement_reviewed(&mut self, id: StatementId) -> Result<Done<()>> {
        self.transact(Op::new("statement.review"), |tx| {
            let mut statement = Statement::find(tx, id)?;
            statement.stale = false;
            statement.update(tx)
        })
    }

    /// Rests a statement on a piece of evidence; the one that already does so stays the only one.
    ///
    /// # Errors
    /// [`Error::Gone`] when the thing cited is not there; [`Error::Invalid`] when `reference` is no such thing's id.
    pub fn evidence_add(
        &mut self,
        statement: StatementId,
        kind: EvidenceKind,
        reference: &str,
        sense: Sense,
    ) -> Result<Done<EvidenceId>> {
        self.transact(Op::new("evidence.add"), |tx| {
            Statement::find(tx, statement)?;
            let evidence = cited(tx, statement, kind, reference, sense)?;
            match store::same_evidence(tx, &evidence)? {
                Some(known) => Ok(known),
                None => {
                    evidence.insert(tx)?;
                    Ok(evidence.id)
                }
            }
        })
    }

    /// Says how a piece of evidence bears on its statement.
    pub fn evidence_sense(&mut self, id: EvidenceId, sense: Sense) -> Result<Done<()>> {
        self.transact(Op::new("evidence.sense"), |tx| {
            let mut evidence = Evidence::find(tx, id)?;
            evidence.sense = sense;
            match store::same_evidence(tx, &evidence)? {
                Some(other) if other != id => {
                    let mut stays = Evidence::find(tx, other)?;
                    if stays.position.is_empty() && !evidence.position.is_empty() {
                        stays.position.clone_from(&evidence.position);
                        stays.update(tx)?;
                    }
                    Evidence::delete(tx, id)
                }
                Some(_) => Ok(()),
                None => evidence.update(tx),
            }
        })
    }

    /// Notes something beside a piece of evidence.
    pub fn evidence_note(&mut self, id: EvidenceId, note: &str) -> Result<Done<()>> {
        let note = entry::text("note", note)?;
        self.transact(Op::new("evidence.note"), |tx| {
            let mut evidence = Evidence::find(tx, id)?;
            if evidence.note != note {
                evidence.note = note;
                evidence.update(tx)?;
            }
            Ok(())
        })
    }

    /// Takes a piece of evidence off its statement.
    pub fn evidence_remove(&mut self, id: EvidenceId) -> Result<Done<()>> {
        self.transact(Op::new("evidence.remove"), |tx| Evidence::delete(tx, id))
    }
}

/// Puts a statement before another of its space, or at its end; into this section, where one is said.
fn put(
    tx: &Tx<'_>,
    id: StatementId,
    section: Option<&str>,
    before: Option<StatementId>,
) -> Result<()> {
    let mut moved = Statement::find(tx, id)?;
    let mut order: Vec<Statement> = Statement::all(tx)?
        .into_iter()
        .filter(|s| s.space_id == moved.space_id && s.id != id)
        .collect();
    let at = match before {
        None => order.len(),
        Some(before) => order
            .iter()
            .position(|s| s.id == before)
            .ok_or(Error::Gone { what: "statement" })?,
    };
    if let Some(section) = section {
        section.clone_into(&mut moved.section);
    }
    order.insert(at, moved);
    for (rank, mut statement) in order.into_iter().enumerate() {
        let rank = rank as i64 + 1;
        if statement.rank != rank || statement.id == id {
            statement.rank = rank;
            statement.update(tx)?;
        }
    }
    Ok(())
}

fn cited(
    tx: &Tx<'_>,
    statement_id: StatementId,
    kind: EvidenceKind,
    reference: &str,
    sense: Sense,
) -> Result<Evidence> {
    let mut evidence = Evidence {
        id: EvidenceId(tx.new_id()),
        statement_id,
        excerpt_id: None,
        inventory_id: None,
        document_id: None,
        figure_series: None,
        sense,
        note: String::new(),
        position: String::new(),
        source: String::new(),
        fictional: None,
    };
    let id = || uuid::Uuid::parse_str(reference).map_err(|_| entry::invalid("evidence", reference));
    match kind {
        EvidenceKind::Excerpt => {
            evidence.excerpt_id = Some(Excerpt::find(tx, ExcerptId(id()?))?.id);
        }
        EvidenceKind::Inventory => {
            evidence.inventory_id = Some(Entry::find(tx, InventoryId(id()?))?.id);
        }
        EvidenceKind::Document => {
            evidence.document_id = Some(Document::find(tx, DocumentId(id()?))?.id);
        }
        EvidenceKind::Figure => {
            let series = store::series_named(tx, reference)?;
            evidence.figure_series = Some(series.ok_or(Error::Gone { what: "figure" })?);
        }
    }
    Ok(evidence)
}
