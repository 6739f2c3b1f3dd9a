//! Whatever is done to the framework, one thing after the other: no tag is lost, and undo gives back what was.

use super::*;

/// Numbers without chance.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % n.max(1)
    }
}

/// One step of any kind; whether it was done.
fn step(vault: &mut Vault, dice: &mut Dice) -> bool {
    let nodes = Node::all(vault.conn()).unwrap();
    let one = nodes[dice.below(nodes.len())].clone();
    let other = nodes[dice.below(nodes.len())].clone();
    let told = reading(vault);
    let tree = framework::framework(&told);
    let waits: Vec<NodeId> = tree
        .nodes
        .iter()
        .filter(|n| n.waits)
        .map(|n| n.id)
        .collect();
    let done = match dice.below(8) {
        0 => vault
            .framework_save(&renamed(
                vault,
                &one.name,
                &format!("Nom {}", dice.below(9999)),
            ))
            .map(drop),
        1 => vault.framework_move(one.id, Some(other.id), "").map(drop),
        2 | 3 => vault.framework_merge(one.id, other.id, "").map(drop),
        4 => vault
            .framework_retire(one.id, (dice.below(2) == 0).then_some(other.id), "")
            .map(drop),
        5 if !waits.is_empty() => {
            let id = waits[dice.below(waits.len())];
            vault
                .framework_assign(id, &some(&told, id, 2, dice))
                .map(drop)
        }
        6 => vault
            .framework_keep(&format!("v{}", dice.below(99_999)), None, "")
            .map(drop),
        _ => {
            let mut input = split(vault, &one.name, &["Un", "Deux", "Trois"]);
            input.id = one.id;
            input.choices = some(&told, one.id, 3, dice);
            vault.framework_split(&input).map(drop)
        }
    };
    match done {
        Ok(()) => true,
        Err(
            Error::Misplaced
            | Error::BeingSplit
            | Error::Unlike { .. }
            | Error::InUse { .. }
            | Error::Invalid { .. },
        ) => false,
        Err(error) => panic!("{error}"),
    }
}

/// Where some of what is filed under a node goes.
fn some(told: &Reading, id: NodeId, parts: usize, dice: &mut Dice) -> SplitChoices {
    let filed = framework::filed(told, id).unwrap();
    let at = |dice: &mut Dice| u32::try_from(dice.below(parts)).unwrap();
    let mut choices = SplitChoices::default();
    for excerpt in filed.excerpts {
        if dice.below(3) > 0 {
            let parts = (0..1 + dice.below(2)).map(|_| at(dice)).collect();
            choices.excerpts.push(ExcerptChoice {
                id: excerpt.id,
                parts,
            });
        }
    }
    for entry in filed.entries {
        if dice.below(3) > 0 {
            choices.entries.push(EntryChoice {
                id: entry.id,
                part: at(dice),
            });
        }
    }
    choices.rest = (dice.below(4) == 0).then(|| at(dice));
    choices
}

/// What each excerpt and each entry is filed under.
type Under = (BTreeMap<String, BTreeSet<NodeId>>, BTreeMap<String, NodeId>);

fn under(snapshot: &Snapshot) -> Under {
    let mut tags: BTreeMap<String, BTreeSet<NodeId>> = BTreeMap::new();
    for tag in &snapshot.excerpt_themes {
        tags.entry(tag.excerpt_id.to_string())
            .or_default()
            .insert(tag.node_id);
    }
    let filed = snapshot.entries.iter();
    let filed = filed.filter_map(|e| Some((e.id.to_string(), e.volet_id?)));
    (tags, filed.collect())
}

/// Each tag there was is there, or where the change that took its node says that it went.
fn nothing_is_lost(before: &Snapshot, after: &Snapshot) {
    let (tags, entries) = under(before);
    let (tags_now, entries_now) = under(after);
    let code = |id: NodeId| &before.nodes.iter().find(|n| n.id == id).unwrap().code;
    let led = |id: NodeId| -> BTreeSet<NodeId> {
        let mut codes = vec![code(id).clone()];
        let mut at = 0;
        while let Some(code) = codes.get(at).cloned() {
            let ends = after
                .framework_changes
                .iter()
                .filter(|c| c.ends() && c.node == code);
            for became in ends.flat_map(|c| &c.became.0) {
                if !codes.contains(became) {
                    codes.push(became.clone());
                }
            }
            at += 1;
        }
        let now = after.nodes.iter().filter(|n| codes.contains(&n.code));
        now.map(|n| n.id).collect()
    };
    for (excerpt, nodes) in &tags {
        let now = &tags_now[excerpt];
        for node in nodes {
            assert!(
                now.contains(node) || !led(*node).is_disjoint(now),
                "{excerpt} lost {}",
                code(*node)
            );
        }
    }
    for (entry, node) in &entries {
        let now = entries_now[entry];
        assert!(
            now == *node || led(*node).contains(&now),
            "{entry} lost {}",
            code(*node)
        );
    }
}

#[test]
fn whatever_is_done_to_the_framework_no_tag_is_lost_and_undo_gives_back_the_same_bytes() {
    let (_folder, mut vault) = demonstration();
    for seed in 0..3 {
        let mut dice = Dice(seed * 7919 + 5);
        let mut steps = 0;
        while steps < 12 {
            let (before, bytes) = (Snapshot::read(&vault).unwrap(), archive(&vault));
            if before.nodes.len() < 3 || !step(&mut vault, &mut dice) {
                steps += usize::from(before.nodes.len() < 3);
                continue;
            }
            steps += 1;
            nothing_is_lost(&before, &Snapshot::read(&vault).unwrap());
            let done = archive(&vault);
            if done != bytes {
                vault.undo().unwrap();
                assert!(archive(&vault) == bytes, "undone otherwise");
                vault.redo().unwrap();
                assert!(archive(&vault) == done, "done again otherwise");
            }
        }
    }
    // The versions are whole in the archive, and come back from it.
    let bytes = archive(&vault);
    for name in [
        "cadre_versions.csv",
        "cadre_noeuds.csv",
        "cadre_changements.csv",
        "codes_retires.csv",
    ] {
        assert!(bytes.contains_key(name), "{name}");
    }
    let folder = tempfile::tempdir().unwrap();
    let (again, report) = exchange::create(
        &folder.path().join("encore.croisee"),
        None,
        &mut Bundle::of_files("encore", bytes.clone()),
        true,
        Box::new(Still::default()),
        &mut |_| true,
    )
    .unwrap();
    assert!(report.refused.is_empty(), "{:?}", report.refused);
    let again = again.unwrap();
    assert!(archive(&again) == bytes, "read back otherwise");
    let (mine, theirs) = (reading(&vault), reading(&again));
    let told = |reading: &Reading| -> Vec<_> {
        let versions = framework::versions(reading);
        versions
            .into_iter()
            .map(|v| (v.name, v.nodes, v.changes.len()))
            .collect()
    };
    assert_eq!(told(&mine), told(&theirs));
    assert!(croisee_core::check::check(&again).unwrap().is_empty());
}
