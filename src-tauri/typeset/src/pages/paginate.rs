//! Stacking boxes into pages, again until the page numbers that they show are right.

use super::row::split;
use super::setter::{Link, Numbers};
use super::sheet;
use super::vbox::{Below, Ink, LinkArea, Mark, Vbox, gap, stack_height};
use super::{Anchor, Frame, Place, Setter, Tag, Tree};
use crate::document::{Block, Document, names_pages};
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

const ROOM: f32 = sheet::BOTTOM - sheet::TOP;
/// Passes after which page numbers that still move will never settle.
const PASSES: usize = 8;

/// Boxes of a block of the document.
struct Chunk<'a> {
    block: &'a Block,
    new_page: bool,
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
            numbers: setter.numbers,
            boxes: Vec::new(),
        };
        set(&mut setter, &mut chunk)?;
        chunks.push(chunk);
    }
    let mut sheets = stack(&chunks);
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
        sheets = stack(&chunks);
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
    chunk.boxes = boxes.into_iter().map(Rc::new).collect();
    Ok(())
}

/// A box on its page.
struct Stood {
    y: f32,
    it: Rc<Vbox>,
    /// Heads that stand again: no part of the text.
    again: bool,
}

/// Stacks boxes into pages.
fn stack(chunks: &[Chunk]) -> Vec<Vec<Stood>> {
    let mut queue: VecDeque<Rc<Vbox>> = chunks
        .iter()
        .flat_map(|chunk| chunk.boxes.iter().cloned())
        .collect();
    let mut sheets = Vec::new();
    let mut open: Vec<Rc<Vbox>> = Vec::new();
    let mut used = 0.0_f32;
    while let Some(next) = queue.pop_front() {
        if next.new_page && !open.is_empty() {
            sheets.push(stand(std::mem::take(&mut open)));
            used = 0.0;
        }
        let (before, room) = match open.last() {
            Some(last) => (gap(last, &next), ROOM),
            None => (heads_height(&next), ROOM),
        };
        if used + before + next.height <= room + 0.01 {
            used += before + next.height;
            open.push(next);
            continue;
        }
        let left = room - used - before;
        let tall = next.height > ROOM * 0.3;
        let begins = open.is_empty();
        if tall && (begins || left > 80.0) {
            let whole = split((*next).clone(), left, false).or_else(|whole| {
                if begins {
                    split(*whole, left, true)
                } else {
                    Err(whole)
                }
            });
            match whole {
                Ok((first, rest)) => {
                    open.push(Rc::new(first));
                    sheets.push(stand(std::mem::take(&mut open)));
                    used = 0.0;
                    queue.push_front(Rc::new(rest));
                    continue;
                }
                Err(whole) if begins => {
                    // Nothing can cut it: better beyond the foot than lost.
                    sheets.push(stand(vec![Rc::new(*whole)]));
                    continue;
                }
                Err(_) => {}
            }
        } else if begins {
            sheets.push(stand(vec![next]));
            continue;
        }
        let end = open
            .iter()
            .rposition(|it| it.below == Below::MayEnd)
            .map_or(open.len(), |at| at + 1);
        queue.push_front(next);
        for it in open.drain(end..).rev() {
            queue.push_front(it);
        }
        sheets.push(stand(std::mem::take(&mut open)));
        used = 0.0;
    }
    if !open.is_empty() {
        sheets.push(stand(open));
    }
    sheets
}

fn heads_height(first: &Vbox) -> f32 {
    first
        .heads
        .as_ref()
        .map_or(0.0, |heads| stack_height(heads))
}

/// Gives the boxes of a page their heights, heads that stand again first.
fn stand(boxes: Vec<Rc<Vbox>>) -> Vec<Stood> {
    let mut stood = Vec::with_capacity(boxes.len());
    let mut y = sheet::TOP;
    if let Some(heads) = boxes.first().and_then(|first| first.heads.as_ref()) {
        for head in heads.iter() {
            stood.push(Stood {
                y,
                it: Rc::new(head.clone()),
                again: true,
            });
            y += head.height;
        }
    }
    let mut upper: Option<Rc<Vbox>> = None;
    for it in boxes {
        y += upper.map_or(0.0, |upper| gap(&upper, &it));
        stood.push(Stood {
            y,
            it: it.clone(),
            again: false,
        });
        y += it.height;
        upper = Some(it);
    }
    stood
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
