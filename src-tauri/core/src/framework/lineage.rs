//! What became of a node that is gone: through every change since, to what is here now.

use super::{FrameworkChange, Node, NodeChange};

impl FrameworkChange {
    /// Whether the node went, or goes once nothing waits under it, by this change.
    #[must_use]
    pub fn ends(&self) -> bool {
        matches!(
            self.kind,
            NodeChange::Merged | NodeChange::Split | NodeChange::Retired
        )
    }

    fn is_of(&self, code: &str) -> bool {
        self.node.eq_ignore_ascii_case(code)
    }
}

/// The last of these changes by which the node of this code went.
pub(super) fn end_of<'c>(
    changes: &[&'c FrameworkChange],
    code: &str,
) -> Option<&'c FrameworkChange> {
    let mut changes = changes.iter().rev();
    changes.find(|c| c.ends() && c.is_of(code)).copied()
}

/// The change by which a node that is still here was split: what was filed under it waits there.
pub(super) fn split_of<'c>(
    changes: &'c [FrameworkChange],
    node: &Node,
) -> Option<&'c FrameworkChange> {
    let mut changes = changes.iter().rev();
    changes.find(|c| c.kind == NodeChange::Split && c.is_of(&node.code))
}

/// Where nodes of these codes led: those that are alive stand for themselves, the others for what they became.
pub(super) fn heirs(
    changes: &[&FrameworkChange],
    codes: &[String],
    alive: impl Fn(&str) -> bool,
) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut seen: Vec<String> = Vec::new();
    let mut left: Vec<String> = codes.iter().rev().cloned().collect();
    while let Some(code) = left.pop() {
        if seen.iter().any(|known| known.eq_ignore_ascii_case(&code)) {
            continue;
        }
        if alive(&code) {
            found.push(code.clone());
        } else if let Some(end) = end_of(changes, &code) {
            left.extend(end.became.0.iter().rev().cloned());
        }
        seen.push(code);
    }
    found
}

/// What a node that was split became, as it now is.
pub(super) fn parts_now<'n>(
    changes: &[FrameworkChange],
    split: &FrameworkChange,
    nodes: &'n [Node],
) -> Vec<&'n Node> {
    let changes: Vec<&FrameworkChange> = changes.iter().collect();
    let of_code = |code: &str| nodes.iter().find(|n| n.code.eq_ignore_ascii_case(code));
    // The node itself is here until all that waits is given; it is no part of its own.
    let alive = |code: &str| !split.is_of(code) && of_code(code).is_some();
    let codes = heirs(&changes, &split.became.0, alive);
    codes.iter().filter_map(|code| of_code(code)).collect()
}
