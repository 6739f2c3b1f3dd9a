//! What every block needs to be set: the shaper, the tree, the links, and paragraphs.

use super::sheet::{self, Shape};
use super::vbox::{Below, Ink, LinkArea, Mark, Vbox};
use super::{Anchor, NodeId, Role, Tag, Tree};
use crate::Error;
use crate::document::{Document, Id, Inline};
use crate::lines::{self, Line, Setting};
use crate::text::{Fonts, Language, Piece, RunKind, Shaper, TextStyle, Weight};
use std::collections::{HashMap, HashSet};

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
}

impl<'a> Setter<'a> {
    pub fn new(document: &'a Document, fonts: &'a Fonts) -> Self {
        Self {
            document,
            shaper: Shaper::new(fonts),
            tree: Tree::new(),
            links: Vec::new(),
            page_of: HashMap::new(),
            numbers: Numbers::default(),
            ids: document.ids(),
            language: Language::of(&document.meta.language),
        }
    }

    pub fn accent(&self) -> crate::document::Rgb {
        self.document.look.accent
    }

    /// Inline parts as pieces in a style.
    pub fn pieces(&mut self, parts: &[Inline], style: TextStyle, node: NodeId) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let base = Piece {
            text: String::new(),
            style,
            language: self.language,
            node: Tag::Node(node),
            link: None,
        };
        self.flatten(parts, &base, node, &mut pieces);
        pieces
    }

    fn flatten(&mut self, parts: &[Inline], base: &Piece, node: NodeId, out: &mut Vec<Piece>) {
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

    fn link(
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
        let lines = lines::set(pieces, &mut self.shaper, frame.width, setting)?;
        let count = lines.len();
        let mut boxes: Vec<Vbox> = lines
            .into_iter()
            .map(|line| {
                let mut it = Vbox {
                    height: shape.leading,
                    ..Vbox::default()
                };
                ink(&line, pieces, frame.x, sheet::baseline(shape), &mut it);
                underlay(&line, pieces, frame.x, shape.leading, &mut it.links);
                it
            })
            .collect();
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
            style: shape.style,
            language: self.language,
            node: tag,
            link: None,
        };
        self.paragraph(&[piece], frame, shape, setting)
    }

    /// Width of plain words on one line.
    pub fn width(&mut self, words: &str, style: TextStyle) -> Result<f32, Error> {
        let piece = Piece {
            text: words.to_owned(),
            style,
            language: self.language,
            node: Tag::Artifact,
            link: None,
        };
        Ok(self.measure(&[piece])?.0)
    }

    /// Width of pieces on one line, and of their longest word.
    pub fn measure(&mut self, pieces: &[Piece]) -> Result<(f32, f32), Error> {
        let segments = crate::text::segments(pieces, &mut self.shaper, f32::MAX, false)?;
        let (mut whole, mut line, mut longest) = (0.0_f32, 0.0_f32, 0.0_f32);
        for segment in &segments {
            longest = longest.max(segment.width);
            line += segment.width;
            whole = whole.max(line);
            line += segment.space.as_ref().map_or(0.0, |space| space.width);
            if segment.forced {
                line = 0.0;
            }
        }
        Ok((whole, longest))
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
