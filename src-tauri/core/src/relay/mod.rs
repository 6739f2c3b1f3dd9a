//! What carries the fruits further: relays of deliverables, dissemination of the inventory.

mod edit;
mod view;

use crate::vault::{DeliverableId, DisseminationId, RelayId};

pub use edit::RelayInput;
pub use view::{RelayRow, RelaysOf, relays};

record! {
    /// Who takes a deliverable further: an event or a body.
    Relay in "relay" order by "code" {
        /// Its id.
        id: RelayId,
        /// Its code.
        code: String,
        /// Of which deliverable.
        deliverable_id: DeliverableId,
        /// What kind of relay.
        kind: String,
        /// Its name.
        name: String,
        /// When, possibly vague.
        date: Option<String>,
        /// When, in words, where no date says it.
        date_text: String,
        /// Before whom.
        audience: String,
        /// What followed.
        followup: String,
        /// Whence the fact comes.
        source: String,
        /// Whether it is invented; as the démarche says where absent.
        fictional: Option<bool>,
    }
}

record! {
    /// What of the inventory was sent to whom.
    Dissemination in "dissemination" order by "date, subject, recipient" {
        /// Its id.
        id: DisseminationId,
        /// When, possibly vague.
        date: String,
        /// What.
        subject: String,
        /// To whom: a free name.
        recipient: String,
        /// How.
        means: String,
        /// Whence the fact comes.
        source: String,
        /// Whether it is invented; as the démarche says where absent.
        fictional: Option<bool>,
        /// In which of the three ways; empty where it was noted by hand.
        way: String,
        /// What was chosen of the inventory; empty for all of it.
        choice: String,
        /// How many entries.
        entries: Option<i64>,
        /// The digest of what went; empty where it was noted by hand.
        sha256: String,
    }
}
