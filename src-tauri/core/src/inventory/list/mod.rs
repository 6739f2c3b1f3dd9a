//! The inventory's table: which entries, in which order, and a window of them; never all at once.

mod order;
pub(super) mod store;

use serde::{Deserialize, Serialize};

use super::Kind;
use crate::{
    Result, Vault,
    vault::{InventoryId, NodeId},
};
use order::Ranks;

pub(super) use order::in_tree_order;

/// No more rows are given at once.
const MOST: u32 = 500;

text_enum! {
    /// A column by which the table is put in order.
    InventoryColumn {
        /// The title.
        Title = "title",
        /// The code.
        Code = "code",
        /// What it is.
        Kind = "kind",
        /// The volet, in the order of the framework.
        Volet = "volet",
        /// Who bears it.
        Holder = "holder",
        /// The scale.
        Scale = "scale",
        /// The territory.
        Territory = "territory",
        /// Where it stands.
        Status = "status",
        /// When it was surveyed.
        Surveyed = "surveyed",
        /// When it was last checked.
        Verified = "verified",
    }
}

/// Which entries, and in which order.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct InventoryQuery {
    /// Words that must all stand in the title, the holder, the territory, the sector or the code; accents and case fold.
    pub query: String,
    /// Of these kinds; of all where empty, and so below.
    pub kinds: Vec<Kind>,
    /// Of these nodes of the framework, or under them.
    pub volet_ids: Vec<NodeId>,
    /// Of these scales.
    pub scales: Vec<String>,
    /// Of these territories.
    pub territories: Vec<String>,
    /// Of these statuses.
    pub statuses: Vec<String>,
    /// In the order of this column.
    pub sort: InventoryColumn,
    /// From the last to the first.
    pub down: bool,
    /// In groups of one value of this column.
    pub group: Option<InventoryColumn>,
}

/// How much there is of what was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct InventoryShape {
    /// Entries in the dossier.
    pub total: u32,
    /// Those asked for.
    pub shown: u32,
    /// Their groups in order; none where no groups were asked for.
    pub groups: Vec<InventoryGroup>,
}

/// The entries of one value of a column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct InventoryGroup {
    /// The value: a word, a text, the id of a volet; empty where there is none.
    pub key: String,
    /// The name of a volet, or the text itself.
    pub label: String,
    /// How many.
    pub count: u32,
}

/// An entry as a row of the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct InventoryRow {
    /// Its id.
    pub id: InventoryId,
    /// Its code.
    pub code: String,
    /// What it is.
    pub kind: Kind,
    /// Its title.
    pub title: String,
    /// Its volet.
    pub volet_id: Option<NodeId>,
    /// The name of its volet.
    pub volet: String,
    /// Who bears it.
    pub holder: String,
    /// What kind of actor that is.
    pub holder_kind: String,
    /// Its scale.
    pub scale: String,
    /// Its territory.
    pub territory: String,
    /// Its sector.
    pub sector: String,
    /// Of a network: to whom it relays.
    pub relays_to: String,
    /// `ouvert`, `clos`, `a_verifier`, or nothing.
    pub status: String,
    /// When it was surveyed, possibly vague.
    pub surveyed_on: Option<String>,
    /// When it was last checked.
    pub verified_on: Option<String>,
    /// When it was closed.
    pub closed_on: Option<String>,
    /// `interview`, `meeting`, `document`, or nothing.
    pub origin: String,
    /// The organisation heard, the title of the meeting or of the document.
    pub origin_label: String,
    /// Whence the fact comes.
    pub source: String,
    /// How many statements rest on it.
    pub cited: u32,
    /// How many programmes answer it, or needs it answers.
    pub links: u32,
}

/// Entries of one value of the column they are grouped by, and of one value of that they are sorted by.
struct Bucket {
    group: Option<Option<String>>,
    sort: Option<Option<String>>,
    count: u32,
}

/// How much there is of what is asked for, and in which groups.
pub fn inventory_shape(vault: &Vault, query: &InventoryQuery) -> Result<InventoryShape> {
    let conn = vault.conn();
    let sieve = store::Sieve::of(conn, query)?;
    let total = store::total(conn)?;
    let ranks = Ranks::of(conn)?;
    let mut groups: Vec<InventoryGroup> = Vec::new();
    let mut shown = 0;
    for bucket in buckets(vault, query, &sieve, &ranks)? {
        shown += bucket.count;
        let (Some(column), Some(value)) = (grouped(query), bucket.group) else {
            continue;
        };
        let key = value.unwrap_or_default();
        match groups.last_mut() {
            Some(last) if last.key == key => last.count += bucket.count,
            _ => groups.push(InventoryGroup {
                label: ranks.label(column, &key),
                key,
                count: bucket.count,
            }),
        }
    }
    Ok(InventoryShape {
        total,
        shown,
        groups,
    })
}

/// `limit` entries of what is asked for, from the one that stands at `offset`.
pub fn inventory_rows(
    vault: &Vault,
    query: &InventoryQuery,
    offset: u32,
    limit: u32,
) -> Result<Vec<InventoryRow>> {
    let conn = vault.conn();
    let sieve = store::Sieve::of(conn, query)?;
    let limit = limit.min(MOST);
    let in_buckets = grouped(query).is_some() || order::is_facet(query.sort);
    let all = if in_buckets {
        buckets(vault, query, &sieve, &Ranks::of(conn)?)?
    } else {
        vec![Bucket {
            group: None,
            sort: None,
            count: u32::MAX,
        }]
    };
    let mut rows: Vec<i64> = Vec::new();
    let mut before: u64 = 0;
    let (from, to) = (u64::from(offset), u64::from(offset) + u64::from(limit));
    for bucket in all {
        let end = before + u64::from(bucket.count);
        if end > from && before < to {
            let start = from.saturating_sub(before);
            let wanted = to.min(end) - (before + start);
            let mut here = sieve.clone();
            if let (Some(column), Some(value)) = (grouped(query), &bucket.group) {
                here.only(column, value.as_deref());
            }
            if let Some(value) = &bucket.sort {
                here.only(query.sort, value.as_deref());
            }
            rows.extend(here.window(conn, query.sort, query.down, start, wanted)?);
        }
        before = end;
        if before >= to {
            break;
        }
    }
    store::rows(conn, &rows)
}

/// The ids of all that is asked for, in no order.
pub(super) fn every(
    vault: &rusqlite::Connection,
    query: &InventoryQuery,
) -> Result<Vec<InventoryId>> {
    store::Sieve::of(vault, query)?.ids(vault)
}

/// The column they are grouped by, where it is one that has few values.
fn grouped(query: &InventoryQuery) -> Option<InventoryColumn> {
    query.group.filter(|column| order::is_facet(*column))
}

/// All that is asked for in buckets, in order.
fn buckets(
    vault: &Vault,
    query: &InventoryQuery,
    sieve: &store::Sieve,
    ranks: &Ranks,
) -> Result<Vec<Bucket>> {
    let group = grouped(query);
    let sort = Some(query.sort).filter(|sort| order::is_facet(*sort) && Some(*sort) != group);
    let columns: Vec<InventoryColumn> = group.into_iter().chain(sort).collect();
    let mut all: Vec<Bucket> = sieve
        .counts(vault.conn(), &columns)?
        .into_iter()
        .map(|(mut values, n)| {
            let sort = sort.and_then(|_| values.pop());
            let group = group.and_then(|_| values.pop());
            Bucket {
                group,
                sort,
                count: n,
            }
        })
        .collect();
    let rank = |column: Option<InventoryColumn>, value: &Option<Option<String>>| {
        let value = value.as_ref().and_then(|value| value.as_deref());
        column.map(|column| ranks.rank(column, value.unwrap_or_default()))
    };
    // Groups stand in their own order, whichever way one sorts inside them; unless it is by them that one sorts.
    let turned = query.down && Some(query.sort) == group;
    all.sort_by(|a, b| {
        let groups = rank(group, &a.group).cmp(&rank(group, &b.group));
        let sorts = rank(sort, &a.sort).cmp(&rank(sort, &b.sort));
        let groups = if turned { groups.reverse() } else { groups };
        groups.then(if query.down { sorts.reverse() } else { sorts })
    });
    Ok(all)
}
