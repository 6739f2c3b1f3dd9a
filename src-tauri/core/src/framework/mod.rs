//! The shared framework: the one tree of axes, volets and themes, the further dimensions of analysis, and its versions.

mod change;
mod compare;
mod edit;
mod filed;
mod history;
mod lineage;
mod merge;
mod past;
mod split;
mod store;
mod tree;
mod version;
mod view;

use crate::vault::NodeId;

pub use compare::{ComparedVersions, NodePair, NodeSide, compare};
pub use edit::NodeInput;
pub use filed::{FiledEntry, FiledExcerpt, FiledUnder, NamedNode, filed};
pub use history::{FrameworkChangeView, FrameworkVersionView, versions};
pub use past::{FrameworkChange, FrameworkVersion, NodeChange, PastNode};
pub use split::{ChildChoice, EntryChoice, ExcerptChoice, PartInput, SplitChoices, SplitInput};
pub use tree::{Framework, FrameworkNode, framework};
pub use view::{Theme, theme, themes};

record! {
    /// A node of the framework.
    Node in "framework_node" order by "code" {
        /// Its id.
        id: NodeId,
        /// Its code.
        code: String,
        /// What it is part of.
        parent_id: Option<NodeId>,
        /// Its name.
        name: String,
        /// What it means.
        definition: String,
        /// `#rrggbb`, or nothing.
        colour: String,
        /// `axe`, `volet`, `theme`, or any name of a further dimension.
        dimension: String,
        /// Whence the fact comes.
        source: String,
        /// Whether it is invented; as the démarche says where absent.
        fictional: Option<bool>,
    }
}

impl Node {
    /// Whether it is of the tree that tags: an axis, a volet or a theme.
    pub fn is_thematic(&self) -> bool {
        matches!(self.dimension.as_str(), "axe" | "volet" | "theme" | "")
    }
}
