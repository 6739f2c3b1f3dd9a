//! The outline: headings, nested by rank.

use super::{PageIds, links::destination, text};
use crate::Error;
use crate::document::{Document, plain};
use crate::pages::{Anchor, Pages};
use lopdf::{Dictionary, Object, ObjectId, dictionary};

struct Entry {
    title: String,
    level: u8,
    page: usize,
    y: f32,
    id: ObjectId,
}

/// Adds the outline; none for a document without headings.
pub(super) fn add(
    pdf: &mut lopdf::Document,
    document: &Document,
    pages: &Pages,
    ids: &PageIds,
) -> Result<Option<Object>, Error> {
    let mut entries = Vec::new();
    if document.cover.is_some() {
        entries.push(Entry {
            title: document.labels.cover.clone(),
            level: 1,
            page: 0,
            y: 0.0,
            id: pdf.new_object_id(),
        });
    }
    for (number, heading) in document.headings().into_iter().enumerate() {
        if let Some(&(page, y)) = pages.anchors.get(&Anchor::Heading(number)) {
            let words = plain(&heading.content);
            entries.push(Entry {
                title: words.split_whitespace().collect::<Vec<_>>().join(" "),
                level: heading.level.clamp(1, 4),
                page,
                y,
                id: pdf.new_object_id(),
            });
        }
    }
    if entries.iter().all(|entry| entry.title.is_empty()) {
        return Ok(None);
    }
    let root = pdf.new_object_id();
    let parents = parents(&entries);
    let mut first: Vec<Option<usize>> = vec![None; entries.len() + 1];
    let mut last: Vec<Option<usize>> = vec![None; entries.len() + 1];
    let mut next: Vec<Option<usize>> = vec![None; entries.len()];
    let mut previous: Vec<Option<usize>> = vec![None; entries.len()];
    let mut children = vec![0_i64; entries.len() + 1];
    for (at, parent) in parents.iter().enumerate() {
        let parent = parent.map_or(0, |parent| parent + 1);
        children[parent] += 1;
        if let Some(elder) = last[parent] {
            next[elder] = Some(at);
            previous[at] = Some(elder);
        } else {
            first[parent] = Some(at);
        }
        last[parent] = Some(at);
    }
    let reference = |at: usize| Object::Reference(entries[at].id);
    let family = |dictionary: &mut Dictionary, at: usize| {
        if let (Some(eldest), Some(youngest)) = (first[at], last[at]) {
            dictionary.set("First", reference(eldest));
            dictionary.set("Last", reference(youngest));
        }
    };
    for (at, entry) in entries.iter().enumerate() {
        let mut item = dictionary! {
            "Title" => text(&entry.title),
            "Parent" => Object::Reference(parents[at].map_or(root, |parent| entries[parent].id)),
            "Dest" => destination(pages, ids, entry.page, entry.y),
        };
        if let Some(next) = next[at] {
            item.set("Next", reference(next));
        }
        if let Some(previous) = previous[at] {
            item.set("Prev", reference(previous));
        }
        family(&mut item, at + 1);
        if children[at + 1] > 0 {
            // Closed at first: the parts are seen whole, their sections on demand.
            item.set("Count", -children[at + 1]);
        }
        pdf.set_object(entry.id, item);
    }
    let mut outline = dictionary! { "Type" => "Outlines", "Count" => children[0] };
    family(&mut outline, 0);
    pdf.set_object(root, outline);
    Ok(Some(Object::Reference(root)))
}

/// The entry above each: the nearest before it of a higher rank.
fn parents(entries: &[Entry]) -> Vec<Option<usize>> {
    let mut open: Vec<usize> = Vec::new();
    entries
        .iter()
        .enumerate()
        .map(|(at, entry)| {
            while open
                .last()
                .is_some_and(|&above| entries[above].level >= entry.level)
            {
                open.pop();
            }
            let parent = open.last().copied();
            open.push(at);
            parent
        })
        .collect()
}
