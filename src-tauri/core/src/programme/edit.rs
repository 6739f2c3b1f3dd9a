//! Noting measures and following them up.

use serde::Deserialize;

use super::{Dimension, Measure};
use crate::{
    Result, Vault, entry,
    vault::{Done, MeasureId, Op},
};

/// The greatest number of a measure.
const MOST: u32 = 9999;

/// A measure as the facilitator notes it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct MeasureInput {
    /// Which; a new one where absent.
    pub id: Option<MeasureId>,
    /// Its number; the next one where absent.
    pub number: Option<u32>,
    /// Its dimension.
    pub dimension: Dimension,
    /// Its title.
    pub title: String,
    /// The *chantier* that it belongs to.
    pub workstream: String,
    /// Its horizon.
    pub horizon: String,
    /// Who bears it.
    pub holder: String,
    /// Where it stands.
    pub status: String,
    /// What followed.
    pub followup: String,
    /// Whence the fact comes.
    pub source: String,
}

impl Vault {
    /// Notes a measure, or writes its changes.
    ///
    /// # Errors
    /// [`crate::Error::Missing`] without a title; [`crate::Error::Invalid`] for a number that is none;
    /// [`crate::Error::Gone`] when the measure is.
    pub fn measure_save(&mut self, input: &MeasureInput) -> Result<Done<MeasureId>> {
        let title = entry::required("title", &input.title)?;
        if let Some(number) = input.number.filter(|n| *n == 0 || *n > MOST) {
            return Err(entry::invalid("number", &number.to_string()));
        }
        let op = match input.id {
            None => Op::new("measure.add"),
            Some(_) => Op::new("measure.edit"),
        };
        self.transact(op, |tx| {
            let known = input.id.map(|id| Measure::find(tx, id)).transpose()?;
            let last = Measure::all(tx)?.last().map_or(0, |m| m.number);
            let new = Measure {
                id: known
                    .as_ref()
                    .map_or_else(|| MeasureId(tx.new_id()), |m| m.id),
                code: match &known {
                    Some(known) => known.code.clone(),
                    None => entry::next_code(tx, "measure", "mes")?,
                },
                number: match (input.number, &known) {
                    (Some(number), _) => i64::from(number),
                    (None, Some(known)) => known.number,
                    (None, None) => last + 1,
                },
                dimension: input.dimension.word().to_owned(),
                title,
                workstream: entry::line("workstream", &input.workstream)?,
                horizon: entry::line("horizon", &input.horizon)?,
                holder: entry::line("holder", &input.holder)?,
                status: entry::line("status", &input.status)?,
                followup: entry::text("followup", &input.followup)?,
                source: entry::text("source", &input.source)?,
                fictional: known.as_ref().and_then(|m| m.fictional),
            };
            match known {
                None => new.insert(tx)?,
                Some(known) if known != new => new.update(tx)?,
                Some(_) => {}
            }
            Ok(new.id)
        })
    }

    /// Takes out a measure.
    ///
    /// # Errors
    /// [`crate::Error::Gone`] when it is already.
    pub fn measure_delete(&mut self, id: MeasureId) -> Result<Done<()>> {
        self.transact(Op::new("measure.delete"), |tx| Measure::delete(tx, id))
    }
}
