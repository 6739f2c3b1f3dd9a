//! The framework as the screens show it.

use serde::Serialize;

use super::Node;
use crate::{reading::Reading, vault::NodeId};

/// A theme that can be given to an excerpt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Theme {
    /// Its id.
    pub id: NodeId,
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// What it is part of, from the axis down.
    pub path: Vec<String>,
    /// The code of its axis, or of the node at its top.
    pub axis: Option<String>,
}

/// Every theme, volet and axis, each branch together.
pub fn themes(reading: &Reading) -> Vec<Theme> {
    let thematic = reading.snapshot.nodes.iter().filter(|n| n.is_thematic());
    let mut themes: Vec<Theme> = thematic.map(|node| theme(reading, node)).collect();
    themes.sort_by_cached_key(|theme| {
        let mut place = theme.path.clone();
        place.push(theme.name.clone());
        place
    });
    themes
}

/// One node with its place in the tree.
pub fn theme(reading: &Reading, node: &Node) -> Theme {
    let mut path = Vec::new();
    let mut top = node;
    // The import refuses cycles; the bound keeps a damaged dossier from hanging the window.
    for _ in 0..64 {
        let Some(parent) = top.parent_id.and_then(|id| reading.node(id)) else {
            break;
        };
        path.insert(0, parent.name.clone());
        top = parent;
    }
    Theme {
        id: node.id,
        code: node.code.clone(),
        name: node.name.clone(),
        path,
        axis: (top.id != node.id || node.dimension == "axe").then(|| top.code.clone()),
    }
}
