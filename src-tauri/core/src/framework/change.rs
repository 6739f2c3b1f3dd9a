//! Noting what is done to the framework: each change beside the version that it leads away from.

use std::collections::BTreeSet;

use super::{FrameworkChange, FrameworkVersion, Node, NodeChange, PastNode, store};
use crate::{
    Result, entry,
    initiative::Initiative,
    vault::{FrameworkChangeId, FrameworkVersionId, NodeId, PastNodeId, StatementId, Tx, Words},
};

/// The name of the first version of a framework that had none.
const FIRST: &str = "1";

/// What a change carried over.
#[derive(Debug, Clone, Default)]
pub(super) struct Carried {
    pub excerpts: i64,
    pub entries: i64,
    pub statements: BTreeSet<StatementId>,
}

/// A change, before it is noted.
pub(super) struct Change<'a> {
    pub kind: NodeChange,
    /// The node as it was before.
    pub node: &'a Node,
    pub was: String,
    pub became: Vec<String>,
    pub became_names: Vec<String>,
    pub reason: &'a str,
}

impl<'a> Change<'a> {
    pub fn of(kind: NodeChange, node: &'a Node, reason: &'a str) -> Self {
        Self {
            kind,
            node,
            was: String::new(),
            became: Vec::new(),
            became_names: Vec::new(),
            reason,
        }
    }

    /// Where it leads.
    pub fn to(mut self, node: &Node) -> Self {
        self.became.push(node.code.clone());
        self.became_names.push(node.name.trim().to_owned());
        self
    }

    /// Notes it as done today, since the last version.
    pub fn note(self, tx: &Tx<'_>, carried: &Carried) -> Result<()> {
        let moves = matches!(
            self.kind,
            NodeChange::Merged | NodeChange::Split | NodeChange::Retired
        );
        let counted = |n: i64| moves.then_some(n);
        FrameworkChange {
            id: FrameworkChangeId(tx.new_id()),
            code: entry::next_code(tx, FrameworkChange::TABLE, "cha")?,
            version_id: None,
            rank: store::next_rank(tx, FrameworkChange::TABLE)?,
            date: Some(entry::today(tx.now()).to_string()),
            kind: self.kind,
            node: self.node.code.clone(),
            name: self.node.name.trim().to_owned(),
            was: self.was,
            became: Words(self.became),
            became_names: Words(self.became_names),
            excerpts: counted(carried.excerpts),
            entries: counted(carried.entries),
            statements: counted(i64::try_from(carried.statements.len()).unwrap_or(i64::MAX)),
            reason: entry::text("reason", self.reason)?,
            source: String::new(),
            fictional: None,
        }
        .insert(tx)
    }
}

/// Whether a version is in force: before one is, the framework is in the making, and what is added to it is no change.
pub(super) fn in_force(tx: &Tx<'_>) -> Result<bool> {
    Ok(!Initiative::read(tx)?.framework_version.trim().is_empty()
        || !FrameworkVersion::all(tx)?.is_empty())
}

/// Keeps the framework as it is before its first change: what it is called then is what the démarche says.
pub(super) fn keep_first(tx: &Tx<'_>) -> Result<()> {
    if !FrameworkVersion::all(tx)?.is_empty() {
        return Ok(());
    }
    let known = Initiative::read(tx)?;
    let name = match known.framework_version.trim() {
        "" => FIRST.to_owned(),
        name => name.to_owned(),
    };
    if name != known.framework_version {
        Initiative {
            framework_version: name.clone(),
            ..known
        }
        .write(tx)?;
    }
    keep(tx, name, None, String::new()).map(drop)
}

/// Keeps the framework as it is, as a version of this name.
pub(super) fn keep(
    tx: &Tx<'_>,
    name: String,
    date: Option<String>,
    reason: String,
) -> Result<FrameworkVersionId> {
    let version = FrameworkVersion {
        id: FrameworkVersionId(tx.new_id()),
        code: entry::next_code(tx, FrameworkVersion::TABLE, "ver")?,
        rank: store::next_rank(tx, FrameworkVersion::TABLE)?,
        name,
        date,
        reason,
        source: String::new(),
        fictional: None,
    };
    version.insert(tx)?;
    let nodes = Node::all(tx)?;
    let code_of = |id: NodeId| nodes.iter().find(|n| n.id == id).map(|n| n.code.clone());
    for node in &nodes {
        PastNode {
            id: PastNodeId(tx.new_id()),
            version_id: version.id,
            node: node.code.clone(),
            parent: node.parent_id.and_then(code_of).unwrap_or_default(),
            name: node.name.clone(),
            definition: node.definition.clone(),
            dimension: node.dimension.clone(),
        }
        .insert(tx)?;
    }
    Ok(version.id)
}
