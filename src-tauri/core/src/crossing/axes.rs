//! What a crossing is laid along: rows of the framework, columns of organisations, and which words count.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{Across, Column, Scope};
use crate::{
    Snapshot,
    attribution::Attribution,
    framework::Node,
    vault::{ExcerptId, NodeId, OrganisationId},
};

/// The nodes that somebody tagged words with, in the order of the tree.
pub(super) fn tagged_rows(snapshot: &Snapshot) -> Vec<NodeId> {
    let tagged: BTreeSet<NodeId> = snapshot.excerpt_themes.iter().map(|t| t.node_id).collect();
    in_tree_order(snapshot)
        .into_iter()
        .map(|(id, _, _)| id)
        .filter(|id| tagged.contains(id))
        .collect()
}

/// The thematic nodes in the order of the tree: each with its depth and dimension.
pub fn in_tree_order(snapshot: &Snapshot) -> Vec<(NodeId, usize, &str)> {
    let mut children: HashMap<Option<NodeId>, Vec<(NodeId, &str)>> = HashMap::new();
    for node in snapshot.nodes.iter().filter(|n| n.is_thematic()) {
        children
            .entry(node.parent_id)
            .or_default()
            .push((node.id, node.dimension.as_str()));
    }
    let mut out = Vec::new();
    let mut stack: Vec<(NodeId, usize, &str)> = Vec::new();
    // Rows come in the order of codes, and so do the children of each.
    let under = |of: Option<NodeId>, depth: usize| {
        let nodes = children.get(&of).into_iter().flatten().rev();
        nodes
            .map(|(id, dimension)| (*id, depth, *dimension))
            .collect::<Vec<_>>()
    };
    stack.extend(under(None, 0));
    while let Some((id, depth, dimension)) = stack.pop() {
        out.push((id, depth, dimension));
        stack.extend(under(Some(id), depth + 1));
    }
    // What hangs under a node of a further dimension, or on a ring, stands at the end.
    let known: BTreeSet<NodeId> = out.iter().map(|(id, _, _)| *id).collect();
    for node in snapshot
        .nodes
        .iter()
        .filter(|n| n.is_thematic() && !known.contains(&n.id))
    {
        out.push((node.id, 0, node.dimension.as_str()));
    }
    out
}

/// The groups that the columns are.
pub(super) fn columns(
    snapshot: &Snapshot,
    attribution: &Attribution,
    across: Across,
) -> Vec<Column> {
    let heard: BTreeSet<OrganisationId> = attribution.heard().values().flatten().copied().collect();
    if across == Across::Spheres {
        return snapshot
            .spheres
            .iter()
            .map(|s| Column {
                code: s.code.clone(),
                name: s.name.clone(),
                heard: attribution.heard().get(&s.id).cloned().unwrap_or_default(),
            })
            .collect();
    }
    if across == Across::Spaces {
        return snapshot
            .spaces
            .iter()
            .map(|space| {
                let serving: BTreeSet<_> = snapshot
                    .interview_spaces
                    .iter()
                    .filter(|l| l.space_id == space.id)
                    .map(|l| l.interview_id)
                    .collect();
                Column {
                    code: space.code.clone(),
                    name: space.title.clone(),
                    heard: snapshot
                        .interviews
                        .iter()
                        .filter(|i| serving.contains(&i.id))
                        .map(|i| i.organisation_id)
                        .filter(|o| heard.contains(o))
                        .collect(),
                }
            })
            .collect();
    }
    let mut groups: BTreeMap<String, BTreeSet<OrganisationId>> = BTreeMap::new();
    for organisation in &snapshot.organisations {
        let group = match across {
            Across::Profiles => &organisation.profile,
            _ => &organisation.echelon,
        };
        if heard.contains(&organisation.id) && !group.is_empty() {
            groups
                .entry(group.clone())
                .or_default()
                .insert(organisation.id);
        }
    }
    groups
        .into_iter()
        .map(|(code, heard)| Column {
            name: group_name(&snapshot.nodes, &code),
            code,
            heard,
        })
        .collect()
}

/// What a profile or an échelon is called: the name of the framework's node of that code, else as it is written.
pub(crate) fn group_name(nodes: &[Node], code: &str) -> String {
    nodes
        .iter()
        .find(|n| n.code.eq_ignore_ascii_case(code))
        .map_or_else(|| code.to_owned(), |n| n.name.clone())
}

/// The excerpts of a scope; none when it is the whole.
pub(super) fn in_scope(snapshot: &Snapshot, scope: Scope) -> Option<BTreeSet<ExcerptId>> {
    let Scope::Space(space) = scope else {
        return None;
    };
    let meetings: BTreeSet<_> = snapshot
        .meetings
        .iter()
        .filter(|m| m.space_id == space)
        .map(|m| m.id)
        .collect();
    let statements: BTreeSet<_> = snapshot
        .statements
        .iter()
        .filter(|s| s.space_id == Some(space))
        .map(|s| s.id)
        .collect();
    let cited = snapshot
        .evidence
        .iter()
        .filter(|e| statements.contains(&e.statement_id))
        .filter_map(|e| e.excerpt_id);
    let met = snapshot
        .excerpts
        .iter()
        .filter(|e| e.meeting_id.is_some_and(|id| meetings.contains(&id)));
    let own: BTreeSet<ExcerptId> = met.map(|e| e.id).chain(cited).collect();
    if !own.is_empty() {
        return Some(own);
    }
    let serving: BTreeSet<_> = snapshot
        .interview_spaces
        .iter()
        .filter(|l| l.space_id == space)
        .map(|l| l.interview_id)
        .collect();
    let heard = snapshot
        .excerpts
        .iter()
        .filter(|e| e.interview_id.is_some_and(|id| serving.contains(&id)));
    Some(heard.map(|e| e.id).collect())
}
