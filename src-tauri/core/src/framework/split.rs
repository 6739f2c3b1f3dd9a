//! One node becomes several: what is filed under it is given to them one by one, and what is not yet waits under the old
//! one, which goes with the last of it.

use serde::Deserialize;

use super::{
    FrameworkChange, Node, NodeChange,
    change::{self, Carried, Change},
    edit::is_within,
    lineage::{parts_now, split_of},
    store,
};
use crate::{
    Error, Result, Vault, entry,
    vault::{Done, ExcerptId, InventoryId, NodeId, Op, Tx},
};

/// The most parts that a node becomes at once.
const MOST: usize = 12;

/// One of the nodes that a node becomes.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PartInput {
    /// Its name.
    pub name: String,
    /// What it means.
    pub definition: String,
}

/// Where some of what is filed under a node goes: the places of the parts, from 0.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ExcerptChoice {
    /// The excerpt.
    pub id: ExcerptId,
    /// One part, or several.
    pub parts: Vec<u32>,
}

/// The part to which an entry of the inventory goes, from 0.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct EntryChoice {
    /// The entry.
    pub id: InventoryId,
    /// The part.
    pub part: u32,
}

/// The part that a node under the one that is split becomes part of, from 0.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ChildChoice {
    /// The node.
    pub id: NodeId,
    /// The part.
    pub part: u32,
}

/// What is said of where things go. What is not named waits, unless `rest` says where it goes.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SplitChoices {
    /// Of excerpts.
    pub excerpts: Vec<ExcerptChoice>,
    /// Of entries of the inventory.
    pub entries: Vec<EntryChoice>,
    /// The part of all that is not named.
    pub rest: Option<u32>,
}

/// A node that becomes several.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SplitInput {
    /// Which.
    pub id: NodeId,
    /// What it becomes.
    pub parts: Vec<PartInput>,
    /// Where the nodes under it go; the first part where they are not named.
    pub children: Vec<ChildChoice>,
    /// Where what is filed under it goes.
    pub choices: SplitChoices,
    /// Why.
    pub reason: String,
}

impl Vault {
    /// Splits a node of the tree. Gives the new nodes.
    ///
    /// # Errors
    /// [`Error::Missing`] without a name; [`Error::Invalid`] for fewer than two parts, two of one name, a part that is
    /// none, or a node that is being split already; [`Error::Unlike`] for one of a further dimension; [`Error::Gone`].
    pub fn framework_split(&mut self, input: &SplitInput) -> Result<Done<Vec<NodeId>>> {
        let count = input.parts.len();
        let mut names: Vec<String> = Vec::with_capacity(count);
        for part in &input.parts {
            let name = entry::required("name", &part.name)?;
            if names
                .iter()
                .any(|n| n.to_lowercase() == name.to_lowercase())
            {
                return Err(entry::invalid("name", &name));
            }
            names.push(name);
        }
        if !(2..=MOST).contains(&count) {
            return Err(entry::invalid("parts", &count.to_string()));
        }
        self.transact(Op::new("framework.split"), |tx| {
            let node = Node::find(tx, input.id)?;
            if !node.is_thematic() {
                return Err(Error::Unlike { field: "dimension" });
            }
            let changes = FrameworkChange::all(tx)?;
            if split_of(&changes, &node).is_some() {
                return Err(entry::invalid("node", &node.name));
            }
            change::keep_first(tx)?;
            let mut parts = Vec::with_capacity(count);
            let mut change = Change::of(NodeChange::Split, &node, &input.reason);
            for (name, part) in names.iter().zip(&input.parts) {
                let part = Node {
                    id: NodeId(tx.new_id()),
                    code: store::fresh_code(tx, name)?,
                    name: name.clone(),
                    definition: entry::text("definition", &part.definition)?,
                    ..node.clone()
                };
                part.insert(tx)?;
                change = change.to(&part);
                parts.push(part.id);
            }
            for child in Node::all(tx)? {
                if child.parent_id == Some(node.id) {
                    let chosen = input.children.iter().find(|c| c.id == child.id);
                    let to = part_of(&parts, chosen.map_or(0, |c| c.part))?;
                    Node {
                        parent_id: Some(to),
                        ..child
                    }
                    .update(tx)?;
                }
            }
            let carried = give(tx, node.id, &parts, &input.choices)?;
            change.note(tx, &carried)?;
            leave(tx, &node, &parts)?;
            Ok(parts)
        })
    }

    /// Gives more of what waits under a node that was split to the nodes that it became: places in the order in which
    /// [`super::waiting`] names them.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a node that was not split, or a part that is none; [`Error::Gone`].
    pub fn framework_assign(&mut self, id: NodeId, choices: &SplitChoices) -> Result<Done<()>> {
        self.transact(Op::new("framework.assign"), |tx| {
            let node = Node::find(tx, id)?;
            let changes = FrameworkChange::all(tx)?;
            let Some(split) = split_of(&changes, &node) else {
                return Err(entry::invalid("node", &node.name));
            };
            let nodes = Node::all(tx)?;
            let parts: Vec<NodeId> = parts_now(&changes, split, &nodes)
                .into_iter()
                .map(|node| node.id)
                .collect();
            let carried = give(tx, id, &parts, choices)?;
            let more = |known: Option<i64>, n: i64| Some(known.unwrap_or(0) + n);
            let statements = i64::try_from(carried.statements.len()).unwrap_or(0);
            FrameworkChange {
                excerpts: more(split.excerpts, carried.excerpts),
                entries: more(split.entries, carried.entries),
                statements: more(split.statements, statements),
                ..split.clone()
            }
            .update(tx)?;
            leave(tx, &node, &parts)
        })
    }
}

fn part_of(parts: &[NodeId], place: u32) -> Result<NodeId> {
    let part = usize::try_from(place).ok().and_then(|at| parts.get(at));
    part.copied()
        .ok_or_else(|| entry::invalid("part", &place.to_string()))
}

/// Files what is named under the parts, and the rest where one is said.
fn give(tx: &Tx<'_>, from: NodeId, parts: &[NodeId], choices: &SplitChoices) -> Result<Carried> {
    let mut carried = Carried::default();
    for choice in &choices.excerpts {
        let to = choice.parts.iter().map(|at| part_of(parts, *at));
        let to = to.collect::<Result<Vec<_>>>()?;
        if !to.is_empty() {
            excerpt(tx, choice.id, from, &to, &mut carried)?;
        }
    }
    for choice in &choices.entries {
        entry_to(
            tx,
            choice.id,
            from,
            part_of(parts, choice.part)?,
            &mut carried,
        )?;
    }
    if let Some(rest) = choices.rest {
        let to = part_of(parts, rest)?;
        for id in store::excerpts(tx, from)? {
            excerpt(tx, id, from, &[to], &mut carried)?;
        }
        for id in store::entries(tx, from)? {
            entry_to(tx, id, from, to, &mut carried)?;
        }
    }
    Ok(carried)
}

fn excerpt(
    tx: &Tx<'_>,
    id: ExcerptId,
    from: NodeId,
    to: &[NodeId],
    carried: &mut Carried,
) -> Result<()> {
    if store::refile(tx, id, from, to)? {
        carried.excerpts += 1;
        store::on_excerpt(tx, id, &mut carried.statements)?;
    }
    Ok(())
}

fn entry_to(
    tx: &Tx<'_>,
    id: InventoryId,
    from: NodeId,
    to: NodeId,
    carried: &mut Carried,
) -> Result<()> {
    if store::refile_entry(tx, id, from, to)? {
        carried.entries += 1;
        store::on_entry(tx, id, &mut carried.statements)?;
    }
    Ok(())
}

/// Takes out a node that was split once nothing waits under it any more. What was made part of it meanwhile goes to the first
/// of its parts.
fn leave(tx: &Tx<'_>, node: &Node, parts: &[NodeId]) -> Result<()> {
    let empty = store::excerpts(tx, node.id)?.is_empty() && store::entries(tx, node.id)?.is_empty();
    if empty {
        for child in Node::all(tx)? {
            if child.parent_id != Some(node.id) {
                continue;
            }
            let mut to = node.parent_id;
            for part in parts {
                // A part may stand under it by now.
                if !is_within(tx, *part, child.id)? {
                    to = Some(*part);
                    break;
                }
            }
            Node {
                parent_id: to,
                ..child
            }
            .update(tx)?;
        }
        Node::delete(tx, node.id)?;
        store::retire(tx, &node.code)?;
    }
    Ok(())
}
