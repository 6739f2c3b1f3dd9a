//! Feeding the inventory: what interviews and meetings bring to it.

use serde::Deserialize;

use super::{Entry, Kind};
use crate::{
    Error, Result, Vault, entry,
    framework::Node,
    interview::Interview,
    space::Meeting,
    vault::{Done, InterviewId, InventoryId, MeetingId, NodeId, Op, Tx},
};

/// An entry of the inventory as the facilitator fills it in.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct InventoryInput {
    /// Which; a new one where absent.
    pub id: Option<InventoryId>,
    /// What it is.
    pub kind: Kind,
    /// Its volet; only a network may have none.
    pub volet_id: Option<NodeId>,
    /// Its title.
    pub title: String,
    /// What it consists in.
    pub description: String,
    /// Its échelon.
    pub echelon: String,
    /// Its territory.
    pub territory: String,
    /// The interview it comes from.
    pub origin_interview_id: Option<InterviewId>,
    /// Or the meeting.
    pub origin_meeting_id: Option<MeetingId>,
    /// `ouvert`, `clos`, `a_verifier`, or nothing.
    pub status: String,
    /// Whence the fact comes.
    pub source: String,
}

impl Vault {
    /// Adds an entry to the inventory, with whence it comes, or writes its changes.
    ///
    /// # Errors
    /// [`Error::Missing`] without a title, or without a volet where one is needed; [`Error::Invalid`] when it is said to
    /// come from an interview and from a meeting; [`Error::Gone`] when what it names is not there.
    pub fn inventory_add(&mut self, input: &InventoryInput) -> Result<Done<InventoryId>> {
        let op = match input.id {
            None => Op::new("inventory.add"),
            Some(_) => Op::new("inventory.edit"),
        };
        self.transact(op, |tx| save(tx, input))
    }

    /// Takes out an entry of the inventory that no statement rests on, with its links to others.
    ///
    /// # Errors
    /// [`Error::InUse`] when a statement does.
    pub fn inventory_delete(&mut self, id: InventoryId) -> Result<Done<()>> {
        self.transact(Op::new("inventory.delete"), |tx| {
            entry::rests_on(tx, "evidence", "inventory_id", &id)?;
            Entry::delete(tx, id)
        })
    }
}

fn save(tx: &Tx<'_>, input: &InventoryInput) -> Result<InventoryId> {
    let title = entry::required("title", &input.title)?;
    if input.volet_id.is_none() && input.kind != Kind::Network {
        return Err(Error::Missing { field: "volet" });
    }
    if let Some(volet) = input.volet_id {
        Node::find(tx, volet)?;
    }
    let known = input.id.map(|id| Entry::find(tx, id)).transpose()?;
    let surveyed = surveyed(tx, input)?;
    let mut new = match &known {
        Some(known) => known.clone(),
        None => Entry {
            id: InventoryId(tx.new_id()),
            code: entry::next_code(tx, "inventory_entry", "inv")?,
            kind: input.kind,
            volet_id: None,
            title: String::new(),
            description: String::new(),
            holder: String::new(),
            holder_kind: String::new(),
            scale: String::new(),
            territory: String::new(),
            sector: String::new(),
            origin_interview_id: None,
            origin_meeting_id: None,
            origin_document_id: None,
            url: String::new(),
            surveyed_on: Some(surveyed),
            verified_on: None,
            closed_on: None,
            relays_to: String::new(),
            attribution: None,
            status: String::new(),
            source: String::new(),
            fictional: None,
        },
    };
    // An entry that was read in a document keeps it, unless it is now said to come from what someone told.
    if input.origin_interview_id.is_some() || input.origin_meeting_id.is_some() {
        new.origin_document_id = None;
    }
    new.kind = input.kind;
    new.volet_id = input.volet_id;
    new.title = title;
    new.description = entry::text("description", &input.description)?;
    new.scale = entry::line("echelon", &input.echelon)?;
    new.territory = entry::line("territory", &input.territory)?;
    new.source = entry::text("source", &input.source)?;
    new.origin_interview_id = input.origin_interview_id;
    new.origin_meeting_id = input.origin_meeting_id;
    new.status = match input.status.as_str() {
        known @ ("" | "ouvert" | "clos" | "a_verifier") => known.to_owned(),
        other => return Err(entry::invalid("status", other)),
    };
    new.closed_on = match new.status.as_str() {
        "clos" => new
            .closed_on
            .or_else(|| Some(entry::today(tx.now()).to_string())),
        _ => None,
    };
    match known {
        None => new.insert(tx)?,
        Some(known) if known != new => new.update(tx)?,
        Some(_) => {}
    }
    Ok(new.id)
}

/// The day on which it was surveyed: that of the interview or the meeting it comes from, else today.
fn surveyed(tx: &Tx<'_>, input: &InventoryInput) -> Result<String> {
    let told = match (input.origin_interview_id, input.origin_meeting_id) {
        (Some(_), Some(_)) => return Err(entry::invalid("origin", "")),
        (Some(id), None) => Interview::find(tx, id)?.date,
        (None, Some(id)) => Some(Meeting::find(tx, id)?.date),
        (None, None) => None,
    };
    Ok(told.unwrap_or_else(|| entry::today(tx.now())).to_string())
}
