//! Dashed lines: a few signs can stand for thousands of millions of dashes, which whoever opens the page would have to draw.

use super::Fault;
use svg2pdf::usvg::{Group, Node, Path, Tree};

/// A logo has no more dashes.
const MOST: f64 = 20_000.0;

/// Refuses a picture whose lines fall into more dashes than a logo has.
pub(super) fn bounded(tree: &Tree) -> Result<(), Fault> {
    match within(tree.root()) <= MOST {
        true => Ok(()),
        false => Err(Fault::TooMuch),
    }
}

fn within(group: &Group) -> f64 {
    let mut count = 0.0;
    for node in group.children() {
        match node {
            Node::Group(group) => count += within(group),
            Node::Path(path) => count += dashes(path),
            Node::Image(_) | Node::Text(_) => {}
        }
        // What clips, masks or fills it is drawn too.
        node.subroots(|root| count += within(root));
    }
    count
}

/// At most so many dashes: no curve is longer than the line through the points that shape it.
fn dashes(path: &Path) -> f64 {
    let Some(pattern) = path.stroke().and_then(|stroke| stroke.dasharray()) else {
        return 0.0;
    };
    let turn: f64 = pattern.iter().copied().map(f64::from).sum();
    let points = path.data().points();
    let length: f64 = points
        .windows(2)
        .map(|two| f64::from(two[1].x - two[0].x).hypot(f64::from(two[1].y - two[0].y)))
        .sum();
    // What is no number is no fewer than too many.
    match length / turn * pattern.len() as f64 {
        count if count.is_finite() => count,
        _ => f64::INFINITY,
    }
}
