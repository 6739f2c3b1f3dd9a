//! Stacking boxes into pages, again until the page numbers that they show are right.

use super::setter::{Link, Numbers};
use super::sheet;
use super::stack::{Stood, stack};
use super::vbox::{Below, Ink, LinkArea, Mark, Vbox};
use super::{Anchor, Frame, Place, Setter, Tag, Tree};
use crate::document::{Block, Document, Style, names_pages};
use crate::text::Fonts;
use crate::{Error, Progress, Stage};
use std::collections::{HashMap, VecDeque};
use std::ops::ControlFlow;
use std::rc::Rc;

/// A page: ink and links in page coordinates.
#[derive(Debug, Default)]
pub(crate) struct Page {
    pub marks: Vec<Mark>,
    pub links: Vec<LinkArea>,
}

/// All pages, and what hangs on them.
pub(crate) struct Pages {
    pub pages: Vec<Page>,
    pub tree: Tree,
    pub links: Vec<Link>,
    /// Page (from 0) and height of each target.
    pub anchors: HashMap<Anchor, (usize, f32)>,
}

/// Passes after which page numbers that still move will never settle.
const PASSES: usize = 8;

/// Boxes of a block of the document.
struct Chunk<'a> {
    block: &'a Block,
    new_page: bool,
    /// A note follows that is about this: they stay together.
    noted: bool,
    numbers: Numbers,
    boxes: Vec<Rc<Vbox>>,
}

/// Lays out a whole document.
pub(crate) fn lay_out(
    document: &Document,
    fonts: &Fonts,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Pages, Error> {
    let mut setter = Setter::new(document, fonts);
    let cover = document
        .cover
        .as_ref()
        .map(|cover| setter.cover(cover))
        .transpose()?;
    let covers = usize::from(cover.is_some());
    let mut chunks = Vec::with_capacity(document.blocks.len());
    let mut new_page = false;
    for (at, block) in document.blocks.iter().enumerate() {
        if matches!(block, Block::PageBreak) {
            new_page = true;
            continue;
        }
        report(progress, Stage::Setting, at, document.blocks.len())?;
        let mut chunk = Chunk {
            block,
            new_page: std::mem::take(&mut new_page),
            noted: matches!(block, Block::Table(_))
                && matches!(document.blocks.get(at + 1), Some(Block::Paragraph(next)) if next.style == Style::Note),
            numbers: setter.numbers,
            boxes: Vec::new(),
        };
        set(&mut setter, &mut chunk)?;
        chunks.push(chunk);
    }
    let mut sheets = stack(queue(&chunks));
    for pass in 0.. {
        let found = numbers(&sheets, covers);
        let settled = found == setter.page_of;
        setter.page_of = found;
        if settled {
            break;
        }
        if pass == PASSES {
            return Err(Error::Unstable);
        }
        report(progress, Stage::Stacking, pass, PASSES)?;
        let end = setter.numbers;
        let mut moved = false;
        for chunk in chunks.iter_mut().filter(|chunk| names_pages(chunk.block)) {
            setter.numbers = chunk.numbers;
            set(&mut setter, chunk)?;
            moved = true;
        }
        setter.numbers = end;
        if !moved {
            break;
        }
        sheets = stack(queue(&chunks));
    }
    assemble(setter, cover, sheets, covers)
}

fn report(
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    stage: Stage,
    done: usize,
    total: usize,
) -> Result<(), Error> {
    match progress(Progress { stage, done, total }) {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(()) => Err(Error::Cancelled),
    }
}

fn set(setter: &mut Setter, chunk: &mut Chunk) -> Result<(), Error> {
    let frame = Frame {
        x: sheet::LEFT,
        width: sheet::RIGHT - sheet::LEFT,
        place: Place::Page,
    };
    let mut boxes = setter.blocks(std::slice::from_ref(chunk.block), frame, Tree::ROOT)?;
    if chunk.new_page {
        match boxes.first_mut() {
            Some(first) => first.new_page = true,
            None => boxes.push(Vbox {
                new_page: true,
                below: Below::Stays,
                ..Vbox::default()
            }),
        }
    }
    if let Some(last) = boxes.last_mut().filter(|_| chunk.noted) {
        last.below = Below::Stays;
        last.beneath = 6.0;
    }
    chunk.boxes = boxes.into_iter().map(Rc::new).collect();
    Ok(())
}

/// All boxes in order.
fn queue(chunks: &[Chunk]) -> VecDeque<Rc<Vbox>> {
    chunks
        .iter()
        .flat_map(|chunk| chunk.boxes.iter().cloned())
        .collect()
}

/// The page of each target.
fn numbers(sheets: &[Vec<Stood>], covers: usize) -> HashMap<Anchor, u32> {
    let mut found = HashMap::new();
    for (at, sheet) in sheets.iter().enumerate() {
        for stood in sheet.iter().filter(|stood| !stood.again) {
            for anchor in &stood.it.anchors {
                found
                    .entry(anchor.clone())
                    .or_insert((at + covers + 1) as u32);
            }
        }
    }
    found
}

fn assemble(
    mut setter: Setter,
    cover: Option<Vbox>,
    sheets: Vec<Vec<Stood>>,
    covers: usize,
) -> Result<Pages, Error> {
    let mut pages = Vec::new();
    let mut anchors = HashMap::new();
    if let Some(cover) = cover {
        let mut page = Page::default();
        take(&mut page, &cover, 0.0, false);
        let running = setter.running(1, true)?;
        take(&mut page, &running, 0.0, true);
        pages.push(page);
    }
    let empty = sheets.is_empty() && covers == 0;
    for sheet in sheets.into_iter().chain(empty.then(Vec::new)) {
        let at = pages.len();
        let mut page = Page::default();
        let running = setter.running((at + 1) as u32, false)?;
        take(&mut page, &running, 0.0, true);
        for stood in &sheet {
            take(&mut page, &stood.it, stood.y, stood.again);
            if !stood.again {
                for anchor in &stood.it.anchors {
                    anchors.entry(anchor.clone()).or_insert((at, stood.y));
                }
            }
        }
        join_edges(&mut page.marks);
        pages.push(page);
    }
    Ok(Pages {
        pages,
        tree: setter.tree,
        links: setter.links,
        anchors,
    })
}

fn take(page: &mut Page, it: &Vbox, y: f32, again: bool) {
    for mark in &it.marks {
        let mut mark = mark.clone();
        mark.ink.lower(y);
        if again {
            mark.tag = Tag::Artifact;
        }
        page.marks.push(mark);
    }
    if !again {
        for link in &it.links {
            let mut link = link.clone();
            link.y += y;
            page.links.push(link);
        }
    }
}

/// Edges of lines that follow each other become one, so that no seam shows between them.
fn join_edges(marks: &mut Vec<Mark>) {
    let mut last: Option<usize> = None;
    let mut kept: Vec<Mark> = Vec::with_capacity(marks.len());
    for mark in marks.drain(..) {
        let Ink::Rect {
            x,
            y,
            width,
            height,
            colour,
        } = mark.ink
        else {
            kept.push(mark);
            continue;
        };
        if let Some(Mark {
            tag: Tag::Artifact,
            ink:
                Ink::Rect {
                    x: upper_x,
                    y: upper_y,
                    width: upper_width,
                    height: upper_height,
                    colour: upper_colour,
                },
        }) = last.map(|at| &mut kept[at])
            && mark.tag == Tag::Artifact
            && *upper_x == x
            && *upper_width == width
            && *upper_colour == colour
            && (*upper_y + *upper_height - y).abs() < 0.02
        {
            *upper_height += height;
            continue;
        }
        last = Some(kept.len());
        kept.push(mark);
    }
    *marks = kept;
}
