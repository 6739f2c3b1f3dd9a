//! A dossier of an earlier program opens with everything that it held.

use crate::common;

use std::path::Path;

use common::Still;
use croisee_core::{
    Vault, check, exchange,
    interview::Interview,
    space::Meeting,
    vault::{APPLICATION_ID, Access, SCHEMA_VERSION},
};
use rusqlite::Connection;

const FIRST: &str = include_str!("../migrations/0001_initial.sql");

/// The tables of version 1 that hold the user's matter, each with its columns.
fn tables(conn: &Connection) -> Vec<(String, String)> {
    let mut names = conn
        .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_%' AND name NOT LIKE 'undo_%' AND name <> 'replay' ORDER BY 1")
        .unwrap();
    let names: Vec<String> = names
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let columns = |table: &String| {
        let mut columns = conn
            .prepare("SELECT group_concat('\"' || name || '\"', ', ') FROM pragma_table_info(?1)")
            .unwrap();
        columns
            .query_row([table], |row| row.get::<_, String>(0))
            .unwrap()
    };
    names
        .iter()
        .map(|table| (table.clone(), columns(table)))
        .collect()
}

fn rows(conn: &Connection, table: &str, columns: &str) -> Vec<String> {
    let mut statement = conn
        .prepare(&format!("SELECT {columns} FROM {table} ORDER BY 1, 2"))
        .unwrap();
    let width = statement.column_count();
    let mut found = statement.query([]).unwrap();
    let mut rows = Vec::new();
    while let Some(row) = found.next().unwrap() {
        let cells = (0..width).map(|at| format!("{:?}", row.get_ref(at).unwrap()));
        rows.push(cells.collect::<Vec<_>>().join(" "));
    }
    rows
}

/// A dossier as version 1 of the schema has it, holding what another one holds of its columns.
fn of_version_one(path: &Path, whole: &Path) -> Vec<(String, String)> {
    let conn = Connection::open(path).unwrap();
    conn.execute_batch(FIRST).unwrap();
    conn.pragma_update(None, "application_id", APPLICATION_ID)
        .unwrap();
    conn.pragma_update(None, "user_version", 1).unwrap();
    let tables = tables(&conn);
    conn.execute("ATTACH ?1 AS whole", [whole.to_str().unwrap()])
        .unwrap();
    // No flag of a statement is raised by rows that merely arrive.
    conn.execute_batch("PRAGMA foreign_keys = OFF; INSERT INTO replay VALUES (1);")
        .unwrap();
    for (table, columns) in &tables {
        conn.execute_batch(&format!(
            "INSERT INTO main.{table} ({columns}) SELECT {columns} FROM whole.{table}"
        ))
        .unwrap();
    }
    conn.execute_batch("DELETE FROM replay; DETACH whole;")
        .unwrap();
    tables
}

#[test]
fn a_dossier_of_version_one_opens_with_everything_kept() {
    let folder = tempfile::tempdir().unwrap();
    let (whole, old) = (
        folder.path().join("whole.croisee"),
        folder.path().join("old.croisee"),
    );
    let still = Still::default();
    let (made, report) = exchange::create(
        &whole,
        None,
        &mut exchange::demo(),
        true,
        Box::new(still.clone()),
        &mut |_| true,
    )
    .unwrap();
    assert_eq!(report.refused, Vec::new());
    made.unwrap().close().unwrap();
    let tables = of_version_one(&old, &whole);

    let whole = Connection::open(&whole).unwrap();
    let vault = Vault::open(&old, Access::Write, Box::new(still)).unwrap();
    let version: i64 = vault
        .conn()
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .unwrap();
    assert_eq!(version, SCHEMA_VERSION);
    let mut seen = 0;
    for (table, columns) in &tables {
        let kept = rows(vault.conn(), table, columns);
        seen += kept.len();
        assert_eq!(kept, rows(&whole, table, columns), "{table}");
    }
    assert!(seen > 200, "the demonstration holds little: {seen} rows");
    assert_eq!(check::check(&vault).unwrap(), Vec::new());
    let interviews = Interview::all(vault.conn()).unwrap();
    assert!(interviews.iter().all(|i| i.place.is_empty()
        && i.amendment.is_empty()
        && i.reminders.0.is_empty()
        && (i.sent_on, i.tacit_on) == (None, None)));
    let meetings = Meeting::all(vault.conn()).unwrap();
    assert!(
        meetings
            .iter()
            .all(|m| m.time.is_none() && m.place.is_empty() && m.agenda.is_empty())
    );
    assert!(
        vault
            .conn()
            .query_row(
                "SELECT count(*) FROM search_index WHERE search_index MATCH 'association'",
                [],
                |row| row.get::<_, i64>(0),
            )
            .unwrap()
            > 0
    );
}
