//! The versions of the framework as the dossier keeps them: each tree that was in force, and what led to the next.

use crate::vault::{FrameworkChangeId, FrameworkVersionId, PastNodeId, Words};

text_enum! {
    /// What a change did to a node.
    NodeChange {
        /// It was added.
        Added = "ajout",
        /// It is called otherwise.
        Renamed = "renommage",
        /// It is defined otherwise.
        Defined = "definition",
        /// It stands elsewhere in the tree.
        Moved = "deplacement",
        /// It became one with another.
        Merged = "fusion",
        /// It became several.
        Split = "scission",
        /// It is no longer used.
        Retired = "retrait",
    }
}

record! {
    /// A version of the framework that was kept.
    FrameworkVersion in "framework_version" order by "rank, code" {
        /// Its id.
        id: FrameworkVersionId,
        /// Its code.
        code: String,
        /// Its place among the versions, the oldest first.
        rank: i64,
        /// Its name, as the démarche cites it.
        name: String,
        /// The day from which it was in force; none for the one before the first change that was noted.
        date: Option<String>,
        /// Why it was made.
        reason: String,
        /// Whence the fact comes.
        source: String,
        /// Whether it is invented; as the démarche says where absent.
        fictional: Option<bool>,
    }
}

record! {
    /// A node as it was in a version: by its code, as it may be gone since.
    PastNode in "framework_past_node" order by "version_id, node" {
        /// Its id.
        id: PastNodeId,
        /// Of which version.
        version_id: FrameworkVersionId,
        /// Its code.
        node: String,
        /// The code of what it was part of, or nothing.
        parent: String,
        /// Its name.
        name: String,
        /// What it meant.
        definition: String,
        /// Its dimension.
        dimension: String,
    }
}

record! {
    /// A change of the framework.
    FrameworkChange in "framework_change" order by "rank, code" {
        /// Its id.
        id: FrameworkChangeId,
        /// Its code.
        code: String,
        /// The version that it led to; none since the last one.
        version_id: Option<FrameworkVersionId>,
        /// Its place among the changes.
        rank: i64,
        /// Its day.
        date: Option<String>,
        /// What was done.
        kind: NodeChange,
        /// The code of the node.
        node: String,
        /// Its name before.
        name: String,
        /// What the change took the place of: the name of the parent, the definition.
        was: String,
        /// The codes of where it led.
        became: Words,
        /// Their names: of the new nodes, of the one it joined, of the new parent, or its own new name.
        became_names: Words,
        /// How many excerpts were carried over.
        excerpts: Option<i64>,
        /// How many entries of the inventory were.
        entries: Option<i64>,
        /// How many statements rest on what was carried over.
        statements: Option<i64>,
        /// Why.
        reason: String,
        /// Whence the fact comes.
        source: String,
        /// Whether it is invented; as the démarche says where absent.
        fictional: Option<bool>,
    }
}
