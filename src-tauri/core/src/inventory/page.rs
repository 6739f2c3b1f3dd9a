//! One entry with all that is known of it: whence it comes, what it is linked to, what rests on it, what became of it.

use serde::Serialize;

use super::{Entry, InventoryField, InventoryKind as Kind, InventoryRow, Link, list, store};
use crate::{
    Error, Result, Vault,
    attribution::{Audience, Degree},
    entry,
    reading::Reading,
    synthesis::Sense,
    vault::{Done, InventoryId, InventoryLinkId, Op, SpaceId, StatementId, journal},
};

/// So many changes are told at most.
const CHANGES: usize = 200;

/// An entry and what is around it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct InventoryPage {
    /// Itself, as the table has it.
    pub row: InventoryRow,
    /// What it consists in.
    pub description: String,
    /// Its page.
    pub url: String,
    /// Whether it is invented; as the démarche says where absent.
    pub fictional: Option<bool>,
    /// How far it may be told by itself; as what it comes from says where absent.
    pub attribution: Option<Degree>,
    /// The interview, the meeting or the document that it comes from.
    pub origin_id: Option<String>,
    /// What answers it, or what it answers.
    pub links: Vec<InventoryLinkView>,
    /// What rests on it.
    pub statements: Vec<InventoryStatement>,
}

/// The other end of a link between a programme and a need.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct InventoryLinkView {
    /// The link.
    pub id: InventoryLinkId,
    /// The entry at its other end.
    pub entry: InventoryRow,
    /// Whence the fact comes.
    pub source: String,
}

/// A statement that rests on an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct InventoryStatement {
    /// Its id.
    pub id: StatementId,
    /// Its space; the whole démarche where absent.
    pub space_id: Option<SpaceId>,
    /// Its claim.
    pub text: String,
    /// How the entry bears on it.
    pub sense: Sense,
    /// Something it rests on changed since it was looked at.
    pub stale: bool,
}

/// What a reader outside would be shown of an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct InventoryOutside {
    /// In a draft: its words, and who bears it and where.
    pub draft: [bool; 2],
    /// In what is published.
    pub published: [bool; 2],
}

/// One thing of an entry that was changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct InventoryChange {
    /// When, in RFC 3339, UTC.
    pub at: String,
    /// The code of the operation.
    pub op: String,
    /// What of it; nothing where the entry itself was added.
    pub field: Option<InventoryField>,
    /// What it was.
    pub before: String,
    /// What it became.
    pub after: String,
}

/// An entry and what is around it.
///
/// # Errors
/// [`Error::Gone`] when it is not there.
pub fn inventory_page(vault: &Vault, id: InventoryId) -> Result<InventoryPage> {
    let conn = vault.conn();
    let gone = Error::Gone {
        what: "inventory_entry",
    };
    let row = list::store::row(conn, id)?.ok_or(gone)?;
    let entry = Entry::find(conn, id)?;
    let mut links = Vec::new();
    for (id, other, source) in store::links(conn, id)? {
        if let Some(entry) = list::store::row(conn, other)? {
            links.push(InventoryLinkView { id, entry, source });
        }
    }
    let origin = entry.origin_interview_id.map(|id| id.to_string());
    let origin = origin
        .or_else(|| entry.origin_meeting_id.map(|id| id.to_string()))
        .or_else(|| entry.origin_document_id.map(|id| id.to_string()));
    let statements = store::resting(conn, id)?
        .into_iter()
        .map(|s| InventoryStatement {
            id: s.id,
            space_id: s.space_id,
            text: s.text,
            sense: s.sense,
            stale: s.stale,
        })
        .collect();
    Ok(InventoryPage {
        row,
        description: entry.description,
        url: entry.url,
        fictional: entry.fictional,
        attribution: entry.attribution,
        origin_id: origin,
        links,
        statements,
    })
}

/// What a reader outside would be shown of an entry; an entry is closed where nothing is known of it.
pub fn inventory_outside(reading: &Reading, id: InventoryId) -> InventoryOutside {
    let of = |attribution: &crate::attribution::Attribution| {
        let told = attribution.entry(id);
        told.map_or([false, false], |told| {
            [told.shown, told.shown && told.holder]
        })
    };
    let published = crate::attribution::Attribution::of(&reading.snapshot, Audience::PUBLISHED);
    InventoryOutside {
        draft: of(&reading.attribution),
        published: of(&published),
    }
}

/// What became of an entry in this dossier, the latest first, as the journal has kept it.
pub fn inventory_history(vault: &Vault, id: InventoryId) -> Result<Vec<InventoryChange>> {
    let conn = vault.conn();
    let keys = [id.to_string()];
    let mut all: Vec<(i64, InventoryChange)> = Vec::new();
    for field in InventoryField::ALL {
        let told = journal::wordings(conn, Entry::TABLE, &keys, field.column())?;
        let mut after = present(conn, id, *field)?;
        for wording in told {
            let began = wording.before.is_none();
            let before = wording.before.unwrap_or_default();
            // The birth of the entry is told once, and of no field.
            if before != after && (!began || *field == InventoryField::Title) {
                all.push((
                    wording.entry.id,
                    InventoryChange {
                        at: wording.entry.at,
                        op: wording.entry.op,
                        field: (!began).then_some(*field),
                        before: before.clone(),
                        after,
                    },
                ));
            }
            after = before;
        }
    }
    all.sort_by_key(|(entry, _)| std::cmp::Reverse(*entry));
    all.truncate(CHANGES);
    Ok(all.into_iter().map(|(_, change)| change).collect())
}

/// What a field of an entry says now.
fn present(conn: &rusqlite::Connection, id: InventoryId, field: InventoryField) -> Result<String> {
    use InventoryField as F;
    let e = Entry::find(conn, id)?;
    Ok(match field {
        F::Kind => e.kind.word().to_owned(),
        F::Volet => e.volet_id.map(|id| id.to_string()).unwrap_or_default(),
        F::Title => e.title,
        F::Description => e.description,
        F::Holder => e.holder,
        F::HolderKind => e.holder_kind,
        F::Scale => e.scale,
        F::Territory => e.territory,
        F::Sector => e.sector,
        F::RelaysTo => e.relays_to,
        F::Status => e.status,
        F::Surveyed => e.surveyed_on.unwrap_or_default(),
        F::Verified => e.verified_on.unwrap_or_default(),
        F::Closed => e.closed_on.unwrap_or_default(),
        F::Url => e.url,
        F::Source => e.source,
        F::Attribution => {
            let degree = e.attribution.map(|degree| degree.word().to_owned());
            degree.unwrap_or_default()
        }
    })
}

impl Vault {
    /// Says that a programme, or a network, answers a need.
    ///
    /// # Errors
    /// [`Error::Invalid`] unless exactly one of them is a need; [`Error::Gone`] when either is.
    pub fn inventory_link(&mut self, one: InventoryId, other: InventoryId) -> Result<Done<()>> {
        self.transact(Op::new("inventory.link"), |tx| {
            let (a, b) = (Entry::find(tx, one)?, Entry::find(tx, other)?);
            let (programme, need) = match (a.kind == Kind::Need, b.kind == Kind::Need) {
                (true, false) => (b, a),
                (false, true) => (a, b),
                _ => return Err(entry::invalid("kind", b.kind.word())),
            };
            if store::is_linked(tx, programme.id, need.id)? {
                return Ok(());
            }
            Link {
                id: InventoryLinkId(tx.new_id()),
                programme_id: programme.id,
                need_id: need.id,
                source: String::new(),
                fictional: None,
            }
            .insert(tx)
        })
    }

    /// Takes back that a programme answers a need.
    ///
    /// # Errors
    /// [`Error::Gone`].
    pub fn inventory_unlink(&mut self, id: InventoryLinkId) -> Result<Done<()>> {
        self.transact(Op::new("inventory.unlink"), |tx| Link::delete(tx, id))
    }
}
