//! Random deletions in the demonstration, brought back in any order.

use croisee_core::{Snapshot, Vault, deliverable::Lang, exchange, vault::Access};

use super::{
    bin,
    common::{self, Fresh},
    sound, whole,
};

/// A dossier with the demonstration in it.
fn demonstration() -> (Fresh, Vault) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("demo.croisee");
    let still = common::Still::default();
    let (made, _) = exchange::create(
        &path,
        None,
        &mut exchange::demo(),
        true,
        Box::new(still.clone()),
        &mut |_| true,
    )
    .unwrap();
    made.unwrap().close().unwrap();
    let vault = Vault::open(&path, Access::Write, Box::new(still.clone())).unwrap();
    vault
        .conn()
        .execute_batch("PRAGMA synchronous = OFF")
        .unwrap();
    let fresh = Fresh {
        folder,
        path,
        still,
    };
    (fresh, vault)
}

/// Deletes something at random; whether it was allowed.
fn delete(vault: &mut Vault, snapshot: &Snapshot, dice: &mut impl FnMut(usize) -> usize) -> bool {
    match dice(8) {
        0 => {
            let all = &snapshot.interviews;
            vault.interview_delete(all[dice(all.len())].id).is_ok()
        }
        1 | 2 => {
            let all = &snapshot.excerpts;
            vault.excerpt_delete(all[dice(all.len())].id).is_ok()
        }
        3 | 4 => {
            let all = &snapshot.statements;
            vault.statement_delete(all[dice(all.len())].id).is_ok()
        }
        5 => {
            let all = &snapshot.entries;
            vault.inventory_delete(all[dice(all.len())].id).is_ok()
        }
        6 => {
            let all = &snapshot.grids;
            vault.grid_delete(all[dice(all.len())].id).is_ok()
        }
        _ => {
            let all = &snapshot.meetings;
            vault.meeting_delete(all[dice(all.len())].id).is_ok()
        }
    }
}

#[test]
fn random_deletions_brought_back_in_any_order_leave_the_dossier_as_it_was() {
    let (_fresh, mut vault) = demonstration();
    let before = whole(&vault);
    let snapshot = Snapshot::read(&vault).unwrap();
    let mut seed = 11_u64;
    let mut dice = |sides: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (seed >> 33) as usize % sides
    };
    let (mut deleted, mut whole_again) = (0, 0);
    for round in 0..12 {
        let start = vault.undo_label().unwrap();
        let mut steps = 0;
        for _ in 0..1 + dice(45) {
            steps += usize::from(delete(&mut vault, &snapshot, &mut dice));
        }
        assert_eq!(bin(&vault).len(), steps);
        deleted += steps;
        let mut lost = false;
        // The last one first, or in any order.
        for _ in 0..steps {
            let items = bin(&vault);
            let Some(last) = items.len().checked_sub(1) else {
                break;
            };
            let at = if round % 2 == 0 { 0 } else { dice(last + 1) };
            let done = vault.trash_restore(items[at].id, Lang::French).unwrap();
            lost |= !done.value.lost.is_empty();
        }
        assert!(bin(&vault).is_empty());
        sound(&vault);
        if !lost {
            assert_eq!(whole(&vault), before, "round {round}");
            whole_again += 1;
        }
        // Whatever came back and however: undone step by step, all is as it was.
        while vault.undo_label().unwrap() != start {
            vault.undo().unwrap();
        }
        assert_eq!(whole(&vault), before, "round {round}, undone");
    }
    assert!(deleted > 40 && whole_again > 6, "{deleted}, {whole_again}");
}
