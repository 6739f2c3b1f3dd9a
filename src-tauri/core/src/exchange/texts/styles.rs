//! What a DOCX says of how paragraphs and runs look: which are items of lists, headings, hidden or ended no more.

use std::collections::HashMap;

use super::{
    super::archive::Wrong,
    xml::{Element, Node, Part},
};

/// No style rests on more others than this.
const LONGEST_CHAIN: usize = 16;

/// What a run says of itself.
#[derive(Debug, Default)]
pub(super) struct Ink {
    style: String,
    /// Whether it is hidden, where it says so.
    hidden: Option<bool>,
}

/// What a paragraph, or a style, says of itself.
#[derive(Debug, Default)]
pub(super) struct Look {
    style: String,
    /// Whether it is an item of a list, where it says so.
    list: Option<bool>,
    depth: usize,
    heading: bool,
    /// Whether what it is written in is hidden, where it says so.
    hidden: Option<bool>,
    /// Its end was deleted: the next paragraph goes on from it.
    pub end_deleted: bool,
}

/// The styles of a document, by id.
#[derive(Debug, Default)]
pub(super) struct Styles(HashMap<String, Look>);

impl Styles {
    /// Whether a paragraph is a heading.
    pub fn is_heading(&self, look: &Look) -> bool {
        look.heading || self.chain(look).any(|style| style.heading)
    }

    /// How deep within others a paragraph is an item of a list; `None` where it is none.
    pub fn list_depth(&self, look: &Look) -> Option<usize> {
        let said = look.list.map(|list| (list, look.depth));
        let by_style = || self.chain(look).find_map(|s| Some((s.list?, s.depth)));
        let (list, depth) = said.or_else(by_style)?;
        list.then_some(depth)
    }

    /// Whether a run is hidden, where it or its style says so.
    pub fn hides(&self, ink: &Ink) -> Option<bool> {
        let by_style = || self.rests_on(&ink.style).find_map(|style| style.hidden);
        ink.hidden.or_else(by_style)
    }

    /// Whether the style of a paragraph hides the runs that do not say otherwise.
    pub fn hides_all(&self, look: &Look) -> bool {
        let by_style = self.chain(look).find_map(|style| style.hidden);
        by_style.unwrap_or_default()
    }

    /// The styles of a paragraph, its own first.
    fn chain(&self, look: &Look) -> impl Iterator<Item = &Look> {
        self.rests_on(&look.style)
    }

    fn rests_on(&self, style: &str) -> impl Iterator<Item = &Look> {
        std::iter::successors(self.0.get(style), |style| self.0.get(&style.style))
            .take(LONGEST_CHAIN)
    }
}

/// The styles that a part declares.
///
/// # Errors
/// As [`Part::next`].
pub(super) fn read(text: &str) -> Result<Styles, Wrong> {
    let mut part = Part::of(text);
    let mut styles = Styles::default();
    while let Some(node) = part.next()? {
        let Node::Open(element) = node else { continue };
        if element.name != "style" {
            continue;
        }
        if let Some(id) = element.get("styleId") {
            let mut look = looks(&mut part)?;
            // Headings without a level: the title of the whole.
            look.heading |= id.eq_ignore_ascii_case("title") || id.eq_ignore_ascii_case("titre");
            styles.0.insert(id, look);
        }
    }
    Ok(styles)
}

/// What the properties of a paragraph, which were just opened, say.
///
/// # Errors
/// As [`Part::next`].
pub(super) fn paragraph(part: &mut Part<'_>) -> Result<Look, Wrong> {
    looks(part)
}

/// What the properties of a run, which were just opened, say.
///
/// # Errors
/// As [`Part::next`].
pub(super) fn run(part: &mut Part<'_>) -> Result<Ink, Wrong> {
    let mut ink = Ink::default();
    within(part, |element, parent| match element.name.as_str() {
        "vanish" if parent == "rPr" => ink.hidden = Some(is_on(element)),
        "rStyle" if parent == "rPr" => ink.style = element.get("val").unwrap_or_default(),
        _ => {}
    })?;
    Ok(ink)
}

fn looks(part: &mut Part<'_>) -> Result<Look, Wrong> {
    let mut look = Look::default();
    // What a change replaced is told beside what holds now.
    within(part, |element, parent| match element.name.as_str() {
        "pStyle" | "basedOn" => look.style = element.get("val").unwrap_or_default(),
        "numId" => look.list = Some(element.get("val").is_none_or(|id| id != "0")),
        "ilvl" => {
            let depth = element.get("val").and_then(|depth| depth.parse().ok());
            look.depth = depth.unwrap_or_default();
        }
        "outlineLvl" => look.heading = element.get("val").is_none_or(|level| level != "9"),
        "del" if parent == "rPr" => look.end_deleted = true,
        "vanish" if parent == "rPr" => look.hidden = Some(is_on(element)),
        _ => {}
    })?;
    Ok(look)
}

/// Shows each element within the one that was opened last, with what holds it.
fn within(part: &mut Part<'_>, mut look: impl FnMut(&Element<'_>, &str)) -> Result<(), Wrong> {
    let mut depth = 1_usize;
    while depth > 0 {
        match part.next()? {
            Some(Node::Open(element)) if element.name.ends_with("Change") => {
                let _ = element;
                part.skip()?;
            }
            Some(Node::Open(element)) => {
                look(&element, part.parent());
                depth += 1;
            }
            Some(Node::Close(_)) => depth -= 1,
            Some(Node::Words(_)) => {}
            None => return Ok(()),
        }
    }
    Ok(())
}

fn is_on(element: &Element<'_>) -> bool {
    element
        .get("val")
        .is_none_or(|on| !matches!(on.as_str(), "0" | "false" | "off"))
}
