//! The structure tree: what each stretch of ink is, in the order of reading.

use super::links::Annotation;
use super::{PageIds, text};
use crate::Error;
use crate::pages::{NodeId, Pages, Role, Tree};
use lopdf::{Dictionary, Object, ObjectId, dictionary};
use std::collections::BTreeMap;

/// What an element holds.
#[derive(Clone, Copy)]
enum Kid {
    Element(NodeId),
    Marked { page: usize, number: usize },
    Annotation { id: ObjectId, page: usize },
}

struct Builder<'a> {
    tree: &'a Tree,
    kids: Vec<Vec<Kid>>,
    attached: Vec<bool>,
}

impl Builder<'_> {
    /// Enters an element into its parent, unless it is there; its parents first.
    fn attach(&mut self, node: NodeId) {
        let at = node as usize;
        if self.attached[at] {
            return;
        }
        if let Some(parent) = self.tree.nodes[at].parent {
            self.attach(parent);
            // A parent that enters brings its eager children with it.
            if self.attached[at] {
                return;
            }
            self.kids[parent as usize].push(Kid::Element(node));
        }
        self.attached[at] = true;
        for &child in &self.tree.nodes[at].eager {
            self.kids[at].push(Kid::Element(child));
            self.attached[child as usize] = true;
        }
    }
}

/// Adds the tree; gives a reference to its root.
pub(super) fn add(
    pdf: &mut lopdf::Document,
    pages: &Pages,
    ids: &PageIds,
    marked: &[Vec<NodeId>],
    annotations: Vec<Annotation>,
) -> Result<Object, Error> {
    let count = pages.tree.nodes.len();
    let mut builder = Builder {
        tree: &pages.tree,
        kids: vec![Vec::new(); count],
        attached: vec![false; count],
    };
    builder.attach(Tree::ROOT);
    let mut pending = annotations.iter().peekable();
    for (page, elements) in marked.iter().enumerate() {
        for (number, &node) in elements.iter().enumerate() {
            builder.attach(node);
            builder.kids[node as usize].push(Kid::Marked { page, number });
        }
        while let Some(annotation) = pending.next_if(|annotation| annotation.page == page) {
            builder.attach(annotation.node);
            builder.kids[annotation.node as usize].push(Kid::Annotation {
                id: annotation.id,
                page,
            });
        }
    }
    let Builder { kids, attached, .. } = builder;
    let elements: BTreeMap<NodeId, ObjectId> = (0..count as NodeId)
        .filter(|&node| attached[node as usize])
        .map(|node| (node, pdf.new_object_id()))
        .collect();
    let root = pdf.new_object_id();
    for (&node, &id) in &elements {
        let parent = pages.tree.nodes[node as usize]
            .parent
            .and_then(|parent| elements.get(&parent))
            .copied()
            .unwrap_or(root);
        let mut element = describe(pages, node);
        element.set("P", parent);
        element.set("K", content(&kids[node as usize], &elements, ids));
        pdf.set_object(id, element);
    }
    let parent_tree = parent_tree(pdf, marked, &elements, &annotations);
    let next = marked.len() + annotations.len();
    let top = elements.get(&Tree::ROOT).copied().unwrap_or(root);
    pdf.set_object(
        root,
        dictionary! {
            "Type" => "StructTreeRoot",
            "K" => vec![Object::Reference(top)],
            "ParentTree" => parent_tree,
            "ParentTreeNextKey" => next as i64,
        },
    );
    Ok(Object::Reference(root))
}

fn describe(pages: &Pages, node: NodeId) -> Dictionary {
    let node = &pages.tree.nodes[node as usize];
    let mut element = dictionary! { "Type" => "StructElem", "S" => name(node.role) };
    if let Some(alt) = &node.alt {
        element.set("Alt", text(alt));
    }
    if let Some(language) = &node.language {
        element.set("Lang", Object::string_literal(language.as_str()));
    }
    match node.role {
        Role::HeadCell { column } => {
            let scope = if column { "Column" } else { "Row" };
            let mut attributes = dictionary! { "O" => "Table", "Scope" => scope };
            if node.span > 1 {
                attributes.set("ColSpan", node.span as i64);
            }
            element.set("A", attributes);
        }
        Role::Cell if node.span > 1 => {
            element.set(
                "A",
                dictionary! { "O" => "Table", "ColSpan" => node.span as i64 },
            );
        }
        Role::List { numbered } => {
            let numbering = if numbered { "Decimal" } else { "Disc" };
            element.set(
                "A",
                dictionary! { "O" => "List", "ListNumbering" => numbering },
            );
        }
        Role::Figure => {
            element.set("A", dictionary! { "O" => "Layout", "Placement" => "Block" });
        }
        _ => {}
    }
    element
}

fn name(role: Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Section => "Sect",
        Role::Heading(1) => "H1",
        Role::Heading(2) => "H2",
        Role::Heading(3) => "H3",
        Role::Heading(_) => "H4",
        Role::Paragraph => "P",
        Role::List { .. } => "L",
        Role::ListItem => "LI",
        Role::Label => "Lbl",
        Role::ListBody => "LBody",
        Role::Quote => "BlockQuote",
        Role::Table => "Table",
        Role::Row => "TR",
        Role::HeadCell { .. } => "TH",
        Role::Cell => "TD",
        Role::Figure => "Figure",
        Role::Caption => "Caption",
        Role::Link => "Link",
        Role::Contents => "TOC",
        Role::ContentsItem => "TOCI",
        Role::Span => "Span",
    }
}

fn content(kids: &[Kid], elements: &BTreeMap<NodeId, ObjectId>, ids: &PageIds) -> Vec<Object> {
    kids.iter()
        .filter_map(|kid| match kid {
            Kid::Element(node) => elements.get(node).copied().map(Object::Reference),
            Kid::Marked { page, number } => Some(Object::Dictionary(dictionary! {
                "Type" => "MCR",
                "Pg" => ids[*page],
                "MCID" => *number as i64,
            })),
            Kid::Annotation { id, page } => Some(Object::Dictionary(dictionary! {
                "Type" => "OBJR",
                "Pg" => ids[*page],
                "Obj" => *id,
            })),
        })
        .collect()
}

/// From marked content and annotations back to their elements.
fn parent_tree(
    pdf: &mut lopdf::Document,
    marked: &[Vec<NodeId>],
    elements: &BTreeMap<NodeId, ObjectId>,
    annotations: &[Annotation],
) -> ObjectId {
    let element = |node: &NodeId| {
        elements
            .get(node)
            .copied()
            .map_or(Object::Null, Object::Reference)
    };
    let mut numbers = Vec::new();
    for (page, nodes) in marked.iter().enumerate() {
        let list: Vec<Object> = nodes.iter().map(element).collect();
        numbers.push((page as i64).into());
        numbers.push(Object::Reference(pdf.add_object(list)));
    }
    for (at, annotation) in annotations.iter().enumerate() {
        numbers.push(((marked.len() + at) as i64).into());
        numbers.push(element(&annotation.node));
    }
    pdf.add_object(dictionary! { "Nums" => numbers })
}
