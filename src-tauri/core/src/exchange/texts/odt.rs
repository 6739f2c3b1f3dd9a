//! LibreOffice's documents (ODT): the words that a reader sees, in reading order.

use std::collections::HashMap;

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
/// No style rests on more others than this.
const LONGEST_CHAIN: usize = 16;

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
    let mut veils = Veils::default();
    if let Some(styles) = packed.part("styles.xml")? {
        veils.read(&styles)?;
    }
    veils.read(&content)?;
    let mut part = Part::of(&content);
    let mut reading = Reading {
        veils,
        ..Reading::default()
    };
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

/// Which styles hide what is written in them.
#[derive(Default)]
struct Veils(HashMap<String, Veil>);

#[derive(Default)]
struct Veil {
    parent: String,
    hidden: Option<bool>,
}

impl Veils {
    /// Takes in the styles that a part declares.
    fn read(&mut self, text: &str) -> Result<(), Wrong> {
        let mut part = Part::of(text);
        let mut style = None;
        while let Some(node) = part.next()? {
            match node {
                Node::Open(element) if element.name == "body" => break,
                Node::Open(element) if element.name == "style" => {
                    let name = element.get("name").unwrap_or_default();
                    let parent = element.get("parent-style-name").unwrap_or_default();
                    let hidden = None;
                    self.0.insert(name.clone(), Veil { parent, hidden });
                    style = Some(name);
                }
                Node::Open(element) if element.name == "text-properties" => {
                    let veil = style.as_ref().and_then(|name| self.0.get_mut(name));
                    if let (Some(veil), Some(display)) = (veil, element.get("display")) {
                        veil.hidden = Some(display == "none");
                    }
                }
                Node::Close(name) if name == "style" => style = None,
                _ => {}
            }
        }
        Ok(())
    }

    fn hide(&self, element: &Element<'_>) -> bool {
        let first = element.get("style-name").and_then(|name| self.0.get(&name));
        std::iter::successors(first, |veil| self.0.get(&veil.parent))
            .take(LONGEST_CHAIN)
            .find_map(|veil| veil.hidden)
            .unwrap_or_default()
    }
}

#[derive(Default)]
struct Reading {
    laying: Laying,
    veils: Veils,
    /// How deep lists stand within each other.
    lists: usize,
    /// An item was opened, and its first paragraph not yet.
    item: bool,
}

impl Reading {
    fn open(&mut self, element: &Element<'_>, part: &mut Part<'_>) -> Result<(), Wrong> {
        let is = |name: &str, value: &str| element.get(name).is_some_and(|v| v == value);
        match element.name.as_str() {
            // What is written in ink that nobody sees, and what the author hid.
            "p" | "h" | "span" if self.veils.hide(element) => part.skip()?,
            "section" if is("display", "none") || is("is-hidden", "true") => part.skip()?,
            "hidden-text" if is("is-hidden", "true") => part.skip()?,
            "hidden-paragraph" => {
                if is("is-hidden", "true") {
                    self.laying.hide();
                }
                part.skip()?;
            }
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
            | "script" | "desc" | "event-listeners" => {
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
