//! Noting who takes a deliverable further, and what came of it.

use serde::Deserialize;

use super::Relay;
use crate::{
    Result, Vault,
    deliverable::Deliverable,
    entry,
    vault::{DeliverableId, Done, Op, RelayId},
    when::When,
};

/// A relay as the facilitator notes it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RelayInput {
    /// Which; a new one where absent.
    pub id: Option<RelayId>,
    /// Of which deliverable.
    pub deliverable_id: DeliverableId,
    /// What kind of relay: a meeting, a webinar, a forum…
    pub kind: String,
    /// The event or the body.
    pub name: String,
    /// When: a day, a month, a year, or words of one's own (« début janvier »).
    pub when: String,
    /// Before whom.
    pub audience: String,
    /// What came of it.
    pub followup: String,
    /// Whence the fact comes.
    pub source: String,
}

impl Vault {
    /// Notes a relay, or writes its changes.
    ///
    /// # Errors
    /// [`crate::Error::Missing`] without a name; [`crate::Error::Gone`] when the deliverable or the relay is.
    pub fn relay_save(&mut self, input: &RelayInput) -> Result<Done<RelayId>> {
        let name = entry::required("name", &input.name)?;
        let when = entry::line("date", &input.when)?;
        let (date, date_text) = match When::parse(&when) {
            Some(_) => (Some(when), String::new()),
            None => (None, when),
        };
        let op = match input.id {
            None => Op::new("relay.add"),
            Some(_) => Op::new("relay.edit"),
        };
        self.transact(op, |tx| {
            Deliverable::find(tx, input.deliverable_id)?;
            let known = input.id.map(|id| Relay::find(tx, id)).transpose()?;
            let new = Relay {
                id: known
                    .as_ref()
                    .map_or_else(|| RelayId(tx.new_id()), |r| r.id),
                code: match &known {
                    Some(known) => known.code.clone(),
                    None => entry::next_code(tx, "relay", "rls")?,
                },
                deliverable_id: input.deliverable_id,
                kind: entry::line("kind", &input.kind)?,
                name,
                date,
                date_text,
                audience: entry::text("audience", &input.audience)?,
                followup: entry::text("followup", &input.followup)?,
                source: entry::text("source", &input.source)?,
                fictional: known.as_ref().and_then(|r| r.fictional),
            };
            match known {
                None => new.insert(tx)?,
                Some(known) if known != new => new.update(tx)?,
                Some(_) => {}
            }
            Ok(new.id)
        })
    }

    /// Takes out a relay; it goes to the bin.
    ///
    /// # Errors
    /// [`crate::Error::Gone`] when it is already.
    pub fn relay_delete(&mut self, id: RelayId) -> Result<Done<()>> {
        self.transact(Op::new("relay.delete"), |tx| Relay::delete(tx, id))
    }
}
