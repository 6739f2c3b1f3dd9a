//! Adding to the shared framework, and what a node is called, means, and is part of.

use serde::Deserialize;

use super::{
    FrameworkChange, Node, NodeChange,
    change::{self, Carried, Change},
    lineage::split_of,
    store,
};
use crate::{
    Error, Result, Vault, entry,
    vault::{Done, NodeId, Op, Tx},
};

/// A node as the facilitator writes it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct NodeInput {
    /// Which; a new one where absent.
    pub id: Option<NodeId>,
    /// What a new one is part of.
    pub parent_id: Option<NodeId>,
    /// The dimension of a new one that is part of nothing.
    pub dimension: String,
    /// Its name.
    pub name: String,
    /// What it means.
    pub definition: String,
    /// `#rrggbb`, or nothing.
    pub colour: String,
    /// Why.
    pub reason: String,
}

impl Vault {
    /// Adds a theme: a volet under an axis, a theme under a volet or by itself.
    pub fn theme_add(&mut self, name: &str, parent: Option<NodeId>) -> Result<Done<NodeId>> {
        let name = entry::required("name", name)?;
        self.transact(Op::new("theme.add"), |tx| add(tx, &name, parent, "", ""))
    }

    /// Adds a node to the framework, or writes what one is called and means.
    ///
    /// # Errors
    /// [`Error::Missing`] without a name; [`Error::Invalid`] for a colour that is none; [`Error::BeingSplit`] under a node
    /// that goes; [`Error::Gone`].
    pub fn framework_save(&mut self, input: &NodeInput) -> Result<Done<NodeId>> {
        let name = entry::required("name", &input.name)?;
        let definition = entry::text("definition", &input.definition)?;
        let colour = input.colour.trim();
        let hex = |c: &str| c.len() == 6 && c.bytes().all(|b| b.is_ascii_hexdigit());
        if !colour.is_empty() && !colour.strip_prefix('#').is_some_and(hex) {
            return Err(entry::invalid("colour", colour));
        }
        let Some(id) = input.id else {
            let dimension = entry::line("dimension", &input.dimension)?;
            return self.transact(Op::new("framework.add"), |tx| {
                let id = add(tx, &name, input.parent_id, &dimension, &input.reason)?;
                let made = Node::find(tx, id)?;
                Node {
                    definition,
                    colour: match colour {
                        "" => made.colour.clone(),
                        colour => colour.to_owned(),
                    },
                    ..made
                }
                .update(tx)?;
                Ok(id)
            });
        };
        self.transact(Op::new("framework.edit"), |tx| {
            let known = Node::find(tx, id)?;
            let node = Node {
                name,
                definition,
                colour: colour.to_owned(),
                ..known.clone()
            };
            if node == known {
                return Ok(id);
            }
            let (renamed, defined) = (node.name != known.name, node.definition != known.definition);
            if renamed || defined {
                change::keep_first(tx)?;
            }
            if renamed {
                let change = Change::of(NodeChange::Renamed, &known, &input.reason).to(&node);
                change.note(tx, &Carried::default())?;
                if !known.is_thematic() {
                    store::rename_in_organisations(tx, &known, &node)?;
                }
            }
            if defined {
                Change {
                    was: known.definition.clone(),
                    ..Change::of(
                        NodeChange::Defined,
                        if renamed { &node } else { &known },
                        if renamed { "" } else { &input.reason },
                    )
                }
                .note(tx, &Carried::default())?;
            }
            node.update(tx)?;
            Ok(id)
        })
    }

    /// Makes a node part of another, or of none.
    ///
    /// # Errors
    /// [`Error::Misplaced`] where it cannot stand: under itself, or under a node of another kind;
    /// [`Error::BeingSplit`]; [`Error::Gone`].
    pub fn framework_move(
        &mut self,
        id: NodeId,
        parent: Option<NodeId>,
        reason: &str,
    ) -> Result<Done<()>> {
        self.transact(Op::new("framework.move"), |tx| {
            let known = Node::find(tx, id)?;
            if known.parent_id == parent {
                return Ok(());
            }
            let under = parent.map(|id| Node::find(tx, id)).transpose()?;
            stays(tx, under.as_ref())?;
            if !may_stand(tx, &known, under.as_ref())? {
                return Err(Error::Misplaced);
            }
            change::keep_first(tx)?;
            let was = known.parent_id.map(|id| Node::find(tx, id)).transpose()?;
            let mut change = Change::of(NodeChange::Moved, &known, reason);
            change.was = was.map_or_else(String::new, |node| node.name.trim().to_owned());
            if let Some(under) = &under {
                change = change.to(under);
            }
            change.note(tx, &Carried::default())?;
            Node {
                parent_id: parent,
                ..known
            }
            .update(tx)
        })
    }
}

/// Adds a node; a change of the framework once a version of it is in force.
fn add(
    tx: &Tx<'_>,
    name: &str,
    parent: Option<NodeId>,
    dimension: &str,
    reason: &str,
) -> Result<NodeId> {
    let parent = parent.map(|id| Node::find(tx, id)).transpose()?;
    stays(tx, parent.as_ref())?;
    let dimension = match (parent.as_ref().map(|p| p.dimension.as_str()), dimension) {
        (Some("axe"), _) => "volet",
        (Some("volet" | "theme" | ""), _) | (None, "") => "theme",
        (Some(further), _) => further,
        (None, dimension) => dimension,
    };
    let noted = change::in_force(tx)?;
    if noted {
        change::keep_first(tx)?;
    }
    let node = Node {
        id: NodeId(tx.new_id()),
        code: store::fresh_code(tx, name)?,
        parent_id: parent.as_ref().map(|p| p.id),
        name: name.to_owned(),
        definition: String::new(),
        // A volet is seen in the colour of its axis.
        colour: match (&parent, dimension) {
            (Some(parent), "volet") => parent.colour.clone(),
            _ => String::new(),
        },
        dimension: dimension.to_owned(),
        source: String::new(),
        fictional: None,
    };
    node.insert(tx)?;
    if noted {
        let mut change = Change::of(NodeChange::Added, &node, reason);
        if let Some(parent) = &parent {
            change = change.to(parent);
        }
        change.note(tx, &Carried::default())?;
    }
    Ok(node.id)
}

/// Refuses to put anything under a node that was split and goes with the last that waits under it.
fn stays(tx: &Tx<'_>, under: Option<&Node>) -> Result<()> {
    let Some(under) = under else {
        return Ok(());
    };
    match split_of(&FrameworkChange::all(tx)?, under) {
        Some(_) => Err(Error::BeingSplit),
        None => Ok(()),
    }
}

/// Whether a node may be part of another: an axis of none, a volet of an axis, a theme of any of the tree, what is of a
/// further dimension of one of the same; and nothing of what is part of it.
pub(super) fn may_stand(tx: &Tx<'_>, node: &Node, under: Option<&Node>) -> Result<bool> {
    let Some(under) = under else {
        return Ok(true);
    };
    let fits = match node.dimension.as_str() {
        "axe" => false,
        "volet" => under.dimension == "axe",
        _ if node.is_thematic() => under.is_thematic(),
        further => under.dimension == further,
    };
    Ok(fits && !is_within(tx, under.id, node.id)?)
}

/// Whether a node is another, or part of it.
pub(super) fn is_within(tx: &Tx<'_>, node: NodeId, of: NodeId) -> Result<bool> {
    let nodes = Node::all(tx)?;
    let mut at = Some(node);
    // No deeper than there are nodes: a damaged dossier may hold a ring.
    for _ in 0..=nodes.len() {
        match at {
            Some(id) if id == of => return Ok(true),
            Some(id) => at = nodes.iter().find(|n| n.id == id).and_then(|n| n.parent_id),
            None => return Ok(false),
        }
    }
    Ok(true)
}
