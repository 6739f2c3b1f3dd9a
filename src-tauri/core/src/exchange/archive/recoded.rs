//! Codes of the framework that are somebody's name: whoever may not be named is told by a number, wherever the code stands.

use std::collections::{BTreeSet, HashMap};

use sha2::{Digest as _, Sha256};

use super::{codes::folded, list, store::Stored, tables::Table};
use crate::{Snapshot, attribution::Participants, rights::CodeNames};

/// Where a code of the framework stands: tables, and their columns of one code, or of a list.
const OF_FRAMEWORK: &[(&str, &[&str])] = &[
    ("cadre", &["code", "parent"]),
    ("cadre_noeuds", &["noeud", "parent"]),
    ("cadre_changements", &["noeud", "devient"]),
    ("organisations", &["profil", "echelon"]),
    ("inventaire", &["volet"]),
];

/// The codes that were given anew, by what they were.
pub(super) struct Recoded(HashMap<String, String>);

impl Recoded {
    /// Of the framework as it is and as it was.
    pub fn of(snapshot: &Snapshot, named: &Participants) -> Self {
        let names = CodeNames::of(snapshot, Some(named));
        let nodes = snapshot.nodes.iter().map(|n| n.code.as_str());
        let past = snapshot.framework_past.iter();
        let past = past.flat_map(|n| [n.node.as_str(), n.parent.as_str()]);
        let changes = snapshot.framework_changes.iter();
        let changes = changes.flat_map(|c| {
            std::iter::once(&c.node)
                .chain(&c.became.0)
                .map(String::as_str)
        });
        let all: BTreeSet<String> = nodes.chain(past).chain(changes).map(folded).collect();
        let mut named: Vec<&String> = all.iter().filter(|code| names.stand_in(code)).collect();
        // In an order that tells nothing of what they were.
        named.sort_by_cached_key(|code| Sha256::digest(code.as_bytes()).to_vec());
        let mut free = (1_u32..).map(|number| format!("noeud-{number:03}"));
        let mut now = HashMap::new();
        for code in named {
            if let Some(other) = free.find(|other| !all.contains(other)) {
                now.insert(code.clone(), other);
            }
        }
        Self(now)
    }

    /// Says the codes of now in a row. Whether that changed it.
    pub fn follow(&self, table: &Table, row: &mut Stored) -> bool {
        if self.0.is_empty() {
            return false;
        }
        let columns = OF_FRAMEWORK.iter().find(|(name, _)| *name == table.name);
        let mut changed = false;
        for column in columns.map_or(&[][..], |(_, columns)| columns) {
            let Some(cell) = table.column(column).map(|place| &mut row.cells[place]) else {
                continue;
            };
            let told = match *column {
                "devient" => self.list(cell),
                _ => self.one(cell),
            };
            changed |= told != *cell;
            *cell = told;
        }
        changed
    }

    /// A list of codes as it is now.
    pub fn list(&self, cell: &str) -> String {
        if self.0.is_empty() || cell.is_empty() {
            return cell.to_owned();
        }
        let codes: Vec<String> = list::read(cell).iter().map(|code| self.one(code)).collect();
        list::write(&codes)
    }

    fn one(&self, code: &str) -> String {
        let other = self.0.get(&folded(code));
        other.map_or_else(|| code.to_owned(), String::clone)
    }
}
