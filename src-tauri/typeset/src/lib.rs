//! A `Document` in, PDF bytes out; this package knows nothing of dialogues.
//!
//! The way of a text: [`document`] says what it is · `text` makes words into glyphs · `lines` ends
//! lines where they end best · `pages` stacks them · `figures` draws · `write` hands all of it to
//! printpdf · `finish` adds what makes a good file of it. No clock, no chance, no paths: the same
//! document gives the same bytes.

pub mod document;
mod error;
mod figures;
mod finish;
mod lines;
mod memory;
mod pages;
pub mod pictures;
#[cfg(test)]
mod proof;
mod quick;
#[cfg(test)]
#[path = "../tests/sample/mod.rs"]
mod sample;
mod text;
mod write;

// The sample document speaks of this package as others do.
#[cfg(test)]
extern crate self as croisee_typeset;

pub use document::{Block, Document, Inline};
pub use error::Error;
pub use text::Fonts;

use memory::Memory;
use pages::Anchor;
use std::collections::BTreeMap;
use std::ops::ControlFlow;

/// A finished PDF.
#[derive(Clone, Debug, PartialEq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: u32,
    /// The page on which each block with an id begins; the cover is page 1.
    pub page_of: BTreeMap<document::Id, u32>,
    /// The same for each heading, in order of reading.
    pub page_of_heading: Vec<u32>,
    /// Of each page the share that is left empty though the text goes on overleaf; nothing where a part ends.
    pub spare: Vec<f32>,
}

/// How far the work has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// What is being done.
    pub stage: Stage,
    /// Steps done of this stage.
    pub done: usize,
    /// Steps of this stage.
    pub total: usize,
}

/// The stages of the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Blocks are set in lines.
    Setting,
    /// Lines are stacked into pages.
    Stacking,
    /// Pages are written.
    Writing,
}

/// Sets a document. `progress` is told of each step and may end the work.
///
/// # Errors
/// [`Error::MissingGlyph`] when no bundled font holds a character of the text: nothing is ever
/// left out in silence. [`Error::Cancelled`] when `progress` says so.
pub fn render(
    document: &Document,
    fonts: &Fonts,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Pdf, Error> {
    let mut memory = fonts.memory();
    let rendered = render_with(document, fonts, &mut memory, progress);
    memory.tidy();
    fonts.keep(memory);
    rendered
}

fn render_with(
    document: &Document,
    fonts: &Fonts,
    memory: &mut Memory,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Pdf, Error> {
    let turned = document.look.large.then(|| pages::turned(document));
    let document = turned.as_ref().unwrap_or(document);
    let mut pages = pages::lay_out(document, fonts, memory, progress)?;
    let writing = Progress {
        stage: Stage::Writing,
        done: 0,
        total: pages.pages.len(),
    };
    if progress(writing).is_break() {
        return Err(Error::Cancelled);
    }
    let written = write::write(&mut pages, fonts, &mut memory.written)?;
    let bytes = finish::finish(document, &pages, written, &mut memory.packs)?;
    let mut page_of = BTreeMap::new();
    let mut headings = BTreeMap::new();
    for (anchor, (page, _)) in &pages.anchors {
        let page = *page as u32 + 1;
        match anchor {
            Anchor::Id(id) => {
                page_of.insert(id.clone(), page);
            }
            Anchor::Heading(number) => {
                headings.insert(*number, page);
            }
            Anchor::Note(_) | Anchor::Call(_) => {}
        }
    }
    Ok(Pdf {
        bytes,
        pages: pages.pages.len() as u32,
        page_of,
        page_of_heading: headings.into_values().collect(),
        spare: pages.pages.iter().map(|page| page.spare).collect(),
    })
}
