//! Changing one thing of one entry, or of many at once: one write, and so one undo.

use rusqlite::types::Value;
use serde::Deserialize;

use super::{InventoryQuery, Kind, list, store};
use crate::{
    Error, Result, Vault,
    attribution::Degree,
    entry,
    framework::Node,
    vault::{Done, InventoryId, NodeId, Op, Tx},
    when::When,
};

text_enum! {
    /// What of an entry is written by itself.
    InventoryField {
        /// What it is.
        Kind = "kind",
        /// Its volet: the id of a node.
        Volet = "volet",
        /// Its title.
        Title = "title",
        /// What it consists in.
        Description = "description",
        /// Who bears it.
        Holder = "holder",
        /// What kind of actor that is.
        HolderKind = "holderKind",
        /// Its scale.
        Scale = "scale",
        /// Its territory.
        Territory = "territory",
        /// Its sector.
        Sector = "sector",
        /// Of a network: to whom it relays.
        RelaysTo = "relaysTo",
        /// Where it stands.
        Status = "status",
        /// When it was surveyed.
        Surveyed = "surveyed",
        /// When it was last checked.
        Verified = "verified",
        /// When it was closed.
        Closed = "closed",
        /// Its page.
        Url = "url",
        /// Whence the fact comes.
        Source = "source",
        /// How far it may be told by itself.
        Attribution = "attribution",
    }
}

impl InventoryField {
    /// The column of the dossier.
    pub(super) fn column(self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::Volet => "volet_id",
            Self::Title => "title",
            Self::Description => "description",
            Self::Holder => "holder",
            Self::HolderKind => "holder_kind",
            Self::Scale => "scale",
            Self::Territory => "territory",
            Self::Sector => "sector",
            Self::RelaysTo => "relays_to",
            Self::Status => "status",
            Self::Surveyed => "surveyed_on",
            Self::Verified => "verified_on",
            Self::Closed => "closed_on",
            Self::Url => "url",
            Self::Source => "source",
            Self::Attribution => "attribution",
        }
    }
}

/// Which entries are written to: these, or all that a query asks for save some.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct InventoryTarget {
    /// These; where a query is given, all it asks for but these.
    pub ids: Vec<InventoryId>,
    /// All that is asked for.
    pub query: Option<InventoryQuery>,
}

impl InventoryTarget {
    fn all(&self, tx: &Tx<'_>) -> Result<Vec<InventoryId>> {
        let Some(query) = &self.query else {
            return Ok(self.ids.clone());
        };
        let mut all = list::every(tx, query)?;
        if !self.ids.is_empty() {
            let spared: std::collections::HashSet<_> = self.ids.iter().collect();
            all.retain(|id| !spared.contains(id));
        }
        Ok(all)
    }

    /// The name of what is done to them.
    fn op(&self, one: &'static str, many: &'static str) -> Op {
        match (&self.query, self.ids.len()) {
            (None, 1) => Op::new(one),
            _ => Op::new(many),
        }
    }
}

impl Vault {
    /// Writes one thing of each entry; returns how many that changed.
    ///
    /// # Errors
    /// [`Error::Missing`] for a title without words, or an entry that is no network and has no volet; [`Error::Invalid`] for
    /// what the field does not take; [`Error::Gone`] when an entry is not there any more.
    pub fn inventory_set(
        &mut self,
        target: &InventoryTarget,
        field: InventoryField,
        value: &str,
    ) -> Result<Done<u32>> {
        let op = target.op("inventory.edit", "inventory.bulk");
        self.transact(op, |tx| {
            let cell = checked(tx, field, value)?;
            let today = entry::today(tx.now()).to_string();
            let mut changed = 0;
            for id in target.all(tx)? {
                fits(tx, id, field, &cell)?;
                let written = match (field, &cell) {
                    (InventoryField::Status, Value::Text(status)) => {
                        store::put_status(tx, id, status, &today)?
                    }
                    _ => store::put(tx, id, field.column(), &cell)?,
                };
                changed += u32::from(written);
            }
            Ok(changed)
        })
    }

    /// Notes that entries were checked today; those that were to be checked are open again.
    ///
    /// # Errors
    /// As [`Vault::transact`].
    pub fn inventory_verify(&mut self, target: &InventoryTarget) -> Result<Done<u32>> {
        self.transact(target.op("inventory.verify", "inventory.verify"), |tx| {
            let today = entry::today(tx.now()).to_string();
            let mut changed = 0;
            for id in target.all(tx)? {
                changed += u32::from(store::put_verified(tx, id, &today)?);
            }
            Ok(changed)
        })
    }

    /// Takes out several entries that no statement rests on, with their links.
    ///
    /// # Errors
    /// [`Error::InUse`] when a statement rests on one of them: all stay.
    pub fn inventory_delete_all(&mut self, target: &InventoryTarget) -> Result<Done<u32>> {
        let op = target.op("inventory.delete", "inventory.delete-all");
        self.transact(op, |tx| {
            let all = target.all(tx)?;
            for id in &all {
                entry::rests_on(tx, "evidence", "inventory_id", id)?;
                super::Entry::delete(tx, *id)?;
            }
            Ok(crate::reading::count(all.len()))
        })
    }
}

/// What is typed, as the field keeps it.
fn checked(tx: &Tx<'_>, field: InventoryField, typed: &str) -> Result<Value> {
    use InventoryField as F;
    let text = |text: Result<String>| text.map(Value::Text);
    match field {
        F::Kind => match Kind::ALL.iter().find(|kind| kind.word() == typed) {
            Some(kind) => Ok(Value::Text(kind.word().to_owned())),
            None => Err(entry::invalid("kind", typed)),
        },
        F::Volet if typed.is_empty() => Ok(Value::Null),
        F::Volet => {
            let id = typed.parse().map_err(|_| entry::invalid("volet", typed))?;
            Node::find(tx, NodeId(id))?;
            Ok(Value::Text(NodeId(id).to_string()))
        }
        F::Title => text(entry::required("title", typed)),
        F::Description => text(entry::text("description", typed)),
        F::Holder => text(entry::line("holder", typed)),
        F::HolderKind => text(entry::line("holder-kind", typed)),
        F::Scale => text(entry::line("echelon", typed)),
        F::Territory => text(entry::line("territory", typed)),
        F::Sector => text(entry::line("sector", typed)),
        F::RelaysTo => text(entry::text("relays", typed)),
        F::Url => text(entry::line("website", typed)),
        F::Source => text(entry::text("source", typed)),
        F::Status => match typed {
            "" | "ouvert" | "clos" | "a_verifier" => Ok(Value::Text(typed.to_owned())),
            other => Err(entry::invalid("status", other)),
        },
        F::Attribution if typed.is_empty() => Ok(Value::Null),
        F::Attribution => match Degree::ALL.iter().find(|degree| degree.word() == typed) {
            Some(degree) => Ok(Value::Text(degree.word().to_owned())),
            None => Err(entry::invalid("attribution", typed)),
        },
        F::Surveyed => match typed.trim() {
            "" => Ok(Value::Null),
            date if When::parse(date).is_some() => Ok(Value::Text(date.to_owned())),
            other => Err(entry::invalid("date", other)),
        },
        F::Verified | F::Closed => {
            let day = entry::day("date", Some(typed))?;
            Ok(day.map_or(Value::Null, |day| Value::Text(day.to_string())))
        }
    }
}

/// Whether an entry may have it: one that is no network stands in a volet.
fn fits(tx: &Tx<'_>, id: InventoryId, field: InventoryField, cell: &Value) -> Result<()> {
    let gone = || Error::Gone {
        what: "inventory_entry",
    };
    let network = Value::Text(Kind::Network.word().to_owned());
    let stands = match (field, cell) {
        (InventoryField::Kind, kind) if *kind != network => store::has_volet(tx, id)?,
        (InventoryField::Volet, Value::Null) => {
            store::kind(tx, id)?.ok_or_else(gone)? == Kind::Network
        }
        _ => true,
    };
    if !stands {
        return Err(Error::Missing { field: "volet" });
    }
    match store::kind(tx, id)? {
        Some(_) => Ok(()),
        None => Err(gone()),
    }
}
