//! A document as DOCX, for reviewers who need a word processor: the same [`Document`] that pages are set from, so that what
//! may be shown was settled before; real styles, lists, tables with repeated heads, quotes, notes, running head and foot.
//!
//! Written here rather than through a library: those at hand know no repeated heads of tables, and bring a ZIP and an XML of
//! their own beside those of the house.

mod blocks;
mod inlines;
mod parts;

use std::collections::HashMap;

use croisee_typeset::document::{Block, Cover, Document, number_references, numbers_by_id};

use crate::{Result, exchange::bundle::Written};

/// The bytes of a document as DOCX: the same from the same.
///
/// # Errors
/// [`crate::Error::Internal`] where the package cannot be written.
pub fn docx(document: &Document) -> Result<Vec<u8>> {
    let mut blocks = document.blocks.clone();
    number_references(&mut blocks, &document.labels);
    let mut body = Body {
        numbers: numbers_by_id(&blocks, &document.labels),
        headings: document
            .headings()
            .iter()
            .map(|h| (h.level, croisee_typeset::document::plain(&h.content)))
            .collect(),
        labels: Some((
            document.labels.figure.clone(),
            document.labels.table.clone(),
        )),
        ..Body::default()
    };
    let mut ids: Vec<&str> = document.ids().into_iter().collect();
    ids.sort_unstable();
    for id in ids {
        let name = format!("r{}", body.bookmarks.len() + 1);
        body.bookmarks.insert(id.to_owned(), name);
    }
    if let Some(cover) = &document.cover {
        body.cover(cover);
    }
    body.blocks(&blocks);
    let mut written = Written::default();
    for (name, text) in parts::all(document, &body) {
        written.add(name.to_owned(), text.into_bytes())?;
    }
    written.to_zip()
}

/// The text under way, and what other parts of the package hold for it.
#[derive(Default)]
struct Body {
    /// The paragraphs and tables, as XML.
    xml: String,
    /// Addresses out of the document, in the order of their relations.
    links: Vec<String>,
    /// The notes, as XML.
    notes: Vec<String>,
    /// By id: the name of its bookmark.
    bookmarks: HashMap<String, String>,
    /// By id: what a figure or a table is called.
    numbers: HashMap<String, String>,
    /// Numbered lists: the number each begins with.
    lists: Vec<u32>,
    /// Rank and words of each heading, in order.
    headings: Vec<(u8, String)>,
    /// Bookmarks written so far.
    marked: usize,
    /// Headings written so far.
    headed: usize,
    /// Figures and tables with a caption, so far.
    figures: u32,
    tables: u32,
    /// The words before their numbers.
    labels: Option<(String, String)>,
}

impl Body {
    fn cover(&mut self, cover: &Cover) {
        let lines = std::iter::once(("Kicker", &cover.kicker))
            .chain([("Title", &cover.title), ("Subtitle", &cover.subtitle)])
            .chain(cover.lines.iter().map(|line| ("CoverLine", line)));
        for (style, words) in lines.filter(|(_, words)| !words.trim().is_empty()) {
            self.plain(style, words);
        }
        if let Some(note) = &cover.note {
            self.plain("Warning", note);
        }
        if !cover.legal.trim().is_empty() {
            self.plain("CoverLine", &cover.legal);
        }
        self.blocks(&[Block::PageBreak]);
    }
}

#[cfg(test)]
mod tests;
