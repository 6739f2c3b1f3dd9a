//! A migration ended after each of its statements, as a kill leaves it: the dossier is the old one, whole, and opens.

use crate::common;

use std::{
    fs,
    path::{Path, PathBuf},
};

use common::Still;
use croisee_core::{
    Vault,
    vault::{APPLICATION_ID, Access, SCHEMA_VERSION},
};
use rusqlite::{Batch, Connection, fallible_iterator::FallibleIterator as _};

/// The migrations, as they stand beside the program.
fn migrations() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "sql"))
        .collect();
    paths.sort();
    paths
        .iter()
        .map(|path| fs::read_to_string(path).unwrap())
        .collect()
}

fn names(conn: &Connection) -> Vec<String> {
    let mut found = conn
        .prepare("SELECT name || ' ' || ifnull(sql, '') FROM sqlite_master ORDER BY name")
        .unwrap();
    let names = found.query_map([], |row| row.get(0)).unwrap();
    names.map(Result::unwrap).collect()
}

fn version(conn: &Connection) -> i64 {
    conn.pragma_query_value(None, "user_version", |row| row.get(0))
        .unwrap()
}

fn title(conn: &Connection) -> String {
    conn.query_row("SELECT title FROM initiative", [], |row| row.get(0))
        .unwrap()
}

/// What a kill at this moment leaves on the disk: the file, and its log.
fn as_left(path: &Path, to: &Path) {
    for ending in ["", "-wal", "-shm"] {
        let with = |path: &Path| PathBuf::from(format!("{}{ending}", path.display()));
        let _ = fs::remove_file(with(to));
        if ending != "-shm" && with(path).exists() {
            fs::copy(with(path), with(to)).unwrap();
        }
    }
}

#[test]
fn a_migration_killed_after_any_statement_leaves_the_old_dossier_and_it_opens() {
    let folder = tempfile::tempdir().unwrap();
    let all = migrations();
    assert_eq!(all.len() as i64, SCHEMA_VERSION);
    let mut killed = 0;
    for at in 1..all.len() {
        let (path, left) = (
            folder.path().join(format!("{at}.croisee")),
            folder.path().join(format!("{at}-left.croisee")),
        );
        let conn = Connection::open(&path).unwrap();
        for sql in &all[..at] {
            conn.execute_batch(sql).unwrap();
        }
        conn.execute("INSERT INTO initiative (id, title) VALUES (1, 'Avant')", [])
            .unwrap();
        conn.pragma_update(None, "application_id", APPLICATION_ID)
            .unwrap();
        conn.pragma_update(None, "user_version", at as i64).unwrap();
        // With so small a cache, what is not committed reaches the disk all the same.
        conn.execute_batch("PRAGMA journal_mode = WAL; PRAGMA cache_size = 2;")
            .unwrap();
        let before = names(&conn);
        conn.execute_batch("BEGIN IMMEDIATE").unwrap();
        let mut batch = Batch::new(&conn, &all[at]);
        while let Some(mut statement) = batch.next().unwrap() {
            let mut rows = statement.query([]).unwrap();
            while rows.next().unwrap().is_some() {}
            drop(rows);
            drop(statement);
            as_left(&path, &left);
            {
                let found = Connection::open(&left).unwrap();
                assert_eq!(version(&found), at as i64);
                assert!(names(&found) == before, "migration {}: between", at + 1);
                assert_eq!(title(&found), "Avant");
            }
            killed += 1;
        }
        // Killed after its last statement and before its end, it opens, and is brought up to date.
        let vault = Vault::open(&left, Access::Write, Box::new(Still::default())).unwrap();
        assert_eq!(version(vault.conn()), SCHEMA_VERSION);
        assert_eq!(title(vault.conn()), "Avant");
    }
    assert!(killed > 50, "{killed}");
    println!(
        "reliability | 10 | migrations killed at each statement | {killed} statements of {} migrations: the old dossier each time",
        all.len() - 1
    );
}
