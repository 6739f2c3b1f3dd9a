//! The inventory on two days: as it was published, as its entries tell it, and what came, changed and went between.
//!
//! What was published and what the entries tell are never added up: each number says whence it is.

mod store;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{InventoryRow, Kind, State, list};
use crate::{
    Error, Result, Vault, entry,
    framework::Node,
    vault::{Done, InventoryStateId, NodeId, Op},
    when::When,
};

/// So many entries are listed under each head.
const LISTED: u32 = 100;

/// So many territories are told apart.
const TERRITORIES: usize = 12;

/// Counts as they were published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct InventoryPublished {
    /// Which.
    pub id: InventoryStateId,
    /// The date, possibly vague.
    pub date: String,
    /// Needs, emergency programmes, recovery programmes, networks; nothing where none was published.
    pub counts: [Option<i64>; 4],
    /// Where.
    pub source: String,
}

/// Published counts as the facilitator notes them.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct InventoryStateInput {
    /// Which; new ones where absent.
    pub id: Option<InventoryStateId>,
    /// The date.
    pub date: String,
    /// Needs, emergency programmes, recovery programmes, networks.
    pub counts: [Option<i64>; 4],
    /// Where they were published.
    pub source: String,
}

/// The inventory on one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct InventoryDay {
    /// The day.
    pub date: String,
    /// As published on that very date.
    pub published: Option<InventoryPublished>,
    /// Entries of the dossier that were surveyed by then and not closed, by kind.
    pub entries: [u32; 4],
}

/// One line of a comparison between two days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct InventoryBeside {
    /// A volet, or a territory; empty where there is none; absent for all the others together.
    pub label: Option<String>,
    /// On the first day, by kind.
    pub before: [u32; 4],
    /// On the second, by kind.
    pub after: [u32; 4],
}

/// What stood at the end of a month, by kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct InventoryMonth {
    /// `2020-05`.
    pub month: String,
    /// By kind.
    pub counts: [u32; 4],
}

/// Some entries, and how many there are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct InventoryListed {
    /// The first of them.
    pub rows: Vec<InventoryRow>,
    /// How many in all.
    pub count: u32,
}

/// The inventory on two days, and what lies between.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct InventoryBetween {
    /// The first day.
    pub before: InventoryDay,
    /// The second.
    pub after: InventoryDay,
    /// Entries of which nobody said when they were surveyed: they stand on no day.
    pub undated: u32,
    /// What was surveyed between.
    pub added: InventoryListed,
    /// What was changed between, by what this file has kept.
    pub changed: InventoryListed,
    /// What was closed between.
    pub closed: InventoryListed,
    /// By volet, in the order of the framework.
    pub volets: Vec<InventoryBeside>,
    /// By territory, those of most entries first.
    pub territories: Vec<InventoryBeside>,
    /// Month by month, over all that is known.
    pub months: Vec<InventoryMonth>,
}

/// Every count that was published, by date.
pub fn inventory_published(vault: &Vault) -> Result<Vec<InventoryPublished>> {
    let states = State::all(vault.conn())?;
    Ok(states.into_iter().map(published).collect())
}

fn published(state: State) -> InventoryPublished {
    InventoryPublished {
        id: state.id,
        date: state.date,
        counts: [state.needs, state.emergency, state.recovery, state.networks],
        source: state.source,
    }
}

/// The inventory on two days, the earlier first.
///
/// # Errors
/// [`Error::Invalid`] for what is no day.
pub fn inventory_between(vault: &Vault, one: &str, other: &str) -> Result<InventoryBetween> {
    let day = |typed: &str| {
        let day = entry::day("date", Some(typed))?;
        day.map(|day| day.to_string())
            .ok_or(Error::Missing { field: "date" })
    };
    let (one, other) = (day(one)?, day(other)?);
    let (from, to) = if one <= other {
        (one, other)
    } else {
        (other, one)
    };
    let conn = vault.conn();
    let rows = |(numbers, all): store::Listed| -> Result<InventoryListed> {
        Ok(InventoryListed {
            rows: list::store::rows(conn, &numbers)?,
            count: all,
        })
    };
    let (before, after) = (store::by_volet(conn, &from)?, store::by_volet(conn, &to)?);
    let states = inventory_published(vault)?;
    let on = |date: &str, counts: &[(Kind, Option<NodeId>, u32)]| InventoryDay {
        date: date.to_owned(),
        published: states.iter().find(|state| state.date == date).cloned(),
        entries: by_kind(counts.iter().map(|(kind, _, n)| (*kind, *n))),
    };
    Ok(InventoryBetween {
        undated: store::undated(conn)?,
        added: rows(store::added(conn, &from, &to, LISTED)?)?,
        changed: rows(store::changed(conn, &from, &to, LISTED)?)?,
        closed: rows(store::closed(conn, &from, &to, LISTED)?)?,
        volets: by_volet(conn, &before, &after)?,
        territories: by_territory(conn, &from, &to)?,
        months: by_month(store::by_month(conn)?),
        before: on(&from, &before),
        after: on(&to, &after),
    })
}

fn place(kind: Kind) -> usize {
    Kind::ALL.iter().position(|k| *k == kind).unwrap_or(0)
}

fn by_kind(counts: impl Iterator<Item = (Kind, u32)>) -> [u32; 4] {
    let mut all = [0; 4];
    for (kind, n) in counts {
        all[place(kind)] += n;
    }
    all
}

fn by_volet(
    conn: &rusqlite::Connection,
    before: &[(Kind, Option<NodeId>, u32)],
    after: &[(Kind, Option<NodeId>, u32)],
) -> Result<Vec<InventoryBeside>> {
    let of = |counts: &[(Kind, Option<NodeId>, u32)], volet: Option<NodeId>| {
        let own = counts.iter().filter(|(_, of, _)| *of == volet);
        by_kind(own.map(|(kind, _, n)| (*kind, *n)))
    };
    let nodes: Vec<Node> = list::in_tree_order(conn)?;
    let all = nodes.iter().map(|node| (Some(node.id), node.name.clone()));
    let lines = all
        .chain([(None, String::new())])
        .map(|(id, label)| InventoryBeside {
            label: Some(label),
            before: of(before, id),
            after: of(after, id),
        });
    Ok(lines
        .filter(|line| line.before != [0; 4] || line.after != [0; 4])
        .collect())
}

fn by_territory(conn: &rusqlite::Connection, from: &str, to: &str) -> Result<Vec<InventoryBeside>> {
    let mut all: BTreeMap<String, (u32, u32)> = BTreeMap::new();
    for (territory, n) in store::by_territory(conn, from)? {
        all.entry(territory).or_default().0 = n;
    }
    for (territory, n) in store::by_territory(conn, to)? {
        all.entry(territory).or_default().1 = n;
    }
    let mut lines: Vec<(String, (u32, u32))> = all.into_iter().collect();
    lines.sort_by_key(|(name, (before, after))| {
        (name.is_empty(), std::cmp::Reverse((*after, *before)))
    });
    let rest = lines.split_off(lines.len().min(TERRITORIES));
    let line = |label, (before, after): (u32, u32)| InventoryBeside {
        label,
        before: [before, 0, 0, 0],
        after: [after, 0, 0, 0],
    };
    let mut told: Vec<InventoryBeside> = lines
        .into_iter()
        .map(|(name, counts)| line(Some(name), counts))
        .collect();
    if !rest.is_empty() {
        let sum = rest
            .iter()
            .fold((0, 0), |(b, a), (_, (x, y))| (b + x, a + y));
        told.push(line(None, sum));
    }
    Ok(told)
}

/// What stood at the end of each month, those between that brought nothing too.
fn by_month(steps: Vec<(String, Kind, i64)>) -> Vec<InventoryMonth> {
    let mut months: BTreeMap<String, [i64; 4]> = BTreeMap::new();
    for (month, kind, step) in steps {
        months.entry(month).or_default()[place(kind)] += step;
    }
    let mut stood = [0_i64; 4];
    let mut told: Vec<InventoryMonth> = Vec::new();
    for (month, steps) in months {
        while let Some(last) = told.last()
            && let Some(next) = following(&last.month)
            && next < month
            && told.len() < 600
        {
            let counts = last.counts;
            told.push(InventoryMonth {
                month: next,
                counts,
            });
        }
        for (at, step) in steps.iter().enumerate() {
            stood[at] += step;
        }
        told.push(InventoryMonth {
            month,
            counts: stood.map(|n| u32::try_from(n).unwrap_or(0)),
        });
    }
    told
}

/// The month after `2020-05`.
fn following(month: &str) -> Option<String> {
    let (year, month) = month.split_once('-')?;
    let (year, month): (i32, u32) = (year.parse().ok()?, month.parse().ok()?);
    Some(match month {
        12 => format!("{:04}-01", year + 1),
        _ => format!("{year:04}-{:02}", month + 1),
    })
}

impl Vault {
    /// Notes counts that were published, or writes their changes.
    ///
    /// # Errors
    /// [`Error::Invalid`] for what is no date, a negative count, or a date that has counts already; [`Error::Missing`]
    /// without a source.
    pub fn inventory_state_save(
        &mut self,
        input: &InventoryStateInput,
    ) -> Result<Done<InventoryStateId>> {
        let date = input.date.trim().to_owned();
        if When::parse(&date).is_none() {
            return Err(entry::invalid("date", &date));
        }
        if let Some(count) = input.counts.iter().flatten().find(|count| **count < 0) {
            return Err(entry::invalid("value", &count.to_string()));
        }
        let source = entry::required("source", &input.source)?;
        self.transact(Op::new("inventory.state"), |tx| {
            let taken = store::of_date(tx, &date)?;
            if taken.is_some() && taken != input.id {
                return Err(entry::invalid("date", &date));
            }
            let [needs, emergency, recovery, networks] = input.counts;
            let known = input.id.map(|id| State::find(tx, id)).transpose()?;
            let state = State {
                id: known
                    .as_ref()
                    .map_or_else(|| InventoryStateId(tx.new_id()), |known| known.id),
                date,
                needs,
                emergency,
                recovery,
                networks,
                source,
                fictional: known.as_ref().and_then(|known| known.fictional),
            };
            match &known {
                None => state.insert(tx)?,
                Some(known) if *known != state => state.update(tx)?,
                Some(_) => {}
            }
            Ok(state.id)
        })
    }

    /// Takes out published counts.
    ///
    /// # Errors
    /// [`Error::Gone`].
    pub fn inventory_state_delete(&mut self, id: InventoryStateId) -> Result<Done<()>> {
        self.transact(Op::new("inventory.state-delete"), |tx| {
            State::delete(tx, id)
        })
    }
}
