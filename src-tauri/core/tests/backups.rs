//! Backups: made by themselves, found to hold the same, protected as the dossier is, and put back whole.

use crate::common;

use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta, Utc};
use common::{Still, organisation, sphere_and_organisation};
use croisee_core::{
    Error, Vault, backup,
    vault::{
        Access, Key, Op, OrganisationId, Surroundings,
        backups::{self, Why},
    },
};
use rusqlite::Connection;
use uuid::Uuid;

const WORDS: &str = "quatre oies sous la grange";

/// The still clock, and folders for backups.
#[derive(Clone)]
struct Keeping {
    still: Still,
    places: Vec<PathBuf>,
}

impl Surroundings for Keeping {
    fn now(&self) -> DateTime<Utc> {
        self.still.now()
    }

    fn new_id(&self) -> Uuid {
        self.still.new_id()
    }

    fn holder(&self) -> String {
        self.still.holder()
    }

    fn backups(&self, _dossier: &Path) -> Vec<PathBuf> {
        self.places.clone()
    }
}

struct Scene {
    folder: tempfile::TempDir,
    path: PathBuf,
    keeping: Keeping,
}

impl Scene {
    fn open(&self, key: Option<&Key>) -> croisee_core::Result<Vault> {
        Vault::open_with(
            &self.path,
            Access::Write,
            key,
            Box::new(self.keeping.clone()),
        )
    }

    fn list(&self) -> Vec<backups::Kept> {
        backups::list(&self.keeping.places).unwrap()
    }
}

fn scene(passphrase: Option<&str>) -> (Scene, Vault) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("essai.croisee");
    let keeping = Keeping {
        still: Still::default(),
        places: vec![folder.path().join("sauvegardes/essai")],
    };
    let (mut vault, ()) = Vault::create_with(
        &path,
        "Essai",
        passphrase,
        Box::new(keeping.clone()),
        |_| Ok(()),
    )
    .unwrap();
    sphere_and_organisation(&mut vault);
    let scene = Scene {
        folder,
        path,
        keeping,
    };
    (scene, vault)
}

fn add(vault: &mut Vault, n: usize) -> OrganisationId {
    let sphere = vault
        .conn()
        .query_row("SELECT id FROM sphere", [], |row| row.get(0))
        .unwrap();
    let done = vault.transact(Op::new("organisation.add"), |tx| {
        let id = OrganisationId(tx.new_id());
        organisation(
            id,
            sphere,
            &format!("org-1{n}"),
            &format!("Réseau canari {n}"),
        )
        .insert(tx)?;
        Ok(id)
    });
    done.unwrap().value
}

/// Every row of every table, as text.
fn content(conn: &Connection) -> Vec<String> {
    common::content(conn, "true")
}

fn holds(path: &Path, words: &str) -> bool {
    let bytes = std::fs::read(path).unwrap();
    bytes
        .windows(words.len())
        .any(|part| part == words.as_bytes())
}

#[test]
fn each_backup_put_back_holds_what_the_dossier_held() {
    let mut put_back = 0;
    for passphrase in [None, Some(WORDS)] {
        let (scene, mut vault) = scene(passphrase);
        let key = vault.key().cloned();
        let mut states = Vec::new();
        for n in 0..12 {
            add(&mut vault, n);
            scene.keeping.still.advance(TimeDelta::minutes(70));
            let kept = vault.keep(Why::Working).unwrap().unwrap();
            assert!(kept.verified && kept.protected == passphrase.is_some());
            states.push((kept.path, content(vault.conn())));
        }
        vault.close().unwrap();
        for (at, (backup, state)) in states.iter().enumerate() {
            let beside = scene.folder.path().join(format!("b{at}.croisee"));
            backups::restore_beside(backup, key.as_ref(), &beside).unwrap();
            let again = Vault::open_with(
                &beside,
                Access::Read,
                key.as_ref(),
                Box::new(Still::default()),
            );
            assert_eq!(&content(again.unwrap().conn()), state);
            let refused = backups::restore_beside(backup, key.as_ref(), &beside);
            assert!(matches!(refused, Err(Error::Exists { .. })));
            put_back += 1;
        }
        let last = content(scene.open(key.as_ref()).unwrap().conn());
        let kept = backups::restore_in_place(
            &states[1].0,
            key.as_ref(),
            &scene.path,
            Box::new(scene.keeping.clone()),
        );
        let kept = kept.unwrap().unwrap();
        assert_eq!(kept.why, Why::Restoring);
        assert_eq!(
            content(scene.open(key.as_ref()).unwrap().conn()),
            states[1].1
        );
        // What stood there was kept first, and comes back the same way.
        let again = backups::restore_in_place(
            &kept.path,
            key.as_ref(),
            &scene.path,
            Box::new(scene.keeping.clone()),
        );
        again.unwrap();
        assert_eq!(content(scene.open(key.as_ref()).unwrap().conn()), last);
        put_back += 2;
    }
    println!(
        "reliability | 9 | backups put back | {put_back}, half of them protected: the same, row by row, as the dossier when each was made"
    );
}

#[test]
fn a_backup_is_made_beside_a_writer_from_one_state_and_only_where_something_changed() {
    let (scene, mut vault) = scene(None);
    let aside = vault.aside().unwrap();
    let before = content(vault.conn());
    let mut wrote = false;
    let mut go = || {
        if !std::mem::replace(&mut wrote, true) {
            add(&mut vault, 9);
        }
        true
    };
    let now = scene.keeping.now();
    let kept = aside.keep(Why::Working, now, &mut go).unwrap().unwrap();
    assert_eq!(content(&Connection::open(&kept.path).unwrap()), before);
    assert_eq!(
        vault.keep(Why::Working).unwrap().unwrap().at,
        now + TimeDelta::seconds(1)
    );
    let two = scene.list();
    assert_eq!(two.len(), 2);
    scene.keeping.still.advance(TimeDelta::minutes(30));
    assert_eq!(vault.keep(Why::Working).unwrap().unwrap(), two[0]);
    assert_eq!(scene.list(), two);
    // One that is stopped leaves nothing behind.
    add(&mut vault, 10);
    let stopped = aside.keep(Why::Working, scene.keeping.now(), &mut || false);
    assert!(matches!(stopped, Err(Error::Cancelled)));
    let left = common::names(&scene.keeping.places[0]);
    assert_eq!(left.len(), 3, "{left:?}");
    vault.close().unwrap();
    assert_eq!(
        common::names(scene.folder.path()),
        ["essai.croisee", "sauvegardes"]
    );
}

#[test]
fn no_backup_of_a_protected_dossier_is_in_clear_not_even_one_from_before() {
    let (scene, mut vault) = scene(None);
    add(&mut vault, 1);
    let clear = vault.keep(Why::Asked).unwrap().unwrap();
    assert!(holds(&clear.path, "canari") && !clear.protected);
    let state = content(vault.conn());
    vault.close().unwrap();
    let surroundings = || Box::new(scene.keeping.clone());
    Vault::protect(&scene.path, None, Some(WORDS), surroundings()).unwrap();
    let key = Key::of_passphrase(WORDS, &scene.path).unwrap();
    let all = scene.list();
    assert_eq!(all.len(), 2);
    assert_eq!(all[0].why, Why::Protection);
    for kept in &all {
        assert!(kept.protected && kept.verified && !holds(&kept.path, "canari"));
    }
    // The old one opens with the new words, and holds what it held.
    let beside = scene.folder.path().join("old.croisee");
    backups::restore_beside(&clear.path, Some(&key), &beside).unwrap();
    let again = Key::of_passphrase(WORDS, &beside).unwrap();
    let again = Vault::open_with(&beside, Access::Read, Some(&again), surroundings()).unwrap();
    assert_eq!(content(again.conn()), state);
    // So it is when the words change.
    let other = "cinq merles dans la haie";
    Vault::protect(&scene.path, Some(&key), Some(other), surroundings()).unwrap();
    let key = Key::of_passphrase(other, &scene.path).unwrap();
    let vault = scene.open(Some(&key)).unwrap();
    for kept in scene.list() {
        backup::compare(&vault, &kept.path, Some(&key)).unwrap();
    }
    vault.close().unwrap();
    for name in common::names(&scene.keeping.places[0]) {
        assert!(!holds(&scene.keeping.places[0].join(name), "canari"));
    }
}

#[test]
fn a_dossier_of_an_earlier_program_is_kept_before_it_is_brought_up_to_date() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ancien.croisee");
    let conn = Connection::open(&path).unwrap();
    conn.execute_batch(include_str!("../migrations/0001_initial.sql"))
        .unwrap();
    conn.execute(
        "INSERT INTO initiative (id, title) VALUES (1, 'Ancienne')",
        [],
    )
    .unwrap();
    conn.pragma_update(None, "application_id", croisee_core::vault::APPLICATION_ID)
        .unwrap();
    conn.pragma_update(None, "user_version", 1).unwrap();
    drop(conn);
    let before = std::fs::read(&path).unwrap();
    let keeping = Keeping {
        still: Still::default(),
        // A medium that is not there, then one that is.
        places: vec![PathBuf::from("/proc/none/here"), folder.path().join("s")],
    };
    // Where no backup can be made, nothing is changed.
    let nowhere = Keeping {
        places: vec![PathBuf::from("/proc/none/here")],
        ..keeping.clone()
    };
    let refused = Vault::open(&path, Access::Write, Box::new(nowhere));
    assert!(
        matches!(refused, Err(Error::NoBackup(_))),
        "{:?}",
        refused.err()
    );
    let version = |path: &Path| -> i64 {
        let conn = Connection::open(path).unwrap();
        conn.pragma_query_value(None, "user_version", |row| row.get(0))
            .unwrap()
    };
    assert_eq!(version(&path), 1);
    Vault::open(&path, Access::Write, Box::new(keeping.clone()))
        .unwrap()
        .close()
        .unwrap();
    let kept = backups::list(&keeping.places[1..]).unwrap();
    assert_eq!(kept.len(), 1);
    assert_eq!((kept[0].why, version(&kept[0].path)), (Why::Migration, 1));
    assert_eq!(before.len(), std::fs::read(&kept[0].path).unwrap().len());
    assert!(version(&path) > 1);
}

#[test]
fn what_a_backup_would_bring_back_and_take_away_is_told_by_name() {
    let (scene, mut vault) = scene(None);
    let (gone, edited) = (add(&mut vault, 1), add(&mut vault, 2));
    let kept = vault.keep(Why::Asked).unwrap().unwrap();
    let same = backup::compare(&vault, &kept.path, None).unwrap();
    assert!(same.kinds.is_empty() && same.same);
    vault
        .transact(Op::new("test"), |tx| {
            tx.execute("DELETE FROM organisation WHERE id = ?1", [gone])?;
            tx.execute(
                "UPDATE organisation SET notes = 'revu' WHERE id = ?1",
                [edited],
            )?;
            Ok(())
        })
        .unwrap();
    add(&mut vault, 3);
    let found = backup::compare(&vault, &kept.path, None).unwrap();
    assert_eq!(found.kinds.len(), 1);
    let kind = &found.kinds[0];
    assert_eq!((kind.kind.as_str(), kind.same), ("organisation", 1));
    let names = |side: &backup::Side| {
        assert_eq!(side.count as usize, side.named.len());
        side.named
            .iter()
            .map(|n| n.name.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(names(&kind.missing), ["Réseau canari 1"]);
    assert_eq!(names(&kind.changed), ["Réseau canari 2"]);
    assert_eq!(names(&kind.added), ["Réseau canari 3"]);
    drop(scene);
}

#[test]
fn what_differs_without_a_name_is_no_equality() {
    let (_scene, mut vault) = scene(None);
    add(&mut vault, 1);
    let kept = vault.keep(Why::Asked).unwrap().unwrap();
    vault
        .transact(Op::new("test"), |tx| {
            Ok(tx.execute("UPDATE initiative SET title = title || '.'", [])?)
        })
        .unwrap();
    let found = backup::compare(&vault, &kept.path, None).unwrap();
    assert!(found.kinds.is_empty() && !found.same);
}

#[test]
fn a_backup_in_clear_that_comes_back_over_a_protected_dossier_is_protected_as_it_is() {
    let (scene, mut vault) = scene(None);
    add(&mut vault, 1);
    let state = content(vault.conn());
    // On a medium that is away when the dossier is protected.
    let kept = vault.keep(Why::Asked).unwrap().unwrap();
    let away = scene.folder.path().join("clé.croisee");
    std::fs::copy(&kept.path, &away).unwrap();
    vault.close().unwrap();
    let surroundings = || Box::new(scene.keeping.clone());
    Vault::protect(&scene.path, None, Some(WORDS), surroundings()).unwrap();
    let key = Key::of_passphrase(WORDS, &scene.path).unwrap();
    backups::restore_in_place(&away, Some(&key), &scene.path, surroundings()).unwrap();
    assert!(!holds(&scene.path, "canari"));
    let key = Key::of_passphrase(WORDS, &scene.path).unwrap();
    let vault = scene.open(Some(&key)).unwrap();
    assert_eq!(content(vault.conn()), state);
}

#[test]
fn a_dossier_that_somebody_reads_beside_is_not_put_in_another_place() {
    let (scene, mut vault) = scene(None);
    add(&mut vault, 1);
    let kept = vault.keep(Why::Asked).unwrap().unwrap();
    let state = content(vault.conn());
    let reader = Connection::open(&scene.path).unwrap();
    let read = || content(&reader);
    assert_eq!(read(), state);
    vault.close().unwrap();
    let surroundings = || Box::new(scene.keeping.clone());
    let refused = Vault::protect(&scene.path, None, Some(WORDS), surroundings());
    assert!(matches!(refused, Err(Error::Held { .. })), "{refused:?}");
    let refused = backups::restore_in_place(&kept.path, None, &scene.path, surroundings());
    assert!(matches!(refused, Err(Error::Held { .. })), "{refused:?}");
    assert_eq!(read(), state);
    drop(reader);
    assert_eq!(content(scene.open(None).unwrap().conn()), state);
    Vault::protect(&scene.path, None, Some(WORDS), surroundings()).unwrap();
}

#[cfg(unix)]
#[test]
fn what_is_kept_is_no_more_open_than_the_dossier() {
    use std::os::unix::fs::PermissionsExt as _;
    let (scene, mut vault) = scene(None);
    add(&mut vault, 1);
    vault.keep(Why::Asked).unwrap();
    vault.close().unwrap();
    let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&scene.keeping.places[0]), 0o700);
    std::fs::set_permissions(&scene.path, std::fs::Permissions::from_mode(0o600)).unwrap();
    Vault::protect(
        &scene.path,
        None,
        Some(WORDS),
        Box::new(scene.keeping.clone()),
    )
    .unwrap();
    assert_eq!(mode(&scene.path), 0o600);
}

#[test]
fn a_backup_that_was_harmed_is_not_put_back() {
    let (scene, mut vault) = scene(None);
    add(&mut vault, 1);
    let kept = vault.keep(Why::Asked).unwrap().unwrap();
    let state = content(vault.conn());
    vault.close().unwrap();
    let mut bytes = std::fs::read(&kept.path).unwrap();
    let word = "Réseau canari".as_bytes();
    let at = bytes
        .windows(word.len())
        .position(|part| part == word)
        .unwrap();
    bytes[at + 2] ^= 4;
    std::fs::write(&kept.path, bytes).unwrap();
    let refused = backups::restore_in_place(
        &kept.path,
        None,
        &scene.path,
        Box::new(scene.keeping.clone()),
    );
    assert!(matches!(refused, Err(Error::Damaged { .. })), "{refused:?}");
    assert_eq!(content(scene.open(None).unwrap().conn()), state);
}

#[test]
fn months_of_work_are_thinned_and_what_an_erasure_outlived_goes() {
    let (scene, mut vault) = scene(None);
    for n in 0..60 {
        add(&mut vault, n);
        vault.keep(Why::Working).unwrap();
        scene.keeping.still.advance(TimeDelta::hours(20));
    }
    let all = scene.list();
    assert!(all.len() < 20, "{}", all.len());
    assert_eq!(all.len() + 1, common::names(&scene.keeping.places[0]).len());
    vault
        .transact(Op::lasting("person.erase"), |tx| {
            Ok(tx.execute("UPDATE organisation SET notes = 'effacé'", [])?)
        })
        .unwrap();
    let erased = scene.keeping.now();
    vault.keep(Why::Working).unwrap();
    assert!(scene.list().iter().any(|kept| kept.at < erased));
    scene.keeping.still.advance(TimeDelta::days(31));
    add(&mut vault, 99);
    vault.keep(Why::Working).unwrap();
    assert!(scene.list().iter().all(|kept| kept.at >= erased));
    println!(
        "reliability | 18 | backups from before an erasure | gone by the thirty-first day, be it the newest"
    );
}
