//! Adding to the shared framework.

use super::Node;
use crate::{
    Result, Vault, entry,
    vault::{Done, NodeId, Op},
};

impl Vault {
    /// Adds a theme: a volet under an axis, a theme under a volet or by itself.
    pub fn theme_add(&mut self, name: &str, parent: Option<NodeId>) -> Result<Done<NodeId>> {
        let name = entry::required("name", name)?;
        self.transact(Op::new("theme.add"), |tx| {
            let parent = parent.map(|id| Node::find(tx, id)).transpose()?;
            let dimension = match parent.as_ref().map(|p| p.dimension.as_str()) {
                Some("axe") => "volet",
                _ => "theme",
            };
            let node = Node {
                id: NodeId(tx.new_id()),
                code: entry::free_code(tx, "framework_node", &entry::slug(&name, "theme"))?,
                parent_id: parent.map(|p| p.id),
                name,
                definition: String::new(),
                colour: String::new(),
                dimension: dimension.to_owned(),
                source: String::new(),
                fictional: None,
            };
            node.insert(tx)?;
            Ok(node.id)
        })
    }
}
