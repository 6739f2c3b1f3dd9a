//! Links as annotations, each with words for those who do not see it.

use super::{PageIds, dictionary_of, text};
use crate::Error;
use crate::pages::{LinkArea, LinkTarget, NodeId, Pages, Tag};
use crate::write::to_points;
use lopdf::{Object, ObjectId, dictionary};

/// An annotation and the element that it belongs to.
pub(super) struct Annotation {
    pub id: ObjectId,
    pub page: usize,
    pub node: NodeId,
}

/// Adds the links of all pages.
pub(super) fn add(
    pdf: &mut lopdf::Document,
    pages: &Pages,
    ids: &PageIds,
) -> Result<Vec<Annotation>, Error> {
    let mut added = Vec::new();
    for (at, page) in pages.pages.iter().enumerate() {
        let mut annotations = Vec::new();
        for area in &page.links {
            let Tag::Node(node) = area.tag else { continue };
            let Some(annotation) = annotation(pages, ids, area, added.len() + ids.len()) else {
                continue;
            };
            let id = pdf.add_object(annotation);
            annotations.push(Object::Reference(id));
            added.push(Annotation { id, page: at, node });
        }
        let page = dictionary_of(pdf, ids[at])?;
        if annotations.is_empty() {
            page.remove(b"Annots");
        } else {
            page.set("Annots", annotations);
            page.set("Tabs", "S");
        }
        page.set("StructParents", at as i64);
    }
    Ok(added)
}

fn annotation(
    pages: &Pages,
    ids: &PageIds,
    area: &LinkArea,
    parent: usize,
) -> Option<lopdf::Dictionary> {
    let link = &pages.links[area.link as usize];
    let scale = pages.scale();
    let scaled = |x: f32, y: f32| {
        let (x, y) = to_points(x, y);
        (x * scale, y * scale)
    };
    let (left, top) = scaled(area.x, area.y);
    let (right, bottom) = scaled(area.x + area.width, area.y + area.height);
    let mut annotation = dictionary! {
        "Type" => "Annot",
        "Subtype" => "Link",
        "Rect" => vec![left.into(), bottom.into(), right.into(), top.into()],
        "Border" => vec![0.into(), 0.into(), 0.into()],
        "F" => 4,
        "StructParent" => parent as i64,
    };
    match &link.target {
        LinkTarget::Url(url) => {
            let action = dictionary! {
                "S" => "URI",
                "URI" => Object::string_literal(escape(url)),
            };
            annotation.set("A", action);
            annotation.set("Contents", text(&format!("{} ({url})", link.words.trim())));
        }
        LinkTarget::Anchor(anchor) => {
            let (page, y) = *pages.anchors.get(anchor)?;
            annotation.set("Dest", destination(pages, ids, page, y));
            annotation.set("Contents", text(link.words.trim()));
        }
    }
    Some(annotation)
}

/// A place in the file: a page, and a height with some air above.
pub(super) fn destination(pages: &Pages, ids: &PageIds, page: usize, y: f32) -> Vec<Object> {
    let (_, top) = to_points(0.0, y - 16.0);
    let top = top * pages.scale();
    vec![
        Object::Reference(ids[page]),
        "XYZ".into(),
        Object::Null,
        top.into(),
        Object::Null,
    ]
}

/// An address in seven bits, as PDF wants it.
fn escape(url: &str) -> String {
    let mut out = String::with_capacity(url.len());
    for byte in url.trim().bytes() {
        if byte.is_ascii_graphic() {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}
