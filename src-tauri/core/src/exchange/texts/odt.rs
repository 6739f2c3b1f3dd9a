//! LibreOffice's documents (ODT): the words that a reader sees, in reading order.

use super::{
    super::archive::Wrong,
    laying::Laying,
    packed::Packed,
    xml::{Element, Node, Part},
};

/// What the first part of a text says that it is; templates and master documents are texts too.
const KIND: &str = "application/vnd.oasis.opendocument.text";
/// Blanks that one sign may stand for.
const MOST_BLANKS: usize = 64;

/// The text of a document.
///
/// # Errors
/// What is wrong with it, and what to do.
pub(super) fn read(packed: &mut Packed<'_>) -> Result<String, Wrong> {
    if let Some(kind) = packed.part("mimetype")?
        && !kind.trim().starts_with(KIND)
    {
        return Err(Wrong::of("text-not-document"));
    }
    if let Some(manifest) = packed.part("META-INF/manifest.xml")?
        && manifest.contains("encryption-data")
    {
        return Err(Wrong::of("text-protected"));
    }
    let content = packed.part("content.xml")?;
    let content = content.ok_or_else(|| Wrong::of("text-damaged"))?;
    let mut part = Part::of(&content);
    let mut reading = Reading::default();
    let mut found = false;
    while let Some(node) = part.next()? {
        match node {
            Node::Open(element) if element.name == "body" => found = true,
            Node::Open(element) if found => reading.open(&element, &mut part)?,
            Node::Close(name) => reading.close(&name),
            Node::Words(words) if found => reading.laying.collapsed(&words)?,
            Node::Open(_) | Node::Words(_) => {}
        }
    }
    if !found {
        return Err(Wrong::of("text-not-document"));
    }
    Ok(reading.laying.into_text(Vec::new()))
}

#[derive(Default)]
struct Reading {
    laying: Laying,
    /// How deep lists stand within each other.
    lists: usize,
    /// An item was opened, and its first paragraph not yet.
    item: bool,
}

impl Reading {
    fn open(&mut self, element: &Element<'_>, part: &mut Part<'_>) -> Result<(), Wrong> {
        match element.name.as_str() {
            "p" | "h" => {
                self.laying.begin_paragraph();
                let item = std::mem::take(&mut self.item);
                if element.name == "h" {
                    self.laying.heading();
                } else if item {
                    self.laying.item(self.lists.saturating_sub(1));
                }
            }
            "list" => self.lists += 1,
            "list-item" => self.item = true,
            "s" => {
                let count = element.get("c").and_then(|c| c.parse().ok()).unwrap_or(1);
                self.laying.words(&" ".repeat(MOST_BLANKS.min(count)))?;
            }
            "tab" => self.laying.words("\t")?,
            "line-break" => self.laying.words("\n")?,
            "note" if self.laying.in_paragraph() => self.laying.begin_note()?,
            "table-row" => self.laying.begin_row(),
            "table-cell" | "covered-table-cell" => self.laying.begin_cell(),
            // What was deleted, what is about the text rather than in it, and what readers do not see.
            "tracked-changes" | "annotation" | "note" | "note-citation" | "ruby-text" | "forms"
            | "hidden-text" | "hidden-paragraph" | "script" | "desc" | "event-listeners" => {
                part.skip()?;
            }
            "title" if element.is_of("svg") => part.skip()?,
            name if name.ends_with("-decls") || name.ends_with("-source") => part.skip()?,
            _ => {}
        }
        Ok(())
    }

    fn close(&mut self, name: &str) {
        match name {
            "p" | "h" => self.laying.end_paragraph(false),
            "list" => self.lists = self.lists.saturating_sub(1),
            "list-item" => self.item = false,
            "note" => self.laying.end_note(),
            "table-row" => self.laying.end_row(false),
            "table-cell" | "covered-table-cell" => self.laying.end_cell(),
            _ => {}
        }
    }
}
