//! The structure tree: what each stretch of ink is, in the order of reading.

use super::file::{Plain, entry};
use super::links::Annotation;
use super::{PageIds, text};
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

/// The object of each element that stands in the tree.
type Elements = [Option<ObjectId>];

/// Adds the tree; gives a reference to its root, and the elements.
pub(super) fn add(
    pdf: &mut lopdf::Document,
    pages: &Pages,
    ids: &PageIds,
    marked: &[Vec<NodeId>],
    annotations: Vec<Annotation>,
) -> (Object, Plain) {
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
    let elements: Vec<Option<ObjectId>> = attached
        .into_iter()
        .map(|attached| attached.then(|| pdf.new_object_id()))
        .collect();
    // A paragraph that was joined to what holds it is found there.
    let mut homes = elements.clone();
    for (paragraph, holder) in joined {
        homes[paragraph as usize] = elements[holder as usize];
    }
    let root = pdf.new_object_id();
    let mut plain = Plain::default();
    for (node, id) in standing(&elements) {
        let parent = pages.tree.nodes[node as usize]
            .parent
            .and_then(|parent| homes[parent as usize])
            .unwrap_or(root);
        plain.add(id.0, |out| {
            out.extend(b"<<");
            describe(&pages.tree.nodes[node as usize], out);
            entry(out, b"P", &parent.into());
            content(&kids[node as usize], &elements, ids, out);
            out.extend(b">>");
        });
    }
    let parent_tree = parent_tree(pdf, marked, &homes, &annotations);
    let next = marked.len() + annotations.len();
    let top = elements[Tree::ROOT as usize].unwrap_or(root);
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
    (Object::Reference(root), plain)
}

fn standing(elements: &Elements) -> impl Iterator<Item = (NodeId, ObjectId)> {
    let each = (0..).zip(elements);
    each.filter_map(|(node, id)| id.map(|id| (node, id)))
}

/// The name of a note; names stand in the order of their letters.
fn note_id(number: u32) -> String {
    format!("note-{number:06}")
}

/// Notes by name, and their elements: PDF/UA wants that each can be found.
fn note_names(pages: &Pages, elements: &Elements) -> Option<Vec<Object>> {
    let mut notes: BTreeMap<String, ObjectId> = BTreeMap::new();
    for (node, id) in standing(elements) {
        if let Role::Note(number) = pages.tree.nodes[node as usize].role {
            notes.insert(note_id(number), id);
        }
    }
    let names = notes
        .into_iter()
        .flat_map(|(name, id)| [Object::string_literal(name), Object::Reference(id)]);
    Some(names.collect::<Vec<_>>()).filter(|names| !names.is_empty())
}

/// Writes what an element is.
fn describe(node: &Node, out: &mut Vec<u8>) {
    out.extend(b"/S/");
    out.extend(name(node.role).bytes());
    if let Some(alt) = &node.alt {
        entry(out, b"Alt", &text(alt));
    }
    if let Some(language) = &node.language {
        entry(out, b"Lang", &Object::string_literal(language.as_str()));
    }
    if let Role::Note(number) = node.role {
        entry(out, b"ID", &Object::string_literal(note_id(number)));
    }
    if let Some(attributes) = attributes(node) {
        entry(out, b"A", &attributes.into());
    }
}

fn attributes(node: &Node) -> Option<Dictionary> {
    match node.role {
        Role::HeadCell { column } => {
            let scope = if column { "Column" } else { "Row" };
            let mut attributes = dictionary! { "O" => "Table", "Scope" => scope };
            spans(node, &mut attributes);
            Some(attributes)
        }
        Role::Cell if node.span > 1 || node.down > 1 => {
            let mut attributes = dictionary! { "O" => "Table" };
            spans(node, &mut attributes);
            Some(attributes)
        }
        Role::List { numbered } => {
            let numbering = if numbered { "Decimal" } else { "Disc" };
            Some(dictionary! { "O" => "List", "ListNumbering" => numbering })
        }
        Role::Figure => Some(dictionary! { "O" => "Layout", "Placement" => "Block" }),
        _ => None,
    }
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

/// Writes what an element holds, and the page on which its ink stands, said once for all of it.
fn content(kids: &[Kid], elements: &Elements, ids: &PageIds, out: &mut Vec<u8>) {
    let home = kids.iter().find_map(|kid| match kid {
        Kid::Marked { page, .. } | Kid::Annotation { page, .. } => Some(*page),
        Kid::Element(_) => None,
    });
    if let Some(home) = home {
        entry(out, b"Pg", &ids[home].into());
    }
    let mut held: Vec<Object> = kids
        .iter()
        .filter_map(|kid| match kid {
            Kid::Element(node) => elements[*node as usize].map(Object::Reference),
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
        1 => entry(out, b"K", &held.remove(0)),
        _ => entry(out, b"K", &held.into()),
    }
}

/// From marked content and annotations back to their elements.
fn parent_tree(
    pdf: &mut lopdf::Document,
    marked: &[Vec<NodeId>],
    elements: &Elements,
    annotations: &[Annotation],
) -> ObjectId {
    let element = |node: &NodeId| elements[*node as usize].map_or(Object::Null, Object::Reference);
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
