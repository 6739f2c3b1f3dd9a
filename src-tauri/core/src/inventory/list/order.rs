//! The order of values that are few: kinds and statuses as the work knows them, volets as the framework has them.

use std::collections::HashMap;

use rusqlite::Connection;

use super::{InventoryColumn, Kind};
use crate::{Result, framework::Node, inventory::key::key, vault::NodeId};

/// Statuses as one goes through them.
const STATUSES: [&str; 4] = ["a_verifier", "ouvert", "", "clos"];

/// Scales from near to far.
const SCALES: [&str; 7] = [
    "local",
    "communal",
    "departemental",
    "regional",
    "interregional",
    "national",
    "international",
];

/// Whether a column has few values, of which entries are kept together.
pub(super) fn is_facet(column: InventoryColumn) -> bool {
    use InventoryColumn as C;
    matches!(
        column,
        C::Kind | C::Volet | C::Scale | C::Territory | C::Status
    )
}

/// Where values stand among those of their column.
pub(super) struct Ranks {
    volets: HashMap<String, (usize, String)>,
}

impl Ranks {
    /// Those of the framework as it is.
    pub(super) fn of(conn: &Connection) -> Result<Self> {
        let volets = in_tree_order(conn)?;
        Ok(Self {
            volets: volets
                .into_iter()
                .enumerate()
                .map(|(at, node)| (node.id.to_string(), (at, node.name)))
                .collect(),
        })
    }

    /// Where a value stands: by a number, then as text; what is empty comes last.
    pub(super) fn rank(&self, column: InventoryColumn, value: &str) -> (usize, String) {
        let last = usize::MAX;
        match column {
            InventoryColumn::Kind => {
                let at = Kind::ALL.iter().position(|kind| kind.word() == value);
                (at.unwrap_or(last), String::new())
            }
            InventoryColumn::Status => {
                let at = STATUSES.iter().position(|status| *status == value);
                (at.unwrap_or(last), String::new())
            }
            InventoryColumn::Volet => {
                let at = self.volets.get(value).map(|(at, _)| *at);
                (at.unwrap_or(last), value.to_owned())
            }
            _ if value.is_empty() => (last, String::new()),
            InventoryColumn::Scale => {
                let folded = key(value);
                let at = SCALES.iter().position(|scale| *scale == folded);
                (at.unwrap_or(SCALES.len()), folded + value)
            }
            _ => (0, key(value) + value),
        }
    }

    /// What a value is called.
    pub(super) fn label(&self, column: InventoryColumn, value: &str) -> String {
        match column {
            InventoryColumn::Volet => {
                let named = self.volets.get(value).map(|(_, name)| name.clone());
                named.unwrap_or_default()
            }
            _ => value.to_owned(),
        }
    }
}

/// The nodes of the framework, each followed by what is under it.
pub(in crate::inventory) fn in_tree_order(conn: &Connection) -> Result<Vec<Node>> {
    let all = Node::all(conn)?;
    let mut under: HashMap<Option<NodeId>, Vec<usize>> = HashMap::new();
    for (at, node) in all.iter().enumerate() {
        under.entry(node.parent_id).or_default().push(at);
    }
    let mut order = Vec::with_capacity(all.len());
    let mut stack: Vec<usize> = under.remove(&None).unwrap_or_default();
    stack.reverse();
    while let Some(at) = stack.pop() {
        order.push(all[at].clone());
        let mut children = under.remove(&Some(all[at].id)).unwrap_or_default();
        children.reverse();
        stack.extend(children);
    }
    Ok(order)
}
