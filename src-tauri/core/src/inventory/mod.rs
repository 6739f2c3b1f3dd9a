//! The shared inventory: needs, emergency and recovery programmes, networks, and the links between them.

mod edit;
pub(crate) mod key;
mod list;
mod page;
mod round;
mod set;
mod states;
mod store;
mod twins;
mod values;
mod view;

use crate::{
    attribution::Degree,
    vault::{
        DocumentId, InterviewId, InventoryId, InventoryLinkId, InventoryStateId, MeetingId, NodeId,
    },
};

pub use InventoryKind as Kind;
pub use edit::InventoryInput;
pub use list::{
    InventoryColumn, InventoryGroup, InventoryQuery, InventoryRow, InventoryShape, inventory_rows,
    inventory_shape,
};
pub use page::{
    InventoryChange, InventoryLinkView, InventoryOutside, InventoryPage, InventoryStatement,
    inventory_history, inventory_outside, inventory_page,
};
pub use round::{InventoryRound, inventory_round};
pub use set::{InventoryField, InventoryTarget};
pub use states::{
    InventoryBeside, InventoryBetween, InventoryDay, InventoryListed, InventoryMonth,
    InventoryPublished, InventoryStateInput, inventory_between, inventory_published,
};
pub use twins::{InventoryTwins, inventory_twins};
pub use values::{InventoryValue, inventory_values};
pub use view::{InventoryRef, inventory_of, inventory_of_meeting, volets};

text_enum! {
    /// What an entry of the inventory is.
    InventoryKind {
        /// A need.
        Need = "besoin",
        /// An emergency programme.
        Emergency = "urgence",
        /// A recovery programme.
        Recovery = "relance",
        /// A network that relays and accompanies.
        Network = "reseau",
    }
}

record! {
    /// An entry of the inventory.
    Entry in "inventory_entry" order by "code" {
        /// Its id.
        id: InventoryId,
        /// Its code.
        code: String,
        /// What it is.
        kind: Kind,
        /// Its volet in the framework; only a network may have none.
        volet_id: Option<NodeId>,
        /// Its title.
        title: String,
        /// What it consists in.
        description: String,
        /// Who bears it: a free name.
        holder: String,
        /// What kind of actor that is.
        holder_kind: String,
        /// Its scale.
        scale: String,
        /// Its territory.
        territory: String,
        /// Its sector.
        sector: String,
        /// The interview it comes from.
        origin_interview_id: Option<InterviewId>,
        /// Or the meeting.
        origin_meeting_id: Option<MeetingId>,
        /// Or the document.
        origin_document_id: Option<DocumentId>,
        /// Its page.
        url: String,
        /// When it was surveyed, possibly vague.
        surveyed_on: Option<String>,
        /// When it was last checked.
        verified_on: Option<String>,
        /// When it was closed.
        closed_on: Option<String>,
        /// Of a network: to whom it relays.
        relays_to: String,
        /// How far it may be told by itself; as what it comes from says where absent.
        attribution: Option<Degree>,
        /// `ouvert`, `clos`, `a_verifier`, or nothing.
        status: String,
        /// Whence the fact comes.
        source: String,
        /// Whether it is invented; as the démarche says where absent.
        fictional: Option<bool>,
    }
}

record! {
    /// This programme answers that need.
    Link in "inventory_link" order by "programme_id, need_id" {
        /// Its id.
        id: InventoryLinkId,
        /// The programme.
        programme_id: InventoryId,
        /// The need.
        need_id: InventoryId,
        /// Whence the fact comes.
        source: String,
        /// Whether it is invented; as the démarche says where absent.
        fictional: Option<bool>,
    }
}

record! {
    /// Published counts at a date, for states that the entries themselves do not hold.
    State in "inventory_state" order by "date" {
        /// Its id.
        id: InventoryStateId,
        /// The date, possibly vague.
        date: String,
        /// Needs.
        needs: Option<i64>,
        /// Emergency programmes.
        emergency: Option<i64>,
        /// Recovery programmes.
        recovery: Option<i64>,
        /// Networks.
        networks: Option<i64>,
        /// Whence the fact comes.
        source: String,
        /// Whether it is invented; as the démarche says where absent.
        fictional: Option<bool>,
    }
}
