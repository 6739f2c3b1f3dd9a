//! Wording the démarche, and its phases.

use serde::Deserialize;

use super::{Initiative, Phase};
use crate::{
    Error, Result, Vault, entry,
    vault::{Done, Op, PhaseId, Words},
    when::When,
};

/// No démarche has more pilots, nor more objectives.
const MOST: usize = 60;

/// The démarche as the facilitator words it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct InitiativeInput {
    /// Its title.
    pub title: String,
    /// The organisations that lead it.
    pub pilots: Vec<String>,
    /// First day, possibly vague; none where empty.
    pub start: String,
    /// Last day, possibly vague; none where empty.
    pub end: String,
    /// What it is for.
    pub purpose: String,
    /// What it wants to reach.
    pub objectives: Vec<String>,
}

/// A phase as the facilitator words it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PhaseInput {
    /// Which; a new one where absent.
    pub id: Option<PhaseId>,
    /// Its name.
    pub name: String,
    /// First day, possibly vague.
    pub start: String,
    /// Last day, possibly vague; none where empty.
    pub end: String,
    /// What it wants to reach.
    pub objective: String,
    /// With what.
    pub means: String,
    /// What came of it, or was expected.
    pub result: String,
}

impl Vault {
    /// Writes what the démarche says of itself.
    ///
    /// # Errors
    /// [`Error::Missing`] without a title; [`Error::Invalid`] for dates that are none or that end before they begin.
    pub fn initiative_save(&mut self, input: &InitiativeInput) -> Result<Done<()>> {
        let title = entry::required("title", &input.title)?;
        let (start_on, end_on) = span(&input.start, &input.end)?;
        let pilots = lines("pilots", &input.pilots)?;
        let objectives = lines("objectives", &input.objectives)?;
        let purpose = entry::text("purpose", &input.purpose)?;
        self.transact(Op::new("initiative.edit"), |tx| {
            let known = Initiative::read(tx)?;
            let told = Initiative {
                title,
                pilots,
                start_on,
                end_on,
                purpose,
                objectives,
                ..known.clone()
            };
            if told == known {
                return Ok(());
            }
            told.write(tx)
        })
    }

    /// Adds a phase, or writes its changes.
    ///
    /// # Errors
    /// [`Error::Missing`] without a name or a first day; [`Error::Invalid`] for dates that are none or that end before
    /// they begin; [`Error::Gone`] when the phase is.
    pub fn phase_save(&mut self, input: &PhaseInput) -> Result<Done<PhaseId>> {
        let name = entry::required("name", &input.name)?;
        let (start_on, end_on) = span(&input.start, &input.end)?;
        let start_on = start_on.ok_or(Error::Missing { field: "date" })?;
        let objective = entry::text("objectives", &input.objective)?;
        let means = entry::text("means", &input.means)?;
        let result = entry::text("result", &input.result)?;
        let op = match input.id {
            None => Op::new("phase.add"),
            Some(_) => Op::new("phase.edit"),
        };
        self.transact(op, |tx| {
            let known = input.id.map(|id| Phase::find(tx, id)).transpose()?;
            let known = known.as_ref();
            let phase = Phase {
                id: known.map_or_else(|| PhaseId(tx.new_id()), |k| k.id),
                code: match known {
                    Some(known) => known.code.clone(),
                    None => entry::free_code(tx, "phase", &entry::slug(&name, "phase"))?,
                },
                name,
                start_on,
                end_on,
                objective,
                means,
                result,
                source: known.map_or_else(String::new, |k| k.source.clone()),
                fictional: known.and_then(|k| k.fictional),
            };
            match known {
                None => phase.insert(tx)?,
                Some(known) if *known != phase => phase.update(tx)?,
                Some(_) => {}
            }
            Ok(phase.id)
        })
    }

    /// Takes a phase out: nothing rests on one.
    ///
    /// # Errors
    /// [`Error::Gone`] when it is already.
    pub fn phase_remove(&mut self, id: PhaseId) -> Result<Done<()>> {
        self.transact(Op::new("phase.remove"), |tx| Phase::delete(tx, id))
    }
}

/// The first and the last day, each possibly vague, in their order.
fn span(start: &str, end: &str) -> Result<(Option<String>, Option<String>)> {
    let read = |typed: &str| match typed.trim() {
        "" => Ok(None),
        typed => When::parse(typed)
            .map(Some)
            .ok_or_else(|| entry::invalid("date", typed)),
    };
    let (from, to) = (read(start)?, read(end)?);
    let first = |when: Option<When>| when.and_then(When::first_day);
    if let (Some(from), Some(to)) = (first(from), first(to))
        && to < from
        // « mai 2020 » may end what began on the 20th of May.
        && !end.trim().is_empty()
        && !start.trim().starts_with(end.trim())
    {
        return Err(entry::invalid("date", end));
    }
    Ok((from.map(When::written), to.map(When::written)))
}

/// Lines that were typed, without empty ones and without twins.
fn lines(field: &'static str, typed: &[String]) -> Result<Words> {
    let mut kept: Vec<String> = Vec::new();
    for one in typed {
        let one = entry::line(field, one)?;
        if !one.is_empty() && !kept.contains(&one) {
            kept.push(one);
        }
    }
    if kept.len() > MOST {
        return Err(entry::invalid(field, &kept.len().to_string()));
    }
    Ok(Words(kept))
}
