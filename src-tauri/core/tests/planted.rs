//! Dossiers that come from somebody who means harm: what was planted in the file does not run.

use croisee_core::{
    Error, Vault,
    vault::{Access, salvage::salvage},
};
use rusqlite::Connection;

use crate::common::{Fresh, Still, fresh, scene::scene};

fn planted(sql: &str) -> (Fresh, Result<Vault, Error>, Result<Vault, Error>) {
    let (fresh, mut vault) = fresh();
    scene(&mut vault);
    vault.close().unwrap();
    let conn = Connection::open(&fresh.path).unwrap();
    conn.execute_batch(sql).unwrap();
    drop(conn);
    let open = |access| Vault::open(&fresh.path, access, Box::new(fresh.still.clone()));
    let (reading, writing) = (open(Access::Read), open(Access::Write));
    (fresh, reading, writing)
}

#[test]
fn a_trigger_or_a_view_that_is_not_ours_keeps_a_dossier_from_opening() {
    for (name, sql) in [
        // Each word would be opened as somebody is written down.
        (
            "planted",
            "CREATE TRIGGER planted AFTER INSERT ON person BEGIN UPDATE person SET attribution = 'named'; END",
        ),
        // Whoever reads the measures reads without end.
        (
            "planted",
            "CREATE VIEW planted AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT n FROM r",
        ),
    ] {
        let (fresh, reading, writing) = planted(sql);
        let before = std::fs::read(&fresh.path).unwrap();
        for refused in [reading, writing] {
            let refused = refused.map(|_| ()).unwrap_err();
            let Error::Damaged { detail, .. } = &refused else {
                panic!("{refused:?}");
            };
            assert!(detail.contains(name), "{detail}");
        }
        assert!(std::fs::read(&fresh.path).unwrap() == before);
    }
}

#[test]
fn a_trigger_of_ours_that_was_taken_out_or_changed_is_missed() {
    let (fresh, vault) = fresh();
    vault.close().unwrap();
    let conn = Connection::open(&fresh.path).unwrap();
    let own: Vec<(String, String)> = conn
        .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name")
        .unwrap()
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    drop(conn);
    assert!(own.len() > 10);
    for again in ["", "WHEN 0 BEGIN"] {
        let (name, sql) = &own[0];
        let mut change = format!("DROP TRIGGER \"{name}\";");
        if !again.is_empty() {
            change.push_str(&sql.replacen("BEGIN", again, 1));
        }
        let (_fresh, reading, writing) = planted(&change);
        assert!(matches!(reading, Err(Error::Damaged { .. })));
        assert!(matches!(writing, Err(Error::Damaged { .. })));
    }
}

#[test]
fn what_stands_in_such_a_dossier_is_gathered_without_what_was_planted() {
    let (fresh, _, _) =
        planted("CREATE TRIGGER planted AFTER INSERT ON sphere BEGIN DELETE FROM person; END");
    let target = fresh.folder.path().join("sauve.croisee");
    let _ = salvage(&fresh.path, None, &target, &Still::default()).unwrap();
    let mut vault = Vault::open(&target, Access::Write, Box::new(fresh.still.clone())).unwrap();
    vault.sphere_add("x", "un x").unwrap();
    let left: i64 = vault
        .conn()
        .query_row("SELECT count(*) FROM person", [], |row| row.get(0))
        .unwrap();
    assert_eq!(left, 1);
}

#[test]
fn a_version_that_never_was_is_no_dossier() {
    let (_fresh, reading, writing) = planted("PRAGMA user_version = -5");
    assert!(matches!(reading, Err(Error::NotADossier { .. })));
    assert!(matches!(writing, Err(Error::NotADossier { .. })));
}

#[cfg(unix)]
#[test]
fn a_pipe_that_bears_the_name_of_a_dossier_holds_nobody() {
    let (fresh, vault) = fresh();
    vault.close().unwrap();
    let pipe = fresh.folder.path().join("tube.croisee");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    for access in [Access::Read, Access::Write] {
        let refused = Vault::open(&pipe, access, Box::new(Still::default()));
        assert!(matches!(refused, Err(Error::NotADossier { .. })));
    }
}
