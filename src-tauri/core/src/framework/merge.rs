//! Two nodes become one, or one is no longer used: whatever is filed under the one that goes is carried to the other.

use super::{
    Node, NodeChange,
    change::{self, Carried, Change},
    edit::is_within,
    store,
};
use crate::{
    Error, Result, Vault,
    entry::{self, rests_on},
    vault::{Done, NodeId, Op, Tx},
};

impl Vault {
    /// Makes one of two nodes: excerpts, entries and parts of `gone` are those of `keep` from then on.
    ///
    /// # Errors
    /// [`Error::Unlike`] when they are of two dimensions; [`Error::Gone`].
    pub fn framework_merge(
        &mut self,
        keep: NodeId,
        gone: NodeId,
        reason: &str,
    ) -> Result<Done<()>> {
        self.transact(Op::new("framework.merge"), |tx| {
            join(tx, NodeChange::Merged, keep, gone, reason)
        })
    }

    /// Takes a node out of use. What is filed under it goes `to` another; without one, nothing may be.
    ///
    /// # Errors
    /// [`Error::InUse`] when something is filed under it and it is not said where that goes; [`Error::Unlike`] when that
    /// is of another dimension; [`Error::Gone`].
    pub fn framework_retire(
        &mut self,
        id: NodeId,
        to: Option<NodeId>,
        reason: &str,
    ) -> Result<Done<()>> {
        if let Some(to) = to {
            // Not a deletion of what was filed there: that is elsewhere from now on.
            return self.transact(Op::new("framework.replace"), |tx| {
                join(tx, NodeChange::Retired, to, id, reason)
            });
        }
        self.transact(Op::new("framework.retire"), |tx| {
            let node = Node::find(tx, id)?;
            rests_on(tx, "framework_node", "parent_id", &id)?;
            rests_on(tx, "excerpt_theme", "node_id", &id)?;
            rests_on(tx, "inventory_entry", "volet_id", &id)?;
            let count = match node.is_thematic() {
                true => 0,
                false => store::organisations(tx, &node)?,
            };
            if count > 0 {
                let by = "organisation";
                return Err(Error::InUse { by, count });
            }
            change::keep_first(tx)?;
            let change = Change::of(NodeChange::Retired, &node, reason);
            change.note(tx, &Carried::default())?;
            Node::delete(tx, id)?;
            store::retire(tx, &node.code)
        })
    }
}

/// Carries all of `gone` to `keep`.
fn join(tx: &Tx<'_>, kind: NodeChange, keep: NodeId, gone: NodeId, reason: &str) -> Result<()> {
    if keep == gone {
        return Err(entry::invalid("value", ""));
    }
    let (known, gone) = (Node::find(tx, keep)?, Node::find(tx, gone)?);
    // A theme may become one with its volet; an axis only with an axis: what is part of it could not stand elsewhere.
    let alike = match known.is_thematic() && gone.is_thematic() {
        true => (known.dimension == "axe") == (gone.dimension == "axe"),
        false => known.dimension == gone.dimension,
    };
    if !alike {
        return Err(Error::Unlike { field: "dimension" });
    }
    change::keep_first(tx)?;
    // What is part of the one that goes takes its place before it leaves.
    let stays = match is_within(tx, keep, gone.id)? {
        true if known.parent_id == Some(gone.id) => {
            let raised = Node {
                parent_id: gone.parent_id,
                ..known
            };
            raised.update(tx)?;
            raised
        }
        _ => known,
    };
    let deep = is_within(tx, keep, gone.id)?;
    for child in Node::all(tx)? {
        if child.parent_id == Some(gone.id) {
            Node {
                // A branch that holds the one that stays cannot be hung under it.
                parent_id: match deep && is_within(tx, keep, child.id)? {
                    true => gone.parent_id,
                    false => Some(keep),
                },
                ..child
            }
            .update(tx)?;
        }
    }
    let carried = carry(tx, gone.id, keep)?;
    if !gone.is_thematic() {
        store::rename_in_organisations(tx, &gone, &stays)?;
    }
    let change = Change::of(kind, &gone, reason).to(&stays);
    change.note(tx, &carried)?;
    Node::delete(tx, gone.id)?;
    store::retire(tx, &gone.code)
}

/// Files under `to` all that is filed under `from`.
fn carry(tx: &Tx<'_>, from: NodeId, to: NodeId) -> Result<Carried> {
    let mut carried = Carried::default();
    for excerpt in store::excerpts(tx, from)? {
        store::on_excerpt(tx, excerpt, &mut carried.statements)?;
        store::refile(tx, excerpt, from, &[to])?;
        carried.excerpts += 1;
    }
    for entry in store::entries(tx, from)? {
        store::on_entry(tx, entry, &mut carried.statements)?;
        store::refile_entry(tx, entry, from, to)?;
        carried.entries += 1;
    }
    Ok(carried)
}
