//! The structure tree: what each stretch of ink is, in the order of reading.

use super::links::Annotation;
use super::{PageIds, text};
use crate::Error;
use crate::pages::{Node, NodeId, Pages, Role, Tree};
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

    /// A cell or the body of a list's item that is one paragraph is that paragraph: half the elements of a table say
    /// nothing. Gives each paragraph that was joined, and what it was joined to.
    fn join_lone_paragraphs(&mut self) -> Vec<(NodeId, NodeId)> {
        let nodes = &self.tree.nodes;
        let mut joined = Vec::new();
        for holder in 0..nodes.len() {
            let holds = matches!(
                nodes[holder].role,
                Role::Cell | Role::HeadCell { .. } | Role::ListBody
            );
            let [Kid::Element(only)] = self.kids[holder][..] else {
                continue;
            };
            let paragraph = &nodes[only as usize];
            let plain = matches!(paragraph.role, Role::Paragraph)
                && paragraph.alt.is_none()
                && paragraph.language.is_none();
            if holds && plain && self.attached[holder] {
                self.kids[holder] = std::mem::take(&mut self.kids[only as usize]);
                self.attached[only as usize] = false;
                joined.push((only, holder as NodeId));
            }
        }
        joined
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
    let joined = builder.join_lone_paragraphs();
    let Builder { kids, attached, .. } = builder;
    let elements: BTreeMap<NodeId, ObjectId> = (0..count as NodeId)
        .filter(|&node| attached[node as usize])
        .map(|node| (node, pdf.new_object_id()))
        .collect();
    // A paragraph that was joined to what holds it is found there.
    let mut homes = elements.clone();
    for (paragraph, holder) in joined {
        if let Some(&id) = elements.get(&holder) {
            homes.insert(paragraph, id);
        }
    }
    let root = pdf.new_object_id();
    for (&node, &id) in &elements {
        let parent = pages.tree.nodes[node as usize]
            .parent
            .and_then(|parent| homes.get(&parent))
            .copied()
            .unwrap_or(root);
        let mut element = describe(pages, node);
        element.set("P", parent);
        content(&mut element, &kids[node as usize], &elements, ids);
        pdf.set_object(id, element);
    }
    let parent_tree = parent_tree(pdf, marked, &homes, &annotations);
    let next = marked.len() + annotations.len();
    let top = elements.get(&Tree::ROOT).copied().unwrap_or(root);
    let mut tree = dictionary! {
        "Type" => "StructTreeRoot",
        "K" => vec![Object::Reference(top)],
        "ParentTree" => parent_tree,
        "ParentTreeNextKey" => next as i64,
    };
    if let Some(names) = note_names(pages, &elements) {
        tree.set("IDTree", dictionary! { "Names" => names });
    }
    pdf.set_object(root, tree);
    Ok(Object::Reference(root))
}

/// The name of a note; names stand in the order of their letters.
fn note_id(number: u32) -> String {
    format!("note-{number:06}")
}

/// Notes by name, and their elements: PDF/UA wants that each can be found.
fn note_names(pages: &Pages, elements: &BTreeMap<NodeId, ObjectId>) -> Option<Vec<Object>> {
    let mut notes: BTreeMap<String, ObjectId> = BTreeMap::new();
    for (&node, &id) in elements {
        if let Role::Note(number) = pages.tree.nodes[node as usize].role {
            notes.insert(note_id(number), id);
        }
    }
    let names = notes
        .into_iter()
        .flat_map(|(name, id)| [Object::string_literal(name), Object::Reference(id)]);
    Some(names.collect::<Vec<_>>()).filter(|names| !names.is_empty())
}

fn describe(pages: &Pages, node: NodeId) -> Dictionary {
    let node = &pages.tree.nodes[node as usize];
    let mut element = dictionary! { "S" => name(node.role) };
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
            spans(node, &mut attributes);
            element.set("A", attributes);
        }
        Role::Cell if node.span > 1 || node.down > 1 => {
            let mut attributes = dictionary! { "O" => "Table" };
            spans(node, &mut attributes);
            element.set("A", attributes);
        }
        Role::List { numbered } => {
            let numbering = if numbered { "Decimal" } else { "Disc" };
            element.set(
                "A",
                dictionary! { "O" => "List", "ListNumbering" => numbering },
            );
        }
        Role::Note(number) => element.set("ID", Object::string_literal(note_id(number))),
        Role::Figure => {
            element.set("A", dictionary! { "O" => "Layout", "Placement" => "Block" });
        }
        _ => {}
    }
    element
}

/// How many columns and rows a cell takes.
fn spans(node: &Node, attributes: &mut Dictionary) {
    for (key, count) in [("ColSpan", node.span), ("RowSpan", node.down)] {
        if count > 1 {
            attributes.set(key, count as i64);
        }
    }
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
        Role::Reference => "Reference",
        Role::Note(_) => "Note",
    }
}

/// What an element holds, and the page on which its ink stands, said once for all of it.
fn content(
    element: &mut Dictionary,
    kids: &[Kid],
    elements: &BTreeMap<NodeId, ObjectId>,
    ids: &PageIds,
) {
    let home = kids.iter().find_map(|kid| match kid {
        Kid::Marked { page, .. } | Kid::Annotation { page, .. } => Some(*page),
        Kid::Element(_) => None,
    });
    if let Some(home) = home {
        element.set("Pg", ids[home]);
    }
    let mut held: Vec<Object> = kids
        .iter()
        .filter_map(|kid| match kid {
            Kid::Element(node) => elements.get(node).copied().map(Object::Reference),
            Kid::Marked { page, number } if Some(*page) == home => {
                Some(Object::Integer(*number as i64))
            }
            Kid::Marked { page, number } => Some(Object::Dictionary(dictionary! {
                "Type" => "MCR",
                "Pg" => ids[*page],
                "MCID" => *number as i64,
            })),
            Kid::Annotation { id, page } => {
                let mut annotation = dictionary! { "Type" => "OBJR", "Obj" => *id };
                if Some(*page) != home {
                    annotation.set("Pg", ids[*page]);
                }
                Some(Object::Dictionary(annotation))
            }
        })
        .collect();
    match held.len() {
        1 => element.set("K", held.remove(0)),
        _ => element.set("K", held),
    }
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
