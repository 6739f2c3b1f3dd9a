//! What the parts of Word's and Excel's files are to each other.

use super::{
    super::archive::Wrong,
    xml::{Node, Part},
};

/// A file has fewer parts than this.
const MOST: usize = 1 << 13;

/// A part that another one names.
pub(in crate::exchange) struct Relation {
    /// By which it is named.
    pub id: String,
    /// What it is to the other.
    pub kind: String,
    /// Its name.
    pub part: String,
}

/// The parts that one in this folder names, read from the list beside it. A name only ever means a part of the same file.
///
/// # Errors
/// What is wrong with the list.
pub(in crate::exchange) fn relations(text: &str, folder: &str) -> Result<Vec<Relation>, Wrong> {
    let mut found = Vec::new();
    let mut part = Part::of(text);
    while let Some(node) = part.next()? {
        let Node::Open(element) = node else { continue };
        let outside = element.get("TargetMode");
        if element.name != "Relationship" || outside.is_some_and(|mode| mode == "External") {
            continue;
        }
        if found.len() >= MOST {
            return Err(Wrong::of("text-bomb"));
        }
        if let (Some(kind), Some(target)) = (element.get("Type"), element.get("Target")) {
            found.push(Relation {
                id: element.get("Id").unwrap_or_default(),
                kind: kind.rsplit('/').next().unwrap_or_default().to_owned(),
                part: match target.strip_prefix('/') {
                    Some(whole) => whole.to_owned(),
                    None if folder.is_empty() => target,
                    None => format!("{folder}/{target}"),
                },
            });
        }
    }
    Ok(found)
}
