//! What every block needs to be set: the shaper, the tree, the links, and paragraphs.

use super::notes::Called;
use super::sheet::{self, Shape, Sheet};
use super::vbox::{Below, Ink, LinkArea, Mark, Vbox};
use super::{Anchor, NodeId, Role, Tag, Tree};
use crate::Error;
use crate::document::{Document, Id, Inline};
use crate::lines::{self, Line, Measured, Setting, measured};
use crate::memory::Memory;
use crate::pictures::Drawn;
use crate::text::{Fonts, Language, Piece, RunKind, Shaper, TextStyle, Weight};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// Where blocks are set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Frame {
    pub x: f32,
    pub width: f32,
    pub place: Place,
}

/// What the place asks of its blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// The text of a page, its margin free.
    Page,
    /// One of two or three columns.
    Column,
    /// A cell of a table; `head` cells are set in the face of heads.
    Cell { head: bool, row_head: bool },
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum LinkTarget {
    Url(String),
    Anchor(Anchor),
}

/// A link and its words.
#[derive(Clone, Debug)]
pub(crate) struct Link {
    pub target: LinkTarget,
    pub words: String,
}

/// Sets blocks.
pub(crate) struct Setter<'a> {
    pub document: &'a Document,
    pub shaper: Shaper<'a>,
    pub tree: Tree,
    pub links: Vec<Link>,
    /// Pages found in the pass before.
    pub page_of: HashMap<Anchor, u32>,
    pub numbers: Numbers,
    /// What is set belongs to a drawing: in large print its type grows no more than it has to.
    pub drawing: bool,
    /// What is set keeps its size in large print too.
    pub keeps_size: bool,
    /// Pictures shown so far.
    pub pictures: Vec<Arc<Drawn>>,
    /// What is set stands on a lying page.
    pub lying: bool,
    /// The notes that were called; each is taken once its line is set.
    pub(super) called: Vec<Option<Called>>,
    /// What is set are the words of a note.
    pub(super) within_note: bool,
    /// What is set stands in an entry, whose number has the margin.
    pub(super) within_entry: bool,
    ids: HashSet<&'a str>,
    language: Language,
}

/// Numbers given so far.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Numbers {
    pub figures: u32,
    pub tables: u32,
    pub headings: usize,
    /// Rank of the last heading, as the structure has it.
    pub rank: u8,
    pub notes: u32,
}

impl<'a> Setter<'a> {
    pub fn new(document: &'a Document, fonts: &'a Fonts, memory: &'a mut Memory) -> Self {
        Self {
            document,
            shaper: Shaper::new(fonts, memory),
            tree: Tree::new(),
            links: Vec::new(),
            page_of: HashMap::new(),
            numbers: Numbers::default(),
            drawing: false,
            keeps_size: false,
            pictures: Vec::new(),
            lying: false,
            called: Vec::new(),
            within_note: false,
            within_entry: false,
            ids: document.ids(),
            language: Language::of(&document.meta.language),
        }
    }

    /// The page on which blocks are set now.
    pub fn sheet(&self) -> Sheet {
        let sheet = Sheet::of(&self.document.look);
        if self.lying { sheet.turned() } else { sheet }
    }

    pub fn accent(&self) -> crate::document::Rgb {
        self.document.look.accent
    }

    /// Inline parts as pieces in a style.
    pub fn pieces(&mut self, parts: &[Inline], style: TextStyle, node: NodeId) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let base = Piece {
            text: String::new(),
            style: self.face(style),
            language: self.language,
            node: Tag::Node(node),
            link: None,
            note: None,
        };
        self.flatten(parts, &base, node, &mut pieces);
        pieces
    }

    pub(super) fn flatten(
        &mut self,
        parts: &[Inline],
        base: &Piece,
        node: NodeId,
        out: &mut Vec<Piece>,
    ) {
        for part in parts {
            match part {
                Inline::Text(words) => out.push(Piece {
                    text: words.replace('\u{2028}', " "),
                    ..base.clone()
                }),
                Inline::Break => out.push(Piece {
                    text: "\u{2028}".to_owned(),
                    ..base.clone()
                }),
                Inline::Note(content) => self.note(content, base, node, out),
                Inline::Emph(content) => {
                    let mut inner = base.clone();
                    inner.style.italic = !inner.style.italic;
                    self.flatten(content, &inner, node, out);
                }
                Inline::Strong(content) => {
                    let mut inner = base.clone();
                    inner.style.weight = Weight::SemiBold;
                    self.flatten(content, &inner, node, out);
                }
                Inline::Foreign { language, content } => {
                    let span = self.tree.add(node, Role::Span);
                    self.tree.node(span).language = Some(language.clone());
                    let inner = Piece {
                        language: Language::of(language),
                        node: Tag::Node(span),
                        ..base.clone()
                    };
                    self.flatten(content, &inner, span, out);
                }
                Inline::Link { url, content } => {
                    let target = LinkTarget::Url(url.clone());
                    self.link(target, content, base, node, out);
                }
                Inline::Ref { target, content } => match self.anchor(target) {
                    Some(anchor) => {
                        self.link(LinkTarget::Anchor(anchor), content, base, node, out);
                    }
                    None => self.flatten(content, base, node, out),
                },
                Inline::PageRef { target } => {
                    if let Some(anchor) = self.anchor(target) {
                        let page = self.page_of.get(&anchor).copied();
                        // Until pages are known: as wide as most numbers are.
                        let words = page.unwrap_or(10).to_string();
                        let content = [Inline::Text(words)];
                        self.link(LinkTarget::Anchor(anchor), &content, base, node, out);
                    }
                }
            }
        }
    }

    fn anchor(&self, id: &Id) -> Option<Anchor> {
        self.ids
            .contains(id.as_str())
            .then(|| Anchor::Id(id.clone()))
    }

    pub(super) fn link(
        &mut self,
        target: LinkTarget,
        content: &[Inline],
        base: &Piece,
        node: NodeId,
        out: &mut Vec<Piece>,
    ) {
        let element = self.tree.add(node, Role::Link);
        let link = self.new_link(target, crate::document::plain(content));
        let mut inner = Piece {
            node: Tag::Node(element),
            link: Some(link),
            ..base.clone()
        };
        inner.style.colour = self.accent();
        self.flatten(content, &inner, element, out);
    }

    pub fn new_link(&mut self, target: LinkTarget, words: String) -> u32 {
        self.links.push(Link { target, words });
        (self.links.len() - 1) as u32
    }

    /// A paragraph as boxes, one a line.
    pub fn paragraph(
        &mut self,
        pieces: &[Piece],
        frame: Frame,
        shape: &Shape,
        setting: Setting,
    ) -> Result<Vec<Vbox>, Error> {
        if pieces.iter().all(|piece| piece.text.trim().is_empty()) {
            return Ok(Vec::new());
        }
        let (shape, setting) = (&self.air(shape), self.lines_in(setting));
        let lines = lines::set(pieces, &mut self.shaper, frame.width, setting)?;
        let count = lines.len();
        let mut boxes: Vec<Vbox> = Vec::with_capacity(count);
        for line in lines.iter() {
            let mut it = Vbox {
                height: shape.leading,
                cuts_a_word: line.runs.iter().any(|placed| placed.hyphen),
                marks: Vec::with_capacity(line.runs.len() + 1),
                ..Vbox::default()
            };
            ink(line, pieces, frame.x, sheet::baseline(shape), &mut it);
            underlay(line, pieces, frame.x, shape.leading, &mut it.links);
            self.feet(line, pieces, &mut it)?;
            boxes.push(it);
        }
        // Neither a first nor a last line alone.
        for (at, it) in boxes.iter_mut().enumerate() {
            if at + 1 < count && (at == 0 || at + 2 == count) {
                it.below = Below::Stays;
            }
        }
        if let Some(first) = boxes.first_mut() {
            first.above = shape.above;
        }
        if let Some(last) = boxes.last_mut() {
            last.beneath = shape.beneath;
        }
        Ok(boxes)
    }

    /// Plain words as boxes; they belong to `tag`.
    pub fn words(
        &mut self,
        words: &str,
        tag: Tag,
        frame: Frame,
        shape: &Shape,
        setting: Setting,
    ) -> Result<Vec<Vbox>, Error> {
        let piece = Piece {
            text: words.to_owned(),
            style: self.face(shape.style),
            language: self.language,
            node: tag,
            link: None,
            note: None,
        };
        self.paragraph(&[piece], frame, shape, setting)
    }

    /// Width of plain words on one line.
    pub fn width(&mut self, words: &str, style: TextStyle) -> Result<f32, Error> {
        Ok(self.measured(words, style)?.whole)
    }

    /// Plain words, measured.
    pub fn measured(&mut self, words: &str, style: TextStyle) -> Result<Arc<Measured>, Error> {
        let piece = Piece {
            text: words.to_owned(),
            style: self.face(style),
            language: self.language,
            node: Tag::Artifact,
            link: None,
            note: None,
        };
        self.measure(&[piece])
    }

    /// Pieces, measured: on one line, and in less.
    pub fn measure(&mut self, pieces: &[Piece]) -> Result<Arc<Measured>, Error> {
        measured(pieces, &mut self.shaper)
    }
}

/// The ink of a line.
fn ink(line: &Line, pieces: &[Piece], x: f32, y: f32, it: &mut Vbox) {
    for placed in &line.runs {
        let piece = &pieces[placed.run.piece as usize];
        let x = x + placed.x;
        let size = piece.style.size;
        let ink = match &placed.run.kind {
            RunKind::Word { shaped, source } => Ink::Word {
                x,
                y,
                size,
                colour: piece.style.colour,
                shaped: shaped.clone(),
                source: source.clone(),
                hyphen: placed.hyphen,
            },
            RunKind::Space { face, .. } => Ink::Space {
                x,
                y,
                size,
                face: *face,
            },
            RunKind::Air => continue,
        };
        it.marks.push(Mark {
            tag: piece.node,
            ink,
        });
    }
}

/// The stretches of a line that lead somewhere.
fn underlay(line: &Line, pieces: &[Piece], x: f32, height: f32, links: &mut Vec<LinkArea>) {
    for placed in &line.runs {
        let piece = &pieces[placed.run.piece as usize];
        let Some(link) = piece.link else {
            continue;
        };
        let start = x + placed.x;
        let end = start + placed.run.width;
        match links.last_mut() {
            Some(last) if last.link == link => last.width = end - last.x,
            _ => links.push(LinkArea {
                x: start,
                y: 0.0,
                width: end - start,
                height,
                link,
                tag: piece.node,
            }),
        }
    }
}
