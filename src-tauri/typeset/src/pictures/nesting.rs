//! What an SVG costs before it is drawn: how deep its parts stand in one another, and how much there is
//! of it once every part that is used again has been written out.

use super::Fault;
use std::collections::HashMap;
use svg2pdf::usvg::roxmltree::{Document, Node, NodeId};

/// Parts stand no deeper in one another.
const DEEPEST: usize = 64;
/// Written out, it is no longer than this, in bytes or so.
const LONGEST: usize = 4 << 20;
/// What a part costs besides what it says.
const PART: usize = 64;

/// Whether the parts of a text stand too deep, told before any reader of XML goes down into them.
pub(super) fn is_too_deep(text: &str) -> bool {
    let (mut depth, mut rest) = (0_usize, text);
    while let Some(at) = rest.find('<') {
        rest = &rest[at..];
        let skip = |rest: &str, end: &str| rest.find(end).map(|at| at + end.len());
        let next = if rest.starts_with("<!--") {
            skip(rest, "-->")
        } else if rest.starts_with("<![CDATA[") {
            skip(rest, "]]>")
        } else if rest.starts_with("<?") {
            skip(rest, "?>")
        } else {
            let closing = rest.starts_with("</");
            let end = tag_end(rest);
            let alone = end.is_some_and(|end| rest[..end].ends_with("/>"));
            match closing {
                true => depth = depth.saturating_sub(1),
                false if !alone && !rest.starts_with("<!") => depth += 1,
                false => {}
            }
            end
        };
        if depth > DEEPEST {
            return true;
        }
        match next {
            Some(next) => rest = &rest[next..],
            None => return false,
        }
    }
    false
}

/// The end of a tag: the first `>` that is no part of a value.
fn tag_end(tag: &str) -> Option<usize> {
    let mut quote = None;
    for (at, byte) in tag.bytes().enumerate() {
        match (quote, byte) {
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), byte) if open == byte => quote = None,
            (None, b'>') => return Some(at + 1),
            _ => {}
        }
    }
    None
}

/// Refuses what would be too much once it is written out.
pub(super) fn bounded(document: &Document<'_>) -> Result<(), Fault> {
    let named = document
        .descendants()
        .filter_map(|node| Some((node.attribute("id")?, node)))
        .collect();
    let mut costs = Costs {
        named,
        known: HashMap::new(),
    };
    match costs.of(document.root_element(), 0)? <= LONGEST {
        true => Ok(()),
        false => Err(Fault::TooMuch),
    }
}

struct Costs<'a, 'i> {
    named: HashMap<&'a str, Node<'a, 'i>>,
    /// None while it is being reckoned: what comes back to itself has no end.
    known: HashMap<NodeId, Option<usize>>,
}

impl<'a, 'i> Costs<'a, 'i> {
    fn of(&mut self, node: Node<'a, 'i>, depth: usize) -> Result<usize, Fault> {
        match self.known.get(&node.id()) {
            Some(Some(cost)) => return Ok(*cost),
            Some(None) => return Err(Fault::TooMuch),
            None if depth > DEEPEST => return Err(Fault::TooMuch),
            None => {}
        }
        self.known.insert(node.id(), None);
        let mut cost = PART;
        for attribute in node.attributes() {
            cost += attribute.value().len();
            for id in references(attribute.name(), attribute.value()) {
                if let Some(target) = self.named.get(id).copied() {
                    cost = cost.saturating_add(self.of(target, depth + 1)?);
                }
            }
        }
        for child in node.children().filter(Node::is_element) {
            cost = cost.saturating_add(self.of(child, depth + 1)?);
        }
        self.known.insert(node.id(), Some(cost));
        Ok(cost)
    }
}

/// The parts that a value names: `#it`, `url(#it)`.
fn references<'v>(name: &str, value: &'v str) -> impl Iterator<Item = &'v str> {
    let whole = (name == "href")
        .then(|| value.trim().strip_prefix('#'))
        .flatten();
    let within = value.split("url(").skip(1).filter_map(|after| {
        let inner = after.split(')').next()?;
        inner.trim().trim_matches(['"', '\'']).strip_prefix('#')
    });
    whole.into_iter().chain(within)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn depth_is_told_whatever_stands_in_values_and_remarks() {
        let deep = |count: usize| "<g a='>'>".repeat(count) + &"</g>".repeat(count);
        assert!(!is_too_deep(&deep(DEEPEST)));
        assert!(is_too_deep(&deep(DEEPEST + 1)));
        assert!(!is_too_deep(&"<g/>".repeat(1000)));
        assert!(!is_too_deep(&format!("<!--{}-->", "<g>".repeat(1000))));
        assert!(!is_too_deep("<g a='"));
    }

    #[test]
    fn parts_used_again_and_again_are_counted_as_often() {
        let bomb = |levels: usize| {
            let mut text =
                "<svg xmlns='http://www.w3.org/2000/svg'><g id='a0'><path/></g>".to_owned();
            for level in 1..=levels {
                let use_ = format!("<use href='#a{}'/>", level - 1);
                text += &format!("<g id='a{level}'>{}</g>", use_.repeat(10));
            }
            text + "</svg>"
        };
        let told = |text: &str| bounded(&Document::parse(text).unwrap());
        assert_eq!(told(&bomb(2)), Ok(()));
        assert_eq!(told(&bomb(12)), Err(Fault::TooMuch));
        let circle = "<svg><g id='a'><use href='#b'/></g><g id='b' fill=\"url('#a')\"/></svg>";
        assert_eq!(told(circle), Err(Fault::TooMuch));
    }
}
