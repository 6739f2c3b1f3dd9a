//! Stacking boxes into pages, again until the page numbers that they show are right.

use super::ahead;
use super::setter::{Link, Numbers};
use super::sheet::Sheet;
use super::stack::{Stacked, stack, stack_best};
use super::vbox::{Below, Flow, Ink, LinkArea, Mark, Vbox, keep, stack_height};
use super::{Anchor, Frame, Place, Setter, Tag, Tree};
use crate::document::{Block, Document, Style, names_pages, plain};
use crate::memory::Memory;
use crate::pictures::Drawn;
use crate::text::Fonts;
use crate::{Error, Progress, Stage};
use std::collections::{HashMap, VecDeque};
use std::ops::ControlFlow;
use std::rc::Rc;
use std::sync::Arc;

/// A page: ink and links in page coordinates.
#[derive(Debug)]
pub(crate) struct Page {
    pub sheet: Sheet,
    pub marks: Vec<Mark>,
    pub links: Vec<LinkArea>,
    /// The share of it that is left empty though more was to come.
    pub spare: f32,
}

impl Page {
    fn new(sheet: Sheet) -> Self {
        Self {
            spare: 0.0,
            sheet,
            marks: Vec::new(),
            links: Vec::new(),
        }
    }
}

/// All pages, and what hangs on them.
pub(crate) struct Pages {
    pub pages: Vec<Page>,
    pub tree: Tree,
    pub links: Vec<Link>,
    /// The pictures that the pages show, by number.
    pub pictures: Vec<Arc<Drawn>>,
    /// Page (from 0) and height of each target.
    pub anchors: HashMap<Anchor, (usize, f32)>,
}

/// Passes after which page numbers that still move will never settle.
const PASSES: usize = 24;
/// Passes after which what names pages grows no shorter again, and after which it is not parted:
/// a number that grows a digit on one page and loses it on the next would never settle.
const FREE: usize = 3;
const LOOSE: usize = 9;

/// Boxes of a block of the document.
struct Chunk<'a> {
    block: &'a Block,
    flow: Flow,
    lying: bool,
    new_page: bool,
    /// How much of a page must be left for it.
    wants: f32,
    /// A note follows that is about this: they stay together.
    noted: bool,
    /// A note below a heading, about what follows: they stay together.
    leads: bool,
    numbers: Numbers,
    boxes: Vec<Rc<Vbox>>,
}

/// Lays out a whole document.
pub(crate) fn lay_out(
    document: &Document,
    fonts: &Fonts,
    memory: &mut Memory,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Pages, Error> {
    // What was set before is set again in no time.
    let helpers = match memory.is_new() {
        true => ahead::helpers(document),
        false => 0,
    };
    let mut setter = Setter::new(document, fonts, memory);
    let cover = document
        .cover
        .as_ref()
        .map(|cover| setter.cover(cover))
        .transpose()?;
    let covers = usize::from(cover.is_some());
    let mut chunks = Vec::with_capacity(document.blocks.len());
    let mut order = Order::default();
    let count = document.blocks.len();
    let mut found: Vec<Memory> = (0..helpers)
        .map(|_| setter.shaper.memory.sibling())
        .collect();
    let taken = ahead::Taken::of(document);
    let mut set_so_far = 0;
    ahead::beside(document, fonts, &taken, &mut found, || {
        let mut all = || -> Result<(), Error> {
            while let Some(at) = taken.next() {
                report(progress, Stage::Setting, at, count)?;
                chunks.extend(order.next(&mut setter, at)?);
                set_so_far = at + 1;
            }
            Ok(())
        };
        all().inspect_err(|_| taken.all())
    })?;
    for memory in found {
        setter.shaper.memory.absorb(memory);
    }
    for at in set_so_far..count {
        report(progress, Stage::Setting, at, count)?;
        chunks.extend(order.next(&mut setter, at)?);
    }
    let sheet = setter.sheet();
    let (mut sheets, gives) = stack_best(&queue(&chunks), sheet);
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
            set(&mut setter, chunk, pass)?;
            moved = true;
        }
        setter.numbers = end;
        if !moved {
            break;
        }
        // As at first: another way each time would never settle.
        sheets = stack(queue(&chunks), sheet, gives);
    }
    // What is on its page by now is nowhere else: a long document is not held twice.
    drop(chunks);
    assemble(setter, cover, sheets, covers)
}

/// What blocks that are none say of the next.
#[derive(Default)]
struct Order {
    new_page: bool,
    wants: f32,
}

impl Order {
    /// Sets the next block; nothing for one that only says something of those after it.
    fn next<'a>(&mut self, setter: &mut Setter<'a>, at: usize) -> Result<Option<Chunk<'a>>, Error> {
        let document = setter.document;
        let block = &document.blocks[at];
        match block {
            Block::PageBreak => {
                self.new_page = true;
                return Ok(None);
            }
            Block::Room(height) => {
                self.wants = *height;
                return Ok(None);
            }
            _ => {}
        }
        let mut chunk = Chunk {
            block,
            flow: flow(block, at as u32),
            lying: lies(&document.blocks[at..]),
            new_page: std::mem::take(&mut self.new_page),
            wants: std::mem::take(&mut self.wants),
            noted: matches!(block, Block::Table(_)) && is_note(document.blocks.get(at + 1)),
            leads: is_note(Some(block))
                && at > 0
                && matches!(document.blocks[at - 1], Block::Heading(_)),
            numbers: setter.numbers,
            boxes: Vec::new(),
        };
        set(setter, &mut chunk, 0)?;
        Ok(Some(chunk))
    }
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

fn is_note(block: Option<&Block>) -> bool {
    matches!(block, Some(Block::Paragraph(it)) if it.style == Style::Note)
}

/// What a block may do for the sake of a full page: drawings that have a number float.
fn flow(block: &Block, at: u32) -> Flow {
    match block {
        Block::Figure(figure) if !plain(&figure.caption).trim().is_empty() => Flow::Floats(at),
        Block::Paragraph(_) | Block::List(_) | Block::Quote(_) | Block::Entry(_) => Flow::Text,
        _ => Flow::Fixed,
    }
}

/// Whether the first of these blocks stands on a lying page: a heading goes with what it is of.
fn lies(blocks: &[Block]) -> bool {
    let heads = blocks
        .iter()
        .take_while(|block| matches!(block, Block::Heading(_)));
    matches!(blocks.get(heads.count()), Some(Block::Lying(_)))
}

fn set(setter: &mut Setter, chunk: &mut Chunk, pass: usize) -> Result<(), Error> {
    setter.lying = chunk.lying;
    let frame = Frame {
        x: setter.sheet().left,
        width: setter.sheet().measure(),
        place: Place::Page,
    };
    let mut boxes = setter.blocks(std::slice::from_ref(chunk.block), frame, Tree::ROOT)?;
    for it in &mut boxes {
        it.flow = chunk.flow;
        it.lying = setter.lying;
    }
    // A drawing that was passed may part running text; neither an entry between two of its voices, nor a table.
    if !matches!(chunk.block, Block::Paragraph(_) | Block::List(_)) {
        boxes.iter_mut().skip(1).for_each(|it| it.goes_on = true);
    }
    setter.lying = false;
    if pass >= FREE {
        steady(&mut boxes, chunk, pass);
    }
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
    if let Some(first) = boxes.first_mut() {
        first.wants = chunk.wants;
    }
    if let Some(last) = boxes.last_mut().filter(|_| chunk.noted) {
        last.below = Below::Stays;
        last.beneath = 6.0;
    }
    if let Some(last) = boxes.last_mut().filter(|_| chunk.leads) {
        last.below = Below::Stays;
    }
    chunk.boxes = boxes.into_iter().map(Rc::new).collect();
    Ok(())
}

/// Keeps boxes as high as they were.
fn steady(boxes: &mut [Vbox], chunk: &Chunk, pass: usize) {
    let before: Vec<Vbox> = chunk.boxes.iter().map(|it| (**it).clone()).collect();
    let shorter = stack_height(&before) - stack_height(boxes);
    if pass >= LOOSE && boxes.len() < 20 {
        keep(boxes);
    }
    if let Some(last) = boxes.last_mut().filter(|_| shorter > 0.0) {
        last.height += shorter;
    }
}

/// All boxes in order.
fn queue(chunks: &[Chunk]) -> VecDeque<Rc<Vbox>> {
    chunks
        .iter()
        .flat_map(|chunk| chunk.boxes.iter().cloned())
        .collect()
}

/// The page of each target.
fn numbers(sheets: &[Stacked], covers: usize) -> HashMap<Anchor, u32> {
    let mut found = HashMap::new();
    for (at, sheet) in sheets.iter().enumerate() {
        for stood in sheet.boxes.iter().filter(|stood| !stood.again) {
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
    sheets: Vec<Stacked>,
    covers: usize,
) -> Result<Pages, Error> {
    let mut pages = Vec::new();
    let mut anchors = HashMap::new();
    if let Some(cover) = cover {
        let mut page = Page::new(setter.sheet());
        take(&mut page, cover, 0.0, false);
        let running = setter.running(1, true)?;
        take(&mut page, running, 0.0, true);
        pages.push(page);
    }
    let empty = sheets.is_empty() && covers == 0;
    let none = empty.then(|| Stacked {
        lying: false,
        boxes: Vec::new(),
        spare: 0.0,
        runt: false,
    });
    for sheet in sheets.into_iter().chain(none) {
        let at = pages.len();
        setter.lying = sheet.lying;
        let mut page = Page::new(setter.sheet());
        page.spare = sheet.spare;
        let running = setter.running((at + 1) as u32, false)?;
        let count = sheet.boxes.iter().map(|stood| stood.it.marks.len());
        page.marks
            .reserve(running.marks.len() + count.sum::<usize>());
        take(&mut page, running, 0.0, true);
        for stood in sheet.boxes {
            let it = Rc::try_unwrap(stood.it).unwrap_or_else(|it| (*it).clone());
            if !stood.again {
                for anchor in &it.anchors {
                    anchors.entry(anchor.clone()).or_insert((at, stood.y));
                }
            }
            take(&mut page, it, stood.y, stood.again);
        }
        join_edges(&mut page.marks);
        pages.push(page);
    }
    Ok(Pages {
        pages,
        tree: setter.tree,
        links: setter.links,
        pictures: setter.pictures,
        anchors,
    })
}

fn take(page: &mut Page, it: Vbox, y: f32, again: bool) {
    for mut mark in it.marks {
        mark.ink.lower(y);
        if again {
            mark.tag = Tag::Artifact;
        }
        page.marks.push(mark);
    }
    for mut link in it.links.into_iter().filter(|_| !again) {
        link.y += y;
        page.links.push(link);
    }
}

/// Edges of lines that follow each other become one, so that no seam shows between them.
fn join_edges(marks: &mut Vec<Mark>) {
    let mut last: Option<usize> = None;
    let mut joined = Vec::new();
    for at in 0..marks.len() {
        let Ink::Rect {
            x,
            y,
            width,
            height,
            colour,
        } = marks[at].ink
        else {
            continue;
        };
        let nobodys = marks[at].tag == Tag::Artifact;
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
        }) = last.map(|at| &mut marks[at])
            && nobodys
            && *upper_x == x
            && *upper_width == width
            && *upper_colour == colour
            && (*upper_y + *upper_height - y).abs() < 0.02
        {
            *upper_height += height;
            joined.push(at);
            continue;
        }
        last = Some(at);
    }
    let mut joined = joined.into_iter().peekable();
    let mut at = 0;
    marks.retain(|_| {
        at += 1;
        joined.next_if_eq(&(at - 1)).is_none()
    });
}
