//! What statements and evidence ask of the database.

use rusqlite::{Connection, OptionalExtension as _, params};

use super::{Evidence, Statement};
use crate::{
    Result,
    vault::{EvidenceId, SpaceId, StatementId},
};

/// A statement and what it rested on at one moment.
#[derive(Debug, Clone, Default)]
pub(super) struct State {
    /// It; nothing before it was begun.
    pub(super) statement: Option<Statement>,
    /// What it rested on.
    pub(super) evidence: Vec<Evidence>,
}

/// What one operation made of a statement.
#[derive(Debug, Clone)]
pub(super) struct Step {
    pub(super) at: String,
    pub(super) op: String,
    pub(super) before: State,
    pub(super) after: State,
}

/// The tables that a statement is kept in.
const KEPT_IN: [&str; 2] = ["statement", "evidence"];

/// The steps that led to a statement as it is, the latest first: what would undo them is run on a copy of its rows alone.
pub(super) fn past(conn: &Connection, id: StatementId) -> Result<Vec<Step>> {
    let copy = copy_of(conn, id)?;
    let mut steps: Vec<Step> = Vec::new();
    let mut entry = None;
    let mut after = state(&copy, id)?;
    let mut rows = conn.prepare_cached(
        "WITH own(id) AS (SELECT id FROM evidence WHERE statement_id = ?1
           UNION SELECT row_id FROM undo_row WHERE tbl = 'evidence' AND verb = 'delete' AND instr(inverse, ?1) > 0)
         SELECT e.id, e.at, e.op, r.inverse FROM undo_row r JOIN undo_entry e ON e.id = r.entry_id
         WHERE e.side = 'undo' AND ((r.tbl = 'statement' AND r.row_id = ?1)
           OR (r.tbl = 'evidence' AND r.row_id IN (SELECT id FROM own))) ORDER BY e.id DESC, r.id DESC",
    )?;
    let rows = rows.query_map([id], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
    })?;
    for row in rows {
        let (of, at, op, inverse): (i64, String, String, String) = row?;
        // Kept by another edition of the program, it may speak of columns that are no longer there: the past ends here.
        if !ours(&inverse) || copy.execute(&inverse, []).is_err() {
            break;
        }
        let before = state(&copy, id)?;
        match steps.last_mut() {
            Some(step) if entry == Some(of) => step.before.clone_from(&before),
            _ => {
                if let Some(step) = steps.last() {
                    after.clone_from(&step.before);
                }
                steps.push(Step {
                    at,
                    op,
                    before,
                    after: after.clone(),
                });
            }
        }
        entry = Some(of);
    }
    Ok(steps)
}

/// Whether a statement of SQL changes a row of those tables and does nothing else.
fn ours(inverse: &str) -> bool {
    KEPT_IN.iter().any(|table| {
        ["UPDATE", "INSERT INTO", "DELETE FROM"]
            .iter()
            .any(|verb| inverse.starts_with(&format!("{verb} \"{table}\" ")))
    })
}

/// A database of its own with a statement's rows, and nothing that follows or checks them.
fn copy_of(conn: &Connection, id: StatementId) -> Result<Connection> {
    let copy = Connection::open_in_memory()?;
    copy.execute_batch("PRAGMA foreign_keys = OFF")?;
    for (table, key) in KEPT_IN.into_iter().zip(["id", "statement_id"]) {
        let made = "SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?1";
        let made: String = conn.query_row(made, [table], |row| row.get(0))?;
        copy.execute_batch(&made)?;
        let sql = format!("SELECT * FROM {table} WHERE {key} = ?1");
        let mut rows = conn.prepare(&sql)?;
        let columns = rows.column_count();
        let marks = vec!["?"; columns].join(", ");
        let add = format!("INSERT INTO {table} VALUES ({marks})");
        let mut rows = rows.query([id])?;
        while let Some(row) = rows.next()? {
            let values = (0..columns).map(|at| row.get::<_, rusqlite::types::Value>(at));
            let values = values.collect::<rusqlite::Result<Vec<_>>>()?;
            copy.execute(&add, rusqlite::params_from_iter(values))?;
        }
    }
    Ok(copy)
}

fn state(copy: &Connection, id: StatementId) -> Result<State> {
    let columns = Statement::COLUMNS.join(", ");
    let sql = format!("SELECT {columns} FROM statement WHERE id = ?1");
    let statement = copy
        .prepare_cached(&sql)?
        .query_row([id], Statement::from_row)
        .optional()?;
    Ok(State {
        statement,
        evidence: evidence_of(copy, id)?,
    })
}

/// The rank of the last statement of a space, or of those of the whole démarche.
pub(crate) fn next_rank(conn: &Connection, space: Option<SpaceId>) -> Result<i64> {
    let sql = "SELECT ifnull(max(rank), 0) FROM statement WHERE space_id IS ?1";
    let last: i64 = conn
        .prepare_cached(sql)?
        .query_row([space], |row| row.get(0))?;
    // An archive may bring the greatest rank there is: what follows shares it, and stands after it by its code.
    Ok(last.saturating_add(1))
}

/// How many proses cite the statement of this code.
pub(super) fn proses_citing(conn: &Connection, code: &str) -> Result<i64> {
    let sql = "SELECT count(*) FROM prose WHERE instr(text, ?1) > 0";
    Ok(conn
        .prepare_cached(sql)?
        .query_row([format!("[@{code}]")], |row| row.get(0))?)
}

/// The evidence that rests the same statement on the same thing in the same sense.
pub(super) fn same_evidence(conn: &Connection, evidence: &Evidence) -> Result<Option<EvidenceId>> {
    let sql = "SELECT id FROM evidence WHERE statement_id = ?1 AND excerpt_id IS ?2 AND inventory_id IS ?3 AND document_id IS ?4
               AND figure_series IS ?5 AND sense = ?6";
    Ok(conn
        .prepare_cached(sql)?
        .query_row(
            params![
                evidence.statement_id,
                evidence.excerpt_id,
                evidence.inventory_id,
                evidence.document_id,
                evidence.figure_series,
                evidence.sense
            ],
            |row| row.get(0),
        )
        .optional()?)
}

/// What a statement rests on.
pub(super) fn evidence_of(conn: &Connection, id: StatementId) -> Result<Vec<Evidence>> {
    let columns = Evidence::COLUMNS.join(", ");
    let sql = format!("SELECT {columns} FROM evidence WHERE statement_id = ?1 ORDER BY id");
    let mut evidence = conn.prepare_cached(&sql)?;
    let rows = evidence.query_map([id], Evidence::from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The series of figures of this name, as the dossier writes it.
pub(super) fn series_named(conn: &Connection, name: &str) -> Result<Option<String>> {
    let sql = "SELECT series FROM figure WHERE series = ?1 LIMIT 1";
    Ok(conn
        .prepare_cached(sql)?
        .query_row([name], |row| row.get(0))
        .optional()?)
}
