//! The structure of a document as a screen reader meets it: a tree of elements.
//!
//! An element enters its parent when its first mark is written, so that the order of the tree is
//! the order of reading; cells of a table row enter with the row, so that empty ones count too.

/// Kinds of structure element (names of PDF 1.7).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Document,
    Section,
    Heading(u8),
    Paragraph,
    List {
        numbered: bool,
    },
    ListItem,
    Label,
    ListBody,
    Quote,
    Table,
    Row,
    HeadCell {
        column: bool,
    },
    Cell,
    Figure,
    Caption,
    Link,
    Contents,
    ContentsItem,
    Span,
    /// Where a note is called.
    Reference,
    /// The n-th note.
    Note(u32),
}

/// Place of an element in its [`Tree`].
pub(crate) type NodeId = u32;

/// Whose ink it is: an element's, or nobody's (rules, running heads).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tag {
    Artifact,
    Node(NodeId),
}

/// An element.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub role: Role,
    pub parent: Option<NodeId>,
    /// What it shows, for those who do not see it.
    pub alt: Option<String>,
    /// Language, where it differs from the document's.
    pub language: Option<String>,
    /// Columns and rows that a cell spans.
    pub span: usize,
    pub down: usize,
    /// Elements that enter together with this one.
    pub eager: Vec<NodeId>,
}

/// All elements of a document.
#[derive(Debug)]
pub(crate) struct Tree {
    pub nodes: Vec<Node>,
}

impl Tree {
    pub const ROOT: NodeId = 0;

    pub fn new() -> Self {
        let mut tree = Self { nodes: Vec::new() };
        tree.push(None, Role::Document);
        tree
    }

    fn push(&mut self, parent: Option<NodeId>, role: Role) -> NodeId {
        self.nodes.push(Node {
            role,
            parent,
            alt: None,
            language: None,
            span: 1,
            down: 1,
            eager: Vec::new(),
        });
        (self.nodes.len() - 1) as NodeId
    }

    pub fn add(&mut self, parent: NodeId, role: Role) -> NodeId {
        self.push(Some(parent), role)
    }

    /// Adds an element that enters together with its parent.
    pub fn add_eager(&mut self, parent: NodeId, role: Role) -> NodeId {
        let id = self.push(Some(parent), role);
        self.node(parent).eager.push(id);
        id
    }

    pub fn node(&mut self, id: NodeId) -> &mut Node {
        &mut self.nodes[id as usize]
    }
}
